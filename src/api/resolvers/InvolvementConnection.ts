import type { InvolvementConnectionResolvers } from "../../generated/graphql.ts";

export const InvolvementConnection: InvolvementConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
