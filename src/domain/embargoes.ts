import { allOf, anyOf, certaintyOf } from "./certainty.ts";
import { inRole } from "./claim.ts";
import type { Stated } from "./leanings.ts";
import { prefixOf } from "./identity.ts";
import { overlap, parsePeriod, type Match, type Period } from "./period.ts";
import { periodText } from "./periodText.ts";

/** Acts by which a measure is asked for or imposed: each such claim is a reading of it. */
export function isReading({ claim }: Stated): boolean {
  return claim.type === "REQUESTS" || claim.type === "IMPOSES";
}

/** Acts after which a measure is not in force, for good or, when it is waived, for a time. */
export function isEnd({ claim }: Stated): boolean {
  return claim.type === "LIFTS" || claim.type === "LETS_LAPSE" || claim.type === "WAIVES";
}

/** Whether a delivery fell into the time in which a reading was in force, and why. */
export interface Timing {
  /** Null when it did not. */
  readonly inTime: Match | null;
  /** The acts that make it so, or leave it open. */
  readonly ends: readonly Stated[];
  /** In English. */
  readonly reason: string;
}

/**
 * Whether a delivery of a time (null when not known) fell into that in which a reading was in force, given the acts that ended
 * or waived it for the recipient. A reading dated by a single date began then, and its end is not recorded; one dated by an
 * interval lasted over it. An act that stands uncontested bounds it; one that is contested or alleged leaves open whether it
 * was still in force; one that nobody asserts, or that came before the reading, does nothing.
 */
export function timingOf(reading: Stated, acts: readonly Stated[], when: Period | null): Timing {
  const span = spanOf(reading.claim.period);
  const told = (inTime: Match | null, ends: readonly Stated[], reason: string) => ({ inTime, ends, reason });
  const plain = overlap(span, when);
  if (plain === null) return told(null, [], "it came before the measure began, or after its own end");
  const ends = acts.filter((act) => isEnd(act) && certaintyOf(act.status) !== null && !isBefore(act, span));
  const sure = ends.filter(({ status }) => certaintyOf(status) === "CERTAIN");
  const bounded = matchIn(pieces(span, sure), when);
  if (bounded === null) {
    const outside = deciding(span, sure, when);
    return told(null, outside, actsText(outside));
  }
  if (when === null) return told("POSSIBLE", ends, "the delivery is not dated");
  if (span === null) return told("POSSIBLE", ends, "the measure is not dated");
  const all = matchIn(pieces(span, ends), when);
  if (bounded === "CERTAIN" && all === "CERTAIN") return told("CERTAIN", sure, "the measure was in force then");
  const bearing = ends.filter((act) => bearsOn(act, when));
  if (bounded === "CERTAIN" || all === null) return told("POSSIBLE", ends, actsText(bearing));
  const isOpen = span.endKind === "UNKNOWN" && !sure.some(({ claim }) => claim.type !== "WAIVES");
  return told("POSSIBLE", ends, openText(bearing, { isEarly: mayPrecede(when, span), isOpen }));
}

/** Whether something may lie before a measure began, as far as the dates say. */
function mayPrecede(when: Period, span: Period): boolean {
  if (span.startKind === "OPEN") return false;
  return when.endEarliest === null || span.startLatest === null || when.endEarliest < span.startLatest;
}

/** Whether an act may have put the measure out of force at some time. */
function bearsOn({ claim: { period, type } }: Stated, when: Period): boolean {
  if (period === null || type === "WAIVES") return overlap(period, when) !== null;
  return period.startEarliest === null || when.endLatest === null || period.startEarliest <= when.endLatest;
}

/** Why the dates leave open whether a measure was in force, which may not have begun, and for which no end need be recorded. */
function openText(
  bearing: readonly Stated[],
  { isEarly, isOpen }: { readonly isEarly: boolean; readonly isOpen: boolean },
): string {
  if (bearing.length > 0) {
    const rest = isOpen ? "no end is recorded" : "the dates leave open whether it was in force then";
    return `${actsText(bearing)}, and ${rest}`;
  }
  const reasons = [
    ...(isEarly ? ["it may have come before the measure began"] : []),
    ...(isOpen ? ["the end of the measure is not recorded"] : []),
  ];
  return reasons.join(", and ") || "the dates leave open whether the measure was in force then";
}

const endings: Readonly<Record<string, string>> = { LIFTS: "lifted", LETS_LAPSE: "left to lapse", WAIVES: "waived" };

