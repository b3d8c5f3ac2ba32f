import type { ClaimConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const ClaimConnection: ClaimConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  facets: ({ facets }) => facets(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
