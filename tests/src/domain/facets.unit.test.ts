import { describe, expect, it } from "@jest/globals";
import { facetsOf, type FacetRow } from "../../../src/domain/facets.ts";

const row = (words: Partial<FacetRow>): FacetRow => ({
  kind: "SUPPORT",
  type: null,
  measure: null,
  form: null,
  status: "UNCONTESTED",
  strength: "REPORTED",
  opposition: "NONE",
  claims: 1,
  ...words,
});

describe("facets", () => {
  it("count each word by itself, in the order of the vocabulary, and a type only with its own kind", () => {
    const facets = facetsOf([
      row({ kind: "BALLOT", type: "YES", claims: 3 }),
      row({ type: "ARMS", status: "CONTESTED", opposition: "DENIED_BY_PARTY", claims: 2 }),
      row({ type: "ARMS", strength: "ALLEGED", status: "ALLEGED", claims: 4 }),
      row({ kind: "ESTIMATE", measure: "KILLED" }),
      row({ kind: "PARTICIPATION" }),
      row({ kind: "MEDIATION", form: "HOST", claims: 2 }),
      row({ kind: "OCCURRENCE", type: "BATTLE" }),
    ]);
    expect(facets).toEqual({
      kinds: [
        { kind: "SUPPORT", count: 6 },
        { kind: "MEDIATION", count: 2 },
        { kind: "PARTICIPATION", count: 1 },
        { kind: "OCCURRENCE", count: 1 },
        { kind: "ESTIMATE", count: 1 },
        { kind: "BALLOT", count: 3 },
      ],
      statuses: [
        { status: "UNCONTESTED", count: 8 },
        { status: "CONTESTED", count: 2 },
        { status: "ALLEGED", count: 4 },
      ],
      strengths: [
        { strength: "ALLEGED", count: 4 },
        { strength: "REPORTED", count: 10 },
      ],
      oppositions: [
        { opposition: "NONE", count: 12 },
        { opposition: "DENIED_BY_PARTY", count: 2 },
      ],
      supportTypes: [{ type: "ARMS", count: 6 }],
      votes: [{ vote: "YES", count: 3 }],
      acts: [],
      roles: [],
      relations: [],
      actions: [{ action: "BATTLE", count: 1 }],
      controlActs: [],
      recognitions: [],
      attitudes: [],
      matters: [],
      measures: [{ measure: "KILLED", count: 1 }],
      forms: [{ form: "HOST", count: 2 }],
    });
  });
});
