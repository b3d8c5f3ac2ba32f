import type { Claim } from "./claim.ts";
import { countsOfTheSame, valueContradictions } from "./contradictions.ts";
import { prefixOf } from "./identity.ts";
import type { Period } from "./period.ts";
import { sumOfClaims, type Sum, type Summand } from "./sums.ts";

/** How several counts stand to each other. */
export type Agreement = "SINGLE" | "CONSISTENT" | "CONTRADICTORY" | "SEVERAL";

/** A count, as something to take together with others. */
export interface Count extends Summand {
  /** Ids of every broader claim that it narrows (REFINES), at any distance. */
  readonly refines: ReadonlySet<string>;
}

/** Counts taken together, parts left aside where their totals are there, and broader counts where narrower ones are. */
export interface Tally {
  readonly agreement: Agreement;
  readonly sum: Sum;
  /** Ids of the counts that were left aside, sorted. */
  readonly skipped: readonly string[];
}

/**
 * Takes counts together: whether they agree, and their sum if they have one. A part of a total that is there is left aside
 * and counted nowhere, so that nothing is counted twice; without its total it stands for itself. So is a count that a narrower
 * one says more precisely: "at least 1" says nothing beside "at least 2".
 *
 * SINGLE is one count; CONSISTENT, several of one thing that one number fits; CONTRADICTORY, some that cannot both hold
 * ({@link valueContradictions}); SEVERAL, counts of different things or times. `summedAs` is whom a count stands for in
 * the sum: counts of who stands on a side are added up as the side's, where none of them may hold some of another.
 */
export function tally(counts: readonly Count[], summedAs: (claim: Claim) => string = ({ subject }) => subject): Tally {
  const present = new Set(counts.map(({ id }) => id));
  const narrowed = new Set(counts.flatMap(({ refines }) => [...refines]));
  const isLeftAside = ({ id, partOf }: Count) => narrowed.has(id) || [...partOf].some((total) => present.has(total));
  const tops = counts.filter((count) => !isLeftAside(count));
  return {
    agreement: agreementOf(tops),
    sum: sumOfClaims(tops.map((top) => ({ ...top, claim: { ...top.claim, subject: summedAs(top.claim) } }))),
    skipped: counts
      .filter(isLeftAside)
      .map(({ id }) => id)
      .sort(),
  };
}

function agreementOf(tops: readonly Count[]): Agreement {
  if (tops.length <= 1) return "SINGLE";
  if (valueContradictions(tops).length > 0) return "CONTRADICTORY";
  const pairs = countsOfTheSame(tops).filter(([a, b]) => a.claim.period?.edtf === b.claim.period?.edtf);
  return pairs.length === (tops.length * (tops.length - 1)) / 2 ? "CONSISTENT" : "SEVERAL";
}

/**
 * The years over which something was counted: "2014" for what lies in one year, else "1994–2016" from the earliest to the
 * latest possible. Null without a period or without one of its ends.
 */
export function yearsCounted({ period }: Pick<Claim, "period">): string | null {
  const first = period?.startEarliest ?? null;
  const last = period?.endLatest ?? null;
  if (first === null || last === null) return null;
  const [from, to] = [yearOf(first), yearOf(last)];
  return from === to ? from : `${from}–${to}`;
}

/**
 * Of each count, the ids of counts of its side that hold it, too: the same measure, unit and population, of a time around its own, for
 * the conflict or for the same event. A side's dead are those of everybody who stands on it.
 */
export function heldBySides(
  counts: readonly Pick<Summand, "id" | "claim">[],
  sideOf: (claim: Claim) => string | null,
): ReadonlyMap<string, readonly string[]> {
  const ofSides = counts.filter(({ claim }) => sideOf(claim) === claim.subject);
  const holds = ({ claim: whole }: { readonly claim: Claim }, { claim: part }: { readonly claim: Claim }) =>
    part.subject !== whole.subject &&
    sideOf(part) === whole.subject &&
    [part.measure, part.population, part.quantity?.unit].join() ===
      [whole.measure, whole.population, whole.quantity?.unit].join() &&
    whole.period !== null &&
    isCountedWithin(part, whole.period) &&
    (isOfConflict(whole) || whole.during === part.during);
  return new Map(counts.map((one) => [one.id, ofSides.filter((other) => holds(other, one)).map(({ id }) => id)]));
}

/** Whether something was counted for a conflict as such and not for one event in it. */
function isOfConflict({ during }: Claim): boolean {
  return during === null || prefixOf(during) === "conflict";
}

/** How much of its years a total is of. */
export type Cover = "WHOLE" | "PARTS";

/** Of the years that counts added up touch: WHOLE when each of them is of all of these, PARTS when one is of less; null of none. */
export function coverOf(counts: readonly Pick<Claim, "period">[]): Cover | null {
  if (counts.length === 0) return null;
  return counts.every(isOfWholeYears) ? "WHOLE" : "PARTS";
}

/** Whether, by its dates, something was counted over all of the years that it touches, and not only over a part of them. */
export function isOfWholeYears({ period }: Pick<Claim, "period">): boolean {
  return period?.startEarliest?.endsWith("-01-01") === true && period.endLatest?.endsWith("-12-31") === true;
}

/** Whether all of a count's period, both ends known, lies in another. */
export function isCountedWithin({ period }: Pick<Claim, "period">, outer: Period): boolean {
  if (period?.startEarliest == null || period.endLatest === null) return false;
  return (
    (outer.startEarliest === null || period.startEarliest >= outer.startEarliest) &&
    (outer.endLatest === null || period.endLatest <= outer.endLatest)
  );
}

/** The year of an ISO day; years before 1 and after 9999 have a sign. */
function yearOf(day: string): string {
  return day.slice(0, -"-MM-DD".length);
}
