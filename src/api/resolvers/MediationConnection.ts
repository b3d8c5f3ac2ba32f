import type { MediationConnectionResolvers } from "../../generated/graphql.ts";

export const MediationConnection: MediationConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
