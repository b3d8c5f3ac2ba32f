import type { Attribution } from "../domain/attribution.ts";
import type { Claim } from "../domain/claim.ts";
import type { ContradictionKind } from "../domain/contradictions.ts";
import type { ClaimFacets } from "../domain/facets.ts";
import type { Agreement } from "../domain/estimates.ts";
import type { NameMatch } from "../domain/nameMatch.ts";
import type { InvolvementCount } from "../domain/involvement.ts";
import type { TieRelation } from "../domain/paths.ts";
import type { Match, Period } from "../domain/period.ts";
import type { Perspective } from "../domain/perspective.ts";
import type { DrawnType } from "../domain/projection.ts";
import type { Span } from "../domain/span.ts";
import type { StatusCount } from "../domain/standing.ts";
import type { Sum } from "../domain/sums.ts";
import type { Placing, TimePart } from "../domain/timeline.ts";
import type {
  ActorKind,
  EventKind,
  nameKinds,
  Opposition,
  ParticipantRole,
  sourceKinds,
  Status,
  Strength,
  Tier,
} from "../domain/vocabulary.ts";
import type { Page } from "./paging.ts";
import type { PerspectiveArgument } from "./perspectiveArgument.ts";

/** Values of the domain under names that no GraphQL type has. */
export type { ClaimFacets as ClaimFacetsRecord } from "../domain/facets.ts";
export type { Period as PeriodRecord } from "../domain/period.ts";
export type { Money as MoneyRecord, Quantity as QuantityRecord } from "../domain/quantity.ts";

/** What reads give back. Other things are named by id; null means "not recorded". */

interface EntityFields {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly note: string | null;
}

export interface ActorRecord extends EntityFields {
  readonly kind: ActorKind;
  /** The sort of organisation or community; null for other kinds. */
  readonly orgKind: string | null;
  readonly collective: boolean;
  /** The conflict that a side is a side of; null for other kinds. */
  readonly conflict: string | null;
}

export interface EventRecord extends EntityFields {
  readonly kind: EventKind;
  readonly period: Period | null;
  /** Id of the event that contains it. */
  readonly partOf: string | null;
  readonly place: string | null;
}

export interface PlaceRecord extends EntityFields {
  readonly kind: "PLACE";
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Id of the place that contains it. */
  readonly partOf: string | null;
}

export interface SourceRecord extends EntityFields {
  readonly kind: "SOURCE";
  readonly title: string;
  readonly sourceKind: (typeof sourceKinds)[number];
  readonly tier: Tier;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** EDTF. */
  readonly madePublic: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly licence: string | null;
}

/** What an entity can be. */
export type EntityKind = ActorKind | EventKind | "PLACE" | "SOURCE";
export type EntityRecord = ActorRecord | EventRecord | PlaceRecord | SourceRecord;

export interface NameRecord {
  readonly value: string;
  readonly language: string | null;
  readonly script: string | null;
  readonly kind: (typeof nameKinds)[number];
  /** Id of the side that uses it. */
  readonly side: string | null;
}

export interface ExternalIdRecord {
  readonly scheme: string;
  readonly value: string;
  /** EDTF. */
  readonly validity: string | null;
}

/** Who bears an identifier, and when. */
export interface ExternalIdBearerRecord {
  /** Id of the entity. */
  readonly entity: string;
  /** EDTF. */
  readonly validity: string | null;
}

/** An identifier that several entities bear. */
export interface AmbiguousExternalIdRecord {
  readonly bearers: readonly ExternalIdBearerRecord[];
}

export interface SideMembershipRecord {
  readonly side: string;
  readonly member: string;
  readonly period: Period | null;
  readonly note: string | null;
}

/** A claim with its id and what the importer has computed from its attributions. */
export interface ClaimRecord {
  readonly id: string;
  readonly claim: Claim;
  readonly status: Status;
  readonly strength: Strength;
  readonly opposition: Opposition;
  readonly statusReason: string;
  /** Ids of actors, sorted. */
  readonly acknowledgedBy: readonly string[];
  readonly caption: string;
  /** True when no source states it by itself. */
  readonly implied: boolean;
  /** Inside which its standing was computed; null for the stored one, of all attributions. */
  readonly perspective: Perspective | null;
}

/** Something on which a claim's standing hangs. */
export interface DependenceRecord {
  /** Id of the source, speaker, publisher or cited work. */
  readonly on: string;
  /** How the claim would stand without it; null when nobody would be left to speak of it. */
  readonly status: Status | null;
  /** Whether somebody asserts the claim now, and nobody would without it. */
  readonly falls: boolean;
}

/** Claims that cannot both hold; one claim alone when some assert it and some deny it. */
export interface ContradictionRecord {
  readonly kind: ContradictionKind;
  readonly claims: readonly ClaimRecord[];
  readonly reason: string;
}

export type EstimateDimension =
  "MEASURE" | "COUNTED" | "SIDE" | "POPULATION" | "YEAR" | "EVENT" | "PLACE" | "PERPETRATOR";

