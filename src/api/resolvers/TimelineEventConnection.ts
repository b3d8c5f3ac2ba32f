import type { TimelineEventConnectionResolvers } from "../../generated/graphql.ts";

export const TimelineEventConnection: TimelineEventConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
