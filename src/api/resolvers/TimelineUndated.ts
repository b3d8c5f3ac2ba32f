import type { TimelineUndatedResolvers } from "../../generated/graphql.ts";
import { timelineClaims, timelineCounts, timelineEvents, timelineStatuses } from "../../store/timeline.ts";

export const TimelineUndated: TimelineUndatedResolvers = {
  events: timelineEvents,
  claims: timelineClaims,
  counts: timelineCounts,
  statuses: timelineStatuses,
};
