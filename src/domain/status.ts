import type { Attribution } from "./attribution.ts";
import type { Camps } from "./camps.ts";
import type { Claim } from "./claim.ts";
import { concernedParties, ownActors } from "./claimKinds.ts";
import { parseOptionalPeriod } from "./period.ts";
import { areIndependent, isTertiaryVoice, rootKeys, voiceOf, type Sources } from "./roots.ts";
import { oppositions, strengths, type Opposition, type Status, type Strength } from "./vocabulary.ts";

/** An attribution with its id and the claim it was made about (the judged claim itself, or one that reaches it along REFINES). */
export interface Voice {
  readonly id: string;
  readonly attribution: Attribution;
  readonly about: Claim;
}

/** What the voices make of a claim, and which of them decided it. */
export interface Judgement {
  readonly status: Status;
  readonly strength: Strength;
  readonly opposition: Opposition;
  /** The actors who spoke for themselves in asserting it, sorted; empty when nobody did. */
  readonly acknowledgedBy: readonly string[];
  /** Ids of the attributions that the strength rests on, sorted. */
  readonly supportedBy: readonly string[];
  /** Ids of the attributions that the opposition rests on, sorted. */
  readonly opposedBy: readonly string[];
  /** The rule and the voices behind the status, in English. */
  readonly reason: string;
}

/** What judging needs beside the claim: who belongs to whom, what the documents are, and what to call an actor. */
export interface Court {
  readonly camps: Camps;
  readonly sources: Sources;
  readonly nameOf: (id: string) => string;
}

/** How much one assertion is worth. Only DISINTERESTED ones corroborate each other. */
type Weight = "WEAK" | "OWN_ACT" | "TERTIARY" | "DISINTERESTED";

interface Assertion {
  readonly voice: Voice;
  readonly root: ReadonlySet<string>;
  readonly weight: Weight;
  readonly why: string;
  readonly acknowledgedBy: readonly string[];
}

interface Objection {
  readonly voice: Voice;
  readonly level: Opposition;
}

/**
 * What stands of a claim, given the attributions that reach it (docs/model.md, *Status*). A pure function: the order of
 * voices never matters, and a root that speaks twice counts once. Retractions must have been applied
 * ({@link ./entailment.ts withoutRetracted}).
 */
export function judge(claim: Claim, voices: readonly Voice[], court: Court): Judgement {
  const assertions = voices
    .filter((voice) => voice.attribution.stance === "ASSERTS")
    .map((voice) => weigh(claim, voice, court));
  const objections = voices
    .filter(({ attribution }) => attribution.stance === "DENIES" || attribution.stance === "DOUBTS")
    .map((voice) => ({ voice, level: objectionLevel(claim, voice, court) }));
  const strength = strengthOf(assertions);
  const opposition = highest(objections.map((objection) => objection.level));
  const carrying = assertions.filter((assertion) => carries(assertion, strength));
  const opposing = objections.filter((objection) => objection.level === opposition);
  const status = statusOf(strength, opposition);
  return {
    status,
    strength,
    opposition,
    acknowledgedBy: sortedUnique(assertions.flatMap((assertion) => assertion.acknowledgedBy)),
    supportedBy: sortedUnique(carrying.map(({ voice }) => voice.id)),
    opposedBy: sortedUnique(opposing.map(({ voice }) => voice.id)),
    reason: reasonOf(status, strength, opposition, carrying, opposing, court),
  };
}

/** The status table of docs/model.md. */
export function statusOf(strength: Strength, opposition: Opposition): Status {
  const denied = opposition === "DENIED_BY_PARTY" || opposition === "DENIED_INDEPENDENTLY";
  if (strength === "NONE") return denied ? "DENIED" : "UNSUPPORTED";
  if (strength === "ALLEGED") return denied ? "ALLEGED_DENIED" : "ALLEGED";
  return opposition === "NONE" ? "UNCONTESTED" : "CONTESTED";
}

function weigh(claim: Claim, voice: Voice, court: Court): Assertion {
  const { attribution } = voice;
  const when = parseOptionalPeriod(attribution.statedOn);
  const root = rootKeys(attribution, court.sources, (actor) => court.camps.principals(actor, when));
  const assertion = (weight: Weight, why: string, acknowledgedBy: readonly string[] = []): Assertion => ({
    voice,
    root,
    weight,
    why,
    acknowledgedBy,
  });
  if (attribution.speakerKind === "ANONYMOUS") return assertion("WEAK", "anonymous");
  if (attribution.hedge !== "NONE") return assertion("WEAK", `hedged, ${attribution.hedge}`);
  const own = speaksOfOwnAct(claim, voice, court);
  if (own.length > 0) return assertion("OWN_ACT", "of its own act", own);
  if (isInterested(claim, voice, court)) return assertion("WEAK", "interested");
  if (isTertiaryVoice(attribution, court.sources)) return assertion("TERTIARY", "tertiary");
  return assertion("DISINTERESTED", "disinterested");
}

