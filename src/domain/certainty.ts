import { overlap, type Match, type Period } from "./period.ts";
import type { Status } from "./vocabulary.ts";

/**
 * How far something may rest on a claim: CERTAIN on one that stands uncontested (no opposition is recorded; not "true"),
 * POSSIBLE on one that is contested or only alleged, not at all (null) on one that nobody asserts.
 */
export function certaintyOf(status: Status): Match | null {
  switch (status) {
    case "UNCONTESTED":
      return "CERTAIN";
    case "CONTESTED":
    case "ALLEGED":
    case "ALLEGED_DENIED":
      return "POSSIBLE";
    case "DENIED":
    case "UNSUPPORTED":
      return null;
  }
}

/** What holds when all of these must: CERTAIN when all are, null when one does not hold. CERTAIN of nothing at all. */
export function allOf(matches: readonly (Match | null)[]): Match | null {
  if (matches.includes(null)) return null;
  return matches.includes("POSSIBLE") ? "POSSIBLE" : "CERTAIN";
}

/** What holds when one of these need: CERTAIN when one is, null when none holds. */
export function anyOf(matches: readonly (Match | null)[]): Match | null {
  if (matches.includes("CERTAIN")) return "CERTAIN";
  return matches.includes("POSSIBLE") ? "POSSIBLE" : null;
}

/**
 * Whether one thing held at most so many years before or after another: CERTAIN, POSSIBLE or null for not. With null years
 * it always did; what has no date possibly did.
 */
export function isNear(period: Period | null, other: Period | null, years: number | null): Match | null {
  if (years === null) return "CERTAIN";
  return overlap(period, other === null ? null : around(other, years));
}

/** A period with so many years more at either end; unknown and open ends stay so. */
function around(period: Period, years: number): Period {
  return {
    ...period,
    startEarliest: yearsLater(period.startEarliest, -years),
    startLatest: yearsLater(period.startLatest, -years),
    endEarliest: yearsLater(period.endEarliest, years),
    endLatest: yearsLater(period.endLatest, years),
  };
}

/** Days are written in the years 0000–9999; beyond them, all is at their edge. */
const [firstDay, lastDay] = ["0000-01-01", "9999-12-31"];

/** A day so many years later. */
function yearsLater(day: string | null, years: number): string | null {
  if (day === null) return null;
  const year = Number(day.slice(0, 4)) + years;
  if (year < 0) return firstDay;
  return year > Number(lastDay.slice(0, 4)) ? lastDay : `${String(year).padStart(4, "0")}${day.slice(4)}`;
}
