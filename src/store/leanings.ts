import { inRole } from "../domain/claim.ts";
import { leaningsOf, type Leaning, type SideAlignment } from "../domain/leanings.ts";
import type { Parties } from "../domain/parties.ts";
import type { Period } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims } from "./claimFilter.ts";
import { gatherLists, type Lists } from "./judgedLists.ts";
import type { ClaimRecord } from "./types.ts";

/** How a ballot stands to a side, with the claims that say so. */
export interface AlignmentRecord extends Omit<SideAlignment, "claims"> {
  readonly claims: readonly ClaimRecord[];
}

/** Claims that may tell whom a yes to resolutions favours. */
export type LeaningList = "adoptions" | "onResolutions" | "byAdopters";

/**
 * Claims that may tell whom a yes to resolutions favours: that they were adopted and by whom, what concerns them or was said
 * by them, and whom those who adopted them back or admonish at whatever time.
 */
export async function gatherLeanings(graph: Graph, resolutions: readonly string[]): Promise<Lists<LeaningList>> {
  const scope = "EXACT";
  const ask = (filter: Parameters<typeof questionOfClaims>[1]) =>
    questionOfClaims(graph, { ...filter, scope }, "filter");
  const { occurrences, onResolutions } = await gatherLists(graph, {
    occurrences: await ask({ kinds: ["OCCURRENCE"], subject: resolutions }),
    onResolutions: await ask({ kinds: ["SUPPORT", "POSITION", "ASSESSMENT"], event: resolutions }),
  });
  const adoptions = occurrences.filter(({ claim }) => claim.type === "ADOPTION");
  const adopters = [...new Set(adoptions.flatMap(({ claim }) => inRole(claim, "INITIATOR")))];
  const { byAdopters } = await gatherLists(graph, {
    byAdopters: await ask({ kinds: ["SUPPORT", "POSITION"], subject: adopters }),
  });
  return { adoptions, onResolutions, byAdopters };
}

/** Whom a yes favours, by resolution, from the lists as they were judged; `dateOf` tells when a resolution was adopted. */
export function leaningsByResolution(
  resolutions: readonly string[],
  { adoptions, onResolutions, byAdopters }: Lists<LeaningList>,
  parties: Parties,
  dateOf: (resolution: string) => Period | null,
): ReadonlyMap<string, readonly Leaning[]> {
  const claims: readonly ClaimRecord[] = [...onResolutions, ...byAdopters];
  return new Map(
    resolutions.map((id) => {
      const own = adoptions.filter(({ claim }) => claim.subject === id);
      return [id, leaningsOf({ id, period: dateOf(id), adoptions: own }, claims, parties)];
    }),
  );
}
