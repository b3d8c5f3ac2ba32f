import { allOf, anyOf, certaintyOf, isNear } from "./certainty.ts";
import { inRole } from "./claim.ts";
import { groupBy } from "./groupBy.ts";
import { prefixOf } from "./identity.ts";
import type { Stated } from "./leanings.ts";
import { overlap, type Match, type Period } from "./period.ts";

/** How an actor has part in a mediation: by itself, by what is an organ of it, or as a member of what mediates. */
export interface MediatorTie {
  readonly mediation: Stated;
  readonly by: "SELF" | "ORGAN" | "MEMBER";
  /** The affiliations that lead from the actor to who mediates, nearest first; empty for SELF. */
  readonly affiliations: readonly Stated[];
  /** How sure the mediation and the affiliations make it; null when nobody asserts the mediation. */
  readonly certainty: Match | null;
}

/** Relations by which an actor other than a person has part in what a group does. */
const memberships: readonly string[] = ["MEMBER", "OFFICE_HOLDER", "LEADER"];

/** Whether members of an actor may have part in what it does: a group's or an organisation's, never a state's. */
export function hasMembers(actor: string): boolean {
  return ["org", "group"].includes(prefixOf(actor));
}

/** Whether an affiliation makes its subject a member of its object, as a state in a group, chairing it included. */
export function isMembership({ claim }: Stated): boolean {
  return memberships.includes(claim.type ?? "") && prefixOf(claim.subject) !== "person";
}

/**
 * Everybody who has part in mediations, with each tie: who mediates; what it is an organ of; and the members of a mediating
 * group, of its member groups and so on, as far as they may have been members while it mediated. Members of what the
 * mediator is only an organ of have no part. Each actor is tied to a mediation once, by the shortest way.
 */
export function mediatorTies(
  mediations: readonly Stated[],
  affiliations: readonly Stated[],
): ReadonlyMap<string, readonly MediatorTie[]> {
  const standing = affiliations.filter(({ status }) => certaintyOf(status) !== null);
  const organs = groupBy(
    standing.filter(({ claim }) => claim.type === "ORGAN"),
    ({ claim }) => claim.subject,
  );
  const members = groupBy(standing.filter(isMembership), objectOf);
  const tied = mediations.flatMap((mediation) => [
    ...climb(mediation, "ORGAN", (actor) => (organs.get(actor) ?? []).map((step) => [objectOf(step), step])),
    ...climb(mediation, "MEMBER", (actor) =>
      hasMembers(actor) ? (members.get(actor) ?? []).map((step) => [step.claim.subject, step]) : [],
    ),
  ]);
  const distinct = new Map(
    tied.map(([actor, tie]) => [`${actor} ${tie.mediation.id} ${tie.by}`, [actor, tie] as const]),
  );
  const byActor = groupBy([...distinct.values()], ([actor]) => actor);
  return new Map([...byActor].map(([actor, ties]) => [actor, ties.map(([, tie]) => tie)]));
}

function objectOf({ claim }: Stated): string {
  return inRole(claim, "OBJECT")[0] ?? "";
}

/**
 * The groups whose doing is also an actor's, as a member, with how sure that is: those that mediated, and their organs to which
 * it belongs itself, such as a mediating group's chair that several hold together. Empty for who is no member of a mediator.
 */
export function groupsOf(
  actor: string,
  ties: readonly MediatorTie[],
  memberships: readonly Stated[],
  organsOf: (group: string) => ReadonlySet<string>,
): ReadonlyMap<string, Match> {
  const own = memberships.filter((one) => one.claim.subject === actor && isMembership(one));
  const found = ties.flatMap(({ by, affiliations, certainty }) => {
    if (by !== "MEMBER" || certainty === null) return [];
    const mediating = affiliations.map(objectOf);
    const organs = own.flatMap((membership) => {
      const sure = allOf([certainty, certaintyOf(membership.status)]);
      const group = objectOf(membership);
      return sure !== null && mediating.some((one) => organsOf(one).has(group)) ? [[group, sure] as const] : [];
    });
    return [...mediating.map((group) => [group, certainty] as const), ...organs];
  });
  const byGroup = groupBy(found, ([group]) => group);
  return new Map([...byGroup].map(([group, all]) => [group, anyOf(all.map(([, sure]) => sure)) ?? "POSSIBLE"]));
}

/** Who mediates, then everybody whom steps of affiliation lead to, breadth first, with the affiliations on the way. */
function climb(
  mediation: Stated,
  by: "ORGAN" | "MEMBER",
  stepsFrom: (actor: string) => readonly (readonly [actor: string, step: Stated])[],
): readonly (readonly [string, MediatorTie])[] {
  const mediates = certaintyOf(mediation.status);
  const ties = new Map<string, MediatorTie>([
    [mediation.claim.subject, { mediation, by: "SELF", affiliations: [], certainty: mediates }],
  ]);
  for (const [current, { affiliations, certainty }] of ties) {
    const steps = stepsFrom(current).flatMap(([actor, step]) => {
      const held = heldDuring(step, mediation);
      return held === null ? [] : [{ actor, step, certainty: allOf([held, certaintyOf(step.status)]) }];
    });
    for (const { actor, step, certainty: ofStep } of steps.sort(byWorth)) {
      if (ties.has(actor)) continue;
      ties.set(actor, {
        mediation,
        by,
        affiliations: [step, ...affiliations],
        certainty: certainty === null ? null : allOf([certainty, ofStep]),
      });
    }
  }
  return [...ties];
}

/** An affiliation without dates is taken to last; one with dates must meet the mediation. */
function heldDuring({ claim }: Stated, mediation: Stated): Match | null {
  return claim.period === null ? "CERTAIN" : overlap(claim.period, mediation.claim.period);
}

interface Step {
  readonly step: Stated;
  readonly certainty: Match | null;
}

/** The surest step first, of equally sure ones the more telling: as a co-chair rather than as a member. */
function byWorth(a: Step, b: Step): number {
  const unsure = ({ certainty }: Step) => (certainty === "CERTAIN" ? 0 : 1);
  const vague = ({ step: { claim } }: Step) => (claim.subtype === null && claim.office === null ? 1 : 0);
  return unsure(a) - unsure(b) || vague(a) - vague(b) || (a.step.id < b.step.id ? -1 : 1);
}

/** How something that a mediator did stands to the mediations it had part in. */
export interface Nearness {
  /** Those that it came near enough to, before or after. */
  readonly mediations: readonly Stated[];
  /** How sure the dates make that. */
  readonly inTime: Match;
  /** How sure the dates and the claims on all of it make that. */
  readonly certainty: Match;
}

/**
 * Which mediations a mediator's doing came near, at most so many years before or after; with null years all of them. Null
 * when none. `periods` are when it was done, all of which must be near, and `standing` is how sure the claims on it make it.
 */
export function nearnessOf(
  periods: readonly (Period | null)[],
  standing: Match,
  ties: readonly MediatorTie[],
  windowYears: number | null,
): Nearness | null {
  const near = ties.flatMap((tie) => {
    const inTime = allOf(periods.map((period) => isNear(period, tie.mediation.claim.period, windowYears)));
    const certainty = tie.certainty === null ? null : allOf([inTime, tie.certainty, standing]);
    return inTime === null || certainty === null ? [] : [{ mediation: tie.mediation, inTime, certainty }];
  });
  const inTime = anyOf(near.map((one) => one.inTime));
  const certainty = anyOf(near.map((one) => one.certainty));
  if (inTime === null || certainty === null) return null;
  return { mediations: near.map(({ mediation }) => mediation), inTime, certainty };
}
