import type { ContradictionConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const ContradictionConnection: ContradictionConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
