import type { BothSidesConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const BothSidesConnection: BothSidesConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
