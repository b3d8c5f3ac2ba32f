import type { Graph } from "../graph/openGraph.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

/** What resolvers work with; one for each request. */
export interface Context {
  readonly graph: Graph;
  readonly loaders: Loaders;
}

export function createContext(graph: Graph): Context {
  return { graph, loaders: createLoaders(graph) };
}
