import type { VoterConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";
import { actorsOf, eventOf, optional } from "../lookups.ts";

export const VoterConnection: VoterConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  conflict: ({ conflict }, _, context) => optional(conflict, context, eventOf),
  sides: ({ sides }, _, context) => actorsOf(sides, context),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
