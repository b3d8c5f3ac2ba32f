/**
 * A printed article as its reviewers cite it: by section and sentence. The copy is a plain text in which headings stand on
 * lines of their own and the hovering texts of links break into the sentences: each linked text then opens a line that goes
 * on with a description of what it links to.
 */

/** How the copy's headings name its sections, in the order of the text. `;Heading` stands within a line. */
export interface SectionHeading {
  readonly heading: string;
  readonly section: string;
}

/** What breaks into the sentences: the description behind a linked text, or a footnote from its first words to its last. */
export type Interruption =
  | { readonly kind: "LINK"; readonly text: string }
  | { readonly kind: "FOOTNOTE"; readonly text: string; readonly until: string };

/** One sentence of the article, without interruptions, blanks collapsed. */
export interface Sentence {
  readonly section: string;
  /** Position within the section, from 1. */
  readonly number: number;
  readonly text: string;
}

/** The article as reviewers read it. */
export interface Article {
  /** In the order of the text. */
  readonly sentences: readonly Sentence[];
  /** What was taken out of each section, by section: the texts of links whose descriptions broke into it, in order. */
  readonly described: ReadonlyMap<string, readonly string[]>;
}

/** The article is not the one that the headings and interruptions were written for. */
export class ArticleError extends Error {
  override readonly name = "ArticleError";
}

/**
 * Takes an article apart.
 * @throws ArticleError when a heading or a footnote is not found, or a linked text never opens a line.
 */
export function readArticle(
  text: string,
  headings: readonly SectionHeading[],
  interruptions: readonly Interruption[],
): Article {
  const lines = withoutFootnotes(text.normalize("NFC"), interruptions).split(/\r?\n/);
  const links = interruptions.filter(({ kind }) => kind === "LINK").map((link) => link.text);
  const passages = inSections(withoutDescriptions(lines, links), headings);
  return {
    sentences: passages.flatMap((passage) =>
      split(passage.text).map((sentence, index) => ({ section: passage.section, number: index + 1, text: sentence })),
    ),
    described: new Map(passages.map(({ section, linked }) => [section, linked])),
  };
}

function withoutFootnotes(article: string, interruptions: readonly Interruption[]): string {
  let text = article;
  for (const footnote of interruptions) {
    if (footnote.kind !== "FOOTNOTE") continue;
    const start = text.indexOf(footnote.text);
    const end = start === -1 ? -1 : text.indexOf(footnote.until, start);
    if (end === -1) throw new ArticleError(`the article has no footnote "${footnote.text} … ${footnote.until}"`);
    text = `${text.slice(0, start)} ${text.slice(end + footnote.until.length)}`;
  }
  return text;
}

interface Line {
  readonly text: string;
  readonly linked: boolean;
}

/** A line that opens with a linked text and goes on is that text alone; the longest linked text wins. */
function withoutDescriptions(lines: readonly string[], links: readonly string[]): readonly Line[] {
  const longestFirst = [...new Set(links)].sort((a, b) => b.length - a.length);
  const seen = new Set<string>();
  const result = lines.map((line): Line => {
    const link = longestFirst.find((text) => line.startsWith(`${text} `));
    if (link === undefined || !isDescription(line.slice(link.length + 1), link)) return { text: line, linked: false };
    seen.add(link);
    return { text: link, linked: true };
  });
  const unused = longestFirst.filter((link) => !seen.has(link));
  if (unused.length > 0)
    throw new ArticleError(`no line of the article opens with the linked text "${unused[0] ?? ""}"`);
  return result;
}

/** A description starts a sentence of its own, with a capital, or with what is left of a table or a directive. */
function isDescription(rest: string, link: string): boolean {
  return /^(\p{Lu}|__|, image =|\d)/u.test(rest) || rest.startsWith(link);
}

interface Passage {
  readonly section: string;
  readonly text: string;
  readonly linked: readonly string[];
}

function inSections(lines: readonly Line[], headings: readonly SectionHeading[]): readonly Passage[] {
  const passages: { section: string; text: string; linked: string[] }[] = [];
  const expected = (): string | undefined => headings[passages.length]?.heading;
  const open = (): void => {
    const section = headings[passages.length]?.section;
    if (section !== undefined) passages.push({ section, text: "", linked: [] });
  };
  const add = ({ text, linked }: Line): void => {
    const passage = passages.at(-1);
    if (passage === undefined) return;
    passage.text = joined(passage.text, text, linked);
    if (linked) passage.linked.push(text);
  };
  for (const line of lines) {
    if (line.linked) add(line);
    else if (line.text.trim() === expected()) open();
    else {
      let rest = line.text;
      for (let inline = expected(); inline?.startsWith(";") === true; inline = expected()) {
        const at = rest.indexOf(`${inline} `);
        if (at === -1) break;
        add({ text: rest.slice(0, at), linked: false });
        open();
        rest = rest.slice(at + inline.length + 1);
      }
      add({ text: rest, linked: false });
    }
  }
  const missing = expected();
  if (missing !== undefined) throw new ArticleError(`the article has no heading "${missing}" where it is expected`);
  return passages.map((passage) => ({ ...passage, text: tidy(passage.text) }));
}

/** The plural's "s" and punctuation stand close to the linked text before them. */
function joined(before: string, text: string, linked: boolean): string {
  const close = !linked && /^([,.;:)’'"]|s\b)/.test(text) && !text.startsWith("''");
  return close ? before + text : `${before} ${text}`;
}

/** Without the marks of italics; blanks collapsed and none before a comma or full stop. */
function tidy(text: string): string {
  return text
    .replaceAll("''", "")
    .replace(/\s+/g, " ")
    .replace(/ ([,.;:)](?:\s|$))/g, "$1")
    .trim();
}

/**
 * Sentences end with a full stop, question or exclamation mark and any closing quotation marks or brackets, before a
 * capital, a digit or an opening mark; after a full stop inside quotation marks also before a small letter. Initials ("Richard C. Longworth", "U.S. policy") end none.
 */
function split(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/(?:[.?!]["”')\]]*\s+(?=["“'([]?[\p{Lu}\d*])|[.?!]["”]\s+(?=\p{Ll}))/gu)) {
    const end = match.index + match[0].length;
    if (isInitial(text.slice(start, match.index))) continue;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  const last = text.slice(start).trim();
  return last === "" ? sentences : [...sentences, last];
}

function isInitial(before: string): boolean {
  return /(^|[\s.(])\p{Lu}$/u.test(before);
}
