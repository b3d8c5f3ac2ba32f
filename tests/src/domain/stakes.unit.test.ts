import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import type { Leaning, Stated } from "../../../src/domain/leanings.ts";
import { Parties } from "../../../src/domain/parties.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { stakesOf, type Mediator, type StakeFacts } from "../../../src/domain/stakes.ts";
import type { Status } from "../../../src/domain/vocabulary.ts";

/** A claim by "subject of object" or "subject to object+object", with the period and status given. */
function stated(
  kind: Claim["kind"],
  ends: string,
  type: string,
  period?: string,
  status: Status = "UNCONTESTED",
): Stated {
  const [subject = "", objects = ""] = ends.split(/ of | to /);
  const when = period === undefined ? {} : { period: parsePeriod(period) };
  const claim = claimOf({ kind, subject, type, participants: { OBJECT: objects.split("+") }, ...when });
  return { id: `${ends} ${type}`, status, claim };
}
const support = (ends: string, period?: string, status?: Status) => stated("SUPPORT", ends, "ARMS", period, status);
const affiliation = (ends: string, type: string, period?: string, status?: Status) =>
  stated("AFFILIATION", ends, type, period, status);

const talks = stated("MEDIATION", "state:m to event:talks", "HOST", "1994");
const mediator: Mediator = {
  id: "state:m",
  acting: new Set(["state:m", "org:ministry"]),
  officers: new Set(["person:president"]),
  groups: new Map([
    ["org:talkers", "CERTAIN"],
    ["org:club", "POSSIBLE"],
  ]),
  ties: [{ mediation: talks, by: "SELF", affiliations: [], certainty: "CERTAIN" }],
};
const parties = new Parties([
  { actor: "side:west", side: "side:west", by: "SIDE", period: null },
  { actor: "side:east", side: "side:east", by: "SIDE", period: null },
  { actor: "state:w", side: "side:west", by: "MEMBER", period: parsePeriod("1990/1999") },
  { actor: "state:e", side: "side:east", by: "MEMBER", period: parsePeriod("1990/1999") },
]);
const nothing: StakeFacts = {
  parties,
  stances: [],
  affiliations: [],
  alliances: new Set(),
  ballots: [],
  positions: [],
  leanings: new Map(),
  heldOffice: () => true,
};

/** Each stake as "KIND actor: claims → parties (sides), in time, certainty". */
function stakes(facts: Partial<StakeFacts>, windowYears: number | null = 5): readonly string[] {
  return stakesOf(mediator, { ...nothing, ...facts }, windowYears).map(
    ({ kind, actor, claims, parties: concerned, sides, inTime, certainty }) =>
      `${kind} ${actor}: ${claims.map(({ id }) => id).join(" & ")} → ${concerned.join("+")} (${sides.join("+")}), ${inTime}, ${certainty}`,
  );
}

