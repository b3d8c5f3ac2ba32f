import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { isDrawn } from "../../../src/domain/projection.ts";
import { isAtLeast, judge, statusOf } from "../../../src/domain/status.ts";
import {
  hedges,
  oppositions,
  speakerKinds,
  stances,
  strengths,
  type Opposition,
  type Stance,
  type Status,
  type Strength,
} from "../../../src/domain/vocabulary.ts";
import {
  armenianSide,
  asserts,
  azerbaijaniSide,
  courtOf,
  denies,
  document,
  documents,
  doubts,
  judged,
  karabakh,
  onSide,
  retracts,
  states,
  support,
  tie,
  verdict,
  type Case,
  type Statement,
} from "./support.ts";

const article = { source: "source:article" };
const unnamedPeople = { speakerKind: "ANONYMOUS" } as const;
const officials = { speakerKind: "COLLECTIVE" } as const;

const unopposed = { opposition: "NONE", opposedBy: [] } as const;
const unasserted = { strength: "NONE", supportedBy: [], acknowledgedBy: [] } as const;

describe("worked examples", () => {
  describe("1: a denied supplier", () => {
    const jordan = support("state:jordan", "state:armenia", "ARMS");

    it("is alleged by unnamed people in a ministry, and denied by the supplier", () => {
      const voices = {
        ministry: asserts(jordan, { ...article, speaker: "org:armenian-ministry-of-defence", ...unnamedPeople }),
        jordan: denies(jordan, { ...article, speaker: "state:jordan" }),
      };
      expect(verdict(jordan, { voices })).toEqual({
        status: "ALLEGED_DENIED",
        strength: "ALLEGED",
        opposition: "DENIED_BY_PARTY",
        acknowledgedBy: [],
        supportedBy: ["ministry"],
        opposedBy: ["jordan"],
      });
    });

    it("is reported by the article itself and denied by the authorities in the Czech case", () => {
      const czech = support("state:czech-republic", "state:armenia", "ARMS");
      const voices = {
        article: asserts(czech, article),
        ministry: denies(czech, { ...article, speaker: "org:czech-foreign-ministry" }),
      };
      expect(verdict(czech, { voices })).toEqual({
        status: "CONTESTED",
        strength: "REPORTED",
        opposition: "DENIED_BY_PARTY",
        acknowledgedBy: [],
        supportedBy: ["article"],
        opposedBy: ["ministry"],
      });
    });
  });

  describe("2: an accusation by the other side", () => {
    const syria = support("state:syria", "state:armenia", "ARMS");
    const accuses = asserts(syria, {
      ...article,
      speaker: "person:yagub-mammadov",
      verb: "accused",
      statedOn: "1992-03",
    });

    it("is alleged: the accuser holds office with the recipient's adversary", () => {
      expect(verdict(syria, { voices: { accuses } })).toEqual({
        ...unopposed,
        status: "ALLEGED",
        strength: "ALLEGED",
        acknowledgedBy: [],
        supportedBy: ["accuses"],
      });
    });
  });

  describe("3: a group, who recruited, paid and moved it", () => {
    const group = "group:afghan-mujahideen";
    const presence = support(group, azerbaijaniSide, "FIGHTERS", { period: parsePeriod("1993-23/") });
    const strength = (low: number, high: number) =>
      claimOf({
        kind: "ESTIMATE",
        subject: group,
        measure: "STRENGTH",
        quantity: { low, best: null, high, modifier: null, unit: "persons", whole: null },
      });
    const recruited = support("person:rovshan-javadov", group, "FIGHTERS", { subtype: "RECRUITMENT" });
    const paid = support("state:saudi-arabia", group, "FUNDING");
    const moved = support("state:iran", group, "MATERIEL", { subtype: "TRANSPORT" });
    const mercenaries = claimOf({ kind: "ASSESSMENT", subject: group, type: "MOTIVE", subtype: "mercenaries" });
    const voices = {
      presence: asserts(presence, article),
      fewer: asserts(strength(1500, 2500), article),
      more: asserts(strength(1000, 3000), article),
      recruited: asserts(recruited, { ...article, hedge: "REPORTEDLY" }),
      notRecruited: denies(recruited, { ...article, speaker: "org:azerbaijani-authorities", ...officials }),
      paid: asserts(paid, { ...article, speaker: "state:armenia", verb: "alleged", hedge: "CLAIMED" }),
      moved: asserts(moved, { ...article, speaker: "person:hassan-ameli", statedOn: "2011", hedge: "CLAIMED" }),
      notMoved: doubts(moved, { ...article, speaker: "org:embassy-of-iran-in-armenia" }),
      judgesThem: asserts(mercenaries, { ...article, speaker: "org:human-rights-watch" }),
    };

    it.each<[string, Claim, Status, Strength, Opposition]>([
      ["the presence, untouched by the denied recruitment,", presence, "UNCONTESTED", "REPORTED", "NONE"],
      ["one estimate of its strength", strength(1500, 2500), "UNCONTESTED", "REPORTED", "NONE"],
      ["the other estimate", strength(1000, 3000), "UNCONTESTED", "REPORTED", "NONE"],
      ["the recruitment", recruited, "ALLEGED_DENIED", "ALLEGED", "DENIED_BY_PARTY"],
      ["the funding", paid, "ALLEGED", "ALLEGED", "NONE"],
      ["the transport, doubted by an embassy,", moved, "ALLEGED", "ALLEGED", "DOUBTED"],
      ["that they were mercenaries", mercenaries, "UNCONTESTED", "REPORTED", "NONE"],
    ])("%s stands by itself", (_, claim, status, strengthOf, opposition) => {
      expect(judged(claim, { voices })).toMatchObject({ status, strength: strengthOf, opposition });
    });
  });

  describe("4: two counts of the same dead", () => {
    const dead = (period: string, best: number) =>
      claimOf({
        kind: "ESTIMATE",
        subject: "state:azerbaijan",
        measure: "KILLED",
        population: "soldiers",
        period: parsePeriod(period),
        quantity: { low: null, best, high: null, modifier: null, unit: "persons", whole: null },
      });
    const voices = {
      azerbaijan: asserts(dead("1994/2020-09", 398), { ...article, speaker: "state:azerbaijan" }),
      institute: asserts(dead("1994/2016", 1008), { ...article, speaker: "org:caspian-defense-studies-institute" }),
    };

    it("are both reported, the state's acknowledged by it", () => {
      expect(verdict(dead("1994/2020-09", 398), { voices })).toEqual({
        ...unopposed,
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: ["state:azerbaijan"],
        supportedBy: ["azerbaijan"],
      });
      expect(verdict(dead("1994/2016", 1008), { voices })).toEqual({
        ...unopposed,
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: [],
        supportedBy: ["institute"],
      });
    });
  });

  describe("5: parts and totals", () => {
    const total = claimOf({ kind: "ESTIMATE", subject: "conflict:nagorno-karabakh", measure: "KILLED" });
    const part = claimOf({ kind: "ESTIMATE", subject: armenianSide, measure: "KILLED", population: "soldiers" });

    it("entail nothing for each other", () => {
      const voices = { part: asserts(part), total: denies(total, { speaker: "person:x" }) };
      expect(judged(total, { voices })).toMatchObject({ status: "DENIED", strength: "NONE" });
      expect(judged(part, { voices })).toMatchObject({ status: "UNCONTESTED", opposition: "NONE" });
    });
  });

  describe("6: a denial against its own officials", () => {
    const losses = (low: number) =>
      claimOf({
        kind: "ESTIMATE",
        subject: armenianSide,
        measure: "KILLED",
        population: "soldiers",
        during: "event:clashes-august-2014",
        quantity: { low, best: null, high: null, modifier: "AT_LEAST", unit: "persons", whole: null },
      });
    const [bare, narrow] = [losses(1), losses(2)];
    const store: Case = {
      voices: {
        authorities: denies(bare, { ...article, speaker: "defacto:artsakh", statedOn: "2014-08" }),
        localOfficials: asserts(narrow, {
          ...article,
          speaker: "org:artsakh-defence-army",
          ...officials,
          speakerLabel: "local officials",
          statedOn: "2014-08",
        }),
      },
      refines: [[narrow, bare]],
    };
    const contested = {
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
      acknowledgedBy: ["defacto:artsakh"],
      supportedBy: ["localOfficials"],
      opposedBy: ["authorities"],
    };

    it("is contested by one and the same camp, at either width", () => {
      expect(verdict(bare, store)).toEqual(contested);
      expect(verdict(narrow, store)).toEqual(contested);
    });
  });

  describe("7: an embargo and its readings", () => {
    const reading = (subject: string, type: string, object: string) =>
      claimOf({
        kind: "RESTRICTION",
        subject,
        type,
        participants: { OBJECT: [object], TARGET: [armenianSide, azerbaijaniSide] },
      });
    const requested = reading("org:osce", "REQUESTS", "event:osce-arms-embargo-1992");
    const breached = reading("org:osce-participating-states", "BREACHES", "event:osce-arms-embargo-1992");
    const lapsed = reading("org:un-security-council", "LETS_LAPSE", "event:un-arms-embargo-1993");
    const voices = {
      requested: asserts(requested, article),
      breached: asserts(breached, article),
      lapsed: asserts(lapsed, { ...article, speaker: "org:sipri", verb: "assumed", hedge: "POSSIBLY" }),
    };

    it.each<[string, Claim, Status]>([
      ["the request is uncontested", requested, "UNCONTESTED"],
      ["the breach is uncontested", breached, "UNCONTESTED"],
      ["the lapse that SIPRI assumes is alleged", lapsed, "ALLEGED"],
    ])("%s", (_, claim, status) => {
      expect(judged(claim, { voices }).status).toBe(status);
    });
  });

  describe("8: a ban amended and waived", () => {
    const act = (subject: string, type: string) =>
      claimOf({
        kind: "RESTRICTION",
        subject,
        type,
        participants: { OBJECT: ["event:section-907"], TARGET: ["state:azerbaijan"] },
      });

    it("counts what the imposer announces as its own act, and what the target says of it as interested", () => {
      const imposed = act("org:us-congress", "IMPOSES");
      const voices = { congress: asserts(imposed, { speaker: "org:us-congress" }) };
      expect(judged(imposed, { voices })).toMatchObject({
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: ["org:us-congress"],
      });
      const target = { azerbaijan: asserts(imposed, { speaker: "state:azerbaijan" }) };
      expect(judged(imposed, { voices: target })).toMatchObject({ status: "ALLEGED", acknowledgedBy: [] });
    });
  });

  describe("9: a vote", () => {
    const ballot = claimOf({
      kind: "BALLOT",
      subject: "state:armenia",
      type: "NO",
      participants: { OBJECT: ["event:unga-resolution-62-243"] },
    });
    const position = claimOf({
      kind: "POSITION",
      subject: "org:minsk-group-co-chairs",
      type: "OPPOSES",
      positionBasis: "DECLARED",
      participants: { OBJECT: ["event:unga-resolution-62-243"] },
    });

    it("is reported by the article, and by the voter himself", () => {
      expect(judged(ballot, { voices: { article: asserts(ballot, article) } })).toMatchObject({
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: [],
      });
      expect(judged(ballot, { voices: { voter: asserts(ballot, { speaker: "state:armenia" }) } })).toMatchObject({
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: ["state:armenia"],
      });
    });

    it("leaves a declared position to those who declare it", () => {
      const voices = { coChairs: asserts(position, { ...article, speaker: "org:minsk-group-co-chairs" }) };
      expect(judged(position, { voices })).toMatchObject({
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: ["org:minsk-group-co-chairs"],
      });
    });
  });

  describe("10: a denial of what others do not quite assert", () => {
    const war = { OBJECT: ["conflict:first-nagorno-karabakh-war"] };
    const bare = claimOf({ kind: "PARTICIPATION", subject: "state:armenia", participants: war });
    const drawnIn = claimOf({ ...bare, type: "SECONDARY_PARTY", subtype: "UNDECLARED" });
    const backed = support("state:armenia", armenianSide, "UNKNOWN");
    const denial = { government: denies(bare, { ...article, speaker: "org:government-of-armenia" }) };

    it("is denied and not drawn while nobody asserts it", () => {
      const judgement = verdict(bare, { voices: denial });
      expect(judgement).toEqual({
        ...unasserted,
        status: "DENIED",
        opposition: "DENIED_BY_PARTY",
        opposedBy: ["government"],
      });
      expect(isDrawn(judgement.status)).toBe(false);
    });

    it("makes both widths contested once the narrower is asserted, and leaves the backing alone", () => {
      const store: Case = {
        voices: { ...denial, article: asserts(drawnIn, article), backed: asserts(backed, article) },
        refines: [[drawnIn, bare]],
      };
      const contested = {
        status: "CONTESTED",
        strength: "REPORTED",
        opposition: "DENIED_BY_PARTY",
        acknowledgedBy: [],
        supportedBy: ["article"],
        opposedBy: ["government"],
      };
      expect(verdict(bare, store)).toEqual(contested);
      expect(verdict(drawnIn, store)).toEqual(contested);
      expect(verdict(backed, store)).toEqual({
        ...unopposed,
        status: "UNCONTESTED",
        strength: "REPORTED",
        acknowledgedBy: [],
        supportedBy: ["backed"],
      });
    });
  });

  describe("11: scholars", () => {
    const bothSides = claimOf({
      kind: "ASSESSMENT",
      subject: "state:russia",
      type: "COMPARISON",
      subtype: "rather-the-armenian",
      participants: { OBJECT: [armenianSide, azerbaijaniSide] },
    });
    const reported = {
      ...unopposed,
      status: "UNCONTESTED",
      strength: "REPORTED",
      acknowledgedBy: [],
      supportedBy: ["scholar"],
    };

    it("report a judgement as disinterested authors", () => {
      const scholar = asserts(bothSides, { ...article, speaker: "person:thomas-de-waal", statedOn: "2012" });
      expect(verdict(bothSides, { voices: { scholar } })).toEqual(reported);
    });

    it("are no party of their own judgement, though it be about themselves", () => {
      const ownMistake = claimOf({
        kind: "ASSESSMENT",
        subject: "person:thomas-de-waal",
        type: "OUTLOOK",
        subtype: "wrong",
      });
      const scholar = asserts(ownMistake, { speaker: "person:thomas-de-waal" });
      expect(verdict(ownMistake, { voices: { scholar } })).toEqual(reported);
    });

    it("are unlike a party, whose judgement of its adversary is alleged", () => {
      const azerbaijan = asserts(bothSides, { speaker: "state:azerbaijan" });
      expect(judged(bothSides, { voices: { azerbaijan } }).status).toBe("ALLEGED");
    });

    it("give evidence for the bare claim that theirs narrows", () => {
      const bare = support("state:russia", "state:armenia", "ARMS");
      const billion = support("state:russia", "state:armenia", "ARMS", { period: parsePeriod("1993/1996") });
      const store: Case = { voices: { scholar: asserts(billion, article) }, refines: [[billion, bare]] };
      expect(verdict(bare, store)).toEqual(reported);
    });
  });
});

