import { describe, expect, it } from "@jest/globals";
import { readArticle } from "../../../src/review/article.ts";
import { reviewOf } from "../../../src/review/coverage.ts";
import { draw } from "../../../src/review/draw.ts";
import { locatorOf } from "../../../src/review/passages.ts";

const article = readArticle("War\nA fell. So it was. B fell.", [{ heading: "War", section: "War" }], []);
const [first, second, third] = article.sentences.map(locatorOf);
if (first === undefined || second === undefined || third === undefined) throw new Error("there are three sentences");
const said = (line: number, claim: string, locator: string | null) => ({
  file: "attributions.csv",
  line,
  claim,
  locator,
});
const left = (line: number, locator: string) => ({ line, locator, reason: "CONTEXT" as const, note: "" });

describe("a review", () => {
  it("tells of each sentence what rests on it or why nothing does", () => {
    const review = reviewOf(
      article,
      [said(2, "a", first), said(3, "b", third), said(4, "a", first)],
      [left(2, second)],
    );
    expect(review).toEqual({
      sections: [
        {
          section: "War",
          sentences: [
            { locator: first, number: 1, text: "A fell.", claims: ["a"], leftOut: null },
            { locator: second, number: 2, text: "So it was.", claims: [], leftOut: "CONTEXT" },
            { locator: third, number: 3, text: "B fell.", claims: ["b"], leftOut: null },
          ],
          described: [],
        },
      ],
      problems: [],
    });
  });

  it("finds what is unaccounted for, what is both, and what leads nowhere", () => {
    const nowhere = "War#000000000000";
    const review = reviewOf(
      article,
      [said(2, "a", first), said(3, "b", nowhere), said(4, "c", null)],
      [left(2, first), left(3, nowhere), left(4, second)],
    );
    expect(review.problems).toEqual([
      `attributions.csv:3: locator "${nowhere}" is no sentence of the article`,
      'attributions.csv:4: locator "" is no sentence of the article',
      `left_out.csv:3: locator "${nowhere}" is no sentence of the article`,
      `left_out.csv:2: claims do rest on ${first}`,
      "War [3]: no claim and no reason: B fell.",
    ]);
  });
});

describe("a review of a text that says a thing twice", () => {
  it("finds that a locator does not tell which", () => {
    const twice = readArticle("War\nA fell. B fell. A fell.", [{ heading: "War", section: "War" }], []);
    const review = reviewOf(twice, [said(2, "a", first), said(3, "b", third)], []);
    expect(review.problems).toEqual([`${first} is sentences 1 and 3`]);
  });
});

describe("a draw", () => {
  const long = readArticle(
    `War\n${Array.from({ length: 30 }, (_, i) => `Number ${i} fell.`).join(" ")}`,
    [{ heading: "War", section: "War/North" }],
    [],
  );
  const review = reviewOf(
    long,
    long.sentences.map((sentence, i) => said(i + 2, `claim-${i}`, locatorOf(sentence))),
    [],
  );

  it("is the same for the same seed and another for another", () => {
    expect(draw(review, "a", 10)).toEqual(draw(review, "a", 10));
    expect(draw(review, "a", 10)).not.toEqual(draw(review, "b", 10));
  });

  it("holds each sentence and claim at most once, and no more than asked for", () => {
    const [one, ...others] = draw(review, "a", 10);
    expect(others).toEqual([]);
    expect(one?.section).toBe("War/North");
    expect(new Set(one?.sentences).size).toBe(10);
    expect(new Set(one?.claims.map(({ claim }) => claim)).size).toBe(10);
    expect(draw(review, "a", 99)[0]?.sentences.length).toBe(30);
  });
});
