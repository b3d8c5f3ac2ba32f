import type { CasualtyConnectionResolvers } from "../../generated/graphql.ts";

export const CasualtyConnection: CasualtyConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  groups: ({ groups }, { by }) => groups(by),
};
