import type { TimelineClaimConnectionResolvers } from "../../generated/graphql.ts";

export const TimelineClaimConnection: TimelineClaimConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
