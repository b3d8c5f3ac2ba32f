import { describe, expect, it } from "@jest/globals";
import { Parties, type PartyTie } from "../../../src/domain/parties.ts";
import { parsePeriod } from "../../../src/domain/period.ts";

const tie = (actor: string, side: string, by: PartyTie["by"], period?: string): PartyTie => ({
  actor,
  side,
  by,
  period: period === undefined ? null : parsePeriod(period),
});

const parties = new Parties([
  tie("side:west", "side:west", "SIDE"),
  tie("side:east", "side:east", "SIDE"),
  tie("defacto:lake", "side:east", "MEMBER", "1991/1999"),
  tie("org:lake-army", "side:east", "ORGAN", "1991/1999"),
  tie("state:turncoat", "side:west", "MEMBER", "1995/.."),
  tie("state:turncoat", "side:east", "MEMBER", "1990/1994"),
]);

describe("Parties", () => {
  it("are everybody who belongs to a side at some time", () => {
    expect(parties.sides).toEqual(["side:east", "side:west"]);
    expect(parties.actors).toEqual(["defacto:lake", "org:lake-army", "side:east", "side:west", "state:turncoat"]);
  });

  it.each([
    ["side:east", "2020", [{ side: "side:east", certainty: "CERTAIN" }]],
    ["defacto:lake", "1993", [{ side: "side:east", certainty: "CERTAIN" }]],
    ["org:lake-army", "1991", [{ side: "side:east", certainty: "POSSIBLE" }]],
    ["defacto:lake", null, [{ side: "side:east", certainty: "POSSIBLE" }]],
    ["defacto:lake", "2020", []],
    ["state:turncoat", "1992", [{ side: "side:east", certainty: "CERTAIN" }]],
    ["state:turncoat", "1998", [{ side: "side:west", certainty: "CERTAIN" }]],
    [
      "state:turncoat",
      "1994/1995",
      [
        { side: "side:east", certainty: "POSSIBLE" },
        { side: "side:west", certainty: "POSSIBLE" },
      ],
    ],
    ["state:stranger", "1992", []],
  ])("tell to which sides %s belongs in %s", (actor, when, expected) => {
    expect(parties.sidesOf(actor, when === null ? null : parsePeriod(when))).toEqual(expected);
  });
});
