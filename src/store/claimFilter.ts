import { deeds } from "../domain/dating.ts";
import type { Period } from "../domain/period.ts";
import type { ClaimKind, mediationForms, Opposition, Status, Strength, SupportType } from "../domain/vocabulary.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { firstDayArgument, periodArgument } from "./periodArgument.ts";
import { widen, type Scope, type Widened, type Widening } from "./scope.ts";
import { refuseUnknownWords } from "./wordsInUse.ts";

type AnyOf<T> = readonly T[] | null;

/** What filters of claims and of support share. Absent and null fields ask nothing; an empty list matches nothing. */
interface CommonFilter {
  readonly conflict?: AnyOf<string>;
  readonly assertedBy?: AnyOf<string>;
  readonly deniedBy?: AnyOf<string>;
  readonly statuses?: AnyOf<Status>;
  readonly strengths?: AnyOf<Strength>;
  readonly oppositions?: AnyOf<Opposition>;
  /** Sources, speakers, publishers or cited works. */
  readonly hangsOn?: AnyOf<string>;
  /** The same sorts. */
  readonly fallsWithout?: AnyOf<string>;
  /** EDTF. */
  readonly period?: string | null;
  readonly match?: "POSSIBLE" | "CERTAIN" | null;
  readonly dateBasis?: AnyOf<string>;
  /** EDTF. */
  readonly statedBefore?: string | null;
  readonly scope?: Scope | null;
}

/** Which claims: `ClaimFilter` of schema.graphql. */
export interface ClaimFilter extends CommonFilter {
  readonly kinds?: AnyOf<ClaimKind>;
  readonly subject?: AnyOf<string>;
  readonly object?: AnyOf<string>;
  readonly about?: AnyOf<string>;
  readonly event?: AnyOf<string>;
  readonly place?: AnyOf<string>;
  readonly dataset?: AnyOf<string>;
  readonly supportTypes?: AnyOf<SupportType>;
  readonly votes?: AnyOf<string>;
  readonly acts?: AnyOf<string>;
  readonly roles?: AnyOf<string>;
  readonly relations?: AnyOf<string>;
  readonly actions?: AnyOf<string>;
  readonly controlActs?: AnyOf<string>;
  readonly recognitions?: AnyOf<string>;
  readonly attitudes?: AnyOf<string>;
  readonly matters?: AnyOf<string>;
  readonly measures?: AnyOf<string>;
  readonly statedOnly?: boolean | null;
  readonly as?: "SUBJECT" | "OBJECT" | null;
}

/** Which support: `SupportFilter` of schema.graphql. */
export interface SupportFilter extends CommonFilter {
  readonly supporter?: AnyOf<string>;
  readonly recipient?: AnyOf<string>;
  readonly either?: AnyOf<string>;
  readonly via?: AnyOf<string>;
  readonly types?: AnyOf<SupportType>;
  readonly subtypes?: AnyOf<string>;
  readonly modes?: AnyOf<string>;
  readonly openness?: AnyOf<string>;
  readonly indirect?: boolean | null;
}

/** Which mediation: `MediationFilter` of schema.graphql. */
export interface MediationFilter extends CommonFilter {
  readonly mediator?: AnyOf<string>;
  readonly party?: AnyOf<string>;
  readonly event?: AnyOf<string>;
  readonly forms?: AnyOf<(typeof mediationForms)[number]>;
}

/** The lists of a filter that name actors who stand in a claim, and those that name speakers about it. */
export const partyLists = ["subject", "object", "either", "about", "via", "party"] as const;
export const speakerLists = ["assertedBy", "deniedBy"] as const;
type ActorList = (typeof partyLists)[number] | (typeof speakerLists)[number];

/** The actors that a filter names, list by list, with what they stand for; null where it names none. */
export type NamedActors = Readonly<Record<ActorList, readonly Widened[] | null>>;

