import type { Perspective } from "../domain/perspective.ts";
import { CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readClaims } from "./claimsById.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { readSeenClaims } from "./saidInPerspective.ts";
import type { ClaimRecord } from "./types.ts";

/**
 * Claims by id as they stand, inside a perspective if one is given; those that are not there, or hidden, are left out.
 * @throws CostError when there are more than {@link largestJudged}.
 */
export async function readStanding(
  graph: Graph,
  ids: Iterable<string>,
  perspective: Perspective | null,
): Promise<ReadonlyMap<string, ClaimRecord>> {
  const asked = [...new Set(ids)];
  if (asked.length > largestJudged)
    throw new CostError(
      `The question rests on more than ${largestJudged} claims, too many to compute over: narrow it.`,
    );
  if (asked.length === 0) return new Map();
  const found =
    perspective === null
      ? await readClaims(graph, asked)
      : (await readSeenClaims(graph, asked, perspective)).map((seen) => seen?.record ?? null);
  return new Map(found.filter((record) => record !== null).map((record) => [record.id, record]));
}
