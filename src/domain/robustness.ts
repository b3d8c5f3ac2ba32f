import type { Claim } from "./claim.ts";
import { voiceOf } from "./roots.ts";
import { judge, type Court, type Voice } from "./status.ts";
import type { Status } from "./vocabulary.ts";

/** What may be taken away, one at a time. */
export const pillars = ["SOURCE", "SPEAKER", "PUBLISHER", "CITED_WORK"] as const;
export type Pillar = (typeof pillars)[number];

/** A source, speaker, publisher or cited work without whom a claim would stand otherwise. */
export interface Dependence {
  /** Its id. */
  readonly on: string;
  /** How the claim would stand without it; null when nobody would be left to speak of it. */
  readonly without: Status | null;
  /** Whether somebody asserts the claim now, and nobody would without it. */
  readonly falls: boolean;
}

/**
 * Everything of one sort on which a claim's status hangs: those whose absence would change it, sorted by id; empty when it
 * stands whoever is dropped. `voices` are those that reach the claim.
 */
export function dependences(
  claim: Claim,
  voices: readonly Voice[],
  pillar: Pillar,
  court: Court,
): readonly Dependence[] {
  const { status } = judge(claim, voices, court);
  const named = [...new Set(voices.map((voice) => pillarOf(voice, pillar, court)))].filter((id) => id !== null).sort();
  return named.flatMap((on) => {
    const left = voices.filter((voice) => pillarOf(voice, pillar, court) !== on);
    const without = left.length === 0 ? null : judge(claim, left, court).status;
    return without === status ? [] : [{ on, without, falls: isAsserted(status) && !isAsserted(without) }];
  });
}

/** Whether somebody asserts a claim that stands so; nobody does where nobody speaks of it (null). */
function isAsserted(status: Status | null): boolean {
  return status !== null && status !== "DENIED" && status !== "UNSUPPORTED";
}

function pillarOf({ attribution }: Voice, pillar: Pillar, { sources }: Court): string | null {
  switch (pillar) {
    case "SOURCE":
      return attribution.source;
    case "SPEAKER":
      return voiceOf(attribution, sources);
    case "PUBLISHER":
      return sources.get(attribution.source)?.publisher ?? null;
    case "CITED_WORK":
      return attribution.citing;
  }
}