/** "The measure was waived from 2002 to 2004 and lifted in 2009; some say that it was left to lapse in 2002". */
function actsText(acts: readonly Stated[]): string {
  const words = (certainty: Match) => {
    const told = acts
      .filter(({ status }) => certaintyOf(status) === certainty)
      .map(
        ({ claim: { type, period } }) =>
          `${endings[type ?? ""] ?? "ended"} ${period === null ? "at a time not recorded" : periodText(period)}`,
      );
    return [...new Set(told)].join(" and ");
  };
  const [sure, unsure] = [words("CERTAIN"), words("POSSIBLE")];
  if (unsure === "") return `the measure was ${sure}`;
  return sure === ""
    ? `some say that the measure was ${unsure}`
    : `the measure was ${sure}; some say that it was ${unsure}`;
}

/** When a reading was in force by its own dates; null when it has none. */
function spanOf(period: Period | null): Period | null {
  return period === null || period.edtf.includes("/") ? period : parsePeriod(`${period.edtf}/`);
}

function isBefore({ claim: { period, type } }: Stated, span: Period | null): boolean {
  const last = type === "WAIVES" ? period?.endLatest : period?.startLatest;
  return last != null && span?.startEarliest != null && last < span.startEarliest;
}

function matchIn(all: readonly (Period | null)[], when: Period | null): Match | null {
  return anyOf(all.map((piece) => overlap(piece, when)));
}

/** What acts leave of a span. A null piece stands for some time that nobody knows. */
function pieces(span: Period | null, ends: readonly Stated[]): readonly (Period | null)[] {
  return ends.reduce<readonly (Period | null)[]>(
    (left, { claim }) => left.flatMap((piece) => withoutEnd(piece, claim.period, claim.type === "WAIVES")),
    [span],
  );
}

function withoutEnd(piece: Period | null, act: Period | null, isPassing: boolean): readonly (Period | null)[] {
  if (piece === null || act === null) return [null];
  return [until(piece, act), ...(isPassing ? [from(piece, act)] : [])].filter(
    (left) => left !== null && !isEmpty(left),
  );
}

/** The part of a piece before an act. An end that was not recorded is that of the act. */
function until(piece: Period, act: Period): Period | null {
  if (act.startKind !== "GIVEN") return { ...piece, endEarliest: piece.startEarliest, endKind: "UNKNOWN" };
  const own = piece.endKind === "GIVEN" ? piece : null;
  return {
    ...piece,
    endEarliest: earlier(own?.endEarliest, act.startEarliest),
    endLatest: earlier(own?.endLatest, act.startLatest),
    endKind: "GIVEN",
  };
}

/** The part of a piece after an act; none when the act still holds. */
function from(piece: Period, act: Period): Period | null {
  if (act.endKind === "OPEN") return null;
  const begins = act.endKind === "GIVEN" ? act.endLatest : null;
  return {
    ...piece,
    startEarliest: later(piece.startEarliest, act.endEarliest),
    startLatest: begins === null ? null : later(piece.startLatest, begins),
    startKind: begins === null ? "UNKNOWN" : "GIVEN",
    // What ends at an unknown time may do so as soon as it begins again.
    endEarliest: piece.endKind === "UNKNOWN" ? later(piece.startEarliest, act.endEarliest) : piece.endEarliest,
  };
}

function earlier(a: string | null | undefined, b: string | null): string | null {
  return a == null ? b : b === null || a < b ? a : b;
}

function later(a: string | null, b: string | null): string | null {
  return a === null ? b : b === null || a > b ? a : b;
}

function isEmpty({ startEarliest, endLatest }: Period): boolean {
  return startEarliest !== null && endLatest !== null && endLatest < startEarliest;
}

/** The acts each of which alone keeps a time out; all of them when they do so only together. */
function deciding(span: Period | null, sure: readonly Stated[], when: Period | null): readonly Stated[] {
  const alone = sure.filter((act) => matchIn(pieces(span, [act]), when) === null);
  return alone.length > 0 ? alone : sure;
}

export type Addressed = "ADDRESSED" | "NOT_ADDRESSED" | "UNKNOWN";

/** Whether a reading asks a supplier to observe it, and by which affiliations. */
export interface Addressing {
  readonly addressed: Addressed;
  readonly affiliations: readonly Stated[];
  /** In English. */
  readonly reason: string;
}

/** What telling addressees needs: affiliations of suppliers and addressees, ORGAN and MEMBER; and which actors are sets. */
export interface AddressFacts {
  readonly affiliations: readonly Stated[];
  /** Whether an actor has members, who need not be recorded. */
  readonly isGroup: (actor: string) => boolean;
  readonly nameOf: (actor: string) => string;
}

/**
 * Whether a reading asks a supplier to observe it: an addressee, an organ of one or what has one as an organ, or a member of an
 * addressed group. Who imposes a measure and addresses nobody binds itself, and a state nobody else. Not addressed, too, is
 * who stands beside addressees that are no groups, or of whom somebody denies, and nobody asserts, that it is a member; of
 * everybody else it is unknown.
 */
