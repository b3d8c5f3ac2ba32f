import type { Attribution } from "./attribution.ts";
import { overlap, parseOptionalPeriod } from "./period.ts";

/** A narrower claim and the broader one it refines, by id. */
export interface Refinement {
  readonly narrower: string;
  readonly broader: string;
}

/** The claims along REFINES from one claim, either way, without the claim itself; empty sets when there are none. */
export class Refinements {
  readonly #broader = new Map<string, string[]>();
  readonly #narrower = new Map<string, string[]>();

  constructor(links: readonly Refinement[]) {
    for (const { narrower, broader } of links) {
      append(this.#broader, narrower, broader);
      append(this.#narrower, broader, narrower);
    }
  }

  /** Every claim that `claim` narrows, at any distance. */
  broaderThan(claim: string): ReadonlySet<string> {
    return closure(claim, this.#broader);
  }

  /** Every claim that narrows `claim`, at any distance. */
  narrowerThan(claim: string): ReadonlySet<string> {
    return closure(claim, this.#narrower);
  }
}

/** An attribution with its id. */
export interface Identified {
  readonly id: string;
  readonly attribution: Attribution;
}

/**
 * The attributions that count for a claim: its own, the assertions of every narrower claim, and the denials and doubts of
 * every broader one. Each comes once, however many ways lead to it. Retractions take away what they retract and are not
 * themselves returned; parts (COMPONENT_OF) and rivals bring nothing.
 */
export function reaching<T extends Identified>(
  claim: string,
  refinements: Refinements,
  attributionsOf: (claim: string) => readonly T[],
): readonly T[] {
  const from = (ids: Iterable<string>) => [...ids].flatMap((id) => withoutRetracted(attributionsOf(id)));
  const own = from([claim]);
  const up = from(refinements.narrowerThan(claim)).filter(({ attribution }) => attribution.stance === "ASSERTS");
  const down = from(refinements.broaderThan(claim)).filter(
    ({ attribution }) => attribution.stance === "DENIES" || attribution.stance === "DOUBTS",
  );
  return [...new Map([...own, ...up, ...down].map((voice) => [voice.id, voice])).values()];
}

/**
 * The attributions of one claim that still stand: a retraction takes away what the same speaker said before it (or may
 * have said before it, where dates are missing) and nothing that anybody else said.
 */
export function withoutRetracted<T extends Identified>(attributions: readonly T[]): readonly T[] {
  const retractions = attributions.filter(({ attribution }) => attribution.stance === "RETRACTS");
  return attributions.filter(
    ({ attribution }) =>
      attribution.stance !== "RETRACTS" &&
      !retractions.some((retraction) => isRetractedBy(attribution, retraction.attribution)),
  );
}

function isRetractedBy(said: Attribution, retraction: Attribution): boolean {
  return sameVoice(said, retraction) && mayPrecede(said.statedOn, retraction.statedOn);
}

function sameVoice(a: Attribution, b: Attribution): boolean {
  return voiceKey(a) === voiceKey(b);
}

/**
 * Equal for what the same voice says: the same speaker, unnamed people in an organ apart from the organ; without a speaker, whoever
 * the same original calls the same.
 */
export function voiceKey(attribution: Attribution): string {
  const { speaker, speakerLabel, citing, source } = attribution;
  return speaker === null
    ? `${citing ?? source} ${speakerLabel ?? ""}`
    : `${speaker} ${isAnonymous(attribution) ? "anonymous" : ""}`;
}

/**
 * The actor whose word an attribution is: null when it has no speaker, and for unnamed people in an organ, who are not the organ.
 * An unnamed set of people that is an actor by itself ("Armenian sources") is nobody else, so the word is its own.
 */
export function whoseWord(attribution: Attribution, isUnnamedSet: (actor: string) => boolean): string | null {
  const { speaker } = attribution;
  return speaker === null || (isAnonymous(attribution) && !isUnnamedSet(speaker)) ? null : speaker;
}

/** Unnamed people in an organ are not the organ; its officials speaking together are. */
function isAnonymous({ speakerKind }: Attribution): boolean {
  return speakerKind === "ANONYMOUS";
}

function mayPrecede(earlier: string | null, later: string | null): boolean {
  const [first, second] = [parseOptionalPeriod(earlier), parseOptionalPeriod(later)];
  if (overlap(first, second) !== null) return true;
  return (first?.startEarliest ?? "") < (second?.startEarliest ?? "");
}

function closure(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>([start]);
  for (const current of reached) for (const id of next.get(current) ?? []) reached.add(id);
  reached.delete(start);
  return reached;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
