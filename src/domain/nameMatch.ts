import type { FoldedText } from "./folding.ts";

/** How a text answers to a name, the surest first. */
export const nameMatches = ["EXACT", "BEGINNING", "WORDS", "WORD_BEGINNINGS", "TYPOS", "SOUNDS"] as const;
export type NameMatch = (typeof nameMatches)[number];

export interface MatchedName {
  readonly match: NameMatch;
  /** Above 0 and at most 1. */
  readonly score: number;
}

/** How far words may differ. */
export interface Tolerance {
  /** As people mistype names, or, where nothing else is found, further. */
  readonly typos: "USUAL" | "WIDE";
  /** Whether names that only sound alike, vowels aside, are found. */
  readonly bySound: boolean;
}

const scores: Readonly<Record<NameMatch, number>> = {
  EXACT: 1,
  BEGINNING: 0.9,
  WORDS: 0.8,
  WORD_BEGINNINGS: 0.7,
  TYPOS: 0.6,
  SOUNDS: 0.2,
};
/** What each letter that differs costs, and what it costs that one had to be spelled in other letters or joined. */
const perTypo = 0.1;
const lowestWithTypos = 0.25;
const respelling = 0.05;

/**
 * How a text answers to a name, by the best pair of their forms: the first forms are as written, all others respelled. Null
 * when some word of the text stands for no word of the name.
 */
export function matchName(text: FoldedText, name: FoldedText, tolerance: Tolerance): MatchedName | null {
  const found = text.forms.flatMap((asked, i) =>
    name.forms.flatMap((form, j) => {
      const match = matchForm(asked, form, tolerance);
      return match === null ? [] : [i === 0 && j === 0 ? match : { ...match, score: match.score - respelling }];
    }),
  );
  if (tolerance.bySound && soundsAlike(text, name)) found.push(matched("SOUNDS"));
  if (found.length === 0) return null;
  const { match, score } = found.reduce((best, one) => (one.score > best.score ? one : best));
  return { match, score: Math.round(score * 100) / 100 };
}

function soundsAlike(text: FoldedText, name: FoldedText): boolean {
  return text.sounds.some((asked) =>
    name.sounds.some((sound) => {
      const words = new Set(sound.split(" "));
      return asked.split(" ").every((word) => words.has(word));
    }),
  );
}

function matchForm(text: string, name: string, tolerance: Tolerance): MatchedName | null {
  if (name === text) return matched("EXACT");
  if (name.startsWith(text)) return matched("BEGINNING");
  const words = name.split(" ");
  const asked = text.split(" ");
  if (asked.every((word) => words.includes(word))) return matched("WORDS");
  let typos = 0;
  for (const word of asked) {
    const nearest = typosIn(word, words, tolerance);
    if (nearest === null) return null;
    typos += nearest;
  }
  if (typos === 0) return matched("WORD_BEGINNINGS");
  return { match: "TYPOS", score: Math.max(lowestWithTypos, scores.TYPOS - perTypo * (typos - 1)) };
}

function matched(match: NameMatch): MatchedName {
  return { match, score: scores[match] };
}

/** How many letters a word differs by from the word of a name that is nearest; 0 when one begins with it. */
function typosIn(word: string, words: readonly string[], tolerance: Tolerance): number | null {
  if (words.some((other) => other.startsWith(word))) return 0;
  const allowed = typosAllowed(word, tolerance);
  const distances = allowed === 0 ? [] : words.map((other) => distance(word, other, allowed));
  const least = Math.min(...distances);
  return least <= allowed ? least : null;
}

/** How many letters of a word may be wrong: none in numbers and short words, where another letter is another word. */
export function typosAllowed(word: string, { typos }: Tolerance): 0 | 1 | 2 {
  const letters = Array.from(word).length;
  if (/\p{N}/u.test(word)) return 0;
  if (typos === "WIDE") return letters >= 5 ? 2 : letters >= 3 ? 1 : 0;
  return letters >= 8 ? 2 : letters >= 5 ? 1 : 0;
}

/**
 * How many letters must be put in, taken out, replaced, or exchanged with the next to make one word of another (optimal
 * string alignment); anything above `most` when it is more than that.
 */
function distance(from: string, to: string, most: number): number {
  const [a, b] = [Array.from(from), Array.from(to)];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}
