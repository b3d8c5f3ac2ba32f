import type { Claim } from "./claim.ts";
import { overlap, type Match, type Period } from "./period.ts";
import { countStatuses, type StatusCount } from "./standing.ts";
import { claimKinds, type ClaimKind, type Status } from "./vocabulary.ts";

/** Into what a timeline cuts time, coarsest first. */
export const granularities = ["YEAR", "MONTH", "DAY"] as const;
export type Granularity = (typeof granularities)[number];

/** From a first to a last ISO day, both included. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/** From the first to the last day that some periods name; null when none is dated. What is open goes on behind it. */
export function daysNamed(periods: readonly (Period | null)[]): Days | null {
  const named = periods
    .flatMap((period) =>
      period === null ? [] : [period.startEarliest, period.startLatest, period.endEarliest, period.endLatest],
    )
    .filter((day) => day !== null);
  if (named.length === 0) return null;
  return named.reduce((days, day) => widened(days, day), { first: named[0] ?? "", last: named[0] ?? "" });
}

function widened({ first, last }: Days, day: string): Days {
  return { first: day < first ? day : first, last: day > last ? day : last };
}

/**
 * The days that a timeline spans: those of the period asked for; where that has no first or last day, or none is asked for,
 * whole units from or to the days that are named. Null when nothing says where to begin or end.
 */
export function daysSpanned(asked: Period | null, named: Days | null, granularity: Granularity): Days | null {
  const from = asked?.startEarliest ?? null;
  const to = asked?.endLatest ?? null;
  const first = from ?? firstOfUnit(earlier(named?.first, to), granularity);
  const last = to ?? lastOfUnit(later(named?.last, from), granularity);
  return first === null || last === null ? null : { first, last };
}

function earlier(day: string | undefined, limit: string | null): string | null {
  return day === undefined || (limit !== null && limit < day) ? limit : day;
}

function later(day: string | undefined, limit: string | null): string | null {
  return day === undefined || (limit !== null && limit > day) ? limit : day;
}

/** How long the text of a year, a month or a day is in an ISO day. */
const lengths: Readonly<Record<Granularity, number>> = { YEAR: 4, MONTH: 7, DAY: 10 };

function firstOfUnit(day: string | null, granularity: Granularity): string | null {
  return day === null ? null : day.slice(0, lengths[granularity]) + "YYYY-01-01".slice(lengths[granularity]);
}

function lastOfUnit(day: string | null, granularity: Granularity): string | null {
  if (day === null || granularity === "DAY") return day;
  if (granularity === "YEAR") return `${day.slice(0, lengths.YEAR)}-12-31`;
  const next = new Date(`${day.slice(0, lengths.MONTH)}-01`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return dayBefore(next);
}

const dayInMs = 86_400_000;

function dayBefore(date: Date): string {
  return new Date(date.getTime() - dayInMs).toISOString().slice(0, lengths.DAY);
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayInMs).toISOString().slice(0, lengths.DAY);
}

/** A part of time, the whole of it, as somebody would ask for it. */
export interface TimePart extends Days {
  readonly period: Period;
}

/** Into how many parts some days are cut. */
export function countParts({ first, last }: Days, granularity: Granularity): number {
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  switch (granularity) {
    case "YEAR":
      return years + 1;
    case "MONTH":
      return 12 * years + Number(last.slice(5, 7)) - Number(first.slice(5, 7)) + 1;
    case "DAY":
      return (Date.parse(last) - Date.parse(first)) / dayInMs + 1;
  }
}

/**
 * Some days cut into years, months or days. The first and the last may be shorter than a year or month; every other, and
 * every one that is whole, has its year or month as `edtf`.
 */
export function partsOf({ first, last }: Days, granularity: Granularity): readonly TimePart[] {
  const parts: TimePart[] = [];
  for (let from = first; ;) {
    const whole = lastOfUnit(from, granularity) ?? from;
    const to = whole < last ? whole : last;
    parts.push(partOf(from, to, granularity));
    if (to === last) return parts;
    from = dayAfter(to);
  }
}