export function addressingOf(reading: Stated, supplier: string, facts: AddressFacts): Addressing {
  const told = (addressed: Addressed, reason: string, affiliations: readonly Stated[] = []) => ({
    addressed,
    affiliations,
    reason,
  });
  const addressees = inRole(reading.claim, "ADDRESSEE");
  if (addressees.length === 0) {
    if (reading.claim.type !== "IMPOSES") return told("UNKNOWN", "the measure names no addressee");
    const imposer = principals(reading.claim.subject, facts);
    const own = meeting(principals(supplier, facts), imposer);
    if (own !== null) return told("ADDRESSED", "who imposes the measure binds itself", own);
    return [...imposer.keys()].some((id) => ["state", "defacto"].includes(prefixOf(id)))
      ? told("NOT_ADDRESSED", "a state's own measure binds nobody else", imposer.get([...imposer.keys()].at(-1) ?? ""))
      : told("UNKNOWN", "the measure names no addressee");
  }
  for (const addressee of addressees) {
    const own = principals(supplier, facts).get(addressee) ?? principals(addressee, facts).get(supplier);
    if (own !== undefined) return told("ADDRESSED", "the supplier is addressed", own);
  }
  const memberships = facts.affiliations.filter(
    ({ claim }) =>
      claim.type === "MEMBER" &&
      inRole(claim, "OBJECT").some((group) => addressees.includes(group)) &&
      principals(supplier, facts).has(claim.subject),
  );
  const held = memberships.filter(({ status }) => certaintyOf(status) !== null);
  const sure = held.filter(({ status }) => certaintyOf(status) === "CERTAIN");
  const paths = (all: readonly Stated[]) => [
    ...new Set(all.flatMap((one) => [...(principals(supplier, facts).get(one.claim.subject) ?? []), one])),
  ];
  if (sure.length > 0) return told("ADDRESSED", "the supplier is a member of an addressed group", paths(sure));
  if (held.length > 0) return told("UNKNOWN", "the supplier may be a member of an addressed group", paths(held));
  const groups = addressees.filter(facts.isGroup);
  const isDenied = (group: string) => memberships.some(({ claim }) => inRole(claim, "OBJECT").includes(group));
  if (groups.every(isDenied)) return told("NOT_ADDRESSED", "others than the supplier are addressed", memberships);
  const asked = groups.map(facts.nameOf).join("; ");
  return told("UNKNOWN", `no source says whether ${facts.nameOf(supplier)} is among those addressed (${asked})`);
}

/** The affiliations by which two actors are one, organs of one another or of one body; null when nothing makes them so. */
function meeting(
  own: ReadonlyMap<string, readonly Stated[]>,
  theirs: ReadonlyMap<string, readonly Stated[]>,
): readonly Stated[] | null {
  const shared = [...own.keys()].find((id) => theirs.has(id));
  return shared === undefined ? null : [...(own.get(shared) ?? []), ...(theirs.get(shared) ?? [])];
}

/** The actor and everybody it is an organ of, with the affiliations that lead there. */
function principals(actor: string, { affiliations }: AddressFacts): ReadonlyMap<string, readonly Stated[]> {
  const reached = new Map<string, readonly Stated[]>([[actor, []]]);
  for (const [current, path] of reached) {
    for (const step of affiliations) {
      const of = inRole(step.claim, "OBJECT")[0] ?? "";
      const leads = step.claim.type === "ORGAN" && step.claim.subject === current && certaintyOf(step.status) !== null;
      if (leads && !reached.has(of)) reached.set(of, [...path, step]);
    }
  }
  return reached;
}

export type EmbargoFinding = "INSIDE" | "POSSIBLY_INSIDE" | "OUTSIDE" | "NOT_ADDRESSED";

/**
 * What time, addressees, recipient and goods say together: OUTSIDE in time whoever the supplier is, NOT_ADDRESSED when in time
 * the supplier is not addressed, INSIDE when everything is sure.
 */
export function findingOf(
  { inTime }: Pick<Timing, "inTime">,
  { addressed }: Pick<Addressing, "addressed">,
  others: { readonly isTarget: Match; readonly isNamed: boolean },
): EmbargoFinding {
  if (inTime === null) return "OUTSIDE";
  if (addressed === "NOT_ADDRESSED") return "NOT_ADDRESSED";
  const isSure = allOf([inTime, others.isTarget]) === "CERTAIN" && addressed === "ADDRESSED" && others.isNamed;
  return isSure ? "INSIDE" : "POSSIBLY_INSIDE";
}