/** The parameters of the fragments `claims/where-…` but for the lists of actors. */
interface Conditions {
  readonly kinds: AnyOf<ClaimKind>;
  readonly event: AnyOf<string>;
  readonly place: AnyOf<string>;
  readonly conflict: AnyOf<string>;
  /** Names of data sets. */
  readonly dataset: AnyOf<string>;
  readonly supportTypes: AnyOf<SupportType>;
  readonly votes: AnyOf<string>;
  readonly acts: AnyOf<string>;
  readonly roles: AnyOf<string>;
  readonly relations: AnyOf<string>;
  readonly actions: AnyOf<string>;
  readonly controlActs: AnyOf<string>;
  readonly recognitions: AnyOf<string>;
  readonly attitudes: AnyOf<string>;
  readonly matters: AnyOf<string>;
  readonly measures: AnyOf<string>;
  readonly forms: AnyOf<string>;
  readonly subtypes: AnyOf<string>;
  readonly modes: AnyOf<string>;
  readonly openness: AnyOf<string>;
  readonly indirect: boolean | null;
  readonly statuses: AnyOf<Status>;
  readonly strengths: AnyOf<Strength>;
  readonly oppositions: AnyOf<Opposition>;
  /** Asked of no fragment: only judging all voices tells. */
  readonly hangsOn: AnyOf<string>;
  /** As `hangsOn`. */
  readonly fallsWithout: AnyOf<string>;
  readonly period: Period | null;
  /** A day on which the claim may have held, as a period; null = any. */
  readonly validAt: Period | null;
  readonly certain: boolean;
  /** Of no filter: what {@link deeds} are. */
  readonly deeds: AnyOf<ClaimKind>;
  readonly dateBasis: AnyOf<string>;
  readonly statedBefore: string | null;
  /** True leaves out claims that no source states by itself. */
  readonly statedOnly: boolean;
}

/** What is asked of claims: the conditions, and the ids of actors as widened. */
export type Criteria = Conditions & Readonly<Record<ActorList, AnyOf<string>>>;

/** A filter made ready for a query. */
export interface ClaimQuestion {
  readonly criteria: Criteria;
  readonly named: NamedActors;
}

/** Everything that any of the filters can ask. */
type AnyFilter = ClaimFilter &
  Pick<SupportFilter, "either" | "via" | "subtypes" | "modes" | "openness" | "indirect"> &
  Pick<MediationFilter, "party" | "forms">;

/**
 * What a filter of claims asks; at most one read, for the scope. `path` is the filter's name in errors.
 * @throws ArgumentError for a malformed `period` or `statedBefore`.
 */
export function questionOfClaims(graph: Graph, filter: ClaimFilter, path: string): Promise<ClaimQuestion> {
  return question(graph, filter, { path, statedOnly: filter.statedOnly ?? false });
}

/**
 * What a filter of support asks; at most one read, for the scope. With `statedOnly`, claims that no source states by
 * themselves are left out. `path` is the filter's name in errors.
 * @throws ArgumentError for a malformed `period` or `statedBefore`.
 */
export function questionOfSupports(
  graph: Graph,
  { supporter, recipient, types, ...rest }: SupportFilter,
  options: { readonly path: string; readonly statedOnly: boolean },
): Promise<ClaimQuestion> {
  const lists = { subject: supporter ?? null, object: recipient ?? null, supportTypes: types ?? null };
  return question(graph, { ...rest, ...lists, kinds: ["SUPPORT"] }, options);
}

/**
 * What a filter of mediation asks; at most one read, for the scope. `path` is the filter's name in errors.
 * @throws ArgumentError for a malformed `period` or `statedBefore`.
 */
export function questionOfMediations(
  graph: Graph,
  { mediator, ...rest }: MediationFilter,
  path: string,
): Promise<ClaimQuestion> {
  return question(graph, { ...rest, subject: mediator ?? null, kinds: ["MEDIATION"] }, { path, statedOnly: false });
}

