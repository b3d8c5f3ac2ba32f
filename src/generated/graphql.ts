/* Generated from schema.graphql by codegen.ts; do not edit. */
/* eslint-disable */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ClaimRecord, ActorRecord, EventRecord, PlaceRecord, SourceRecord, NameRecord, ExternalIdBearerRecord, AmbiguousExternalIdRecord, SideMembershipRecord, AttributionRecord, ClaimConflictRecord, ParticipantRecord, ContradictionRecord, DependenceRecord, ScopeMatchRecord, PeriodRecord, QuantityRecord, MoneyRecord, SearchHitRecord, SearchPage, ActorPage, ActorEdgeRecord, MatchedClaimsRecord, EventPage, SourcePage, AttributionPage, EstimateGroupRecord, EstimateOverlapRecord, EstimateKeyRecord, CasualtyPage, ContradictionPage, ClaimPage, ClaimEdgeRecord, SupportMatrixPage, SupportCellRecord, BothSidesPage, BothSidesRecord, SupportedSideRecord, SupportPathPage, SupportPathRecord, PathHopRecord, PathTieRecord, InvolvementPage, InvolvementRecord, InvolvementCountRecord, TimelinePage, TimelineBucketRecord, TimelineUndatedRecord, TimelineEventPage, TimelineClaimPage, TimelineEventRecord, TimelineClaimRecord, NeighbourhoodRecord, NeighbourhoodNodeRecord, DrawnRelationshipRecord, MatrixRecipientRecord, ClaimFacetsRecord, PerspectiveRecord } from '../store/types.ts';
import type { MediatorPage, MediatorRecord, MediatorTieRecord, StakeRecord, StakePage } from '../store/mediatorsWithStake.ts';
import type { AlignmentRecord } from '../store/leanings.ts';
import type { SuppliesUnderEmbargoRecord, EmbargoReadingRecord, EmbargoDeliveryRecord, DeliveryPage, TargetMatchRecord } from '../store/suppliesUnderEmbargo.ts';
import type { VoterPage, VoterRecord, VoterSupportRecord, VoterSupportPage, LeaningRecord } from '../store/voteAlignment.ts';
import type { DataSetRecord, ImportRunRecord } from '../store/dataSets.ts';
import type { ReleaseDiffPage, ReleaseChangeRecord } from '../store/releaseDiff.ts';
import type { CoverageRecord } from '../store/coverage.ts';
import type { CitationsRecord, CitationRecord } from '../store/citations.ts';
import type { Context } from '../api/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A date or interval in EDTF level 0–1 (ISO 8601-2): `1992`, `1993-04`, `1993-04-02`, `1993-23` (21 spring to 24 winter), `199X` (the 1990s),
   * `2007/2011`, `1992/..` (still so), `1992/` (end not recorded), `../1994` (always before, too), `/1994` (beginning not recorded); with `?` uncertain, `~`
   * approximate, `%` both.
   */
  EDTF: { input: string; output: string; }
  /** A day as `YYYY-MM-DD`. */
  LocalDate: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC: `2026-11-25T12:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** An absolute address on the web. */
  URL: { input: string | URL; output: string | URL; }
  /** A whole number of one or more. */
  PositiveInt: { input: number; output: number; }
};

/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One thing of any kind by its id: entity, claim or attribution. Ids of claims that were replaced lead to their successor. Null when unknown. */
  readonly node?: Maybe<Node>;
  /** Things of any kind by their ids, in the order of the ids; null where an id names nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * The entity that bears an identifier elsewhere. Null when none does; all that do when there are several, as where a scheme
   * has given a number again: then ask with a day.
   */
  readonly entityByExternalId?: Maybe<EntityByExternalId>;
  /** One actor by its id. Null when unknown or when the id names something else. */
  readonly actor?: Maybe<Actor>;
  /** One event by its id. Null when unknown or when the id names something else. */
  readonly event?: Maybe<Event>;
  /** One place by its id. Null when unknown or when the id names something else. */
  readonly place?: Maybe<Place>;
  /** One source by its id. Null when unknown or when the id names something else. */
  readonly source?: Maybe<Source>;
  /** One claim by its id, or the claim that took its place. Null when unknown. */
  readonly claim?: Maybe<Claim>;
  /** The data sets that are loaded, wholly or in part, by name: from where, in which version, how much of what, and how their last import went. */
  readonly datasets: ReadonlyArray<DataSet>;
  /**
   * What a data set states otherwise in one of its versions than in another that was loaded before it: entities, claims and
   * attributions that came, went or changed, by what they are, then how they changed, then in their words. What several imports
   * did on the way is put together: what was changed back is no change.
   */
  readonly releaseDiff: ReleaseDiffConnection;
  /**
   * How well claims are founded, in numbers: of a data set, a conflict, or both; of everything when neither is named. The claims are
   * those that `claims` lists for `filter: {dataset, conflict}`, so that each number can be had from lists as well.
   */
  readonly coverage: Coverage;
  /**
   * What must be cited for claims, as a bibliography: the documents that were read for whatever is said of them, by itself or by way of
   * narrower and broader claims, the works that these relay, and the data sets.
   */
  readonly citations: Citations;
  /**
   * Actors, by name. For questions about sets: allies of Armenia that supported Azerbaijan are those with
   * `matches: [{ relations: [ALLY, NOMINAL_ALLY], object: "state:armenia" }, { kinds: SUPPORT, object: "state:azerbaijan" }]`.
   */
  readonly actors: ActorConnection;
  /** Events, by their beginning, undated ones last, then by name. */
  readonly events: EventConnection;
  /** Publications, documents and data sets, by title. */
  readonly sources: SourceConnection;
  /**
   * Entities by any of their names, in any script; prefixes, typos and transliterations are found, and case, diacritics and
   * punctuation do not matter. The best answer first: by score, then states before others, then what most claims are about.
   */
  readonly search: SearchConnection;
  /** Claims of every kind. */
  readonly claims: ClaimConnection;
  /** Who said what about whom, and when: by the day it was said, undated last, then by speaker and by whom the claim is about. */
  readonly attributions: AttributionConnection;
  /** Who counted how many dead, wounded, missing, captured, released or displaced: every count by itself, by beginning, then by who is counted. */
  readonly casualties: CasualtyConnection;
  /** Where claims contradict each other: some assert and some deny, numbers that cannot both hold, times that do not meet, rival accounts such as who began a clash. */
  readonly contradictions: ContradictionConnection;
  /** Who mediated between whom, in which form and with what outcome. */
  readonly mediations: MediationConnection;
  /**
   * Which mediators in a conflict had something at stake with a party of it: what they, their organs, their officers while in office or a
   * mediating group of which they are members did for or against it (support, bans and embargoes, positions, recognition, ballots; each stake
   * says `by` whom), a bias that somebody sees in them, affiliations and alliances with it. Mediators are who mediated, what they are organs of,
   * and the members of a mediating group.
   */
  readonly mediatorsWithStake: MediatorConnection;
  /** What reached the targets of an embargo or ban, by each of its readings: inside its time, possibly, outside, not addressed. */
  readonly suppliesUnderEmbargo?: Maybe<SuppliesUnderEmbargo>;
  /**
   * How actors voted on a resolution, how that stands to each side of a conflict, and what support they gave its parties. Whom a yes
   * favours is never taken from the votes, but from claims that say so.
   */
  readonly voteAlignment?: Maybe<VoterConnection>;
  /** Who supported whom: the heart of Allegiance. */
  readonly supports: SupportConnection;
  /**
   * Who supported whom with what, as a matrix: a cell for each supporter, recipient and type, by their names. Cells stand as the
   * rows of `supports` in the grain ROOTS do, and count the claims behind them.
   */
  readonly supportMatrix: SupportMatrixConnection;
  /**
   * Who supported rival sides of a conflict, by name: with claims that a source states and somebody asserts. What an organ gave counts
   * for what it is an organ of: a ministry has no row beside its state's. A recipient counts for the sides on which it, or whoever it acts
   * for, stood at a time that may be the claim's; a side counts for itself. A set of actors whom a source leaves unnamed has a row, too, told
   * by `collective`: whether one of them supported both sides is open.
   */
  readonly bothSidesSupporters: BothSidesConnection;
  /**
   * How actors are tied to others through support: paths, shortest first, each length by the ids of the actors on the way.
   * A path goes from giver to recipient; between, it may go from an actor to one that it acts for, leads or belongs to, or that
   * acts for it, leads it or belongs to it, and from a member to its side or back. Where somebody comes from ties
   * nobody: a state's nationals who fight are no path from it. One hop at least is support, nobody comes twice, and only claims that somebody asserts tie.
   * Each hop is told for itself: that what was given first went on to the end is said by none. Words count, too, unless `types` leaves DIPLOMATIC out.
   */
  readonly supportPaths: SupportPathConnection;
  /**
   * What outsiders did about a conflict, by their names: support, mediation, restrictions, positions, votes, recognition and
   * alliances together. An outsider is no side of the conflict and stood on none, itself or by whom it acts for, at a time that
   * may be the claim's. Organs have rows of their own, beside what they are organs of, and so have officers and groups:
   * `claims(filter: {subject, scope: WITH_OFFICERS})` finds a state's acts with those of its officers. Claims that a source states, denied ones included.
   */
  readonly involvement: InvolvementConnection;
  /**
   * What happened, and who supported whom, over time: years, months or days, each with the events and the claims of it, and for
   * each of these whether it held then for certain or may have, and whether it began or ended then. Claims that a source states,
   * denied ones included. What has no date, of its own or of what it belongs to, comes apart, in `undated`. Side by side: one alias for each side,
   * with `filter: {kinds: SUPPORT, object: "side:…", scope: WITH_MEMBERS}`.
   */
  readonly timeline: TimelineConnection;
  /**
   * What is drawn around an entity, to be drawn: entities by distance, then those first that are most related to the circle within,
   * and all relationships of some types among them. Claims that nobody asserts are not drawn. Null when the id names no entity.
   */
  readonly neighbourhood?: Maybe<Neighbourhood>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryEntityByExternalIdArgs = {
  scheme: Scalars['String']['input'];
  value: Scalars['String']['input'];
  validAt?: InputMaybe<Scalars['LocalDate']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryPlaceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
  perspective?: InputMaybe<Perspective>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryReleaseDiffArgs = {
  dataset: Scalars['String']['input'];
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  changes?: InputMaybe<ReadonlyArray<ChangeKind>>;
  what?: InputMaybe<ReadonlyArray<StatedKind>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryCoverageArgs = {
  dataset?: InputMaybe<Scalars['String']['input']>;
  conflict?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryCitationsArgs = {
  claims: ReadonlyArray<Scalars['ID']['input']>;
  format?: InputMaybe<CitationFormat>;
  perspective?: InputMaybe<Perspective>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySourcesArgs = {
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  validAt?: InputMaybe<Scalars['LocalDate']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryCasualtiesArgs = {
  filter?: InputMaybe<EstimateFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryContradictionsArgs = {
  conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<ContradictionKind>>;
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryMediationsArgs = {
  filter?: InputMaybe<MediationFilter>;
  perspective?: InputMaybe<Perspective>;
  validAt?: InputMaybe<Scalars['LocalDate']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryMediatorsWithStakeArgs = {
  conflict: Scalars['ID']['input'];
  mediators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  windowYears?: InputMaybe<Scalars['Int']['input']>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySuppliesUnderEmbargoArgs = {
  measure: Scalars['ID']['input'];
  perspective?: InputMaybe<Perspective>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryVoteAlignmentArgs = {
  resolution: Scalars['ID']['input'];
  conflict?: InputMaybe<Scalars['ID']['input']>;
  actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  supportersOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<SupportType>>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySupportsArgs = {
  filter?: InputMaybe<SupportFilter>;
  perspective?: InputMaybe<Perspective>;
  validAt?: InputMaybe<Scalars['LocalDate']['input']>;
  grain?: InputMaybe<Grain>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySupportMatrixArgs = {
  conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  types?: InputMaybe<ReadonlyArray<SupportType>>;
  period?: InputMaybe<Scalars['EDTF']['input']>;
  match?: InputMaybe<Match>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryBothSidesSupportersArgs = {
  conflict: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<SupportType>>;
  timing?: InputMaybe<Timing>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QuerySupportPathsArgs = {
  from: ReadonlyArray<Scalars['ID']['input']>;
  to: ReadonlyArray<Scalars['ID']['input']>;
  types?: InputMaybe<ReadonlyArray<SupportType>>;
  maxHops?: InputMaybe<Scalars['PositiveInt']['input']>;
  validAt?: InputMaybe<Scalars['LocalDate']['input']>;
  scope?: InputMaybe<Scope>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryInvolvementArgs = {
  conflict: Scalars['ID']['input'];
  actor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryTimelineArgs = {
  conflict?: InputMaybe<Scalars['ID']['input']>;
  actor?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  period?: InputMaybe<Scalars['EDTF']['input']>;
  granularity?: InputMaybe<Granularity>;
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What can be asked; a filter says which, `perspective` whose word to take, and every row leads to its claims, attributions and sources.
 *
 * - An id from a name: `search`; an actor's, event's or source's page: `actor`, `event`, `source`.
 * - Who supported whom: `supports`; both sides: `bothSidesSupporters`; who and whom as a table: `supportMatrix`; by how many hops: `supportPaths`;
 *   an actor's part in a conflict: `involvement`; over time: `timeline`. "Armed" is `types: ARMS` (beside it MATERIEL, TRAINING, FUNDING …).
 * - Who said or denied what about whom, when: `attributions`. What had been said before a date: there `stated: "../1999"`; the claims of it
 *   `statedBefore` in a filter; how all stood by what had been said, statuses included, `perspective: {statedBefore}`, by what was public `{knownAt}`.
 * - Who did it, or is blamed for it: `claims(filter: {kinds: OCCURRENCE, event})`, with `... on OccurrenceClaim { initiators }` and who says so.
 * - Dead, wounded, displaced, by side, year or source: `casualties`; what cannot both be true: `contradictions`.
 * - Bans and embargoes: `claims(filter: {kinds: RESTRICTION})`; what reached their targets: `suppliesUnderEmbargo`.
 * - Votes: `voteAlignment`; recognition: `claims(filter: {kinds: RECOGNITION})`; mediators: `mediations`, `mediatorsWithStake`.
 * - What rests on one source, speaker, publisher or cited work: `fallsWithout` (falls without it) and `hangsOn` (falls or stands otherwise) in a filter;
 *   of one claim every such one: `withoutEach`; everything as if it were not there: `perspective: {exclude…}`.
 * - Who is this and also, or never, that: `actors(filter: {matches, matchesNone})`. How well something is founded: `coverage`.
 * - A question may cost 500,000: leave `first` out in lists inside lists, or keep it near 10; a refusal says where it is dearest.
 */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  depth?: InputMaybe<Scalars['PositiveInt']['input']>;
  types?: InputMaybe<ReadonlyArray<RelationshipType>>;
  limit?: InputMaybe<Scalars['PositiveInt']['input']>;
  grain?: InputMaybe<Grain>;
  perspective?: InputMaybe<Perspective>;
};

/** Anything with an id. */
export type Node = {
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
};

/** Something that claims are about: an actor, an event, a place or a source. */
export type Entity = {
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** Somebody who can act and speak. */
export type Actor = {
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
};


/** Somebody who can act and speak. */
export type ActorClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who can act and speak. */
export type ActorAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A member of the system of states. */
export type State = Node & Entity & Actor & {
  readonly __typename?: 'State';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
};


/** A member of the system of states. */
export type StateClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A member of the system of states. */
export type StateAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A polity that governs territory without general recognition. */
export type DeFactoState = Node & Entity & Actor & {
  readonly __typename?: 'DeFactoState';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
};


/** A polity that governs territory without general recognition. */
export type DeFactoStateClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A polity that governs territory without general recognition. */
export type DeFactoStateAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A group that fights, or is made up of fighters. */
export type ArmedGroup = Node & Entity & Actor & {
  readonly __typename?: 'ArmedGroup';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
};


/** A group that fights, or is made up of fighters. */
export type ArmedGroupClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A group that fights, or is made up of fighters. */
export type ArmedGroupAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An organisation or one of its organs. */
export type Organization = Node & Entity & Actor & {
  readonly __typename?: 'Organization';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
  /** What sort of organisation; null when not recorded. */
  readonly organizationKind?: Maybe<OrganizationKind>;
};


/** An organisation or one of its organs. */
export type OrganizationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An organisation or one of its organs. */
export type OrganizationAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An ethnic or diaspora community. */
export type Community = Node & Entity & Actor & {
  readonly __typename?: 'Community';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
  /** What sort of community; null when not recorded. */
  readonly communityKind?: Maybe<CommunityKind>;
};


/** An ethnic or diaspora community. */
export type CommunityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An ethnic or diaspora community. */
export type CommunityAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A person in their public part. */
export type Person = Node & Entity & Actor & {
  readonly __typename?: 'Person';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
};


/** A person in their public part. */
export type PersonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person in their public part. */
export type PersonAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One camp of a conflict. A claim on a side is never copied to its members. */
export type Side = Node & Entity & Actor & {
  readonly __typename?: 'Side';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** True when the actor is a set of actors that a source leaves unnamed. */
  readonly collective: Scalars['Boolean']['output'];
  /** The sides of conflicts on which it stands: an editorial table, not a claim. */
  readonly sides: ReadonlyArray<SideMembership>;
  /**
   * What is said of it: claims that have it as subject, object or in any role, as `claims(filter: {about: …})` lists them: its sides and
   * organs included unless the filter's `scope` says otherwise, and an edge's `matched` tells them apart.
   */
  readonly claims: ClaimConnection;
  /**
   * What it says, as `attributions(filter: {speaker: …})` lists it: unnamed people in it included, as `speakerKind` tells; not its organs
   * and officers.
   */
  readonly attributions: AttributionConnection;
  /** The conflict it is a side of. */
  readonly conflict: Event;
  /** Who stands on it: an editorial table, not a claim. */
  readonly members: ReadonlyArray<SideMembership>;
};


/** One camp of a conflict. A claim on a side is never copied to its members. */
export type SideClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One camp of a conflict. A claim on a side is never copied to its members. */
export type SideAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Something that happened, or that was decided: its kind tells which. */
export type Event = Node & Entity & {
  readonly __typename?: 'Event';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** When it happened; null when not recorded. */
  readonly period?: Maybe<Period>;
  /** The event that contains it. */
  readonly partOf?: Maybe<Event>;
  /** Where it happened. */
  readonly place?: Maybe<Place>;
  /**
   * What is said of it: claims that have it as subject or object, or that held during it, as `claims(filter: {about: …})` lists them. What
   * belongs to a conflict, `claims(filter: {conflict: …})` lists.
   */
  readonly claims: ClaimConnection;
};


/** Something that happened, or that was decided: its kind tells which. */
export type EventClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A point or an area. */
export type Place = Node & Entity & {
  readonly __typename?: 'Place';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Degrees north; null when not recorded. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east; null when not recorded. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The place that contains it. */
  readonly partOf?: Maybe<Place>;
  /** What is said of it: claims that have it as subject or object, or that held there, as `claims(filter: {about: …})` lists them. */
  readonly claims: ClaimConnection;
};


/** A point or an area. */
export type PlaceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  perspective?: InputMaybe<Perspective>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A publication, document or data set. */
export type Source = Node & Entity & {
  readonly __typename?: 'Source';
  /** Readable and stable, `prefix:slug`. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The name it is listed under. */
  readonly name: Scalars['String']['output'];
  /** A name of at most 14 characters, for pictures. */
  readonly shortName: Scalars['String']['output'];
  /** Its further names, in the order of kind and value; both sides' names where they differ. */
  readonly names: ReadonlyArray<Name>;
  /** Who it is in other data sets and lists. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What sort of document it is. */
  readonly sourceKind: SourceKind;
  /** How near it stands to what it tells. A tertiary source's own voice corroborates nothing. */
  readonly tier: Tier;
  /** Who published it. */
  readonly publisher?: Maybe<Actor>;
  /** When it was published. With an unknown end, `2001/`, it was not before its beginning, and how much later is not recorded. */
  readonly published?: Maybe<Scalars['EDTF']['output']>;
  /** When it became public, if later than it was written. */
  readonly madePublic?: Maybe<Scalars['EDTF']['output']>;
  /** Its language, BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Under which licence it may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /**
   * What is said in it, by its authors and by whom it quotes, as `attributions(filter: {source: …})` lists it. Empty for a work that was
   * not read itself: what others relay of it is in `relayed`.
   */
  readonly attributions: AttributionConnection;
  /** What the documents that were read relay of it, as `attributions(filter: {citing: …})` lists it; empty for one that nobody cites. */
  readonly relayed: AttributionConnection;
};


/** A publication, document or data set. */
export type SourceAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A publication, document or data set. */
export type SourceRelayedArgs = {
  filter?: InputMaybe<AttributionFilter>;
  perspective?: InputMaybe<Perspective>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One name of an entity. */
export type Name = {
  readonly __typename?: 'Name';
  /** The name itself, in its own script. */
  readonly value: Scalars['String']['output'];
  /** BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** ISO 15924, e.g. `Latn`, `Cyrl`, `Armn`. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** The side of a conflict that uses it; null when both or neither do. */
  readonly side?: Maybe<Side>;
};

/** Who an entity is elsewhere. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** A lower-case scheme such as `wikidata`, `iso3`, `cow`, `gw`, `ucdp-actor`, `un-resolution`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier in that scheme. */
  readonly value: Scalars['String']['output'];
  /** When the identifier holds; null when always or not recorded. */
  readonly validity?: Maybe<Scalars['EDTF']['output']>;
};

/** Who bears an identifier: an entity, or several. */
export type EntityByExternalId = State | DeFactoState | ArmedGroup | Organization | Community | Person | Side | Event | Place | Source | AmbiguousExternalId;

/** An identifier that several entities bear. */
export type AmbiguousExternalId = {
  readonly __typename?: 'AmbiguousExternalId';
  /** Who they are, and when each bears it, by id. */
  readonly candidates: ReadonlyArray<ExternalIdBearer>;
};

/** Who bears an identifier, and when. */
export type ExternalIdBearer = {
  readonly __typename?: 'ExternalIdBearer';
  /** The entity. What is judged to be the same as another stands as that one. */
  readonly entity: Entity;
  /** When it bears the identifier; null when always or not recorded. */
  readonly validity?: Maybe<Scalars['EDTF']['output']>;
};

/** Who stands on a side, and when: an editorial table, not a claim. */
export type SideMembership = {
  readonly __typename?: 'SideMembership';
  /** The side. */
  readonly side: Side;
  /** The actor that stands on it. */
  readonly member: Actor;
  /** When; null when throughout or not recorded. */
  readonly period?: Maybe<Period>;
  /** A remark of the editors. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/**
 * When something held: as stated, and as four inclusive days. A single date says that the thing lies somewhere inside it.
 * Bounds are null where nothing limits them; `~` and `?` in the text widen nothing.
 */
export type Period = {
  readonly __typename?: 'Period';
  /** As stated, EDTF. */
  readonly edtf: Scalars['EDTF']['output'];
  /** Earliest possible first day. */
  readonly startEarliest?: Maybe<Scalars['LocalDate']['output']>;
  /** Latest possible first day. */
  readonly startLatest?: Maybe<Scalars['LocalDate']['output']>;
  /** Earliest possible last day; null also when the end is open. */
  readonly endEarliest?: Maybe<Scalars['LocalDate']['output']>;
  /** Latest possible last day; null when the end is open or unknown. */
  readonly endLatest?: Maybe<Scalars['LocalDate']['output']>;
  /** How the beginning stands. */
  readonly start: BoundKind;
  /** How the end stands. An unknown end is not 'now'. */
  readonly end: BoundKind;
  /** Whether it is given as approximate (`~`). */
  readonly approximate: Scalars['Boolean']['output'];
  /** Whether it is given as uncertain (`?`). */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** An amount as stated. Bounds and best value stay apart; the modifier is a word and changes no number. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** Lower bound as stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The single or best value as stated. */
  readonly best?: Maybe<Scalars['Float']['output']>;
  /** Upper bound as stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** How the source qualifies the number. */
  readonly modifier?: Maybe<Modifier>;
  /** What is counted, in plural, e.g. `persons`, `percent`. */
  readonly unit: Scalars['String']['output'];
  /** What a share is a share of. */
  readonly whole?: Maybe<Scalars['String']['output']>;
  /** The amount in words, e.g. `1,500–2,500 persons`. */
  readonly text: Scalars['String']['output'];
};

/** An amount of money as stated, in whole units of its currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** Lower bound as stated. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The single or best value as stated. */
  readonly best?: Maybe<Scalars['Float']['output']>;
  /** Upper bound as stated. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** How the source qualifies the number. */
  readonly modifier?: Maybe<Modifier>;
  /** ISO 4217. */
  readonly currency: Scalars['String']['output'];
  /** The year whose prices are meant; null when nominal or not stated. */
  readonly priceYear?: Maybe<Scalars['Int']['output']>;
  /** What a share is a share of. */
  readonly whole?: Maybe<Scalars['String']['output']>;
  /** The amount in words. */
  readonly text: Scalars['String']['output'];
};

/** One proposition, without a source. */
export type Claim = {
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
};


/** One proposition, without a source. */
export type ClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One proposition, without a source. */
export type ClaimWithoutEachArgs = {
  each: Pillar;
};

/** A supporter gave recipients support of a type. */
export type SupportClaim = Node & Claim & {
  readonly __typename?: 'SupportClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Who gave it. The same as `subject`. */
  readonly supporter: Actor;
  /** Who received it. The same as `objects`. */
  readonly recipients: ReadonlyArray<Actor>;
  /** Through whom it went. */
  readonly via: ReadonlyArray<Actor>;
  /** What sort of support. */
  readonly type: SupportType;
  /** A closer word for it, e.g. `RECRUITMENT`, `TRANSPORT`, `MILITARY`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** Whether the supporter acted or let others act. */
  readonly mode?: Maybe<SupportMode>;
  /** Whether it was given openly. */
  readonly openness?: Maybe<Openness>;
  /** What was given, as stated. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
  /** How much was given, or which share. */
  readonly quantity?: Maybe<Quantity>;
  /** What it was worth. */
  readonly money?: Maybe<Money>;
  /** Whether several supporters gave it together. */
  readonly joint?: Maybe<Scalars['Boolean']['output']>;
  /** What sort of provider the supporter is. */
  readonly providerKind?: Maybe<ProviderKind>;
  /** UCDP External Support code, kept beside ours. */
  readonly ucdpCode?: Maybe<Scalars['String']['output']>;
};


/** A supporter gave recipients support of a type. */
export type SupportClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A supporter gave recipients support of a type. */
export type SupportClaimWithoutEachArgs = {
  each: Pillar;
};

/** A mediator mediated between parties. */
export type MediationClaim = Node & Claim & {
  readonly __typename?: 'MediationClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Who mediated. The same as `subject`. */
  readonly mediator: Actor;
  /** Between whom; empty when the source names nobody. */
  readonly parties: ReadonlyArray<Actor>;
  /** What was mediated: a conflict, talks, an agreement. */
  readonly about: Event;
  /** In which form. */
  readonly form?: Maybe<MediationForm>;
  /** What came of it, in our words. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
};


/** A mediator mediated between parties. */
export type MediationClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A mediator mediated between parties. */
export type MediationClaimWithoutEachArgs = {
  each: Pillar;
};

/** An imposer requests, imposes, amends, waives, lifts, lets lapse or breaches a measure: each reading of an embargo is a claim. */
export type RestrictionClaim = Node & Claim & {
  readonly __typename?: 'RestrictionClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** What is done with the measure. */
  readonly act: RestrictionAct;
  /** Against whom. */
  readonly targets: ReadonlyArray<Actor>;
  /** Who is asked or bound to observe it. */
  readonly addressees: ReadonlyArray<Actor>;
  /** Whether it binds its addressees; null when no source says so. */
  readonly binding?: Maybe<Binding>;
  /** Which goods it covers, as stated. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};


/** An imposer requests, imposes, amends, waives, lifts, lets lapse or breaches a measure: each reading of an embargo is a claim. */
export type RestrictionClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An imposer requests, imposes, amends, waives, lifts, lets lapse or breaches a measure: each reading of an embargo is a claim. */
export type RestrictionClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor took part in an event. */
export type ParticipationClaim = Node & Claim & {
  readonly __typename?: 'ParticipationClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** In which role; null when the source names none. */
  readonly role?: Maybe<ParticipationRole>;
  /** A closer word for it, e.g. `UNDECLARED_WAR`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** On which side. */
  readonly side?: Maybe<Side>;
};


/** An actor took part in an event. */
export type ParticipationClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor took part in an event. */
export type ParticipationClaimWithoutEachArgs = {
  each: Pillar;
};

/** An event happened. */
export type OccurrenceClaim = Node & Claim & {
  readonly __typename?: 'OccurrenceClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** What sort of thing happened; null when not stated. */
  readonly action?: Maybe<OccurrenceAction>;
  /** A closer word for what happened or how, e.g. `ATTEMPTED_ATTACK`, `UNARMED_AIRCRAFT`, `PROVOCATION`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** Who did it, or began the clash or battle, as claimed: who is blamed for it. Empty when the claim names nobody. */
  readonly initiators: ReadonlyArray<Actor>;
  /** Against whom. Empty when the claim names nobody. */
  readonly targets: ReadonlyArray<Actor>;
  /** Why, as stated. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What came of it, in our words. */
  readonly outcome?: Maybe<Scalars['String']['output']>;
};


/** An event happened. */
export type OccurrenceClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An event happened. */
export type OccurrenceClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor captured, held, withdrew from or claims a place. */
export type ControlClaim = Node & Claim & {
  readonly __typename?: 'ControlClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Which of these. */
  readonly act: ControlAct;
  /** Who else claims the place. */
  readonly otherClaimants: ReadonlyArray<Actor>;
  /** How much of it. */
  readonly quantity?: Maybe<Quantity>;
};


/** An actor captured, held, withdrew from or claims a place. */
export type ControlClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor captured, held, withdrew from or claims a place. */
export type ControlClaimWithoutEachArgs = {
  each: Pillar;
};

/** A count or an estimate of people, losses or shares. */
export type EstimateClaim = Node & Claim & {
  readonly __typename?: 'EstimateClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** What is counted. */
  readonly measure: Measure;
  /** Who is counted, in a few words; null when everybody of the subject. */
  readonly population?: Maybe<Scalars['String']['output']>;
  /** The number as stated. */
  readonly quantity?: Maybe<Quantity>;
  /** The sum of money as stated. */
  readonly money?: Maybe<Money>;
  /** By whose hand. */
  readonly perpetrators: ReadonlyArray<Actor>;
  /** Why, as stated. */
  readonly cause?: Maybe<Scalars['String']['output']>;
  /** What was counted, for materiel. */
  readonly items: ReadonlyArray<Scalars['String']['output']>;
};


/** A count or an estimate of people, losses or shares. */
export type EstimateClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A count or an estimate of people, losses or shares. */
export type EstimateClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor's recorded vote on a resolution. */
export type BallotClaim = Node & Claim & {
  readonly __typename?: 'BallotClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** How it voted. */
  readonly vote: Vote;
};


/** An actor's recorded vote on a resolution. */
export type BallotClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor's recorded vote on a resolution. */
export type BallotClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor was member, leader, office-holder, organ, ally, successor or splinter of another, or comes from a place or state. */
export type AffiliationClaim = Node & Claim & {
  readonly __typename?: 'AffiliationClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Which relation. */
  readonly relation: AffiliationRelation;
  /** A closer word for it, e.g. `NATIONALITY`, `BIRTHPLACE`, `RECRUITED_FROM`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** The office, for office-holders. */
  readonly office?: Maybe<Scalars['String']['output']>;
  /** Which part of the actor is meant, in a few words; null for the whole. */
  readonly population?: Maybe<Scalars['String']['output']>;
};


/** An actor was member, leader, office-holder, organ, ally, successor or splinter of another, or comes from a place or state. */
export type AffiliationClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor was member, leader, office-holder, organ, ally, successor or splinter of another, or comes from a place or state. */
export type AffiliationClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor recognises another, does not, or refuses to. */
export type RecognitionClaim = Node & Claim & {
  readonly __typename?: 'RecognitionClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Which of these. */
  readonly stance: RecognitionStance;
};


/** An actor recognises another, does not, or refuses to. */
export type RecognitionClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor recognises another, does not, or refuses to. */
export type RecognitionClaimWithoutEachArgs = {
  each: Pillar;
};

/** An actor's attitude towards actors or events. */
export type PositionClaim = Node & Claim & {
  readonly __typename?: 'PositionClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** Which attitude. */
  readonly attitude: PositionAttitude;
  /** A closer word for what it is about, e.g. `TERRITORIAL_INTEGRITY`, `WITHDRAWAL`. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** Whether it is declared, ascribed or perceived. */
  readonly basis?: Maybe<PositionBasis>;
  /** The position in our words. */
  readonly gist?: Maybe<Scalars['String']['output']>;
};


/** An actor's attitude towards actors or events. */
export type PositionClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor's attitude towards actors or events. */
export type PositionClaimWithoutEachArgs = {
  each: Pillar;
};

/** Somebody's judgement about entities: always a judgement, whatever its status. */
export type AssessmentClaim = Node & Claim & {
  readonly __typename?: 'AssessmentClaim';
  /** `claim:` and a hash of what makes it this proposition. */
  readonly id: Scalars['ID']['output'];
  /** What kind of proposition it is. */
  readonly kind: ClaimKind;
  /** Whom or what it is about: supporter, imposer, actor, side counted, event … */
  readonly subject: Entity;
  /** Its objects: recipients, measure, event, actor, place … sorted by name. */
  readonly objects: ReadonlyArray<Entity>;
  /** Everybody else who takes part, with their roles. */
  readonly participants: ReadonlyArray<Participant>;
  /** What is claimed and how it stands in a few words, for pictures: without who and whom, which `sentence` tells. */
  readonly caption: Scalars['String']['output'];
  /**
   * The claim in one sentence that can be read by itself: who did what to whom, when, how much, and, unless it is plainly asserted,
   * how it stands. A judgement is told as one. It names nobody's word: `attributions` do.
   */
  readonly sentence: Scalars['String']['output'];
  /** What its attributions make of it. */
  readonly status: Status;
  /** How well it is asserted. */
  readonly strength: Strength;
  /** How much it is opposed. */
  readonly opposition: Opposition;
  /** The rule and the voices behind the status, each with what it weighs; who is interested and who disinterested stands at `Strength`. */
  readonly statusReason: Scalars['String']['output'];
  /** Parties who have acknowledged it as their own act. */
  readonly acknowledgedBy: ReadonlyArray<Actor>;
  /** When it held; null when not stated. When it was *said* stands on its attributions. */
  readonly period?: Maybe<Period>;
  /** Whether the period is stated or inferred; null without a period. */
  readonly dateBasis?: Maybe<DateBasis>;
  /** The conflicts it belongs to, named by it or following from its parties and its period. */
  readonly conflicts: ReadonlyArray<ClaimConflict>;
  /** The event during which it held, if stated. */
  readonly during?: Maybe<Event>;
  /** The place at which it held, if stated. */
  readonly at?: Maybe<Place>;
  /**
   * Who says so and who denies it, by the day it was said, undated last, assertions before objections, a document's own voice before
   * other speakers: its own attributions, the assertions of narrower claims
   * and the denials and doubts of broader ones, each with the claim it was made about; `inherited` tells those of other claims, so one
   * speaker may come several times: `voiceCount` counts each once. `attributions(filter: {claim: …})` lists only what is said of this very
   * claim. What was taken back stays with its own claim, beside the retraction.
   */
  readonly attributions: AttributionConnection;
  /** Narrower claims that say the same more precisely, at any distance. */
  readonly refinements: ReadonlyArray<Claim>;
  /** Broader claims that it narrows, at any distance. */
  readonly refines: ReadonlyArray<Claim>;
  /** Claims that are parts of it; never add them to it. */
  readonly components: ReadonlyArray<Claim>;
  /** Claims that a data set sets against it as another account of the same: other figures, or somebody else who is said to have begun it. */
  readonly rivals: ReadonlyArray<Claim>;
  /** True when the importer made it as the bare form of narrower claims and no source states it by itself. */
  readonly implied: Scalars['Boolean']['output'];
  /** What its standing hangs on: each source, speaker or publisher without whom it would have another status; empty when it keeps its status whoever is dropped, though its strength may sink. */
  readonly withoutEach: ReadonlyArray<Dependence>;
  /** What is judged. */
  readonly matter: AssessmentMatter;
  /** A short slug of the judgement. */
  readonly judgement: Scalars['String']['output'];
  /** The judgement in our words. */
  readonly gist: Scalars['String']['output'];
  /** A number that belongs to the judgement. */
  readonly quantity?: Maybe<Quantity>;
};


/** Somebody's judgement about entities: always a judgement, whatever its status. */
export type AssessmentClaimAttributionsArgs = {
  stances?: InputMaybe<ReadonlyArray<Stance>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody's judgement about entities: always a judgement, whatever its status. */
export type AssessmentClaimWithoutEachArgs = {
  each: Pillar;
};

/** Somebody's part in a claim. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** As what. */
  readonly role: ParticipantRole;
  /** Who or what. */
  readonly entity: Entity;
};

/** A conflict that a claim belongs to. */
export type ClaimConflict = {
  readonly __typename?: 'ClaimConflict';
  /** The conflict. */
  readonly conflict: Event;
  /** Whether the claim names it, or it follows from the claim's parties and period. */
  readonly basis: ConflictBasis;
};

/** One speaker's stance on one claim, as one document gives it. */
export type Attribution = Node & {
  readonly __typename?: 'Attribution';
  /** `attribution:` and a hash of who says what about which claim, where and when. */
  readonly id: Scalars['ID']['output'];
  /** What it is about: under a claim, where `inherited` is true, a narrower or broader one. */
  readonly claim: Claim;
  /**
   * Whether it is about another claim than the one under which it is listed here: an assertion of a narrower one, or a denial or doubt of a
   * broader one, that reaches it. Null where it is listed under no claim. It belongs to the place in the list: one attribution may
   * be inherited under one claim and not under another.
   */
  readonly inherited?: Maybe<Scalars['Boolean']['output']>;
  /** What the speaker makes of the claim. */
  readonly stance: Stance;
  /** How it is hedged. */
  readonly hedge: Hedge;
  /** The verb as written; null when the document just states it. */
  readonly verb?: Maybe<Scalars['String']['output']>;
  /** Who speaks; null for speakers that are only described and for a document's own voice, which counts as its publisher's (`source { publisher }`). */
  readonly speaker?: Maybe<Actor>;
  /** What sort of speaker; null for a document's own voice. */
  readonly speakerKind?: Maybe<SpeakerKind>;
  /** How the document describes a speaker it does not name, e.g. `most observers`. */
  readonly speakerLabel?: Maybe<Scalars['String']['output']>;
  /** When it was said, EDTF; null when not recorded. Never when the thing held. */
  readonly statedOn?: Maybe<Scalars['EDTF']['output']>;
  /** How long after the claim held it was said; null when either has no date or no end. */
  readonly lag?: Maybe<Lag>;
  /** The document that was read. */
  readonly source: Source;
  /** The original that the document relays, if it names one. */
  readonly citing?: Maybe<Source>;
  /**
   * Where in the document, as its data set writes it: a page, or for an article `section/subsection#digest`, the digest being the first
   * twelve hex digits of the SHA-256 of the sentence. The sentence itself is not kept. Null when not recorded.
   */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** Whether the speaker says it, or it follows from the speaker's position. */
  readonly basis: AttributionBasis;
  /** The value as printed, where it had to be read differently. */
  readonly original?: Maybe<Scalars['String']['output']>;
  /** A remark of the editors, in our words. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The rows of data sets it comes from. */
  readonly rows: ReadonlyArray<DataSetRow>;
};

