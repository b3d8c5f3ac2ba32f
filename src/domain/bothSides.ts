import { anyOf } from "./certainty.ts";
import { overlap, type Match, type Period } from "./period.ts";

/** How near in time supports of different sides must be to be told together. */
export type Timing = "EVER" | "SAME_YEAR" | "OVERLAPPING";

/** One claim on somebody's support, and the sides that it was for. */
export interface Given {
  readonly id: string;
  readonly period: Period | null;
  readonly sides: readonly string[];
}

/** One of the sides that somebody supported. */
export interface SupportedSide {
  readonly side: string;
  /** Ids of the claims for it that meet one for a rival side, certainly or possibly, by beginning. */
  readonly claims: readonly string[];
  /** Those of them that do so for certain; empty where no timing is asked. */
  readonly certain: readonly string[];
  /** The dated claim for it that may have begun earliest; null when none is dated. */
  readonly earliest: string | null;
}

/** What makes somebody a supporter of both sides. */
export interface SidesSupported {
  /** Two or more, sorted. */
  readonly sides: readonly SupportedSide[];
  /** The side whose support began, for certain, before that of any other; null when the dates leave it open. */
  readonly firstSide: string | null;
  /** How surely the timing is met; null for EVER, which asks none. */
  readonly match: Match | null;
}

/**
 * Which rival sides one supporter's claims are for; null when there are not two. A claim for several sides meets itself, as
 * any other does. Undated claims may be of any time, and tell nothing of who was supported first.
 */
export function sidesSupported(
  given: readonly Given[],
  areRivals: (side: string, other: string) => boolean,
  timing: Timing,
): SidesSupported | null {
  const meetings = given.flatMap((one) =>
    one.sides.flatMap((side) => {
      const rivals = given.filter((other) => other.sides.some((rival) => areRivals(side, rival)));
      const match = anyOf(rivals.map((other) => meetingOf(one.period, other.period, timing)));
      return match === null ? [] : [{ side, id: one.id, match }];
    }),
  );
  const sides = [...new Set(meetings.map(({ side }) => side))].sort();
  if (sides.length === 0) return null;
  const ordered = given.toSorted(byBeginning);
  const idsOf = (side: string, asked: (match: Match) => boolean) => {
    const ids = new Set(meetings.filter((one) => one.side === side && asked(one.match)).map(({ id }) => id));
    return ordered.map(({ id }) => id).filter((id) => ids.has(id));
  };
  const datedFor = (side: string) => ordered.filter((one) => one.period !== null && one.sides.includes(side));
  return {
    sides: sides.map((side) => ({
      side,
      claims: idsOf(side, () => true),
      certain: timing === "EVER" ? [] : idsOf(side, (match) => match === "CERTAIN"),
      earliest: datedFor(side)[0]?.id ?? null,
    })),
    firstSide: firstOf(sides.map((side) => ({ side, periods: datedFor(side).flatMap(({ period }) => period ?? []) }))),
    match: timing === "EVER" ? null : anyOf(meetings.map(({ match }) => match)),
  };
}

/**
 * The same for a supporter that is a set of actors whom nobody names: whatever the dates, different members may have given to each
 * side, so that no timing is met for certain.
 */
export function asOfUnnamedSet({ sides, match, ...rest }: SidesSupported): SidesSupported {
  return {
    ...rest,
    sides: sides.map((side) => ({ ...side, certain: [] })),
    match: match === null ? null : "POSSIBLE",
  };
}

/** How surely two supports meet in time as a timing asks. */
function meetingOf(one: Period | null, other: Period | null, timing: Timing): Match | null {
  switch (timing) {
    case "EVER":
      return "CERTAIN";
    case "SAME_YEAR":
      return overlap(wholeYears(one), wholeYears(other));
    case "OVERLAPPING":
      return overlap(one, other);
  }
}

/** From the first day of the year of each beginning to the last day of the year of each end. */
function wholeYears(period: Period | null): Period | null {
  if (period === null) return null;
  const { startEarliest, startLatest, endEarliest, endLatest } = period;
  return {
    ...period,
    startEarliest: inYear(startEarliest, "01-01"),
    startLatest: inYear(startLatest, "01-01"),
    endEarliest: inYear(endEarliest, "12-31"),
    endLatest: inYear(endLatest, "12-31"),
  };
}

function inYear(day: string | null, monthDay: string): string | null {
  return day === null ? null : `${day.slice(0, -"MM-DD".length)}${monthDay}`;
}

interface SidePeriods {
  readonly side: string;
  readonly periods: readonly Period[];
}

function firstOf(sides: readonly SidePeriods[]): string | null {
  const first = sides.find(({ side, periods }) => {
    const begun = least(periods.flatMap(({ startLatest }) => startLatest ?? []));
    return sides.every((other) => other.side === side || (begun !== null && begun < (notBefore(other.periods) ?? "")));
  });
  return first?.side ?? null;
}

/** The earliest day on which one of some periods may have begun; null when nothing limits it, or there is none. */
function notBefore(periods: readonly Period[]): string | null {
  const bounds = periods.flatMap(({ startEarliest }) => startEarliest ?? []);
  return bounds.length < periods.length ? null : least(bounds);
}

function least(days: readonly string[]): string | null {
  return days.reduce<string | null>((a, b) => (a === null || b < a ? b : a), null);
}

function byBeginning(a: Given, b: Given): number {
  const [first, second] = [beginningOf(a), beginningOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function beginningOf({ period }: Given): string {
  return period?.startEarliest ?? period?.startLatest ?? period?.endLatest ?? "~";
}
