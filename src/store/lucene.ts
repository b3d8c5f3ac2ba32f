import type { FoldedText } from "../domain/folding.ts";
import { typosAllowed, type Tolerance } from "../domain/nameMatch.ts";

/** Longer beginnings only: too many words begin with a single letter. */
const shortestBeginning = 2;
/** Typos are looked for in texts of so many words at most, all forms together: Lucene bounds how much it tries. */
const mostWordsWithTypos = 12;

/**
 * A query of the index `name_folded`, in Lucene's syntax, that finds at least the names which {@link matchName} accepts:
 * names that have every word of some form of the text, or words that begin with it or are as near to it as typos are
 * allowed. Folded words are letters, their marks and digits, so nothing in them has a meaning of its own there.
 */
export function luceneQuery(text: FoldedText, tolerance: Tolerance): string {
  const words = text.forms.flatMap((form) => form.split(" "));
  const terms = words.length > mostWordsWithTypos ? withoutTypos : (word: string) => withTypos(word, tolerance);
  const forms = text.forms.map((form) => allOf(form.split(" ").map(terms)));
  const sounds = tolerance.bySound ? text.sounds.map((sound) => allOf(sound.split(" "))) : [];
  return [`folded:(${forms.join(" ")})`, ...(sounds.length === 0 ? [] : [`sounds:(${sounds.join(" ")})`])].join(" ");
}

function allOf(terms: readonly string[]): string {
  return `(${terms.map((term) => `+${term}`).join(" ")})`;
}

function withoutTypos(word: string): string {
  return Array.from(word).length < shortestBeginning ? word : `(${word} ${word}*)`;
}

function withTypos(word: string, tolerance: Tolerance): string {
  const typos = typosAllowed(word, tolerance);
  return typos === 0 ? withoutTypos(word) : `(${word} ${word}* ${word}~${typos})`;
}
