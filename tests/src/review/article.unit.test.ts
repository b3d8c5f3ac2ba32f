import { describe, expect, it } from "@jest/globals";
import { ArticleError, readArticle, type Interruption, type SectionHeading } from "../../../src/review/article.ts";
import { locatorOf, sectionOf } from "../../../src/review/passages.ts";

const headings: readonly SectionHeading[] = [{ heading: "War", section: "War" }];
const link = (text: string): Interruption => ({ kind: "LINK", text });

/** The sentences of a text of one section. */
const sentences = (text: string, interruptions: readonly Interruption[] = []) =>
  readArticle(`War\n\n${text}`, headings, interruptions).sentences.map((sentence) => sentence.text);

describe("sentences", () => {
  it.each<[string, string, readonly string[]]>([
    ["end with their marks", "One fell. Two fled! Did three? Four.", ["One fell.", "Two fled!", "Did three?", "Four."]],
    ["may go on without a mark at the end", "One fell. And then", ["One fell.", "And then"]],
    ["keep closing quotation marks", 'He said "no." Then he left.', ['He said "no."', "Then he left."]],
    ["begin with digits, too", "It was 1992. 12 fell.", ["It was 1992.", "12 fell."]],
    ["do not end with an initial", "Richard C. Longworth wrote.", ["Richard C. Longworth wrote."]],
    ["do not end with an abbreviation of initials", "It was U.S. Policy then.", ["It was U.S. Policy then."]],
    ["do not end within a number", "It cost 4.2 million.", ["It cost 4.2 million."]],
    [
      "end with a full stop inside quotation marks, even when a small letter follows",
      'He sees "a bias." argued in 1997 that.',
      ['He sees "a bias."', "argued in 1997 that."],
    ],
    [
      "have their blanks collapsed and no marks of italics",
      "The ''de facto''  rule\nheld .",
      ["The de facto rule held."],
    ],
  ])("%s", (_, text, expected) => expect(sentences(text)).toEqual(expected));
});

describe("links whose descriptions break into a sentence", () => {
  it("are reduced to their text, and punctuation and a plural's s stand close to it", () => {
    const text =
      "They fought in\nBaku Baku ( az, Bakı ) is a city.\n, with\nCossack Cossacks are people of ...\ns and horses.";
    expect(sentences(text, [link("Baku"), link("Cossack")])).toEqual([
      "They fought in Baku, with Cossacks and horses.",
    ]);
  });

  it("take the longest text that opens the line", () => {
    const text = "In the\nFirst War The First War was a war.\nmany fell.";
    expect(sentences(text, [link("First"), link("First War")].slice(1))).toEqual(["In the First War many fell."]);
  });

  it("leave alone lines that only begin with the same word", () => {
    const text = "The\nBaku Baku is a city.\nand\nBaku oil field.";
    expect(sentences(text, [link("Baku")])).toEqual(["The Baku and Baku oil field."]);
  });

  it("are told section by section", () => {
    const article = readArticle("War\nIn\nBaku Baku is a city.\n.", headings, [link("Baku")]);
    expect(article.described).toEqual(new Map([["War", ["Baku"]]]));
  });

  it("that are not found mean another article", () => {
    expect(() => sentences("Nothing.", [link("Baku")])).toThrow(
      new ArticleError('no line of the article opens with the linked text "Baku"'),
    );
  });
});

describe("footnotes", () => {
  const note: Interruption = { kind: "FOOTNOTE", text: "Fuller, L.", until: "Retrieved 2010." };

  it("are taken out from their first words to their last", () => {
    expect(sentences("It was so.Fuller, L.\nTitle. Retrieved 2010.\nThen this.", [note])).toEqual([
      "It was so.",
      "Then this.",
    ]);
  });

  it("that are not found mean another article", () => {
    expect(() => sentences("It was so.", [note])).toThrow(
      new ArticleError('the article has no footnote "Fuller, L. … Retrieved 2010."'),
    );
  });
});

describe("sections", () => {
  const two: readonly SectionHeading[] = [
    { heading: "War", section: "War" },
    { heading: ";North", section: "War/North" },
    { heading: "Peace", section: "Peace" },
  ];

  it("begin at their headings, on a line of their own or within one, and count their sentences anew", () => {
    const article = readArticle(
      "Before.\nWar\nA fell. B fell. ;North North lost. South fled.\n\nPeace\n\nE came.",
      two,
      [],
    );
    expect(article.sentences).toEqual([
      { section: "War", number: 1, text: "A fell." },
      { section: "War", number: 2, text: "B fell." },
      { section: "War/North", number: 1, text: "North lost." },
      { section: "War/North", number: 2, text: "South fled." },
      { section: "Peace", number: 1, text: "E came." },
    ]);
  });

  it("that are missing mean another article", () => {
    expect(() => readArticle("War\nA fell.", two, [])).toThrow(
      new ArticleError('the article has no heading ";North" where it is expected'),
    );
  });
});

describe("a locator", () => {
  it("is the section and a digest of the sentence alone", () => {
    const locator = locatorOf({ section: "War/North", number: 3, text: "D fled." });
    expect(locator).toMatch(/^War\/North#[0-9a-f]{12}$/);
    expect(locatorOf({ section: "War/North", number: 9, text: "D fled." })).toBe(locator);
    expect(locatorOf({ section: "War/North", number: 3, text: "D fled!" })).not.toBe(locator);
    expect(sectionOf(locator)).toBe("War/North");
    expect(sectionOf("War/North")).toBe("War/North");
  });
});
