import type { TimelineConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const TimelineConnection: TimelineConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
