import type { StakeResolvers } from "../../generated/graphql.ts";
import { actorOf, actorsOf } from "../lookups.ts";

export const Stake: StakeResolvers = {
  actor: ({ actor }, _, context) => actorOf(actor, context),
  parties: ({ parties }, _, context) => actorsOf(parties, context),
  sides: ({ sides }, _, context) => actorsOf(sides, context),
};
