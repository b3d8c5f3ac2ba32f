import { randomUUID } from "node:crypto";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import type {
  AttributionDocument,
  BelongingDocument,
  ClaimContent,
  ClaimDocument,
  DataSetDocuments,
  EntityDocument,
  RowPlace,
} from "./documents.ts";
import { allClaims } from "./allClaims.ts";
import { claimBatches } from "./claimBatches.ts";
import { foldNames } from "./foldNames.ts";
import { claimsById } from "../graph/families.ts";
import { refreshStatus, uniquePairs } from "./refreshStatus.ts";
import { rulesDigest } from "./rulesDigest.ts";
import { digest } from "../domain/identity.ts";
import { projectionOf } from "../domain/projection.ts";
import type { Graph, Statements } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readRows } from "../graph/rowReader.ts";

/** What loading has done; documents that had not changed are in none of the counts. */
export interface LoadCounts {
  readonly written: {
    readonly entities: number;
    readonly names: number;
    readonly externalIds: number;
    readonly claims: number;
    readonly attributions: number;
  };
  readonly moved: number;
  readonly removed: number;
  readonly statusesRefreshed: number;
}

export interface LoadOptions {
  readonly runId: string;
  /** False when rows were rejected: then nothing is removed, since what looks gone may only be broken. */
  readonly removeStale: boolean;
  /** Called after each batch with the share done, 0–1, and what is being done. */
  readonly onProgress: (share: number, what: string) => void;
  /** Whether every status must be computed again, given a digest of the facts and rules that statuses hang on. */
  readonly refreshAll: (basis: string) => boolean;
}

interface StoredRow {
  readonly id: string;
  readonly label: string;
  readonly release: string;
  readonly file: string;
  readonly line: number;
  readonly key: string | null;
  /** Null when the load was cut off before the thing was whole. */
  readonly contentHash: string | null;
}

const rowsOfDataset = readQuery<{ dataset: string }, StoredRow>("read/rowsOfDataset", (row) => ({
  id: row.text("id"),
  label: row.text("label"),
  release: row.text("release"),
  file: row.text("file"),
  line: row.wholeNumber("line"),
  key: row.optionalText("key"),
  contentHash: row.optionalText("contentHash"),
}));

const entityBatch = 1_000;

/**
 * Makes the graph say what the documents say, writing only what has changed since the data set was last loaded. Each batch
 * is one transaction that leaves claims, attributions, statuses and projection in step; a load that was cut off is
 * completed by the next one.
 */
export async function loadDocuments(
  graph: Graph,
  documents: DataSetDocuments,
  options: LoadOptions,
): Promise<LoadCounts> {
  const { release } = documents;
  const stored = new Map((await rowsOfDataset(graph, { dataset: release.dataset })).map((row) => [row.id, row]));
  const changed = <T extends { readonly id: string; readonly contentHash: string }>(all: readonly T[]) =>
    all.filter(({ id, contentHash }) => stored.get(id)?.contentHash !== contentHash);

  await graph.write((tx) => tx.run("write/mergeRelease", { release: { ...release, digest: null } }));
  const entities = changed(documents.entities);
  const names = changed(documents.names);
  const externalIds = changed(documents.externalIds);
  options.onProgress(0, "entities");
  await loadEntities(graph, release.id, entities);
  await loadBelongings(graph, release.id, names, "write/mergeNames");
  await loadBelongings(graph, release.id, externalIds, "write/mergeExternalIds");
  await foldNames(graph);
  await replaceRelationships(graph, documents);

  const claims = changed(documents.claims);
  const attributions = changed(documents.attributions);
  await loadClaims(graph, documents, new Set([...claims, ...attributions].map(({ id }) => id)), options);

  const all = [
    ...documents.entities,
    ...documents.names,
    ...documents.externalIds,
    ...documents.claims,
    ...documents.attributions,
  ];
  const moved = await moveRows(graph, release.id, all, stored);
  const wanted = new Set(all.map(({ id }) => id));
  const stale = options.removeStale ? [...stored.values()].filter(({ id }) => !wanted.has(id)) : [];
  if (stale.length > 0) await removeStale(graph, documents, stale, options.runId);

  await removeOrphanRoots(graph);
  const statusesRefreshed = await refreshWhereNeeded(graph, options);
  return {
    written: {
      entities: entities.length,
      names: names.length,
      externalIds: externalIds.length,
      claims: claims.length,
      attributions: attributions.length,
    },
    moved,
    removed: stale.length,
    statusesRefreshed,
  };
}

