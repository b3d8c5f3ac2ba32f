import { describe, expect, it } from "@jest/globals";
import type { Attribution } from "../../../src/domain/attribution.ts";
import { areIndependent, isOwnVoice, isTertiaryVoice, rootKeys, voiceOf } from "../../../src/domain/roots.ts";
import { attributionOf, document, library } from "./support.ts";

const sources = library(
  document("source:article", { tier: "TERTIARY", publisher: "org:encyclopaedia" }),
  document("source:wire", { publisher: "org:agency" }),
  document("source:yearbook-1993", { publisher: "org:sipri" }),
  document("source:yearbook-1994", { publisher: "org:sipri" }),
  document("source:anonymous-book"),
  document("source:bulletin", { publisher: "org:ministry" }),
  document("source:paper-1"),
  document("source:paper-2"),
  document("source:translation", { publisher: "org:press", derivedFrom: ["source:anonymous-book"] }),
  document("source:abridged", { derivedFrom: ["source:translation"] }),
  document("source:compilation", { derivedFrom: ["source:anonymous-book", "source:paper-1"] }),
  document("source:other-compilation", { derivedFrom: ["source:paper-1", "source:paper-2"] }),
  document("source:ring-1", { derivedFrom: ["source:ring-2"] }),
  document("source:ring-2", { derivedFrom: ["source:ring-1"] }),
);

const said = (attribution: Partial<Attribution>) => attributionOf({ source: "source:article", ...attribution });
const reads = (source: string, more: Partial<Attribution> = {}) => attributionOf({ source, ...more });

interface Pair {
  readonly a: Attribution;
  readonly b: Attribution;
}

const oneRoot: Readonly<Record<string, Pair>> = {
  "one speaker read in two documents": {
    a: reads("source:wire", { speaker: "state:jordan" }),
    b: reads("source:anonymous-book", { speaker: "state:jordan" }),
  },
  "two relays of one cited work": {
    a: reads("source:anonymous-book", { citing: "source:wire" }),
    b: reads("source:article", { citing: "source:wire" }),
  },
  "two speakers of one cited work": {
    a: said({ citing: "source:wire", speaker: "person:x" }),
    b: said({ citing: "source:wire", speaker: "person:y" }),
  },
  "a relay that names the work and the work read itself": {
    a: said({ citing: "source:wire" }),
    b: reads("source:wire"),
  },
  "a speaker relayed by a work, and that work in its own voice": {
    a: said({ citing: "source:wire", speaker: "person:x" }),
    b: reads("source:wire"),
  },
  "a speaker relayed with and without the work he is cited from": {
    a: said({ citing: "source:wire", speaker: "person:x" }),
    b: said({ speaker: "person:x" }),
  },
  "two organs of one state": { a: said({ speaker: "org:ministry" }), b: said({ speaker: "org:other-ministry" }) },
  "an officer and another organ of the same state": {
    a: said({ speaker: "person:minister" }),
    b: said({ speaker: "org:other-ministry" }),
  },
  "a state and its organ's work": { a: said({ speaker: "state:alba" }), b: reads("source:bulletin") },
  "a publisher speaking and its work": {
    a: said({ speaker: "org:sipri" }),
    b: reads("source:yearbook-1993"),
  },
  "two works of one publisher": {
    a: reads("source:yearbook-1993"),
    b: reads("source:yearbook-1994"),
  },
  "a publisher cited from two of its works": {
    a: said({ speaker: "org:sipri", citing: "source:yearbook-1993" }),
    b: said({ speaker: "org:sipri", citing: "source:yearbook-1994" }),
  },
  "a derived work and its own publisher speaking": {
    a: reads("source:translation"),
    b: said({ speaker: "org:press" }),
  },
  "a work derived at two removes and the publisher in the middle speaking": {
    a: reads("source:abridged"),
    b: said({ speaker: "org:press" }),
  },
  "a work and one derived from it": {
    a: reads("source:anonymous-book"),
    b: reads("source:translation"),
  },
  "a work and one derived at two removes": {
    a: reads("source:anonymous-book"),
    b: reads("source:abridged"),
  },
  "two works derived from one": {
    a: reads("source:translation"),
    b: reads("source:compilation"),
  },
  "a work derived from two, and the first": {
    a: reads("source:compilation"),
    b: reads("source:anonymous-book"),
  },
  "a work derived from two, and the second": {
    a: reads("source:compilation"),
    b: reads("source:paper-1"),
  },
  "two works that share one of their originals": {
    a: reads("source:compilation"),
    b: reads("source:other-compilation"),
  },
  "works derived from one another": {
    a: reads("source:ring-1"),
    b: reads("source:ring-2"),
  },
  "one described speaker read twice in a document": {
    a: said({ speakerLabel: "most observers", locator: "section 1" }),
    b: said({ speakerLabel: "most observers", locator: "section 2" }),
  },
  "two speakers that one document only describes": {
    a: said({ speakerLabel: "most observers" }),
    b: said({ speakerLabel: "many analysts" }),
  },
  "two speakers described by a work and by one derived from it": {
    a: reads("source:anonymous-book", { speakerLabel: "most observers" }),
    b: reads("source:translation", { speakerLabel: "many analysts" }),
  },
  "two descriptions in two relays of one work": {
    a: reads("source:wire", { speakerLabel: "most observers", citing: "source:paper-1" }),
    b: reads("source:article", { speakerLabel: "many analysts", citing: "source:paper-1" }),
  },
};

