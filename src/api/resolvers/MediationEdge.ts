import type { MediationEdgeResolvers } from "../../generated/graphql.ts";

export const MediationEdge: MediationEdgeResolvers = {
  matched: ({ matched }) => matched(),
  validAt: ({ validAt }) => validAt(),
};
