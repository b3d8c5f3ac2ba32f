import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { groupedInKeyOrder, type Ids } from "./order.ts";
import type { ClaimConflictRecord } from "./types.ts";

const conflictsOfClaims = readQuery<Ids, readonly [string, ClaimConflictRecord]>("read/conflictsOfClaims", (row) => [
  row.text("claim"),
  { conflict: row.text("conflict"), basis: row.word("basis", ["STATED", "PARTY_AND_PERIOD"]) },
]);

/** The conflicts that each claim belongs to, those it names first. */
export async function readConflicts(graph: Graph, ids: readonly string[]): Promise<(readonly ClaimConflictRecord[])[]> {
  return groupedInKeyOrder(ids, await conflictsOfClaims(graph, { ids }));
}

const refinementsOfClaims = linkQuery("read/refinementsOfClaims");
const refinedByClaims = linkQuery("read/refinedByClaims");
const componentsOfClaims = linkQuery("read/componentsOfClaims");
const totalsOfClaims = linkQuery("read/totalsOfClaims");
const rivalsOfClaims = linkQuery("read/rivalsOfClaims");

/** Ids of the claims that narrow each claim, at any distance, earliest first. */
export async function readRefinements(graph: Graph, ids: readonly string[]): Promise<(readonly string[])[]> {
  return groupedInKeyOrder(ids, await refinementsOfClaims(graph, { ids }));
}

/** Ids of the claims that each claim narrows, at any distance, earliest first. */
export async function readRefined(graph: Graph, ids: readonly string[]): Promise<(readonly string[])[]> {
  return groupedInKeyOrder(ids, await refinedByClaims(graph, { ids }));
}

/** Ids of the direct parts of each claim, earliest first. */
export async function readComponents(graph: Graph, ids: readonly string[]): Promise<(readonly string[])[]> {
  return groupedInKeyOrder(ids, await componentsOfClaims(graph, { ids }));
}

/** Ids of the claims that each claim is a part of, at any distance. */
export async function readTotals(graph: Graph, ids: readonly string[]): Promise<(readonly string[])[]> {
  return groupedInKeyOrder(ids, await totalsOfClaims(graph, { ids }));
}

/** Ids of the claims that a data set sets against each claim as other accounts of the same, earliest first. */
export async function readRivals(graph: Graph, ids: readonly string[]): Promise<(readonly string[])[]> {
  return groupedInKeyOrder(ids, await rivalsOfClaims(graph, { ids }));
}

function linkQuery(name: string) {
  return readQuery<Ids, readonly [string, string]>(name, (row) => [row.text("claim"), row.text("linked")]);
}
