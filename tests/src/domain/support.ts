import type { Attribution } from "../../../src/domain/attribution.ts";
import { Camps, type CampFacts, type CampTie, type SideTie } from "../../../src/domain/camps.ts";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { reaching, Refinements } from "../../../src/domain/entailment.ts";
import { claimId } from "../../../src/domain/identity.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import type { Quantity } from "../../../src/domain/quantity.ts";
import type { SourceFacts, Sources } from "../../../src/domain/roots.ts";
import { judge, type Court, type Judgement, type Voice } from "../../../src/domain/status.ts";
import type { Stance } from "../../../src/domain/vocabulary.ts";

/** What a claim's words are said about, and the words. */
export interface Statement {
  readonly about: Claim;
  readonly attribution: Attribution;
}

type Said = Partial<Omit<Attribution, "claim" | "stance">>;

/** A statement about a claim; a speaker is NAMED unless said otherwise, and without one "source:report" speaks itself. */
export function states(stance: Stance, about: Claim, said: Said = {}): Statement {
  return { about, attribution: attributionOf({ claim: claimId(about), stance, ...said }) };
}
export const asserts = (about: Claim, said?: Said): Statement => states("ASSERTS", about, said);
export const denies = (about: Claim, said?: Said): Statement => states("DENIES", about, said);
export const doubts = (about: Claim, said?: Said): Statement => states("DOUBTS", about, said);
export const retracts = (about: Claim, said?: Said): Statement => states("RETRACTS", about, said);

/** A plain assertion in the own voice of "source:report", but for what is given. */
export function attributionOf(said: Partial<Attribution>): Attribution {
  return {
    claim: "claim:any",
    stance: "ASSERTS",
    hedge: "NONE",
    verb: null,
    speaker: null,
    speakerKind: said.speaker === undefined || said.speaker === null ? null : "NAMED",
    speakerLabel: null,
    source: "source:report",
    citing: null,
    locator: null,
    statedOn: null,
    basis: "EXPLICIT",
    original: null,
    note: null,
    ...said,
  };
}

/** A secondary work without publisher, but for what is given. */
export function document(id: string, facts: Partial<SourceFacts> = {}): SourceFacts {
  return { id, tier: "SECONDARY", publisher: null, derivedFrom: [], ...facts };
}

export function library(...documents: readonly SourceFacts[]): Sources {
  return new Map(documents.map((facts) => [facts.id, facts]));
}

export function tie(member: string, relation: CampTie["relation"], of: string, period?: string): CampTie {
  return { member, of, relation, period: period === undefined ? null : parsePeriod(period) };
}

export function onSide(member: string, side: string, period?: string): SideTie {
  return { member, side, period: period === undefined ? null : parsePeriod(period) };
}

export function support(supporter: string, recipient: string, type: string, more: Partial<Claim> = {}): Claim {
  return claimOf({ kind: "SUPPORT", subject: supporter, type, participants: { OBJECT: [recipient] }, ...more });
}

/** A number of persons: the best value alone, or what is given. */
export function persons(stated: number | Partial<Quantity>): Quantity {
  const numbers = typeof stated === "number" ? { best: stated } : stated;
  return { low: null, best: null, high: null, modifier: null, unit: "persons", whole: null, ...numbers };
}

/** How many of somebody, or in some event, were killed. */
export function killed(subject: string, stated: number | Partial<Quantity>, more: Partial<Claim> = {}): Claim {
  return claimOf({ kind: "ESTIMATE", subject, measure: "KILLED", quantity: persons(stated), ...more });
}

export const armenianSide = "side:nagorno-karabakh-armenian";
export const azerbaijaniSide = "side:nagorno-karabakh-azerbaijani";

/** Who belongs to whom in the Nagorno-Karabakh conflict, as far as the cases need it. */
export const karabakh: CampFacts = {
  sides: [
    { side: armenianSide, conflict: "conflict:nagorno-karabakh" },
    { side: azerbaijaniSide, conflict: "conflict:nagorno-karabakh" },
  ],
  members: [
    onSide("state:armenia", armenianSide),
    onSide("defacto:artsakh", armenianSide, "1991/2023-09"),
    onSide("state:azerbaijan", azerbaijaniSide),
  ],
  ties: [
    tie("org:armenian-ministry-of-defence", "ORGAN", "state:armenia"),
    tie("org:government-of-armenia", "ORGAN", "state:armenia"),
    tie("org:artsakh-defence-army", "ORGAN", "defacto:artsakh"),
    tie("org:parliament-of-azerbaijan", "ORGAN", "state:azerbaijan"),
    tie("org:azerbaijani-authorities", "ORGAN", "state:azerbaijan"),
    tie("org:azerbaijani-interior-ministry", "ORGAN", "state:azerbaijan"),
    tie("org:czech-foreign-ministry", "ORGAN", "state:czech-republic"),
    tie("org:embassy-of-iran-in-armenia", "ORGAN", "state:iran"),
    tie("person:yagub-mammadov", "OFFICE_HOLDER", "org:parliament-of-azerbaijan", "1992-03/1992-05"),
    tie("person:rovshan-javadov", "OFFICE_HOLDER", "org:azerbaijani-interior-ministry", "1992/1995"),
    tie("person:gulbuddin-hekmatyar", "LEADER", "group:hezb-e-islami"),
  ],
};

/** The documents of the cases: the encyclopaedia's article is tertiary, everything else secondary. */
export const documents: readonly SourceFacts[] = [
  document("source:article", { tier: "TERTIARY", publisher: "org:encyclopaedia" }),
  document("source:report", { publisher: "org:think-tank" }),
  document("source:other-report", { publisher: "org:institute" }),
];

export interface Case {
  /** Statements by a name of our own, which stands for the attribution's id. */
  readonly voices: Readonly<Record<string, Statement>>;
  readonly refines?: readonly (readonly [narrower: Claim, broader: Claim])[];
  readonly camps?: CampFacts;
  readonly documents?: readonly SourceFacts[];
}

/** What stands of a claim in a small store: the statements that reach it along REFINES, without the retracted, judged. */
export function judged(claim: Claim, store: Case): Judgement {
  const voices = Object.entries(store.voices).map(([id, statement]) => ({ id, ...statement }));
  const refinements = new Refinements(
    (store.refines ?? []).map(([narrower, broader]) => ({ narrower: claimId(narrower), broader: claimId(broader) })),
  );
  const of = (id: string): readonly Voice[] => voices.filter((voice) => voice.attribution.claim === id);
  return judge(claim, reaching(claimId(claim), refinements, of), courtOf(store));
}

export function courtOf({ camps = karabakh, documents: known = documents }: Omit<Case, "voices">): Court {
  return { camps: new Camps(camps), sources: library(...known), nameOf: (id) => id.slice(id.indexOf(":") + 1) };
}

/** The judgement without the English, for whole-value comparison. */
export function verdict(claim: Claim, store: Case): Omit<Judgement, "reason"> {
  const { status, strength, opposition, acknowledgedBy, supportedBy, opposedBy } = judged(claim, store);
  return { status, strength, opposition, acknowledgedBy, supportedBy, opposedBy };
}