/** Marks the release as complete; only then does the graph bear its digest. */
export async function completeRelease(graph: Graph, { release }: DataSetDocuments): Promise<void> {
  const { id, dataset, digest } = release;
  await graph.write((tx) => tx.run("write/completeRelease", { id, dataset, digest }));
}

async function loadEntities(graph: Graph, release: string, entities: readonly EntityDocument[]): Promise<void> {
  for (const rows of batches(entities, entityBatch)) {
    await graph.write((tx) => tx.run("write/mergeEntities", { release, rows: rows.map(flatRow) }));
  }
  for (const rows of batches(entities, entityBatch)) {
    await graph.write((tx) =>
      tx.run("write/linkEntities", {
        release,
        rows: rows.map(({ id, contentHash, links }) => ({ id, contentHash, links })),
      }),
    );
  }
}

async function loadBelongings(
  graph: Graph,
  release: string,
  documents: readonly BelongingDocument[],
  statement: string,
): Promise<void> {
  for (const rows of batches(documents, entityBatch)) {
    await graph.write((tx) => tx.run(statement, { release, rows: rows.map(flatRow) }));
  }
}

async function replaceRelationships(graph: Graph, { release, relationships }: DataSetDocuments): Promise<void> {
  await graph.write(async (tx) => {
    await tx.run("write/deleteRelationshipsOfDataset", { dataset: release.dataset });
    await tx.run("write/createRelationships", { dataset: release.dataset, rows: relationships });
  });
}

async function loadClaims(
  graph: Graph,
  documents: DataSetDocuments,
  changed: ReadonlySet<string>,
  { onProgress }: LoadOptions,
): Promise<void> {
  const plan = claimBatches(documents, changed);
  let court: GraphCourt | null = null;
  for (const [index, batch] of plan.entries()) {
    onProgress(index / plan.length, "claims");
    await graph.write(async (tx) => {
      await writeClaims(tx, documents, batch.claims, batch.attributions);
      const seen: GraphCourt = batch.formsCamps || court === null ? await readCourt(tx) : court;
      court = seen;
      await refreshStatus(
        tx,
        batch.claims.map(({ id }) => id),
        seen,
      );
    });
  }
}

async function writeClaims(
  tx: Statements,
  { release }: DataSetDocuments,
  claims: readonly ClaimDocument[],
  attributions: readonly AttributionDocument[],
): Promise<void> {
  const contents = new Map<string, ClaimContent>(claims.flatMap(({ roots }) => roots).map((root) => [root.id, root]));
  for (const claim of claims) contents.set(claim.id, claim);
  await tx.run("write/mergeClaims", { rows: [...contents.values()].map(contentRow) });
  await tx.run("write/mergeClaimRows", { release: release.id, rows: claims.map(flatRow) });
  await tx.run("write/linkClaims", { dataset: release.dataset, rows: claims.map(({ id, links }) => ({ id, links })) });
  await tx.run("write/linkRoots", {
    rows: claims.map(({ id, roots }) => ({ id, roots: roots.map((root) => root.id) })),
  });
  await tx.run("write/mergeAttributions", { release: release.id, rows: attributions.map(flatRow) });
}

function contentRow({ id, label, properties, subject, objects, participants, during, at }: ClaimContent) {
  return { id, label, properties, subject, objects, participants, during, at };
}

/** A document with its row place beside its own fields, as the write statements take it. */
function flatRow<T extends { readonly row: RowPlace }>({ row, ...document }: T): Omit<T, "row"> & RowPlace {
  return { ...document, ...row };
}

async function moveRows(
  graph: Graph,
  release: string,
  documents: readonly { readonly id: string; readonly row: RowPlace }[],
  stored: ReadonlyMap<string, StoredRow>,
): Promise<number> {
  const moved = documents.filter(({ id, row }) => {
    const before = stored.get(id);
    return (
      before !== undefined &&
      (before.file !== row.file || before.line !== row.line || before.key !== row.key || before.release !== release)
    );
  });
  for (const rows of batches(moved, entityBatch)) {
    await graph.write((tx) => tx.run("write/moveRows", { release, rows: rows.map(({ id, row }) => ({ id, ...row })) }));
  }
  return moved.length;
}

