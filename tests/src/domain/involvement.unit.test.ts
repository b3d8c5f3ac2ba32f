import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import {
  counterparts,
  countBySide,
  involvedIn,
  involvementKinds,
  tellsInvolvement,
  type Sided,
} from "../../../src/domain/involvement.ts";
import { claimKinds } from "../../../src/domain/vocabulary.ts";
import { support } from "./support.ts";

const alliance = claimOf({
  kind: "AFFILIATION",
  subject: "state:a",
  type: "ALLY",
  participants: { OBJECT: ["state:b"] },
});

describe("a claim that tells of a part taken", () => {
  it("is of the kinds of parts, and of affiliations an alliance", () => {
    const told = claimKinds.filter((kind) => tellsInvolvement({ kind, type: null }));
    expect(told.toSorted()).toEqual(involvementKinds.filter((kind) => kind !== "AFFILIATION").toSorted());
    const relations = ["ALLY", "NOMINAL_ALLY", "MEMBER", "ORGAN"];
    expect(relations.filter((type) => tellsInvolvement({ kind: "AFFILIATION", type }))).toEqual([
      "ALLY",
      "NOMINAL_ALLY",
    ]);
  });

  it("involves its subject, and both of two allies", () => {
    expect(involvedIn(support("state:a", "state:b", "ARMS"))).toEqual(["state:a"]);
    expect(involvedIn(alliance)).toEqual(["state:a", "state:b"]);
  });

  it("is towards those supported, targeted, recognised or judged; towards the other ally; towards nobody", () => {
    expect(counterparts(support("state:a", "state:b", "ARMS"), "state:a")).toEqual(["state:b"]);
    expect(counterparts(alliance, "state:a")).toEqual(["state:b"]);
    expect(counterparts(alliance, "state:b")).toEqual(["state:a"]);
    const ban = { participants: { OBJECT: ["event:ban"], TARGET: ["side:n"], ADDRESSEE: ["state:c"] } };
    expect(counterparts(claimOf({ kind: "RESTRICTION", subject: "state:a", ...ban }), "state:a")).toEqual(["side:n"]);
    const talks = { participants: { OBJECT: ["conflict:x"], PARTY: ["state:b"] } };
    expect(counterparts(claimOf({ kind: "MEDIATION", subject: "state:a", ...talks }), "state:a")).toEqual([]);
    expect(counterparts(claimOf({ kind: "CONTROL", subject: "state:a", ...talks }), "state:a")).toEqual([]);
  });
});

describe("counting by side", () => {
  const sided = (claim: Claim, status: Sided["status"], ...sides: readonly string[]): Sided => ({
    claim,
    status,
    sides,
  });
  const arms = support("state:a", "state:b", "ARMS");

  it("counts each claim for each of its sides, by kind, own word and side", () => {
    const talks = claimOf({ kind: "MEDIATION", subject: "state:a", form: "HOST" });
    expect(
      countBySide([
        sided(talks, "UNCONTESTED"),
        sided(arms, "CONTESTED", "side:n"),
        sided(arms, "DENIED", "side:n", "side:s"),
        sided(arms, "ALLEGED"),
        sided(support("state:a", "state:b", "FUNDING"), "ALLEGED", "side:n"),
      ]),
    ).toEqual([
      {
        kind: "SUPPORT",
        type: "ARMS",
        side: "side:n",
        count: 2,
        statuses: [
          { status: "CONTESTED", count: 1 },
          { status: "DENIED", count: 1 },
        ],
      },
      { kind: "SUPPORT", type: "ARMS", side: "side:s", count: 1, statuses: [{ status: "DENIED", count: 1 }] },
      { kind: "SUPPORT", type: "ARMS", side: null, count: 1, statuses: [{ status: "ALLEGED", count: 1 }] },
      { kind: "SUPPORT", type: "FUNDING", side: "side:n", count: 1, statuses: [{ status: "ALLEGED", count: 1 }] },
      { kind: "MEDIATION", type: "HOST", side: null, count: 1, statuses: [{ status: "UNCONTESTED", count: 1 }] },
    ]);
  });

  it("of nothing is nothing", () => expect(countBySide([])).toEqual([]));
});
