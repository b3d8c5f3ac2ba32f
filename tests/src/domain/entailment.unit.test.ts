import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Attribution } from "../../../src/domain/attribution.ts";
import {
  reaching,
  Refinements,
  voiceKey,
  whoseWord,
  withoutRetracted,
  type Identified,
} from "../../../src/domain/entailment.ts";
import { stances, type Stance } from "../../../src/domain/vocabulary.ts";
import { attributionOf } from "./support.ts";

const chain = new Refinements([
  { narrower: "claim:narrow", broader: "claim:middle" },
  { narrower: "claim:middle", broader: "claim:broad" },
  { narrower: "claim:beside", broader: "claim:broad" },
]);

describe("Refinements", () => {
  it("reach any distance, each way, without the claim itself", () => {
    expect([...chain.broaderThan("claim:narrow")]).toEqual(["claim:middle", "claim:broad"]);
    expect([...chain.narrowerThan("claim:broad")]).toEqual(["claim:middle", "claim:beside", "claim:narrow"]);
    expect([...chain.broaderThan("claim:broad")]).toEqual([]);
    expect([...chain.narrowerThan("claim:unknown")]).toEqual([]);
  });
});

const voice = (id: string, said: Partial<Attribution>): Identified => ({ id, attribution: attributionOf(said) });
const store = (voices: readonly Identified[]) => (claim: string) =>
  voices.filter(({ attribution }) => attribution.claim === claim);
const ids = (voices: readonly Identified[]) => voices.map(({ id }) => id);

describe("whoseWord", () => {
  const isUnnamedSet = (actor: string) => actor === "org:some-observers";
  it.each<[Partial<Attribution>, string | null]>([
    [{ speaker: "org:ministry", speakerKind: "NAMED" }, "org:ministry"],
    [{ speaker: "org:ministry", speakerKind: "COLLECTIVE" }, "org:ministry"],
    [{ speaker: "org:ministry", speakerKind: "ANONYMOUS" }, null],
    [{ speaker: "org:some-observers", speakerKind: "ANONYMOUS" }, "org:some-observers"],
    [{ speaker: "org:some-observers", speakerKind: "COLLECTIVE" }, "org:some-observers"],
    [{ speaker: null, speakerKind: "ANONYMOUS", speakerLabel: "people" }, null],
    [{ speaker: null, speakerKind: null }, null],
  ])("of %j is that of %s", (said, actor) => {
    expect(whoseWord(attributionOf(said), isUnnamedSet)).toBe(actor);
  });
});

describe("voices", () => {
  const key = (said: Partial<Attribution>) => voiceKey(attributionOf({ source: "source:book", ...said }));
  const ministry: Partial<Attribution> = { speaker: "org:ministry", speakerKind: "NAMED" };

  it("are one where one speaker says it, wherever it stands and whatever it is", () => {
    expect(key(ministry)).toBe(key({ ...ministry, source: "source:other", citing: "source:wire", stance: "DENIES" }));
    expect(key(ministry)).toBe(key({ ...ministry, speakerKind: "COLLECTIVE", speakerLabel: "officials" }));
  });

  it("are others where unnamed people in an organ speak, or another work, or somebody else is described", () => {
    const others = [
      ministry,
      { ...ministry, speakerKind: "ANONYMOUS" as const },
      {},
      { source: "source:other" },
      { citing: "source:wire" },
      { speakerLabel: "most observers" },
      { speakerLabel: "some observers" },
    ];
    expect(new Set(others.map(key)).size).toBe(others.length);
    expect(key({ citing: "source:wire" })).toBe(key({ citing: "source:wire", source: "source:other" }));
  });
});