describe("strength", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");
  const weighed = (voices: Case["voices"], more: Omit<Case, "voices"> = {}) =>
    judged(arms, { ...more, voices }).strength;

  it.each<[string, Statement, Strength]>([
    ["the adversary", asserts(arms, { speaker: "state:azerbaijan" }), "ALLEGED"],
    ["the adversary's organ", asserts(arms, { speaker: "org:azerbaijani-authorities" }), "ALLEGED"],
    ["somebody unnamed", asserts(arms, { speaker: "org:think-tank", ...unnamedPeople }), "ALLEGED"],
    [
      "unnamed people in the recipient's ministry",
      asserts(arms, { speaker: "org:government-of-armenia", ...unnamedPeople }),
      "ALLEGED",
    ],
    ["somebody who hedges CLAIMED", asserts(arms, { speaker: "org:think-tank", hedge: "CLAIMED" }), "ALLEGED"],
    ["somebody who hedges REPORTEDLY", asserts(arms, { speaker: "org:think-tank", hedge: "REPORTEDLY" }), "ALLEGED"],
    ["somebody who hedges POSSIBLY", asserts(arms, { speaker: "org:think-tank", hedge: "POSSIBLY" }), "ALLEGED"],
    ["a party that hedges", asserts(arms, { speaker: "state:russia", hedge: "CLAIMED" }), "ALLEGED"],
    ["another member of the recipient's side", asserts(arms, { speaker: "defacto:artsakh" }), "ALLEGED"],
    ["the supporter", asserts(arms, { speaker: "state:russia" }), "REPORTED"],
    ["the recipient", asserts(arms, { speaker: "state:armenia" }), "REPORTED"],
    [
      "officials of the recipient, speaking as such",
      asserts(arms, { speaker: "org:government-of-armenia", ...officials }),
      "REPORTED",
    ],
    ["an outsider", asserts(arms, { speaker: "org:think-tank" }), "REPORTED"],
    [
      "somebody the copy read does not name",
      asserts(arms, { speakerKind: "UNNAMED", speakerLabel: "a scholar" }),
      "REPORTED",
    ],
    ["a secondary work itself", asserts(arms), "REPORTED"],
    ["an encyclopaedia itself", asserts(arms, article), "REPORTED"],
  ])("with %s alone is as it should be", (_, voice, strength) => {
    expect(weighed({ voice })).toBe(strength);
  });

  it("does not grow by any number of allegations", () => {
    expect(
      weighed({
        adversary: asserts(arms, { speaker: "state:azerbaijan" }),
        unnamed: asserts(arms, { speaker: "org:think-tank", ...unnamedPeople }),
        hedged: asserts(arms, { speaker: "org:institute", hedge: "REPORTEDLY" }),
      }),
    ).toBe("ALLEGED");
  });

  it("is corroborated by two independent disinterested roots, which then carry it alone", () => {
    const voices = {
      one: asserts(arms, { speaker: "org:think-tank" }),
      two: asserts(arms, { speaker: "org:institute" }),
      russia: asserts(arms, { speaker: "state:russia" }),
      article: asserts(arms, article),
      adversary: asserts(arms, { speaker: "state:azerbaijan" }),
    };
    expect(verdict(arms, { voices })).toEqual({
      ...unopposed,
      status: "UNCONTESTED",
      strength: "CORROBORATED",
      acknowledgedBy: ["state:russia"],
      supportedBy: ["one", "two"],
    });
  });

  describe("is not corroborated by", () => {
    const one = asserts(arms, { speaker: "org:think-tank", source: "source:paper" });
    const catalogue = [
      ...documents,
      document("source:wire", { publisher: "org:agency" }),
      document("source:book"),
      document("source:translation", { derivedFrom: ["source:book"] }),
      document("source:compilation", { derivedFrom: ["source:book", "source:annals"] }),
      document("source:annals"),
      document("source:other-encyclopaedia", { tier: "TERTIARY", publisher: "org:other-encyclopaedia" }),
    ];
    const relays = Object.fromEntries(
      Array.from({ length: 10 }, (_, n) => [
        `relay${n}`,
        asserts(arms, { source: `source:paper-${n}`, citing: "source:wire" }),
      ]),
    );

    it.each<[string, Case["voices"]]>([
      ["ten relays of one wire", relays],
      [
        "relays of one wire, of which one names its speaker",
        {
          named: asserts(arms, { citing: "source:wire", speaker: "person:x" }),
          unnamed: asserts(arms, { source: "source:paper-1", citing: "source:wire" }),
        },
      ],
      [
        "relays of one speaker, of which one names the wire",
        {
          named: asserts(arms, { citing: "source:wire", speaker: "person:x" }),
          unnamed: asserts(arms, { source: "source:paper-2", speaker: "person:x" }),
        },
      ],
      [
        "one speaker in two documents",
        { one, again: asserts(arms, { speaker: "org:think-tank", source: "source:other" }) },
      ],
      ["a publisher and its work", { one, work: asserts(arms, { source: "source:report" }) }],
      [
        "a work and its translation",
        {
          book: asserts(arms, { source: "source:book" }),
          translation: asserts(arms, { source: "source:translation" }),
        },
      ],
      [
        "a work and a compilation of it with another",
        {
          compilation: asserts(arms, { source: "source:compilation" }),
          annals: asserts(arms, { source: "source:annals" }),
        },
      ],
      ["an encyclopaedia beside one root", { one, article: asserts(arms, article) }],
      [
        "two encyclopaedias",
        {
          article: asserts(arms, article),
          other: asserts(arms, { source: "source:other-encyclopaedia" }),
        },
      ],
      [
        "an encyclopaedia that its publisher speaks for",
        { one, article: asserts(arms, { ...article, speaker: "org:encyclopaedia" }) },
      ],
      ["a party's own word beside one root", { one, russia: asserts(arms, { speaker: "state:russia" }) }],
      [
        "both parties' own words",
        {
          russia: asserts(arms, { speaker: "state:russia" }),
          armenia: asserts(arms, { speaker: "state:armenia" }),
        },
      ],
      ["an allegation beside one root", { one, adversary: asserts(arms, { speaker: "state:azerbaijan" }) }],
    ])("%s", (_, voices) => {
      expect(weighed(voices, { documents: catalogue })).toBe("REPORTED");
    });
  });

  it("is not corroborated by two organs of one outside state while they act for it, but by them at other times", () => {
    const camps = {
      ties: [
        tie("org:assembly-of-alba", "ORGAN", "state:alba"),
        tie("org:ministry-of-alba", "ORGAN", "state:alba"),
        tie("person:ambassador", "OFFICE_HOLDER", "org:ministry-of-alba", "1993/1995"),
      ],
      members: [],
      sides: [],
    };
    const by = (speaker: string, statedOn?: string) => asserts(arms, { speaker, ...(statedOn ? { statedOn } : {}) });
    const assembly = by("org:assembly-of-alba");
    expect(weighed({ assembly, ministry: by("org:ministry-of-alba") }, { camps })).toBe("REPORTED");
    expect(weighed({ assembly, ambassador: by("person:ambassador", "1994") }, { camps })).toBe("REPORTED");
    expect(weighed({ assembly, ambassador: by("person:ambassador", "2001") }, { camps })).toBe("CORROBORATED");
    expect(weighed({ assembly, other: by("state:bruna") }, { camps })).toBe("CORROBORATED");
  });

  it("is corroborated by two roots though a third voice shares a root with each of them", () => {
    const bridge = asserts(arms, { citing: "source:report", speaker: "person:x" });
    const voices = {
      first: asserts(arms, { speaker: "person:x" }),
      bridge,
      last: asserts(arms, { source: "source:report" }),
    };
    expect(weighed(voices)).toBe("CORROBORATED");
    expect(weighed({ first: voices.first, bridge })).toBe("REPORTED");
    expect(weighed({ bridge, last: voices.last })).toBe("REPORTED");
  });

  it("comes from an encyclopaedia's article no less when it relays two scholars", () => {
    const voices = {
      one: asserts(arms, { ...article, speaker: "person:thomas-de-waal" }),
      two: asserts(arms, { ...article, speaker: "person:svante-cornell" }),
    };
    expect(weighed(voices)).toBe("CORROBORATED");
  });

  it("takes a work that a party publishes as the party speaking", () => {
    const known = [...documents, document("source:bulletin", { publisher: "org:government-of-armenia" })];
    const voices = { bulletin: asserts(arms, { source: "source:bulletin" }) };
    expect(judged(arms, { voices, documents: known })).toMatchObject({
      strength: "REPORTED",
      acknowledgedBy: ["state:armenia"],
    });
  });

  it("takes a work that the adversary publishes as the adversary speaking", () => {
    const known = [...documents, document("source:bulletin", { publisher: "org:azerbaijani-authorities" })];
    expect(weighed({ bulletin: asserts(arms, { source: "source:bulletin" }) }, { documents: known })).toBe("ALLEGED");
  });
});

