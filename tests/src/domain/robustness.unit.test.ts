import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { dependences, type Pillar } from "../../../src/domain/robustness.ts";
import { judge, type Voice } from "../../../src/domain/status.ts";
import { asserts, courtOf, denies, document, documents, doubts, support, type Statement } from "./support.ts";

const arms = support("state:russia", "state:armenia", "ARMS");
const article = { source: "source:article" };
const court = courtOf({
  documents: [...documents, document("source:annex", { publisher: "org:think-tank" }), document("source:book")],
});
const voices = (statements: readonly Statement[]): readonly Voice[] =>
  statements.map((statement, i) => ({ id: `v${i}`, ...statement }));
const hangsOn = (pillar: Pillar, ...statements: readonly Statement[]) =>
  dependences(arms, voices(statements), pillar, court).map(({ on, without }) => ({ on, without }));

describe("dependences", () => {
  describe("of a claim that one denies and two assert", () => {
    const statements = [
      asserts(arms, { source: "source:report" }),
      asserts(arms, { ...article, speaker: "state:azerbaijan" }),
      denies(arms, { ...article, speaker: "state:russia" }),
    ];

    it.each<[Pillar, ReturnType<typeof hangsOn>]>([
      [
        "SOURCE",
        [
          { on: "source:article", without: "UNCONTESTED" },
          { on: "source:report", without: "ALLEGED_DENIED" },
        ],
      ],
      [
        "SPEAKER",
        [
          { on: "org:think-tank", without: "ALLEGED_DENIED" },
          { on: "state:russia", without: "UNCONTESTED" },
        ],
      ],
      [
        "PUBLISHER",
        [
          { on: "org:encyclopaedia", without: "UNCONTESTED" },
          { on: "org:think-tank", without: "ALLEGED_DENIED" },
        ],
      ],
    ])("names each %s whose absence would change it, sorted", (pillar, expected) => {
      expect(hangsOn(pillar, ...statements)).toEqual(expected);
    });
  });

  it("is null where nobody would be left", () => {
    const alone = [
      asserts(arms, { ...article, speaker: "state:russia" }),
      doubts(arms, { ...article, speaker: "state:russia" }),
    ];
    expect(hangsOn("SOURCE", ...alone)).toEqual([{ on: "source:article", without: null }]);
    expect(hangsOn("SPEAKER", ...alone)).toEqual([{ on: "state:russia", without: null }]);
    expect(hangsOn("PUBLISHER", ...alone)).toEqual([{ on: "org:encyclopaedia", without: null }]);
  });

  it("is a status where somebody is left who asserts nothing", () => {
    expect(
      hangsOn("SPEAKER", asserts(arms, { speaker: "person:x" }), denies(arms, { speaker: "state:russia" })),
    ).toEqual([
      { on: "person:x", without: "DENIED" },
      { on: "state:russia", without: "UNCONTESTED" },
    ]);
  });

  it("drops all the documents of a publisher at once, and one document alone", () => {
    const twice = [asserts(arms, { source: "source:report" }), asserts(arms, { source: "source:annex" })];
    expect(hangsOn("SOURCE", ...twice)).toEqual([]);
    expect(hangsOn("PUBLISHER", ...twice)).toEqual([{ on: "org:think-tank", without: null }]);
  });

  it("takes a document's own voice for its publisher's, with what the publisher says elsewhere", () => {
    const twice = [
      asserts(arms, { source: "source:report" }),
      asserts(arms, { ...article, speaker: "org:think-tank" }),
    ];
    expect(hangsOn("SPEAKER", ...twice)).toEqual([{ on: "org:think-tank", without: null }]);
  });

  it("takes the speaker of a cited work for the speaker, and the document read for the source", () => {
    const relayed = asserts(arms, { ...article, citing: "source:report" });
    expect(hangsOn("SPEAKER", relayed)).toEqual([{ on: "org:think-tank", without: null }]);
    expect(hangsOn("SOURCE", relayed)).toEqual([{ on: "source:article", without: null }]);
    expect(hangsOn("PUBLISHER", relayed)).toEqual([{ on: "org:encyclopaedia", without: null }]);
    expect(hangsOn("CITED_WORK", relayed)).toEqual([{ on: "source:report", without: null }]);
    expect(hangsOn("CITED_WORK", relayed, asserts(arms, article))).toEqual([]);
  });

  it("says that a claim falls where somebody asserts it and nobody would be left to", () => {
    const fallsWithout = (...statements: readonly Statement[]) =>
      dependences(arms, voices(statements), "SPEAKER", court).map(({ on, falls }) => [on, falls]);
    const says = (speaker: string) => asserts(arms, { ...article, speaker });
    expect(fallsWithout(says("person:x"))).toEqual([["person:x", true]]);
    expect(fallsWithout(says("person:x"), denies(arms, { ...article, speaker: "person:y" }))).toEqual([
      ["person:x", true],
      ["person:y", false],
    ]);
    expect(fallsWithout(denies(arms, { ...article, speaker: "person:x" }))).toEqual([["person:x", false]]);
    expect(fallsWithout(doubts(arms, { ...article, speaker: "person:x" }))).toEqual([["person:x", false]]);
  });

  it("names nobody where no speaker or publisher is known", () => {
    const unknown = [asserts(arms, { source: "source:book" }), doubts(arms, { source: "source:unknown" })];
    expect(hangsOn("SPEAKER", ...unknown)).toEqual([]);
    expect(hangsOn("PUBLISHER", ...unknown)).toEqual([]);
  });

  it("is empty for a claim that stands whoever is dropped", () => {
    const three = ["person:x", "person:y", "person:z"].map((speaker) => asserts(arms, { ...article, speaker }));
    expect(hangsOn("SPEAKER", ...three)).toEqual([]);
    expect(hangsOn("SPEAKER")).toEqual([]);
  });
});

describe("any dependences", () => {
  const statement: fc.Arbitrary<Statement> = fc
    .record({
      stance: fc.constantFrom(asserts, denies, doubts),
      speaker: fc.constantFrom(null, "state:russia", "state:azerbaijan", "person:x", "org:think-tank"),
      source: fc.constantFrom("source:article", "source:report", "source:annex", "source:book"),
    })
    .map(({ stance, ...said }) => stance(arms, said));
  const statements = fc.array(statement, { maxLength: 6 }).map(voices);

  it("are exactly the sources without which the judgement is another", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const without = (source: string) => all.filter(({ attribution }) => attribution.source !== source);
        const isAsserted = (some: readonly Voice[]) => some.some(({ attribution }) => attribution.stance === "ASSERTS");
        const status = (some: readonly Voice[]) => (some.length === 0 ? null : judge(arms, some, court).status);
        const expected = [...new Set(all.map(({ attribution }) => attribution.source))]
          .sort()
          .map((on) => ({ on, without: status(without(on)), falls: isAsserted(all) && !isAsserted(without(on)) }))
          .filter(({ without: left }) => left !== status(all));
        expect(dependences(arms, all, "SOURCE", court)).toEqual(expected);
      }),
    );
  });

  it("do not depend on the order of voices", () => {
    const shuffled = statements.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.constantFrom<Pillar>("SOURCE", "SPEAKER", "PUBLISHER"), ([all, others], pillar) => {
        expect(dependences(arms, others, pillar, court)).toEqual(dependences(arms, all, pillar, court));
      }),
    );
  });
});
