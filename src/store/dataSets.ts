import {
  actorLabels,
  claimKinds,
  eventLabels,
  stances,
  type ActorKind,
  type ClaimKind,
  type EventKind,
  type Stance,
} from "../domain/vocabulary.ts";
import { GraphRowError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import type { EntityRecord } from "./types.ts";

type Count<Name extends string, Word> = Readonly<Record<Name, Word> & Record<"count", number>>;

/** One run of an import. */
export interface ImportRunRecord {
  /** RUNNING also when the run was cut off: nobody could write that down. */
  readonly state: "RUNNING" | "COMPLETED";
  /** ISO instants. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly digest: string;
  /** Null until the run is completed. */
  readonly rejected: number | null;
  readonly removed: number | null;
}

/** What the graph holds of a data set, and how it came there. */
export interface DataSetRecord {
  readonly name: string;
  readonly release: string;
  readonly title: string;
  readonly version: string;
  /** In the order in which they first were loaded. */
  readonly versions: readonly string[];
  readonly publisher: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** Of the files read; null until the release is loaded whole. */
  readonly digest: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  readonly importedAt: string | null;
  readonly lastImport: ImportRunRecord | null;
  readonly entities: readonly Count<"kind", EntityRecord["kind"]>[];
  readonly claims: readonly Count<"kind", ClaimKind>[];
  readonly attributions: readonly Count<"stance", Stance>[];
}

type Contents = Pick<DataSetRecord, "entities" | "claims" | "attributions">;

const datasets = readQuery<Record<string, never>, Omit<DataSetRecord, keyof Contents>>("read/datasets", (row) => {
  const absent = { publisher: null, url: null, licence: null, digest: null, firstYear: null, lastYear: null };
  const release = row.map("release").withDefaults(absent);
  return {
    name: row.text("dataset"),
    release: release.text("id"),
    title: release.text("title"),
    version: release.text("version"),
    versions: [...new Set(row.texts("versions"))],
    publisher: release.optionalText("publisher"),
    url: release.optionalText("url"),
    licence: release.optionalText("licence"),
    digest: release.optionalText("digest"),
    firstYear: release.optionalNumber("firstYear"),
    lastYear: release.optionalNumber("lastYear"),
    importedAt: row.optionalText("importedAt"),
    lastImport: row.row["run"] === null ? null : readRun(row.map("run")),
  };
});

function readRun(found: RowReader): ImportRunRecord {
  const run = found.withDefaults({ finishedAt: null, rejected: null, removed: null });
  return {
    state: run.word("state", ["RUNNING", "COMPLETED"]),
    startedAt: run.text("startedAt"),
    finishedAt: run.optionalText("finishedAt"),
    digest: run.text("digest"),
    rejected: run.optionalNumber("rejected"),
    removed: run.optionalNumber("removed"),
  };
}

interface ContentRow {
  readonly dataset: string;
  readonly what: "ENTITY" | "CLAIM" | "ATTRIBUTION";
  readonly word: string;
  readonly count: number;
}

const datasetContents = readQuery<{ datasets: readonly string[] }, ContentRow>("read/datasetContents", (row) => ({
  dataset: row.text("dataset"),
  what: row.word("what", ["ENTITY", "CLAIM", "ATTRIBUTION"]),
  word: row.text("word"),
  count: row.wholeNumber("count"),
}));

const entityKinds = [
  ...(Object.keys(actorLabels) as ActorKind[]),
  ...(Object.keys(eventLabels) as EventKind[]),
  ...(["PLACE", "SOURCE"] as const),
];

/** The data sets that are loaded, wholly or in part, by name. Two reads. */
export async function listDataSets(graph: Graph): Promise<readonly DataSetRecord[]> {
  const found = await datasets(graph, {});
  const contents = await datasetContents(graph, { datasets: found.map(({ name }) => name) });
  return found.map((one) => ({ ...one, ...contentsOf(contents.filter(({ dataset }) => dataset === one.name)) }));
}

const namesOfDatasets = readQuery<Record<string, never>, string>("read/namesOfDatasets", (row) => row.text("name"));

/** Whether names are those of data sets, in their order. */
export async function readLoaded(graph: Graph, names: readonly string[]): Promise<boolean[]> {
  const loaded = await namesOfDatasets(graph, {});
  return names.map((name) => loaded.includes(name));
}

function contentsOf(rows: readonly ContentRow[]): Contents {
  return {
    entities: counted("kind", entityKinds, "ENTITY", rows),
    claims: counted("kind", claimKinds, "CLAIM", rows),
    attributions: counted("stance", stances, "ATTRIBUTION", rows),
  };
}

/** In the order of the words; words of none are left out. @throws GraphRowError for a word that is none of them. */
function counted<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  what: ContentRow["what"],
  rows: readonly ContentRow[],
): readonly Count<Name, Word>[] {
  const own = rows.filter((row) => row.what === what);
  const unknown = own.find(({ word }) => !words.some((one) => one === word));
  if (unknown !== undefined) throw new GraphRowError("read/datasetContents", "word", unknown.word);
  return words.flatMap((word) =>
    own.filter((row) => row.word === word).map(({ count }) => ({ [name]: word, count }) as Count<Name, Word>),
  );
}

/** How many there are of all words together. */
export function totalOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}
