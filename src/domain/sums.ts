import { inRole, type Claim } from "./claim.ts";
import { countsOfTheSame } from "./contradictions.ts";
import { intervalOf, sumOf, zero, type Interval } from "./interval.ts";
import { overlap } from "./period.ts";
import type { Money, Quantity } from "./quantity.ts";
import { participantRoles } from "./vocabulary.ts";

/** A claim with an amount, as something to add up. */
export interface Summand {
  readonly id: string;
  readonly claim: Claim;
  /** Ids of every total it is a part of (COMPONENT_OF), at any distance. */
  readonly partOf: ReadonlySet<string>;
}

/** A sum with what went into it, or every reason why these amounts cannot be added. */
export type Sum =
  | { readonly ok: true; readonly total: Interval; readonly unit: string; readonly counted: readonly string[] }
  | { readonly ok: false; readonly reasons: readonly Obstacle[] };

/** Why amounts cannot be added, in English, and the ids of the claims that it is about; empty when the words say all. */
export interface Obstacle {
  readonly why: string;
  readonly of: readonly string[];
}

/**
 * The sum of amounts that may be added: one unit (or one currency at the prices of one year), one measure, nothing that is
 * a share or has no amount, no part beside its total, no two counts of the same thing, or of times that meet unless they are
 * plainly of different people, and one population, unless all are parts of one common total.
 */
export function sumOfClaims(summands: readonly Summand[]): Sum {
  const reasons = [
    ...mixed(
      "units",
      summands.flatMap(({ claim }) => unitOf(claim) ?? []),
    ),
    ...mixed(
      "measures",
      summands.map(({ claim }) => (claim.measure ?? claim.kind).toLowerCase().replaceAll("_", " ")),
    ),
    ...withoutAmount(summands),
    ...shares(summands),
    ...partsBesideTotals(summands),
    ...countedTwice(summands),
    ...mayCountTwice(summands),
    ...(haveCommonTotal(summands) ? [] : severalPopulations(summands)),
  ];
  if (reasons.length > 0) return { ok: false, reasons };
  const amounts = summands.map(({ claim }) => amountOf(claim)).filter((amount) => amount !== null);
  return {
    ok: true,
    total: amounts.map(intervalOf).reduce(sumOf, zero),
    unit: summands.map(({ claim }) => unitOf(claim))[0] ?? "",
    counted: summands.map(({ id }) => id).sort(),
  };
}

function amountOf(claim: Claim): Quantity | Money | null {
  return claim.quantity ?? claim.money;
}

function unitOf({ quantity, money }: Claim): string | null {
  if (quantity !== null) return quantity.unit;
  if (money === null) return null;
  return money.priceYear === null ? money.currency : `${money.currency} at prices of ${money.priceYear}`;
}

function populationOf({ subject, population }: Claim): string {
  return [subject, population].filter((part) => part !== null).join(", ");
}

function mixed(what: string, values: readonly string[]): readonly Obstacle[] {
  const distinct = [...new Set(values)].sort();
  return distinct.length > 1 ? [{ why: `different ${what}: ${distinct.join("; ")}`, of: [] }] : [];
}

function severalPopulations(summands: readonly Summand[]): readonly Obstacle[] {
  const distinct = new Set(summands.map(({ claim }) => populationOf(claim)));
  return distinct.size > 1 ? obstacle("different populations", summands) : [];
}

/** None when it is about no claim. */
function obstacle(why: string, summands: readonly Summand[]): readonly Obstacle[] {
  const of = [...new Set(summands.map(({ id }) => id))].sort();
  return of.length === 0 ? [] : [{ why, of }];
}

/** An amount that is not stated is no zero. */
function withoutAmount(summands: readonly Summand[]): readonly Obstacle[] {
  return obstacle(
    "no amount is stated",
    summands.filter(({ claim }) => amountOf(claim) === null),
  );
}

function shares(summands: readonly Summand[]): readonly Obstacle[] {
  const isShare = ({ claim }: Summand) => unitOf(claim) === "percent" || amountOf(claim)?.whole != null;
  return obstacle("shares of a whole cannot be added", summands.filter(isShare));
}

function partsBesideTotals(summands: readonly Summand[]): readonly Obstacle[] {
  const present = new Set(summands.map(({ id }) => id));
  const parts = summands.filter(({ partOf }) => [...partOf].some((total) => present.has(total)));
  return obstacle("parts beside their totals", parts);
}

function countedTwice(summands: readonly Summand[]): readonly Obstacle[] {
  return obstacle("counts of the same thing", countsOfTheSame(summands).filter(timesMeet).flat());
}