describe("officials and offices", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");
  const camps = {
    ...karabakh,
    ties: [...karabakh.ties, tie("person:minister", "OFFICE_HOLDER", "org:government-of-armenia", "1992/1994")],
  };
  const boast = (statedOn: string | null) => ({ minister: asserts(arms, { speaker: "person:minister", statedOn }) });
  const denial = (statedOn: string) => ({ minister: denies(arms, { speaker: "person:minister", statedOn }) });

  it("acknowledges for the state while in office", () => {
    expect(judged(arms, { camps, voices: boast("1993") })).toMatchObject({
      status: "UNCONTESTED",
      strength: "REPORTED",
      acknowledgedBy: ["state:armenia"],
    });
  });

  it("acknowledges nothing two decades after the office", () => {
    expect(judged(arms, { camps, voices: boast("2014") })).toMatchObject({
      status: "UNCONTESTED",
      strength: "REPORTED",
      acknowledgedBy: [],
    });
  });

  it("corroborates another root once out of office, and not before", () => {
    const other = asserts(arms, { speaker: "org:think-tank" });
    expect(judged(arms, { camps, voices: { ...boast("2014"), other } }).strength).toBe("CORROBORATED");
    expect(judged(arms, { camps, voices: { ...boast("1993"), other } }).strength).toBe("REPORTED");
  });

  it("denies as the party in office, and as anybody after it", () => {
    expect(judged(arms, { camps, voices: denial("1994-12-31") }).opposition).toBe("DENIED_BY_PARTY");
    expect(judged(arms, { camps, voices: denial("1995-01-01") }).opposition).toBe("DENIED_INDEPENDENTLY");
  });

  it("accuses as the adversary in office, and as anybody after it", () => {
    const accuses = (statedOn: string) => ({ m: asserts(arms, { speaker: "person:yagub-mammadov", statedOn }) });
    expect(judged(arms, { voices: accuses("1992-04") }).strength).toBe("ALLEGED");
    expect(judged(arms, { voices: accuses("2012") }).strength).toBe("REPORTED");
  });

  it("is an adversary only while on another side", () => {
    const peace = {
      ...karabakh,
      members: [onSide("state:armenia", armenianSide), onSide("state:azerbaijan", azerbaijaniSide, "1988/1994")],
    };
    const accuses = (statedOn: string) => ({ a: asserts(arms, { speaker: "state:azerbaijan", statedOn }) });
    expect(judged(arms, { camps: peace, voices: accuses("1993") }).strength).toBe("ALLEGED");
    expect(judged(arms, { camps: peace, voices: accuses("2001") }).strength).toBe("REPORTED");
  });
});

