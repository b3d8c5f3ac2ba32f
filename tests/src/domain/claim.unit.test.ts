import { describe, expect, it } from "@jest/globals";
import { claimOf, inRole } from "../../../src/domain/claim.ts";

describe("claimOf", () => {
  it("states what is given and nothing else", () => {
    expect(
      claimOf({ kind: "BALLOT", subject: "state:turkey", type: "YES", participants: { OBJECT: ["event:r"] } }),
    ).toEqual({
      kind: "BALLOT",
      subject: "state:turkey",
      participants: { OBJECT: ["event:r"] },
      type: "YES",
      subtype: null,
      mode: null,
      openness: null,
      conflict: null,
      during: null,
      at: null,
      period: null,
      measure: null,
      population: null,
      cause: null,
      items: [],
      office: null,
      form: null,
      outcome: null,
      binding: null,
      positionBasis: null,
      quantity: null,
      money: null,
      dateBasis: null,
      joint: null,
      providerKind: null,
      ucdpCode: null,
      gist: null,
    });
  });
});

describe("inRole", () => {
  const claim = claimOf({
    kind: "SUPPORT",
    subject: "state:a",
    participants: { OBJECT: ["state:b", "state:c"], VIA: [] },
  });

  it("gives the ids of a role", () => {
    expect(inRole(claim, "OBJECT")).toEqual(["state:b", "state:c"]);
  });

  it.each(["VIA", "SIDE"] as const)("is empty where nobody stands: %s", (role) => {
    expect(inRole(claim, role)).toEqual([]);
  });
});
