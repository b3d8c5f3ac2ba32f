import { anyOf, certaintyOf } from "../domain/certainty.ts";
import { inRole } from "../domain/claim.ts";
import { groupsOf, mediatorTies, type MediatorTie } from "../domain/mediators.ts";
import type { Parties } from "../domain/parties.ts";
import type { Match, Period } from "../domain/period.ts";
import { stakesOf, type Mediator, type Stake, type StakeKind } from "../domain/stakes.ts";
import { digest } from "../domain/identity.ts";
import { ArgumentError } from "../errors.ts";
import { readCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { isActor, isEvent, readEntities } from "./entities.ts";
import { judgedLists, type Lists } from "./judgedLists.ts";
import { leaningsByResolution, type AlignmentRecord } from "./leanings.ts";
import {
  actingThrough,
  gatherMediation,
  gatherStakes,
  membersOf,
  objectsOf,
  stanceLists,
  type ActingThrough,
  type MediationList,
} from "./mediatorFacts.ts";
import { timeKey } from "./order.ts";
import { listPage, type Page, type PageArguments } from "./paging.ts";
import { readParties } from "./parties.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimRecord, EntityRecord, PerspectiveRecord } from "./types.ts";

export interface MediatorsWithStakeArguments extends PageArguments {
  readonly conflict: string;
  /** How many years before or after a mediation still count; null = at whatever time. */
  readonly windowYears?: number | null;
  /** Ids, of groups for their members, too; all when left out. */
  readonly mediators?: readonly string[] | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** How a mediator has part in a mediation. */
export interface MediatorTieRecord extends Pick<MediatorTie, "by" | "certainty"> {
  readonly mediation: ClaimRecord;
  /** The affiliations that lead from the mediator to who mediates, nearest first. */
  readonly affiliations: readonly ClaimRecord[];
}

/** Something that ties a mediator to a party. Actors and sides are named by id. */
export interface StakeRecord extends Pick<
  Stake,
  "kind" | "actor" | "by" | "parties" | "sides" | "inTime" | "certainty"
> {
  readonly claims: readonly ClaimRecord[];
  readonly alignments: readonly AlignmentRecord[];
  /** The mediations that it came near. */
  readonly mediations: readonly ClaimRecord[];
}

export interface MediatorRecord {
  /** Id of an actor. */
  readonly mediator: string;
  readonly ties: readonly MediatorTieRecord[];
  /** The surest of the stakes. */
  readonly certainty: Match;
  readonly stakes: (kinds: readonly StakeKind[] | null, paging: PageArguments) => StakePage;
}

export type StakePage = Page<StakeRecord>;

export interface MediatorPage extends Page<MediatorRecord> {
  /** Ids of the sides of the conflict. */
  readonly sides: readonly string[];
  /** Ids of the mediators for whom no stake is recorded, by name. */
  readonly withoutStake: readonly string[];
  /** Those asked about, and members of theirs, who did not mediate, nor any member of them, by name. */
  readonly notMediators: readonly string[];
  readonly hiddenCount: number;
  readonly hidden: readonly ClaimRecord[];
  readonly perspective: PerspectiveRecord | null;
}

const longestWindow = 200;

/**
 * Who mediated in a conflict and had something at stake with a party of it near a mediation, by name: see
 * {@link stakesOf} and {@link mediatorTies}. An actor that only as a member has part in what a group mediates is left out
 * when it is itself a party. Empty when the id names no conflict.
 * @throws ArgumentError naming `windowYears` or a paging argument; CostError when there is too much to judge.
 */
export async function listMediatorsWithStake(
  graph: Graph,
  { conflict, windowYears, mediators: asked, perspective: argument, ...paging }: MediatorsWithStakeArguments,
): Promise<MediatorPage> {
  const years = windowArgument(windowYears);
  const perspective = perspectiveOf(argument);
  const parties = await readParties(graph, conflict);
  const mediation = await gatherMediation(graph, conflict);
  const acting = await actingThrough(graph, candidates(mediation, parties));
  const all = (which: keyof ActingThrough) => [...new Set([...acting.values()].flatMap((ids) => [...ids[which]]))];
  const [facts, { camps }] = await Promise.all([
    gatherStakes(graph, conflict, all("acting"), all("officers"), parties),
    readCourt(readingStatements(graph)),
  ]);
  const ofAsked = await membersOf(graph, asked ?? []);
  const stated = ["affiliations", "supports", "onVotes", ...stanceLists] as const;
  const { lists, hidden } = await judgedLists(graph, { ...mediation, ...facts, ofAsked }, perspective, stated);
  const wanted = asked ? new Set([...asked, ...standing(lists.ofAsked).map(({ claim }) => claim.subject)]) : null;
  const resolutions = objectsOf(lists.ballots);
  const members = [...lists.affiliations, ...lists.ofParties, ...lists.ofMediators];
  const ids = [...acting.keys(), ...resolutions, ...objectsOf(members), ...(wanted ?? [])];
  const entities = await readByIds(graph, ids);
  const given = {
    parties,
    stances: [...lists.supports, ...stanceLists.flatMap((name) => lists[name])],
    affiliations: [...new Map(members.map((record) => [record.id, record])).values()],
    alliances: new Set([...entities.values()].filter(isAlliance).map(({ id }) => id)),
    ballots: lists.ballots,
    positions: lists.onVotes,
    heldOffice: (officer: string, of: string, when: Period | null) => camps.principals(officer, when).has(of),
    leanings: leaningsByResolution(resolutions, lists, parties, (id) => periodOf(entities.get(id))),
  };
  const byId = new Map(Object.values(lists).flatMap((records) => records.map((record) => [record.id, record])));
  const mediators = [...mediatorTies(lists.mediations, lists.affiliations)]
    .filter(([id, ties]) => ties.some(({ certainty }) => certainty !== null) && !isOnlyMemberParty(id, ties, parties))
    .filter(([id]) => wanted?.has(id) ?? true)
    .map(([id, ties]): Mediator => {
      const { acting: own, officers } = acting.get(id) ?? { acting: new Set([id]), officers: new Set() };
      const organsOf = (group: string) => acting.get(group)?.acting ?? new Set();
      return { id, ties, acting: own, officers, groups: groupsOf(id, ties, lists.ofMediators, organsOf) };
    });
  const rows = mediators.map((mediator) => {
    const stakes = stakesOf(mediator, given, years);
    return { key: nameOf(entities.get(mediator.id)), id: mediator.id, stakes, node: recordOf(mediator, stakes, byId) };
  });
  const found = new Set(rows.map(({ id }) => id));
  const askedFor = new Set(
    standing(lists.ofAsked).flatMap(({ claim }) => (found.has(claim.subject) ? inRole(claim, "OBJECT") : [])),
  );
  const notMediators = [...(wanted ?? [])].filter((id) => !found.has(id) && !askedFor.has(id));
  return {
    ...listPage(
      rows.filter(({ stakes }) => stakes.length > 0),
      paging,
      "mediatorsWithStake",
    ),
    sides: parties.sides,
    withoutStake: rows
      .filter(({ stakes }) => stakes.length === 0)
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ id }) => id),
    notMediators: notMediators.toSorted((a, b) => (nameOf(entities.get(a)) < nameOf(entities.get(b)) ? -1 : 1)),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
  };
}

