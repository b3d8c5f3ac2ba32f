import type { ReleaseDiffConnectionResolvers } from "../../generated/graphql.ts";

export const ReleaseDiffConnection: ReleaseDiffConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
  complete: ({ isComplete }) => isComplete,
};