describe("stakesOf", () => {
  it("are support that the mediator, or an organ of it, gave a party near the mediation", () => {
    const supports = [
      support("state:m to state:w", "1993"),
      support("org:ministry to state:w+state:e", "1994"),
      support("state:x to state:w", "1994"),
      support("state:m to state:other", "1994"),
      support("state:m to state:w", "1980"),
    ];
    expect(stakes({ stances: supports })).toEqual([
      "SUPPORT state:m: state:m to state:w ARMS → state:w (side:west), CERTAIN, CERTAIN",
      "SUPPORT org:ministry: org:ministry to state:w+state:e ARMS → state:e+state:w (side:east+side:west), CERTAIN, CERTAIN",
    ]);
    expect(stakes({ stances: [support("state:m to side:west", "1950")] }, null)).toEqual([
      "SUPPORT state:m: state:m to side:west ARMS → side:west (side:west), CERTAIN, CERTAIN",
    ]);
  });

  it("are what the mediator, or an organ of it, did for or against a party, and a bias that somebody sees in it", () => {
    const told = (kind: Claim["kind"], ends: string, type: string, role: "OBJECT" | "TARGET" = "OBJECT"): Stated => {
      const [subject = "", object = ""] = ends.split(" to ");
      const measure = role === "TARGET" ? { OBJECT: ["event:ban"] } : {};
      const participants = { ...measure, [role]: [object] };
      return { id: `${ends} ${type}`, status: "UNCONTESTED", claim: claimOf({ kind, subject, type, participants }) };
    };
    const stances = [
      told("RESTRICTION", "org:ministry to state:w", "IMPOSES", "TARGET"),
      told("RESTRICTION", "state:m to state:other", "IMPOSES", "TARGET"),
      told("POSITION", "state:m to side:east", "DEMANDS"),
      told("POSITION", "state:m to side:west", "NEUTRAL"),
      told("POSITION", "state:m to side:west", "CALLS_FOR_RESTRAINT"),
      told("POSITION", "state:m to event:talks", "FAVOURS"),
      told("RECOGNITION", "state:m to state:e", "DOES_NOT_RECOGNISE"),
      told("ASSESSMENT", "state:m to side:west", "BIAS"),
      told("ASSESSMENT", "state:m to side:west", "MOTIVE"),
      told("ASSESSMENT", "state:x to side:west", "BIAS"),
    ];
    expect(stakes({ stances }, null)).toEqual([
      "RESTRICTION org:ministry: org:ministry to state:w IMPOSES → state:w (side:west), CERTAIN, POSSIBLE",
      "POSITION state:m: state:m to side:east DEMANDS → side:east (side:east), CERTAIN, CERTAIN",
      "RECOGNITION state:m: state:m to state:e DOES_NOT_RECOGNISE → state:e (side:east), CERTAIN, POSSIBLE",
      "BIAS state:m: state:m to side:west BIAS → side:west (side:west), CERTAIN, CERTAIN",
    ]);
  });

  it("are what an officer did while in office, and what a group did that mediated, each said so", () => {
    const stances = [
      support("state:m to state:w", "1993"),
      support("org:ministry to state:w", "1993"),
      support("person:president to state:w", "1993"),
      support("person:president to state:e", "1994"),
      support("person:other to state:w", "1993"),
      support("org:talkers to state:w", "1993"),
      support("org:club to state:w", "1993"),
      support("org:others to state:w", "1993"),
    ];
    const heldOffice: StakeFacts["heldOffice"] = (officer, of, when) =>
      officer === "person:president" && of === "state:m" && when?.edtf === "1993";
    const found = stakesOf(mediator, { ...nothing, stances, heldOffice }, null);
    expect(found.map(({ actor, by, certainty }) => [actor, by, certainty])).toEqual([
      ["state:m", "SELF", "CERTAIN"],
      ["org:ministry", "ORGAN", "CERTAIN"],
      ["person:president", "OFFICER", "CERTAIN"],
      ["org:talkers", "MEMBER", "CERTAIN"],
      ["org:club", "MEMBER", "POSSIBLE"],
    ]);
  });

  it("are no positions towards all sides alike", () => {
    const position = (objects: string) => stated("POSITION", `state:m to ${objects}`, "WARNS", "1994");
    expect(stakes({ stances: [position("side:east+side:west"), position("state:e+state:w")] })).toEqual([]);
    expect(stakes({ stances: [position("side:east+state:e")] })).toEqual([
      "POSITION state:m: state:m to side:east+state:e WARNS → side:east+state:e (side:east), CERTAIN, CERTAIN",
    ]);
  });

  it("are positions on a resolution, as a ballot would stand to each side", () => {
    const leaning: Leaning = {
      side: "side:east",
      yesIs: "FOR",
      certainty: "CERTAIN",
      claim: "claim:x",
      reason: "it says so",
    };
    const leanings = new Map([["event:resolution", [leaning]]]);
    const position = (by: string, type: string) => stated("POSITION", `${by} to event:resolution`, type, "1994");
    const alignmentsOf = (positions: readonly Stated[]) =>
      stakesOf(mediator, { ...nothing, positions, leanings }, null).map(
        ({ kind, by, alignments, parties: concerned }) => [
          kind,
          by,
          concerned,
          alignments.map(({ side, alignment }) => `${side} ${alignment}`),
        ],
      );
    expect(alignmentsOf([position("org:talkers", "OPPOSES"), position("state:m", "FAVOURS")])).toEqual([
      ["POSITION", "MEMBER", [], ["side:east AGAINST", "side:west UNKNOWN"]],
      ["POSITION", "SELF", [], ["side:east WITH", "side:west UNKNOWN"]],
    ]);
    expect(alignmentsOf([position("state:m", "WARNS"), position("state:x", "OPPOSES")])).toEqual([]);
    expect(stakesOf(mediator, { ...nothing, positions: [position("state:m", "OPPOSES")] }, null)).toEqual([]);
  });

  it("are as sure as dates, claims and belonging make them, and none where nobody asserts the claim", () => {
    const one = (period?: string, status?: Status) =>
      stakes({ stances: [support("state:m to state:w", period, status)] });
    expect(one("1993", "CONTESTED")[0]).toMatch(/, CERTAIN, POSSIBLE$/);
    expect(one("1993", "DENIED")).toEqual([]);
    expect(one()[0]).toMatch(/, POSSIBLE, POSSIBLE$/);
    expect(one("1999")[0]).toMatch(/, POSSIBLE, POSSIBLE$/);
  });

  it("are affiliations with a party, whichever end is the mediator's, but not where it comes from, nor its own organs", () => {
    const affiliations = [
      affiliation("state:m of state:w", "ALLY", "1994"),
      affiliation("state:e of org:ministry", "ALLY", "1994"),
      affiliation("state:m of state:w", "ORIGIN", "1994"),
      affiliation("org:ministry of state:m", "ORGAN", "1994"),
      affiliation("state:w of state:e", "ALLY", "1994"),
    ];
    expect(stakes({ affiliations })).toEqual([
      "AFFILIATION state:m: state:m of state:w ALLY → state:w (side:west), CERTAIN, CERTAIN",
      "AFFILIATION org:ministry: state:e of org:ministry ALLY → state:e (side:east), CERTAIN, CERTAIN",
    ]);
  });

  it("are alliances of which the mediator and a party are members at one time", () => {
    const own = affiliation("state:m of org:pact", "MEMBER", "1992/1996");
    const affiliations = [
      own,
      affiliation("state:w of org:pact", "MEMBER", "1993/1997"),
      affiliation("state:e of org:pact", "MEMBER", "1998/1999"),
      affiliation("state:x of org:pact", "MEMBER", "1993/1997"),
      affiliation("state:w of org:club", "MEMBER", "1993/1997"),
      affiliation("state:m of org:club", "MEMBER", "1993/1997"),
      affiliation("state:w of org:pact", "OFFICE_HOLDER", "1993/1997"),
      affiliation("org:ministry of org:pact", "MEMBER", "1993/1997"),
    ];
    expect(stakes({ affiliations, alliances: new Set(["org:pact"]) })).toEqual([
      "SHARED_ALLIANCE state:m: state:m of org:pact MEMBER & state:w of org:pact MEMBER → state:w (side:west), CERTAIN, CERTAIN",
      "SHARED_ALLIANCE org:ministry: org:ministry of org:pact MEMBER & state:w of org:pact MEMBER → state:w (side:west), CERTAIN, CERTAIN",
    ]);
  });

  it("are ballots, with how they stand to each side", () => {
    const leaning: Leaning = {
      side: "side:west",
      yesIs: "FOR",
      certainty: "CERTAIN",
      claim: "claim:bias",
      reason: "bias",
    };
    const ballots = [
      stated("BALLOT", "state:m to event:resolution", "YES", "1995"),
      stated("BALLOT", "state:x to event:resolution", "YES", "1995"),
      stated("BALLOT", "state:m to event:resolution", "YES", "1995", "DENIED"),
      stated("BALLOT", "state:m to event:resolution", "YES", "2015"),
    ];
    const leanings = new Map([["event:resolution", [leaning]]]);
    expect(stakes({ ballots, leanings })).toEqual([
      "BALLOT state:m: state:m to event:resolution YES →  (), CERTAIN, CERTAIN",
    ]);
    const [found] = stakesOf(mediator, { ...nothing, ballots, leanings }, 5);
    expect(found?.alignments.map(({ side, alignment }) => `${side} ${alignment}`)).toEqual([
      "side:east UNKNOWN",
      "side:west WITH",
    ]);
    const [unsaid] = stakesOf(mediator, { ...nothing, ballots }, 5);
    expect(unsaid?.alignments.map(({ alignment }) => alignment)).toEqual(["UNKNOWN", "UNKNOWN"]);
  });

  it("come by kind, then in the order given, with the mediations that they are near", () => {
    const supports = [support("state:m to state:w", "1994"), support("state:m to state:e", "1994")];
    const affiliations = [affiliation("state:m of state:w", "ALLY", "1994")];
    const ballots = [stated("BALLOT", "state:m to event:resolution", "NO", "1994")];
    const found = stakesOf(mediator, { ...nothing, stances: supports, affiliations, ballots }, 5);
    expect(found.map(({ kind }) => kind)).toEqual(["SUPPORT", "SUPPORT", "AFFILIATION", "BALLOT"]);
    expect(found.map(({ mediations }) => mediations)).toEqual(found.map(() => [talks]));
    expect(found.slice(0, 3).map(({ alignments }) => alignments)).toEqual([[], [], []]);
    expect(stakes({})).toEqual([]);
  });
});