function windowArgument(years: number | null | undefined): number | null {
  if (years === null || years === undefined) return null;
  if (!Number.isInteger(years) || years < 0 || years > longestWindow)
    throw new ArgumentError("windowYears", `must be a whole number from 0 to ${longestWindow}, not ${years}`);
  return years;
}

/** Those that somebody asserts. */
function standing(records: readonly ClaimRecord[]): readonly ClaimRecord[] {
  return records.filter(({ status }) => certaintyOf(status) !== null);
}

/** Who may turn out a mediator, whatever a perspective makes of the claims. */
function candidates({ mediations, affiliations }: Lists<MediationList>, parties: Parties): readonly string[] {
  const assumed = (records: readonly ClaimRecord[]) =>
    records.map((record) => ({ ...record, status: "UNCONTESTED" as const }));
  return [...mediatorTies(assumed(mediations), assumed(affiliations))]
    .filter(([id, ties]) => !isOnlyMemberParty(id, ties, parties))
    .map(([id]) => id);
}

function isOnlyMemberParty(id: string, ties: readonly MediatorTie[], parties: Parties): boolean {
  return parties.actors.includes(id) && ties.every(({ by }) => by === "MEMBER");
}

async function readByIds(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, EntityRecord>> {
  const found = await readEntities(graph, [...new Set(ids)]);
  return new Map(found.filter((entity) => entity !== null).map((entity) => [entity.id, entity]));
}

function isAlliance(entity: EntityRecord): boolean {
  return isActor(entity) && entity.orgKind === "ALLIANCE";
}

function periodOf(entity: EntityRecord | undefined) {
  return entity !== undefined && isEvent(entity) ? entity.period : null;
}

function nameOf(entity: EntityRecord | undefined): string {
  return entity?.name.toLowerCase() ?? "";
}

function recordOf(
  { id, ties }: Mediator,
  stakes: readonly Stake[],
  byId: ReadonlyMap<string, ClaimRecord>,
): MediatorRecord {
  const records = (stated: readonly { readonly id: string }[]) => stated.flatMap((one) => byId.get(one.id) ?? []);
  const found = stakes.map((stake) => ({
    ...stake,
    claims: records(stake.claims),
    mediations: records(stake.mediations),
    alignments: stake.alignments.map(({ claims, ...rest }) => ({
      ...rest,
      claims: claims.flatMap((claim) => byId.get(claim) ?? []),
    })),
  }));
  return {
    mediator: id,
    ties: ties.flatMap(({ mediation, affiliations, by, certainty }) =>
      records([mediation]).map((record) => ({
        mediation: record,
        affiliations: records(affiliations),
        by,
        certainty,
      })),
    ),
    certainty: anyOf(stakes.map(({ certainty }) => certainty)) ?? "POSSIBLE",
    stakes: (kinds, paging) => {
      const asked = found.filter(({ kind }) => kinds?.includes(kind) ?? true);
      const rows = asked.map((node) => ({ key: keyOf(node), id: node.claims.map((one) => one.id).join(" "), node }));
      return listPage(rows, paging, `stakes ${digest({ id, kinds })}`);
    },
  };
}

/** Stakes come by kind, then by the beginning of what they rest on, undated last. */
function keyOf({ kind, claims }: StakeRecord): string {
  return `${kind} ${claims.map(({ claim }) => timeKey(claim)).join(" ")}`;
}
