import { inRole, type Claim } from "./claim.ts";
import { groupBy } from "./groupBy.ts";
import { areDisjoint, intervalOf, isBelow } from "./interval.ts";
import { overlap, type Period } from "./period.ts";

export type ContradictionKind = "STANCE" | "VALUE" | "TEMPORAL" | "RIVAL";

/**
 * Two claims that cannot both hold (for STANCE the same claim twice: some assert it, some deny it), or, for RIVAL, that a data
 * set tells as two accounts of one thing.
 */
export interface Contradiction {
  readonly kind: ContradictionKind;
  /** Sorted ids. */
  readonly claims: readonly [string, string];
  /** Why, in English. */
  readonly reason: string;
}

/** A claim that somebody asserts, as something that others may contradict. */
export interface Contestable {
  readonly id: string;
  readonly claim: Claim;
  /** Whether a denial (not only a doubt) reaches it. */
  readonly isDenied: boolean;
  /** Ids of every total it is a part of (COMPONENT_OF), at any distance. */
  readonly partOf: ReadonlySet<string>;
  /** Ids of every broader claim that it narrows (REFINES), at any distance. */
  readonly refines: ReadonlySet<string>;
  /** Ids of every claim that a data set sets against it as another account of the same (RIVAL_OF), whichever names the other. */
  readonly rivals: ReadonlySet<string>;
}

/** What of it tells whether numbers can both hold. */
type Counted = Pick<Contestable, "id" | "claim" | "partOf">;

/**
 * Every contradiction among the given claims, sorted by kind and ids. Leave out what nobody asserts.
 *
 * VALUE needs the same thing counted: for equal scope and period, disjoint intervals; for losses, also a period that has
 * more than the longer one around it; a part that has more than its total; and one side that has more than there were in
 * the whole event. Overlapping intervals are none, and so is a larger figure at a later cut-off. TEMPORAL needs two accounts
 * of one event that are not parts of one account. RIVAL is what data sets say, where nothing of this tells why.
 */
export function contradictionsAmong(claims: readonly Contestable[]): readonly Contradiction[] {
  const found = [
    ...claims
      .filter(({ isDenied }) => isDenied)
      .map(({ id }) => between("STANCE", id, id, "some assert it, some deny it")),
    ...valueContradictions(claims),
    ...pairsWithin(claims, oneTimeEvent).flatMap(([a, b]) => temporalContradiction(a, b)),
  ];
  const told = new Set(found.map((one) => one.claims.join(" ")));
  const rivals = rivalAccounts(claims).filter((one) => !told.has(one.claims.join(" ")));
  const distinct = new Map([...found, ...rivals].map((one) => [`${one.kind} ${one.claims.join(" ")}`, one]));
  return [...distinct.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, contradiction]) => contradiction);
}

/** Those of the kind VALUE, each perhaps more than once. */
export function valueContradictions(counts: readonly Counted[]): readonly Contradiction[] {
  return [
    ...countsOfTheSame(counts).flatMap(([a, b]) => valueContradiction(a, b)),
    ...partsExceedingTotals(counts),
    ...sidesExceedingEvents(counts),
  ];
}

/** All pairs that count the same thing, at whatever times. */
export function countsOfTheSame<T extends { readonly claim: Claim }>(
  counts: readonly T[],
): readonly (readonly [T, T])[] {
  return pairsWithin(counts, ({ claim }) => countedThing(claim)).filter(
    ([a, b]) => !nameTwoConflicts(a.claim, b.claim),
  );
}

function between(kind: ContradictionKind, a: string, b: string, reason: string): Contradiction {
  return { kind, claims: a < b ? [a, b] : [b, a], reason };
}

/** Measures that only grow as the period grows. */
const cumulative: readonly string[] = [
  "KILLED",
  "WOUNDED",
  "MISSING",
  "CAPTURED",
  "RELEASED",
  "DISPLACED",
  "MATERIEL_LOST",
  "EXPENDITURE",
];

/**
 * What is counted, the period and the conflict left out: claims with the same key are about the same thing, unless they
 * name two conflicts. Null when nothing is counted.
 */
function countedThing(claim: Claim): string | null {
  const { kind, subject, type, subtype, mode, openness, measure, population, during, at, cause, items } = claim;
  const unit = unitOf(claim);
  if (unit === null) return null;
  const roles = Object.entries(claim.participants).map(([role, ids]) => `${role} ${ids.join("+")}`);
  return JSON.stringify([
    kind,
    subject,
    type,
    subtype,
    mode,
    openness,
    measure,
    population,
    during,
    at,
    cause,
    [...items].sort(),
    unit,
    roles.sort(),
  ]);
}

/** What an amount is counted in and of what it is a share. Null when there is none. */
function unitOf({ quantity, money }: Claim): string | null {
  if (quantity !== null) return `${quantity.unit} of ${quantity.whole}`;
  return money === null ? null : `money ${money.currency} ${money.priceYear} of ${money.whole}`;
}

/** Whether both name a conflict and not the same: what one conflict cost says nothing about another. */
function nameTwoConflicts(a: Claim, b: Claim): boolean {
  return a.conflict !== null && b.conflict !== null && a.conflict !== b.conflict;
}

