import { counterparts, countBySide, involvedIn, involvementKinds, tellsInvolvement } from "../domain/involvement.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { questionOfClaims } from "./claimFilter.ts";
import { gatherClaims } from "./claimList.ts";
import { readSidesOfConflict } from "./conflictSides.ts";
import { byBeginning, compare, groupedBy } from "./order.ts";
import { pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { widen } from "./scope.ts";
import type { ClaimRecord, InvolvementPage, InvolvementRecord } from "./types.ts";

export interface InvolvementArguments extends PageArguments {
  readonly conflict: string;
  readonly actor?: readonly string[] | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** The sides of the conflict that are among those on which an actor stands at a claim's time. */
type SidesAt = (actor: string, record: ClaimRecord) => readonly string[];

/**
 * What outsiders do about a conflict, by their names: a row for each actor that is no side of it and stands on none at a time
 * that may be the claim's. Claims that a source states, denied ones included. Actors asked for are widened to their organs.
 * @throws ArgumentError naming the argument that cannot be used; CostError when there are
 * too many claims.
 */
export async function listInvolvement(
  graph: Graph,
  { conflict, actor, perspective: argument, ...paging }: InvolvementArguments,
): Promise<InvolvementPage> {
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "involvement");
  const sides = new Set((await readSidesOfConflict(graph, conflict)).map(({ side }) => side));
  const asked =
    actor == null ? null : new Set((await widen(graph, actor, "WITH_ORGANS")).parties(actor).map(({ id }) => id));
  const { criteria, named } = await questionOfClaims(
    graph,
    { kinds: involvementKinds, conflict: [conflict] },
    "filter",
  );
  const question = { named, criteria: { ...criteria, statedOnly: true } };
  const { claims, hidden } = await gatherClaims(graph, question, {
    rows: "claims",
    perspective,
    keeps: tellsInvolvement,
  });
  const court = await readCourt(readingStatements(graph));
  const sidesAt: SidesAt = (id, { claim }) =>
    [...court.camps.sides(id, claim.period)].filter((side) => sides.has(side));
  const parts = claims.flatMap((record) =>
    involvedIn(record.claim)
      .filter((id) => (asked?.has(id) ?? true) && sidesAt(id, record).length === 0)
      .map((id) => ({ id, record })),
  );
  const rows = groupedBy(parts, ({ id }) => id).map(([id, own]) =>
    rowOf(
      recordOf(
        id,
        own.map(({ record }) => record),
        sidesAt,
      ),
      court,
    ),
  );
  rows.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  const page = pageInMemory<InvolvementRecord, Edge<InvolvementRecord>>(rows, request);
  return { ...page, hiddenCount: hidden.length, hidden, perspective: argument ?? null };
}

function rowOf(node: InvolvementRecord, { nameOf }: GraphCourt) {
  return {
    position: { key: nameOf(node.actor).toLowerCase(), id: node.actor },
    edge: (cursor: string) => ({ cursor, node }),
  };
}

function recordOf(actor: string, claims: readonly ClaimRecord[], sidesAt: SidesAt): InvolvementRecord {
  const sided = claims.map((record) => ({
    claim: record.claim,
    status: record.status,
    sides: [...new Set(counterparts(record.claim, actor).flatMap((id) => sidesAt(id, record)))],
  }));
  return { actor, claims: claims.toSorted(byBeginning), counts: countBySide(sided) };
}
