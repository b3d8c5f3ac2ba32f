import type { ContradictionConnectionResolvers } from "../../generated/graphql.ts";

export const ContradictionConnection: ContradictionConnectionResolvers = { totalCount: ({ countAll }) => countAll() };
