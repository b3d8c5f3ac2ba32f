import type { NameResolvers } from "../../generated/graphql.ts";
import { actorOf, optional } from "../lookups.ts";

export const Name: NameResolvers = {
  side: ({ side }, _, context) => optional(side, context, actorOf),
};
