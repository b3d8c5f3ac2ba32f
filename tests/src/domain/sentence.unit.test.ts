import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf } from "../../../src/domain/claim.ts";
import { kindRules } from "../../../src/domain/claimKinds.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { periodText } from "../../../src/domain/periodText.ts";
import { placesText, sentenceOf } from "../../../src/domain/sentence.ts";
import {
  claimKinds,
  opennesses,
  oppositions,
  statuses,
  supportModes,
  type ParticipantRole,
} from "../../../src/domain/vocabulary.ts";

const asserted = { status: "UNCONTESTED", opposition: "NONE" } as const;

/** "Alba" for `state:alba`, "Hill war" for `conflict:hill-war`. */
function nameOf(id: string): string {
  const slug = id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  return slug.charAt(0).toUpperCase() + slug.slice(1);
}

const told = (claim: Parameters<typeof claimOf>[0], standing: Parameters<typeof sentenceOf>[1] = asserted) =>
  sentenceOf(claimOf(claim), standing, nameOf);
const count = (best: number, unit: string, more = {}) => ({
  low: null,
  best,
  high: null,
  modifier: null,
  unit,
  whole: null,
  ...more,
});

describe("a claim as a sentence", () => {
  it("sets off what stands behind a comma in the name of who acts", () => {
    const named = (id: string) => (id === "group:states" ? "States, not named" : nameOf(id));
    const of = (claim: Parameters<typeof claimOf>[0]) => sentenceOf(claimOf(claim), asserted, named);
    const participants = { OBJECT: ["state:bruna"] };
    expect(of({ kind: "SUPPORT", subject: "group:states", type: "ARMS", participants })).toBe(
      "States, not named, supplied arms to Bruna.",
    );
    expect(of({ kind: "ESTIMATE", subject: "group:states", measure: "KILLED", quantity: count(3, "persons") })).toBe(
      "3 persons among States, not named, were killed.",
    );
    expect(of({ kind: "AFFILIATION", subject: "group:states", type: "ALLY", participants })).toBe(
      "States, not named: ally of Bruna.",
    );
  });

  it.each<[string, Parameters<typeof claimOf>[0]]>([
    [
      "Alba tacitly supplied arms to Bruna and Corvia from 2007 to 2011 by way of Dura (tanks; full price; 55 percent of imports; tolerated; jointly with others; conflict: Hill war).",
      {
        kind: "SUPPORT",
        subject: "state:alba",
        type: "ARMS",
        subtype: null,
        items: ["tanks", "full price"],
        openness: "TACIT",
        mode: "TOLERATED",
        joint: true,
        participants: { OBJECT: ["state:bruna", "state:corvia"], VIA: ["state:dura"] },
        period: parsePeriod("2007/2011"),
        quantity: count(55, "percent", { whole: "imports" }),
        conflict: "conflict:hill-war",
      },
    ],
    [
      "Riders recruited fighters for Bruna.",
      {
        kind: "SUPPORT",
        subject: "group:riders",
        type: "FIGHTERS",
        subtype: "RECRUITMENT",
        participants: { OBJECT: ["state:bruna"] },
      },
    ],
    [
      "Alba lent its good offices in Hill war in 1994 between Bruna and Corvia (outcome: a truce).",
      {
        kind: "MEDIATION",
        subject: "state:alba",
        form: "GOOD_OFFICES",
        outcome: "a truce",
        participants: { OBJECT: ["conflict:hill-war"], PARTY: ["state:bruna", "state:corvia"] },
        period: parsePeriod("1994"),
      },
    ],
    [
      "Council allowed the lapse of Embargo in 2002, a measure against Bruna, addressed to Members (arms; voluntary).",
      {
        kind: "RESTRICTION",
        subject: "org:council",
        type: "LETS_LAPSE",
        items: ["arms"],
        binding: "VOLUNTARY",
        participants: { OBJECT: ["event:embargo"], TARGET: ["state:bruna"], ADDRESSEE: ["org:members"] },
        period: parsePeriod("2002"),
      },
    ],
    [
      "Alba waived Embargo from 2002, a measure against Bruna (end not recorded).",
      {
        kind: "RESTRICTION",
        subject: "state:alba",
        type: "WAIVES",
        participants: { OBJECT: ["event:embargo"], TARGET: ["state:bruna"] },
        period: parsePeriod("2002/"),
      },
    ],
    [
      "Alba imposed its closure of the border with Bruna in 1993.",
      {
        kind: "RESTRICTION",
        subject: "state:alba",
        type: "IMPOSES",
        participants: { OBJECT: ["event:alba's-closure-of-the-border-with-Bruna"], TARGET: ["state:bruna"] },
        period: parsePeriod("1993"),
      },
    ],
    [
      "Council requested Call on states, 1993, in 1994 against Bruna.",
      {
        kind: "RESTRICTION",
        subject: "org:council",
        type: "REQUESTS",
        participants: { OBJECT: ["event:call-on-states,-1993"], TARGET: ["state:bruna"] },
        period: parsePeriod("1994"),
      },
    ],
    [
      "Skirmish: a clash begun by Alba in 2010.",
      {
        kind: "OCCURRENCE",
        subject: "event:skirmish",
        type: "CLASH",
        participants: { INITIATOR: ["state:alba"] },
        period: parsePeriod("2010"),
      },
    ],
    [
      "Alba imposed its closure of the pass from April 1993 against Bruna (end not recorded; date inferred).",
      {
        kind: "RESTRICTION",
        subject: "state:alba",
        type: "IMPOSES",
        participants: { OBJECT: ["event:alba's-closure-of-the-pass"], TARGET: ["state:bruna"] },
        period: parsePeriod("1993-04/"),
        dateBasis: "INFERRED",
      },
    ],
    [
      "1 person among Riders was wounded.",
      { kind: "ESTIMATE", subject: "group:riders", measure: "WOUNDED", quantity: count(1, "persons") },
    ],
    [
      "About 20 persons among Hill people were displaced.",
      {
        kind: "ESTIMATE",
        subject: "community:hill-people",
        measure: "DISPLACED",
        quantity: count(20, "persons", { modifier: "ABOUT" }),
      },
    ],
    [
      "Riders took part as a volunteer in Battle for Northern side.",
      {
        kind: "PARTICIPATION",
        subject: "group:riders",
        type: "VOLUNTEER",
        participants: { OBJECT: ["event:battle"], SIDE: ["side:northern-side"] },
      },
    ],
    [
      "Battle: an attack by Alba against Bruna on 4 March 2008 (small arms fire; cause: a quarrel; outcome: failed; at: Pass; date inferred).",
      {
        kind: "OCCURRENCE",
        subject: "event:battle",
        type: "ATTACK",
        subtype: "SMALL_ARMS_FIRE",
        cause: "a quarrel",
        outcome: "failed",
        at: "place:pass",
        dateBasis: "INFERRED",
        participants: { INITIATOR: ["state:alba"], TARGET: ["state:bruna"] },
        period: parsePeriod("2008-03-04"),
      },
    ],
    ["Battle took place.", { kind: "OCCURRENCE", subject: "event:battle" }],
    [
      "Battle: an act against Bruna.",
      { kind: "OCCURRENCE", subject: "event:battle", participants: { TARGET: ["state:bruna"] } },
    ],
    [
      "Alba held Pass since 1992 (about 9 percent of the land; also claimed by Bruna).",
      {
        kind: "CONTROL",
        subject: "state:alba",
        type: "HELD",
        quantity: count(9, "percent", { modifier: "ABOUT", whole: "the land" }),
        participants: { OBJECT: ["place:pass"], OTHER_CLAIMANT: ["state:bruna"] },
        period: parsePeriod("1992/.."),
      },
    ],
    [
      "At least 31 soldiers of Alba were killed in April 2016 by the hand of Bruna (cause: sniper fire; during: Battle).",
      {
        kind: "ESTIMATE",
        subject: "state:alba",
        measure: "KILLED",
        population: "soldiers",
        quantity: count(31, "persons", { modifier: "AT_LEAST" }),
        cause: "sniper fire",
        during: "event:battle",
        participants: { PERPETRATOR: ["state:bruna"] },
        period: parsePeriod("2016-04"),
      },
    ],
    [
      "1 civilian in Battle was wounded.",
      {
        kind: "ESTIMATE",
        subject: "event:battle",
        measure: "WOUNDED",
        population: "civilians",
        quantity: count(1, "persons"),
        during: "event:battle",
      },
    ],
    [
      "14 tanks of Alba were lost.",
      {
        kind: "ESTIMATE",
        subject: "state:alba",
        measure: "MATERIEL_LOST",
        items: ["tanks"],
        quantity: count(14, "tanks"),
      },
    ],
    [
      "Dozens of persons of Alba were missing.",
      {
        kind: "ESTIMATE",
        subject: "state:alba",
        measure: "MISSING",
        quantity: { ...count(1, "persons"), best: null, modifier: "DOZENS" },
      },
    ],
    [
      "Soldiers made up more than 50 percent of the dead in Hill war.",
      {
        kind: "ESTIMATE",
        subject: "conflict:hill-war",
        measure: "SHARE",
        population: "soldiers",
        quantity: count(50, "percent", { modifier: "MORE_THAN", whole: "the dead" }),
      },
    ],
    [
      "Alba spent 3,000,000,000 USD.",
      {
        kind: "ESTIMATE",
        subject: "state:alba",
        measure: "EXPENDITURE",
        money: { low: null, best: 3e9, high: null, modifier: null, currency: "USD", priceYear: null, whole: null },
      },
    ],
    [
      "Alba voted against Resolution 12.",
      { kind: "BALLOT", subject: "state:alba", type: "NO", participants: { OBJECT: ["event:resolution-12"] } },
    ],
    [
      "Ana lor: president of Alba from 1991 to 1994 (some).",
      {
        kind: "AFFILIATION",
        subject: "person:ana-lor",
        type: "OFFICE_HOLDER",
        office: "president",
        population: "some",
        participants: { OBJECT: ["state:alba"] },
        period: parsePeriod("1991/1994"),
      },
    ],
    [
      "Riders: recruited from Bruna.",
      {
        kind: "AFFILIATION",
        subject: "group:riders",
        type: "ORIGIN",
        subtype: "RECRUITED_FROM",
        participants: { OBJECT: ["state:bruna"] },
      },
    ],
    [
      "Alba did not recognise Ridge republic.",
      {
        kind: "RECOGNITION",
        subject: "state:alba",
        type: "DOES_NOT_RECOGNISE",
        participants: { OBJECT: ["defacto:ridge-republic"] },
      },
    ],
    [
      "Alba made a demand on Bruna (ascribed): Bruna should leave the pass.",
      {
        kind: "POSITION",
        subject: "state:alba",
        type: "DEMANDS",
        subtype: "WITHDRAWAL",
        positionBasis: "ASCRIBED",
        gist: "Bruna should leave the pass.",
        participants: { OBJECT: ["state:bruna"] },
      },
    ],
    [
      "Alba made a demand regarding Hill war (peaceful settlement).",
      {
        kind: "POSITION",
        subject: "state:alba",
        type: "DEMANDS",
        subtype: "PEACEFUL_SETTLEMENT",
        participants: { OBJECT: ["conflict:hill-war"] },
      },
    ],
    [
      "A judgement on Alba, with regard to Bruna, as to bias in 1993: Alba leans to Bruna.",
      {
        kind: "ASSESSMENT",
        subject: "state:alba",
        type: "BIAS",
        subtype: "leans-to-bruna",
        gist: "Alba leans to Bruna.",
        participants: { OBJECT: ["state:bruna"] },
        period: parsePeriod("1993"),
      },
    ],
  ])("reads: %s", (sentence, claim) => {
    expect(told(claim)).toBe(sentence);
  });

  it("tells how the claim stands unless it is plainly asserted, doubts included", () => {
    const arms = {
      kind: "SUPPORT",
      subject: "state:alba",
      type: "ARMS",
      participants: { OBJECT: ["state:bruna"] },
    } as const;
    const tails = statuses.map((status) =>
      told(arms, { status, opposition: "NONE" }).replace("Alba supplied arms to Bruna", ""),
    );
    expect(tails).toEqual([
      ".",
      "; contested.",
      "; alleged.",
      "; alleged and denied.",
      "; denied, and asserted by nobody.",
      "; asserted by nobody.",
    ]);
    expect(told(arms, { status: "ALLEGED", opposition: "DOUBTED" })).toBe(
      "Alba supplied arms to Bruna; alleged, doubted.",
    );
  });

  it("names everybody in it, whatever its kind, and leaves no word of the vocabulary as it is written there", () => {
    const kindAndType = fc
      .constantFrom(...claimKinds)
      .chain((kind) =>
        fc.record({ kind: fc.constant(kind), type: fc.option(fc.constantFrom(...kindRules[kind].types)) }),
      );
    const standing = fc.record({ status: fc.constantFrom(...statuses), opposition: fc.constantFrom(...oppositions) });
    fc.assert(
      fc.property(
        kindAndType,
        standing,
        fc.option(fc.constantFrom("SMALL_ARMS_FIRE", "RECRUITMENT", "NATIONALITY", "some-slug")),
        fc.option(fc.constantFrom(...opennesses)),
        fc.option(fc.constantFrom(...supportModes)),
        fc.option(
          fc.constantFrom("1993", "1993-23~", "199X", "2008-03-04?", "1992/", "1992/..", "/1994", "1993-XX-XX"),
        ),
        fc.boolean(),
        ({ kind, type }, how, subtype, openness, mode, period, isPlaced) => {
          const { roles, typeColumn, subject } = kindRules[kind];
          const prefix = { ACTOR: "state", EVENT: "event", PLACE: "place", SOURCE: "source" } as const;
          const participants = Object.fromEntries(
            Object.entries(roles).map(([role, { families }]) => [
              role as ParticipantRole,
              [`${prefix[families[0] ?? "ACTOR"]}:some-${role.toLowerCase().replaceAll("_", "-")}`],
            ]),
          );
          const claim = claimOf({
            kind,
            subject: `${prefix[subject[0] ?? "ACTOR"]}:some-subject`,
            [typeColumn]: type,
            participants,
            subtype,
            openness,
            mode,
            period: period === null ? null : parsePeriod(period),
            during: isPlaced ? "event:some-event" : null,
            at: isPlaced ? "place:some-place" : null,
          });
          const sentence = sentenceOf(claim, how, nameOf);
          expect(sentence).toMatch(/^[A-Z].*[^.]\.$/);
          expect(sentence).not.toMatch(/undefined|null|NaN| {2}|[A-Z]{2}|_| ,| ;/);
          const ids = [claim.subject, ...Object.values(claim.participants).flat(), claim.during, claim.at];
          for (const id of ids) if (id !== null) expect(sentence).toContain(nameOf(id));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe("a period in words", () => {
  it.each([
    ["1993", "in 1993"],
    ["1993~", "in about 1993"],
    ["1993?", "possibly in 1993"],
    ["1993%", "possibly in about 1993"],
    ["199X", "in the 1990s"],
    ["19XX", "in the 1900s"],
    ["1993-XX", "in 1993"],
    ["1993-05-XX", "in May 1993"],
    ["1993-23", "in autumn 1993"],
    ["2016-04", "in April 2016"],
    ["2008-03-04", "on 4 March 2008"],
    ["2008-03-04/2008-03", "from 4 March 2008 to a later day of March 2008"],
    ["2008-03/2008", "from March 2008 to a later day of 2008"],
    ["2007/2011", "from 2007 to 2011"],
    ["1988-02/1994-05-12", "from February 1988 to 12 May 1994"],
    ["1992~/1994?", "from about 1992 to possibly 1994"],
    ["1992/..", "since 1992"],
    ["1992-24/", "from winter 1992"],
    ["../1993-04", "until April 1993"],
    ["/1994", "until 1994"],
  ])("%s is %s", (edtf, words) => {
    expect(periodText(parsePeriod(edtf))).toBe(words);
  });
});

describe("places in a document", () => {
  it.each([
    [[], ""],
    [[null], ""],
    [["Background#0123456789ab"], " at “Background”"],
    [["Fatalities/2020#0123456789ab", null, "Fatalities/2020#ba9876543210"], " at “Fatalities/2020”"],
    [["Lead#0123456789ab", "Timeline/2018 clashes#0123456789ab"], " at “Lead” and “Timeline/2018 clashes”"],
    [["p. 12", "#0123456789ab"], " at “p. 12”"],
  ])("of %j read %j", (locators, expected) => {
    expect(placesText(locators)).toBe(expected);
  });
});