/** What the estimates of a group have in common: a word, or ids joined by "|"; null when they have none. */
export interface EstimateKeyRecord {
  readonly dimension: EstimateDimension;
  readonly value: string | null;
}

/** Estimates that fall under the same keys. */
export interface EstimateGroupRecord {
  readonly keys: readonly EstimateKeyRecord[];
  readonly estimates: readonly ClaimRecord[];
  readonly agreement: Agreement;
  readonly sum: Sum;
  /** Parts that the sum leaves aside, since their totals are there. */
  readonly skipped: readonly ClaimRecord[];
  readonly overlaps: () => Promise<readonly EstimateOverlapRecord[]>;
}

/** Counts of a group and of another that may be of some of the same people. */
export interface EstimateOverlapRecord {
  /** The other group's. */
  readonly keys: readonly EstimateKeyRecord[];
  readonly here: readonly ClaimRecord[];
  readonly there: readonly ClaimRecord[];
}

export interface ParticipantRecord {
  readonly role: ParticipantRole;
  readonly entity: string;
}

export interface ClaimConflictRecord {
  readonly conflict: string;
  readonly basis: "STATED" | "PARTY_AND_PERIOD";
}

export interface AttributionRecord {
  readonly id: string;
  readonly attribution: Attribution;
  /** Inside which it was found. */
  readonly perspective: Perspective | null;
  /** The claim under which it is listed, which it may only reach along REFINES; null when it is listed under none. */
  readonly under: string | null;
}

/** A perspective as it was asked for, to be given back. */
export type PerspectiveRecord = PerspectiveArgument;

/** What a page in a perspective tells beside its rows. */
interface Seen {
  /** How many rows are hidden, since nobody inside speaks of them. */
  readonly hiddenCount: number;
  readonly perspective: PerspectiveRecord | null;
}

/** An answer that tells, too, which claims are hidden. */
export interface SeenClaims extends Seen {
  /** As they stand without the perspective, in the order of the list. */
  readonly hidden: readonly ClaimRecord[];
}

export interface DataSetRowRecord {
  readonly dataset: string;
  readonly version: string;
  readonly file: string;
  readonly line: number;
}

export type ScopeReason = "SELF" | "SIDE" | "ORGAN" | "MEMBER" | "OFFICER";

/** How a row answers to an id of its filter: `matched` stands in the row, and `requested` leads to it `by` widening. */
export interface ScopeMatchRecord {
  readonly requested: string;
  readonly matched: string;
  readonly by: ScopeReason;
}

/** A row of a list of claims. */
export interface ActorEdgeRecord {
  readonly cursor: string;
  readonly node: ActorRecord;
  /** Read when asked for: for each filter of `matches` the claims by which the actor answers to it. */
  readonly matched: () => Promise<readonly MatchedClaimsRecord[]>;
}

/** Claims by which an actor answers to a filter. */
export interface MatchedClaimsRecord {
  readonly claims: readonly ClaimRecord[];
}

export interface ClaimEdgeRecord {
  readonly cursor: string;
  readonly node: ClaimRecord;
  /** Computed when asked for; empty when the filter names no actor. */
  readonly matched: () => Promise<readonly ScopeMatchRecord[]>;
  /** Whether the row held on the day asked for; null when none was. */
  readonly validAt: () => Promise<Match | null>;
}

/** An entity that a text leads to. */
export interface SearchHitRecord {
  /** Id of the entity. */
  readonly entity: string;
  readonly matchedName: string;
  readonly match: NameMatch;
  /** Above 0 and at most 1. */
  readonly score: number;
}

export type SearchPage = Page<SearchHitRecord>;
export type ActorPage = Page<ActorRecord, ActorEdgeRecord> & SeenClaims;
export type EventPage = Page<EventRecord> & SeenClaims;
export type SourcePage = Page<SourceRecord>;
/** What is counted of a list of attributions beside its rows, each when asked. */
export interface AttributionCounts {
  /** What has no date of saying, whether a time of saying is asked for, which leaves it out, or not. */
  readonly countUndated: () => Promise<number>;
  /** Different voices among all rows. */
  readonly countVoices: () => Promise<number>;
}

export type AttributionPage = Page<AttributionRecord> & Seen & AttributionCounts;
/** `facets` counts all rows of the list when asked for, once. */
export type ClaimPage = Page<ClaimRecord, ClaimEdgeRecord> &
  SeenClaims & { readonly facets: () => Promise<ClaimFacets> };
export type ContradictionPage = Page<ContradictionRecord> & SeenClaims;
export type CasualtyPage = Page<ClaimRecord> &
  SeenClaims & { readonly groups: (by: readonly EstimateDimension[]) => Promise<readonly EstimateGroupRecord[]> };

