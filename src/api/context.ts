import { readOnly, type Graph } from "../graph/openGraph.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import { measured, type Spending } from "./spending.ts";

/** What resolvers work with; one for each request. */
export interface Context {
  /** Reads only, whatever the graph it was made of can do. */
  readonly graph: Graph;
  readonly loaders: Loaders;
  /** What the request has asked of the database so far. */
  readonly spending: Spending;
}

export function createContext(given: Graph): Context {
  const { graph, spending } = measured(readOnly(given));
  return { graph, loaders: createLoaders(graph), spending };
}