/** A line of a file of a data set. */
export type DataSetRow = {
  readonly __typename?: 'DataSetRow';
  /** Name of the data set. */
  readonly dataset: Scalars['String']['output'];
  /** Version of the data set. */
  readonly version: Scalars['String']['output'];
  /** File within the data set. */
  readonly file: Scalars['String']['output'];
  /** Line, the header being line 1. */
  readonly line: Scalars['Int']['output'];
};

/** A page of actors. */
export type ActorConnection = {
  readonly __typename?: 'ActorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims of `matches` and `matchesNone` are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of actors. */
export type ActorConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of actors. */
export type ActorEdge = {
  readonly __typename?: 'ActorEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Actor;
  /** For each filter of `matches`, in their order, the claims by which the actor answers to it. */
  readonly matched: ReadonlyArray<MatchedClaims>;
};

/** The claims by which an actor answers to a filter of claims. */
export type MatchedClaims = {
  readonly __typename?: 'MatchedClaims';
  /** By subject, as `claims` lists them. */
  readonly claims: ClaimConnection;
};


/** The claims by which an actor answers to a filter of claims. */
export type MatchedClaimsClaimsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims on who took part are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of events. */
export type EventConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Event;
};

/** A page of sources. */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Source;
};

/** A page of what a text leads to. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of what a text leads to. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SearchHit;
};

/** An entity that a text leads to. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. What is judged to be the same as another stands as that one. */
  readonly entity: Entity;
  /** The name that answers best, as it is written: the entity's name, its short name or one of its further names. */
  readonly matchedName: Scalars['String']['output'];
  /** How the text answers to that name. */
  readonly match: NameMatch;
  /**
   * How well, above 0 and at most 1: EXACT 1, BEGINNING 0.9, WORDS 0.8, WORD_BEGINNINGS 0.7, TYPOS 0.6 and 0.1 less for every
   * further letter, SOUNDS 0.2; 0.05 less where the text or the name had to be spelled in other letters.
   */
  readonly score: Scalars['Float']['output'];
};

/** A page of counts. */
export type CasualtyConnection = {
  readonly __typename?: 'CasualtyConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<CasualtyEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<EstimateClaim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many rows the filter finds that are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
  /** All counts that the filter finds, on whatever page, by what they have in common, in the order of the dimensions. */
  readonly groups: ReadonlyArray<EstimateGroup>;
};


/** A page of counts. */
export type CasualtyConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A page of counts. */
export type CasualtyConnectionGroupsArgs = {
  by?: ReadonlyArray<EstimateDimension>;
};

/** A row of a page of counts. */
export type CasualtyEdge = {
  readonly __typename?: 'CasualtyEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: EstimateClaim;
};

/** Counts that have something in common. */
export type EstimateGroup = {
  readonly __typename?: 'EstimateGroup';
  /** What they have in common, a value for each dimension asked for. */
  readonly keys: ReadonlyArray<EstimateKey>;
  /** The counts, by subject, denied ones included. */
  readonly estimates: ReadonlyArray<EstimateClaim>;
  /** How those that somebody asserts stand to each other, parts of others and what narrower counts say left aside. */
  readonly agreement: Agreement;
  /** Their sum, parts of others and what narrower counts say left aside; null when they cannot be added up. It is the sum of the counts recorded here, and the toll of the year, side or place only as far as these cover it. */
  readonly total?: Maybe<EstimateTotal>;
  /** Why they cannot be added up, each reason with the counts it is about in words; empty when they can. */
  readonly whyNoTotal: ReadonlyArray<Scalars['String']['output']>;
  /** What is left aside: parts whose totals are there, and counts that narrower ones say more precisely. */
  readonly skipped: ReadonlyArray<EstimateClaim>;
  /**
   * The other groups of this answer that may count some of the same people, in the order of their keys: adding them to this one
   * may count these twice. So a part and its total in two groups, a side and a state on it, a conflict's years and one of them.
   */
  readonly overlaps: ReadonlyArray<EstimateOverlap>;
};

/** Counts of two groups that may be of some of the same people. */
export type EstimateOverlap = {
  readonly __typename?: 'EstimateOverlap';
  /** What the counts of the other group have in common. */
  readonly keys: ReadonlyArray<EstimateKey>;
  /** The counts of this group that the other may count as well. */
  readonly here: ReadonlyArray<EstimateClaim>;
  /** The counts of the other group that may be of the same people. */
  readonly there: ReadonlyArray<EstimateClaim>;
};

/** A sum of counts, as the numbers it may be. */
export type EstimateTotal = {
  readonly __typename?: 'EstimateTotal';
  /** The least. */
  readonly low: Scalars['Float']['output'];
  /** The most; null when nothing limits it. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** What was counted, in plural; empty when nothing was. */
  readonly unit: Scalars['String']['output'];
  /** What was added up. */
  readonly of: ReadonlyArray<EstimateClaim>;
  /**
   * Whether each of them is, by its dates, of all the time that the group's YEAR names, or one is of a part of it, such as a single clash: what fell
   * outside that is in no number, so that it is not to be held against a figure for the whole year. Only the dates are looked at, not the event of
   * a count (`estimates` tell it). Null in groups without YEAR, and undated.
   */
  readonly covers?: Maybe<TotalCover>;
};

/** How much of the years of a group a total is of. */
export type TotalCover =
  /** Each count in it is of the whole of them. */
  | 'WHOLE'
  /** A count in it is of a shorter time inside them. */
  | 'PARTS';

/** What counts of a group have in common in one dimension. */
export type EstimateKey = {
  readonly __typename?: 'EstimateKey';
  /** In which. */
  readonly dimension: EstimateDimension;
  /** The word or id, several ids joined by `|`; null when these counts have none. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** What the ids name; empty when the value is no id. */
  readonly entities: ReadonlyArray<Entity>;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims the filter finds that are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of contradictions. */
export type ContradictionConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of contradictions. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Contradiction;
};

/** Claims that cannot all hold. Neither is thereby false. */
export type Contradiction = {
  readonly __typename?: 'Contradiction';
  /** Of what kind. */
  readonly kind: ContradictionKind;
  /** The two claims; of the kind STANCE the one claim that some assert and some deny. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why they cannot both hold. */
  readonly reason: Scalars['String']['output'];
  /**
   * The claims in words, with their figures, who says so, and why they cannot both hold; of the kind STANCE who asserts and who denies it.
   * Where a document's own words stand on both sides, with the section or page of each. Which attributions these are, and where each stands,
   * `claims { attributions { nodes { speaker { name } source { title } locator } } }` tells in the same question.
   */
  readonly sentence: Scalars['String']['output'];
};

/** Something on which a claim's standing hangs. */
export type Dependence = {
  readonly __typename?: 'Dependence';
  /** The source, speaker, publisher or cited work. */
  readonly on: Entity;
  /** How the claim would stand without it; null when nobody would be left to speak of it. */
  readonly status?: Maybe<Status>;
  /** Whether the claim falls without it: somebody asserts it now, and nobody would be left to. False when it would only stand otherwise, and when nobody asserts it anyway. */
  readonly falls: Scalars['Boolean']['output'];
};

/** A page of claims. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many rows of all pages there are for each word that the filter can ask for: as many as the list has with that word added. */
  readonly facets: ClaimFacets;
  /** How many rows the filter finds that are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of claims. */
export type ClaimConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Claim;
  /** Which ids of the filter the row answers to, and by what they were widened; empty when the filter names no actor. */
  readonly matched: ReadonlyArray<ScopeMatch>;
  /** Whether the row held on the day asked for; null when no day was asked for. */
  readonly validAt?: Maybe<Match>;
};

