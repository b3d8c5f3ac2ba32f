import { createHash } from "node:crypto";
import type { Review } from "./coverage.ts";

/** What a reviewer is to check by hand in one section. */
export interface Draw {
  readonly section: string;
  /** Locators of sentences, to be looked for in the answers of the API. */
  readonly sentences: readonly string[];
  /** A claim's key and the sentence it is to be traced back to. */
  readonly claims: readonly { readonly claim: string; readonly locator: string }[];
}

/**
 * Draws up to `count` sentences that carry claims, and as many claims, from each section, a subsection being one of its own: by
 * chance, but the same for the same seed, so that nobody chooses what is looked at.
 */
export function draw(review: Review, seed: string, count: number): readonly Draw[] {
  return review.sections.flatMap(({ section, sentences }) => {
    const carrying = sentences.filter(({ claims }) => claims.length > 0);
    const pairs = carrying.flatMap(({ locator, claims }) => claims.map((claim) => ({ claim, locator })));
    if (pairs.length === 0) return [];
    return [
      {
        section,
        sentences: shuffled(carrying, seed, ({ locator }) => locator)
          .slice(0, count)
          .map(({ locator }) => locator),
        claims: shuffled(pairs, seed, ({ claim, locator }) => `${claim} ${locator}`).slice(0, count),
      },
    ];
  });
}

function shuffled<T>(items: readonly T[], seed: string, keyOf: (item: T) => string): readonly T[] {
  const rank = (item: T) =>
    createHash("sha256")
      .update(`${seed} ${keyOf(item)}`)
      .digest("hex");
  return [...items].sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
