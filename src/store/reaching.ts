import type { Graph } from "../graph/openGraph.ts";
import { readRows } from "../graph/rowReader.ts";
import { readListed } from "./attributions.ts";
import { reachingText } from "./attributionTexts.ts";
import { groupedInKeyOrder } from "./order.ts";
import { pageOf, pageRequest, type PageArguments, type PageRequest } from "./paging.ts";
import type { AttributionPage } from "./types.ts";

/** What is said of a claim is asked page by page. */
export interface ReachingRequest {
  readonly claim: string;
  readonly page: PageRequest;
}

/** Asks for a page of what is said of a claim. @throws ArgumentError naming `first` or `after`. */
export function reachingRequest(claim: string, paging: PageArguments): ReachingRequest {
  return { claim, page: pageRequest(paging, "attributions of a claim") };
}

/** Equal for requests that ask the same. */
export function reachingKey({ claim, page }: ReachingRequest): string {
  return JSON.stringify([claim, page.parameters]);
}

/**
 * What is said of claims, in the order of requests: everything said of the claim itself, retractions and what they retract
 * included, the assertions of narrower claims, and the denials and doubts of broader ones, each once and with the claim it
 * is about; by the day it was said, undated last. What was taken back does not travel. One read for all requests of equal
 * page size and position; `counts` tells, when asked, how much is said of a claim.
 */
export async function readReaching(
  graph: Graph,
  requests: readonly ReachingRequest[],
  counts: (claim: string) => Promise<number>,
): Promise<AttributionPage[]> {
  const pages = new Map<string, AttributionPage>();
  await Promise.all(
    groupedByPage(requests).map(async (group) => {
      for (const [key, page] of await readGroup(graph, group, counts)) pages.set(key, page);
    }),
  );
  return requests.flatMap((request) => pages.get(reachingKey(request)) ?? []);
}

function groupedByPage(requests: readonly ReachingRequest[]): readonly (readonly ReachingRequest[])[] {
  const keys = requests.map(({ page }) => JSON.stringify(page.parameters));
  return groupedInKeyOrder(
    [...new Set(keys)],
    requests.map((request, i) => [keys[i] ?? "", request]),
  );
}

async function readGroup(
  graph: Graph,
  group: readonly ReachingRequest[],
  counts: (claim: string) => Promise<number>,
): Promise<readonly (readonly [string, AttributionPage])[]> {
  const claims = group.map(({ claim }) => claim);
  const rows = readRows(
    "read/attributions/reaching",
    await graph.read(reachingText("page"), { claims, ...group[0]?.page.parameters }),
    (row) => [row.text("asked"), readListed(row)] as const,
  );
  const said = groupedInKeyOrder(claims, rows);
  return group.map((request, i) => [
    reachingKey(request),
    {
      ...pageOf(said[i] ?? [], request.page, () => counts(request.claim)),
      hiddenCount: 0,
      perspective: null,
    },
  ]);
}

/** How much is said of each claim, counted as {@link readReaching} lists it. */
export async function countReaching(graph: Graph, claims: readonly string[]): Promise<number[]> {
  const rows = readRows(
    "read/attributions/reaching",
    await graph.read(reachingText("count"), { claims }),
    (row) => [row.text("asked"), row.wholeNumber("total")] as const,
  );
  const totals = new Map(rows);
  return claims.map((claim) => totals.get(claim) ?? 0);
}