async function removeStale(
  graph: Graph,
  documents: DataSetDocuments,
  stale: readonly StoredRow[],
  run: string,
): Promise<void> {
  const { dataset } = documents.release;
  const idByKey = new Map(documents.claims.map(({ id, row }) => [row.key, id]));
  const idsOf = (label: string) => stale.filter((row) => row.label === label).map(({ id }) => id);
  await graph.write(async (tx) => {
    const claimIds = idsOf("Claim");
    const touched = await claimsAround(tx, claimIds, idsOf("Attribution"));
    await tx.run("write/deleteRows", { dataset, ids: idsOf("Attribution") });
    await tx.run("write/deleteClaimRows", { dataset, ids: claimIds });
    const redirects = stale
      .filter(({ label, key }) => label === "Claim" && key !== null && idByKey.has(key))
      .map(({ id, key }) => ({ from: id, to: idByKey.get(key) }));
    await tx.run("write/redirectClaims", { run, rows: redirects });
    await deleteUnneeded(tx, touched);
    await refreshStatus(tx, touched, await readCourt(tx));
    const rest = stale.filter(({ label }) => label !== "Attribution" && label !== "Claim").map(({ id }) => id);
    await tx.run("write/deleteRows", { dataset, ids: rest });
  });
}

/** Bare claims whose narrower claims are gone, or narrow something else by now. */
async function removeOrphanRoots(graph: Graph): Promise<void> {
  await graph.write(async (tx) => {
    const ids = readRows("read/orphanRoots", await tx.run("read/orphanRoots"), (row) => row.text("id"));
    if (ids.length > 0) await deleteUnneeded(tx, ids);
  });
}

/** The claims that may go or change when these claims and attributions go: they themselves and what they narrow. */
async function claimsAround(
  tx: Statements,
  claims: readonly string[],
  attributions: readonly string[],
): Promise<readonly string[]> {
  const rows = await tx.run("read/claimsTouchedBy", { claims, attributions });
  return readRows("read/claimsTouchedBy", rows, (row) => row.text("id"));
}

/** Deletes what nobody states and nothing needs, narrower claims first. */
async function deleteUnneeded(tx: Statements, ids: readonly string[]): Promise<void> {
  let candidates = await claimsById(tx, { ids });
  for (;;) {
    const rows = candidates.map(({ id, claim }) => ({ id, pairs: uniquePairs(projectionOf(claim)) }));
    const deleted = new Set(
      readRows("write/deleteClaims", await tx.run("write/deleteClaims", { rows }), (row) => row.text("id")),
    );
    if (deleted.size === 0) return;
    candidates = candidates.filter(({ id }) => !deleted.has(id));
  }
}

async function refreshWhereNeeded(graph: Graph, options: LoadOptions): Promise<number> {
  if (!options.refreshAll(await basisOf(graph))) return 0;
  return refreshEverything(graph, (refreshed) => options.onProgress(1, `statuses: ${refreshed}`));
}

/** Digest of the facts and rules that every status hangs on, as they are now. */
async function basisOf(graph: Graph): Promise<string> {
  const court = await graph.write(readCourt);
  return digest([court.digest, rulesDigest()]);
}

/**
 * Computes everything derived of every claim anew and removes what was drawn of claims that are gone, batch by batch. It
 * stands as a run in the graph until it is through: cut off, it shows as unfinished (`check/unfinishedRuns`), and the next
 * import or rebuild makes it good. Returns how many claims were written.
 */
export async function rebuild(graph: Graph, onProgress: (refreshed: number) => void): Promise<number> {
  const id = `run:${randomUUID()}`;
  const run = { id, dataset: null, release: null, digest: null, startedAt: new Date().toISOString() };
  await graph.write((tx) => tx.run("write/startRun", { run }));
  const courtDigest = await basisOf(graph);
  const refreshed = await refreshEverything(graph, onProgress);
  await deleteDrawnAdrift(graph);
  const properties = { state: "COMPLETED", finishedAt: new Date().toISOString(), courtDigest };
  await graph.write((tx) => tx.run("write/finishRun", { id, properties }));
  return refreshed;
}

async function deleteDrawnAdrift(graph: Graph): Promise<void> {
  for (let deleted = Infinity; deleted > 0;) {
    const rows = await graph.write((tx) => tx.run("write/deleteDrawnAdrift", { limit: entityBatch }));
    [deleted = 0] = readRows("write/deleteDrawnAdrift", rows, (row) => row.wholeNumber("deleted"));
  }
}

async function refreshEverything(graph: Graph, onProgress: (refreshed: number) => void): Promise<number> {
  let refreshed = 0;
  for await (const ids of allClaims(graph)) {
    await graph.write(async (tx) => refreshStatus(tx, ids, await readCourt(tx)));
    refreshed += ids.length;
    onProgress(refreshed);
  }
  return refreshed;
}

function* batches<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}