describe("opposition", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");
  const evidence = asserts(arms, { speaker: "org:think-tank" });
  const opposed = (voices: Case["voices"]) => {
    const { status, opposition, opposedBy } = judged(arms, { voices: { evidence, ...voices } });
    return { status, opposition, opposedBy };
  };

  it.each<[string, Statement, Status, Opposition]>([
    ["a doubt", doubts(arms, { speaker: "person:x" }), "CONTESTED", "DOUBTED"],
    ["a party's doubt", doubts(arms, { speaker: "state:russia" }), "CONTESTED", "DOUBTED"],
    ["an anonymous denial", denies(arms, { speaker: "state:russia", ...unnamedPeople }), "CONTESTED", "DOUBTED"],
    ["a hedged denial", denies(arms, { speaker: "person:x", hedge: "POSSIBLY" }), "CONTESTED", "DOUBTED"],
    ["a party's denial", denies(arms, { speaker: "state:russia" }), "CONTESTED", "DENIED_BY_PARTY"],
    ["the recipient's denial", denies(arms, { speaker: "state:armenia" }), "CONTESTED", "DENIED_BY_PARTY"],
    [
      "its officials' denial",
      denies(arms, { speaker: "org:government-of-armenia", ...officials }),
      "CONTESTED",
      "DENIED_BY_PARTY",
    ],
    ["an adversary's denial", denies(arms, { speaker: "state:azerbaijan" }), "CONTESTED", "DENIED_BY_PARTY"],
    ["an outsider's denial", denies(arms, { speaker: "person:x" }), "CONTESTED", "DENIED_INDEPENDENTLY"],
    ["a work's denial", denies(arms), "CONTESTED", "DENIED_INDEPENDENTLY"],
  ])("by %s meets good evidence", (_, voice, status, opposition) => {
    expect(opposed({ voice })).toEqual({ status, opposition, opposedBy: ["voice"] });
  });

  it("is that of the strongest, which alone is named", () => {
    const doubt = doubts(arms, { speaker: "person:x" });
    const party = denies(arms, { speaker: "state:russia" });
    const outsider = denies(arms, { speaker: "person:y" });
    expect(opposed({ doubt, party })).toEqual({
      status: "CONTESTED",
      opposition: "DENIED_BY_PARTY",
      opposedBy: ["party"],
    });
    expect(opposed({ doubt, party, outsider })).toEqual({
      status: "CONTESTED",
      opposition: "DENIED_INDEPENDENTLY",
      opposedBy: ["outsider"],
    });
  });

  it("does not flatten good evidence by any number of a party's denials", () => {
    const many = Object.fromEntries(
      Array.from({ length: 5 }, (_, n) => [`n${n}`, denies(arms, { speaker: "state:russia" })]),
    );
    expect(opposed(many)).toMatchObject({ status: "CONTESTED", opposition: "DENIED_BY_PARTY" });
  });

  it("makes an accusation by the adversary alleged and denied", () => {
    const voices = {
      adversary: asserts(arms, { speaker: "state:azerbaijan" }),
      accused: denies(arms, { speaker: "state:russia" }),
    };
    expect(verdict(arms, { voices })).toEqual({
      status: "ALLEGED_DENIED",
      strength: "ALLEGED",
      opposition: "DENIED_BY_PARTY",
      acknowledgedBy: [],
      supportedBy: ["adversary"],
      opposedBy: ["accused"],
    });
  });

  it("leaves a claim that is only doubted unsupported, and undrawn", () => {
    const judgement = verdict(arms, { voices: { doubt: doubts(arms, { speaker: "person:x" }) } });
    expect(judgement).toEqual({ ...unasserted, status: "UNSUPPORTED", opposition: "DOUBTED", opposedBy: ["doubt"] });
    expect(isDrawn(judgement.status)).toBe(false);
  });

  it("leaves a claim of which nobody says anything unsupported", () => {
    expect(verdict(arms, { voices: {} })).toEqual({ ...unasserted, ...unopposed, status: "UNSUPPORTED" });
  });

  it("keeps the opposition of one party that the other party contradicts", () => {
    const voices = {
      armenia: asserts(arms, { speaker: "state:armenia" }),
      russia: denies(arms, { speaker: "state:russia" }),
    };
    expect(verdict(arms, { voices })).toEqual({
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
      acknowledgedBy: ["state:armenia"],
      supportedBy: ["armenia"],
      opposedBy: ["russia"],
    });
  });
});

