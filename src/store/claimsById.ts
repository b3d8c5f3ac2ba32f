import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readClaimRecord } from "./claimRow.ts";
import { inKeyOrder, type Ids } from "./order.ts";
import type { ClaimRecord } from "./types.ts";

const claimsById = readQuery<Ids, ClaimRecord>("read/claimsById", readClaimRecord);

const successorsOfClaims = readQuery<Ids, readonly [string, string]>("read/successorsOfClaims", (row) => [
  row.text("gone"),
  row.text("successor"),
]);

/**
 * Claims in the order of ids. An id that is no longer used gives the claim that took its place, as importers have recorded
 * it; an id that never was gives null.
 */
export async function readClaims(graph: Graph, ids: readonly string[]): Promise<(ClaimRecord | null)[]> {
  const found = await readPresent(graph, ids);
  const gone = ids.filter((id) => !found.has(id));
  if (gone.length === 0) return inKeyOrder(ids, [...found]);
  const successors = await successorsOfClaims(graph, { ids: gone });
  if (successors.length === 0) return inKeyOrder(ids, [...found]);
  const inTheirPlace = await readPresent(graph, [...new Set(successors.map(([, successor]) => successor))]);
  const successorOf = new Map(successors);
  return ids.map((id) => found.get(id) ?? inTheirPlace.get(successorOf.get(id) ?? "") ?? null);
}

async function readPresent(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, ClaimRecord>> {
  return new Map((await claimsById(graph, { ids })).map((record) => [record.id, record]));
}
