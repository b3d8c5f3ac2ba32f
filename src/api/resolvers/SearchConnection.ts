import type { SearchConnectionResolvers } from "../../generated/graphql.ts";

export const SearchConnection: SearchConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
