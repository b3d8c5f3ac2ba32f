import type { SupportPathConnectionResolvers } from "../../generated/graphql.ts";

export const SupportPathConnection: SupportPathConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