/** One supporter's support of one type for one recipient. */
export interface SupportCellRecord extends Span {
  /** The bare claim; the cell stands as it does. */
  readonly root: ClaimRecord;
  readonly supporter: string;
  readonly recipient: string;
  /** Ids of sides, sorted. */
  readonly recipientSides: readonly string[];
  /** The stated claims that are counted, by beginning. */
  readonly claims: readonly ClaimRecord[];
  readonly statuses: readonly StatusCount[];
  /** How surely one of the claims meets the period asked for; null when none was. */
  readonly match: Match | null;
}

export interface MatrixRecipientRecord {
  readonly recipient: string;
  readonly sides: readonly string[];
}

export type SupportMatrixPage = Page<SupportCellRecord> &
  SeenClaims & { readonly supporters: readonly string[]; readonly recipients: readonly MatrixRecipientRecord[] };

/** One of the sides that a supporter of several has supported. */
export interface SupportedSideRecord {
  readonly side: string;
  readonly claims: readonly ClaimRecord[];
  readonly certain: readonly ClaimRecord[];
  readonly earliest: ClaimRecord | null;
}

/** Somebody who supported rival sides of a conflict. */
export interface BothSidesRecord {
  readonly supporter: string;
  /** Whether the supporter is a set of actors whom nobody names. */
  readonly collective: boolean;
  /** What makes those of the claims that are not the supporter's own acts its organs'. */
  readonly organs: readonly ClaimRecord[];
  readonly sides: readonly SupportedSideRecord[];
  readonly firstSide: string | null;
  readonly match: Match | null;
  /** Those of all sides, each once, by beginning. */
  readonly claims: readonly ClaimRecord[];
}

export type BothSidesPage = Page<BothSidesRecord> & SeenClaims;

/** One way in which an actor on a path is tied to the next. */
export interface PathTieRecord {
  readonly relation: TieRelation;
  readonly type: string | null;
  readonly reversed: boolean;
  /** By beginning; empty for ON_SIDE. */
  readonly claims: readonly ClaimRecord[];
  /** Empty but for ON_SIDE. */
  readonly memberships: readonly SideMembershipRecord[];
}

export interface PathHopRecord {
  readonly from: string;
  readonly to: string;
  readonly ties: readonly PathTieRecord[];
}

/** How one actor is tied to another. */
export interface SupportPathRecord {
  readonly from: ScopeMatchRecord;
  readonly to: ScopeMatchRecord;
  readonly hops: readonly PathHopRecord[];
  readonly strength: Strength;
  readonly opposition: Opposition;
  /** Whether all hops held on the day asked for; null when none was. */
  readonly validAt: Match | null;
}

export type SupportPathPage = Page<SupportPathRecord> & Seen;

/** Something in a part of a timeline: how surely it held, began and ended within. */
export interface TimelineEventRecord extends Placing {
  readonly event: EventRecord;
}

export interface TimelineClaimRecord extends Placing {
  readonly claim: ClaimRecord;
  /** The period by which it is placed; null when it is undated. */
  readonly period: Period | null;
  /** Id of the event that gives the date; null when the claim has its own, or none. */
  readonly datedBy: string | null;
}

/** What is found in a part of a timeline, in no order. */
export interface TimelineFound {
  readonly events: readonly TimelineEventRecord[];
  readonly claims: readonly TimelineClaimRecord[];
}

/** What has no date. `name` binds the cursors of its lists, and `take` takes from what the answer may list. */
export interface TimelineUndatedRecord {
  readonly name: string;
  readonly found: () => TimelineFound;
  readonly take: (count: number) => void;
}

/** A year, month or day of a timeline. */
export interface TimelineBucketRecord extends TimelineUndatedRecord {
  readonly part: TimePart;
}

export type TimelinePage = Page<TimelineBucketRecord> & SeenClaims & { readonly undated: TimelineUndatedRecord };
export type TimelineEventPage = Page<TimelineEventRecord>;
export type TimelineClaimPage = Page<TimelineClaimRecord>;

export type { InvolvementCount as InvolvementCountRecord } from "../domain/involvement.ts";

/** What an outsider did about a conflict. */
export interface InvolvementRecord {
  readonly actor: string;
  /** Of all kinds, by beginning. */
  readonly claims: readonly ClaimRecord[];
  readonly counts: readonly InvolvementCount[];
}

export type InvolvementPage = Page<InvolvementRecord> & SeenClaims;

/** A relationship as it is drawn. */
export interface DrawnRelationshipRecord {
  readonly type: DrawnType;
  readonly from: string;
  readonly to: string;
  /** When it held; null when that is not recorded. */
  readonly period: Period | null;
  /** Null for how entities are placed. */
  readonly claim: ClaimRecord | null;
}

export interface NeighbourhoodNodeRecord {
  readonly entity: string;
  readonly distance: number;
  /** How many of its relationships lead out of the picture. */
  readonly omitted: number;
}

/** What is drawn around an entity. */
export interface NeighbourhoodRecord extends Seen {
  readonly centre: string;
  readonly nodes: readonly NeighbourhoodNodeRecord[];
  readonly relationships: readonly DrawnRelationshipRecord[];
  readonly isComplete: boolean;
}