function speaksOfOwnAct(claim: Claim, { attribution }: Voice, { camps, sources }: Court): readonly string[] {
  const speaker = voiceOf(attribution, sources);
  if (speaker === null) return [];
  const when = parseOptionalPeriod(attribution.statedOn);
  return sortedUnique(
    ownActors(claim).flatMap((party) => {
      const acknowledging = camps.speaksFor(speaker, party, when);
      return acknowledging === null ? [] : [acknowledging];
    }),
  );
}

/**
 * Whether the voice belongs to the camp of a party, or of a party's adversary, of the judged claim or of the claim it
 * was made about. The author of an assessment is no party of his own judgement.
 */
function isInterested(claim: Claim, { attribution, about }: Voice, { camps, sources }: Court): boolean {
  const speaker = voiceOf(attribution, sources);
  if (speaker === null) return false;
  const when = parseOptionalPeriod(attribution.statedOn);
  return sortedUnique([...concernedParties(claim), ...concernedParties(about)])
    .filter((party) => claim.kind !== "ASSESSMENT" || party !== speaker)
    .some((party) => camps.isInterested(speaker, party, when));
}

function objectionLevel(claim: Claim, voice: Voice, court: Court): Opposition {
  const { stance, hedge, speakerKind } = voice.attribution;
  if (stance === "DOUBTS" || hedge !== "NONE" || speakerKind === "ANONYMOUS") return "DOUBTED";
  return isInterested(claim, voice, court) ? "DENIED_BY_PARTY" : "DENIED_INDEPENDENTLY";
}

function strengthOf(assertions: readonly Assertion[]): Strength {
  const disinterested = assertions.filter(({ weight }) => weight === "DISINTERESTED").map(({ root }) => root);
  if (hasIndependentPair(disinterested)) return "CORROBORATED";
  if (assertions.some(({ weight }) => weight !== "WEAK")) return "REPORTED";
  return assertions.length > 0 ? "ALLEGED" : "NONE";
}

function hasIndependentPair(roots: readonly ReadonlySet<string>[]): boolean {
  const distinct = [...new Map(roots.map((root) => [[...root].sort().join("\n"), root])).values()];
  return distinct.some((root, index) => distinct.slice(index + 1).some((other) => areIndependent(root, other)));
}

function carries({ weight }: Assertion, strength: Strength): boolean {
  if (strength === "CORROBORATED") return weight === "DISINTERESTED";
  return strength === "REPORTED" ? weight !== "WEAK" : true;
}

function highest(levels: readonly Opposition[]): Opposition {
  return oppositions[Math.max(0, ...levels.map((level) => oppositions.indexOf(level)))] ?? "NONE";
}

/** Whether `strength` is at least `least`. */
export function isAtLeast(strength: Strength, least: Strength): boolean {
  return strengths.indexOf(strength) >= strengths.indexOf(least);
}

function reasonOf(
  status: Status,
  strength: Strength,
  opposition: Opposition,
  carrying: readonly Assertion[],
  opposing: readonly Objection[],
  court: Court,
): string {
  const asserted =
    carrying.length === 0
      ? "nobody asserts it"
      : `asserted by ${listed(carrying.map(({ voice, why }) => `${speakerText(voice, court)} (${ownVoice(voice)}${why})`))}`;
  const opposed =
    opposing.length === 0
      ? "no recorded opposition"
      : `${opposition === "DOUBTED" ? "doubted" : "denied"} by ${listed(opposing.map(({ voice }) => speakerText(voice, court)))}${oppositionNote[opposition]}`;
  return `${status} = strength ${strength}, opposition ${opposition}: ${asserted}; ${opposed}.`;
}

const oppositionNote: Readonly<Record<Opposition, string>> = {
  NONE: "",
  DOUBTED: "",
  DENIED_BY_PARTY: " (interested)",
  DENIED_INDEPENDENTLY: " (at least one of them disinterested)",
};

/** A document that just states something is told from one that says so of itself. */
function ownVoice({ attribution: { speaker, speakerLabel } }: Voice): string {
  return speaker === null && speakerLabel === null ? "its own voice, " : "";
}

/** Words that a document describes a speaker with stand in quotation marks. */
function speakerText({ attribution }: Voice, { nameOf }: Court): string {
  const { speaker, speakerKind, speakerLabel, citing, source } = attribution;
  const label = speakerLabel === null ? null : `“${speakerLabel}”`;
  if (speaker === null) return label ?? nameOf(citing ?? source);
  if (speakerKind === "ANONYMOUS") return label ?? `unnamed people in ${nameOf(speaker)}`;
  return nameOf(speaker);
}

function listed(items: readonly string[]): string {
  return sortedUnique(items).join(", ");
}

function sortedUnique(items: readonly string[]): readonly string[] {
  return [...new Set(items)].sort();
}
