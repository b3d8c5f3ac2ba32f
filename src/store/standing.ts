import type { Perspective } from "../domain/perspective.ts";
import { CostError } from "../errors.ts";
import type { GraphCourt } from "../graph/court.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readClaims } from "./claimsById.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { viewOf } from "./perspectives.ts";
import type { ClaimRecord } from "./types.ts";

/**
 * Claims by id as they stand, inside a perspective if one is given; those that are not there, or hidden, are left out.
 * `court` saves reading it, where the caller has.
 * @throws CostError when there are more than {@link largestJudged}.
 */
export async function readStanding(
  graph: Graph,
  ids: Iterable<string>,
  perspective: Perspective | null,
  court?: GraphCourt,
): Promise<ReadonlyMap<string, ClaimRecord>> {
  const asked = [...new Set(ids)];
  if (asked.length > largestJudged)
    throw new CostError(
      `The question rests on more than ${largestJudged} claims, too many to compute over: narrow it.`,
    );
  if (asked.length === 0) return new Map();
  const [records, view] = await Promise.all([
    readClaims(graph, asked),
    perspective === null ? null : viewOf(graph, asked, perspective, court),
  ]);
  const found = records.flatMap((record) =>
    record === null ? [] : ((view === null ? record : view.judged(record)) ?? []),
  );
  return new Map(found.map((record) => [record.id, record]));
}