function partOf(from: string, to: string, granularity: Granularity): TimePart {
  const isWhole = from === firstOfUnit(from, granularity) && to === lastOfUnit(from, granularity);
  const shorter = from === to ? from : `${from}/${to}`;
  const period: Period = {
    edtf: isWhole ? from.slice(0, lengths[granularity]) : shorter,
    startEarliest: from,
    startLatest: from,
    endEarliest: to,
    endLatest: to,
    startKind: "GIVEN",
    endKind: "GIVEN",
    approximate: false,
    uncertain: false,
  };
  return { first: from, last: to, period };
}

/** How something lies to a part of time. */
export interface Placing {
  /** How surely it held at some time within. */
  readonly match: Match;
  /** How surely it began within; null when it did not. */
  readonly began: Match | null;
  /** How surely it ended within; null when it did not. */
  readonly ended: Match | null;
}

/** How something of a period lies to a part of time; null when it does not. What is undated may lie in any. */
export function placingIn(period: Period | null, part: TimePart): Placing | null {
  if (period === null) return undatedPlacing;
  const match = overlap(period, part.period);
  if (match === null) return null;
  const { startEarliest, startLatest, startKind, endEarliest, endLatest, endKind } = period;
  return {
    match,
    began: startKind === "OPEN" ? null : liesWithin(startEarliest, startLatest, part),
    ended: endKind === "OPEN" ? null : liesWithin(endEarliest, endLatest, part),
  };
}

/** How what has no date lies to any part of time. */
export const undatedPlacing: Placing = Object.freeze({ match: "POSSIBLE", began: "POSSIBLE", ended: "POSSIBLE" });

/** Whether a day between two bounds (null: unlimited on its side) lies within a part of time. */
function liesWithin(earliest: string | null, latest: string | null, { first, last }: Days): Match | null {
  if ((earliest !== null && earliest > last) || (latest !== null && latest < first)) return null;
  return earliest !== null && latest !== null && first <= earliest && latest <= last ? "CERTAIN" : "POSSIBLE";
}

/** A claim with its place in time, to be counted. */
export interface Placed {
  readonly claim: Pick<Claim, "kind" | "type" | "measure" | "form">;
  readonly status: Status;
  readonly placing: Placing;
}

/** How many claims of a kind and its own word lie in a part of time. */
export interface TimelineCount {
  readonly kind: ClaimKind;
  /** Support type, form, act, role, action, measure, vote, stance, relation, attitude or matter; null when not stated. */
  readonly type: string | null;
  /** Those that held then for certain, and those that may have. */
  readonly certain: number;
  readonly possible: number;
  /** Those that began then for certain. */
  readonly began: number;
  readonly statuses: readonly StatusCount[];
}

/** Claims counted by kind, in the order of the vocabulary, and own word. */
export function countPlaced(placed: readonly Placed[]): readonly TimelineCount[] {
  const groups = new Map<string, { readonly kind: ClaimKind; readonly type: string | null; readonly own: Placed[] }>();
  for (const one of placed) {
    const { kind, type, measure, form } = one.claim;
    const word = type ?? measure ?? form;
    const key = [String(claimKinds.indexOf(kind)).padStart(2, "0"), word ?? ""].join("\n");
    const group = groups.get(key) ?? { kind, type: word, own: [] };
    group.own.push(one);
    groups.set(key, group);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, type, own }]) => ({
      kind,
      type,
      certain: own.filter(({ placing }) => placing.match === "CERTAIN").length,
      possible: own.filter(({ placing }) => placing.match === "POSSIBLE").length,
      began: own.filter(({ placing }) => placing.began === "CERTAIN").length,
      statuses: countStatuses(own.map(({ status }) => status)),
    }));
}
