import { describe, expect, it } from "@jest/globals";
import * as vocabulary from "../../../src/domain/vocabulary.ts";

const lists = Object.entries(vocabulary).flatMap(([name, words]): [string, readonly string[]][] =>
  typeof words === "function" ? [] : [[name, Array.isArray(words) ? (words as readonly string[]) : Object.keys(words)]],
);

describe("the vocabularies", () => {
  it.each(lists)("%s: upper case with underscores, no word twice", (_, words) => {
    expect(words.filter((word) => !/^[A-Z]+(_[A-Z]+)*$/.test(word))).toEqual([]);
    expect(words).toEqual([...new Set(words)]);
    expect(words).not.toEqual([]);
  });

  it("hold the twelve kinds, in the design's order", () => {
    expect(vocabulary.claimKinds.join(" ")).toBe(
      "SUPPORT MEDIATION RESTRICTION PARTICIPATION OCCURRENCE CONTROL ESTIMATE BALLOT AFFILIATION RECOGNITION POSITION ASSESSMENT",
    );
  });

  it("hold UCDP's eleven support types and four of ours", () => {
    expect(vocabulary.supportTypes.join(" ")).toBe(
      "TROOPS TROOP_PRESENCE ARMS MATERIEL TRAINING FUNDING INTELLIGENCE TERRITORY_ACCESS INFRASTRUCTURE_ACCESS OTHER UNKNOWN FIGHTERS DIPLOMATIC ECONOMIC HUMANITARIAN",
    );
  });

  it("order strength and opposition from the weakest, as comparisons rely on", () => {
    expect(vocabulary.strengths).toEqual(["NONE", "ALLEGED", "REPORTED", "CORROBORATED"]);
    expect(vocabulary.oppositions).toEqual(["NONE", "DOUBTED", "DENIED_BY_PARTY", "DENIED_INDEPENDENTLY"]);
  });

  it("tell who stands between parties, aside of an event, or raises fighters, from those who take part", () => {
    const { standsBetween, standsAside, raisesFighters } = vocabulary;
    const between = ["MEDIATION", "GOOD_OFFICES", "PEACEKEEPING", "PEACEKEEPER", "MONITORING", "MONITOR"];
    expect([...between, "TRANSPORT", "", null].filter(standsBetween)).toEqual(between);
    expect([...vocabulary.participationRoles, null].filter(standsAside)).toEqual(["SIGNATORY", "OBSERVER"]);
    expect(["RECRUITMENT", "SENDING", "TRANSPORT", null].map((subtype) => raisesFighters("FIGHTERS", subtype))).toEqual(
      [...[true, true, false, false]],
    );
    expect(raisesFighters("ARMS", "SENDING")).toBe(false);
  });
});
