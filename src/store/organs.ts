import { inRole } from "../domain/claim.ts";
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
