import { anyOf } from "./certainty.ts";
import { overlap, type Match, type Period } from "./period.ts";

/** The years that periods name together. */
export interface Span {
  /** The earliest year in which one of them may have begun; null when nothing limits that, or none is dated. */
  readonly firstYear: number | null;
  /** The latest year in which one of them may have ended; null when one is open or has no known end, or none is dated. */
  readonly lastYear: number | null;
  /** How many have no date at all. */
  readonly undated: number;
}

/** From the earliest possible beginning of some periods to their latest possible end, in years; undated ones apart. */
export function spanOf(periods: readonly (Period | null)[]): Span {
  const dated = periods.filter((period) => period !== null);
  const extreme = (bounds: readonly (string | null)[], pick: (...years: readonly number[]) => number) => {
    const years = bounds.flatMap((bound) => (bound === null ? [] : [yearOf(bound)]));
    return years.length === 0 || years.length < bounds.length ? null : pick(...years);
  };
  return {
    firstYear: extreme(
      dated.map(({ startEarliest }) => startEarliest),
      Math.min,
    ),
    lastYear: extreme(
      dated.map(({ endLatest }) => endLatest),
      Math.max,
    ),
    undated: periods.length - dated.length,
  };
}

/** The year of an ISO day. */
export function yearOf(day: string): number {
  return Number(day.slice(0, -"-MM-DD".length));
}

/** How surely one of several periods meets another; null when none does. Undated ones may. */
export function meets(periods: readonly (Period | null)[], asked: Period): Match | null {
  return anyOf(periods.map((period) => (period === null ? "POSSIBLE" : overlap(period, asked))));
}
