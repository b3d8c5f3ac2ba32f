import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { cslItem, type CitedWork } from "../domain/bibliography.ts";
import type { Voice } from "../domain/status.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readDataSetRows } from "./attributions.ts";
import { readClaims } from "./claimsById.ts";
import { listDataSets, type DataSetRecord } from "./dataSets.ts";
import { readEntities } from "./entities.ts";
import { compare } from "./order.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { viewOf } from "./perspectives.ts";
import type { ClaimRecord, SourceRecord } from "./types.ts";

// Keys stay the ids they are, and names keep their letters.
Object.assign(plugins.config.get("@bibtex").format, { useIdAsLabel: true, checkLabel: false, asciiOnly: false });

export type CitationFormat = "BIBTEX" | "CSL_JSON";

export interface CitationsArguments {
  readonly claims: readonly string[];
  readonly format?: CitationFormat | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** A work that claims rest on: a source, or a data set. */
export interface CitationRecord {
  /** The id of the source, or of the data set's release. */
  readonly key: string;
  /** Id of the source; null for a data set. */
  readonly source: string | null;
  readonly dataset: DataSetRecord | null;
  /** Where in it, sorted. */
  readonly locators: readonly string[];
  /** Ids of the documents that were read in its stead, sorted. */
  readonly relayedBy: readonly string[];
  /** Those asked for that rest on it, in the order asked for. */
  readonly claims: readonly ClaimRecord[];
}

export interface CitationsRecord {
  readonly format: CitationFormat;
  readonly mediaType: string;
  readonly text: string;
  readonly entries: readonly CitationRecord[];
}

/** A claim asked for, with an attribution that counts for it. */
interface Word {
  readonly claim: ClaimRecord;
  readonly voice: Voice;
}

/**
 * What must be cited for claims: the documents read for whatever is said of them (by themselves or along REFINES), the works
 * that these relay, and the data sets in whose rows it stands; sources by key, then data sets.
 */
export async function findCitations(
  graph: Graph,
  { claims: ids, format, perspective: argument }: CitationsArguments,
): Promise<CitationsRecord> {
  const claims = await readAsked(graph, ids);
  const asked = claims.map(({ id }) => id);
  const view = await viewOf(graph, asked, perspectiveOf(argument) ?? {});
  const words = claims.flatMap((claim) => view.voices(claim.id).map((voice) => ({ claim, voice })));
  const entries = [...sourceEntries(words), ...(await dataSetEntries(graph, words))];
  const items = (await worksOf(graph, entries)).map(cslItem);
  if (format === "CSL_JSON")
    return {
      format,
      mediaType: "application/vnd.citationstyles.csl+json",
      text: `${JSON.stringify(items, null, 2)}\n`,
      entries,
    };
  const text = items.length === 0 ? "" : `${new Cite(items, { generateGraph: false }).format("bibtex").trim()}\n`;
  return { format: "BIBTEX", mediaType: "application/x-bibtex", text, entries };
}

async function readAsked(graph: Graph, ids: readonly string[]): Promise<readonly ClaimRecord[]> {
  const unique = [...new Set(ids)];
  const found = await readClaims(graph, unique);
  return [...new Map(found.flatMap((record) => (record === null ? [] : [[record.id, record] as const]))).values()];
}

function sourceEntries(words: readonly Word[]): readonly CitationRecord[] {
  const keys = new Set(words.flatMap(({ voice: { attribution } }) => [attribution.source, attribution.citing]));
  return [...keys]
    .filter((key) => key !== null)
    .sort()
    .map((key) => {
      const read = words.filter(({ voice }) => voice.attribution.source === key);
      const relayed = words.filter(({ voice }) => voice.attribution.citing === key);
      return {
        key,
        source: key,
        dataset: null,
        locators: sorted(read.map(({ voice }) => voice.attribution.locator)),
        relayedBy: sorted(relayed.map(({ voice }) => voice.attribution.source)),
        claims: claimsOf([...read, ...relayed], words),
      };
    });
}

async function dataSetEntries(graph: Graph, words: readonly Word[]): Promise<readonly CitationRecord[]> {
  const rows = await readDataSetRows(
    graph,
    words.map(({ voice }) => voice.id),
  );
  const isIn = (name: string) => (_: Word, i: number) => rows[i]?.some(({ dataset }) => dataset === name) ?? false;
  return (await listDataSets(graph)).flatMap((dataset) => {
    const own = words.filter(isIn(dataset.name));
    const { release: key } = dataset;
    return own.length === 0
      ? []
      : [{ key, source: null, dataset, locators: [], relayedBy: [], claims: claimsOf(own, words) }];
  });
}

/** In the order asked for, each once. */
function claimsOf(some: readonly Word[], all: readonly Word[]): readonly ClaimRecord[] {
  const ids = new Set(some.map(({ claim }) => claim.id));
  return [...new Map(all.map(({ claim }) => [claim.id, claim])).values()].filter(({ id }) => ids.has(id));
}

function sorted(texts: readonly (string | null)[]): readonly string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort(compare);
}

async function worksOf(graph: Graph, entries: readonly CitationRecord[]): Promise<readonly CitedWork[]> {
  const sources = await readSources(
    graph,
    entries.flatMap(({ source, relayedBy }) => (source === null ? relayedBy : [source, ...relayedBy])),
  );
  const publishers = sorted([...sources.values()].map(({ publisher }) => publisher));
  const named = await readEntities(graph, publishers);
  const nameOf = new Map(named.flatMap((entity) => (entity === null ? [] : [[entity.id, entity.name] as const])));
  return entries.flatMap((entry) => {
    if (entry.dataset !== null) return dataSetWork(entry.key, entry.dataset);
    const source = sources.get(entry.key);
    if (source === undefined) return [];
    const relayedBy = entry.relayedBy.map((id) => sources.get(id)?.title ?? id);
    return { ...sourceWork(source, nameOf), relayedBy, locators: entry.locators };
  });
}

async function readSources(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, SourceRecord>> {
  const found = await readEntities(graph, [...new Set(ids)]);
  return new Map(found.flatMap((entity) => (entity?.kind === "SOURCE" ? [[entity.id, entity] as const] : [])));
}

function sourceWork(source: SourceRecord, nameOf: ReadonlyMap<string, string>) {
  const { id, title, published, madePublic, url, language, licence, sourceKind: kind } = source;
  const publisher = source.publisher === null ? null : (nameOf.get(source.publisher) ?? null);
  return { id, kind, title, publisher, published, madePublic, url, language, licence, version: null };
}

function dataSetWork(id: string, { title, publisher, url, licence, version }: DataSetRecord): CitedWork {
  const unknown = { published: null, madePublic: null, language: null, locators: [], relayedBy: [] };
  return { id, kind: "DATA_SET", title, publisher, url, licence, version, ...unknown };
}
