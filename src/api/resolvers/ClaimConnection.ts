import type { ClaimConnectionResolvers } from "../../generated/graphql.ts";

export const ClaimConnection: ClaimConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  facets: ({ facets }) => facets(),
};
