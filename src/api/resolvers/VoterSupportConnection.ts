import type { VoterSupportConnectionResolvers } from "../../generated/graphql.ts";

export const VoterSupportConnection: VoterSupportConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
