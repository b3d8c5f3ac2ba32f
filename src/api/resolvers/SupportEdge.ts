import type { SupportEdgeResolvers } from "../../generated/graphql.ts";

export const SupportEdge: SupportEdgeResolvers = {
  matched: ({ matched }) => matched(),
  validAt: ({ validAt }) => validAt(),
};
