import { consonants, latinised, respelled } from "./transliteration.ts";

/**
 * A text as names are compared, without regard to case, diacritics, punctuation and script. Names, and what somebody looks
 * for, are folded by the same function, and the forms of the one are compared with the forms of the other.
 */
export interface FoldedText {
  /**
   * Each once: in its own letters first, then as English would spell them, each with its hyphens as spaces and, if it has
   * any, joined. A form is words of letters, their marks and digits, in lower case, with one space between. Chinese
   * characters and kana are words by themselves. Empty when the text has neither letter nor digit.
   */
  readonly forms: readonly string[];
  /** Its consonants alone, for scripts that leave vowels out; empty where they would tell too little. */
  readonly sounds: readonly string[];
}

/** What separates words in one spelling and not in another: UNA-UNSO, Mi-24. */
const hyphens = /(?<=[\p{L}\p{N}])\p{Pd}(?=[\p{L}\p{N}])/gu;

export function foldText(text: string): FoldedText {
  const plain = withoutSigns(text.normalize("NFKC").toLowerCase());
  const unpointed = withoutPoints(plain);
  const bare = withoutArabicArticle(unpointed);
  const spellings = [plain, bare, respelled(plain), latinised(unpointed), latinised(bare)];
  const forms = spellings.flatMap((spelling) => [spelling, spelling.replace(hyphens, "")]).map(wordsOf);
  const unique = [...new Set(forms)].filter((form) => form !== "");
  return { forms: unique, sounds: soundsOf(unique) };
}

/** With fewer consonants, too many names sound alike. */
const fewestConsonants = 3;
/** A name of so many words at most is also taken for one word. */
const mostWordsJoined = 3;

function soundsOf(forms: readonly string[]): readonly string[] {
  const apart = forms.filter((form) => /^[a-z0-9 ]+$/.test(form)).map(consonants);
  const joined = apart.filter((sound) => sound.split(" ").length <= mostWordsJoined);
  const sounds = [...apart, ...joined.map((sound) => sound.replaceAll(" ", ""))];
  return [...new Set(sounds)].filter((sound) => sound.replaceAll(" ", "").length >= fewestConsonants);
}

/** Whether a text is written in a script that leaves vowels out. */
export function leavesVowelsOut(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/** Signs that stand inside words and are written or not: apostrophes, joiners, soft hyphens, the dots of U.N. */
function withoutSigns(text: string): string {
  return text
    .replace(/['’‘ʼʻʹ`´ʿʾ׳״\p{Cf}]/gu, "")
    .replace(/(?<=\p{Script=Hebrew})"(?=\p{Script=Hebrew})/gu, "")
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}\.){2,}/gu, (initials) => initials.replaceAll(".", ""));
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic: written or not. Other marks are letters. */
const points = /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670/gu;

/** Accents off Greek, points off Hebrew and Arabic. Cyrillic й and ё, and Arabic letters with hamza, are letters. */
function withoutPoints(text: string): string {
  return text
    .replace(/[\p{Script=Greek}\p{Script=Hebrew}]/gu, (letter) => letter.normalize("NFD").replace(points, ""))
    .replace(points, "");
}

/** Letters that are variants of others and do not fall apart into a letter and a mark. */
const variants: Readonly<Record<string, string>> = {
  ...{ ı: "i", ə: "e", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ŋ: "n", ħ: "h", ς: "σ" },
  ...{ ך: "כ", ם: "מ", ן: "נ", ף: "פ", ץ: "צ", ة: "ه", ى: "ي", ی: "ي", ک: "ك" },
};

function wordsOf(text: string): string {
  const bare = text.normalize("NFKD").replace(points, "").normalize("NFC");
  const letters = bare.replace(/\p{L}/gu, (letter) => variants[letter] ?? letter);
  const words = letters
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, " $& ")
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== "");
  return withoutArticle(words).join(" ");
}

/** A "the" is left out, unless it is all there is. */
function withoutArticle(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => word !== "the");
  return others.length === 0 ? words : others;
}

/** The Arabic article is written to its word. */
function withoutArabicArticle(text: string): string {
  return text.replace(/(?<![\p{L}\p{M}])ال(?=\p{L}{3})/gu, "");
}
