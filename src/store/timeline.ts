import { orderingOf } from "../domain/ordering.ts";
import type { Match, Period } from "../domain/period.ts";
import { countStatuses, type StatusCount } from "../domain/standing.ts";
import {
  countParts,
  countPlaced,
  daysNamed,
  daysSpanned,
  partsOf,
  placingIn,
  undatedPlacing,
  type Granularity,
  type Placing,
  type TimePart,
  type TimelineCount,
} from "../domain/timeline.ts";
import type { ClaimKind } from "../domain/vocabulary.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { allowance } from "./allowance.ts";
import { questionOfClaims, refuseAs, type ClaimFilter } from "./claimFilter.ts";
import { gatherClaims } from "./claimList.ts";
import { datedClaims, type Dated } from "./dating.ts";
import { gatherEvents } from "./events.ts";
import { beginningOf } from "./order.ts";
import { listPage, pageInMemory, pageRequest, type Edge, type Page, type PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type {
  ClaimRecord,
  EntityKind,
  EventRecord,
  TimelineBucketRecord,
  TimelineClaimRecord,
  TimelineEventRecord,
  TimelineFound,
  TimelinePage,
  TimelineUndatedRecord,
} from "./types.ts";

export interface TimelineArguments extends PageArguments {
  readonly conflict?: string | null;
  readonly actor?: readonly string[] | null;
  /** EDTF. */
  readonly period?: string | null;
  readonly granularity?: Granularity | null;
  readonly filter?: ClaimFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** More parts than this are not cut; ten years of days are fewer. */
const mostParts = 4_000;

/** More entries than this are not listed in all the parts of one page together; lists of default length never are. */
const mostEntries = 50_000;

/** Everything that may stand in a timeline. */
interface Material {
  readonly events: readonly Dated<EventRecord>[];
  readonly claims: readonly Dated<ClaimRecord>[];
  /** Takes from what the answer may list. */
  readonly take: (count: number) => void;
}

/**
 * Events, and claims that a source states, by the years, months or days in which they held or may have: of a conflict, of
 * what one of some actors had part in, or both. What a page does not show is not placed; what has no date comes apart.
 * @throws ArgumentError naming the argument that cannot be used; CostError when
 * there are too many claims or events.
 */
export async function listTimeline(graph: Graph, asked: TimelineArguments): Promise<TimelinePage> {
  const { perspective: argument, ...rest } = asked;
  const granularity = asked.granularity ?? "YEAR";
  const period = periodArgument("period", asked.period);
  refuseUnusable(asked);
  const request = pageRequest(rest, "timeline");
  const [{ claims, hidden }, events] = await Promise.all([claimsOf(graph, asked), eventsOf(graph, asked)]);
  const take = allowance(
    mostEntries,
    `The timeline lists more than ${mostEntries} entries: ask for fewer parts at once, or for less of each.`,
  );
  const material: Material = { claims, events, take };
  const parts = partsAsked(period, material, granularity);
  const rows = parts.map((part) => ({
    position: { key: part.first, id: "" },
    edge: (cursor: string) => ({ cursor, node: bucketOf(part, material) }),
  }));
  return {
    ...pageInMemory<TimelineBucketRecord, Edge<TimelineBucketRecord>>(rows, request),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
    undated: { name: "undated", found: onceFound(() => foundUndated(material)), take },
  };
}

function refuseUnusable({ conflict, actor, filter }: TimelineArguments): void {
  if (conflict == null && actor == null)
    throw new ArgumentError("conflict", "must be given, or an actor: a timeline is that of something");
  refuseAs(filter, "filter");
  if (conflict != null && filter?.conflict != null)
    throw new ArgumentError("conflict", "stands in the filter, too: give it once");
  if (actor != null && filter?.about != null)
    throw new ArgumentError("actor", "stands in the filter, too, as about: give it once");
  if (filter?.period != null) throw new ArgumentError("filter.period", "is the argument period of a timeline");
  if (filter?.match === "CERTAIN")
    throw new ArgumentError("filter.match", "is told of everything in a timeline, and asked of each part");
}

/** The claims that are asked for, each with its date or that of its event; one read for these events. */
async function claimsOf(
  graph: Graph,
  { conflict, actor, period, filter, perspective: argument }: TimelineArguments,
): Promise<{ readonly claims: readonly Dated<ClaimRecord>[]; readonly hidden: readonly ClaimRecord[] }> {
  const question = await questionOfClaims(
    graph,
    {
      ...filter,
      ...(conflict == null ? {} : { conflict: [conflict] }),
      ...(actor == null ? {} : { about: actor }),
      period: period ?? null,
    },
    "filter",
  );
  const perspective = perspectiveOf(argument);
  const keeps = (_: unknown, isImplied: boolean) => !isImplied;
  const { claims, hidden } = await gatherClaims(graph, question, { rows: "claims", perspective, keeps });
  return { claims: await datedClaims(graph, claims), hidden };
}

/** The events of the conflict, or in which somebody says that one of the actors took part, or both. */
async function eventsOf(
  graph: Graph,
  { conflict, actor, period, filter, perspective }: TimelineArguments,
): Promise<readonly Dated<EventRecord>[]> {
  const asked = {
    conflict: conflict == null ? null : [conflict],
    participants: actor ?? null,
    scope: filter?.scope ?? null,
    period: period ?? null,
  };
  const events = await gatherEvents(graph, asked, perspective);
  return events.map((item) => ({ item, period: item.period, datedBy: null }));
}

function partsAsked(
  period: Period | null,
  { events, claims }: Material,
  granularity: Granularity,
): readonly TimePart[] {
  const named = daysNamed([...events, ...claims].map((one) => one.period));
  const days = daysSpanned(period, named, granularity);
  if (days === null) return [];
  const count = countParts(days, granularity);
  if (count > mostParts)
    throw new ArgumentError(
      "granularity",
      `cuts ${days.first}/${days.last} into ${count} parts; at most ${mostParts} are allowed: ask for a shorter period or longer parts`,
    );
  return partsOf(days, granularity);
}

function bucketOf(part: TimePart, material: Material): TimelineBucketRecord {
  return { name: part.period.edtf, part, found: onceFound(() => foundIn(part, material)), take: material.take };
}

/** What is computed with the first question and then kept. */
function onceFound(work: () => TimelineFound): () => TimelineFound {
  let found: TimelineFound | undefined;
  return () => (found ??= work());
}

function foundIn(part: TimePart, { events, claims }: Material): TimelineFound {
  const dated = <T>(all: readonly Dated<T>[]) =>
    all.flatMap((one) => {
      const placing = one.period === null ? null : placingIn(one.period, part);
      return placing === null ? [] : [{ ...one, placing }];
    });
  return recordsOf(dated(events), dated(claims));
}

function foundUndated({ events, claims }: Material): TimelineFound {
  const undated = <T>(all: readonly Dated<T>[]) =>
    all.filter(({ period }) => period === null).map((one) => ({ ...one, placing: undatedPlacing }));
  return recordsOf(undated(events), undated(claims));
}

type PlacedItem<T> = Dated<T> & { readonly placing: Placing };

function recordsOf(
  events: readonly PlacedItem<EventRecord>[],
  claims: readonly PlacedItem<ClaimRecord>[],
): TimelineFound {
  return {
    events: events.map(({ item: event, placing }) => ({ event, ...placing })),
    claims: claims.map(({ item: claim, period, datedBy, placing }) => ({ claim, period, datedBy, ...placing })),
  };
}

/** Which entries of a part of time. */
interface EntryArguments<Kind> extends PageArguments {
  readonly kinds?: readonly Kind[] | null;
  readonly match?: Match | null;
  readonly began?: Match | null;
}

/**
 * The events of a part, by beginning, undated last, then name.
 * @throws ArgumentError naming `first` or `after`; CostError when all parts together list too much.
 */
export function timelineEvents(
  { name, found, take }: TimelineUndatedRecord,
  { kinds, match, began, ...paging }: EntryArguments<EntityKind>,
): Page<TimelineEventRecord> {
  const asked = found().events.filter((one) => (kinds?.includes(one.event.kind) ?? true) && answers(one, match, began));
  const rows = asked.map((node) => ({
    key: [beginningOf(node.event.period), node.event.name.toLowerCase()].join(" "),
    id: node.event.id,
    node,
  }));
  return taken(listPage(rows, paging, `events in ${name}`), take);
}

/**
 * The claims of a part, by beginning, undated last, then by their ordering and id.
 * @throws ArgumentError naming `first` or `after`; CostError when all parts together list too much.
 */
export function timelineClaims(
  { name, found, take }: TimelineUndatedRecord,
  { kinds, match, began, ...paging }: EntryArguments<ClaimKind>,
): Page<TimelineClaimRecord> {
  const asked = found().claims.filter(
    (one) => (kinds?.includes(one.claim.claim.kind) ?? true) && answers(one, match, began),
  );
  const rows = asked.map((node) => ({
    key: `${beginningOf(node.period)}\t${orderingOf(node.claim.claim)}`,
    id: node.claim.id,
    node,
  }));
  return taken(listPage(rows, paging, `claims in ${name}`), take);
}

function taken<T>(page: Page<T>, take: (count: number) => void): Page<T> {
  take(page.nodes.length);
  return page;
}

function answers(one: Placing, match: Match | null | undefined, began: Match | null | undefined): boolean {
  return (
    (match !== "CERTAIN" || one.match === "CERTAIN") &&
    (began == null || one.began === "CERTAIN" || (began === "POSSIBLE" && one.began === "POSSIBLE"))
  );
}

/** The claims of a part, counted by kind and own word. */
export function timelineCounts({ found }: TimelineUndatedRecord): readonly TimelineCount[] {
  return countPlaced(found().claims.map(({ claim: { claim, status }, ...placing }) => ({ claim, status, placing })));
}

/** The claims of a part, counted by status. */
export function timelineStatuses({ found }: TimelineUndatedRecord): readonly StatusCount[] {
  return countStatuses(found().claims.map(({ claim: { status } }) => status));
}
