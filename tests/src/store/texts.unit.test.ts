import { describe, expect, it } from "@jest/globals";
import { cypherNames, cypherText } from "../../../src/graph/cypherFiles.ts";
import { everyComposedText } from "../../../src/store/texts.ts";

const fragments = cypherNames("read").filter((name) => name.split("/").length === 3);

/** A statement without its comments. */
const bodyOf = (text: string) => text.replaceAll(/^\/\/.*$/gm, "");
const header = (text: string, word: "param" | "row") =>
  [...text.matchAll(new RegExp(`^// ${word}\\s+\\$?(\\w+)`, "gm"))].map(([, name]) => name).sort();

describe("the fragments of cypher/read", () => {
  it.each(fragments)("%s says what it takes, gives and is", (name) => {
    const text = cypherText(name);
    expect(text.split("\n")[0]).toMatch(new RegExp(`^// ${name.slice("read/".length)}: fragment; [a-z]`));
    const used = new Set([...bodyOf(text).matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect(header(text, "param")).toEqual([...used].sort());
    const returned = /\nRETURN (?:DISTINCT )?([\s\S]*?)(?:\nORDER BY|$)/.exec(bodyOf(text))?.[1] ?? "";
    const columns = [...returned.matchAll(/(?:\bAS |^\s*)(\w+)(?=,|$)/gm)].map(([, column]) => column);
    expect(header(text, "row")).toEqual(columns.sort());
  });

  it("are all used", () => {
    const texts = everyComposedText().map(({ text }) => text);
    expect(fragments.filter((name) => !texts.some((text) => text.includes(cypherText(name))))).toEqual([]);
  });

  it("never leave a value in a statement's text", () => {
    const names = everyComposedText().map(({ name }) => name);
    expect(new Set(everyComposedText().map(({ text }) => text)).size).toBeGreaterThan(60);
    expect(names.length).toBeLessThan(160);
  });
});
