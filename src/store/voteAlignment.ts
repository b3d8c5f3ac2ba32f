import { certaintyOf } from "../domain/certainty.ts";
import { inRole } from "../domain/claim.ts";
import { digest } from "../domain/identity.ts";
import { alignmentOf, type Leaning } from "../domain/leanings.ts";
import type { Parties } from "../domain/parties.ts";
import { ballotVotes, type SupportType } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { isActor, isEvent, readEntities } from "./entities.ts";
import { gatherLists, judgedLists, statedOnly } from "./judgedLists.ts";
import { gatherLeanings, leaningsByResolution, type AlignmentRecord } from "./leanings.ts";
import { byBeginning, timeKey } from "./order.ts";
import { gatherOrgans, principalsAmong } from "./organs.ts";
import { listPage, type Page, type PageArguments } from "./paging.ts";
import { readParties } from "./parties.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { recipientsForTargets } from "./recipients.ts";
import { widen } from "./scope.ts";
import type { ClaimRecord, PerspectiveRecord } from "./types.ts";

export interface VoteAlignmentArguments extends PageArguments {
  readonly resolution: string;
  /** Null = the conflict in which the resolution lies most closely. */
  readonly conflict?: string | null;
  readonly actors?: readonly string[] | null;
  readonly supportersOf?: readonly string[] | null;
  readonly types?: readonly SupportType[] | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** Support that a voter, or an organ of it, gave a party of the conflict. */
export interface VoterSupportRecord {
  readonly claim: ClaimRecord;
  /** Ids of the sides to which the recipients belong. */
  readonly sides: readonly string[];
}

export type VoterSupportPage = Page<VoterSupportRecord>;

/** A voter with one recorded ballot, or with none. */
export interface VoterRecord {
  /** Id of an actor. */
  readonly voter: string;
  readonly ballot: ClaimRecord | null;
  readonly alignments: readonly AlignmentRecord[];
  readonly supports: (paging: PageArguments) => VoterSupportPage;
}

export interface LeaningRecord extends Omit<Leaning, "claim"> {
  readonly claim: ClaimRecord;
}

export interface VoterPage extends Page<VoterRecord> {
  readonly conflict: string | null;
  /** Ids, sorted. */
  readonly sides: readonly string[];
  readonly leanings: readonly LeaningRecord[];
  /** Voters with a ballot that somebody asserts, by vote. */
  readonly recorded: readonly { readonly vote: BallotVote; readonly count: number }[];
  /** Counts of votes on the resolution. */
  readonly stated: readonly ClaimRecord[];
  /** Attitudes to the resolution, whoever has them. */
  readonly positions: readonly ClaimRecord[];
  /** Judgements of the resolution. */
  readonly assessments: readonly ClaimRecord[];
  readonly hiddenCount: number;
  readonly hidden: readonly ClaimRecord[];
  readonly perspective: PerspectiveRecord | null;
}

const conflictOfEvent = readQuery<{ event: string }, string>("read/conflictOfEvent", (row) => row.text("conflict"));

/**
 * How actors voted on a resolution and how that stands to each side of a conflict, beside the support they gave its parties; by
 * the voter's name. Rows are the recorded ballots; with `actors` or `supportersOf`, those of these actors, and one without a
 * ballot for each of them that has none. What an organ gave counts as given by what it is an organ of. Null when the
 * resolution's id names no event.
 * @throws ArgumentError naming a paging argument; CostError when there is too much to judge.
 */
export async function findVoteAlignment(graph: Graph, asked: VoteAlignmentArguments): Promise<VoterPage | null> {
  const { resolution, actors, supportersOf, types, perspective: argument, ...rest } = asked;
  const [event] = await readEntities(graph, [resolution]);
  if (event === undefined || event === null || !isEvent(event)) return null;
  const perspective = perspectiveOf(argument);
  const conflict = await conflictOf(graph, resolution, rest.conflict ?? null);
  const parties = await readParties(graph, conflict);
  const { ballots, stated } = await gatherLists(graph, {
    ballots: await ask(graph, { kinds: ["BALLOT"], object: [resolution] }),
    stated: statedOnly(await ask(graph, { kinds: ["ESTIMATE"], measures: ["VOTES", "SHARE"], subject: [resolution] })),
  });
  const supporters = await gatherSupporters(graph, supportersOf ?? null, types ?? null);
  const organs = await gatherOrgans(graph, subjectsOf(supporters));
  const chosen = actors == null && supportersOf == null ? null : (actors ?? []);
  const candidates = [
    ...(chosen ?? []),
    ...subjectsOf(ballots),
    ...subjectsOf(supporters),
    ...organs.flatMap(principal),
  ];
  const acting = await actingThrough(graph, [...new Set(candidates)]);
  const supports = await gatherSupports(graph, [...acting.keys()], parties, types ?? null);
  const leaningLists = await gatherLeanings(graph, [resolution]);
  const { lists, hidden } = await judgedLists(
    graph,
    { ballots, stated, supporters, organs, supports, ...leaningLists },
    perspective,
    ["stated", "supports", "supporters"],
  );
  const byId = new Map(Object.values(lists).flatMap((records) => records.map((record) => [record.id, record])));
  const leanings = leaningsByResolution([resolution], lists, parties, () => event.period).get(resolution) ?? [];
  const voters =
    chosen === null
      ? [...new Set(subjectsOf(lists.ballots))]
      : [...new Set([...chosen, ...rolledUp(lists.supporters, lists.organs)])];
  const entities = await readEntities(graph, voters);
  const rows = voters.flatMap((voter, i) => {
    const entity = entities[i] ?? null;
    // What names nobody who can act is no voter.
    if (entity === null || !isActor(entity)) return [];
    const own = lists.ballots.filter(({ claim }) => claim.subject === voter);
    const given = lists.supports.filter(({ claim }) => acting.get(claim.subject)?.has(voter) ?? false);
    return (own.length === 0 ? [null] : own).map((ballot) => ({
      key: `${entity.name.toLowerCase()} ${ballot === null ? "" : ballotVotes.indexOf(ballot.claim.type as (typeof ballotVotes)[number])}`,
      id: `${voter} ${ballot?.id ?? ""}`,
      node: voterRecord(voter, ballot, { leanings, given, parties, byId, resolution }),
    }));
  });
  const aboutIt = lists.onResolutions
    .filter(({ claim }) => claim.subject === resolution || inRole(claim, "OBJECT").includes(resolution))
    .toSorted(byBeginning);
  return {
    ...listPage(rows, rest, "voteAlignment"),
    conflict,
    sides: parties.sides,
    leanings: leanings.flatMap(({ claim, ...leaning }) => {
      const record = byId.get(claim);
      return record === undefined ? [] : [{ ...leaning, claim: record }];
    }),
    recorded: countVotes(lists.ballots),
    stated: lists.stated.toSorted(byBeginning),
    positions: aboutIt.filter(({ claim }) => claim.kind === "POSITION"),
    assessments: aboutIt.filter(({ claim }) => claim.kind === "ASSESSMENT"),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
  };
}

type BallotVote = (typeof ballotVotes)[number];

function countVotes(ballots: readonly ClaimRecord[]): readonly { readonly vote: BallotVote; readonly count: number }[] {
  const standing = ballots.filter(({ status }) => certaintyOf(status) !== null);
  return ballotVotes.flatMap((vote) => {
    const voters = new Set(subjectsOf(standing.filter(({ claim }) => claim.type === vote)));
    return voters.size === 0 ? [] : [{ vote, count: voters.size }];
  });
}

/** The conflict asked for, or the one in which the resolution lies; null when there is none. */
async function conflictOf(graph: Graph, resolution: string, asked: string | null): Promise<string | null> {
  if (asked === null) return (await conflictOfEvent(graph, { event: resolution }))[0] ?? null;
  const [found] = await readEntities(graph, [asked]);
  return found?.kind === "CONFLICT" ? asked : null;
}

function ask(graph: Graph, filter: ClaimFilter) {
  return questionOfClaims(graph, { ...filter, scope: "EXACT" }, "filter");
}

function subjectsOf(records: readonly ClaimRecord[]): readonly string[] {
  return records.map(({ claim }) => claim.subject);
}

function principal({ claim }: ClaimRecord): readonly string[] {
  return inRole(claim, "OBJECT");
}

/** Support that somebody gave actors, those who stand with them, and their organs; none when nobody asks. */
async function gatherSupporters(
  graph: Graph,
  recipients: readonly string[] | null,
  types: readonly SupportType[] | null,
): Promise<readonly ClaimRecord[]> {
  if (recipients === null) return [];
  const object = (await recipientsForTargets(graph, { ids: recipients })).map(({ recipient }) => recipient);
  const question = await ask(graph, { kinds: ["SUPPORT"], object: [...new Set(object)], supportTypes: types });
  return (await gatherLists(graph, { supporters: statedOnly(question) })).supporters;
}

async function gatherSupports(
  graph: Graph,
  supporters: readonly string[],
  parties: Parties,
  types: readonly SupportType[] | null,
): Promise<readonly ClaimRecord[]> {
  const filter = { kinds: ["SUPPORT"], subject: supporters, object: parties.actors, supportTypes: types } as const;
  return (await gatherLists(graph, { supports: statedOnly(await ask(graph, filter)) })).supports;
}

/** Each of the actors and each of their organs, with those of the actors that it acts for. */
async function actingThrough(
  graph: Graph,
  actors: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const widening = await widen(graph, actors, "WITH_ORGANS");
  const acting = new Map<string, Set<string>>();
  for (const actor of actors) {
    for (const { id } of widening.parties([actor])) acting.set(id, (acting.get(id) ?? new Set()).add(actor));
  }
  return acting;
}

/** Who supports by claims that somebody asserts: what a supporter is an organ of in the end, else the supporter itself. */
function rolledUp(supporters: readonly ClaimRecord[], organs: readonly ClaimRecord[]): readonly string[] {
  const principals = principalsAmong(organs);
  return supporters
    .filter(({ status }) => certaintyOf(status) !== null)
    .flatMap(({ claim }) => principals(claim.subject, claim.period).map(({ id }) => id));
}

interface RowFacts {
  readonly resolution: string;
  readonly leanings: readonly Leaning[];
  readonly given: readonly ClaimRecord[];
  readonly parties: Parties;
  readonly byId: ReadonlyMap<string, ClaimRecord>;
}

function voterRecord(
  voter: string,
  ballot: ClaimRecord | null,
  { resolution, leanings, given, parties, byId }: RowFacts,
): VoterRecord {
  const vote = ballot === null ? null : { vote: ballot.claim.type ?? "", status: ballot.status };
  return {
    voter,
    ballot,
    alignments: parties.sides.map((side) => {
      const { claims, ...alignment } = alignmentOf(side, vote, leanings);
      return { ...alignment, claims: claims.flatMap((id) => byId.get(id) ?? []) };
    }),
    supports: (paging) => {
      const rows = given.flatMap((claim) => supportRow(claim, parties));
      return listPage(rows, paging, `supports of a voter ${digest({ voter, resolution })}`);
    },
  };
}

/** A row for a support that reached a party; none when the recipient belonged to no side then. By type, then time. */
function supportRow(record: ClaimRecord, parties: Parties) {
  const { type, period } = record.claim;
  const belongings = inRole(record.claim, "OBJECT").flatMap((id) => parties.sidesOf(id, period));
  const sides = [...new Set(belongings.map(({ side }) => side))].sort();
  if (sides.length === 0) return [];
  return [{ key: `${type} ${timeKey(record.claim)}`, id: record.id, node: { claim: record, sides } }];
}
