import type { ActorConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const ActorConnection: ActorConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
