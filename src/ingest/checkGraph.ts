import { readCourt } from "../graph/court.ts";
import { cypherNames, cypherText } from "../graph/cypherFiles.ts";
import { readingStatements, type Graph, type Row } from "../graph/openGraph.ts";
import { digest } from "../domain/identity.ts";
import { allClaims } from "./allClaims.ts";
import { derivedRows, type DerivedRow } from "./refreshStatus.ts";

/** Something in the graph that is not as it must be. */
export interface Finding {
  /** What found it: a file of `cypher/check`, or "derived" for what is stored otherwise than the rules give. */
  readonly check: string;
  readonly row: Row;
}

/**
 * Everything in the graph that is not as it must be; empty for a graph in order. Every statement of `cypher/check` is asked,
 * and everything derived of every claim (status, reason, captions, conflicts, relationships drawn) is computed anew and
 * compared with what is stored. Reads only.
 */
export async function findingsIn(graph: Graph): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const check of cypherNames("check").filter((name) => name !== "check/serverVersion")) {
    const rows = await graph.read(cypherText(check));
    found.push(...rows.map((row) => ({ check: check.slice("check/".length), row })));
  }
  const statements = readingStatements(graph);
  const court = await readCourt(statements);
  for await (const ids of allClaims(graph)) {
    const wanted = new Set(ids);
    const computed = (await derivedRows(statements, ids, court)).filter(({ id }) => wanted.has(id));
    const rows = computed.map(({ id, pairs }) => ({ id, pairs }));
    const stored = new Map((await statements.run("read/derivedOfClaims", { rows })).map((row) => [row["id"], row]));
    found.push(...computed.flatMap((row) => differences(row, stored.get(row.id) ?? {})));
  }
  return found;
}

const parts = ["captions", "conflicts", "drawn"] as const;

/** Each derived property, and each derived list, that is stored otherwise than it must be. */
function differences(computed: DerivedRow, row: Row): readonly Finding[] {
  const stored = (row["properties"] ?? {}) as Row;
  const compared = [
    ...Object.entries(computed.properties).map(([name, value]) => [name, stored[name], value] as const),
    ...parts.map((part) => [part, row[part] ?? [], computed[part]] as const),
  ];
  return compared.flatMap(([part, was, is]) => {
    const [before, now] = [comparable(was), comparable(is)];
    if (digest(before) === digest(now)) return [];
    return [{ check: "derived", row: { id: computed.id, part, stored: before, computed: now } }];
  });
}

/** Lists of things in an order of their own; properties that are null as the graph keeps them, not at all. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable).sort((a, b) => (digest(a) < digest(b) ? -1 : 1));
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, part]) => part !== null && part !== undefined);
  return Object.fromEntries(entries.map(([name, part]) => [name, comparable(part)]));
}
