import type { Attribution } from "./attribution.ts";
import type { Camps } from "./camps.ts";
import { parseOptionalPeriod, type Period } from "./period.ts";
import { voiceOf, type SourceFacts } from "./roots.ts";
import type { Tier } from "./vocabulary.ts";

/** What choosing among documents needs to know of one. */
export interface DocumentFacts extends SourceFacts {
  readonly sourceKind: string;
  /** When it became public (EDTF), else when it was published; null when neither is recorded. */
  readonly publicOn: string | null;
}

/** A choice of voices by who speaks and where. An absent list leaves all; an empty one chooses nobody. */
export interface VoiceFilter {
  /** Actors, with their organs and officers; unnamed people in an organ are found under the organ alone. The voice of a document that speaks itself is its publisher's. */
  readonly speakers?: readonly string[];
  /** Speakers who stand on one of these sides when they speak. */
  readonly sides?: readonly string[];
  /** Publishers of the document read. */
  readonly publishers?: readonly string[];
  readonly sources?: readonly string[];
  /** Works that the document read relays. */
  readonly citing?: readonly string[];
  readonly sourceKinds?: readonly string[];
  readonly tiers?: readonly Tier[];
}

/**
 * Whose word is taken. All fields that are given must hold; `exclude` takes away what answers to any of its lists.
 * `statedBefore` keeps words said, for certain, before that day: by their date, else by the day their document was public;
 * `knownAt` keeps words in documents that were public, for certain, by that day. What has no date is in neither.
 */
export interface Perspective extends VoiceFilter {
  readonly exclude?: VoiceFilter;
  /** ISO day. */
  readonly statedBefore?: string;
  /** ISO day. */
  readonly knownAt?: string;
}

/** What a perspective is applied against. */
export interface Hall {
  readonly camps: Camps;
  readonly sources: ReadonlyMap<string, DocumentFacts>;
}

/** Whether an attribution exists inside a perspective. The empty perspective admits everything. */
export function admits(perspective: Perspective, attribution: Attribution, hall: Hall): boolean {
  const checks = checksOf(perspective, attribution, hall);
  if (checks.some((holds) => !holds)) return false;
  if (perspective.exclude !== undefined && checksOf(perspective.exclude, attribution, hall).some((holds) => holds))
    return false;
  return wasStatedBefore(perspective, attribution, hall) && wasKnownAt(perspective, attribution, hall);
}

/** One answer for each list that is given. */
function checksOf(filter: VoiceFilter, attribution: Attribution, { camps, sources }: Hall): readonly boolean[] {
  const speaker = voiceOf(attribution, sources);
  const when = parseOptionalPeriod(attribution.statedOn);
  const document = sources.get(attribution.source);
  const check = (list: readonly string[] | undefined, found: () => Iterable<string | null | undefined>) =>
    list === undefined ? [] : [[...found()].some((id) => id != null && list.includes(id))];
  return [
    ...check(filter.speakers, () => {
      if (speaker === null) return [];
      return attribution.speakerKind === "ANONYMOUS" ? [speaker] : camps.principals(speaker, when);
    }),
    ...check(filter.sides, () => (speaker === null ? [] : camps.sides(speaker, when))),
    ...check(filter.publishers, () => [document?.publisher]),
    ...check(filter.sources, () => [attribution.source]),
    ...check(filter.citing, () => [attribution.citing]),
    ...check(filter.sourceKinds, () => [document?.sourceKind]),
    ...check(filter.tiers, () => [document?.tier]),
  ];
}

function wasStatedBefore({ statedBefore }: Perspective, { statedOn, source }: Attribution, { sources }: Hall): boolean {
  if (statedBefore === undefined) return true;
  const said = parseOptionalPeriod(statedOn) ?? parseOptionalPeriod(sources.get(source)?.publicOn ?? null);
  return lastDay(said) < statedBefore;
}

function wasKnownAt({ knownAt }: Perspective, { source }: Attribution, { sources }: Hall): boolean {
  return knownAt === undefined || lastDay(parseOptionalPeriod(sources.get(source)?.publicOn ?? null)) <= knownAt;
}

/** The last day a date may mean; text beyond all days when there is none. */
function lastDay(period: Period | null): string {
  return period?.endLatest ?? "∞";
}
