import { certaintyOf } from "../domain/certainty.ts";
import { inRole } from "../domain/claim.ts";
import { groupBy } from "../domain/groupBy.ts";
import { overlap, type Period } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims } from "./claimFilter.ts";
import { gatherLists } from "./judgedLists.ts";
import type { ClaimRecord } from "./types.ts";

/** Claims that actors are organs of others, those of others, and so on; denied ones included, each once. */
export async function gatherOrgans(graph: Graph, actors: readonly string[]): Promise<readonly ClaimRecord[]> {
  const organs = new Map<string, ClaimRecord>();
  const reached = new Set<string>();
  let frontier: readonly string[] = [...new Set(actors)];
  while (frontier.length > 0) {
    frontier.forEach((id) => reached.add(id));
    const filter = { kinds: ["AFFILIATION"], relations: ["ORGAN"], subject: frontier, scope: "EXACT" } as const;
    const { found } = await gatherLists(graph, { found: await questionOfClaims(graph, filter, "filter") });
    found.forEach((record) => organs.set(record.id, record));
    frontier = [...new Set(found.flatMap(({ claim }) => inRole(claim, "OBJECT")))].filter((id) => !reached.has(id));
  }
  return [...organs.values()];
}

/** Whom an actor acts for in the end, and the claims that it is an organ of one that is an organ … of that, nearest first. */
export interface Principal {
  readonly id: string;
  readonly through: readonly ClaimRecord[];
}

/**
 * Tells for an actor and a time what it is an organ of in the end: the actor itself when it is nobody's organ, several where
 * it is several's. Only claims that somebody asserts count, and that may have held at the time.
 */
export function principalsAmong(
  organs: readonly ClaimRecord[],
): (actor: string, when: Period | null) => readonly Principal[] {
  const standing = organs.filter(({ status }) => certaintyOf(status) !== null);
  const byOrgan = groupBy(standing, ({ claim }) => claim.subject);
  const climb = (actor: string, when: Period | null, through: readonly ClaimRecord[], seen: ReadonlySet<string>) => {
    const above = (byOrgan.get(actor) ?? [])
      .filter(({ claim }) => overlap(claim.period, when) !== null)
      .flatMap((record) => inRole(record.claim, "OBJECT").map((id) => ({ id, record })))
      .filter(({ id }) => !seen.has(id));
    if (above.length === 0) return [{ id: actor, through }];
    return above.flatMap(({ id, record }): readonly Principal[] =>
      climb(id, when, [...through, record], new Set([...seen, id])),
    );
  };
  return (actor, when) => climb(actor, when, [], new Set([actor]));
}
