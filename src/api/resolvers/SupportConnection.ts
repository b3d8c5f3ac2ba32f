import type { SupportConnectionResolvers } from "../../generated/graphql.ts";

export const SupportConnection: SupportConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  facets: ({ facets }) => facets(),
};
