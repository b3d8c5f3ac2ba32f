import type { TimelineBucketResolvers } from "../../generated/graphql.ts";
import { timelineClaims, timelineCounts, timelineEvents, timelineStatuses } from "../../store/timeline.ts";

export const TimelineBucket: TimelineBucketResolvers = {
  period: ({ part }) => part.period.edtf,
  firstDay: ({ part }) => part.first,
  lastDay: ({ part }) => part.last,
  events: timelineEvents,
  claims: timelineClaims,
  counts: timelineCounts,
  statuses: timelineStatuses,
};
