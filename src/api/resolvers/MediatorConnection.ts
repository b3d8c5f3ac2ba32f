import type { MediatorConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";
import { actorsOf } from "../lookups.ts";

export const MediatorConnection: MediatorConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  sides: ({ sides }, _, context) => actorsOf(sides, context),
  withoutStake: ({ withoutStake }, _, context) => actorsOf(withoutStake, context),
  notMediators: ({ notMediators }, _, context) => actorsOf(notMediators, context),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
