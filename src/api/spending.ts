import type { Graph } from "../graph/openGraph.ts";

/** What a request has asked of the database. */
export interface Spending {
  /** Reads, those that failed included. */
  reads: number;
  /** Rows that came back. */
  rows: number;
  /** Milliseconds from each read's beginning to its end, added up, so that reads side by side count twice. */
  databaseMs: number;
}

/** A graph whose reads are counted, and their sums so far. */
export function measured(graph: Graph): { readonly graph: Graph; readonly spending: Readonly<Spending> } {
  const spending: Spending = { reads: 0, rows: 0, databaseMs: 0 };
  const read: Graph["read"] = async (text, parameters) => {
    const begun = performance.now();
    spending.reads += 1;
    try {
      const rows = await graph.read(text, parameters);
      spending.rows += rows.length;
      return rows;
    } finally {
      spending.databaseMs += performance.now() - begun;
    }
  };
  return { graph: { ...graph, read }, spending };
}