describe("width", () => {
  const broad = support("state:russia", "state:armenia", "ARMS");
  const narrow = support("state:russia", "state:armenia", "ARMS", { period: parsePeriod("1994") });
  const refines: Case["refines"] = [[narrow, broad]];

  it("lets the denial of a broad claim reach the narrow one, whose assertion reaches the broad", () => {
    const voices = {
      denied: denies(broad, { speaker: "state:russia" }),
      asserted: asserts(narrow, { speaker: "person:x" }),
    };
    const contested = {
      status: "CONTESTED",
      strength: "REPORTED",
      opposition: "DENIED_BY_PARTY",
      acknowledgedBy: [],
      supportedBy: ["asserted"],
      opposedBy: ["denied"],
    };
    expect(verdict(broad, { voices, refines })).toEqual(contested);
    expect(verdict(narrow, { voices, refines })).toEqual(contested);
  });

  it("keeps the denial of a narrow claim there, and the assertion of a broad one", () => {
    const voices = {
      denied: denies(narrow, { speaker: "state:russia" }),
      asserted: asserts(broad, { speaker: "person:x" }),
    };
    expect(judged(broad, { voices, refines })).toMatchObject({ status: "UNCONTESTED", opposedBy: [] });
    expect(judged(narrow, { voices, refines })).toMatchObject({ status: "DENIED", supportedBy: [] });
  });

  it("takes a denial of the broad claim as a party's on the narrow one that alone concerns the speaker", () => {
    const fought = claimOf({ kind: "PARTICIPATION", subject: "group:g", participants: { OBJECT: ["event:battle"] } });
    const foughtFor = { ...fought, participants: { ...fought.participants, SIDE: [armenianSide] } };
    const store: Case = {
      voices: { azerbaijan: denies(fought, { speaker: "state:azerbaijan" }) },
      refines: [[foughtFor, fought]],
    };
    expect(judged(fought, store).opposition).toBe("DENIED_INDEPENDENTLY");
    expect(judged(foughtFor, store).opposition).toBe("DENIED_BY_PARTY");
  });

  it("keeps a speaker interested by the claim he spoke of, on the broader claim that it reaches", () => {
    const alsoToArtsakh = support("state:russia", "", "ARMS", {
      participants: { OBJECT: ["state:georgia", "org:militia"] },
    });
    const toGeorgia = support("state:russia", "state:georgia", "ARMS");
    const voices = { militia: asserts(alsoToArtsakh, { speaker: "org:militia" }) };
    expect(judged(toGeorgia, { voices, refines: [[alsoToArtsakh, toGeorgia]] })).toMatchObject({
      strength: "ALLEGED",
      acknowledgedBy: [],
    });
  });
});

