import type { StakeConnectionResolvers } from "../../generated/graphql.ts";

export const StakeConnection: StakeConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