function valueContradiction(a: Counted, b: Counted): readonly Contradiction[] {
  const [first, second] = [intervalFor(a), intervalFor(b)];
  if (first === null || second === null) return [];
  if (samePeriod(a.claim.period, b.claim.period)) {
    return areDisjoint(first, second) ? [between("VALUE", a.id, b.id, "the same scope, and no number fits both")] : [];
  }
  if (!cumulative.includes(a.claim.measure ?? "")) return [];
  const narrowFirst = liesWithin(a.claim.period, b.claim.period) && isBelow(second, first);
  const narrowSecond = liesWithin(b.claim.period, a.claim.period) && isBelow(first, second);
  return narrowFirst || narrowSecond
    ? [between("VALUE", a.id, b.id, "the shorter period has more than the longer one that contains it")]
    : [];
}

function partsExceedingTotals(claims: readonly Counted[]): readonly Contradiction[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((part) => {
    const partInterval = intervalFor(part);
    return [...part.partOf].flatMap((id) => {
      const total = byId.get(id);
      if (total === undefined || unitOf(part.claim) !== unitOf(total.claim)) return [];
      const totalInterval = intervalFor(total);
      if (partInterval === null || totalInterval === null || !isBelow(totalInterval, partInterval)) return [];
      return [between("VALUE", part.id, id, "the part has more than the total")];
    });
  });
}

/** Where those of one side, or of some of its people, are more than the same counted in a whole event, whoever they were. */
function sidesExceedingEvents(claims: readonly Counted[]): readonly Contradiction[] {
  const lost = claims.filter(
    ({ claim: { kind, measure } }) => kind === "ESTIMATE" && cumulative.includes(measure ?? ""),
  );
  const during = groupBy(lost, ({ claim }) => claim.during ?? "");
  return lost.flatMap((whole) =>
    (during.get(whole.claim.subject) ?? []).flatMap((some) => {
      const [more, all] = [intervalFor(some), intervalFor(whole)];
      if (more === null || all === null || !isBelow(all, more) || !areSomeOf(some.claim, whole.claim)) return [];
      return [between("VALUE", some.id, whole.id, "some of those in the event are more than all of them")];
    }),
  );
}

/** Whether what one claim counts during an event is among what another counts in that event as a whole. */
function areSomeOf(some: Claim, whole: Claim): boolean {
  const { measure, population, during, at, cause, items, period, participants } = whole;
  const isPartOfIt = (during !== null && during !== whole.subject) || at !== null || cause !== null;
  const isNarrowed = isPartOfIt || items.length > 0 || Object.values(participants).flat().length > 0;
  return (
    !isNarrowed &&
    some.subject !== whole.subject &&
    some.measure === measure &&
    unitOf(some) === unitOf(whole) &&
    (population === null || some.population === population) &&
    (period === null || samePeriod(some.period, period) || liesWithin(some.period, period)) &&
    !nameTwoConflicts(some, whole)
  );
}

function rivalAccounts(claims: readonly Contestable[]): readonly Contradiction[] {
  const present = new Set(claims.map(({ id }) => id));
  return claims.flatMap(({ id, rivals }) =>
    [...rivals]
      .filter((rival) => rival !== id && present.has(rival))
      .map((rival) => between("RIVAL", id, rival, "they are told as rival accounts")),
  );
}

function intervalFor({ claim }: Counted) {
  const amount = claim.quantity ?? claim.money;
  return amount === null ? null : intervalOf(amount);
}

function samePeriod(a: Period | null, b: Period | null): boolean {
  return JSON.stringify(boundsOf(a)) === JSON.stringify(boundsOf(b));
}

function boundsOf(period: Period | null) {
  return period === null
    ? null
    : [period.startEarliest, period.startLatest, period.endEarliest, period.endLatest, period.endKind];
}

/** Whether all of `inner` lies in `outer`, with both ends known. */
function liesWithin(inner: Period | null, outer: Period | null): boolean {
  if (inner?.startEarliest == null || inner.endLatest === null) return false;
  if (outer?.startEarliest == null || outer.endLatest === null) return false;
  return inner.startEarliest >= outer.startEarliest && inner.endLatest <= outer.endLatest;
}

/** An event that happens once; accounts of it must agree in time. */
function oneTimeEvent({ claim }: Contestable): string | null {
  return claim.kind === "OCCURRENCE" ? `${claim.subject} ${claim.type} ${inRole(claim, "INITIATOR").join("+")}` : null;
}

/** Two stretches of what one broader claim tells as a whole may well lie apart. */
function temporalContradiction(a: Contestable, b: Contestable): readonly Contradiction[] {
  if (overlap(a.claim.period, b.claim.period) !== null || [...a.refines].some((id) => b.refines.has(id))) return [];
  return [between("TEMPORAL", a.id, b.id, "the same event at times that do not meet")];
}

/** All pairs of claims with the same key; claims without a key are left out. */
function pairsWithin<T>(claims: readonly T[], keyOf: (claim: T) => string | null): readonly (readonly [T, T])[] {
  const groups = new Map<string, T[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((first, i) => group.slice(i + 1).map((second) => [first, second] as const)),
  );
}
