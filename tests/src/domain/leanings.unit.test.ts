import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { alignmentOf, leaningsOf, type Leaning, type ResolutionFacts } from "../../../src/domain/leanings.ts";
import { Parties } from "../../../src/domain/parties.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { ballotVotes, statuses, type Status } from "../../../src/domain/vocabulary.ts";

const parties = new Parties(
  ["east", "west"].flatMap((name) => [
    { actor: `side:${name}`, side: `side:${name}`, by: "SIDE" as const, period: null },
    { actor: `state:${name}`, side: `side:${name}`, by: "MEMBER" as const, period: null },
  ]),
);

const day = parsePeriod("2008-03-14");
const adoption = claimOf({
  kind: "OCCURRENCE",
  subject: "event:resolution",
  type: "ADOPTION",
  participants: { INITIATOR: ["org:assembly"] },
  period: day,
});
const resolution: ResolutionFacts = {
  id: "event:resolution",
  period: null,
  adoptions: [{ id: "claim:adoption", claim: adoption, status: "UNCONTESTED" }],
};

type Ends = Partial<Omit<Claim, "participants">> & { readonly of: string; readonly to: readonly string[] };
const claim = (kind: Claim["kind"], type: string, { of, to, ...more }: Ends): Claim =>
  claimOf({ kind, subject: of, type, participants: { OBJECT: to }, ...more });

function leanings(one: Claim, status: Status = "UNCONTESTED", facts = resolution): readonly string[] {
  return leaningsOf(facts, [{ id: "claim:one", claim: one, status }], parties).map(
    ({ side, yesIs, certainty }) => `${yesIs} ${side} ${certainty}`,
  );
}

describe("leaningsOf", () => {
  it.each<[string, Claim, readonly string[]]>([
    [
      "a side's own rejection of the resolution",
      claim("POSITION", "OPPOSES", { of: "state:east", to: ["event:resolution"] }),
      ["AGAINST side:east CERTAIN"],
    ],
    [
      "its approval",
      claim("POSITION", "FAVOURS", { of: "state:west", to: ["event:resolution"] }),
      ["FOR side:west CERTAIN"],
    ],
    ["no word of either", claim("POSITION", "NEUTRAL", { of: "state:west", to: ["event:resolution"] }), []],
    ["no outsider's position", claim("POSITION", "OPPOSES", { of: "state:out", to: ["event:resolution"] }), []],
    [
      "the bias that somebody sees in it",
      claim("ASSESSMENT", "BIAS", { of: "event:resolution", to: ["state:east"], subtype: "pro-east" }),
      ["FOR side:east CERTAIN"],
    ],
    [
      "a bias against somebody",
      claim("ASSESSMENT", "BIAS", { of: "event:resolution", to: ["state:east"], subtype: "anti-east" }),
      ["AGAINST side:east CERTAIN"],
    ],
    ["no other judgement", claim("ASSESSMENT", "OUTLOOK", { of: "event:resolution", to: ["state:east"] }), []],
    [
      "whom the adopters back on its date",
      claim("SUPPORT", "DIPLOMATIC", { of: "org:assembly", to: ["state:west"], period: day }),
      ["FOR side:west CERTAIN"],
    ],
    [
      "what they demand by it",
      claim("POSITION", "DEMANDS", { of: "org:assembly", to: ["side:east"], during: "event:resolution" }),
      ["AGAINST side:east CERTAIN"],
    ],
    [
      "not what they demand at other times",
      claim("POSITION", "DEMANDS", { of: "org:assembly", to: ["side:east"], period: parsePeriod("2008") }),
      [],
    ],
    [
      "not what others say during it",
      claim("POSITION", "CONDEMNS", { of: "state:out", to: ["side:east"], during: "event:resolution" }),
      [],
    ],
    ["not other support", claim("SUPPORT", "ARMS", { of: "org:assembly", to: ["state:west"], period: day }), []],
    [
      "no call for restraint",
      claim("POSITION", "CALLS_FOR_RESTRAINT", { of: "org:assembly", to: ["side:east"], period: day }),
      [],
    ],
  ])("takes %s", (_, one, expected) => {
    expect(leanings(one)).toEqual(expected);
  });

  const backing = claim("SUPPORT", "DIPLOMATIC", { of: "org:assembly", to: ["state:west"], period: day });

  it("is as sure as the claim, and takes nothing from what nobody asserts", () => {
    expect(leanings(backing, "CONTESTED")).toEqual(["FOR side:west POSSIBLE"]);
    expect(leanings(backing, "ALLEGED")).toEqual(["FOR side:west POSSIBLE"]);
    expect(leanings(backing, "DENIED")).toEqual([]);
  });

  it("needs to know who adopted the resolution", () => {
    expect(leanings(backing, "UNCONTESTED", { ...resolution, adoptions: [] })).toEqual([]);
    const denied = [{ id: "claim:adoption", claim: adoption, status: "DENIED" as const }];
    expect(leanings(backing, "UNCONTESTED", { ...resolution, adoptions: denied })).toEqual([]);
    const undated = [{ id: "claim:adoption", claim: { ...adoption, period: null }, status: "CONTESTED" as const }];
    expect(leanings(backing, "UNCONTESTED", { ...resolution, period: day, adoptions: undated })).toEqual([
      "FOR side:west CERTAIN",
    ]);
  });
});

