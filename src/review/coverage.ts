import type { Article } from "./article.ts";
import { locatorOf } from "./passages.ts";
import type { LeftOut, Reason } from "./reviewFiles.ts";

/** What an attribution rests on. */
export interface Located {
  readonly file: string;
  readonly line: number;
  readonly claim: string;
  readonly locator: string | null;
}

/** A sentence with what points to it. */
export interface ReviewedSentence {
  readonly locator: string;
  readonly number: number;
  readonly text: string;
  /** Keys of the claims that rest on it, each once. */
  readonly claims: readonly string[];
  /** Why no claim does; null when some do, or when nobody has said why. */
  readonly leftOut: Reason | null;
}

export interface ReviewedSection {
  readonly section: string;
  readonly sentences: readonly ReviewedSentence[];
  /** Links whose descriptions were taken out. */
  readonly described: readonly string[];
}

/** How a data set covers the text it was taken from. */
export interface Review {
  /** In the order of the text; sections without sentences are left out. */
  readonly sections: readonly ReviewedSection[];
  /** What does not fit together, one message each; empty when every sentence is accounted for. */
  readonly problems: readonly string[];
}

/**
 * Holds a data set against its text: which sentences carry claims, which were left out and why. A problem is a sentence that
 * is neither, one that is both, and a locator that leads nowhere or to two sentences.
 */
export function reviewOf(article: Article, located: readonly Located[], leftOut: readonly LeftOut[]): Review {
  const sentences = article.sentences.map((sentence) => ({ ...sentence, locator: locatorOf(sentence) }));
  const known = new Set(sentences.map(({ locator }) => locator));
  const claims = grouped(located, ({ locator }) => locator);
  const reasonOf = new Map(leftOut.map(({ locator, reason }) => [locator, reason]));
  const reviewed = sentences.map(({ section, ...sentence }) => ({
    section,
    sentence: {
      ...sentence,
      claims: [...new Set((claims.get(sentence.locator) ?? []).map(({ claim }) => claim))],
      leftOut: reasonOf.get(sentence.locator) ?? null,
    },
  }));
  return {
    sections: [...grouped(reviewed, ({ section }) => section)].map(([section, rows]) => ({
      section,
      sentences: rows.map(({ sentence }) => sentence),
      described: article.described.get(section) ?? [],
    })),
    problems: [
      ...located
        .filter(({ locator }) => locator === null || !known.has(locator))
        .map(({ file, line, locator }) => `${file}:${line}: locator "${locator ?? ""}" is no sentence of the article`),
      ...[...grouped(sentences, ({ locator }) => locator)]
        .filter(([, same]) => same.length > 1)
        .map(([locator, same]) => `${locator} is sentences ${same.map(({ number }) => number).join(" and ")}`),
      ...leftOut
        .filter(({ locator }) => !known.has(locator))
        .map(({ line, locator }) => `left_out.csv:${line}: locator "${locator}" is no sentence of the article`),
      ...leftOut
        .filter(({ locator }) => known.has(locator) && claims.has(locator))
        .map(({ line, locator }) => `left_out.csv:${line}: claims do rest on ${locator}`),
      ...reviewed
        .filter(({ sentence }) => sentence.claims.length === 0 && sentence.leftOut === null)
        .map(({ section, sentence }) => `${section} [${sentence.number}]: no claim and no reason: ${sentence.text}`),
    ],
  };
}

function grouped<K, T>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