describe("reaching", () => {
  const everyStance = (claim: string) =>
    (["ASSERTS", "DOUBTS", "DENIES"] as const).map((stance) => voice(`${claim} ${stance}`, { claim, stance }));
  const voices = ["claim:narrow", "claim:middle", "claim:broad", "claim:beside"].flatMap(everyStance);

  it("takes assertions up and denials and doubts down", () => {
    expect(ids(reaching("claim:middle", chain, store(voices)))).toEqual([
      "claim:middle ASSERTS",
      "claim:middle DOUBTS",
      "claim:middle DENIES",
      "claim:narrow ASSERTS",
      "claim:broad DOUBTS",
      "claim:broad DENIES",
    ]);
  });

  it("brings nothing from a claim beside it", () => {
    expect(ids(reaching("claim:beside", chain, store(voices)))).toEqual([
      "claim:beside ASSERTS",
      "claim:beside DOUBTS",
      "claim:beside DENIES",
      "claim:broad DOUBTS",
      "claim:broad DENIES",
    ]);
  });

  it("brings nothing from claims that are not linked by REFINES, as parts and rivals are not", () => {
    expect(ids(reaching("claim:total", new Refinements([]), store([voice("part", { claim: "claim:part" })])))).toEqual(
      [],
    );
  });

  it("brings an assertion once that has two ways up", () => {
    const diamond = new Refinements([
      { narrower: "claim:d", broader: "claim:b" },
      { narrower: "claim:d", broader: "claim:c" },
      { narrower: "claim:b", broader: "claim:a" },
      { narrower: "claim:c", broader: "claim:a" },
    ]);
    expect(ids(reaching("claim:a", diamond, store([voice("once", { claim: "claim:d" })])))).toEqual(["once"]);
  });

  it("leaves out what was retracted on the claim it was said of", () => {
    const retracted = [
      voice("said", { claim: "claim:narrow", speaker: "person:x", statedOn: "1992" }),
      voice("taken back", { claim: "claim:narrow", speaker: "person:x", statedOn: "1993", stance: "RETRACTS" }),
    ];
    expect(reaching("claim:broad", chain, store(retracted))).toEqual([]);
    expect(reaching("claim:narrow", chain, store(retracted))).toEqual([]);
  });
});

describe("withoutRetracted", () => {
  const said = (more: Partial<Attribution> = {}) => voice("said", { speaker: "person:x", statedOn: "1992", ...more });
  const takenBack = (more: Partial<Attribution> = {}) =>
    voice("taken back", { speaker: "person:x", statedOn: "1993", stance: "RETRACTS", ...more });

  it.each<[string, Identified, Identified]>([
    ["said earlier", said(), takenBack()],
    ["said on the day, or the same year", said({ statedOn: "1993" }), takenBack()],
    ["said nobody knows when", said({ statedOn: null }), takenBack()],
    ["said before a retraction of unknown date", said(), takenBack({ statedOn: null })],
    [
      "said by its officials together, when one of them is named",
      said({ speakerKind: "COLLECTIVE", speakerLabel: "officials" }),
      takenBack(),
    ],
    [
      "said by somebody named, when its officials take it back together",
      said(),
      takenBack({ speakerKind: "COLLECTIVE" }),
    ],
    [
      "said by unnamed people, when such people take it back",
      said({ speakerKind: "ANONYMOUS" }),
      takenBack({ speakerKind: "ANONYMOUS" }),
    ],
    ["said in another document", said({ source: "source:other" }), takenBack()],
    ["a denial", said({ stance: "DENIES" }), takenBack()],
    ["a doubt", said({ stance: "DOUBTS" }), takenBack()],
    [
      "a document's own words",
      said({ speaker: null, speakerKind: null }),
      takenBack({ speaker: null, speakerKind: null }),
    ],
    [
      "the words of a work that both relay",
      said({ speaker: null, speakerKind: null, citing: "source:w" }),
      takenBack({ speaker: null, speakerKind: null, citing: "source:w", source: "source:other" }),
    ],
  ])("takes away %s", (_, earlier, retraction) => {
    expect(ids(withoutRetracted([earlier, retraction]))).toEqual([]);
  });

  it.each<[string, Identified, Identified]>([
    ["said later", said({ statedOn: "1994" }), takenBack()],
    ["said later in the year", said({ statedOn: "1993-06" }), takenBack({ statedOn: "1993-05" })],
    ["said by another", said({ speaker: "person:y" }), takenBack()],
    ["said by unnamed people in an organ that retracts", said({ speakerKind: "ANONYMOUS" }), takenBack()],
    ["said by an organ, when unnamed people in it retract", said(), takenBack({ speakerKind: "ANONYMOUS" })],
    [
      "said by its officials together, when unnamed people retract",
      said({ speakerKind: "COLLECTIVE" }),
      takenBack({ speakerKind: "ANONYMOUS" }),
    ],
    ["said by somebody, when a document retracts", said(), takenBack({ speaker: null, speakerKind: null })],
    ["said by a document", said({ speaker: null, speakerKind: null }), takenBack()],
    [
      "another document's own words",
      said({ speaker: null, speakerKind: null, source: "source:other" }),
      takenBack({ speaker: null, speakerKind: null }),
    ],
    [
      "words of somebody described otherwise",
      said({ speaker: null, speakerKind: "COLLECTIVE", speakerLabel: "most observers" }),
      takenBack({ speaker: null, speakerKind: "COLLECTIVE", speakerLabel: "some observers" }),
    ],
  ])("keeps what was %s", (_, other, retraction) => {
    expect(ids(withoutRetracted([other, retraction]))).toEqual(["said"]);
  });
});

