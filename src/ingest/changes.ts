import {
  changesBetween,
  isStatus,
  statedKinds,
  type Change,
  type KeyedThing,
  type Stated,
} from "../domain/releaseDiff.ts";
import { GraphRowError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";

const statedByDataset = readQuery<{ dataset: string }, KeyedThing>("read/statedByDataset", (row) => ({
  what: row.word("what", statedKinds),
  key: row.text("key"),
  id: row.text("id"),
  content: row.optionalText("contentHash") ?? "",
  text: wordsOf(row),
  status: statusOf(row),
}));

function wordsOf(row: RowReader): string {
  const [caption, subject, about] = [row.text("caption"), row.optionalText("subject"), row.optionalText("about")];
  if (subject === null) return caption;
  const who = [subject, ...(row.texts("objects").length === 0 ? [] : [row.texts("objects").join(", ")])].join(" → ");
  return about === null ? `${who}: ${caption}` : `${who}: ${about} – ${caption}`;
}

function statusOf(row: RowReader) {
  const word = row.optionalText("status");
  if (word === null || isStatus(word)) return word;
  throw new GraphRowError("read/statedByDataset", "status", word);
}

/** What a data set states, to be compared with what it states later. */
export function readStated(graph: Graph, dataset: string): Promise<readonly KeyedThing[]> {
  return statedByDataset(graph, { dataset });
}

const batch = 1_000;

/** Keeps with a run what it has changed of what a data set stated before; nothing of a data set that was not there. */
export async function recordChanges(
  graph: Graph,
  run: string,
  { before, dataset }: { readonly before: readonly KeyedThing[]; readonly dataset: string },
): Promise<void> {
  if (before.length === 0) return;
  const changes = changesBetween(before, await readStated(graph, dataset)).map(rowOf);
  for (let start = 0; start < changes.length; start += batch) {
    const rows = changes.slice(start, start + batch);
    await graph.write((tx) => tx.run("write/recordChanges", { run, rows }));
  }
}

function rowOf({ what, key, before, after }: Change): Readonly<Record<string, string | null>> {
  return { what, key, ...prefixed("before", before), ...prefixed("after", after) };
}

function prefixed(prefix: "before" | "after", stated: Stated | null): Readonly<Record<string, string | null>> {
  if (stated === null) return {};
  const { id, content, text, status } = stated;
  return { [`${prefix}Id`]: id, [`${prefix}Content`]: content, [`${prefix}Text`]: text, [`${prefix}Status`]: status };
}
