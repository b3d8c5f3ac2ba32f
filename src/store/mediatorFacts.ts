import { inRole } from "../domain/claim.ts";
import { hasMembers, isMembership } from "../domain/mediators.ts";
import type { Parties } from "../domain/parties.ts";
import { partialAttitudes } from "../domain/stakes.ts";
import type { AffiliationRelation } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims, questionOfMediations, type ClaimFilter } from "./claimFilter.ts";
import { gatherLists, type Lists } from "./judgedLists.ts";
import { gatherLeanings } from "./leanings.ts";
import { widen } from "./scope.ts";
import type { ClaimRecord, ScopeReason } from "./types.ts";

/* What is read for mediators and their stakes, as it stands without a perspective. */

export type MediationList = "mediations" | "affiliations";

/** Mediations in a conflict, and the affiliations that lead to who mediates: of members, and of organs. */
export async function gatherMediation(graph: Graph, conflict: string): Promise<Lists<MediationList>> {
  const filter = { conflict: [conflict], scope: "EXACT" } as const;
  const { mediations } = await gatherLists(graph, { mediations: await questionOfMediations(graph, filter, "filter") });
  const affiliations = new Map<string, ClaimRecord>();
  const reached = new Set<string>();
  let frontier = mediations.map(({ claim }) => claim.subject);
  while (frontier.length > 0) {
    frontier.forEach((id) => reached.add(id));
    const found = await affiliationsAround(graph, frontier);
    found.forEach((record) => affiliations.set(record.id, record));
    const next = found.flatMap((record) => [record.claim.subject, ...inRole(record.claim, "OBJECT")]);
    frontier = [...new Set(next)].filter((id) => !reached.has(id));
  }
  return { mediations, affiliations: [...affiliations.values()] };
}

/** What actors are organs of, and who belongs to the groups among them. */
async function affiliationsAround(graph: Graph, actors: readonly string[]): Promise<readonly ClaimRecord[]> {
  const { organs, members } = await gatherLists(graph, {
    organs: await affiliationQuestion(graph, ["ORGAN"], { subject: actors }),
    members: await membersQuestion(graph, actors),
  });
  return [...organs, ...members.filter(isMembership)];
}

/** Who belongs to the groups among actors. */
export async function membersOf(graph: Graph, actors: readonly string[]): Promise<readonly ClaimRecord[]> {
  const { members } = await gatherLists(graph, { members: await membersQuestion(graph, actors) });
  return members.filter(isMembership);
}

function membersQuestion(graph: Graph, actors: readonly string[]) {
  return affiliationQuestion(graph, ["MEMBER", "OFFICE_HOLDER", "LEADER"], { object: actors.filter(hasMembers) });
}

async function affiliationQuestion(
  graph: Graph,
  relations: readonly AffiliationRelation[] | null,
  ends: Pick<ClaimFilter, "subject" | "object">,
) {
  const filter = { ...ends, kinds: ["AFFILIATION"], relations, scope: "EXACT", statedOnly: true } as const;
  return questionOfClaims(graph, filter, "filter");
}

/** An actor with its organs, and with who holds or held an office of these at whatever time. */
export interface ActingThrough {
  readonly acting: ReadonlySet<string>;
  readonly officers: ReadonlySet<string>;
}

/** Each actor with whom it acts through. */
export async function actingThrough(
  graph: Graph,
  actors: readonly string[],
): Promise<ReadonlyMap<string, ActingThrough>> {
  const widening = await widen(graph, actors, "WITH_OFFICERS");
  return new Map(
    actors.map((actor) => {
      const around = widening.parties([actor]);
      const idsBy = (...kinds: readonly ScopeReason[]) =>
        new Set(around.filter(({ by }) => kinds.includes(by)).map(({ id }) => id));
      return [actor, { acting: idsBy("SELF", "ORGAN"), officers: idsBy("OFFICER") }];
    }),
  );
}

/** Lists of stances to parties, beside support. */
export const stanceLists = ["restrictions", "positions", "recognitions", "biases"] as const;

/**
 * Whatever may tie actors to parties: support and stances, of their officers, too; affiliations either way, memberships,
 * ballots, positions on what was voted on, and whom these favour.
 */
export async function gatherStakes(
  graph: Graph,
  conflict: string,
  acting: readonly string[],
  officers: readonly string[],
  { actors }: Parties,
) {
  const scope = "EXACT";
  const subject = [...acting, ...officers];
  const byMediators = async (filter: ClaimFilter) =>
    questionOfClaims(graph, { ...filter, subject, scope, statedOnly: true }, "filter");
  const found = await gatherLists(graph, {
    supports: await byMediators({ kinds: ["SUPPORT"], object: actors }),
    restrictions: await byMediators({ kinds: ["RESTRICTION"], about: actors }),
    positions: await byMediators({ kinds: ["POSITION"], attitudes: partialAttitudes, object: actors }),
    recognitions: await byMediators({ kinds: ["RECOGNITION"], object: actors }),
    biases: await byMediators({ kinds: ["ASSESSMENT"], matters: ["BIAS"], object: actors }),
    ofMediators: await affiliationQuestion(graph, null, { subject: acting }),
    ofParties: await affiliationQuestion(graph, null, { subject: actors }),
    ballots: await questionOfClaims(
      graph,
      { kinds: ["BALLOT"], subject: acting, conflict: [conflict], scope },
      "filter",
    ),
  });
  const resolutions = objectsOf(found.ballots);
  const { onVotes } = await gatherLists(graph, {
    onVotes: await byMediators({ kinds: ["POSITION"], attitudes: ["FAVOURS", "OPPOSES"], object: resolutions }),
  });
  return { ...found, onVotes, ...(await gatherLeanings(graph, resolutions)) };
}

export function objectsOf(records: readonly ClaimRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ claim }) => inRole(claim, "OBJECT")))];
}
