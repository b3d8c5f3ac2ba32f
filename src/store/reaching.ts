import { groupBy } from "../domain/groupBy.ts";
import type { Stance } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readRows, type RowReader } from "../graph/rowReader.ts";
import { readListed } from "./attributions.ts";
import { reachingText } from "./attributionTexts.ts";
import { groupedInKeyOrder } from "./order.ts";
import { pageOf, pageRequest, type PageArguments, type PageRequest } from "./paging.ts";
import type { AttributionPage } from "./types.ts";

/** What is said of a claim is asked page by page. */
export interface ReachingRequest extends ReachingCount {
  readonly page: PageRequest;
}

/** Of which claim, and which stances; null = any. */
export interface ReachingCount {
  readonly claim: string;
  readonly stances: readonly Stance[] | null;
}

/** How much is said of a claim. */
export interface ReachingTotals {
  readonly all: number;
  /** Of them without a date of saying. */
  readonly undated: number;
}

/** What can be asked about all that is said of a claim, each only when it is asked. */
export interface ReachingNumbers {
  readonly totals: (asked: ReachingCount) => Promise<ReachingTotals>;
  /** Different voices. */
  readonly voices: (asked: ReachingCount) => Promise<number>;
}

/** How a caller asks for a page of what is said of a claim; null counts as absent. */
export interface SaidArguments extends PageArguments {
  readonly stances?: readonly Stance[] | null;
}

/** Asks for a page of what is said of a claim. @throws ArgumentError naming `first` or `after`. */
export function reachingRequest(claim: string, { stances, ...paging }: SaidArguments): ReachingRequest {
  return { claim, stances: stances ?? null, page: pageRequest(paging, "attributions of a claim") };
}

/** Equal for requests that ask the same. */
export function reachingKey({ claim, stances, page }: ReachingRequest): string {
  return JSON.stringify([claim, stances, page.parameters]);
}

/** Equal for requests whose numbers are the same. */
export function countKey({ claim, stances }: ReachingCount): string {
  return JSON.stringify([claim, stances]);
}

/**
 * What is said of claims, in the order of requests: everything said of the claim itself, retractions and what they retract
 * included, the assertions of narrower claims, and the denials and doubts of broader ones, each once and with the claim it
 * is about; by the day it was said, undated last. What was taken back does not travel. One read for all requests of equal
 * stances, page size and position; `numbers` tell, when asked, how much is said of a claim and by how many.
 */
export async function readReaching(
  graph: Graph,
  requests: readonly ReachingRequest[],
  numbers: ReachingNumbers,
): Promise<AttributionPage[]> {
  const pages = new Map<string, AttributionPage>();
  await Promise.all(
    grouped(requests, ({ stances, page }) => [stances, page.parameters]).map(async (group) => {
      for (const [key, page] of await readGroup(graph, group, numbers)) pages.set(key, page);
    }),
  );
  return requests.flatMap((request) => pages.get(reachingKey(request)) ?? []);
}

function grouped<T>(requests: readonly T[], by: (request: T) => unknown): readonly (readonly T[])[] {
  return [...groupBy(requests, (request) => JSON.stringify(by(request))).values()];
}

async function readGroup(
  graph: Graph,
  group: readonly ReachingRequest[],
  { totals, voices }: ReachingNumbers,
): Promise<readonly (readonly [string, AttributionPage])[]> {
  const [first] = group;
  const claims = group.map(({ claim }) => claim);
  const rows = readRows(
    "read/attributions/reaching",
    await graph.read(reachingText("page"), { claims, stances: first?.stances ?? null, ...first?.page.parameters }),
    (row) => [row.text("asked"), readListed(row, { under: row.text("asked") })] as const,
  );
  const said = groupedInKeyOrder(claims, rows);
  return group.map((request, i) => [
    reachingKey(request),
    {
      ...pageOf(said[i] ?? [], request.page, async () => (await totals(request)).all),
      countUndated: async () => (await totals(request)).undated,
      countVoices: () => voices(request),
      hiddenCount: 0,
      perspective: null,
    },
  ]);
}

/** How much is said of each claim, counted as {@link readReaching} lists it. One read for all requests of equal stances. */
export async function countReaching(graph: Graph, requests: readonly ReachingCount[]): Promise<ReachingTotals[]> {
  const totals = await numbersOf(graph, requests, "count", (row) => ({
    all: row.wholeNumber("total"),
    undated: row.wholeNumber("undated"),
  }));
  return totals.map((found) => found ?? { all: 0, undated: 0 });
}

/** By how many voices something is said of each claim. One read for all requests of equal stances. */
export async function countVoicesReaching(graph: Graph, requests: readonly ReachingCount[]): Promise<number[]> {
  const voices = await numbersOf(graph, requests, "voices", (row) => row.wholeNumber("total"));
  return voices.map((found) => found ?? 0);
}

async function numbersOf<T>(
  graph: Graph,
  requests: readonly ReachingCount[],
  what: "count" | "voices",
  read: (row: RowReader) => T,
): Promise<readonly (T | undefined)[]> {
  const found = new Map<string, T>();
  await Promise.all(
    grouped(requests, ({ stances }) => stances).map(async (group) => {
      const stances = group[0]?.stances ?? null;
      const rows = await graph.read(reachingText(what), { claims: group.map(({ claim }) => claim), stances });
      readRows("read/attributions/reaching", rows, (row) =>
        found.set(countKey({ claim: row.text("asked"), stances }), read(row)),
      );
    }),
  );
  return requests.map((request) => found.get(countKey(request)));
}