async function question(
  graph: Graph,
  filter: AnyFilter,
  { path, statedOnly }: { readonly path: string; readonly statedOnly: boolean },
): Promise<ClaimQuestion> {
  const conditions = { ...conditionsOf(filter, path), statedOnly };
  await refuseUnknownWords(graph, "subtype", `${path}.subtypes`, filter.subtypes);
  const ids = [...partyLists, ...speakerLists].flatMap((list) => filter[list] ?? []);
  const named = namedActors(filter, await widen(graph, ids, filter.scope ?? "ALL"));
  return { named, criteria: { ...conditions, ...idsOf(named) } };
}

function conditionsOf(filter: AnyFilter, path: string): Omit<Conditions, "statedOnly"> {
  return {
    kinds: filter.kinds ?? null,
    event: filter.event ?? null,
    place: filter.place ?? null,
    conflict: filter.conflict ?? null,
    dataset: filter.dataset ?? null,
    supportTypes: filter.supportTypes ?? null,
    votes: filter.votes ?? null,
    acts: filter.acts ?? null,
    roles: filter.roles ?? null,
    relations: filter.relations ?? null,
    actions: filter.actions ?? null,
    controlActs: filter.controlActs ?? null,
    recognitions: filter.recognitions ?? null,
    attitudes: filter.attitudes ?? null,
    matters: filter.matters ?? null,
    measures: filter.measures ?? null,
    forms: filter.forms ?? null,
    subtypes: filter.subtypes ?? null,
    modes: filter.modes ?? null,
    openness: filter.openness ?? null,
    indirect: filter.indirect ?? null,
    statuses: filter.statuses ?? null,
    strengths: filter.strengths ?? null,
    oppositions: filter.oppositions ?? null,
    hangsOn: filter.hangsOn ?? null,
    fallsWithout: filter.fallsWithout ?? null,
    period: periodArgument(`${path}.period`, filter.period),
    validAt: null,
    certain: filter.match === "CERTAIN",
    deeds,
    dateBasis: filter.dateBasis ?? null,
    statedBefore: firstDayArgument(`${path}.statedBefore`, filter.statedBefore),
  };
}

function namedActors(filter: AnyFilter, widening: Widening): NamedActors {
  const party = (list: ActorList) => widenedList(filter[list], (ids) => widening.parties(ids));
  const speaker = (list: ActorList) => widenedList(filter[list], (ids) => widening.speakers(ids));
  return {
    subject: party("subject"),
    object: party("object"),
    either: party("either"),
    about: party("about"),
    via: party("via"),
    party: party("party"),
    assertedBy: speaker("assertedBy"),
    deniedBy: speaker("deniedBy"),
  };
}

function widenedList(
  ids: AnyOf<string> | undefined,
  widened: (ids: readonly string[]) => readonly Widened[],
): readonly Widened[] | null {
  return ids === null || ids === undefined ? null : widened(ids);
}

function idsOf(named: NamedActors): Readonly<Record<ActorList, AnyOf<string>>> {
  const ids = (list: ActorList) => named[list]?.map(({ id }) => id) ?? null;
  return {
    subject: ids("subject"),
    object: ids("object"),
    either: ids("either"),
    about: ids("about"),
    via: ids("via"),
    party: ids("party"),
    assertedBy: ids("assertedBy"),
    deniedBy: ids("deniedBy"),
  };
}

/** Refuses `as` where a filter of claims is not about actors. @throws ArgumentError naming it. */
export function refuseAs(filter: ClaimFilter | null | undefined, path: string): void {
  if (filter?.as !== null && filter?.as !== undefined)
    throw new ArgumentError(`${path}.as`, "belongs into matches and matchesNone of a filter of actors");
}

/** Whether only judging all voices tells what criteria ask for. */
export function needsJudging({ hangsOn, fallsWithout }: Criteria): boolean {
  return hangsOn !== null || fallsWithout !== null;
}
