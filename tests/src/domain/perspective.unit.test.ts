import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { Attribution } from "../../../src/domain/attribution.ts";
import { Camps } from "../../../src/domain/camps.ts";
import { reaching, Refinements } from "../../../src/domain/entailment.ts";
import { claimId } from "../../../src/domain/identity.ts";
import {
  admits,
  type DocumentFacts,
  type Hall,
  type Perspective,
  type VoiceFilter,
} from "../../../src/domain/perspective.ts";
import { judge, type Voice } from "../../../src/domain/status.ts";
import { sourceKinds, tiers, type Tier } from "../../../src/domain/vocabulary.ts";
import {
  armenianSide,
  asserts,
  attributionOf,
  azerbaijaniSide,
  courtOf,
  denies,
  document,
  karabakh,
  retracts,
  support,
  type Statement,
} from "./support.ts";

function read(id: string, facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return { ...document(id, facts), sourceKind: "REPORT", publicOn: null, ...facts };
}

const shelf = [
  read("source:article", { tier: "TERTIARY", publisher: "org:encyclopaedia", sourceKind: "ENCYCLOPAEDIA" }),
  read("source:report", { publisher: "org:think-tank", publicOn: "2012-06-15" }),
  read("source:bulletin", { tier: "PRIMARY", publisher: "org:parliament-of-azerbaijan", sourceKind: "STATEMENT" }),
  read("source:cable", { tier: "PRIMARY", publisher: "state:usa", sourceKind: "CABLE", publicOn: "2010-11" }),
  read("source:book"),
];
const hall: Hall = { camps: new Camps(karabakh), sources: new Map(shelf.map((facts) => [facts.id, facts])) };

const said = (more: Partial<Attribution>) => attributionOf({ source: "source:article", ...more });
const isAdmitted = (perspective: Perspective, attribution: Attribution) => admits(perspective, attribution, hall);

type Case = readonly [what: string, perspective: Perspective, attribution: Attribution, admitted: boolean];

