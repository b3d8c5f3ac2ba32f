import { setTimeout as sleep } from "node:timers/promises";
import { GraphRowError } from "../errors.ts";
import { cypherText } from "./cypherFiles.ts";
import type { Graph, Parameters, Row, Statements } from "./openGraph.ts";
import { readRows, type RowReader } from "./rowReader.ts";

/** A checked-in read with a typed side: parameters in, domain values out, in the order of the query. */
export type ReadQuery<P extends Parameters, T> = (graph: Graph, parameters: P) => Promise<readonly T[]>;

/**
 * The query in `cypher/<name>.cypher` with the function that understands its rows.
 * The reader throws GraphRowError, naming query and column, on anything unexpected that stays so.
 */
export function readQuery<P extends Parameters, T>(name: string, row: (reader: RowReader) => T): ReadQuery<P, T> {
  return (graph, parameters) => readWhole(name, () => graph.read(cypherText(name), parameters), row);
}

/** As {@link ReadQuery}, inside a writing transaction. */
export type ReadWithin<P extends Parameters, T> = (statements: Statements, parameters: P) => Promise<readonly T[]>;

/** As {@link readQuery}, for reads inside a writing transaction. */
export function readWithin<P extends Parameters, T>(name: string, row: (reader: RowReader) => T): ReadWithin<P, T> {
  return (statements, parameters) => readWhole(name, () => statements.run(name, parameters), row);
}

/** How long to wait before each further read, in milliseconds: a commit is written within that. */
const pauses = [20, 100, 500];

/**
 * Neo4j reads without locks and writes a commit record by record, so a read beside an import can meet a node whose
 * properties are not there yet, or gone already. Such a row is nobody's mistake; one that stays so is.
 */
async function readWhole<T>(
  name: string,
  read: () => Promise<readonly Row[]>,
  row: (reader: RowReader) => T,
): Promise<readonly T[]> {
  for (const pause of pauses) {
    const rows = await read();
    try {
      return readRows(name, rows, row);
    } catch (error) {
      if (!(error instanceof GraphRowError)) throw error;
      await sleep(pause);
    }
  }
  return readRows(name, await read(), row);
}
