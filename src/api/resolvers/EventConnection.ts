import type { EventConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const EventConnection: EventConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
