import type { SupportMatrixConnectionResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";
import { actorsOf } from "../lookups.ts";

export const SupportMatrixConnection: SupportMatrixConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  supporters: ({ supporters }, _, context) => actorsOf(supporters, context),
  recipients: async ({ recipients }, _, context) => {
    const sidesOf = new Map(recipients.map(({ recipient, sides }) => [recipient, sides]));
    const named = await actorsOf([...sidesOf.keys()], context);
    return named.map(({ id }) => ({ recipient: id, sides: sidesOf.get(id) ?? [] }));
  },
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
