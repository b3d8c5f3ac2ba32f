import type { BothSidesSupporterResolvers } from "../../generated/graphql.ts";
import { actorOf, optional } from "../lookups.ts";

export const BothSidesSupporter: BothSidesSupporterResolvers = {
  supporter: ({ supporter }, _, context) => actorOf(supporter, context),
  firstSide: ({ firstSide }, _, context) => optional(firstSide, context, actorOf),
};
