import type { Attribution } from "./attribution.ts";
import type { Tier } from "./vocabulary.ts";

/** What weighing a voice needs to know of a document. */
export interface SourceFacts {
  readonly id: string;
  readonly tier: Tier;
  readonly publisher: string | null;
  /** The works it is DERIVED_FROM. */
  readonly derivedFrom: readonly string[];
}

/** The documents of a store, by id. */
export type Sources = ReadonlyMap<string, SourceFacts>;

/** Whether the document itself speaks: no speaker is given, or the speaker is its own publisher. */
export function isOwnVoice(attribution: Attribution, sources: Sources): boolean {
  if (attribution.speaker === null) return attribution.speakerLabel === null;
  return attribution.speaker === sources.get(documentOf(attribution))?.publisher;
}

/** Whether it is a tertiary document's own voice, which corroborates nothing. */
export function isTertiaryVoice(attribution: Attribution, sources: Sources): boolean {
  return isOwnVoice(attribution, sources) && sources.get(documentOf(attribution))?.tier === "TERTIARY";
}

/** The actor whose interest counts: the speaker, else the publisher of a document that speaks itself; null when neither is known. */
export function voiceOf(attribution: Attribution, sources: Sources): string | null {
  if (attribution.speaker !== null) return attribution.speaker;
  return attribution.speakerLabel === null ? (sources.get(documentOf(attribution))?.publisher ?? null) : null;
}

/**
 * Where the words come from, as a key that is equal for attributions that are no evidence beside one another: the cited
 * work, else the speaker, else the document read; a work that speaks itself is its publisher, and a derived work is what
 * it derives from. The key depends on nothing but the attribution and its documents, so that adding one attribution
 * never changes what another counts as.
 */
export function rootKey(attribution: Attribution, sources: Sources): string {
  if (isOwnVoice(attribution, sources)) return ownVoiceKey(documentOf(attribution), sources);
  if (attribution.citing !== null) return `work:${origin(attribution.citing, sources)}`;
  if (attribution.speaker !== null) return `actor:${attribution.speaker}`;
  return `described:${origin(attribution.source, sources)}:${attribution.speakerLabel ?? ""}`;
}

function ownVoiceKey(document: string, sources: Sources): string {
  const original = origin(document, sources);
  const publisher = sources.get(original)?.publisher ?? null;
  return publisher === null ? `work:${original}` : `actor:${publisher}`;
}

/** The document whose words these are: the original if one is named, else the one read. */
function documentOf(attribution: Attribution): string {
  return attribution.citing ?? attribution.source;
}

/** The work everything in a chain of derivations goes back to; of several originals, the one whose id sorts first. */
function origin(work: string, sources: Sources): string {
  const visited = new Set([work]);
  const originals: string[] = [];
  for (const current of visited) {
    const parents = sources.get(current)?.derivedFrom ?? [];
    if (parents.length === 0) originals.push(current);
    for (const parent of parents) visited.add(parent);
  }
  return originals.sort()[0] ?? work;
}
