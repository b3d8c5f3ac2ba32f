import type { BothSidesConnectionResolvers } from "../../generated/graphql.ts";

export const BothSidesConnection: BothSidesConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
