import type { SourceConnectionResolvers } from "../../generated/graphql.ts";

export const SourceConnection: SourceConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