/** A page of attributions. */
export type AttributionConnection = {
  readonly __typename?: 'AttributionConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<AttributionEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Attribution>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many attributions the rest of the filter finds of which nobody records when they were said: left out with `stated`, among the rows without it. */
  readonly undatedCount: Scalars['Int']['output'];
  /**
   * How many different voices there are on all pages, each counted once whatever it says how often: by speaker, unnamed people in an organ
   * apart from the organ; without a speaker by the work cited, else by the document, each with what it calls those whom it does not name.
   * Different voices need not be independent evidence: `Claim.statusReason` tells which count.
   */
  readonly voiceCount: Scalars['Int']['output'];
  /** How many rows the filter finds that lie outside the perspective; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};

/** A row of a page of attributions. */
export type AttributionEdge = {
  readonly __typename?: 'AttributionEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Attribution;
};

/** A page of claims on mediation. */
export type MediationConnection = {
  readonly __typename?: 'MediationConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MediationEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<MediationClaim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many rows of all pages there are for each word that the filter can ask for: as many as the list has with that word added. */
  readonly facets: MediationFacets;
  /** How many rows the filter finds that are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of claims on mediation. */
export type MediationConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of claims on mediation. */
export type MediationEdge = {
  readonly __typename?: 'MediationEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: MediationClaim;
  /** Which ids of the filter the row answers to, and by what they were widened; empty when the filter names no actor. */
  readonly matched: ReadonlyArray<ScopeMatch>;
  /** Whether the row held on the day asked for; null when no day was asked for. */
  readonly validAt?: Maybe<Match>;
};

/** A page of mediators, by name. */
export type MediatorConnection = {
  readonly __typename?: 'MediatorConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<MediatorEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<MediatorWithStake>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims that the answer would rest on are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
  /** The sides of the conflict, of those inside it and of those that contain it, by name. */
  readonly sides: ReadonlyArray<Side>;
  /** Mediators of the conflict for whom nothing at stake is recorded in that time, by name. */
  readonly withoutStake: ReadonlyArray<Actor>;
  /** Who was asked about, itself or as a member, and of whom nobody asserts part in a mediation of the conflict, nor of a member of it, by name. */
  readonly notMediators: ReadonlyArray<Actor>;
};


/** A page of mediators, by name. */
export type MediatorConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of mediators, by name. */
export type MediatorEdge = {
  readonly __typename?: 'MediatorEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: MediatorWithStake;
};

/** A mediator with what ties it to parties of the conflict. */
export type MediatorWithStake = {
  readonly __typename?: 'MediatorWithStake';
  /** The mediator. */
  readonly mediator: Actor;
  /** The mediations it had part in, and how. */
  readonly mediations: ReadonlyArray<MediatorTie>;
  /** Whether something at stake is certain: by its dates, and by claims that stand uncontested all the way. */
  readonly certainty: Match;
  /** What ties it to parties, by kind, then time, undated last. Claims that nobody asserts are left out. */
  readonly stakes: StakeConnection;
};


/** A mediator with what ties it to parties of the conflict. */
export type MediatorWithStakeStakesArgs = {
  kinds?: InputMaybe<ReadonlyArray<StakeKind>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How an actor has part in a mediation. */
export type MediatorTie = {
  readonly __typename?: 'MediatorTie';
  /** The mediation. */
  readonly mediation: MediationClaim;
  /** Whether it mediated itself, or through whom. */
  readonly by: MediatorTieKind;
  /** The affiliations that lead from the actor to who mediated, nearest first; empty for SELF. Without dates they are taken to last. */
  readonly affiliations: ReadonlyArray<AffiliationClaim>;
  /** How sure these claims make it; null when nobody asserts the mediation. */
  readonly certainty?: Maybe<Match>;
};

/** A page of what ties a mediator to parties. */
export type StakeConnection = {
  readonly __typename?: 'StakeConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<StakeEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Stake>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of what ties a mediator to parties. */
export type StakeEdge = {
  readonly __typename?: 'StakeEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Stake;
};

/** Something that ties a mediator to a party of the conflict. */
export type Stake = {
  readonly __typename?: 'Stake';
  /** What sort of thing. */
  readonly kind: StakeKind;
  /** What says so: one claim; for SHARED_ALLIANCE the mediator's membership, then the party's. */
  readonly claims: ReadonlyArray<Claim>;
  /** The mediator itself, or who acted for it. */
  readonly actor: Actor;
  /** As what this actor belongs to the mediator. */
  readonly by: ActingKind;
  /** The parties concerned; empty for BALLOT and for a position on a resolution. */
  readonly parties: ReadonlyArray<Actor>;
  /** The sides to which these belong; empty for BALLOT and for a position on a resolution. */
  readonly sides: ReadonlyArray<Side>;
  /** How the ballot, or a position on a resolution taken as one, stands to each side; empty for everything else. */
  readonly alignments: ReadonlyArray<SideAlignment>;
  /** The mediations that it came near. */
  readonly mediations: ReadonlyArray<MediationClaim>;
  /** Whether it came near one for certain, by the dates alone; always CERTAIN without `windowYears`. */
  readonly inTime: Match;
  /** How sure the dates make it together with the claims on the mediation, on the mediator's part in it and on the stake. */
  readonly certainty: Match;
};

/** How a vote stands to a side of a conflict. */
export type SideAlignment = {
  readonly __typename?: 'SideAlignment';
  /** The side. */
  readonly side: Side;
  /** How the vote stands to it. */
  readonly alignment: Alignment;
  /** How sure the ballot and the claims on whom a yes favours make it; null when it is unknown. */
  readonly certainty?: Maybe<Match>;
  /** What says whether a yes is for or against the side; empty when nothing does. How the side voted itself says nothing here. */
  readonly claims: ReadonlyArray<Claim>;
  /** Why it is so, or why it is unknown. */
  readonly reason: Scalars['String']['output'];
};

/** What reached the targets of a measure. */
export type SuppliesUnderEmbargo = {
  readonly __typename?: 'SuppliesUnderEmbargo';
  /** The measure. */
  readonly measure: Event;
  /** Each claim that requests or imposes it, earliest first; empty when none is recorded. */
  readonly readings: ReadonlyArray<EmbargoReading>;
  /** Whatever else was done with it, earliest first: amended, waived, lifted, let lapse, breached. */
  readonly otherActs: ReadonlyArray<RestrictionClaim>;
  /** How many claims that the answer would rest on are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** What reached the targets of a measure. */
export type SuppliesUnderEmbargoHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One reading of a measure: that somebody requested or imposed it. A single date is when it began, its end not being recorded. */
export type EmbargoReading = {
  readonly __typename?: 'EmbargoReading';
  /** The reading: by whom, against whom, of whom, whether binding; its status is that of the claim. */
  readonly claim: RestrictionClaim;
  /** Which sorts of support count: ARMS, and what its items name. */
  readonly goods: ReadonlyArray<SupportType>;
  /** Items that name no sort of support we know, and so count for nothing. */
  readonly unreadItems: ReadonlyArray<Scalars['String']['output']>;
  /** Acts that lifted it, let it lapse or waived it, earliest first. They bound it where they stand uncontested; contested or alleged ones leave open whether it was still in force. */
  readonly ends: ReadonlyArray<RestrictionClaim>;
  /** How many deliveries there are of each finding. */
  readonly counts: ReadonlyArray<EmbargoCount>;
  /** Support of these sorts that reached a target, claim by claim as sources state it, by time, undated last. None when the reading names no target. */
  readonly deliveries: EmbargoDeliveryConnection;
};


/** One reading of a measure: that somebody requested or imposed it. A single date is when it began, its end not being recorded. */
export type EmbargoReadingDeliveriesArgs = {
  findings?: InputMaybe<ReadonlyArray<EmbargoFinding>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How many deliveries have a finding. */
export type EmbargoCount = {
  readonly __typename?: 'EmbargoCount';
  /** The finding. */
  readonly finding: EmbargoFinding;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A page of deliveries. */
export type EmbargoDeliveryConnection = {
  readonly __typename?: 'EmbargoDeliveryConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<EmbargoDeliveryEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<EmbargoDelivery>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of deliveries. */
export type EmbargoDeliveryEdge = {
  readonly __typename?: 'EmbargoDeliveryEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: EmbargoDelivery;
};

/** A delivery as it stands to a reading of a measure. That it was made at all is as sure as its claim. */
export type EmbargoDelivery = {
  readonly __typename?: 'EmbargoDelivery';
  /** The delivery. */
  readonly claim: SupportClaim;
  /** The event by whose date it is placed, at some time within it, since it has none of its own: during which it took place, or the conflict it belongs to, where that has a first and a last day. Null when the date is its own, or none. */
  readonly datedBy?: Maybe<Event>;
  /** What time, addressees, recipient and goods say together. */
  readonly finding: EmbargoFinding;
  /** Whether it fell into the time in which the measure was in force; null when it did not. */
  readonly inTime?: Maybe<Match>;
  /** Whether the reading asks the supplier to observe it. */
  readonly addressed: Addressed;
  /** The affiliations by which the supplier is addressed, or is not; empty when it is named itself, or when nothing is recorded. */
  readonly affiliations: ReadonlyArray<AffiliationClaim>;
  /** Whether the reading's items name this sort of support. Arms count though they do not. */
  readonly named: Scalars['Boolean']['output'];
  /** Which targets it reached, and how supply of the recipient is supply of them. */
  readonly targets: ReadonlyArray<EmbargoTarget>;
  /** Acts that had ended or waived the measure by then, or may have. */
  readonly ends: ReadonlyArray<RestrictionClaim>;
  /** Why the finding is what it is. */
  readonly reason: Scalars['String']['output'];
};

/** How supply of a recipient is supply of a target. */
export type EmbargoTarget = {
  readonly __typename?: 'EmbargoTarget';
  /** The target as the reading names it. */
  readonly target: Actor;
  /** Who received the delivery. */
  readonly recipient: Actor;
  /** How the one leads to the other. */
  readonly by: EmbargoTargetTie;
};

/** A page of voters, by name. */
export type VoterConnection = {
  readonly __typename?: 'VoterConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<VoterEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Voter>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** The conflict to whose sides the votes are related; null when the resolution lies in none. */
  readonly conflict?: Maybe<Event>;
  /** Its sides, those of conflicts inside it and around it, by name. */
  readonly sides: ReadonlyArray<Side>;
  /** What says whether a yes is for or against a side; empty when nothing does. */
  readonly leanings: ReadonlyArray<Leaning>;
  /** How many ballots of each vote are recorded and asserted by somebody, whoever is asked about. Not the outcome: sources name few voters; `stated` has what they say of all. */
  readonly recorded: ReadonlyArray<VoteCount>;
  /** What is stated of the outcome as a whole, or of parts of it: counts and shares of votes, denied ones included, by time; empty when nothing is. */
  readonly stated: ReadonlyArray<EstimateClaim>;
  /** Who favours, opposes or otherwise takes a stand on the resolution, and why (`gist`), by time: voters, groups that they are members of, and others; denied ones included. Empty when nothing is told of it. */
  readonly positions: ReadonlyArray<PositionClaim>;
  /** What somebody judges of the resolution, its bias or effect, by time; who does stands on the attributions. Empty when nobody is told to. */
  readonly assessments: ReadonlyArray<AssessmentClaim>;
  /** How many claims that the answer would rest on are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of voters, by name. */
export type VoterConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of voters. */
export type VoterEdge = {
  readonly __typename?: 'VoterEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Voter;
};

/** An actor with one recorded ballot, or with none. Ballots that disagree are rows of their own. */
export type Voter = {
  readonly __typename?: 'Voter';
  /** Who voted. */
  readonly voter: Actor;
  /** The ballot as claimed, with its status; null when none is recorded. */
  readonly ballot?: Maybe<BallotClaim>;
  /** How it voted; null when no ballot is recorded, which does not mean that it did not vote. */
  readonly vote?: Maybe<Vote>;
  /** How the vote stands to each side, by the side's id. */
  readonly alignments: ReadonlyArray<SideAlignment>;
  /** Support that it or an organ of it gave a party of the conflict, claim by claim as sources state it, denied ones included, by type, then time. */
  readonly supports: VoterSupportConnection;
};


/** An actor with one recorded ballot, or with none. Ballots that disagree are rows of their own. */
export type VoterSupportsArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of support that a voter gave. */
export type VoterSupportConnection = {
  readonly __typename?: 'VoterSupportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<VoterSupportEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<VoterSupport>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of support that a voter gave. */
export type VoterSupportEdge = {
  readonly __typename?: 'VoterSupportEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: VoterSupport;
};

/** Support that a voter, or an organ of it, gave a party of a conflict. */
export type VoterSupport = {
  readonly __typename?: 'VoterSupport';
  /** The support, with its status. */
  readonly claim: SupportClaim;
  /** The sides to which the recipients belonged, or may have, by name. */
  readonly sides: ReadonlyArray<Side>;
};

/** That a yes to a resolution is for or against a side, by one claim. */
export type Leaning = {
  readonly __typename?: 'Leaning';
  /** The side. */
  readonly side: Side;
  /** What a yes is to the side. */
  readonly yesIs: Favour;
  /** What says so. */
  readonly claim: Claim;
  /** How sure the claim and the actor's place on the side make it. */
  readonly certainty: Match;
  /** Why the claim says so. */
  readonly reason: Scalars['String']['output'];
};

/** A page of support claims. */
export type SupportConnection = {
  readonly __typename?: 'SupportConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<SupportEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<SupportClaim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many rows of all pages there are for each word that the filter can ask for: as many as the list has with that word added. */
  readonly facets: SupportFacets;
  /** How many rows the filter finds that are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of support claims. */
export type SupportConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of support claims. */
export type SupportEdge = {
  readonly __typename?: 'SupportEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: SupportClaim;
  /** Which ids of the filter the row answers to, and by what they were widened; empty when the filter names no actor. */
  readonly matched: ReadonlyArray<ScopeMatch>;
  /** Whether the row held on the day asked for; null when no day was asked for. */
  readonly validAt?: Maybe<Match>;
};

/** A page of the cells of a matrix of support, with the axes of the whole matrix. */
export type SupportMatrixConnection = {
  readonly __typename?: 'SupportMatrixConnection';
  /** The cells with their cursors. */
  readonly edges: ReadonlyArray<SupportMatrixEdge>;
  /** The cells alone. */
  readonly nodes: ReadonlyArray<SupportCell>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many cells there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many cells are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
  /** Everybody who gave support in a cell, on whatever page, by name. */
  readonly supporters: ReadonlyArray<Actor>;
  /** Everybody who received support in a cell, on whatever page, by name. */
  readonly recipients: ReadonlyArray<MatrixRecipient>;
};


/** A page of the cells of a matrix of support, with the axes of the whole matrix. */
export type SupportMatrixConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A cell of a page of a matrix. */
export type SupportMatrixEdge = {
  readonly __typename?: 'SupportMatrixEdge';
  /** Opaque; give it as `after` to go on behind this cell. */
  readonly cursor: Scalars['String']['output'];
  /** The cell itself. */
  readonly node: SupportCell;
};

/** One supporter's support of one type for one recipient. */
export type SupportCell = {
  readonly __typename?: 'SupportCell';
  /** Who gave it. */
  readonly supporter: Actor;
  /** Who received it. */
  readonly recipient: Actor;
  /** The sides on which the recipient, or whoever it acts for, stood at a time that may be that of the claims; a side stands on itself. */
  readonly recipientSides: ReadonlyArray<Side>;
  /** What sort of support. */
  readonly type: SupportType;
  /** `RECRUITMENT` or `SENDING` where fighters were raised, which is a cell of its own; else null. */
  readonly subtype?: Maybe<Scalars['String']['output']>;
  /** The bare claim that this supporter gave this recipient support of this type: from it, everything that is said. */
  readonly root: SupportClaim;
  /** How the bare claim stands. */
  readonly status: Status;
  /** How many claims a source states, of those that answer to the arguments. */
  readonly claimCount: Scalars['Int']['output'];
  /** These claims, whatever their status, by beginning, undated last. */
  readonly claims: ReadonlyArray<SupportClaim>;
  /** How many of these claims stand in each status. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** The earliest year in which one of them may have begun; null when nothing limits that, or none is dated. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** The latest year in which one of them may have ended; null when one is open or has no known end, or none is dated. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** How many of them have no date at all. */
  readonly undated: Scalars['Int']['output'];
  /** Whether one of them meets the period asked for certainly, or possibly; null when none was asked for. */
  readonly match?: Maybe<Match>;
};

/** Somebody who receives support in a matrix. */
export type MatrixRecipient = {
  readonly __typename?: 'MatrixRecipient';
  /** Who. */
  readonly recipient: Actor;
  /** The sides on which it stood at a time that may be that of its claims, itself when it is one. */
  readonly sides: ReadonlyArray<Side>;
};

/** How many claims stand in a status. */
export type StatusCount = {
  readonly __typename?: 'StatusCount';
  /** The status. */
  readonly status: Status;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A page of supporters of rival sides. */
export type BothSidesConnection = {
  readonly __typename?: 'BothSidesConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<BothSidesEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<BothSidesSupporter>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims of the conflict are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of supporters of rival sides. */
export type BothSidesConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of supporters of rival sides. */
export type BothSidesEdge = {
  readonly __typename?: 'BothSidesEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: BothSidesSupporter;
};

/** Somebody who supported rival sides of a conflict. */
export type BothSidesSupporter = {
  readonly __typename?: 'BothSidesSupporter';
  /** Who; nobody's organ. */
  readonly supporter: Actor;
  /**
   * True when the supporter is a set of actors that a source leaves unnamed, as "participating states": different ones of them may have
   * supported each side, and perhaps no one of them both. `match` is then POSSIBLE at best, and nothing is certain.
   */
  readonly collective: Scalars['Boolean']['output'];
  /** Where claims are of acts of its organs: the claims that these are its organs, or organs of its organs. Empty where all are its own. */
  readonly organs: ReadonlyArray<AffiliationClaim>;
  /** The sides it supported, two or more, each with the claims by which it is here, by id. */
  readonly sides: ReadonlyArray<SupportedSide>;
  /**
   * The side of which the dated support began before all dated support of the others, whichever days the dates stand for; the
   * earliest beginnings stand under `sides`, and `dateBasis` tells whether these dates are inferred. Undated support may have come
   * earlier still. Null when a side has no dated claim or the dates allow another order.
   */
  readonly firstSide?: Maybe<Side>;
  /** Whether the timing asked for is met certainly, or possibly; for a collective possibly at best. Null for EVER, which asks none. */
  readonly match?: Maybe<Match>;
  /** The claims of all sides, each once, by beginning, undated last. */
  readonly claims: ReadonlyArray<SupportClaim>;
};

/** A side of a conflict that somebody supported beside a rival of it. */
export type SupportedSide = {
  readonly __typename?: 'SupportedSide';
  /** The side. */
  readonly side: Side;
  /** The claims for it that meet one for a rival side as the timing asks, certainly or possibly, by beginning, undated last. */
  readonly claims: ReadonlyArray<SupportClaim>;
  /** How many of these claims stand in each status: that a side was supported is as firm as the firmest of them. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** Those of them that do so certainly; empty for EVER, and for a collective, whose members may each have supported one side only. */
  readonly certain: ReadonlyArray<SupportClaim>;
  /** Of the supporter's dated claims for this side, whether they meet the timing or not, the one that may have begun earliest; null when none is dated. */
  readonly earliest?: Maybe<SupportClaim>;
};

/** A page of paths. */
export type SupportPathConnection = {
  readonly __typename?: 'SupportPathConnection';
  /** The paths with their cursors. */
  readonly edges: ReadonlyArray<SupportPathEdge>;
  /** The paths alone. */
  readonly nodes: ReadonlyArray<SupportPath>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many paths there are on all pages. Counting them searches all of them, which can be too costly where listing some is not. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of the claims that the search came upon are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};

/** A path of a page of paths. */
export type SupportPathEdge = {
  readonly __typename?: 'SupportPathEdge';
  /** Opaque; give it as `after` to go on behind this path. */
  readonly cursor: Scalars['String']['output'];
  /** The path itself. */
  readonly node: SupportPath;
};

/** How one actor is tied to another. */
export type SupportPath = {
  readonly __typename?: 'SupportPath';
  /** The actor from whom, or which side or organ of it the path begins at. */
  readonly from: ScopeMatch;
  /** The actor to whom, or which side or organ of it the path ends at. */
  readonly to: ScopeMatch;
  /** How many hops it has. */
  readonly length: Scalars['Int']['output'];
  /** The strength of its weakest hop, each hop being as strong as its strongest claim; hops by the table of sides weaken nothing. */
  readonly strength: Strength;
  /** The opposition to its most opposed hop, each hop being as opposed as its least opposed claim. */
  readonly opposition: Opposition;
  /** Whether all its hops held on the day asked for, certainly or possibly; null when no day was asked for. */
  readonly validAt?: Maybe<Match>;
  /** From actor to actor. */
  readonly hops: ReadonlyArray<PathHop>;
};

/** A hop of a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** From whom. */
  readonly from: Actor;
  /** To whom. */
  readonly to: Actor;
  /** Everything that ties the two in this direction, by relation, then type of support. */
  readonly ties: ReadonlyArray<PathTie>;
};

/** One way in which two actors are tied. */
export type PathTie = {
  readonly __typename?: 'PathTie';
  /** How. */
  readonly relation: TieRelation;
  /** The type of support; null for relations that are none. */
  readonly type?: Maybe<SupportType>;
  /** True when the relation itself leads from the hop's `to` to its `from`: its `to` is the organ, the member, the leader. */
  readonly reversed: Scalars['Boolean']['output'];
  /** The claims that say so, of those a source states and somebody asserts, by beginning, undated last; empty for ON_SIDE. */
  readonly claims: ReadonlyArray<Claim>;
  /** The rows of the editorial table of sides; empty for other relations than ON_SIDE. */
  readonly memberships: ReadonlyArray<SideMembership>;
};

/** A page of parts that outsiders took. */
export type InvolvementConnection = {
  readonly __typename?: 'InvolvementConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<InvolvementEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<Involvement>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims of the conflict are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};


/** A page of parts that outsiders took. */
export type InvolvementConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A row of a page of parts that outsiders took. */
export type InvolvementEdge = {
  readonly __typename?: 'InvolvementEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: Involvement;
};

/** What an outsider did about a conflict. Claims come by beginning, undated last, whatever their status. */
export type Involvement = {
  readonly __typename?: 'Involvement';
  /** Who. */
  readonly actor: Actor;
  /** Support it gave. */
  readonly supports: ReadonlyArray<SupportClaim>;
  /** Its mediation. */
  readonly mediations: ReadonlyArray<MediationClaim>;
  /** What it did with embargoes, bans and the like. */
  readonly restrictions: ReadonlyArray<RestrictionClaim>;
  /** Its attitudes. */
  readonly positions: ReadonlyArray<PositionClaim>;
  /** Its votes. */
  readonly ballots: ReadonlyArray<BallotClaim>;
  /** Whom it recognises, or does not. */
  readonly recognitions: ReadonlyArray<RecognitionClaim>;
  /** Its alliances, in name or in deed, whichever of the two is said to be the other's ally. */
  readonly affiliations: ReadonlyArray<AffiliationClaim>;
  /** All these claims counted by kind, by the kind's own word and by the side towards which they are. */
  readonly counts: ReadonlyArray<InvolvementCount>;
};

/** How many claims of one kind and word an outsider has towards a side. */
export type InvolvementCount = {
  readonly __typename?: 'InvolvementCount';
  /** What kind of proposition. */
  readonly kind: ClaimKind;
  /** The kind's own word: type of support, form of mediation, act, attitude, vote, stance or relation; null when not stated. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The side on which those supported, targeted, recognised and so on stood at a time that may be the claim's; null for claims towards no side, as mediation and votes are. */
  readonly side?: Maybe<Side>;
  /** How many claims; one towards two sides counts for each. */
  readonly count: Scalars['Int']['output'];
  /** How many of them stand in each status. */
  readonly statuses: ReadonlyArray<StatusCount>;
};

/** A page of a timeline. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** The parts with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The parts alone. */
  readonly nodes: ReadonlyArray<TimelineBucket>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many parts there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many claims that are asked for are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The claims that are hidden, as they stand without the perspective, in the order of the list; none without one. */
  readonly hidden: ClaimConnection;
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
  /** What has no date and may be of any of these times, or of none. */
  readonly undated: TimelineUndated;
};


/** A page of a timeline. */
export type TimelineConnectionHiddenArgs = {
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A part of a page of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Opaque; give it as `after` to go on behind this part. */
  readonly cursor: Scalars['String']['output'];
  /** The part itself. */
  readonly node: TimelineBucket;
};

/** A year, month or day of a timeline. The first and the last may be cut short by the period asked for. */
export type TimelineBucket = {
  readonly __typename?: 'TimelineBucket';
  /** The time: `2008`, `2008-03`, `2008-03-14`, or from a day to a day where it is cut short. With it as `period`, `events` and `claims` find what lies here, and what is undated. */
  readonly period: Scalars['EDTF']['output'];
  /** Its first day. */
  readonly firstDay: Scalars['LocalDate']['output'];
  /** Its last day. */
  readonly lastDay: Scalars['LocalDate']['output'];
  /** Events that took place then, or may have, by their beginning, then name. */
  readonly events: TimelineEventConnection;
  /** Claims on what held then, or may have, by its beginning, then id. */
  readonly claims: TimelineClaimConnection;
  /** All its claims, counted by kind and own word. */
  readonly counts: ReadonlyArray<TimelineCount>;
  /** All its claims, counted by status. */
  readonly statuses: ReadonlyArray<StatusCount>;
};


/** A year, month or day of a timeline. The first and the last may be cut short by the period asked for. */
export type TimelineBucketEventsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  match?: InputMaybe<Match>;
  began?: InputMaybe<Match>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A year, month or day of a timeline. The first and the last may be cut short by the period asked for. */
export type TimelineBucketClaimsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  match?: InputMaybe<Match>;
  began?: InputMaybe<Match>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What has no date in a timeline. */
export type TimelineUndated = {
  readonly __typename?: 'TimelineUndated';
  /** Undated events, by name. */
  readonly events: TimelineEventConnection;
  /** Claims without a date of their own or of an event that has a first and a last day, by id. */
  readonly claims: TimelineClaimConnection;
  /** All its claims, counted by kind and own word. */
  readonly counts: ReadonlyArray<TimelineCount>;
  /** All its claims, counted by status. */
  readonly statuses: ReadonlyArray<StatusCount>;
};


/** What has no date in a timeline. */
export type TimelineUndatedEventsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What has no date in a timeline. */
export type TimelineUndatedClaimsArgs = {
  kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  first?: InputMaybe<Scalars['PositiveInt']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of events of a time. */
export type TimelineEventConnection = {
  readonly __typename?: 'TimelineEventConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TimelineEventEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TimelineEvent>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of events of a time. */
export type TimelineEventEdge = {
  readonly __typename?: 'TimelineEventEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TimelineEvent;
};

/** An event of a time. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** The event. */
  readonly event: Event;
  /** Whether it took place then for certain, or may have, as its dates are known. */
  readonly match: Match;
  /** Whether it began then for certain or possibly; null when it did not. */
  readonly began?: Maybe<Match>;
  /** Whether it ended then for certain or possibly; null when it did not. */
  readonly ended?: Maybe<Match>;
};

/** A page of claims of a time. */
export type TimelineClaimConnection = {
  readonly __typename?: 'TimelineClaimConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<TimelineClaimEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<TimelineClaim>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A row of a page of claims of a time. */
export type TimelineClaimEdge = {
  readonly __typename?: 'TimelineClaimEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: TimelineClaim;
};

/** A claim of a time. Match, beginning and end are about its dates; how the claim itself stands is its status. */
export type TimelineClaim = {
  readonly __typename?: 'TimelineClaim';
  /** The claim. */
  readonly claim: Claim;
  /** Whether it held then for certain, or may have, as its dates are known. */
  readonly match: Match;
  /** Whether it began then for certain or possibly; null when it did not. */
  readonly began?: Maybe<Match>;
  /** Whether it ended then for certain or possibly; null when it did not. */
  readonly ended?: Maybe<Match>;
  /** The event by whose date it is placed, since it has none of its own: the event that it says happened; or, at some time within it, the one during which it held, the resolution voted on, what was taken part in or mediated, or, of what was done or suffered, the conflict it belongs to, where that has a first and a last day. Null when the date is its own, or none. */
  readonly datedBy?: Maybe<Event>;
};

/** How many claims of a kind and its own word are of a time. */
export type TimelineCount = {
  readonly __typename?: 'TimelineCount';
  /** What the claims state. */
  readonly kind: ClaimKind;
  /** Support type, mediation form, act, role, action, measure counted, vote, stance, relation, attitude or matter; null when not stated. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** How many held then for certain. */
  readonly certain: Scalars['Int']['output'];
  /** How many may have held then, but not for certain. */
  readonly possible: Scalars['Int']['output'];
  /** How many began then for certain. */
  readonly began: Scalars['Int']['output'];
  /** All of them by status. */
  readonly statuses: ReadonlyArray<StatusCount>;
};

/** What is drawn around an entity. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** The entity in the centre. */
  readonly centre: Entity;
  /** The entities, the centre first. */
  readonly nodes: ReadonlyArray<NeighbourhoodNode>;
  /** The relationships of the types asked for among these entities, by their ends, type and beginning. */
  readonly relationships: ReadonlyArray<DrawnRelationship>;
  /** Whether every entity within the depth is here; false when the limit left some out. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many claims that could be drawn around these entities are hidden, since nobody inside the perspective speaks of them; 0 without one. */
  readonly hiddenCount: Scalars['Int']['output'];
  /** The perspective that was applied; null without one. */
  readonly perspective?: Maybe<AppliedPerspective>;
};

/** An entity of a neighbourhood. */
export type NeighbourhoodNode = {
  readonly __typename?: 'NeighbourhoodNode';
  /** The entity. */
  readonly entity: Entity;
  /** How many relationships away from the centre, at least. */
  readonly distance: Scalars['Int']['output'];
  /** How many of its relationships of the types asked for lead to entities that are not here. */
  readonly omitted: Scalars['Int']['output'];
};

/** A relationship of a neighbourhood: one claim drawn between two entities, or how they are placed. */
export type DrawnRelationship = {
  readonly __typename?: 'DrawnRelationship';
  /** What it is drawn as. */
  readonly type: RelationshipType;
  /** Where it begins. */
  readonly from: Entity;
  /** Where it leads. */
  readonly to: Entity;
  /** A few words to write beside it: what, its years, and how it stands unless uncontested, e.g. `arms 1992–94, contested`. */
  readonly caption: Scalars['String']['output'];
  /** When it held; null when that is not recorded. */
  readonly period?: Maybe<Period>;
  /** How its claim stands; null where no claim says it. */
  readonly status?: Maybe<Status>;
  /** The claim, and by it who says so; null where no claim says it, as of sides and of what lies in what. Bare claims that follow from narrower ones are drawn beside them, and are `implied`. */
  readonly claim?: Maybe<Claim>;
};

/** Relay's page information. Paging goes forward only. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there are rows behind this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Always false: paging goes forward only. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** How a row answers to an actor that a filter names. */
export type ScopeMatch = {
  readonly __typename?: 'ScopeMatch';
  /** The id as the filter names it. */
  readonly requested: Scalars['ID']['output'];
  /** The actor that stands in the row. */
  readonly matched: Actor;
  /** How the one leads to the other. */
  readonly by: ScopeReason;
};

/** Which actors. Lists mean any of their members, so an empty list of kinds matches nothing; several fields must all hold. */
export type ActorFilter = {
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Whose name, short name or one of whose further names is exactly this, letter case aside. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Who are the subject (or with `as: OBJECT` in the filter, an object) of a claim matching each of these; ten filters at most. */
  readonly matches?: InputMaybe<ReadonlyArray<ClaimFilter>>;
  /** Who are so of no claim matching any of these. */
  readonly matchesNone?: InputMaybe<ReadonlyArray<ClaimFilter>>;
};

/** Which events. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several fields must all hold. */
export type EventFilter = {
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Whose name, short name or one of whose further names is exactly this, letter case aside. For other spellings there is `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** That are one of these conflicts, or lie inside one at any distance. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That lie inside one of these events, at any distance. */
  readonly partOf?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That happened at one of these places, or at a place inside one. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In which somebody says that one of these took part, began it or suffered it. Widened by `scope`. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** How far the participants are widened. */
  readonly scope?: InputMaybe<Scope>;
  /** That happened at some time within this one, an EDTF date or interval, first and last day included. An undated event may match any. */
  readonly period?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether the period must match for certain, or may. */
  readonly match?: InputMaybe<Match>;
};

/** Which sources. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several fields must all hold. */
export type SourceFilter = {
  /** Of these sorts. */
  readonly sourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Of these tiers. */
  readonly tiers?: InputMaybe<ReadonlyArray<Tier>>;
  /** Published by one of these. */
  readonly publisher?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these languages, BCP 47; `en` stands for `en-GB`, too. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Whose title, short name or one of whose further names is exactly this, letter case aside. For other spellings there is `search`. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Published within this time, an EDTF date or interval, first and last day included. A source without a date may match any. */
  readonly published?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether it must have been published then for certain, or may. */
  readonly match?: InputMaybe<Match>;
};

/** Which claims. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several fields must all hold. */
export type ClaimFilter = {
  /** Of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** With one of these as subject. */
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these among the objects. */
  readonly object?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these anywhere: subject, object, any role, event or place. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That held during one of these events, or have one of them as subject or object. */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That held at one of these places, or have one of them as subject or object. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That belong to one of these conflicts or to a conflict inside it. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That a row of one of these data sets states, by the names that `datasets` gives. */
  readonly dataset?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Support of these types. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** Ballots of these. */
  readonly votes?: InputMaybe<ReadonlyArray<Vote>>;
  /** Restrictions with these acts. */
  readonly acts?: InputMaybe<ReadonlyArray<RestrictionAct>>;
  /** Participations in these roles. */
  readonly roles?: InputMaybe<ReadonlyArray<ParticipationRole>>;
  /** Affiliations of these. */
  readonly relations?: InputMaybe<ReadonlyArray<AffiliationRelation>>;
  /** Occurrences with these actions. */
  readonly actions?: InputMaybe<ReadonlyArray<OccurrenceAction>>;
  /** Control of these sorts. */
  readonly controlActs?: InputMaybe<ReadonlyArray<ControlAct>>;
  /** Recognition of these stances. */
  readonly recognitions?: InputMaybe<ReadonlyArray<RecognitionStance>>;
  /** Positions of these attitudes. */
  readonly attitudes?: InputMaybe<ReadonlyArray<PositionAttitude>>;
  /** Assessments of these matters. */
  readonly matters?: InputMaybe<ReadonlyArray<AssessmentMatter>>;
  /** Estimates of these. */
  readonly measures?: InputMaybe<ReadonlyArray<Measure>>;
  /** Only claims that a source states by themselves. Without it, bare claims that others only imply are there, too: who gave whom what, beside in which year. */
  readonly statedOnly?: InputMaybe<Scalars['Boolean']['input']>;
  /** That one of these speakers asserts, itself or by a narrower claim. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers denies, itself or by a broader claim. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly deniedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** With one of these strengths. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
  /** With one of these oppositions. */
  readonly oppositions?: InputMaybe<ReadonlyArray<Opposition>>;
  /** That would stand otherwise without one of these: sources, speakers, publishers or cited works. `withoutEach` tells how, and whether the claim would fall. Inside the perspective, if one is given. */
  readonly hangsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That falls without one of these sources, speakers, publishers or cited works: somebody asserts it now, and nobody would be left to. Inside the perspective, if one is given. */
  readonly fallsWithout?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That held at some time within this one, an EDTF date or interval, first and last day included. An undated claim may match any, but for one of an event or a conflict that lies wholly outside. */
  readonly period?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether the period must match for certain, or may. */
  readonly match?: InputMaybe<Match>;
  /** Whose date the source states, or whose date was inferred from it, e.g. from a heading; undated claims are neither. */
  readonly dateBasis?: InputMaybe<ReadonlyArray<DateBasis>>;
  /** That somebody had asserted before this date: stated, for certain, before its first day, whether or not it was taken back later. Statuses stay those of today: for how things stood then take a perspective. */
  readonly statedBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** How far the actors named here are widened: from an actor to its sides and organs; from a side to those who stand on it only `WITH_MEMBERS`. */
  readonly scope?: InputMaybe<Scope>;
  /** In `matches` and `matchesNone` of actors: which part of the claim the actor is. Refused elsewhere. */
  readonly as?: InputMaybe<ClaimPart>;
};

/** Which counts. Lists mean any of their members; several fields must all hold. */
export type EstimateFilter = {
  /** Of one of these: sides, states, groups, or events where both sides are counted together. Widened by `scope`. */
  readonly counted?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of nationals of these states: the state, its organs, and groups that somebody says come from there. */
  readonly nationality?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By the hand of one of these. Widened by `scope`. */
  readonly perpetrator?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these; when left out, of people: killed, wounded, missing, captured, released, displaced. */
  readonly measures?: InputMaybe<ReadonlyArray<Measure>>;
  /** Of these populations, as the data write them, e.g. `soldiers`, `civilians`; one that no count has is refused, with those like it. An empty text means everybody together, whose group has null for its population. */
  readonly populations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** During one of these events, or with one of them counted itself. */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** At one of these places, or with one of them counted itself. */
  readonly place?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these conflicts or in a conflict inside it. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers asserts. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers denies. */
  readonly deniedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** Over a time that meets this one, EDTF. An undated count may meet any, but for one of an event that lies wholly outside. */
  readonly period?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether the period must be met for certain, or may. */
  readonly match?: InputMaybe<Match>;
  /**
   * Over a time that lies wholly inside this one, EDTF, as for figures year by year. Counts over longer times, of which nobody tells how much
   * falls inside, and undated ones are left out; `period` keeps them.
   */
  readonly within?: InputMaybe<Scalars['EDTF']['input']>;
  /** That somebody had asserted before this date. */
  readonly statedBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** How far the actors named here are widened: from an actor to its sides and organs; from a side to those who stand on it only `WITH_MEMBERS`. */
  readonly scope?: InputMaybe<Scope>;
};

/**
 * Which support. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several
 * fields must all hold. In the grain ROOTS, supporter, recipient, either, types, statuses, strengths and oppositions are
 * asked of the root; all the others are asked together of one claim that a source states, the root itself or one that refines
 * it.
 */
export type SupportFilter = {
  /** Given by one of these. */
  readonly supporter?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Received by one of these. */
  readonly recipient?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Given or received by one of these. */
  readonly either?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That went through one of these. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether it went through somebody else, whoever that was: true for only what did, false for only what did not as far as is said. */
  readonly indirect?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of these types. */
  readonly types?: InputMaybe<ReadonlyArray<SupportType>>;
  /** Of these subtypes, as the data write them, e.g. `RECRUITMENT`; one that no support has is refused, with those like it. */
  readonly subtypes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In these modes. */
  readonly modes?: InputMaybe<ReadonlyArray<SupportMode>>;
  /** Of this openness. */
  readonly openness?: InputMaybe<ReadonlyArray<Openness>>;
  /** That belong to one of these conflicts or to a conflict inside it. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers asserts, itself or by a narrower claim. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers denies, itself or by a broader claim. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly deniedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses. In the grain ROOTS, the status of the root. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** With one of these strengths. In the grain ROOTS, the strength of the root. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
  /** With one of these oppositions. In the grain ROOTS, the opposition of the root. */
  readonly oppositions?: InputMaybe<ReadonlyArray<Opposition>>;
  /** That would stand otherwise without one of these: sources, speakers, publishers or cited works. `withoutEach` tells how, and whether the claim would fall. Inside the perspective, if one is given. */
  readonly hangsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That falls without one of these sources, speakers, publishers or cited works: somebody asserts it now, and nobody would be left to. Inside the perspective, if one is given. */
  readonly fallsWithout?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That held at some time within this one, an EDTF date or interval, first and last day included. An undated claim may match any, but for one of an event or a conflict that lies wholly outside. */
  readonly period?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether the period must match for certain, or may. */
  readonly match?: InputMaybe<Match>;
  /** Whose date the source states, or whose date was inferred from it, e.g. from a heading; undated claims are neither. */
  readonly dateBasis?: InputMaybe<ReadonlyArray<DateBasis>>;
  /** That somebody had asserted before this date: stated, for certain, before its first day, whether or not it was taken back later. Statuses stay those of today: for how things stood then take a perspective. */
  readonly statedBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** How far the actors named here are widened: from an actor to its sides and organs; from a side to those who stand on it only `WITH_MEMBERS`. */
  readonly scope?: InputMaybe<Scope>;
};

/** Which mediation. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several fields must all hold. */
export type MediationFilter = {
  /** By one of these. */
  readonly mediator?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Between one of these and others. Claims that name no party do not match. */
  readonly party?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** In one of these forms. Claims that state none do not match. */
  readonly forms?: InputMaybe<ReadonlyArray<MediationForm>>;
  /** In one of these: conflicts, talks, agreements, by name of the claim itself. */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That belongs to one of these conflicts or to a conflict inside it. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers asserts. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly assertedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That one of these speakers denies. Widened to organs only; unnamed people in an organ are not the organ, a set of them that has an id of its own is the speaker, and what was taken back does not count. Officers are not counted: for a party's word with that of its officers take a perspective. */
  readonly deniedBy?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** With one of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
  /** With one of these strengths. */
  readonly strengths?: InputMaybe<ReadonlyArray<Strength>>;
  /** With one of these oppositions. */
  readonly oppositions?: InputMaybe<ReadonlyArray<Opposition>>;
  /** That would stand otherwise without one of these: sources, speakers, publishers or cited works. `withoutEach` tells how, and whether the claim would fall. Inside the perspective, if one is given. */
  readonly hangsOn?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That falls without one of these sources, speakers, publishers or cited works: somebody asserts it now, and nobody would be left to. Inside the perspective, if one is given. */
  readonly fallsWithout?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** That took place at some time within this one, an EDTF date or interval, first and last day included. An undated claim may match any, but for one of an event or a conflict that lies wholly outside. */
  readonly period?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether the period must match for certain, or may. */
  readonly match?: InputMaybe<Match>;
  /** Whose date the source states, or whose date was inferred from it, e.g. from a heading; undated claims are neither. */
  readonly dateBasis?: InputMaybe<ReadonlyArray<DateBasis>>;
  /** That somebody had asserted before this date: stated, for certain, before its first day, whether or not it was taken back later. Statuses stay those of today: for how things stood then take a perspective. */
  readonly statedBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** How far the actors named here are widened: from an actor to its sides and organs; from a side to those who stand on it only `WITH_MEMBERS`. */
  readonly scope?: InputMaybe<Scope>;
};

/** Which attributions. Lists mean any of their members, so an empty list matches nothing; ids of nothing are refused; several fields must all hold. */
export type AttributionFilter = {
  /** By one of these speakers and nobody else; unnamed people in an organ stand under the organ, with their speaker kind. */
  readonly speaker?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Of these sorts of speakers. */
  readonly speakerKinds?: InputMaybe<ReadonlyArray<SpeakerKind>>;
  /** With one of these stances. */
  readonly stances?: InputMaybe<ReadonlyArray<Stance>>;
  /** With one of these hedges. */
  readonly hedges?: InputMaybe<ReadonlyArray<Hedge>>;
  /** Said, for all that is known, within this time, an inclusive EDTF date or interval. What has no date of saying does not match; `undatedCount` tells how much that is. */
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
  /** Said so many whole years after the thing held, by the least `lag` that the dates allow. What has no lag does not match. */
  readonly lagAtLeast?: InputMaybe<Scalars['PositiveInt']['input']>;
  /** In one of these documents, which were read. */
  readonly source?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Relayed from one of these works, which the document that was read cites. */
  readonly citing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About claims of these kinds. */
  readonly claimKinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** About assessments of these matters. */
  readonly matters?: InputMaybe<ReadonlyArray<AssessmentMatter>>;
  /** About support of these types. */
  readonly supportTypes?: InputMaybe<ReadonlyArray<SupportType>>;
  /** About claims with one of these as subject. */
  readonly subject?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About claims with one of these among the objects. */
  readonly object?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About claims with one of these anywhere: subject, object, any role, event or place. These are meant exactly: in this filter nobody stands for sides, organs or members. */
  readonly about?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About claims that held during one of these events, or have one of them as subject or object. */
  readonly event?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About claims that belong to one of these conflicts or to a conflict inside it. */
  readonly conflict?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** About one of these claims. */
  readonly claim?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What an entity is. */
export type EntityKind =
  /** A member of the system of states. */
  | 'STATE'
  /** A polity that governs territory without general recognition. */
  | 'DE_FACTO_STATE'
  /** A group that fights, or is made up of fighters. */
  | 'ARMED_GROUP'
  /** An organisation or one of its organs. */
  | 'ORGANIZATION'
  /** An ethnic or diaspora community. */
  | 'COMMUNITY'
  /** A person. */
  | 'PERSON'
  /** One camp of a conflict. */
  | 'SIDE'
  /** A war or crisis; contains other events. */
  | 'CONFLICT'
  /** A dated clash. */
  | 'CLASH'
  /** A single incident. */
  | 'INCIDENT'
  /** An agreement between parties. */
  | 'AGREEMENT'
  /** A resolution; may have ballots. */
  | 'RESOLUTION'
  /** A declaration. */
  | 'DECLARATION'
  /** An embargo, aid ban or border closure. */
  | 'MEASURE'
  /** A point or an area. */
  | 'PLACE'
  /** A publication, document or data set. */
  | 'SOURCE';

/** How a text answers to a name, case, diacritics and punctuation aside. */
export type NameMatch =
  /** It is the name. */
  | 'EXACT'
  /** The name begins with it. */
  | 'BEGINNING'
  /** All its words are in the name. */
  | 'WORDS'
  /** Words of the name begin with all its words. */
  | 'WORD_BEGINNINGS'
  /** Words of the name are as near to its words as typos make them: a letter more, less or other, or two exchanged; two letters in long words. */
  | 'TYPOS'
  /** It sounds like the name, vowels aside. Tried where scripts leave vowels out, and where nothing else is found. */
  | 'SOUNDS';

/** What sort of organisation. */
export type OrganizationKind =
  /** States together. */
  | 'INTERGOVERNMENTAL'
  /** A military alliance. */
  | 'ALLIANCE'
  /** A part of a state or organisation. */
  | 'ORGAN'
  /** A political party. */
  | 'PARTY'
  /** A publisher or newspaper. */
  | 'MEDIA'
  /** A research institute. */
  | 'RESEARCH'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A company. */
  | 'COMPANY';

/** What sort of community. */
export type CommunityKind =
  /** An ethnic group. */
  | 'ETHNIC'
  /** People abroad. */
  | 'DIASPORA';

/** What sort of name. */
export type NameKind =
  /** The official name. */
  | 'OFFICIAL'
  /** What its own people call it. */
  | 'ENDONYM'
  /** What others call it. */
  | 'EXONYM'
  /** A name no longer used. */
  | 'FORMER'
  /** A name in another script. */
  | 'TRANSLITERATION'
  /** Any other name, abbreviations included. */
  | 'ALIAS';

/** What sort of document. */
export type SourceKind =
  /** An encyclopaedia or its copy. */
  | 'ENCYCLOPAEDIA'
  /** A book. */
  | 'BOOK'
  /** A scholarly or magazine article. */
  | 'ARTICLE'
  /** A news report. */
  | 'NEWS'
  /** A report of an organisation. */
  | 'REPORT'
  /** A data set. */
  | 'DATA_SET'
  /** A document of a state or organisation. */
  | 'OFFICIAL_DOCUMENT'
  /** A statement or speech. */
  | 'STATEMENT'
  /** A diplomatic cable. */
  | 'CABLE';

/** How near a source stands to what it tells. */
export type Tier =
  /** It was there. */
  | 'PRIMARY'
  /** It tells from primary sources. */
  | 'SECONDARY'
  /** It gathers from secondary sources. */
  | 'TERTIARY';

/** What kind of proposition. */
export type ClaimKind =
  /** Support given to somebody. */
  | 'SUPPORT'
  /** Mediation between parties. */
  | 'MEDIATION'
  /** A reading of an embargo or ban. */
  | 'RESTRICTION'
  /** A part taken in an event. */
  | 'PARTICIPATION'
  /** That an event happened. */
  | 'OCCURRENCE'
  /** Control of a place. */
  | 'CONTROL'
  /** A count or estimate. */
  | 'ESTIMATE'
  /** A recorded vote. */
  | 'BALLOT'
  /** Who belongs to whom. */
  | 'AFFILIATION'
  /** Recognition of an actor. */
  | 'RECOGNITION'
  /** An attitude. */
  | 'POSITION'
  /** Somebody's judgement. */
  | 'ASSESSMENT';

/** Types of support; the first eleven are UCDP's (External Support Dataset, code in brackets). */
export type SupportType =
  /** Troops sent to fight (x). */
  | 'TROOPS'
  /** Troops stationed (p). */
  | 'TROOP_PRESENCE'
  /** Weapons (w). */
  | 'ARMS'
  /** Materiel, logistics, transport (m). */
  | 'MATERIEL'
  /** Training and exercises (t). */
  | 'TRAINING'
  /** Money, military aid in money included (f). */
  | 'FUNDING'
  /** Intelligence (i). */
  | 'INTELLIGENCE'
  /** Access to territory (l). */
  | 'TERRITORY_ACCESS'
  /** Access to military infrastructure (y). */
  | 'INFRASTRUCTURE_ACCESS'
  /** Other (o). */
  | 'OTHER'
  /** Not specified, e.g. 'military help' (u). */
  | 'UNKNOWN'
  /** Foreign fighters; beyond UCDP. */
  | 'FIGHTERS'
  /** Words or drafting in a party's favour; beyond UCDP. */
  | 'DIPLOMATIC'
  /** Economic support; beyond UCDP. */
  | 'ECONOMIC'
  /** Humanitarian aid; beyond UCDP. */
  | 'HUMANITARIAN';

/** Whether the supporter acted. */
export type SupportMode =
  /** It acted. */
  | 'ACTIVE'
  /** It let others act. */
  | 'TOLERATED';

/** Whether something was done openly. */
export type Openness =
  /** Openly. */
  | 'OPEN'
  /** Without saying so. */
  | 'TACIT'
  /** In secret. */
  | 'COVERT';

/** What sort of provider. */
export type ProviderKind =
  /** A government. */
  | 'GOVERNMENT'
  /** A part of a state that may act by itself. */
  | 'STATE_ELEMENT'
  /** A non-state actor. */
  | 'NON_STATE'
  /** Private persons or companies. */
  | 'PRIVATE';

/** In which form somebody mediates. */
export type MediationForm =
  /** Hosts talks. */
  | 'HOST'
  /** Chairs talks. */
  | 'CHAIR'
  /** Carries messages, lends good offices. */
  | 'GOOD_OFFICES'
  /** Guarantees an agreement. */
  | 'GUARANTOR'
  /** Monitors an agreement. */
  | 'MONITOR'
  /** Keeps the peace with troops. */
  | 'PEACEKEEPER';

/** What is done with a measure. */
export type RestrictionAct =
  /** Asks others to observe it. */
  | 'REQUESTS'
  /** Imposes it. */
  | 'IMPOSES'
  /** Changes it. */
  | 'AMENDS'
  /** Waives it. */
  | 'WAIVES'
  /** Lifts it. */
  | 'LIFTS'
  /** Lets it lapse. */
  | 'LETS_LAPSE'
  /** Acts against it. */
  | 'BREACHES';

/** Whether a measure binds. */
export type Binding =
  /** It binds its addressees. */
  | 'BINDING'
  /** It does not bind: voluntary, non-mandatory. */
  | 'VOLUNTARY';

/** How an actor has part in a mediation. */
export type MediatorTieKind =
  /** It mediated itself. */
  | 'SELF'
  /** What mediated is an organ of it. */
  | 'ORGAN'
  /** It was a member of what mediated, or of a member of it, holding an office in it included. */
  | 'MEMBER';

/** How whoever did something belongs to an actor for which that counts. */
export type ActingKind =
  /** It is the actor itself. */
  | 'SELF'
  /** It is an organ of the actor. */
  | 'ORGAN'
  /** It held an office of the actor or of an organ of it, or led one, or may have, when it did so. */
  | 'OFFICER'
  /** It is a mediating group, or an organ of one, and the actor a member of it. */
  | 'MEMBER';

/** What a mediator has at stake with a party. */
export type StakeKind =
  /** It gave a party support. */
  | 'SUPPORT'
  /** It imposed, asked for, amended, waived or lifted a ban, an embargo or a closure that is aimed at a party; the claim's act tells which. */
  | 'RESTRICTION'
  /**
   * It favoured a party or a resolution that was voted on, opposed or condemned it, made demands on it or warned it. To be neutral, to call for
   * restraint or to turn to all sides alike is none.
   */
  | 'POSITION'
  /** It recognised a party, did not, or refused to. */
  | 'RECOGNITION'
  /**
   * Somebody judges that it leans to a party or against it: no doing of its own. `certainty` is then how surely somebody judges so undisputed, not
   * how surely it is so.
   */
  | 'BIAS'
  /** It is an ally, a member, a leader … of a party, or a party of it. Where somebody comes from is no stake. */
  | 'AFFILIATION'
  /** Both are members of one alliance at one time. */
  | 'SHARED_ALLIANCE'
  /** It voted on a resolution that belongs to the conflict. */
  | 'BALLOT';

/** How a vote stands to a side. */
export type Alignment =
  /** For what favours the side, or against what is against it. */
  | 'WITH'
  /** For what is against the side, or against what favours it. */
  | 'AGAINST'
  /** It abstained on what is for or against the side. */
  | 'NEUTRAL'
  /** Not known; the reason says why. */
  | 'UNKNOWN';

/** How a delivery stands to a reading of a measure. */
export type EmbargoFinding =
  /** In time, to a target, of goods that it names, by somebody whom it addresses; dates and affiliations leave no doubt. */
  | 'INSIDE'
  /** Dates, goods, or who is addressed, leave it open. */
  | 'POSSIBLY_INSIDE'
  /** Before the measure began, after it ended, or while it was waived. */
  | 'OUTSIDE'
  /** In time, or possibly, but by somebody whom the reading does not address. */
  | 'NOT_ADDRESSED';

/** Whether a reading asks somebody to observe it. */
export type Addressed =
  /** It does: it names the actor, what it is an organ of, or a group of which it is a member. Who imposes a measure and addresses nobody binds itself. */
  | 'ADDRESSED'
  /** It names others, or is a state's own measure that addresses nobody else, or that the actor is a member of the addressed group is denied. */
  | 'NOT_ADDRESSED'
  /** It names nobody, or a group of which no membership of the actor is recorded. */
  | 'UNKNOWN';

/** How supply of a recipient is supply of a target. */
export type EmbargoTargetTie =
  /** The recipient is the target. */
  | 'SELF'
  /** It stands on the side that is the target. */
  | 'MEMBER'
  /** It is an organ of the target, or of who stands on the side that is. */
  | 'ORGAN'
  /** It is a side on which the target stands. */
  | 'SIDE';

/** What a yes to a resolution is to a side. */
export type Favour =
  /** It favours the side. */
  | 'FOR'
  /** It is against the side. */
  | 'AGAINST';

/** As what an actor takes part. */
export type ParticipationRole =
  /** A main party. */
  | 'PRIMARY_PARTY'
  /** A party beside a main one. */
  | 'SECONDARY_PARTY'
  /** In command. */
  | 'COMMANDER'
  /** As a volunteer. */
  | 'VOLUNTEER'
  /** As a signatory. */
  | 'SIGNATORY'
  /** As an observer. */
  | 'OBSERVER';

/** What sort of thing happened. */
export type OccurrenceAction =
  /** A text was adopted. */
  | 'ADOPTION'
  /** An agreement was reached. */
  | 'AGREEMENT'
  /** An attack. */
  | 'ATTACK'
  /** A battle. */
  | 'BATTLE'
  /** A place was captured. */
  | 'CAPTURE'
  /** A ceasefire began. */
  | 'CEASEFIRE'
  /** A clash. */
  | 'CLASH'
  /** A declaration was made. */
  | 'DECLARATION'
  /** People were displaced. */
  | 'DISPLACEMENT'
  /** Something exploded, a mine for one. */
  | 'EXPLOSION'
  /** Something was inaugurated. */
  | 'INAUGURATION'
  /** Armed people crossed a border or a line. */
  | 'INCURSION'
  /** A massacre. */
  | 'MASSACRE'
  /** Forces were called up, or martial law declared. */
  | 'MOBILIZATION'
  /** A protest. */
  | 'PROTEST'
  /** Shelling. */
  | 'SHELLING'
  /** An aircraft was shot down. */
  | 'SHOOTDOWN'
  /** A trial or sentence. */
  | 'TRIAL'
  /** A ceasefire was violated. */
  | 'TRUCE_VIOLATION'
  /** An uprising. */
  | 'UPRISING'
  /** A visit. */
  | 'VISIT'
  /** A vote of a parliament, or of the people. */
  | 'VOTE'
  /** A withdrawal. */
  | 'WITHDRAWAL';

/** By what counts are grouped. */
export type EstimateDimension =
  /** What happened to them: killed, wounded … */
  | 'MEASURE'
  /** Who is counted: a side, a state, a group, or an event for all its sides. */
  | 'COUNTED'
  /**
   * On which side who is counted stood then, itself or as an organ: a side, a state on it and an army of that state fall together. In the sum all
   * count as the side's: what the side's own count of a time around holds, too, is left aside, and what may be counted twice is not added. Null for an event as a
   * whole and for who stands on no side. Of sides of several conflicts it is that of the conflict stated, else of the nearest around the event; all of
   * them, as one, where none is of these.
   */
  | 'SIDE'
  /** Soldiers, civilians … */
  | 'POPULATION'
  /** The year counted, or the years, first and last. */
  | 'YEAR'
  /** The event during which. */
  | 'EVENT'
  /** The place at which. */
  | 'PLACE'
  /** By whose hand. */
  | 'PERPETRATOR';

/** How several counts stand to each other. */
export type Agreement =
  /** One alone is left, once parts of others and what narrower counts say are left aside. */
  | 'SINGLE'
  /** Several count the same, and one number fits all. */
  | 'CONSISTENT'
  /** Some of this group cannot both hold; what one says against another group stands in `contradictions`. */
  | 'CONTRADICTORY'
  /** They count different things or times. */
  | 'SEVERAL';

/** How claims contradict each other. */
export type ContradictionKind =
  /** Some assert the claim and some deny it. */
  | 'STANCE'
  /** Two numbers for the same cannot both hold, or a part, a shorter period or one side in an event has more than the whole. */
  | 'VALUE'
  /** Two accounts of one event put it at times that do not meet. */
  | 'TEMPORAL'
  /** Two claims that a data set tells as rival accounts of one thing, such as two parties each said to have begun one clash, where nothing above tells why. */
  | 'RIVAL';

/** What may be dropped to see what hangs on it. */
export type Pillar =
  /** A document that was read. Where only one was read, everything that it relays hangs on it; `SPEAKER` and `CITED_WORK` look behind it. */
  | 'SOURCE'
  /** Somebody whose word it is. A document that speaks itself speaks as its publisher. */
  | 'SPEAKER'
  /** The publisher of a document that was read. */
  | 'PUBLISHER'
  /** A work that the document which was read relays. */
  | 'CITED_WORK';

/** What an actor does with a place. */
export type ControlAct =
  /** Captured it. */
  | 'CAPTURED'
  /** Held it. */
  | 'HELD'
  /** Withdrew from it. */
  | 'WITHDREW'
  /** Claims it. */
  | 'CLAIMS';

/** What an estimate counts. */
export type Measure =
  /** Killed. */
  | 'KILLED'
  /** Wounded. */
  | 'WOUNDED'
  /** Missing. */
  | 'MISSING'
  /** Captured. */
  | 'CAPTURED'
  /** Captured and set free again. */
  | 'RELEASED'
  /** Displaced. */
  | 'DISPLACED'
  /** Materiel lost. */
  | 'MATERIEL_LOST'
  /** Money spent. */
  | 'EXPENDITURE'
  /** Inhabitants. */
  | 'INHABITANTS'
  /** Strength of a force. */
  | 'STRENGTH'
  /** A share of a whole. */
  | 'SHARE'
  /** Votes. */
  | 'VOTES';

/** A recorded vote. */
export type Vote =
  /** In favour. */
  | 'YES'
  /** Against. */
  | 'NO'
  /** Abstained. */
  | 'ABSTAIN'
  /** Did not vote. */
  | 'ABSENT';

/** How one actor belongs to another. */
export type AffiliationRelation =
  /** A member. */
  | 'MEMBER'
  /** A leader. */
  | 'LEADER'
  /** Holds an office. */
  | 'OFFICE_HOLDER'
  /** An organ; its acts roll up. */
  | 'ORGAN'
  /** An ally. */
  | 'ALLY'
  /** An ally in name. */
  | 'NOMINAL_ALLY'
  /** A successor. */
  | 'SUCCESSOR'
  /** A splinter. */
  | 'SPLINTER'
  /** Comes from there; never makes a camp. */
  | 'ORIGIN';

/** Whether an actor recognises another. */
export type RecognitionStance =
  /** It does. */
  | 'RECOGNISES'
  /** It does not. */
  | 'DOES_NOT_RECOGNISE'
  /** It refuses to. */
  | 'REFUSES';

/** An attitude. */
export type PositionAttitude =
  /** Neutral. */
  | 'NEUTRAL'
  /** In favour. */
  | 'FAVOURS'
  /** Against. */
  | 'OPPOSES'
  /** Condemns. */
  | 'CONDEMNS'
  /** Demands. */
  | 'DEMANDS'
  /** Warns. */
  | 'WARNS'
  /** Calls for restraint. */
  | 'CALLS_FOR_RESTRAINT';

/** Where an attitude is known from. */
export type PositionBasis =
  /** The actor declares it. */
  | 'DECLARED'
  /** Others ascribe it. */
  | 'ASCRIBED'
  /** Others perceive it. */
  | 'PERCEIVED';

/** What a judgement is about. */
export type AssessmentMatter =
  /** Cause. */
  | 'CAUSE'
  /** Motive. */
  | 'MOTIVE'
  /** Bias. */
  | 'BIAS'
  /** Significance. */
  | 'SIGNIFICANCE'
  /** Comparison. */
  | 'COMPARISON'
  /** Influence. */
  | 'INFLUENCE'
  /** Outlook. */
  | 'OUTLOOK';

/** How a source qualifies a number. */
export type Modifier =
  /** About, some, around. */
  | 'ABOUT'
  /** At least. */
  | 'AT_LEAST'
  /** At most, up to. */
  | 'AT_MOST'
  /** More than. */
  | 'MORE_THAN'
  /** Less than. */
  | 'LESS_THAN'
  /** Almost. */
  | 'ALMOST'
  /** Dozens, without a number. */
  | 'DOZENS';

/** As what somebody stands in a claim. */
export type ParticipantRole =
  /** Object: recipient, measure, event, actor or place. */
  | 'OBJECT'
  /** Intermediary. */
  | 'VIA'
  /** Party between whom is mediated. */
  | 'PARTY'
  /** Target of a measure or an attack. */
  | 'TARGET'
  /** Who is asked or bound. */
  | 'ADDRESSEE'
  /** Side on which an actor takes part. */
  | 'SIDE'
  /** Who began or did it. */
  | 'INITIATOR'
  /** By whose hand. */
  | 'PERPETRATOR'
  /** Who else claims the place. */
  | 'OTHER_CLAIMANT';

/** What the attributions make of a claim. */
export type Status =
  /** Reported or better, and no opposition is recorded. It does not say 'true', and may rest on one voice alone: see `strength` and `withoutEach`. A claim that says otherwise is no opposition: two figures that cannot both hold may both stand so, see `contradictions`. */
  | 'UNCONTESTED'
  /** Reported or better, and doubted or denied. */
  | 'CONTESTED'
  /** Asserted only by interested, anonymous or hedged voices, and perhaps doubted: see `opposition`. */
  | 'ALLEGED'
  /** So asserted, and denied. */
  | 'ALLEGED_DENIED'
  /** Only denied. */
  | 'DENIED'
  /** Nobody asserts it (any more). */
  | 'UNSUPPORTED';

/**
 * How well a claim is asserted, weakest first. A root is what relays of one origin come from: the cited work, else the speaker, else the
 * document read. It is interested when its speaker belonged, by office, organ or membership, to the camp of a concerned party or of that
 * party's adversary when the words were said; else it is called disinterested, whatever its sympathies: nationality, ethnicity and profession
 * never make a camp.
 */
export type Strength =
  /** Not asserted. */
  | 'NONE'
  /** Only interested, anonymous or hedged roots. */
  | 'ALLEGED'
  /** One root that is not, a party on its own act, or a tertiary source's own voice. */
  | 'REPORTED'
  /** Two independent disinterested roots, which one document may relay. */
  | 'CORROBORATED';

/** How much a claim is opposed, weakest first. Who is interested stands at `Strength`. */
export type Opposition =
  /** No opposition is recorded. */
  | 'NONE'
  /** A doubt, or only hedged or anonymous denials. */
  | 'DOUBTED'
  /** Denied by interested parties alone. */
  | 'DENIED_BY_PARTY'
  /** Denied plainly by at least one who belongs to no party's camp; that need not mean impartial. */
  | 'DENIED_INDEPENDENTLY';

/** What a speaker makes of a claim. */
export type Stance =
  /** Says it is so. */
  | 'ASSERTS'
  /** Doubts it. */
  | 'DOUBTS'
  /** Says it is not so. */
  | 'DENIES'
  /** Takes back an earlier stance of its own. */
  | 'RETRACTS';

/** How a stance is hedged. */
export type Hedge =
  /** Not at all. */
  | 'NONE'
  /** Claimed, alleged. */
  | 'CLAIMED'
  /** Reportedly. */
  | 'REPORTEDLY'
  /** May have, believed, assumed. */
  | 'POSSIBLY';

/** What sort of speaker. */
export type SpeakerKind =
  /** Named. */
  | 'NAMED'
  /** Several together: 'most observers', the officials of an organ. */
  | 'COLLECTIVE'
  /** Unnamed people, also inside a named organ; they are not the organ. */
  | 'ANONYMOUS'
  /** Named by the document, but not in the copy that was read. */
  | 'UNNAMED';

/** Where a stance is known from. */
export type AttributionBasis =
  /** The speaker says it. */
  | 'EXPLICIT'
  /** It follows from the speaker's position. */
  | 'BY_POSITION';

/** Where a period is known from. */
export type DateBasis =
  /** The source states it. */
  | 'STATED'
  /** Whoever entered it inferred it from the source, e.g. from a heading or from what it belongs to; the attribution's note says how. */
  | 'INFERRED';

/** How an end of a period stands. */
export type BoundKind =
  /** A date is given. */
  | 'GIVEN'
  /** Deliberately open: still holding. */
  | 'OPEN'
  /** Not known. */
  | 'UNKNOWN';

/** Why a claim belongs to a conflict. */
export type ConflictBasis =
  /** The claim names it. */
  | 'STATED'
  /** A party of the claim had a side in it at the time. */
  | 'PARTY_AND_PERIOD';

/** How sure a match in time must be. */
export type Match =
  /** Some reading of the dates matches; undated claims do. */
  | 'POSSIBLE'
  /**
   * Every reading of the dates matches. Dates are taken as recorded, inferred ones (`dateBasis`), too. What is added up over a time (losses,
   * spending, support with an amount or a share) lies somewhere within it: certain only in what holds the whole of it.
   */
  | 'CERTAIN';

/** Into what time is cut. */
export type Granularity =
  /** Calendar years. */
  | 'YEAR'
  /** Calendar months. */
  | 'MONTH'
  /** Days. */
  | 'DAY';

/** What is drawn between two entities. */
export type RelationshipType =
  /** Support of the type ARMS. */
  | 'SUPPLIED_ARMS_TO'
  /** Support of the type TROOPS. */
  | 'SENT_TROOPS_TO'
  /** Support of the type TROOP_PRESENCE. */
  | 'STATIONED_TROOPS_FOR'
  /** Support of the type FIGHTERS. */
  | 'FOUGHT_FOR'
  /** Support of the type FIGHTERS that consists in recruiting or sending them. */
  | 'RAISED_FIGHTERS_OF'
  /** Support of the type TRAINING. */
  | 'TRAINED'
  /** Support of the type FUNDING. */
  | 'FUNDED'
  /** Support of the type MATERIEL. */
  | 'GAVE_MATERIEL_TO'
  /** Support of the type TERRITORY_ACCESS. */
  | 'GRANTED_TERRITORY_ACCESS_TO'
  /** Support of the type INFRASTRUCTURE_ACCESS. */
  | 'GRANTED_INFRASTRUCTURE_ACCESS_TO'
  /** Support of the type INTELLIGENCE. */
  | 'SHARED_INTELLIGENCE_WITH'
  /** Support of the type DIPLOMATIC. */
  | 'BACKED_DIPLOMATICALLY'
  /** Support of the type ECONOMIC. */
  | 'GAVE_ECONOMIC_SUPPORT_TO'
  /** Support of the type HUMANITARIAN. */
  | 'GAVE_HUMANITARIAN_AID_TO'
  /** Support of another or an unknown type. */
  | 'SUPPORTED'
  /** Support of whatever type and for whomever that went through the other: from the supporter to the intermediary. The claim tells what and for whom. */
  | 'SUPPORTED_THROUGH'
  /** Mediation in a conflict or in talks. */
  | 'MEDIATED_IN'
  /** A measure that is requested, imposed or amended against its target. */
  | 'RESTRICTED'
  /** A part in an event, but for signing and watching. */
  | 'FOUGHT_IN'
  /** Leads the other. */
  | 'LED'
  /** Is a member of the other, or holds an office of it. */
  | 'MEMBER_OF'
  /** Is an organ of the other. */
  | 'ORGAN_OF'
  /** Is an ally of the other, if only in name. */
  | 'ALLIED_WITH'
  /** Recognises the other. */
  | 'RECOGNISED'
  /** Refuses to recognise the other. */
  | 'REFUSED_RECOGNITION'
  /** Voted in favour of a resolution. */
  | 'VOTED_YES_ON'
  /** Voted against a resolution. */
  | 'VOTED_NO_ON'
  /** Abstained on a resolution. */
  | 'ABSTAINED_ON'
  /** Did not vote on a resolution. */
  | 'ABSENT_FROM'
  /** Captured or held a place. */
  | 'CONTROLLED'
  /** Signed an agreement. */
  | 'SIGNED'
  /** Stands on a side: an editorial table, not a claim. */
  | 'ON_SIDE'
  /** Is a side of a conflict; no claim. */
  | 'SIDE_OF'
  /** Lies in a larger event or place; no claim. */
  | 'PART_OF'
  /** Happened at a place; no claim. */
  | 'LOCATED_IN';

/** How two actors on a path are tied. */
export type TieRelation =
  /** The one gave the other support. */
  | 'SUPPORT'
  /** Support for the other went through the one. */
  | 'VIA'
  /** The one is an organ of the other. */
  | 'ORGAN'
  /** The one holds an office of the other. */
  | 'OFFICE_HOLDER'
  /** The one leads the other. */
  | 'LEADER'
  /** The one is a member of the other, which is no intergovernmental organisation and no alliance: those would tie everybody to everybody. */
  | 'MEMBER'
  /** The one stands on the side that the other is: an editorial table, not a claim. */
  | 'ON_SIDE';

/** How near in time supports of different sides must be. */
export type Timing =
  /** At whatever times. */
  | 'EVER'
  /** In one calendar year. */
  | 'SAME_YEAR'
  /** At one time. */
  | 'OVERLAPPING';

/** What a named actor stands for beside itself: the sides it stands on, its organs, and where that is asked for a side for those who stand on it. */
export type Scope =
  /** Nobody else. */
  | 'EXACT'
  /** The sides it stands on. */
  | 'WITH_SIDE'
  /** Its organs. */
  | 'WITH_ORGANS'
  /** The sides it stands on and its organs; a side stands for itself alone. */
  | 'ALL'
  /** As ALL, and a side stands for those who stand on it, at whatever time, and for their organs: who supported a side, whether a claim names it or somebody on it. Speakers are not widened so: for the words of a side take a perspective. */
  | 'WITH_MEMBERS'
  /** As ALL, and whoever holds or held an office of it or of its organs, or leads or led them, at whatever time: deeds in office that sources tell of a person. Whether they were the state's is the reader's to say. Speakers are not widened so: for a party's word with that of its officers take a perspective. */
  | 'WITH_OFFICERS';

/** How a filter's actor leads to the actor in a row. */
export type ScopeReason =
  /** It is the actor itself. */
  | 'SELF'
  /** It is a side on which the actor stands. */
  | 'SIDE'
  /** It is an organ of the actor, or of one who stands on the side that the actor is. */
  | 'ORGAN'
  /** It stands on the side that the actor is: an editorial table, not a claim. */
  | 'MEMBER'
  /** It holds or held an office of the actor or of an organ of it, or leads or led one. */
  | 'OFFICER';

/** Which part of a claim an actor is. */
export type ClaimPart =
  /** The subject. */
  | 'SUBJECT'
  /** One of the objects. */
  | 'OBJECT';

/** What one row of support is. */
export type Grain =
  /** One supporter, recipient and type, with all refinements. */
  | 'ROOTS'
  /** One claim. */
  | 'ALL';

/** In which order claims come; letter case aside, ties are broken by id. */
export type ClaimOrder =
  /** By the subject's name, then by kind, objects, type, time and whatever else tells claims apart. */
  | 'SUBJECT'
  /** Earliest beginning first, undated last, then as SUBJECT. In the grain ROOTS, the beginnings of the claims that answer to the filter. */
  | 'PERIOD_ASCENDING'
  /** Latest beginning first, undated last, then as SUBJECT. In the grain ROOTS, the beginnings of the claims that answer to the filter. */
  | 'PERIOD_DESCENDING'
  /** Best asserted first, then as SUBJECT. */
  | 'STRENGTH';

/**
 * Whose word is taken: every answer is computed as if only these attributions existed. All fields that are given must hold, a
 * list means any of its members, an empty list nothing. Who belongs to whose camp is background and does not change.
 */
export type Perspective = {
  /** Actors, with their organs and officers. A document that speaks itself speaks as its publisher. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Speakers who stand on one of these sides when they speak, by membership, as an organ or in an office. Nationality is no side: “Azerbaijani sources”, unnamed, stand on none, but can be given as speakers. */
  readonly sides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Publishers of the document that was read. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Documents that were read. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Works that the documents which were read relay, as `Attribution.citing` gives them. */
  readonly citing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sorts of documents that were read. */
  readonly sourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Tiers of documents that were read. */
  readonly tiers?: InputMaybe<ReadonlyArray<Tier>>;
  /** Words that were said, for certain, before this date: by their own date, else by the day their document was public. What has no date, or no last day, is left out. */
  readonly statedBefore?: InputMaybe<Scalars['EDTF']['input']>;
  /** Words in documents that were public, for certain, by the last day of this date. Documents without a date, or known only not to be older than one, are left out; the answer's `hiddenCount` tells what goes with them. */
  readonly knownAt?: InputMaybe<Scalars['EDTF']['input']>;
  /** Takes away what answers to any of these lists. */
  readonly exclude?: InputMaybe<VoiceFilter>;
};

/** A choice of attributions by who speaks and where. */
export type VoiceFilter = {
  /** Actors, with their organs and officers. A document that speaks itself speaks as its publisher. */
  readonly speakers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Speakers who stand on one of these sides when they speak, by membership, as an organ or in an office. Nationality is no side: “Azerbaijani sources”, unnamed, stand on none, but can be given as speakers. */
  readonly sides?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Publishers of the document that was read. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Documents that were read. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Works that the documents which were read relay, as `Attribution.citing` gives them. */
  readonly citing?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Sorts of documents that were read. */
  readonly sourceKinds?: InputMaybe<ReadonlyArray<SourceKind>>;
  /** Tiers of documents that were read. */
  readonly tiers?: InputMaybe<ReadonlyArray<Tier>>;
};

/** The perspective that was applied, as it was given; null where it restricts nothing. */
export type AppliedPerspective = {
  readonly __typename?: 'AppliedPerspective';
  /** Actors, with their organs and officers. A document that speaks itself speaks as its publisher. */
  readonly speakers?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Speakers who stand on one of these sides when they speak, by membership, as an organ or in an office. Nationality is no side: “Azerbaijani sources”, unnamed, stand on none, but can be given as speakers. */
  readonly sides?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Publishers of the document that was read. */
  readonly publishers?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Documents that were read. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Works that the documents which were read relay, as `Attribution.citing` gives them. */
  readonly citing?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Sorts of documents that were read. */
  readonly sourceKinds?: Maybe<ReadonlyArray<SourceKind>>;
  /** Tiers of documents that were read. */
  readonly tiers?: Maybe<ReadonlyArray<Tier>>;
  /** Words that were said, for certain, before this date: by their own date, else by the day their document was public. What has no date, or no last day, is left out. */
  readonly statedBefore?: Maybe<Scalars['EDTF']['output']>;
  /** Words in documents that were public, for certain, by the last day of this date. Documents without a date, or known only not to be older than one, are left out; the answer's `hiddenCount` tells what goes with them. */
  readonly knownAt?: Maybe<Scalars['EDTF']['output']>;
  /** What was taken away. */
  readonly exclude?: Maybe<AppliedVoiceFilter>;
};

/** A choice of attributions that was applied; null where it restricts nothing. */
export type AppliedVoiceFilter = {
  readonly __typename?: 'AppliedVoiceFilter';
  /** Actors, with their organs and officers. A document that speaks itself speaks as its publisher. */
  readonly speakers?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Speakers who stand on one of these sides when they speak, by membership, as an organ or in an office. Nationality is no side: “Azerbaijani sources”, unnamed, stand on none, but can be given as speakers. */
  readonly sides?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Publishers of the document that was read. */
  readonly publishers?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Documents that were read. */
  readonly sources?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Works that the documents which were read relay, as `Attribution.citing` gives them. */
  readonly citing?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  /** Sorts of documents that were read. */
  readonly sourceKinds?: Maybe<ReadonlyArray<SourceKind>>;
  /** Tiers of documents that were read. */
  readonly tiers?: Maybe<ReadonlyArray<Tier>>;
};

/** From when something held to when it was said, in whole years; negative when it was said first. */
export type Lag = {
  readonly __typename?: 'Lag';
  /** The least that the dates allow. */
  readonly least: Scalars['Int']['output'];
  /** The most that the dates allow. */
  readonly most: Scalars['Int']['output'];
};

/** How many claims there are for each word of a filter, in the order of the words; words of none are left out. */
export type ClaimFacets = {
  readonly __typename?: 'ClaimFacets';
  /** By kind; adds up to all. */
  readonly kinds: ReadonlyArray<ClaimKindCount>;
  /** By status; adds up to all. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** By strength; adds up to all. */
  readonly strengths: ReadonlyArray<StrengthCount>;
  /** By opposition; adds up to all. */
  readonly oppositions: ReadonlyArray<OppositionCount>;
  /** Support, by type. */
  readonly supportTypes: ReadonlyArray<SupportTypeCount>;
  /** Ballots, by vote. */
  readonly votes: ReadonlyArray<VoteCount>;
  /** Restrictions, by act. */
  readonly acts: ReadonlyArray<ActCount>;
  /** Participations that name a role, by role. */
  readonly roles: ReadonlyArray<RoleCount>;
  /** Affiliations, by relation. */
  readonly relations: ReadonlyArray<RelationCount>;
  /** Occurrences, by action. */
  readonly actions: ReadonlyArray<ActionCount>;
  /** Control, by sort. */
  readonly controlActs: ReadonlyArray<ControlActCount>;
  /** Recognition, by stance. */
  readonly recognitions: ReadonlyArray<RecognitionCount>;
  /** Positions, by attitude. */
  readonly attitudes: ReadonlyArray<AttitudeCount>;
  /** Assessments, by matter. */
  readonly matters: ReadonlyArray<MatterCount>;
  /** Estimates, by measure. */
  readonly measures: ReadonlyArray<MeasureCount>;
};

/** How many rows of support there are for each word of a filter, in the order of the words; words of none are left out. */
export type SupportFacets = {
  readonly __typename?: 'SupportFacets';
  /** By type; adds up to all. */
  readonly types: ReadonlyArray<SupportTypeCount>;
  /** By status; adds up to all. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** By strength; adds up to all. */
  readonly strengths: ReadonlyArray<StrengthCount>;
  /** By opposition; adds up to all. */
  readonly oppositions: ReadonlyArray<OppositionCount>;
};

/** How many claims have a kind. */
export type ClaimKindCount = {
  readonly __typename?: 'ClaimKindCount';
  /** The kind. */
  readonly kind: ClaimKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a strength. */
export type StrengthCount = {
  readonly __typename?: 'StrengthCount';
  /** The strength. */
  readonly strength: Strength;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have an opposition. */
export type OppositionCount = {
  readonly __typename?: 'OppositionCount';
  /** The opposition. */
  readonly opposition: Opposition;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a type of support. */
export type SupportTypeCount = {
  readonly __typename?: 'SupportTypeCount';
  /** The type. */
  readonly type: SupportType;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a vote. */
export type VoteCount = {
  readonly __typename?: 'VoteCount';
  /** The vote. */
  readonly vote: Vote;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have an act. */
export type ActCount = {
  readonly __typename?: 'ActCount';
  /** The act. */
  readonly act: RestrictionAct;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a role. */
export type RoleCount = {
  readonly __typename?: 'RoleCount';
  /** The role. */
  readonly role: ParticipationRole;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a relation. */
export type RelationCount = {
  readonly __typename?: 'RelationCount';
  /** The relation. */
  readonly relation: AffiliationRelation;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have an action. */
export type ActionCount = {
  readonly __typename?: 'ActionCount';
  /** The action. */
  readonly action: OccurrenceAction;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a sort of control. */
export type ControlActCount = {
  readonly __typename?: 'ControlActCount';
  /** The sort. */
  readonly act: ControlAct;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a stance on recognition. */
export type RecognitionCount = {
  readonly __typename?: 'RecognitionCount';
  /** The stance. */
  readonly stance: RecognitionStance;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have an attitude. */
export type AttitudeCount = {
  readonly __typename?: 'AttitudeCount';
  /** The attitude. */
  readonly attitude: PositionAttitude;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a matter. */
export type MatterCount = {
  readonly __typename?: 'MatterCount';
  /** The matter. */
  readonly matter: AssessmentMatter;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many rows of mediation there are for each word of a filter, in the order of the words; words of none are left out. */
export type MediationFacets = {
  readonly __typename?: 'MediationFacets';
  /** By form; rows that name none are left out. */
  readonly forms: ReadonlyArray<FormCount>;
  /** By status; adds up to all. */
  readonly statuses: ReadonlyArray<StatusCount>;
  /** By strength; adds up to all. */
  readonly strengths: ReadonlyArray<StrengthCount>;
  /** By opposition; adds up to all. */
  readonly oppositions: ReadonlyArray<OppositionCount>;
};

/** How many claims have a form of mediation. */
export type FormCount = {
  readonly __typename?: 'FormCount';
  /** The form. */
  readonly form: MediationForm;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many claims have a measure. */
export type MeasureCount = {
  readonly __typename?: 'MeasureCount';
  /** The measure. */
  readonly measure: Measure;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** A data set that is loaded, wholly or in part. */
export type DataSet = {
  readonly __typename?: 'DataSet';
  /** Its name, by which filters and `coverage` know it. */
  readonly name: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The version that the last import loaded, or has begun to load. */
  readonly version: Scalars['String']['output'];
  /** The versions that were loaded, in the order in which they first were; `releaseDiff` compares any two. */
  readonly versions: ReadonlyArray<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Where it can be had. */
  readonly url?: Maybe<Scalars['URL']['output']>;
  /** Under which licence it may be used. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Digest of the files of that version; null until all of it is in. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** The first year that it says it covers. */
  readonly firstYear?: Maybe<Scalars['Int']['output']>;
  /** The last year that it says it covers. */
  readonly lastYear?: Maybe<Scalars['Int']['output']>;
  /** When the last import that was completed had ended; null before the first. */
  readonly importedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last import, completed or not. */
  readonly lastImport?: Maybe<ImportRun>;
  /** Entities that its rows state, by kind. */
  readonly entities: ReadonlyArray<EntityKindCount>;
  /** How many entities its rows state. */
  readonly entityCount: Scalars['Int']['output'];
  /** Claims that its rows state, by kind. What follows from them without being stated is not among them. */
  readonly claims: ReadonlyArray<ClaimKindCount>;
  /** How many claims its rows state. */
  readonly claimCount: Scalars['Int']['output'];
  /** Attributions that its rows state, by stance. */
  readonly attributions: ReadonlyArray<StanceCount>;
  /** How many attributions its rows state. */
  readonly attributionCount: Scalars['Int']['output'];
};

/** A page of what changed from one version of a data set to another. */
export type ReleaseDiffConnection = {
  readonly __typename?: 'ReleaseDiffConnection';
  /** The rows with their cursors. */
  readonly edges: ReadonlyArray<ReleaseDiffEdge>;
  /** The rows alone. */
  readonly nodes: ReadonlyArray<ReleaseChange>;
  /** Where the page stands. */
  readonly pageInfo: PageInfo;
  /** How many rows there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** False when an import on the way was cut off, so that what it changed is not known. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A row of a page of what changed. */
export type ReleaseDiffEdge = {
  readonly __typename?: 'ReleaseDiffEdge';
  /** Opaque; give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row itself. */
  readonly node: ReleaseChange;
};

/**
 * Something that one version of a data set states and another does not, or states otherwise. A claim is known by the key of its
 * row, so that a corrected figure is a change of one claim; an attribution of which anything but a remark is corrected is one that
 * went and one that came. Names, external ids, sides and judgements on identity are not compared.
 */
export type ReleaseChange = {
  readonly __typename?: 'ReleaseChange';
  /** How it changed. */
  readonly change: ChangeKind;
  /** What it is. */
  readonly what: StatedKind;
  /** Its id in the newer version; in the older one when it is not in the newer. */
  readonly id: Scalars['ID']['output'];
  /** What the id names today; null when nothing does. */
  readonly node?: Maybe<Node>;
  /** The older version in words; null when it was not there. */
  readonly was?: Maybe<Scalars['String']['output']>;
  /** The newer version in words; null when it is no longer there. */
  readonly is?: Maybe<Scalars['String']['output']>;
  /** How a claim stood when the older version was left; null for what is no claim or was not there. */
  readonly statusBefore?: Maybe<Status>;
  /** How a claim stood when the newer version was in; null for what is no claim or is no longer there. */
  readonly statusAfter?: Maybe<Status>;
};

/** How something differs between two versions of a data set. */
export type ChangeKind =
  /** Only the newer version states it. */
  | 'ADDED'
  /** Only the older version states it. */
  | 'REMOVED'
  /** The newer version states it otherwise, or what else is said has changed its status. */
  | 'CHANGED';

/** What a data set states. */
export type StatedKind =
  /** An actor, an event, a place or a source. */
  | 'ENTITY'
  /** A claim. */
  | 'CLAIM'
  /** What somebody says of a claim. */
  | 'ATTRIBUTION';

/** How many entities are of a kind. */
export type EntityKindCount = {
  readonly __typename?: 'EntityKindCount';
  /** The kind. */
  readonly kind: EntityKind;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How many attributions take a stance. */
export type StanceCount = {
  readonly __typename?: 'StanceCount';
  /** The stance. */
  readonly stance: Stance;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** One run of an import. */
export type ImportRun = {
  readonly __typename?: 'ImportRun';
  /** Whether it was completed. */
  readonly state: ImportState;
  /** When it began. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it ended; null when it has not, or was cut off. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Digest of the files read. */
  readonly digest: Scalars['String']['output'];
  /** How many faults in rows kept something from being loaded; null until it is completed. */
  readonly rejected?: Maybe<Scalars['Int']['output']>;
  /** How much that the data set says no more was removed; null until it is completed. */
  readonly removed?: Maybe<Scalars['Int']['output']>;
};

/** How an import stands. */
export type ImportState =
  /** It has begun and not ended: it is under way, or was cut off. The next import completes what is left. */
  | 'RUNNING'
  /** It has ended; what was not rejected is loaded. */
  | 'COMPLETED';

/** How well claims are founded, in numbers. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The name of the data set asked for; null for all. */
  readonly dataset?: Maybe<Scalars['String']['output']>;
  /** The conflict asked for; null for all. */
  readonly conflict?: Maybe<Event>;
  /** How many claims: `totalCount` of `claims` with the same data set and conflict in its filter. */
  readonly claimCount: Scalars['Int']['output'];
  /** By kind, status, strength and so on, as the facets of that list. */
  readonly facets: ClaimFacets;
  /** Claims that no source states by themselves (`implied`): broader ones that follow from what is stated. */
  readonly implied: Scalars['Int']['output'];
  /** Claims with a period. */
  readonly dated: Scalars['Int']['output'];
  /** Claims without one. */
  readonly undated: Scalars['Int']['output'];
  /** Claims with any opposition: those that the filter finds with all `oppositions` but NONE. */
  readonly opposed: Scalars['Int']['output'];
  /** The share of these among all, 0–1; null when there is no claim. */
  readonly opposedShare?: Maybe<Scalars['Float']['output']>;
  /** Claims of which all that is said of them themselves stands in one document; said in other data sets counts. */
  readonly inOneSource: Scalars['Int']['output'];
  /** Claims of which all that is said of them themselves is one speaker's word; a document that speaks itself is one. */
  readonly byOneSpeaker: Scalars['Int']['output'];
  /** How much is said of the claims themselves. Of a data set, only its own rows count, here and below. */
  readonly attributionCount: Scalars['Int']['output'];
  /** Attributions with a hedge other than NONE. */
  readonly hedged: Scalars['Int']['output'];
  /** The share of these among all, 0–1; null when there is none. */
  readonly hedgedShare?: Maybe<Scalars['Float']['output']>;
  /** Attributions by anonymous speakers. */
  readonly anonymous: Scalars['Int']['output'];
  /** The share of these among all, 0–1; null when there is none. */
  readonly anonymousShare?: Maybe<Scalars['Float']['output']>;
  /** How many different actors speak. */
  readonly speakerCount: Scalars['Int']['output'];
  /** How many different documents were read. */
  readonly sourceCount: Scalars['Int']['output'];
  /** Documents by tier; tiers of none are left out. */
  readonly tiers: ReadonlyArray<TierCount>;
  /** Every year from the first that a claim names to the last, those of which nothing is told included. */
  readonly years: ReadonlyArray<YearCoverage>;
  /** The years among these in which no claim held for certain, as years and intervals of years. */
  readonly gaps: ReadonlyArray<Scalars['EDTF']['output']>;
};

/** How many documents of a tier were read, and how much is said in them. */
export type TierCount = {
  readonly __typename?: 'TierCount';
  /** The tier. */
  readonly tier: Tier;
  /** How many documents. */
  readonly sources: Scalars['Int']['output'];
  /** How many attributions. */
  readonly attributions: Scalars['Int']['output'];
};

/** How many claims tell of a year. */
export type YearCoverage = {
  readonly __typename?: 'YearCoverage';
  /** The year. */
  readonly year: Scalars['Int']['output'];
  /** Claims that held for certain at some time in it: those that the filter finds with this `period` and `match: CERTAIN`. */
  readonly certain: Scalars['Int']['output'];
  /** Dated claims that may have, those included; with `match: POSSIBLE` the filter finds these and the undated ones. */
  readonly possible: Scalars['Int']['output'];
};

/** The form of a bibliography. */
export type CitationFormat =
  /** BibTeX, in UTF-8. */
  | 'BIBTEX'
  /** CSL-JSON 1.0, as Zotero, pandoc and citeproc read it. */
  | 'CSL_JSON';

/** What must be cited for some claims. */
export type Citations = {
  readonly __typename?: 'Citations';
  /** The form of the text. */
  readonly format: CitationFormat;
  /** The media type of the text, for a file or a download. */
  readonly mediaType: Scalars['String']['output'];
  /** The bibliography; empty when nothing is said of the claims. Locators, licences and what relays a work stand in the notes. */
  readonly text: Scalars['String']['output'];
  /** The same, entry by entry: sources by key, then data sets. */
  readonly entries: ReadonlyArray<Citation>;
};

/** A work to be cited. */
export type Citation = {
  readonly __typename?: 'Citation';
  /** Its key in the text: the id of the source, or of the data set's release. */
  readonly key: Scalars['ID']['output'];
  /** The source; null for a data set. */
  readonly source?: Maybe<Source>;
  /** The data set; null for a source. */
  readonly dataset?: Maybe<DataSet>;
  /** Where in the document what was said of the claims stands. */
  readonly locators: ReadonlyArray<Scalars['String']['output']>;
  /** The documents that were read in its stead, since they relay it. */
  readonly relayedBy: ReadonlyArray<Source>;
  /** The claims asked for that rest on it. */
  readonly claims: ReadonlyArray<Claim>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  EntityByExternalId:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( EventRecord )
    | ( PlaceRecord )
    | ( SourceRecord )
    | ( AmbiguousExternalIdRecord )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( EventRecord )
    | ( PlaceRecord )
    | ( SourceRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( AttributionRecord )
  ;
  Entity:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( EventRecord )
    | ( PlaceRecord )
    | ( SourceRecord )
  ;
  Actor:
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
    | ( ActorRecord )
  ;
  Claim:
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
    | ( ClaimRecord )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  PositiveInt: ResolverTypeWrapper<Scalars['PositiveInt']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  Actor: ResolverTypeWrapper<ActorRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  State: ResolverTypeWrapper<ActorRecord>;
  DeFactoState: ResolverTypeWrapper<ActorRecord>;
  ArmedGroup: ResolverTypeWrapper<ActorRecord>;
  Organization: ResolverTypeWrapper<ActorRecord>;
  Community: ResolverTypeWrapper<ActorRecord>;
  Person: ResolverTypeWrapper<ActorRecord>;
  Side: ResolverTypeWrapper<ActorRecord>;
  Event: ResolverTypeWrapper<EventRecord>;
  Place: ResolverTypeWrapper<PlaceRecord>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Source: ResolverTypeWrapper<SourceRecord>;
  Name: ResolverTypeWrapper<NameRecord>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  EntityByExternalId: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EntityByExternalId']>;
  AmbiguousExternalId: ResolverTypeWrapper<AmbiguousExternalIdRecord>;
  ExternalIdBearer: ResolverTypeWrapper<ExternalIdBearerRecord>;
  SideMembership: ResolverTypeWrapper<SideMembershipRecord>;
  Period: ResolverTypeWrapper<PeriodRecord>;
  Quantity: ResolverTypeWrapper<QuantityRecord>;
  Money: ResolverTypeWrapper<MoneyRecord>;
  Claim: ResolverTypeWrapper<ClaimRecord>;
  SupportClaim: ResolverTypeWrapper<ClaimRecord>;
  MediationClaim: ResolverTypeWrapper<ClaimRecord>;
  RestrictionClaim: ResolverTypeWrapper<ClaimRecord>;
  ParticipationClaim: ResolverTypeWrapper<ClaimRecord>;
  OccurrenceClaim: ResolverTypeWrapper<ClaimRecord>;
  ControlClaim: ResolverTypeWrapper<ClaimRecord>;
  EstimateClaim: ResolverTypeWrapper<ClaimRecord>;
  BallotClaim: ResolverTypeWrapper<ClaimRecord>;
  AffiliationClaim: ResolverTypeWrapper<ClaimRecord>;
  RecognitionClaim: ResolverTypeWrapper<ClaimRecord>;
  PositionClaim: ResolverTypeWrapper<ClaimRecord>;
  AssessmentClaim: ResolverTypeWrapper<ClaimRecord>;
  Participant: ResolverTypeWrapper<ParticipantRecord>;
  ClaimConflict: ResolverTypeWrapper<ClaimConflictRecord>;
  Attribution: ResolverTypeWrapper<AttributionRecord>;
  DataSetRow: ResolverTypeWrapper<DataSetRow>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<ActorEdgeRecord>;
  MatchedClaims: ResolverTypeWrapper<MatchedClaimsRecord>;
  EventConnection: ResolverTypeWrapper<EventPage>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<SearchHitRecord>;
  CasualtyConnection: ResolverTypeWrapper<CasualtyPage>;
  CasualtyEdge: ResolverTypeWrapper<Omit<CasualtyEdge, 'node'> & { node: ResolversTypes['EstimateClaim'] }>;
  EstimateGroup: ResolverTypeWrapper<EstimateGroupRecord>;
  EstimateOverlap: ResolverTypeWrapper<EstimateOverlapRecord>;
  EstimateTotal: ResolverTypeWrapper<Omit<EstimateTotal, 'of'> & { of: ReadonlyArray<ResolversTypes['EstimateClaim']> }>;
  TotalCover: TotalCover;
  EstimateKey: ResolverTypeWrapper<EstimateKeyRecord>;
  ContradictionConnection: ResolverTypeWrapper<ContradictionPage>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  Contradiction: ResolverTypeWrapper<ContradictionRecord>;
  Dependence: ResolverTypeWrapper<DependenceRecord>;
  ClaimConnection: ResolverTypeWrapper<ClaimPage>;
  ClaimEdge: ResolverTypeWrapper<ClaimEdgeRecord>;
  AttributionConnection: ResolverTypeWrapper<AttributionPage>;
  AttributionEdge: ResolverTypeWrapper<Omit<AttributionEdge, 'node'> & { node: ResolversTypes['Attribution'] }>;
  MediationConnection: ResolverTypeWrapper<ClaimPage>;
  MediationEdge: ResolverTypeWrapper<ClaimEdgeRecord>;
  MediatorConnection: ResolverTypeWrapper<MediatorPage>;
  MediatorEdge: ResolverTypeWrapper<Omit<MediatorEdge, 'node'> & { node: ResolversTypes['MediatorWithStake'] }>;
  MediatorWithStake: ResolverTypeWrapper<MediatorRecord>;
  MediatorTie: ResolverTypeWrapper<MediatorTieRecord>;
  StakeConnection: ResolverTypeWrapper<StakePage>;
  StakeEdge: ResolverTypeWrapper<Omit<StakeEdge, 'node'> & { node: ResolversTypes['Stake'] }>;
  Stake: ResolverTypeWrapper<StakeRecord>;
  SideAlignment: ResolverTypeWrapper<AlignmentRecord>;
  SuppliesUnderEmbargo: ResolverTypeWrapper<SuppliesUnderEmbargoRecord>;
  EmbargoReading: ResolverTypeWrapper<EmbargoReadingRecord>;
  EmbargoCount: ResolverTypeWrapper<EmbargoCount>;
  EmbargoDeliveryConnection: ResolverTypeWrapper<DeliveryPage>;
  EmbargoDeliveryEdge: ResolverTypeWrapper<Omit<EmbargoDeliveryEdge, 'node'> & { node: ResolversTypes['EmbargoDelivery'] }>;
  EmbargoDelivery: ResolverTypeWrapper<EmbargoDeliveryRecord>;
  EmbargoTarget: ResolverTypeWrapper<TargetMatchRecord>;
  VoterConnection: ResolverTypeWrapper<VoterPage>;
  VoterEdge: ResolverTypeWrapper<Omit<VoterEdge, 'node'> & { node: ResolversTypes['Voter'] }>;
  Voter: ResolverTypeWrapper<VoterRecord>;
  VoterSupportConnection: ResolverTypeWrapper<VoterSupportPage>;
  VoterSupportEdge: ResolverTypeWrapper<Omit<VoterSupportEdge, 'node'> & { node: ResolversTypes['VoterSupport'] }>;
  VoterSupport: ResolverTypeWrapper<VoterSupportRecord>;
  Leaning: ResolverTypeWrapper<LeaningRecord>;
  SupportConnection: ResolverTypeWrapper<ClaimPage>;
  SupportEdge: ResolverTypeWrapper<ClaimEdgeRecord>;
  SupportMatrixConnection: ResolverTypeWrapper<SupportMatrixPage>;
  SupportMatrixEdge: ResolverTypeWrapper<Omit<SupportMatrixEdge, 'node'> & { node: ResolversTypes['SupportCell'] }>;
  SupportCell: ResolverTypeWrapper<SupportCellRecord>;
  MatrixRecipient: ResolverTypeWrapper<MatrixRecipientRecord>;
  StatusCount: ResolverTypeWrapper<StatusCount>;
  BothSidesConnection: ResolverTypeWrapper<BothSidesPage>;
  BothSidesEdge: ResolverTypeWrapper<Omit<BothSidesEdge, 'node'> & { node: ResolversTypes['BothSidesSupporter'] }>;
  BothSidesSupporter: ResolverTypeWrapper<BothSidesRecord>;
  SupportedSide: ResolverTypeWrapper<SupportedSideRecord>;
  SupportPathConnection: ResolverTypeWrapper<SupportPathPage>;
  SupportPathEdge: ResolverTypeWrapper<Omit<SupportPathEdge, 'node'> & { node: ResolversTypes['SupportPath'] }>;
  SupportPath: ResolverTypeWrapper<SupportPathRecord>;
  PathHop: ResolverTypeWrapper<PathHopRecord>;
  PathTie: ResolverTypeWrapper<PathTieRecord>;
  InvolvementConnection: ResolverTypeWrapper<InvolvementPage>;
  InvolvementEdge: ResolverTypeWrapper<Omit<InvolvementEdge, 'node'> & { node: ResolversTypes['Involvement'] }>;
  Involvement: ResolverTypeWrapper<InvolvementRecord>;
  InvolvementCount: ResolverTypeWrapper<InvolvementCountRecord>;
  TimelineConnection: ResolverTypeWrapper<TimelinePage>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineBucket'] }>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucketRecord>;
  TimelineUndated: ResolverTypeWrapper<TimelineUndatedRecord>;
  TimelineEventConnection: ResolverTypeWrapper<TimelineEventPage>;
  TimelineEventEdge: ResolverTypeWrapper<Omit<TimelineEventEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventRecord>;
  TimelineClaimConnection: ResolverTypeWrapper<TimelineClaimPage>;
  TimelineClaimEdge: ResolverTypeWrapper<Omit<TimelineClaimEdge, 'node'> & { node: ResolversTypes['TimelineClaim'] }>;
  TimelineClaim: ResolverTypeWrapper<TimelineClaimRecord>;
  TimelineCount: ResolverTypeWrapper<TimelineCount>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodRecord>;
  NeighbourhoodNode: ResolverTypeWrapper<NeighbourhoodNodeRecord>;
  DrawnRelationship: ResolverTypeWrapper<DrawnRelationshipRecord>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ScopeMatch: ResolverTypeWrapper<ScopeMatchRecord>;
  ActorFilter: ActorFilter;
  EventFilter: EventFilter;
  SourceFilter: SourceFilter;
  ClaimFilter: ClaimFilter;
  EstimateFilter: EstimateFilter;
  SupportFilter: SupportFilter;
  MediationFilter: MediationFilter;
  AttributionFilter: AttributionFilter;
  EntityKind: EntityKind;
  NameMatch: NameMatch;
  OrganizationKind: OrganizationKind;
  CommunityKind: CommunityKind;
  NameKind: NameKind;
  SourceKind: SourceKind;
  Tier: Tier;
  ClaimKind: ClaimKind;
  SupportType: SupportType;
  SupportMode: SupportMode;
  Openness: Openness;
  ProviderKind: ProviderKind;
  MediationForm: MediationForm;
  RestrictionAct: RestrictionAct;
  Binding: Binding;
  MediatorTieKind: MediatorTieKind;
  ActingKind: ActingKind;
  StakeKind: StakeKind;
  Alignment: Alignment;
  EmbargoFinding: EmbargoFinding;
  Addressed: Addressed;
  EmbargoTargetTie: EmbargoTargetTie;
  Favour: Favour;
  ParticipationRole: ParticipationRole;
  OccurrenceAction: OccurrenceAction;
  EstimateDimension: EstimateDimension;
  Agreement: Agreement;
  ContradictionKind: ContradictionKind;
  Pillar: Pillar;
  ControlAct: ControlAct;
  Measure: Measure;
  Vote: Vote;
  AffiliationRelation: AffiliationRelation;
  RecognitionStance: RecognitionStance;
  PositionAttitude: PositionAttitude;
  PositionBasis: PositionBasis;
  AssessmentMatter: AssessmentMatter;
  Modifier: Modifier;
  ParticipantRole: ParticipantRole;
  Status: Status;
  Strength: Strength;
  Opposition: Opposition;
  Stance: Stance;
  Hedge: Hedge;
  SpeakerKind: SpeakerKind;
  AttributionBasis: AttributionBasis;
  DateBasis: DateBasis;
  BoundKind: BoundKind;
  ConflictBasis: ConflictBasis;
  Match: Match;
  Granularity: Granularity;
  RelationshipType: RelationshipType;
  TieRelation: TieRelation;
  Timing: Timing;
  Scope: Scope;
  ScopeReason: ScopeReason;
  ClaimPart: ClaimPart;
  Grain: Grain;
  ClaimOrder: ClaimOrder;
  Perspective: Perspective;
  VoiceFilter: VoiceFilter;
  AppliedPerspective: ResolverTypeWrapper<PerspectiveRecord>;
  AppliedVoiceFilter: ResolverTypeWrapper<AppliedVoiceFilter>;
  Lag: ResolverTypeWrapper<Lag>;
  ClaimFacets: ResolverTypeWrapper<ClaimFacetsRecord>;
  SupportFacets: ResolverTypeWrapper<ClaimFacetsRecord>;
  ClaimKindCount: ResolverTypeWrapper<ClaimKindCount>;
  StrengthCount: ResolverTypeWrapper<StrengthCount>;
  OppositionCount: ResolverTypeWrapper<OppositionCount>;
  SupportTypeCount: ResolverTypeWrapper<SupportTypeCount>;
  VoteCount: ResolverTypeWrapper<VoteCount>;
  ActCount: ResolverTypeWrapper<ActCount>;
  RoleCount: ResolverTypeWrapper<RoleCount>;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  ActionCount: ResolverTypeWrapper<ActionCount>;
  ControlActCount: ResolverTypeWrapper<ControlActCount>;
  RecognitionCount: ResolverTypeWrapper<RecognitionCount>;
  AttitudeCount: ResolverTypeWrapper<AttitudeCount>;
  MatterCount: ResolverTypeWrapper<MatterCount>;
  MediationFacets: ResolverTypeWrapper<ClaimFacetsRecord>;
  FormCount: ResolverTypeWrapper<FormCount>;
  MeasureCount: ResolverTypeWrapper<MeasureCount>;
  DataSet: ResolverTypeWrapper<DataSetRecord>;
  ReleaseDiffConnection: ResolverTypeWrapper<ReleaseDiffPage>;
  ReleaseDiffEdge: ResolverTypeWrapper<Omit<ReleaseDiffEdge, 'node'> & { node: ResolversTypes['ReleaseChange'] }>;
  ReleaseChange: ResolverTypeWrapper<ReleaseChangeRecord>;
  ChangeKind: ChangeKind;
  StatedKind: StatedKind;
  EntityKindCount: ResolverTypeWrapper<EntityKindCount>;
  StanceCount: ResolverTypeWrapper<StanceCount>;
  ImportRun: ResolverTypeWrapper<ImportRunRecord>;
  ImportState: ImportState;
  Coverage: ResolverTypeWrapper<CoverageRecord>;
  TierCount: ResolverTypeWrapper<TierCount>;
  YearCoverage: ResolverTypeWrapper<YearCoverage>;
  CitationFormat: CitationFormat;
  Citations: ResolverTypeWrapper<CitationsRecord>;
  Citation: ResolverTypeWrapper<CitationRecord>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  EDTF: Scalars['EDTF']['output'];
  LocalDate: Scalars['LocalDate']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  PositiveInt: Scalars['PositiveInt']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  Actor: ActorRecord;
  Boolean: Scalars['Boolean']['output'];
  State: ActorRecord;
  DeFactoState: ActorRecord;
  ArmedGroup: ActorRecord;
  Organization: ActorRecord;
  Community: ActorRecord;
  Person: ActorRecord;
  Side: ActorRecord;
  Event: EventRecord;
  Place: PlaceRecord;
  Float: Scalars['Float']['output'];
  Source: SourceRecord;
  Name: NameRecord;
  ExternalId: ExternalId;
  EntityByExternalId: ResolversUnionTypes<ResolversParentTypes>['EntityByExternalId'];
  AmbiguousExternalId: AmbiguousExternalIdRecord;
  ExternalIdBearer: ExternalIdBearerRecord;
  SideMembership: SideMembershipRecord;
  Period: PeriodRecord;
  Quantity: QuantityRecord;
  Money: MoneyRecord;
  Claim: ClaimRecord;
  SupportClaim: ClaimRecord;
  MediationClaim: ClaimRecord;
  RestrictionClaim: ClaimRecord;
  ParticipationClaim: ClaimRecord;
  OccurrenceClaim: ClaimRecord;
  ControlClaim: ClaimRecord;
  EstimateClaim: ClaimRecord;
  BallotClaim: ClaimRecord;
  AffiliationClaim: ClaimRecord;
  RecognitionClaim: ClaimRecord;
  PositionClaim: ClaimRecord;
  AssessmentClaim: ClaimRecord;
  Participant: ParticipantRecord;
  ClaimConflict: ClaimConflictRecord;
  Attribution: AttributionRecord;
  DataSetRow: DataSetRow;
  ActorConnection: ActorPage;
  ActorEdge: ActorEdgeRecord;
  MatchedClaims: MatchedClaimsRecord;
  EventConnection: EventPage;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SearchConnection: SearchPage;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: SearchHitRecord;
  CasualtyConnection: CasualtyPage;
  CasualtyEdge: Omit<CasualtyEdge, 'node'> & { node: ResolversParentTypes['EstimateClaim'] };
  EstimateGroup: EstimateGroupRecord;
  EstimateOverlap: EstimateOverlapRecord;
  EstimateTotal: Omit<EstimateTotal, 'of'> & { of: ReadonlyArray<ResolversParentTypes['EstimateClaim']> };
  EstimateKey: EstimateKeyRecord;
  ContradictionConnection: ContradictionPage;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  Contradiction: ContradictionRecord;
  Dependence: DependenceRecord;
  ClaimConnection: ClaimPage;
  ClaimEdge: ClaimEdgeRecord;
  AttributionConnection: AttributionPage;
  AttributionEdge: Omit<AttributionEdge, 'node'> & { node: ResolversParentTypes['Attribution'] };
  MediationConnection: ClaimPage;
  MediationEdge: ClaimEdgeRecord;
  MediatorConnection: MediatorPage;
  MediatorEdge: Omit<MediatorEdge, 'node'> & { node: ResolversParentTypes['MediatorWithStake'] };
  MediatorWithStake: MediatorRecord;
  MediatorTie: MediatorTieRecord;
  StakeConnection: StakePage;
  StakeEdge: Omit<StakeEdge, 'node'> & { node: ResolversParentTypes['Stake'] };
  Stake: StakeRecord;
  SideAlignment: AlignmentRecord;
  SuppliesUnderEmbargo: SuppliesUnderEmbargoRecord;
  EmbargoReading: EmbargoReadingRecord;
  EmbargoCount: EmbargoCount;
  EmbargoDeliveryConnection: DeliveryPage;
  EmbargoDeliveryEdge: Omit<EmbargoDeliveryEdge, 'node'> & { node: ResolversParentTypes['EmbargoDelivery'] };
  EmbargoDelivery: EmbargoDeliveryRecord;
  EmbargoTarget: TargetMatchRecord;
  VoterConnection: VoterPage;
  VoterEdge: Omit<VoterEdge, 'node'> & { node: ResolversParentTypes['Voter'] };
  Voter: VoterRecord;
  VoterSupportConnection: VoterSupportPage;
  VoterSupportEdge: Omit<VoterSupportEdge, 'node'> & { node: ResolversParentTypes['VoterSupport'] };
  VoterSupport: VoterSupportRecord;
  Leaning: LeaningRecord;
  SupportConnection: ClaimPage;
  SupportEdge: ClaimEdgeRecord;
  SupportMatrixConnection: SupportMatrixPage;
  SupportMatrixEdge: Omit<SupportMatrixEdge, 'node'> & { node: ResolversParentTypes['SupportCell'] };
  SupportCell: SupportCellRecord;
  MatrixRecipient: MatrixRecipientRecord;
  StatusCount: StatusCount;
  BothSidesConnection: BothSidesPage;
  BothSidesEdge: Omit<BothSidesEdge, 'node'> & { node: ResolversParentTypes['BothSidesSupporter'] };
  BothSidesSupporter: BothSidesRecord;
  SupportedSide: SupportedSideRecord;
  SupportPathConnection: SupportPathPage;
  SupportPathEdge: Omit<SupportPathEdge, 'node'> & { node: ResolversParentTypes['SupportPath'] };
  SupportPath: SupportPathRecord;
  PathHop: PathHopRecord;
  PathTie: PathTieRecord;
  InvolvementConnection: InvolvementPage;
  InvolvementEdge: Omit<InvolvementEdge, 'node'> & { node: ResolversParentTypes['Involvement'] };
  Involvement: InvolvementRecord;
  InvolvementCount: InvolvementCountRecord;
  TimelineConnection: TimelinePage;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineBucket'] };
  TimelineBucket: TimelineBucketRecord;
  TimelineUndated: TimelineUndatedRecord;
  TimelineEventConnection: TimelineEventPage;
  TimelineEventEdge: Omit<TimelineEventEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: TimelineEventRecord;
  TimelineClaimConnection: TimelineClaimPage;
  TimelineClaimEdge: Omit<TimelineClaimEdge, 'node'> & { node: ResolversParentTypes['TimelineClaim'] };
  TimelineClaim: TimelineClaimRecord;
  TimelineCount: TimelineCount;
  Neighbourhood: NeighbourhoodRecord;
  NeighbourhoodNode: NeighbourhoodNodeRecord;
  DrawnRelationship: DrawnRelationshipRecord;
  PageInfo: PageInfo;
  ScopeMatch: ScopeMatchRecord;
  ActorFilter: ActorFilter;
  EventFilter: EventFilter;
  SourceFilter: SourceFilter;
  ClaimFilter: ClaimFilter;
  EstimateFilter: EstimateFilter;
  SupportFilter: SupportFilter;
  MediationFilter: MediationFilter;
  AttributionFilter: AttributionFilter;
  Perspective: Perspective;
  VoiceFilter: VoiceFilter;
  AppliedPerspective: PerspectiveRecord;
  AppliedVoiceFilter: AppliedVoiceFilter;
  Lag: Lag;
  ClaimFacets: ClaimFacetsRecord;
  SupportFacets: ClaimFacetsRecord;
  ClaimKindCount: ClaimKindCount;
  StrengthCount: StrengthCount;
  OppositionCount: OppositionCount;
  SupportTypeCount: SupportTypeCount;
  VoteCount: VoteCount;
  ActCount: ActCount;
  RoleCount: RoleCount;
  RelationCount: RelationCount;
  ActionCount: ActionCount;
  ControlActCount: ControlActCount;
  RecognitionCount: RecognitionCount;
  AttitudeCount: AttitudeCount;
  MatterCount: MatterCount;
  MediationFacets: ClaimFacetsRecord;
  FormCount: FormCount;
  MeasureCount: MeasureCount;
  DataSet: DataSetRecord;
  ReleaseDiffConnection: ReleaseDiffPage;
  ReleaseDiffEdge: Omit<ReleaseDiffEdge, 'node'> & { node: ResolversParentTypes['ReleaseChange'] };
  ReleaseChange: ReleaseChangeRecord;
  EntityKindCount: EntityKindCount;
  StanceCount: StanceCount;
  ImportRun: ImportRunRecord;
  Coverage: CoverageRecord;
  TierCount: TierCount;
  YearCoverage: YearCoverage;
  Citations: CitationsRecord;
  Citation: CitationRecord;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export interface PositiveIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PositiveInt'], any> {
  name: 'PositiveInt';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entityByExternalId?: Resolver<Maybe<ResolversTypes['EntityByExternalId']>, ParentType, ContextType, RequireFields<QueryEntityByExternalIdArgs, 'scheme' | 'value'>>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType, RequireFields<QueryPlaceArgs, 'id'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  datasets?: Resolver<ReadonlyArray<ResolversTypes['DataSet']>, ParentType, ContextType>;
  releaseDiff?: Resolver<ResolversTypes['ReleaseDiffConnection'], ParentType, ContextType, RequireFields<QueryReleaseDiffArgs, 'dataset' | 'from' | 'to' | 'first'>>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType, Partial<QueryCoverageArgs>>;
  citations?: Resolver<ResolversTypes['Citations'], ParentType, ContextType, RequireFields<QueryCitationsArgs, 'claims' | 'format'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<QueryAttributionsArgs, 'first'>>;
  casualties?: Resolver<ResolversTypes['CasualtyConnection'], ParentType, ContextType, RequireFields<QueryCasualtiesArgs, 'first'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'first'>>;
  mediations?: Resolver<ResolversTypes['MediationConnection'], ParentType, ContextType, RequireFields<QueryMediationsArgs, 'orderBy' | 'first'>>;
  mediatorsWithStake?: Resolver<ResolversTypes['MediatorConnection'], ParentType, ContextType, RequireFields<QueryMediatorsWithStakeArgs, 'conflict' | 'first'>>;
  suppliesUnderEmbargo?: Resolver<Maybe<ResolversTypes['SuppliesUnderEmbargo']>, ParentType, ContextType, RequireFields<QuerySuppliesUnderEmbargoArgs, 'measure'>>;
  voteAlignment?: Resolver<Maybe<ResolversTypes['VoterConnection']>, ParentType, ContextType, RequireFields<QueryVoteAlignmentArgs, 'resolution' | 'first'>>;
  supports?: Resolver<ResolversTypes['SupportConnection'], ParentType, ContextType, RequireFields<QuerySupportsArgs, 'grain' | 'orderBy' | 'first'>>;
  supportMatrix?: Resolver<ResolversTypes['SupportMatrixConnection'], ParentType, ContextType, RequireFields<QuerySupportMatrixArgs, 'match' | 'first'>>;
  bothSidesSupporters?: Resolver<ResolversTypes['BothSidesConnection'], ParentType, ContextType, RequireFields<QueryBothSidesSupportersArgs, 'conflict' | 'timing' | 'first'>>;
  supportPaths?: Resolver<ResolversTypes['SupportPathConnection'], ParentType, ContextType, RequireFields<QuerySupportPathsArgs, 'from' | 'to' | 'maxHops' | 'scope' | 'first'>>;
  involvement?: Resolver<ResolversTypes['InvolvementConnection'], ParentType, ContextType, RequireFields<QueryInvolvementArgs, 'conflict' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'granularity' | 'first'>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'depth' | 'limit' | 'grain'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'State' | 'DeFactoState' | 'ArmedGroup' | 'Organization' | 'Community' | 'Person' | 'Side' | 'Event' | 'Place' | 'Source' | 'SupportClaim' | 'MediationClaim' | 'RestrictionClaim' | 'ParticipationClaim' | 'OccurrenceClaim' | 'ControlClaim' | 'EstimateClaim' | 'BallotClaim' | 'AffiliationClaim' | 'RecognitionClaim' | 'PositionClaim' | 'AssessmentClaim' | 'Attribution', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'State' | 'DeFactoState' | 'ArmedGroup' | 'Organization' | 'Community' | 'Person' | 'Side' | 'Event' | 'Place' | 'Source', ParentType, ContextType>;
};

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'State' | 'DeFactoState' | 'ArmedGroup' | 'Organization' | 'Community' | 'Person' | 'Side', ParentType, ContextType>;
};

export type StateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<StateClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<StateAttributionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeFactoStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeFactoState'] = ResolversParentTypes['DeFactoState']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<DeFactoStateClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<DeFactoStateAttributionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmedGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArmedGroup'] = ResolversParentTypes['ArmedGroup']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ArmedGroupClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ArmedGroupAttributionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganizationClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<OrganizationAttributionsArgs, 'first'>>;
  organizationKind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CommunityClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<CommunityAttributionsArgs, 'first'>>;
  communityKind?: Resolver<Maybe<ResolversTypes['CommunityKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PersonAttributionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Side'] = ResolversParentTypes['Side']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SideClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SideAttributionsArgs, 'first'>>;
  conflict?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  members?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'orderBy' | 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  madePublic?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SourceAttributionsArgs, 'first'>>;
  relayed?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SourceRelayedArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type EntityByExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityByExternalId'] = ResolversParentTypes['EntityByExternalId']> = {
  __resolveType: TypeResolveFn<'State' | 'DeFactoState' | 'ArmedGroup' | 'Organization' | 'Community' | 'Person' | 'Side' | 'Event' | 'Place' | 'Source' | 'AmbiguousExternalId', ParentType, ContextType>;
};

export type AmbiguousExternalIdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AmbiguousExternalId'] = ResolversParentTypes['AmbiguousExternalId']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['ExternalIdBearer']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdBearerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalIdBearer'] = ResolversParentTypes['ExternalIdBearer']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type SideMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideMembership'] = ResolversParentTypes['SideMembership']> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  startEarliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  startLatest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endEarliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  endLatest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['BoundKind'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['BoundKind'], ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modifier?: Resolver<Maybe<ResolversTypes['Modifier']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  modifier?: Resolver<Maybe<ResolversTypes['Modifier']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priceYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  whole?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'SupportClaim' | 'MediationClaim' | 'RestrictionClaim' | 'ParticipationClaim' | 'OccurrenceClaim' | 'ControlClaim' | 'EstimateClaim' | 'BallotClaim' | 'AffiliationClaim' | 'RecognitionClaim' | 'PositionClaim' | 'AssessmentClaim', ParentType, ContextType>;
};

export type SupportClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportClaim'] = ResolversParentTypes['SupportClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<SupportClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<SupportClaimWithoutEachArgs, 'each'>>;
  supporter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SupportType'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
  openness?: Resolver<Maybe<ResolversTypes['Openness']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  joint?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  providerKind?: Resolver<Maybe<ResolversTypes['ProviderKind']>, ParentType, ContextType>;
  ucdpCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MediationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationClaim'] = ResolversParentTypes['MediationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<MediationClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<MediationClaimWithoutEachArgs, 'each'>>;
  mediator?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  form?: Resolver<Maybe<ResolversTypes['MediationForm']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RestrictionClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RestrictionClaim'] = ResolversParentTypes['RestrictionClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<RestrictionClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<RestrictionClaimWithoutEachArgs, 'each'>>;
  act?: Resolver<ResolversTypes['RestrictionAct'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  binding?: Resolver<Maybe<ResolversTypes['Binding']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParticipationClaim'] = ResolversParentTypes['ParticipationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ParticipationClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<ParticipationClaimWithoutEachArgs, 'each'>>;
  role?: Resolver<Maybe<ResolversTypes['ParticipationRole']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OccurrenceClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OccurrenceClaim'] = ResolversParentTypes['OccurrenceClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<OccurrenceClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<OccurrenceClaimWithoutEachArgs, 'each'>>;
  action?: Resolver<Maybe<ResolversTypes['OccurrenceAction']>, ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  initiators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ControlClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlClaim'] = ResolversParentTypes['ControlClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ControlClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<ControlClaimWithoutEachArgs, 'each'>>;
  act?: Resolver<ResolversTypes['ControlAct'], ParentType, ContextType>;
  otherClaimants?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EstimateClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateClaim'] = ResolversParentTypes['EstimateClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<EstimateClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<EstimateClaimWithoutEachArgs, 'each'>>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  money?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perpetrators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BallotClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BallotClaim'] = ResolversParentTypes['BallotClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<BallotClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<BallotClaimWithoutEachArgs, 'each'>>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AffiliationClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AffiliationClaim'] = ResolversParentTypes['AffiliationClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<AffiliationClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<AffiliationClaimWithoutEachArgs, 'each'>>;
  relation?: Resolver<ResolversTypes['AffiliationRelation'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecognitionClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionClaim'] = ResolversParentTypes['RecognitionClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<RecognitionClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<RecognitionClaimWithoutEachArgs, 'each'>>;
  stance?: Resolver<ResolversTypes['RecognitionStance'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PositionClaim'] = ResolversParentTypes['PositionClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PositionClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<PositionClaimWithoutEachArgs, 'each'>>;
  attitude?: Resolver<ResolversTypes['PositionAttitude'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['PositionBasis']>, ParentType, ContextType>;
  gist?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssessmentClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssessmentClaim'] = ResolversParentTypes['AssessmentClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acknowledgedBy?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ClaimConflict']>, ParentType, ContextType>;
  during?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<AssessmentClaimAttributionsArgs, 'first'>>;
  refinements?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  refines?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  components?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  rivals?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutEach?: Resolver<ReadonlyArray<ResolversTypes['Dependence']>, ParentType, ContextType, RequireFields<AssessmentClaimWithoutEachArgs, 'each'>>;
  matter?: Resolver<ResolversTypes['AssessmentMatter'], ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  gist?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<ResolversTypes['ParticipantRole'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ClaimConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConflict'] = ResolversParentTypes['ClaimConflict']> = {
  conflict?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ConflictBasis'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  inherited?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  hedge?: Resolver<ResolversTypes['Hedge'], ParentType, ContextType>;
  verb?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  speakerKind?: Resolver<Maybe<ResolversTypes['SpeakerKind']>, ParentType, ContextType>;
  speakerLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  lag?: Resolver<Maybe<ResolversTypes['Lag']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  citing?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AttributionBasis'], ParentType, ContextType>;
  original?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['DataSetRow']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSetRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSetRow'] = ResolversParentTypes['DataSetRow']> = {
  dataset?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['MatchedClaims']>, ParentType, ContextType>;
};

export type MatchedClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatchedClaims'] = ResolversParentTypes['MatchedClaims']> = {
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MatchedClaimsClaimsArgs, 'first'>>;
};

export type EventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['NameMatch'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CasualtyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasualtyConnection'] = ResolversParentTypes['CasualtyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CasualtyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<CasualtyConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['EstimateGroup']>, ParentType, ContextType, RequireFields<CasualtyConnectionGroupsArgs, 'by'>>;
};

export type CasualtyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasualtyEdge'] = ResolversParentTypes['CasualtyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EstimateClaim'], ParentType, ContextType>;
};

export type EstimateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateGroup'] = ResolversParentTypes['EstimateGroup']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['EstimateKey']>, ParentType, ContextType>;
  estimates?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['EstimateTotal']>, ParentType, ContextType>;
  whyNoTotal?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  skipped?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  overlaps?: Resolver<ReadonlyArray<ResolversTypes['EstimateOverlap']>, ParentType, ContextType>;
};

export type EstimateOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateOverlap'] = ResolversParentTypes['EstimateOverlap']> = {
  keys?: Resolver<ReadonlyArray<ResolversTypes['EstimateKey']>, ParentType, ContextType>;
  here?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  there?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
};

export type EstimateTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateTotal'] = ResolversParentTypes['EstimateTotal']> = {
  low?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  of?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  covers?: Resolver<Maybe<ResolversTypes['TotalCover']>, ParentType, ContextType>;
};

export type EstimateKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstimateKey'] = ResolversParentTypes['EstimateKey']> = {
  dimension?: Resolver<ResolversTypes['EstimateDimension'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ContradictionConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  kind?: Resolver<ResolversTypes['ContradictionKind'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DependenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependence'] = ResolversParentTypes['Dependence']> = {
  on?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  falls?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ClaimFacets'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ClaimConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['ScopeMatch']>, ParentType, ContextType>;
  validAt?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type AttributionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voiceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type AttributionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type MediationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationConnection'] = ResolversParentTypes['MediationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediationClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['MediationFacets'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MediationConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type MediationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationEdge'] = ResolversParentTypes['MediationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediationClaim'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['ScopeMatch']>, ParentType, ContextType>;
  validAt?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type MediatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorConnection'] = ResolversParentTypes['MediatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MediatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MediatorWithStake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<MediatorConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  withoutStake?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  notMediators?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
};

export type MediatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorEdge'] = ResolversParentTypes['MediatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MediatorWithStake'], ParentType, ContextType>;
};

export type MediatorWithStakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorWithStake'] = ResolversParentTypes['MediatorWithStake']> = {
  mediator?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  mediations?: Resolver<ReadonlyArray<ResolversTypes['MediatorTie']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  stakes?: Resolver<ResolversTypes['StakeConnection'], ParentType, ContextType, RequireFields<MediatorWithStakeStakesArgs, 'first'>>;
};

export type MediatorTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediatorTie'] = ResolversParentTypes['MediatorTie']> = {
  mediation?: Resolver<ResolversTypes['MediationClaim'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['MediatorTieKind'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['AffiliationClaim']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type StakeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeConnection'] = ResolversParentTypes['StakeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StakeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stake']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeEdge'] = ResolversParentTypes['StakeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stake'], ParentType, ContextType>;
};

export type StakeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stake'] = ResolversParentTypes['Stake']> = {
  kind?: Resolver<ResolversTypes['StakeKind'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ActingKind'], ParentType, ContextType>;
  parties?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  alignments?: Resolver<ReadonlyArray<ResolversTypes['SideAlignment']>, ParentType, ContextType>;
  mediations?: Resolver<ReadonlyArray<ResolversTypes['MediationClaim']>, ParentType, ContextType>;
  inTime?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type SideAlignmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideAlignment'] = ResolversParentTypes['SideAlignment']> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  alignment?: Resolver<ResolversTypes['Alignment'], ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuppliesUnderEmbargoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuppliesUnderEmbargo'] = ResolversParentTypes['SuppliesUnderEmbargo']> = {
  measure?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  readings?: Resolver<ReadonlyArray<ResolversTypes['EmbargoReading']>, ParentType, ContextType>;
  otherActs?: Resolver<ReadonlyArray<ResolversTypes['RestrictionClaim']>, ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SuppliesUnderEmbargoHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type EmbargoReadingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoReading'] = ResolversParentTypes['EmbargoReading']> = {
  claim?: Resolver<ResolversTypes['RestrictionClaim'], ParentType, ContextType>;
  goods?: Resolver<ReadonlyArray<ResolversTypes['SupportType']>, ParentType, ContextType>;
  unreadItems?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['RestrictionClaim']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['EmbargoCount']>, ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['EmbargoDeliveryConnection'], ParentType, ContextType, RequireFields<EmbargoReadingDeliveriesArgs, 'first'>>;
};

export type EmbargoCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoCount'] = ResolversParentTypes['EmbargoCount']> = {
  finding?: Resolver<ResolversTypes['EmbargoFinding'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmbargoDeliveryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoDeliveryConnection'] = ResolversParentTypes['EmbargoDeliveryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EmbargoDeliveryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EmbargoDelivery']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EmbargoDeliveryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoDeliveryEdge'] = ResolversParentTypes['EmbargoDeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EmbargoDelivery'], ParentType, ContextType>;
};

export type EmbargoDeliveryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoDelivery'] = ResolversParentTypes['EmbargoDelivery']> = {
  claim?: Resolver<ResolversTypes['SupportClaim'], ParentType, ContextType>;
  datedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['EmbargoFinding'], ParentType, ContextType>;
  inTime?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  addressed?: Resolver<ResolversTypes['Addressed'], ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['AffiliationClaim']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targets?: Resolver<ReadonlyArray<ResolversTypes['EmbargoTarget']>, ParentType, ContextType>;
  ends?: Resolver<ReadonlyArray<ResolversTypes['RestrictionClaim']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EmbargoTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EmbargoTarget'] = ResolversParentTypes['EmbargoTarget']> = {
  target?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['EmbargoTargetTie'], ParentType, ContextType>;
};

export type VoterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterConnection'] = ResolversParentTypes['VoterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Voter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  leanings?: Resolver<ReadonlyArray<ResolversTypes['Leaning']>, ParentType, ContextType>;
  recorded?: Resolver<ReadonlyArray<ResolversTypes['VoteCount']>, ParentType, ContextType>;
  stated?: Resolver<ReadonlyArray<ResolversTypes['EstimateClaim']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['PositionClaim']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['AssessmentClaim']>, ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<VoterConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type VoterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterEdge'] = ResolversParentTypes['VoterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Voter'], ParentType, ContextType>;
};

export type VoterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Voter'] = ResolversParentTypes['Voter']> = {
  voter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ballot?: Resolver<Maybe<ResolversTypes['BallotClaim']>, ParentType, ContextType>;
  vote?: Resolver<Maybe<ResolversTypes['Vote']>, ParentType, ContextType>;
  alignments?: Resolver<ReadonlyArray<ResolversTypes['SideAlignment']>, ParentType, ContextType>;
  supports?: Resolver<ResolversTypes['VoterSupportConnection'], ParentType, ContextType, RequireFields<VoterSupportsArgs, 'first'>>;
};

export type VoterSupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterSupportConnection'] = ResolversParentTypes['VoterSupportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VoterSupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['VoterSupport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoterSupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterSupportEdge'] = ResolversParentTypes['VoterSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VoterSupport'], ParentType, ContextType>;
};

export type VoterSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterSupport'] = ResolversParentTypes['VoterSupport']> = {
  claim?: Resolver<ResolversTypes['SupportClaim'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type LeaningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leaning'] = ResolversParentTypes['Leaning']> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  yesIs?: Resolver<ResolversTypes['Favour'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportConnection'] = ResolversParentTypes['SupportConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SupportFacets'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SupportConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type SupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportEdge'] = ResolversParentTypes['SupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportClaim'], ParentType, ContextType>;
  matched?: Resolver<ReadonlyArray<ResolversTypes['ScopeMatch']>, ParentType, ContextType>;
  validAt?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type SupportMatrixConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMatrixConnection'] = ResolversParentTypes['SupportMatrixConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportMatrixEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportCell']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SupportMatrixConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
  supporters?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  recipients?: Resolver<ReadonlyArray<ResolversTypes['MatrixRecipient']>, ParentType, ContextType>;
};

export type SupportMatrixEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportMatrixEdge'] = ResolversParentTypes['SupportMatrixEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportCell'], ParentType, ContextType>;
};

export type SupportCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCell'] = ResolversParentTypes['SupportCell']> = {
  supporter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  recipientSides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['SupportType'], ParentType, ContextType>;
  subtype?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  root?: Resolver<ResolversTypes['SupportClaim'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type MatrixRecipientResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatrixRecipient'] = ResolversParentTypes['MatrixRecipient']> = {
  recipient?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['Side']>, ParentType, ContextType>;
};

export type StatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCount'] = ResolversParentTypes['StatusCount']> = {
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BothSidesConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BothSidesConnection'] = ResolversParentTypes['BothSidesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BothSidesEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['BothSidesSupporter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<BothSidesConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type BothSidesEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BothSidesEdge'] = ResolversParentTypes['BothSidesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BothSidesSupporter'], ParentType, ContextType>;
};

export type BothSidesSupporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BothSidesSupporter'] = ResolversParentTypes['BothSidesSupporter']> = {
  supporter?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  collective?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  organs?: Resolver<ReadonlyArray<ResolversTypes['AffiliationClaim']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ResolversTypes['SupportedSide']>, ParentType, ContextType>;
  firstSide?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
};

export type SupportedSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportedSide'] = ResolversParentTypes['SupportedSide']> = {
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  certain?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
};

export type SupportPathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPathConnection'] = ResolversParentTypes['SupportPathConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportPathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportPath']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type SupportPathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPathEdge'] = ResolversParentTypes['SupportPathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportPath'], ParentType, ContextType>;
};

export type SupportPathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportPath'] = ResolversParentTypes['SupportPath']> = {
  from?: Resolver<ResolversTypes['ScopeMatch'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ScopeMatch'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  validAt?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['PathTie']>, ParentType, ContextType>;
};

export type PathTieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathTie'] = ResolversParentTypes['PathTie']> = {
  relation?: Resolver<ResolversTypes['TieRelation'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['SupportType']>, ParentType, ContextType>;
  reversed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['SideMembership']>, ParentType, ContextType>;
};

export type InvolvementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementConnection'] = ResolversParentTypes['InvolvementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvolvementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Involvement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<InvolvementConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type InvolvementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementEdge'] = ResolversParentTypes['InvolvementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type InvolvementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Involvement'] = ResolversParentTypes['Involvement']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  supports?: Resolver<ReadonlyArray<ResolversTypes['SupportClaim']>, ParentType, ContextType>;
  mediations?: Resolver<ReadonlyArray<ResolversTypes['MediationClaim']>, ParentType, ContextType>;
  restrictions?: Resolver<ReadonlyArray<ResolversTypes['RestrictionClaim']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['PositionClaim']>, ParentType, ContextType>;
  ballots?: Resolver<ReadonlyArray<ResolversTypes['BallotClaim']>, ParentType, ContextType>;
  recognitions?: Resolver<ReadonlyArray<ResolversTypes['RecognitionClaim']>, ParentType, ContextType>;
  affiliations?: Resolver<ReadonlyArray<ResolversTypes['AffiliationClaim']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['InvolvementCount']>, ParentType, ContextType>;
};

export type InvolvementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementCount'] = ResolversParentTypes['InvolvementCount']> = {
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  side?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<TimelineConnectionHiddenArgs, 'first'>>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['TimelineUndated'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineBucket'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  period?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['TimelineEventConnection'], ParentType, ContextType, RequireFields<TimelineBucketEventsArgs, 'match' | 'first'>>;
  claims?: Resolver<ResolversTypes['TimelineClaimConnection'], ParentType, ContextType, RequireFields<TimelineBucketClaimsArgs, 'match' | 'first'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['TimelineCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type TimelineUndatedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineUndated'] = ResolversParentTypes['TimelineUndated']> = {
  events?: Resolver<ResolversTypes['TimelineEventConnection'], ParentType, ContextType, RequireFields<TimelineUndatedEventsArgs, 'first'>>;
  claims?: Resolver<ResolversTypes['TimelineClaimConnection'], ParentType, ContextType, RequireFields<TimelineUndatedClaimsArgs, 'first'>>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['TimelineCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type TimelineEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEventConnection'] = ResolversParentTypes['TimelineEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEventEdge'] = ResolversParentTypes['TimelineEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  began?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
};

export type TimelineClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineClaimConnection'] = ResolversParentTypes['TimelineClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineClaim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineClaimEdge'] = ResolversParentTypes['TimelineClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineClaim'], ParentType, ContextType>;
};

export type TimelineClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineClaim'] = ResolversParentTypes['TimelineClaim']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
  began?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  datedBy?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
};

export type TimelineCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineCount'] = ResolversParentTypes['TimelineCount']> = {
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  began?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  centre?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NeighbourhoodNode']>, ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['DrawnRelationship']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['AppliedPerspective']>, ParentType, ContextType>;
};

export type NeighbourhoodNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourhoodNode'] = ResolversParentTypes['NeighbourhoodNode']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  distance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DrawnRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DrawnRelationship'] = ResolversParentTypes['DrawnRelationship']> = {
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  caption?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['Period']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ScopeMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ScopeMatch'] = ResolversParentTypes['ScopeMatch']> = {
  requested?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ScopeReason'], ParentType, ContextType>;
};

export type AppliedPerspectiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedPerspective'] = ResolversParentTypes['AppliedPerspective']> = {
  speakers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sides?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  publishers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  citing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sourceKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceKind']>>, ParentType, ContextType>;
  tiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tier']>>, ParentType, ContextType>;
  statedBefore?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  exclude?: Resolver<Maybe<ResolversTypes['AppliedVoiceFilter']>, ParentType, ContextType>;
};

export type AppliedVoiceFilterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppliedVoiceFilter'] = ResolversParentTypes['AppliedVoiceFilter']> = {
  speakers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sides?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  publishers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  citing?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ID']>>, ParentType, ContextType>;
  sourceKinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceKind']>>, ParentType, ContextType>;
  tiers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tier']>>, ParentType, ContextType>;
};

export type LagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lag'] = ResolversParentTypes['Lag']> = {
  least?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimFacets'] = ResolversParentTypes['ClaimFacets']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['ClaimKindCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['StrengthCount']>, ParentType, ContextType>;
  oppositions?: Resolver<ReadonlyArray<ResolversTypes['OppositionCount']>, ParentType, ContextType>;
  supportTypes?: Resolver<ReadonlyArray<ResolversTypes['SupportTypeCount']>, ParentType, ContextType>;
  votes?: Resolver<ReadonlyArray<ResolversTypes['VoteCount']>, ParentType, ContextType>;
  acts?: Resolver<ReadonlyArray<ResolversTypes['ActCount']>, ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['RoleCount']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  actions?: Resolver<ReadonlyArray<ResolversTypes['ActionCount']>, ParentType, ContextType>;
  controlActs?: Resolver<ReadonlyArray<ResolversTypes['ControlActCount']>, ParentType, ContextType>;
  recognitions?: Resolver<ReadonlyArray<ResolversTypes['RecognitionCount']>, ParentType, ContextType>;
  attitudes?: Resolver<ReadonlyArray<ResolversTypes['AttitudeCount']>, ParentType, ContextType>;
  matters?: Resolver<ReadonlyArray<ResolversTypes['MatterCount']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['MeasureCount']>, ParentType, ContextType>;
};

export type SupportFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportFacets'] = ResolversParentTypes['SupportFacets']> = {
  types?: Resolver<ReadonlyArray<ResolversTypes['SupportTypeCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['StrengthCount']>, ParentType, ContextType>;
  oppositions?: Resolver<ReadonlyArray<ResolversTypes['OppositionCount']>, ParentType, ContextType>;
};

export type ClaimKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimKindCount'] = ResolversParentTypes['ClaimKindCount']> = {
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrengthCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrengthCount'] = ResolversParentTypes['StrengthCount']> = {
  strength?: Resolver<ResolversTypes['Strength'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OppositionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OppositionCount'] = ResolversParentTypes['OppositionCount']> = {
  opposition?: Resolver<ResolversTypes['Opposition'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTypeCount'] = ResolversParentTypes['SupportTypeCount']> = {
  type?: Resolver<ResolversTypes['SupportType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCount'] = ResolversParentTypes['VoteCount']> = {
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActCount'] = ResolversParentTypes['ActCount']> = {
  act?: Resolver<ResolversTypes['RestrictionAct'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoleCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RoleCount'] = ResolversParentTypes['RoleCount']> = {
  role?: Resolver<ResolversTypes['ParticipationRole'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  relation?: Resolver<ResolversTypes['AffiliationRelation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionCount'] = ResolversParentTypes['ActionCount']> = {
  action?: Resolver<ResolversTypes['OccurrenceAction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ControlActCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ControlActCount'] = ResolversParentTypes['ControlActCount']> = {
  act?: Resolver<ResolversTypes['ControlAct'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecognitionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecognitionCount'] = ResolversParentTypes['RecognitionCount']> = {
  stance?: Resolver<ResolversTypes['RecognitionStance'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttitudeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttitudeCount'] = ResolversParentTypes['AttitudeCount']> = {
  attitude?: Resolver<ResolversTypes['PositionAttitude'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatterCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MatterCount'] = ResolversParentTypes['MatterCount']> = {
  matter?: Resolver<ResolversTypes['AssessmentMatter'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MediationFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MediationFacets'] = ResolversParentTypes['MediationFacets']> = {
  forms?: Resolver<ReadonlyArray<ResolversTypes['FormCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['StatusCount']>, ParentType, ContextType>;
  strengths?: Resolver<ReadonlyArray<ResolversTypes['StrengthCount']>, ParentType, ContextType>;
  oppositions?: Resolver<ReadonlyArray<ResolversTypes['OppositionCount']>, ParentType, ContextType>;
};

export type FormCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormCount'] = ResolversParentTypes['FormCount']> = {
  form?: Resolver<ResolversTypes['MediationForm'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeasureCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeasureCount'] = ResolversParentTypes['MeasureCount']> = {
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['EntityKindCount']>, ParentType, ContextType>;
  entityCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['ClaimKindCount']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['StanceCount']>, ParentType, ContextType>;
  attributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReleaseDiffConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseDiffConnection'] = ResolversParentTypes['ReleaseDiffConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReleaseDiffEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReleaseChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReleaseDiffEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseDiffEdge'] = ResolversParentTypes['ReleaseDiffEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReleaseChange'], ParentType, ContextType>;
};

export type ReleaseChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseChange'] = ResolversParentTypes['ReleaseChange']> = {
  change?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['StatedKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  was?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  is?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusBefore?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
  statusAfter?: Resolver<Maybe<ResolversTypes['Status']>, ParentType, ContextType>;
};

export type EntityKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityKindCount'] = ResolversParentTypes['EntityKindCount']> = {
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StanceCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StanceCount'] = ResolversParentTypes['StanceCount']> = {
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rejected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  removed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  dataset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflict?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ClaimFacets'], ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  opposedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inOneSource?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byOneSpeaker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hedgedShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  anonymousShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  speakerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tiers?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearCoverage']>, ParentType, ContextType>;
  gaps?: Resolver<ReadonlyArray<ResolversTypes['EDTF']>, ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  tier?: Resolver<ResolversTypes['Tier'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCoverage'] = ResolversParentTypes['YearCoverage']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CitationsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citations'] = ResolversParentTypes['Citations']> = {
  format?: Resolver<ResolversTypes['CitationFormat'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['Citation']>, ParentType, ContextType>;
};

export type CitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Citation'] = ResolversParentTypes['Citation']> = {
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  dataset?: Resolver<Maybe<ResolversTypes['DataSet']>, ParentType, ContextType>;
  locators?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  EDTF?: GraphQLScalarType;
  LocalDate?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  PositiveInt?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  DeFactoState?: DeFactoStateResolvers<ContextType>;
  ArmedGroup?: ArmedGroupResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Side?: SideResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  EntityByExternalId?: EntityByExternalIdResolvers<ContextType>;
  AmbiguousExternalId?: AmbiguousExternalIdResolvers<ContextType>;
  ExternalIdBearer?: ExternalIdBearerResolvers<ContextType>;
  SideMembership?: SideMembershipResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  SupportClaim?: SupportClaimResolvers<ContextType>;
  MediationClaim?: MediationClaimResolvers<ContextType>;
  RestrictionClaim?: RestrictionClaimResolvers<ContextType>;
  ParticipationClaim?: ParticipationClaimResolvers<ContextType>;
  OccurrenceClaim?: OccurrenceClaimResolvers<ContextType>;
  ControlClaim?: ControlClaimResolvers<ContextType>;
  EstimateClaim?: EstimateClaimResolvers<ContextType>;
  BallotClaim?: BallotClaimResolvers<ContextType>;
  AffiliationClaim?: AffiliationClaimResolvers<ContextType>;
  RecognitionClaim?: RecognitionClaimResolvers<ContextType>;
  PositionClaim?: PositionClaimResolvers<ContextType>;
  AssessmentClaim?: AssessmentClaimResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ClaimConflict?: ClaimConflictResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  DataSetRow?: DataSetRowResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  MatchedClaims?: MatchedClaimsResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  CasualtyConnection?: CasualtyConnectionResolvers<ContextType>;
  CasualtyEdge?: CasualtyEdgeResolvers<ContextType>;
  EstimateGroup?: EstimateGroupResolvers<ContextType>;
  EstimateOverlap?: EstimateOverlapResolvers<ContextType>;
  EstimateTotal?: EstimateTotalResolvers<ContextType>;
  EstimateKey?: EstimateKeyResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  Dependence?: DependenceResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  MediationConnection?: MediationConnectionResolvers<ContextType>;
  MediationEdge?: MediationEdgeResolvers<ContextType>;
  MediatorConnection?: MediatorConnectionResolvers<ContextType>;
  MediatorEdge?: MediatorEdgeResolvers<ContextType>;
  MediatorWithStake?: MediatorWithStakeResolvers<ContextType>;
  MediatorTie?: MediatorTieResolvers<ContextType>;
  StakeConnection?: StakeConnectionResolvers<ContextType>;
  StakeEdge?: StakeEdgeResolvers<ContextType>;
  Stake?: StakeResolvers<ContextType>;
  SideAlignment?: SideAlignmentResolvers<ContextType>;
  SuppliesUnderEmbargo?: SuppliesUnderEmbargoResolvers<ContextType>;
  EmbargoReading?: EmbargoReadingResolvers<ContextType>;
  EmbargoCount?: EmbargoCountResolvers<ContextType>;
  EmbargoDeliveryConnection?: EmbargoDeliveryConnectionResolvers<ContextType>;
  EmbargoDeliveryEdge?: EmbargoDeliveryEdgeResolvers<ContextType>;
  EmbargoDelivery?: EmbargoDeliveryResolvers<ContextType>;
  EmbargoTarget?: EmbargoTargetResolvers<ContextType>;
  VoterConnection?: VoterConnectionResolvers<ContextType>;
  VoterEdge?: VoterEdgeResolvers<ContextType>;
  Voter?: VoterResolvers<ContextType>;
  VoterSupportConnection?: VoterSupportConnectionResolvers<ContextType>;
  VoterSupportEdge?: VoterSupportEdgeResolvers<ContextType>;
  VoterSupport?: VoterSupportResolvers<ContextType>;
  Leaning?: LeaningResolvers<ContextType>;
  SupportConnection?: SupportConnectionResolvers<ContextType>;
  SupportEdge?: SupportEdgeResolvers<ContextType>;
  SupportMatrixConnection?: SupportMatrixConnectionResolvers<ContextType>;
  SupportMatrixEdge?: SupportMatrixEdgeResolvers<ContextType>;
  SupportCell?: SupportCellResolvers<ContextType>;
  MatrixRecipient?: MatrixRecipientResolvers<ContextType>;
  StatusCount?: StatusCountResolvers<ContextType>;
  BothSidesConnection?: BothSidesConnectionResolvers<ContextType>;
  BothSidesEdge?: BothSidesEdgeResolvers<ContextType>;
  BothSidesSupporter?: BothSidesSupporterResolvers<ContextType>;
  SupportedSide?: SupportedSideResolvers<ContextType>;
  SupportPathConnection?: SupportPathConnectionResolvers<ContextType>;
  SupportPathEdge?: SupportPathEdgeResolvers<ContextType>;
  SupportPath?: SupportPathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  PathTie?: PathTieResolvers<ContextType>;
  InvolvementConnection?: InvolvementConnectionResolvers<ContextType>;
  InvolvementEdge?: InvolvementEdgeResolvers<ContextType>;
  Involvement?: InvolvementResolvers<ContextType>;
  InvolvementCount?: InvolvementCountResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  TimelineUndated?: TimelineUndatedResolvers<ContextType>;
  TimelineEventConnection?: TimelineEventConnectionResolvers<ContextType>;
  TimelineEventEdge?: TimelineEventEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  TimelineClaimConnection?: TimelineClaimConnectionResolvers<ContextType>;
  TimelineClaimEdge?: TimelineClaimEdgeResolvers<ContextType>;
  TimelineClaim?: TimelineClaimResolvers<ContextType>;
  TimelineCount?: TimelineCountResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  NeighbourhoodNode?: NeighbourhoodNodeResolvers<ContextType>;
  DrawnRelationship?: DrawnRelationshipResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ScopeMatch?: ScopeMatchResolvers<ContextType>;
  AppliedPerspective?: AppliedPerspectiveResolvers<ContextType>;
  AppliedVoiceFilter?: AppliedVoiceFilterResolvers<ContextType>;
  Lag?: LagResolvers<ContextType>;
  ClaimFacets?: ClaimFacetsResolvers<ContextType>;
  SupportFacets?: SupportFacetsResolvers<ContextType>;
  ClaimKindCount?: ClaimKindCountResolvers<ContextType>;
  StrengthCount?: StrengthCountResolvers<ContextType>;
  OppositionCount?: OppositionCountResolvers<ContextType>;
  SupportTypeCount?: SupportTypeCountResolvers<ContextType>;
  VoteCount?: VoteCountResolvers<ContextType>;
  ActCount?: ActCountResolvers<ContextType>;
  RoleCount?: RoleCountResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  ActionCount?: ActionCountResolvers<ContextType>;
  ControlActCount?: ControlActCountResolvers<ContextType>;
  RecognitionCount?: RecognitionCountResolvers<ContextType>;
  AttitudeCount?: AttitudeCountResolvers<ContextType>;
  MatterCount?: MatterCountResolvers<ContextType>;
  MediationFacets?: MediationFacetsResolvers<ContextType>;
  FormCount?: FormCountResolvers<ContextType>;
  MeasureCount?: MeasureCountResolvers<ContextType>;
  DataSet?: DataSetResolvers<ContextType>;
  ReleaseDiffConnection?: ReleaseDiffConnectionResolvers<ContextType>;
  ReleaseDiffEdge?: ReleaseDiffEdgeResolvers<ContextType>;
  ReleaseChange?: ReleaseChangeResolvers<ContextType>;
  EntityKindCount?: EntityKindCountResolvers<ContextType>;
  StanceCount?: StanceCountResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  YearCoverage?: YearCoverageResolvers<ContextType>;
  Citations?: CitationsResolvers<ContextType>;
  Citation?: CitationResolvers<ContextType>;
};