const leaning = (yesIs: Leaning["yesIs"], certainty: Leaning["certainty"] = "CERTAIN", id = yesIs): Leaning => ({
  side: "side:east",
  yesIs,
  certainty,
  claim: `claim:${id.toLowerCase()}`,
  reason: "the bias seen in the resolution",
});
const vote = (word: string, status: Status = "UNCONTESTED") => ({ vote: word, status });

describe("alignmentOf", () => {
  it.each([
    ["YES", "FOR", "WITH"],
    ["YES", "AGAINST", "AGAINST"],
    ["NO", "FOR", "AGAINST"],
    ["NO", "AGAINST", "WITH"],
    ["ABSTAIN", "FOR", "NEUTRAL"],
    ["ABSTAIN", "AGAINST", "NEUTRAL"],
  ] as const)("of a %s, where a yes is %s the side, is %s", (word, yesIs, expected) => {
    expect(alignmentOf("side:east", vote(word), [leaning(yesIs)])).toEqual({
      side: "side:east",
      alignment: expected,
      certainty: "CERTAIN",
      claims: [`claim:${yesIs.toLowerCase()}`],
      reason: `a yes is ${yesIs.toLowerCase()} the side, as follows from the bias seen in the resolution`,
    });
  });

  it.each([
    ["no ballot is recorded", null, [leaning("FOR")]],
    ["nobody asserts the ballot", vote("YES", "DENIED"), [leaning("FOR")]],
    ["it was absent", vote("ABSENT"), [leaning("FOR")]],
    ["no claim says whether a yes is for or against this side", vote("YES"), []],
    ["claims disagree on whether a yes is for or against this side", vote("YES"), [leaning("FOR"), leaning("AGAINST")]],
    [
      "claims disagree on whether a yes is for or against this side",
      vote("YES"),
      [leaning("FOR", "POSSIBLE"), leaning("AGAINST", "POSSIBLE")],
    ],
  ] as const)("is unknown where %s", (reason, ballot, all) => {
    expect(alignmentOf("side:east", ballot, all)).toMatchObject({ alignment: "UNKNOWN", certainty: null, reason });
  });

  it("follows the surer claims, and is not certain while others say otherwise or the ballot is contested", () => {
    const sure = leaning("FOR");
    expect(alignmentOf("side:east", vote("YES"), [sure, leaning("AGAINST", "POSSIBLE")])).toMatchObject({
      alignment: "WITH",
      certainty: "POSSIBLE",
    });
    expect(alignmentOf("side:east", vote("YES", "CONTESTED"), [sure])).toMatchObject({
      alignment: "WITH",
      certainty: "POSSIBLE",
    });
    expect(alignmentOf("side:east", vote("NO"), [leaning("FOR", "POSSIBLE")])).toMatchObject({
      alignment: "AGAINST",
      certainty: "POSSIBLE",
    });
    expect(alignmentOf("side:west", vote("NO"), [sure])).toMatchObject({ alignment: "UNKNOWN", claims: [] });
  });

  const anyLeaning = fc
    .tuple(
      fc.constantFrom("FOR" as const, "AGAINST" as const),
      fc.constantFrom("CERTAIN" as const, "POSSIBLE" as const),
    )
    .map(([yesIs, certainty]) => leaning(yesIs, certainty));
  const opposite = { WITH: "AGAINST", AGAINST: "WITH", NEUTRAL: "NEUTRAL", UNKNOWN: "UNKNOWN" } as const;

  it("turns round with the vote, and is unknown exactly when it is not sure in any way", () => {
    fc.assert(
      fc.property(
        fc.array(anyLeaning),
        fc.constantFrom(...statuses),
        fc.constantFrom(...ballotVotes),
        (all, status, word) => {
          const found = alignmentOf("side:east", vote(word, status), all);
          expect(found.certainty === null).toBe(found.alignment === "UNKNOWN");
          const turned = { YES: "NO", NO: "YES", ABSTAIN: "ABSTAIN", ABSENT: "ABSENT" }[word];
          expect(alignmentOf("side:east", vote(turned, status), all).alignment).toBe(opposite[found.alignment]);
        },
      ),
    );
  });
});