describe("retractions", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");
  const said = asserts(arms, { speaker: "person:x", statedOn: "1994" });

  it("leave a claim unsupported when its only assertion is taken back", () => {
    const voices = { said, back: retracts(arms, { speaker: "person:x", statedOn: "1995" }) };
    expect(verdict(arms, { voices })).toEqual({ ...unasserted, ...unopposed, status: "UNSUPPORTED" });
  });

  it("of another speaker take nothing back", () => {
    const voices = { said, back: retracts(arms, { speaker: "person:y", statedOn: "1995" }) };
    expect(judged(arms, { voices })).toMatchObject({ status: "UNCONTESTED", supportedBy: ["said"] });
  });

  it("take nothing back that is said later", () => {
    const voices = { said, back: retracts(arms, { speaker: "person:x", statedOn: "1993" }) };
    expect(judged(arms, { voices })).toMatchObject({ status: "UNCONTESTED", supportedBy: ["said"] });
  });

  it("of a denial restore the claim", () => {
    const voices = {
      said,
      denied: denies(arms, { speaker: "state:russia", statedOn: "1994" }),
      back: retracts(arms, { speaker: "state:russia", statedOn: "2014" }),
    };
    expect(judged(arms, { voices })).toMatchObject({ status: "UNCONTESTED", opposition: "NONE" });
  });
});

