import { CostError } from "../errors.ts";
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

/**
 * How many rows one request may read. What a question may cost is told from its document, where lists inside lists are taken
 * to be as long as they usually are; this holds where they are longer.
 */
export const mostRows = 500_000;

/** A graph whose reads are counted, and their sums so far. Its reads throw CostError once they are more than {@link mostRows}. */
export function measured(graph: Graph): { readonly graph: Graph; readonly spending: Readonly<Spending> } {
  const spending: Spending = { reads: 0, rows: 0, databaseMs: 0 };
  const read: Graph["read"] = async (text, parameters) => {
    const begun = performance.now();
    spending.reads += 1;
    try {
      const rows = await graph.read(text, parameters);
      spending.rows += rows.length;
      if (spending.rows > mostRows)
        throw new CostError(
          `The question reads more than ${mostRows} rows of the database. Ask for shorter pages (\`first\`) or for less at once.`,
        );
      return rows;
    } finally {
      spending.databaseMs += performance.now() - begun;
    }
  };
  return { graph: { ...graph, read }, spending };
}
