import type { ActorEdgeResolvers } from "../../generated/graphql.ts";

export const ActorEdge: ActorEdgeResolvers = { matched: ({ matched }) => matched() };
