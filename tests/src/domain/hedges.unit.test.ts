import { describe, expect, it } from "@jest/globals";
import { hedgeFor, hedgeOfVerb } from "../../../src/domain/hedges.ts";
import { hedges } from "../../../src/domain/vocabulary.ts";

describe("hedgeFor", () => {
  it.each([
    ["according to", "NONE"],
    ["said", "NONE"],
    ["accused", "NONE"],
    ["denied", "NONE"],
    ["claimed", "CLAIMED"],
    ["alleged", "CLAIMED"],
    ["purported", "CLAIMED"],
    ["reportedly", "REPORTEDLY"],
    ["allegedly", "REPORTEDLY"],
    ["possibly", "POSSIBLY"],
    ["assumed", "POSSIBLY"],
    ["may have", "POSSIBLY"],
  ])("takes %s as %s", (verb, hedge) => {
    expect(hedgeFor(verb)).toBe(hedge);
  });

  it("does not mind case and outer blanks", () => {
    expect(hedgeFor("  Reportedly ")).toBe("REPORTEDLY");
  });

  it.each(["armed", "", "toString", "constructor", "__proto__"])("leaves %j to the row", (verb) => {
    expect(hedgeFor(verb)).toBe(null);
  });
});

describe("hedgeOfVerb", () => {
  it("lists verbs as they are looked up, and hedges of the vocabulary", () => {
    const entries = Object.entries(hedgeOfVerb);
    expect(entries.filter(([verb]) => verb !== verb.trim().toLowerCase())).toEqual([]);
    expect(entries.filter(([, hedge]) => !hedges.includes(hedge))).toEqual([]);
  });

  it("cannot be changed", () => {
    expect(Object.isFrozen(hedgeOfVerb)).toBe(true);
  });
});
