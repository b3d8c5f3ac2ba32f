import type { CasualtyConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";

export const CasualtyConnection: CasualtyConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  groups: ({ groups }, { by }) => groups(by),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
