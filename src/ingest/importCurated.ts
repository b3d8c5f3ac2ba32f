import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { cypherText } from "../graph/cypherFiles.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readRows } from "../graph/rowReader.ts";
import { documentsOf } from "./curated/documentsOf.ts";
import { mapPackage } from "./curated/map.ts";
import { readPackage, type RawPackage } from "./curated/read.ts";
import { referredEntities, validatePackage, type Validation } from "./curated/validate.ts";
import type { TableName } from "./curated/columns.ts";
import type { ValidClaim } from "./curated/validateClaims.ts";
import { readStated, recordChanges } from "./changes.ts";
import { completeRelease, loadDocuments, type LoadCounts } from "./load.ts";
import { DataSetError, writeRejects, type Reject } from "./rejects.ts";

export interface ImportOptions {
  /** Folder for the rejects file. */
  readonly rejectsFolder: string;
  /** Load nothing at all when a row is rejected. */
  readonly strict?: boolean;
  readonly onProgress?: (share: number, what: string) => void;
}

/** How an import ended. `ok` is false when rows were rejected; the good ones are loaded all the same. */
export interface ImportSummary {
  readonly dataset: string;
  readonly release: string;
  readonly ok: boolean;
  readonly counts: LoadCounts;
  /** What the data set now says, row by row. */
  readonly stands: { readonly entities: number; readonly claims: number; readonly attributions: number };
  readonly rejects: readonly Reject[];
  /** Where the rejects were written; null when there are none. */
  readonly rejectsFile: string | null;
  /** Things to know that stopped nothing. */
  readonly warnings: readonly string[];
}

const lastRun = readQuery<Record<string, never>, { state: string; courtDigest: string | null }>(
  "read/lastRuns",
  (row) => ({ state: row.text("state"), courtDigest: row.optionalText("courtDigest") }),
);

const existingEntities = readQuery<{ ids: readonly string[]; dataset: string }, string>(
  "read/existingEntities",
  (row) => row.text("id"),
);

/**
 * Imports one data set in the curated format: read → map → validate → load. Running it again changes nothing; after a
 * change it writes the change; after being killed it completes what was left.
 * @throws DataSetError when the package as a whole cannot be used, or, with `strict`, when any row is rejected; the graph is
 * then untouched.
 */
export async function importCurated(graph: Graph, folder: string, options: ImportOptions): Promise<ImportSummary> {
  const raw = await readPackage(folder);
  const mapped = mapPackage(raw);
  const referred = [...referredEntities(mapped)].sort();
  const elsewhere = new Set(await existingEntities(graph, { ids: referred, dataset: raw.dataset }));
  const validation = validatePackage({ ...mapped, rejects: [...raw.rejects, ...mapped.rejects] }, elsewhere);
  const rejects = validation.rejects;
  const rejectsPath = join(options.rejectsFolder, `${raw.dataset}.csv`);
  const rejectsFile = (await writeRejects(rejectsPath, rejects)) ? rejectsPath : null;
  if (options.strict === true && rejects.length > 0) {
    throw new DataSetError(
      `${raw.dataset}: ${rejects.length} rows were rejected and nothing was loaded; see ${rejectsPath}`,
    );
  }
  const { counts, isResumed } = await recordedLoad(graph, raw, validation, options);
  const [stands] = readRows(
    "read/datasetCounts",
    await graph.read(cypherText("read/datasetCounts"), { dataset: raw.dataset }),
    (row) => ({
      entities: row.wholeNumber("entities"),
      claims: row.wholeNumber("claims"),
      attributions: row.wholeNumber("attributions"),
    }),
  );
  return {
    dataset: raw.dataset,
    release: raw.version,
    ok: rejects.length === 0,
    counts,
    stands: stands ?? { entities: 0, claims: 0, attributions: 0 },
    rejects,
    rejectsFile,
    warnings: [...(isResumed ? [resumed] : []), ...warningsOf(raw, validation)],
  };
}

const resumed = "an import or a rebuild had been cut off, so every status was computed again";

/** Loads, as a run that stands in the graph, and tells whether the run before it had been cut off. */
async function recordedLoad(
  graph: Graph,
  raw: RawPackage,
  { valid, rejects }: Validation,
  { onProgress = () => undefined }: ImportOptions,
): Promise<{ readonly counts: LoadCounts; readonly isResumed: boolean }> {
  const documents = documentsOf(raw, valid);
  const [before] = await lastRun(graph, {});
  const runId = `run:${randomUUID()}`;
  const startedAt = new Date().toISOString();
  const { dataset } = raw;
  const { id: release, version } = documents.release;
  const run = { id: runId, dataset, release, version, digest: raw.digest, startedAt };
  const stated = await readStated(graph, dataset);
  await graph.write((tx) => tx.run("write/startRun", { run }));
  let courtDigest: string | null = null;
  const counts = await loadDocuments(graph, documents, {
    runId,
    removeStale: rejects.length === 0,
    onProgress,
    refreshAll: (now) => {
      courtDigest = now;
      return before?.state !== "COMPLETED" || before.courtDigest !== now;
    },
  });
  await completeRelease(graph, documents);
  await recordChanges(graph, runId, { before: stated, dataset });
  const properties = {
    state: "COMPLETED",
    finishedAt: new Date().toISOString(),
    courtDigest,
    rejected: rejects.length,
    removed: counts.removed,
    ...counts.written,
  };
  await graph.write((tx) => tx.run("write/finishRun", { id: runId, properties }));
  return { counts, isResumed: before !== undefined && before.state !== "COMPLETED" };
}

function warningsOf(raw: RawPackage, { valid, incomplete, rejects }: Validation): readonly string[] {
  const { actors, events, places, sources, names, externalIds, derivations, sideMembers } = valid.entities;
  const inClaims = (count: (claim: ValidClaim) => number) => valid.claims.reduce((sum, claim) => sum + count(claim), 0);
  const loaded: Readonly<Record<TableName, number>> = {
    actors: actors.length,
    events: events.length,
    places: places.length,
    sources: sources.length,
    names: names.length,
    external_ids: externalIds.length,
    source_links: derivations.length,
    side_members: sideMembers.length,
    claims: valid.claims.length,
    participants: inClaims(({ claim }) => Object.values(claim.participants).flat().length),
    attributions: inClaims(({ attributions }) => attributions.length),
    claim_links: valid.links.length,
    judgements: valid.judgements.length,
  };
  const unexpected = Object.entries(raw.expected)
    .map(([table, count]) => ({ table, count, found: new Map(Object.entries(loaded)).get(table) }))
    .filter(({ count, found }) => found !== count)
    .map(
      ({ table, count, found }) => `${table}: datapackage.json announces ${count}, ${found ?? "no such table"} loaded`,
    );
  return [
    ...unexpected,
    ...(incomplete.length > 0
      ? [`something said about these claims was rejected, their status rests on the rest: ${incomplete.join(", ")}`]
      : []),
    ...(rejects.length > 0 ? ["nothing was removed, since rows were rejected"] : []),
  ];
}
