import type { ClaimEdgeResolvers } from "../../generated/graphql.ts";

export const ClaimEdge: ClaimEdgeResolvers = {
  matched: ({ matched }) => matched(),
  validAt: ({ validAt }) => validAt(),
};
