import type { MediatorWithStakeResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const MediatorWithStake: MediatorWithStakeResolvers = {
  mediator: ({ mediator }, _, context) => actorOf(mediator, context),
  mediations: ({ ties }) => ties,
  stakes: ({ stakes }, { kinds, ...paging }) => stakes(kinds ?? null, paging),
};