/* Properties, against reachability worked out another way: over a matrix, by repeated relaxation. */

const claims = ["claim:0", "claim:1", "claim:2", "claim:3", "claim:4"];
const claim = fc.constantFrom(...claims);
const link = fc.record({ narrower: claim, broader: claim });
const links = fc.array(link, { maxLength: 8 });
const attributions = fc
  .array(
    fc.record({
      claim,
      stance: fc.constantFrom(...stances),
      speaker: fc.constantFrom("person:x", "person:y"),
      statedOn: fc.constantFrom(null, "1992", "1993", "1994"),
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((said, index) => voice(`attribution:${index}`, said)));

/** Whether `from` narrows `to`, at any distance. */
function narrows(from: string, to: string, all: readonly { narrower: string; broader: string }[]): boolean {
  const known = new Set(all.map(({ narrower, broader }) => `${narrower} ${broader}`));
  for (const via of claims)
    for (const a of claims)
      for (const b of claims) if (known.has(`${a} ${via}`) && known.has(`${via} ${b}`)) known.add(`${a} ${b}`);
  return from !== to && known.has(`${from} ${to}`);
}

describe("reaching, for any links, circles among them", () => {
  it("brings each attribution at most once", () => {
    fc.assert(
      fc.property(links, attributions, claim, (all, voices, about) => {
        const reached = ids(reaching(about, new Refinements(all), store(voices)));
        expect(reached).toEqual([...new Set(reached)]);
      }),
    );
  });

  it("never loses an own attribution that stands, and begins with them", () => {
    fc.assert(
      fc.property(links, attributions, claim, (all, voices, about) => {
        const own = ids(withoutRetracted(store(voices)(about)));
        expect(ids(reaching(about, new Refinements(all), store(voices))).slice(0, own.length)).toEqual(own);
      }),
    );
  });

  it("brings exactly the narrower claims' assertions and the broader claims' denials and doubts", () => {
    const travels = (stance: Stance, up: boolean) =>
      up ? stance === "ASSERTS" : stance === "DENIES" || stance === "DOUBTS";
    fc.assert(
      fc.property(links, attributions, claim, (all, voices, about) => {
        const expected = claims
          .flatMap((other) => withoutRetracted(store(voices)(other)))
          .filter(
            ({ attribution }) =>
              attribution.claim === about ||
              (narrows(attribution.claim, about, all) && travels(attribution.stance, true)) ||
              (narrows(about, attribution.claim, all) && travels(attribution.stance, false)),
          );
        expect(ids(reaching(about, new Refinements(all), store(voices))).toSorted()).toEqual(ids(expected).toSorted());
      }),
    );
  });
});