describe("a side's losses", () => {
  const losses = claimOf({ kind: "ESTIMATE", subject: armenianSide, measure: "KILLED" });

  it("are a member's own, who is named as acknowledging", () => {
    expect(judged(losses, { voices: { m: asserts(losses, { speaker: "org:government-of-armenia" }) } })).toMatchObject({
      strength: "REPORTED",
      acknowledgedBy: ["state:armenia"],
    });
  });

  it("are an allegation of the other side", () => {
    expect(judged(losses, { voices: { m: asserts(losses, { speaker: "state:azerbaijan" }) } })).toMatchObject({
      strength: "ALLEGED",
      acknowledgedBy: [],
    });
  });

  it("may be denied by a member, as a party", () => {
    expect(judged(losses, { voices: { m: denies(losses, { speaker: "state:armenia" }) } })).toMatchObject({
      status: "DENIED",
      opposition: "DENIED_BY_PARTY",
    });
  });

  it("are no report when it is the numbers of its troops that a member tells", () => {
    const troops = claimOf({ kind: "ESTIMATE", subject: armenianSide, measure: "STRENGTH" });
    expect(judged(troops, { voices: { m: asserts(troops, { speaker: "state:armenia" }) } })).toMatchObject({
      strength: "ALLEGED",
      acknowledgedBy: [],
    });
  });
});

describe("reason", () => {
  const arms = support("state:russia", "state:armenia", "ARMS");

  it("names the rule and the voices that decided", () => {
    const voices = {
      ministry: asserts(arms, { speaker: "org:armenian-ministry-of-defence", ...unnamedPeople }),
      adversary: asserts(arms, { speaker: "state:azerbaijan" }),
      hedging: asserts(arms, { speaker: "org:institute", hedge: "REPORTEDLY" }),
      russia: denies(arms, { speaker: "state:russia" }),
      doubt: doubts(arms, { speaker: "person:x" }),
    };
    expect(judged(arms, { voices }).reason).toBe(
      "ALLEGED_DENIED = strength ALLEGED, opposition DENIED_BY_PARTY: asserted by azerbaijan (interested), institute (hedged, REPORTEDLY), unnamed people in armenian-ministry-of-defence (anonymous); denied by russia (interested).",
    );
  });

  it("names documents and described speakers, and says each thing once", () => {
    const voices = {
      article: asserts(arms, article),
      again: asserts(arms, { ...article, locator: "lead" }),
      observers: asserts(arms, { ...article, speakerKind: "COLLECTIVE", speakerLabel: "most observers" }),
      russia: asserts(arms, { speaker: "state:russia" }),
    };
    expect(judged(arms, { voices }).reason).toBe(
      "UNCONTESTED = strength REPORTED, opposition NONE: asserted by article (its own voice, tertiary), russia (of its own act), “most observers” (disinterested); no recorded opposition.",
    );
  });

  it("leaves out, of what is reported, those who carry nothing", () => {
    const voices = {
      article: asserts(arms, article),
      adversary: asserts(arms, { speaker: "state:azerbaijan" }),
      hedging: asserts(arms, { speaker: "org:institute", hedge: "REPORTEDLY" }),
    };
    const judgement = judged(arms, { voices });
    expect(judgement.reason).toBe(
      "UNCONTESTED = strength REPORTED, opposition NONE: asserted by article (its own voice, tertiary); no recorded opposition.",
    );
    expect(judgement.supportedBy).toEqual(["article"]);
  });

  it.each<[string, Case["voices"], string]>([
    ["nobody", {}, "UNSUPPORTED = strength NONE, opposition NONE: nobody asserts it; no recorded opposition."],
    [
      "a doubt",
      { doubt: doubts(arms, { speaker: "person:x" }) },
      "UNSUPPORTED = strength NONE, opposition DOUBTED: nobody asserts it; doubted by x.",
    ],
    [
      "an outsider's denial",
      { denial: denies(arms, { speaker: "person:x" }) },
      "DENIED = strength NONE, opposition DENIED_INDEPENDENTLY: nobody asserts it; denied by x (at least one of them disinterested).",
    ],
  ])("says so for %s", (_, voices, reason) => {
    expect(judged(arms, { voices }).reason).toBe(reason);
  });
});

describe("statusOf", () => {
  it.each<[Strength, readonly Status[]]>([
    ["NONE", ["UNSUPPORTED", "UNSUPPORTED", "DENIED", "DENIED"]],
    ["ALLEGED", ["ALLEGED", "ALLEGED", "ALLEGED_DENIED", "ALLEGED_DENIED"]],
    ["REPORTED", ["UNCONTESTED", "CONTESTED", "CONTESTED", "CONTESTED"]],
    ["CORROBORATED", ["UNCONTESTED", "CONTESTED", "CONTESTED", "CONTESTED"]],
  ])("of strength %s, by growing opposition, is %s", (strength, row) => {
    expect(oppositions.map((opposition) => statusOf(strength, opposition))).toEqual(row);
  });
});

