import { cypherText } from "./cypherFiles.ts";
import type { Graph, Parameters, Statements } from "./openGraph.ts";
import { readRows, type RowReader } from "./rowReader.ts";

/** A checked-in read with a typed side: parameters in, domain values out, in the order of the query. */
export type ReadQuery<P extends Parameters, T> = (graph: Graph, parameters: P) => Promise<readonly T[]>;

/**
 * The query in `cypher/<name>.cypher` with the function that understands its rows.
 * The reader throws GraphRowError, naming query and column, on anything unexpected.
 */
export function readQuery<P extends Parameters, T>(name: string, row: (reader: RowReader) => T): ReadQuery<P, T> {
  return async (graph, parameters) => readRows(name, await graph.read(cypherText(name), parameters), row);
}

/** As {@link ReadQuery}, inside a writing transaction. */
export type ReadWithin<P extends Parameters, T> = (statements: Statements, parameters: P) => Promise<readonly T[]>;

/** As {@link readQuery}, for reads inside a writing transaction. */
export function readWithin<P extends Parameters, T>(name: string, row: (reader: RowReader) => T): ReadWithin<P, T> {
  return async (statements, parameters) => readRows(name, await statements.run(name, parameters), row);
}
