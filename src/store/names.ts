import { nameKinds } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { compare, groupedInKeyOrder, type Ids } from "./order.ts";
import type { ExternalIdRecord, NameRecord } from "./types.ts";

const namesOfEntities = readQuery<Ids, readonly [string, NameRecord]>("read/namesOfEntities", (row) => {
  const node = row.map("properties").withDefaults({ lang: null, script: null, side: null });
  const name = {
    value: node.text("value"),
    language: node.optionalText("lang"),
    script: node.optionalText("script"),
    kind: node.word("kind", nameKinds),
    side: node.optionalText("side"),
  };
  return [row.text("entity"), name];
});

/** The further names of each entity, in the order of the vocabulary's kinds, then by value. */
export async function readNames(graph: Graph, ids: readonly string[]): Promise<(readonly NameRecord[])[]> {
  return groupedInKeyOrder(ids, await namesOfEntities(graph, { ids })).map((names) => names.toSorted(byKindAndValue));
}

function byKindAndValue(a: NameRecord, b: NameRecord): number {
  return nameKinds.indexOf(a.kind) - nameKinds.indexOf(b.kind) || compare(a.value, b.value);
}

const externalIdsOfEntities = readQuery<Ids, readonly [string, ExternalIdRecord]>(
  "read/externalIdsOfEntities",
  (row) => [
    row.text("entity"),
    { scheme: row.text("scheme"), value: row.text("value"), validity: row.optionalText("validity") },
  ],
);

/** Who each entity is elsewhere, by scheme, then value. */
export async function readExternalIds(graph: Graph, ids: readonly string[]): Promise<(readonly ExternalIdRecord[])[]> {
  return groupedInKeyOrder(ids, await externalIdsOfEntities(graph, { ids }));
}
