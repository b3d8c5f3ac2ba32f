import type { MediationConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const MediationConnection: MediationConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  facets: ({ facets }) => facets(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
