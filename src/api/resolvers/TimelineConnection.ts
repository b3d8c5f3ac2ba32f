import type { TimelineConnectionResolvers } from "../../generated/graphql.ts";

export const TimelineConnection: TimelineConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
