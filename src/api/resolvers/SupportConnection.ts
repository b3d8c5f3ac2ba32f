import type { SupportConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const SupportConnection: SupportConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  facets: ({ facets }) => facets(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