describe("isAtLeast", () => {
  it("compares strengths", () => {
    expect(strengths.map((strength) => isAtLeast(strength, "REPORTED"))).toEqual([false, false, true, true]);
  });
});

/* Properties, over a broad claim, one that narrows it, and every sort of voice on either. */

const broad = support("state:russia", "state:armenia", "ARMS");
const narrow = support("state:russia", "state:armenia", "ARMS", { period: parsePeriod("1994") });
const library = [
  ...documents,
  document("source:wire", { publisher: "org:agency" }),
  document("source:book"),
  document("source:annals"),
  document("source:compilation", { derivedFrom: ["source:book", "source:annals"] }),
];
const court = courtOf({ documents: library });

const speaker = fc.constantFrom(
  null,
  "state:russia",
  "state:armenia",
  "org:government-of-armenia",
  "defacto:artsakh",
  "state:azerbaijan",
  "person:yagub-mammadov",
  "org:agency",
  "person:thomas-de-waal",
  "person:svante-cornell",
);
const source = fc.constantFrom(...library.map(({ id }) => id));
const statement = (...allowed: readonly Stance[]): fc.Arbitrary<Statement> =>
  fc
    .record({
      about: fc.constantFrom(broad, narrow),
      stance: fc.constantFrom(...allowed),
      hedge: fc.oneof({ weight: 3, arbitrary: fc.constant("NONE" as const) }, fc.constantFrom(...hedges)),
      speaker,
      speakerKind: fc.oneof({ weight: 3, arbitrary: fc.constant("NAMED" as const) }, fc.constantFrom(...speakerKinds)),
      speakerLabel: fc.constantFrom(null, null, "most observers"),
      source,
      citing: fc.oneof(fc.constant(null), source),
      statedOn: fc.constantFrom(null, "1992-04", "1994", "2014"),
    })
    .map(({ about, stance, ...said }) =>
      states(
        stance,
        about,
        said.speaker === null && said.speakerLabel === null ? { ...said, speakerKind: null } : said,
      ),
    );
const statements = fc.array(statement(...stances), { maxLength: 8 });

const named = (all: readonly Statement[]) => Object.fromEntries(all.map((one, index) => [`v${index}`, one]));
const ofAll = (all: readonly Statement[]) =>
  judged(broad, { voices: named(all), refines: [[narrow, broad]], documents: library });
const rank = {
  strength: (all: readonly Statement[]) => strengths.indexOf(ofAll(all).strength),
  opposition: (all: readonly Statement[]) => oppositions.indexOf(ofAll(all).opposition),
};
const much = { numRuns: 500 };

describe("any set of voices", () => {
  it("gives the same judgement in any order", () => {
    const shuffled = statements.chain((all) => {
      const voices = all.map((one, index) => ({ id: `v${index}`, ...one }));
      return fc.tuple(fc.constant(voices), fc.shuffledSubarray(voices, { minLength: voices.length }));
    });
    fc.assert(
      fc.property(shuffled, ([voices, others]) => {
        expect(judge(broad, others, court)).toEqual(judge(broad, voices, court));
      }),
      much,
    );
  });

  it("is never stronger for a denial or doubt", () => {
    fc.assert(
      fc.property(statements, statement("DENIES", "DOUBTS"), (all, denial) => {
        expect(rank.strength([...all, denial])).toBe(rank.strength(all));
      }),
      much,
    );
  });

  it("is never less opposed for a denial or doubt", () => {
    fc.assert(
      fc.property(statements, statement("DENIES", "DOUBTS"), (all, denial) => {
        expect(rank.opposition([...all, denial])).toBeGreaterThanOrEqual(rank.opposition(all));
      }),
      much,
    );
  });

  it("is never weaker for an assertion", () => {
    fc.assert(
      fc.property(statements, statement("ASSERTS"), (all, assertion) => {
        expect(rank.strength([...all, assertion])).toBeGreaterThanOrEqual(rank.strength(all));
      }),
      much,
    );
  });

  it("is neither more nor less opposed for an assertion", () => {
    fc.assert(
      fc.property(statements, statement("ASSERTS"), (all, assertion) => {
        expect(rank.opposition([...all, assertion])).toBe(rank.opposition(all));
      }),
      much,
    );
  });

  it("is corroborated no sooner for a tertiary document's own voice", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const withArticle = ofAll([...all, asserts(broad, article)]).strength;
        expect(withArticle === "CORROBORATED").toBe(ofAll(all).strength === "CORROBORATED");
      }),
      much,
    );
  });

  it("counts relays of one root once, however many and whoever relays", () => {
    const relay = statement("ASSERTS").map(({ about, attribution }) =>
      asserts(about, { ...attribution, citing: "source:wire" }),
    );
    fc.assert(
      fc.property(fc.array(relay, { minLength: 2, maxLength: 6 }), (relays) => {
        expect(rank.strength(relays)).toBe(Math.max(...relays.map((one) => rank.strength([one]))));
      }),
      much,
    );
  });

  it("counts one speaker once, wherever he is read", () => {
    const reader = fc
      .tuple(source, fc.oneof(fc.constant(null), source))
      .map(([read, citing]) => asserts(broad, { speaker: "person:thomas-de-waal", source: read, citing }));
    fc.assert(
      fc.property(fc.array(reader, { minLength: 1, maxLength: 6 }), (all) => {
        expect(ofAll(all).strength).toBe("REPORTED");
      }),
    );
  });

  it("has the status of the table, and names its voices exactly when it has any", () => {
    fc.assert(
      fc.property(statements, (all) => {
        const { status, strength, opposition, supportedBy, opposedBy } = ofAll(all);
        expect(status).toBe(statusOf(strength, opposition));
        expect([supportedBy.length > 0, opposedBy.length > 0]).toEqual([strength !== "NONE", opposition !== "NONE"]);
      }),
      much,
    );
  });
});