describe("speakers", () => {
  const azerbaijan = { speakers: ["state:azerbaijan"] };

  it.each<Case>([
    ["the actor", azerbaijan, said({ speaker: "state:azerbaijan" }), true],
    ["its organ", azerbaijan, said({ speaker: "org:azerbaijani-authorities" }), true],
    [
      "an officer of its organ in office",
      azerbaijan,
      said({ speaker: "person:yagub-mammadov", statedOn: "1992-03" }),
      true,
    ],
    ["an officer who may have been in office", azerbaijan, said({ speaker: "person:yagub-mammadov" }), true],
    [
      "not an officer long out of office",
      azerbaijan,
      said({ speaker: "person:yagub-mammadov", statedOn: "2012" }),
      false,
    ],
    ["any of those named", { speakers: ["state:x", "person:y"] }, said({ speaker: "person:y" }), true],
    ["not somebody else", azerbaijan, said({ speaker: "state:armenia" }), false],
    [
      "not the state for its organ",
      { speakers: ["org:azerbaijani-authorities"] },
      said({ speaker: "state:azerbaijan" }),
      false,
    ],
    [
      "unnamed people in an organ under the organ",
      { speakers: ["org:government-of-armenia"] },
      said({ speaker: "org:government-of-armenia", speakerKind: "ANONYMOUS" }),
      true,
    ],
    [
      "not unnamed people in an organ under its state, for which they do not speak",
      { speakers: ["state:armenia"] },
      said({ speaker: "org:government-of-armenia", speakerKind: "ANONYMOUS" }),
      false,
    ],
    [
      "its officials together",
      { speakers: ["state:armenia"] },
      said({ speaker: "org:government-of-armenia", speakerKind: "COLLECTIVE" }),
      true,
    ],
    ["not a member of its side", { speakers: [azerbaijaniSide] }, said({ speaker: "state:azerbaijan" }), false],
    ["a document of its own as its publisher", { speakers: ["org:encyclopaedia"] }, said({}), true],
    ["a document of its organ's", azerbaijan, attributionOf({ source: "source:bulletin" }), true],
    ["a work that another relays, as that work's publisher", azerbaijan, said({ citing: "source:bulletin" }), true],
    [
      "not the relaying document's publisher",
      { speakers: ["org:encyclopaedia"] },
      said({ citing: "source:bulletin" }),
      false,
    ],
    [
      "not the publisher where somebody else speaks",
      { speakers: ["org:encyclopaedia"] },
      said({ speaker: "state:x" }),
      false,
    ],
    ["nobody of a document without publisher", azerbaijan, attributionOf({ source: "source:book" }), false],
    [
      "nobody whom the document only describes",
      { speakers: ["org:encyclopaedia"] },
      said({ speakerLabel: "most observers" }),
      false,
    ],
  ])("take %s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

describe("sides", () => {
  const azerbaijani = { sides: [azerbaijaniSide] };

  it.each<Case>([
    ["the side itself", azerbaijani, said({ speaker: azerbaijaniSide }), true],
    ["a member", azerbaijani, said({ speaker: "state:azerbaijan" }), true],
    ["a member's organ", azerbaijani, said({ speaker: "org:parliament-of-azerbaijan" }), true],
    [
      "a member's officer in office",
      azerbaijani,
      said({ speaker: "person:yagub-mammadov", statedOn: "1992-04" }),
      true,
    ],
    ["not one long out of office", azerbaijani, said({ speaker: "person:yagub-mammadov", statedOn: "2012" }), false],
    [
      "a member while it is one",
      { sides: [armenianSide] },
      said({ speaker: "defacto:artsakh", statedOn: "2020" }),
      true,
    ],
    [
      "not one that is none any more",
      { sides: [armenianSide] },
      said({ speaker: "defacto:artsakh", statedOn: "2024" }),
      false,
    ],
    ["a document that a member's organ publishes", azerbaijani, attributionOf({ source: "source:bulletin" }), true],
    [
      "unnamed people in a member's organ, who stand there all the same",
      azerbaijani,
      said({ speaker: "org:azerbaijani-authorities", speakerKind: "ANONYMOUS" }),
      true,
    ],
    ["not the other side", azerbaijani, said({ speaker: "state:armenia" }), false],
    ["not an outsider", azerbaijani, said({ speaker: "state:jordan" }), false],
    ["any of those named", { sides: [armenianSide, azerbaijaniSide] }, said({ speaker: "state:armenia" }), true],
    ["nobody whom the document only describes", azerbaijani, said({ speakerLabel: "Azerbaijani sources" }), false],
  ])("take %s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

describe("documents", () => {
  const report = attributionOf({ source: "source:report", speaker: "state:armenia", citing: "source:cable" });
  const unknown = attributionOf({ source: "source:unknown" });

  it.each<Case>([
    ["publishers: that of the document read", { publishers: ["org:think-tank"] }, report, true],
    ["publishers: not that of the work cited", { publishers: ["state:usa"] }, report, false],
    ["publishers: not the speaker", { publishers: ["state:armenia"] }, report, false],
    [
      "publishers: not the state of the publishing organ",
      { publishers: ["state:azerbaijan"] },
      attributionOf({ source: "source:bulletin" }),
      false,
    ],
    [
      "publishers: nobody of a document without publisher",
      { publishers: ["org:think-tank"] },
      attributionOf({ source: "source:book" }),
      false,
    ],
    ["publishers: nobody of a document nobody knows", { publishers: ["org:think-tank"] }, unknown, false],
    ["sources: the document read", { sources: ["source:book", "source:report"] }, report, true],
    ["sources: not the work cited", { sources: ["source:cable"] }, report, false],
    ["citing: the work relayed", { citing: ["source:cable"] }, report, true],
    ["citing: not the document read", { citing: ["source:report"] }, report, false],
    ["sources: a document nobody knows", { sources: ["source:unknown"] }, unknown, true],
    ["sourceKinds: that of the document read", { sourceKinds: ["CABLE", "REPORT"] }, report, true],
    ["sourceKinds: not that of the work cited", { sourceKinds: ["CABLE"] }, report, false],
    ["sourceKinds: none of a document nobody knows", { sourceKinds: [...sourceKinds] }, unknown, false],
    ["tiers: that of the document read", { tiers: ["TERTIARY", "SECONDARY"] }, report, true],
    ["tiers: not that of the work cited", { tiers: ["PRIMARY"] }, report, false],
    ["tiers: none of a document nobody knows", { tiers: [...tiers] }, unknown, false],
  ])("%s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

describe("statedBefore", () => {
  const before = (day: string): Perspective => ({ statedBefore: day });

  it.each<Case>([
    ["words of the day before", before("1992-03-11"), said({ statedOn: "1992-03-10" }), true],
    ["not words of that day", before("1992-03-10"), said({ statedOn: "1992-03-10" }), false],
    ["words of a month that was over", before("1992-04-01"), said({ statedOn: "1992-03" }), true],
    ["not words of a month that was not over", before("1992-03-31"), said({ statedOn: "1992-03" }), false],
    ["not words whose last day is not known", before("2020-01-01"), said({ statedOn: "1992/" }), false],
    [
      "words without a date by the day their document was public",
      before("2012-06-16"),
      attributionOf({ source: "source:report" }),
      true,
    ],
    [
      "not those of a document public that day",
      before("2012-06-15"),
      attributionOf({ source: "source:report" }),
      false,
    ],
    [
      "words by their own date though the document came later",
      before("1993-01-01"),
      attributionOf({ source: "source:report", statedOn: "1992" }),
      true,
    ],
    [
      "not words said later though the document came before",
      before("2013-01-01"),
      attributionOf({ source: "source:report", statedOn: "2014" }),
      false,
    ],
    [
      "words by the document read, not the one cited",
      before("2012-01-01"),
      attributionOf({ source: "source:report", citing: "source:cable" }),
      false,
    ],
    ["no words without any date", before("9999-12-31"), attributionOf({ source: "source:book" }), false],
    ["no words of a document nobody knows", before("9999-12-31"), attributionOf({ source: "source:unknown" }), false],
  ])("keeps %s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

describe("knownAt", () => {
  const known = (day: string): Perspective => ({ knownAt: day });

  it.each<Case>([
    ["what was public that day", known("2012-06-15"), attributionOf({ source: "source:report" }), true],
    ["not what came out the day after", known("2012-06-14"), attributionOf({ source: "source:report" }), false],
    ["words without a date", known("2012-06-15"), attributionOf({ source: "source:report", statedOn: null }), true],
    ["what came out in a month that was over", known("2010-11-30"), attributionOf({ source: "source:cable" }), true],
    [
      "not what came out in a month that was not over",
      known("2010-11-29"),
      attributionOf({ source: "source:cable" }),
      false,
    ],
    [
      "not words said long before in a document that came out later",
      known("2000-01-01"),
      attributionOf({ source: "source:report", statedOn: "1992" }),
      false,
    ],
    [
      "nothing of which nobody knows when it came out",
      known("9999-12-31"),
      attributionOf({ source: "source:book", statedOn: "1992" }),
      false,
    ],
    ["nothing of a document nobody knows", known("9999-12-31"), attributionOf({ source: "source:unknown" }), false],
  ])("keeps %s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

describe("exclude", () => {
  const fromReport = attributionOf({ source: "source:report", speaker: "state:armenia" });

  it.each<Case>([
    ["a speaker it names", { exclude: { speakers: ["state:armenia"] } }, fromReport, false],
    [
      "a speaker's organ",
      { exclude: { speakers: ["state:armenia"] } },
      said({ speaker: "org:government-of-armenia" }),
      false,
    ],
    ["a side it names", { exclude: { sides: [armenianSide] } }, fromReport, false],
    ["a document it names", { exclude: { sources: ["source:report"] } }, fromReport, false],
    [
      "what answers to one of its lists only",
      { exclude: { speakers: ["state:x"], sourceKinds: ["REPORT"] } },
      fromReport,
      false,
    ],
    ["what is chosen besides", { speakers: ["state:armenia"], exclude: { tiers: ["SECONDARY"] } }, fromReport, false],
    ["nothing else", { exclude: { speakers: ["state:x"], tiers: ["PRIMARY"] } }, fromReport, true],
    [
      "not unnamed people in an organ of the state it names",
      { exclude: { speakers: ["state:armenia"] } },
      said({ speaker: "org:government-of-armenia", speakerKind: "ANONYMOUS" }),
      true,
    ],
    ["nothing by a list without entries", { exclude: { speakers: [], tiers: [] } }, fromReport, true],
    [
      "nobody whom the document only describes",
      { exclude: { speakers: ["org:encyclopaedia"] } },
      said({ speakerLabel: "most observers" }),
      true,
    ],
  ])("takes away %s", (_, perspective, attribution, admitted) => {
    expect(isAdmitted(perspective, attribution)).toBe(admitted);
  });
});

/* Judged inside a perspective: the voices it admits, as if there were no others. */

const court = courtOf({});
function inside(perspective: Perspective, about: Statement["about"], statements: Readonly<Record<string, Statement>>) {
  const voices = Object.entries(statements)
    .map(([id, statement]): Voice => ({ id, ...statement }))
    .filter(({ attribution }) => isAdmitted(perspective, attribution));
  const of = (claim: string) => voices.filter(({ attribution }) => attribution.claim === claim);
  return reaching(claimId(about), new Refinements([]), of);
}
const judgedInside = (...[perspective, about, statements]: Parameters<typeof inside>) =>
  judge(about, inside(perspective, about, statements), court);

describe("the Azerbaijani side's perspective (worked examples 1 and 2)", () => {
  const azerbaijani = { sides: [azerbaijaniSide] };
  const inArticle = { source: "source:article" };
  const jordan = support("state:jordan", "state:armenia", "ARMS");
  const syria = support("state:syria", "state:armenia", "ARMS");
  const voices = {
    ministry: asserts(jordan, { ...inArticle, speaker: "org:armenian-ministry-of-defence", speakerKind: "ANONYMOUS" }),
    denial: denies(jordan, { ...inArticle, speaker: "state:jordan" }),
    mammadov: asserts(syria, { ...inArticle, speaker: "person:yagub-mammadov", verb: "accused", statedOn: "1992-03" }),
  };

  it("keeps Mammadov's words, alleged", () => {
    expect(judgedInside(azerbaijani, syria, voices)).toMatchObject({ status: "ALLEGED", supportedBy: ["mammadov"] });
  });

  it("leaves nobody to speak of Jordan", () => {
    expect(inside({}, jordan, voices).map(({ id }) => id)).toEqual(["ministry", "denial"]);
    expect(inside(azerbaijani, jordan, voices)).toEqual([]);
    expect(judgedInside({}, jordan, voices).status).toBe("ALLEGED_DENIED");
  });

  it("without the accuser is no perspective on Syria", () => {
    expect(inside({ exclude: { sides: [azerbaijaniSide] } }, syria, voices)).toEqual([]);
  });
});

describe("judged inside a perspective", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");
  const voices = {
    institute: asserts(arms, { speaker: "org:institute", statedOn: "1994" }),
    russia: denies(arms, { speaker: "state:russia", statedOn: "1995" }),
    back: retracts(arms, { speaker: "state:russia", statedOn: "1997" }),
  };

  it("a claim that is only denied there is denied", () => {
    const russian = { speakers: ["state:russia"], statedBefore: "1996-01-01" };
    expect(judgedInside(russian, arms, voices)).toMatchObject({
      status: "DENIED",
      strength: "NONE",
      opposedBy: ["russia"],
    });
  });

  it("a retraction counts once it was said", () => {
    expect(judgedInside({ statedBefore: "1996-01-01" }, arms, voices).status).toBe("CONTESTED");
    expect(judgedInside({ statedBefore: "1998-01-01" }, arms, voices).status).toBe("UNCONTESTED");
  });
});

/* Properties. */

const attribution: fc.Arbitrary<Attribution> = fc
  .record({
    speaker: fc.constantFrom(null, "state:armenia", "state:azerbaijan", "person:yagub-mammadov", "state:jordan"),
    speakerLabel: fc.constantFrom(null, "most observers"),
    source: fc.constantFrom(...shelf.map(({ id }) => id), "source:unknown"),
    citing: fc.constantFrom(null, "source:bulletin"),
    statedOn: fc.constantFrom(null, "1992-03", "2011", "2012-06-15"),
  })
  .map(attributionOf);

const listFilter: fc.Arbitrary<VoiceFilter> = fc.oneof(
  fc.record({ speakers: fc.subarray(["state:armenia", "state:azerbaijan", "org:think-tank"], { minLength: 1 }) }),
  fc.record({ sides: fc.subarray([armenianSide, azerbaijaniSide], { minLength: 1 }) }),
  fc.record({ publishers: fc.subarray(["org:think-tank", "org:encyclopaedia"], { minLength: 1 }) }),
  fc.record({ sources: fc.subarray(["source:report", "source:book", "source:unknown"], { minLength: 1 }) }),
  fc.record({ sourceKinds: fc.subarray(["REPORT", "CABLE"], { minLength: 1 }) }),
  fc.record({ tiers: fc.subarray<Tier>([...tiers], { minLength: 1 }) }),
);
const day = fc.constantFrom("1992-01-01", "1993-01-01", "2010-12-01", "2012-06-15", "2012-06-16", "9999-12-31");
const singleChoice: fc.Arbitrary<Perspective> = fc.oneof(
  listFilter,
  listFilter.map((exclude) => ({ exclude })),
  day.map((statedBefore) => ({ statedBefore })),
  day.map((knownAt) => ({ knownAt })),
);

describe("any perspective", () => {
  it("that chooses nothing admits everything", () => {
    fc.assert(
      fc.property(fc.constantFrom<Perspective>({}, { exclude: {} }), attribution, (perspective, one) => {
        expect(isAdmitted(perspective, one)).toBe(true);
      }),
    );
  });

  it("of an empty list chooses nobody, and excludes nobody by one", () => {
    const fields = ["speakers", "sides", "publishers", "sources", "sourceKinds", "tiers"] as const;
    fc.assert(
      fc.property(fc.constantFrom(...fields), attribution, (field, one) => {
        expect(isAdmitted({ [field]: [] }, one)).toBe(false);
        expect(isAdmitted({ exclude: { [field]: [] } }, one)).toBe(true);
      }),
    );
  });

  it("of two fields admits what each of them admits", () => {
    fc.assert(
      fc.property(singleChoice, singleChoice, attribution, (a, b, one) => {
        fc.pre(Object.keys(a)[0] !== Object.keys(b)[0]);
        expect(isAdmitted({ ...a, ...b }, one)).toBe(isAdmitted(a, one) && isAdmitted(b, one));
      }),
      { numRuns: 500 },
    );
  });

  it("that excludes a list admits what the list itself does not", () => {
    fc.assert(
      fc.property(listFilter, attribution, (list, one) => {
        expect(isAdmitted({ exclude: list }, one)).toBe(!isAdmitted(list, one));
      }),
      { numRuns: 300 },
    );
  });

  it("of a later day admits no less", () => {
    fc.assert(
      fc.property(day, day, attribution, (a, b, one) => {
        const [earlier, later] = a < b ? [a, b] : [b, a];
        if (isAdmitted({ statedBefore: earlier }, one)) expect(isAdmitted({ statedBefore: later }, one)).toBe(true);
        if (isAdmitted({ knownAt: earlier }, one)) expect(isAdmitted({ knownAt: later }, one)).toBe(true);
      }),
    );
  });
});
