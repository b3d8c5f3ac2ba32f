import { contradictionsAmong, type ContradictionKind } from "../domain/contradictions.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims, refuseAs, type ClaimFilter } from "./claimFilter.ts";
import { readRefined, readRivals, readTotals } from "./claimLinks.ts";
import { gatherRows } from "./claimList.ts";
import { compare } from "./order.ts";
import { pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimRecord, ContradictionPage, ContradictionRecord } from "./types.ts";

export interface ContradictionsArguments extends PageArguments {
  readonly conflict?: readonly string[] | null;
  readonly kinds?: readonly ContradictionKind[] | null;
  readonly filter?: ClaimFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

/**
 * Where the claims that answer to a filter contradict each other, by kind, then as claims are by subject. Claims that nobody asserts, and
 * those that no source states by itself, contradict nothing.
 * @throws ArgumentError naming the argument that cannot be used; CostError when the filter finds too many claims.
 */
export async function listContradictions(
  graph: Graph,
  { conflict, kinds, filter, perspective: argument, ...paging }: ContradictionsArguments,
): Promise<ContradictionPage> {
  refuseAs(filter, "filter");
  if (conflict != null && filter?.conflict != null)
    throw new ArgumentError("conflict", "stands in the filter, too: give it once");
  const asked = await questionOfClaims(graph, { ...filter, ...(conflict == null ? {} : { conflict }) }, "filter");
  const question = { ...asked, criteria: { ...asked.criteria, statedOnly: true } };
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "contradictions");
  const { rows: read, hidden } = await gatherRows(graph, question, { rows: "claims", perspective });
  const places = new Map(read.map(({ record, sortKey }) => [record.id, `${sortKey}\t${record.id}`]));
  const placeOf = ({ id }: ClaimRecord) => places.get(id) ?? "";
  const found = await contradictionsOf(
    graph,
    read.map(({ record }) => record),
  );
  const rows = found
    .filter(({ kind }) => kinds?.includes(kind) ?? true)
    .map((one) => ({ ...one, claims: one.claims.toSorted((a, b) => compare(placeOf(a), placeOf(b))) }))
    .map((node) => ({
      position: {
        key: [node.kind, ...node.claims.map(placeOf)].join("\t"),
        id: node.claims.map(({ id }) => id).join(" "),
      },
      edge: (cursor: string) => ({ cursor, node }),
    }))
    .sort((a, b) => compare(a.position.key, b.position.key));
  const page = pageInMemory<ContradictionRecord, Edge<ContradictionRecord>>(rows, request);
  return { ...page, hiddenCount: hidden.length, hidden, perspective: argument ?? null };
}

/** Contradictions among claims as they stand; three reads, for what is part of what, what narrows what, and rival accounts. */
async function contradictionsOf(graph: Graph, claims: readonly ClaimRecord[]): Promise<readonly ContradictionRecord[]> {
  const asserted = claims.filter(({ strength }) => strength !== "NONE");
  const byId = new Map(asserted.map((record) => [record.id, record]));
  const ids = [...byId.keys()];
  const [totals, broader, rivals] = await Promise.all([
    readTotals(graph, ids),
    readRefined(graph, ids),
    readRivals(graph, ids),
  ]);
  const contestable = asserted.map(({ id, claim, opposition }, i) => ({
    id,
    claim,
    isDenied: opposition === "DENIED_BY_PARTY" || opposition === "DENIED_INDEPENDENTLY",
    partOf: new Set(totals[i]),
    refines: new Set(broader[i]),
    rivals: new Set(rivals[i]),
  }));
  return contradictionsAmong(contestable).map(({ kind, claims: pair, reason }) => ({
    kind,
    reason,
    claims: [...new Set(pair)].flatMap((id) => byId.get(id) ?? []),
  }));
}