const twoRoots: Readonly<Record<string, Pair>> = {
  "two speakers of one document": { a: said({ speaker: "person:x" }), b: said({ speaker: "person:y" }) },
  "two works of unknown publishers": { a: reads("source:anonymous-book"), b: reads("source:paper-1") },
  "works of two publishers": { a: reads("source:wire"), b: reads("source:yearbook-1993") },
  "a speaker and the document that relays him": { a: said({ speaker: "person:x" }), b: said({}) },
  "a publisher and its work with another speaker": {
    a: said({ speaker: "org:sipri" }),
    b: reads("source:yearbook-1993", { speaker: "person:x" }),
  },
  "two cited works with two speakers": {
    a: said({ citing: "source:wire", speaker: "person:x" }),
    b: said({ citing: "source:paper-1", speaker: "person:y" }),
  },
  "a derived work and a work beside its original": { a: reads("source:translation"), b: reads("source:paper-1") },
  "a document and somebody it only describes": { a: said({}), b: said({ speakerLabel: "most observers" }) },
  "somebody described and somebody named by one document": {
    a: said({ speakerLabel: "most observers" }),
    b: said({ speaker: "person:x" }),
  },
  "one description in two documents": {
    a: reads("source:wire", { speakerLabel: "most observers" }),
    b: reads("source:paper-1", { speakerLabel: "most observers" }),
  },
};

/** Two ministries of one state, and an officer of one of them, act for that state. */
const principals: Readonly<Record<string, readonly string[]>> = {
  "org:ministry": ["org:ministry", "state:alba"],
  "org:other-ministry": ["org:other-ministry", "state:alba"],
  "person:minister": ["person:minister", "org:ministry", "state:alba"],
};
const keysOf = (one: Attribution) => rootKeys(one, sources, (actor) => principals[actor] ?? [actor]);
const independent = ({ a, b }: Pair) => areIndependent(keysOf(a), keysOf(b));

describe("rootKeys and areIndependent", () => {
  it.each(Object.entries(oneRoot))("make one root of %s", (_, { a, b }) => {
    expect([independent({ a, b }), independent({ a: b, b: a })]).toEqual([false, false]);
  });

  it.each(Object.entries(twoRoots))("make two roots of %s", (_, { a, b }) => {
    expect([independent({ a, b }), independent({ a: b, b: a })]).toEqual([true, true]);
  });

  it("never make a voice independent of itself", () => {
    const all = [...Object.values(oneRoot), ...Object.values(twoRoots)].flatMap(({ a, b }) => [a, b]);
    expect(all.filter((a) => independent({ a, b: a }))).toEqual([]);
  });
});

describe("isOwnVoice", () => {
  it.each<[string, Attribution, boolean]>([
    ["no speaker", said({}), true],
    ["its publisher", said({ speaker: "org:encyclopaedia" }), true],
    ["the cited work's publisher", said({ speaker: "org:sipri", citing: "source:yearbook-1993" }), true],
    ["another speaker", said({ speaker: "org:sipri" }), false],
    ["a speaker only described", said({ speakerLabel: "most observers" }), false],
    ["a speaker of a document nobody knows", reads("source:unknown", { speaker: "org:sipri" }), false],
  ])("with %s is %s", (_, attribution, own) => {
    expect(isOwnVoice(attribution, sources)).toBe(own);
  });
});

describe("isTertiaryVoice", () => {
  it.each<[string, Attribution, boolean]>([
    ["an encyclopaedia's own voice", said({}), true],
    ["its publisher", said({ speaker: "org:encyclopaedia" }), true],
    ["a speaker it relays", said({ speaker: "org:sipri" }), false],
    ["a work it relays", said({ citing: "source:wire" }), false],
    ["a secondary work's own voice", reads("source:wire"), false],
    ["an encyclopaedia that another work relays", reads("source:wire", { citing: "source:article" }), true],
  ])("of %s is %s", (_, attribution, tertiary) => {
    expect(isTertiaryVoice(attribution, sources)).toBe(tertiary);
  });
});

describe("voiceOf", () => {
  it.each<[string, Attribution, string | null]>([
    ["the speaker", said({ speaker: "person:x", citing: "source:wire" }), "person:x"],
    ["the publisher of a document that speaks itself", said({}), "org:encyclopaedia"],
    ["the publisher of the work it relays", said({ citing: "source:wire" }), "org:agency"],
    ["nobody, of a work without publisher", reads("source:anonymous-book"), null],
    ["nobody, when the speaker is only described", said({ speakerLabel: "most observers" }), null],
  ])("is %s", (_, attribution, voice) => {
    expect(voiceOf(attribution, sources)).toBe(voice);
  });
});