/** One event or place may lie in another, so that what falls into one time there may be counted here, too. */
function mayCountTwice(summands: readonly Summand[]): readonly Obstacle[] {
  const same = new Set(countsOfTheSame(summands).map(pairKey));
  const found = summands
    .flatMap((a, i) => summands.slice(i + 1).map((b) => [a, b] as const))
    .filter((pair) => !same.has(pairKey(pair)) && timesMeet(pair) && !areApart(pair));
  return obstacle("times that meet, so that some may be counted twice", found.flat());
}

function pairKey([a, b]: readonly [Summand, Summand]): string {
  return [a.id, b.id].sort().join(" ");
}

function timesMeet([a, b]: readonly [Summand, Summand]): boolean {
  return overlap(a.claim.period, b.claim.period) !== null;
}

/**
 * Whether two counts are of different people or things: of two populations or measures, parts of one total, of two conflicts or causes, or with
 * nobody in common in a role that both name (perpetrators, recipients).
 */
function areApart(pair: readonly [Summand, Summand]): boolean {
  const [{ claim: a }, { claim: b }] = pair;
  return countedIn(a) !== countedIn(b) || areToldApart(pair);
}

/** Whether two counts are parts of one total, of two conflicts or causes, or with nobody in common in a role that both name. */
function areToldApart([{ claim: a, partOf }, { claim: b, partOf: alsoPartOf }]: readonly [Summand, Summand]): boolean {
  if ([...partOf].some((total) => alsoPartOf.has(total))) return true;
  const differ = (first: string | null, second: string | null) => first !== null && second !== null && first !== second;
  if (differ(a.conflict, b.conflict) || differ(a.cause, b.cause)) return true;
  return participantRoles.some((role) => {
    const [first, second] = [inRole(a, role), inRole(b, role)];
    return first.length > 0 && second.length > 0 && !first.some((id) => second.includes(id));
  });
}

/**
 * Pairs of counts that may be of some of the same people or things, whoever they are counted with: a part and its total; or one
 * measure in one unit, of times that meet, of the same subject, of two that `areKin` (a side and who stands on it, a state
 * and its organ) or of an event and somebody during it, of populations of which not both are named and different, and told
 * apart by nothing else.
 */
export function countsThatMayMeet<T extends Summand>(
  counts: readonly T[],
  areKin: (a: string, b: string) => boolean,
): readonly (readonly [T, T])[] {
  return pairsOfTimesThatMeet(counts).filter((pair) => {
    const [{ id: a, claim: first, partOf }, { id: b, claim: second, partOf: alsoPartOf }] = pair;
    if (partOf.has(b) || alsoPartOf.has(a)) return true;
    const mayBeTheSame =
      first.subject === second.subject ||
      areKin(first.subject, second.subject) ||
      first.subject === second.during ||
      second.subject === first.during;
    return (
      mayBeTheSame &&
      measuredIn(first) === measuredIn(second) &&
      !ofTwoPopulations(first, second) &&
      !areToldApart(pair)
    );
  });
}

/** In the order of their beginnings each count is held only against those that had not ended for certain when it may have begun. */
function pairsOfTimesThatMeet<T extends Summand>(counts: readonly T[]): readonly (readonly [T, T])[] {
  const beginning = ({ claim }: T) => claim.period?.startEarliest ?? "";
  const inOrder = [...counts].sort((a, b) => Number(beginning(a) > beginning(b)) - Number(beginning(a) < beginning(b)));
  let open: readonly T[] = [];
  return inOrder.flatMap((count) => {
    open = open.filter(({ claim }) => claim.period?.endLatest == null || claim.period.endLatest >= beginning(count));
    const pairs = open.map((other) => [other, count] as const).filter(timesMeet);
    open = [...open, count];
    return pairs;
  });
}

function ofTwoPopulations({ population: a }: Claim, { population: b }: Claim): boolean {
  return a !== null && b !== null && a !== b;
}

function measuredIn(claim: Claim): string {
  return [claim.measure ?? claim.kind, unitOf(claim)].join(" ");
}

/** What is counted, of whom, in what. */
function countedIn(claim: Claim): string {
  return [claim.measure ?? claim.kind, populationOf(claim), unitOf(claim)].join(" ");
}

function haveCommonTotal([first, ...others]: readonly Summand[]): boolean {
  return first !== undefined && [...first.partOf].some((total) => others.every(({ partOf }) => partOf.has(total)));
}
