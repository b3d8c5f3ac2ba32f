import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { foldText } from "../../../src/domain/folding.ts";
import { matchName, typosAllowed, type Tolerance } from "../../../src/domain/nameMatch.ts";

const usual: Tolerance = { typos: "USUAL", bySound: false };
const wide: Tolerance = { typos: "WIDE", bySound: true };
const match = (text: string, name: string, tolerance = usual) => matchName(foldText(text), foldText(name), tolerance);

describe("matchName", () => {
  it.each([
    ["armenia", "Armenia", "EXACT", 1],
    ["arm", "Armenia", "BEGINNING", 0.9],
    ["republic of arm", "Republic of Armenia", "BEGINNING", 0.9],
    ["armenia republic", "Republic of Armenia", "WORDS", 0.8],
    ["arm rep", "Republic of Armenia", "WORD_BEGINNINGS", 0.7],
    ["armania", "Republic of Armenia", "TYPOS", 0.6],
    ["amrenia", "Republic of Armenia", "TYPOS", 0.6],
    ["armeni repulbic", "Republic of Armenia", "TYPOS", 0.6],
    ["armania repubic", "Republic of Armenia", "TYPOS", 0.5],
    ["azerbadjann", "Azerbaijan", "TYPOS", 0.5],
    ["Шуша", "Shusha", "EXACT", 0.95],
    ["Shusha", "Шуша", "EXACT", 0.95],
    ["Шуша", "Şuşa", "EXACT", 0.95],
    ["Susa", "Şuşa", "EXACT", 1],
    ["Шуш", "Shusha", "BEGINNING", 0.85],
  ])("%s answers to %s", (text, name, how, score) => {
    expect(match(text, name)).toEqual({ match: how, score });
  });

  it.each([
    ["armenia", "Arm"],
    ["armenia azerbaijan", "Armenia"],
    ["iran", "Iraq"],
    ["resolution 853", "Resolution 854"],
    ["armnina", "Azania"],
    ["", "Armenia"],
    ["armenia", ""],
  ])("%s does not answer to %s", (text, name) => {
    expect(match(text, name)).toBeNull();
  });

  it.each([
    ["iran", "Iraq", "TYPOS", 0.6],
    ["armnina", "Armenia", "TYPOS", 0.5],
    ["ארדוגן", "Erdoğan", "SOUNDS", 0.2],
    ["rouhani", "Hassan Rohani", "TYPOS", 0.6],
    ["qasan ruxani", "Kassan Rouksani", "SOUNDS", 0.2],
  ])("with a wide tolerance %s answers to %s", (text, name, how, score) => {
    expect(match(text, name, wide)).toEqual({ match: how, score });
  });

  it("never takes many typos for less than sounding alike", () => {
    const long = "aaaaaaaab bbbbbbbbc ccccccccd dddddddde eeeeeeeef";
    const typed = "aaaaaaaxy bbbbbbbxy cccccccxy dddddddxy eeeeeeexy";
    expect(match(long, long)).toEqual({ match: "EXACT", score: 1 });
    expect(match(typed, long)?.score ?? 0.25).toBeGreaterThan(0.2);
  });

  it("is sure of every name by itself, however it is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("abcşжш中 -1")) }), (name) => {
        const found = match(name, name.toUpperCase());
        expect(found).toEqual(foldText(name).forms.length === 0 ? null : { match: "EXACT", score: 1 });
      }),
    );
  });

  it("finds a long word with any one letter wrong", () => {
    const name = "azerbaijan";
    const letter = fc.constantFrom(...Array.from("abcxyz"));
    fc.assert(
      fc.property(fc.nat(name.length - 1), letter, (at, other) => {
        const [before, after] = [name.slice(0, at), name.slice(at + 1)];
        for (const typed of [`${before}${after}`, `${before}${other}${after}`, `${before}${other}${name.slice(at)}`])
          expect(match(typed, name)?.score ?? 0).toBeGreaterThanOrEqual(0.6);
      }),
    );
  });
});

describe("typosAllowed", () => {
  it.each([
    ["iran", 0, 1],
    ["ir", 0, 0],
    ["irn", 0, 1],
    ["china", 1, 2],
    ["georgia", 1, 2],
    ["kazakhst", 2, 2],
    ["mi24abcdef", 0, 0],
  ])("in %s", (word, inUse, atMost) => {
    expect(typosAllowed(word, usual)).toBe(inUse);
    expect(typosAllowed(word, wide)).toBe(atMost);
  });
});
