import type { TimelineClaimResolvers } from "../../generated/graphql.ts";
import { eventOf, optional } from "../lookups.ts";

export const TimelineClaim: TimelineClaimResolvers = {
  datedBy: ({ datedBy }, _, context) => optional(datedBy, context, eventOf),
};
