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
 * Where the words come from, as keys of which attributions share one when they are no evidence beside one another: the
 * cited work and the speaker, else the document read; a work that speaks itself is also its publisher, and a derived work
 * is whatever it derives from; who speaks for others (`principalsOf`: itself and everybody it acts for) is these, too. Speakers
 * that one document only describes ("most observers", "many analysts") are one. The keys depend on nothing but the attribution,
 * its documents and for whom its speaker acts, so that adding one attribution never changes what another counts as.
 */
export function rootKeys(
  attribution: Attribution,
  sources: Sources,
  principalsOf: (actor: string) => Iterable<string>,
): ReadonlySet<string> {
  const { speaker, citing, source } = attribution;
  const actorKeys = (actor: string) => [...principalsOf(actor)].map((principal) => `actor:${principal}`);
  if (isOwnVoice(attribution, sources)) {
    const works = lineage(documentOf(attribution), sources);
    const publishers = works.flatMap((work) => sources.get(work)?.publisher ?? []);
    return new Set([...works.map((work) => `work:${work}`), ...publishers.flatMap(actorKeys)]);
  }
  const cited = citing === null ? [] : lineage(citing, sources).map((work) => `work:${work}`);
  if (speaker !== null) return new Set([...cited, ...actorKeys(speaker)]);
  if (citing !== null) return new Set(cited);
  return new Set(lineage(source, sources).map((work) => `described:${work}`));
}

/** Whether two voices, by their {@link rootKeys}, are evidence beside one another. */
export function areIndependent(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return ![...a].some((key) => b.has(key));
}

/** The document whose words these are: the original if one is named, else the one read. */
function documentOf(attribution: Attribution): string {
  return attribution.citing ?? attribution.source;
}

/** The work and everything it derives from, at any distance. */
function lineage(work: string, sources: Sources): readonly string[] {
  const visited = new Set([work]);
  for (const current of visited) for (const parent of sources.get(current)?.derivedFrom ?? []) visited.add(parent);
  return [...visited];
}
