import { describe, expect, it } from "@jest/globals";
import { countStatuses } from "../../../src/domain/standing.ts";

describe("counting statuses", () => {
  it("gives those there are, in the order of the vocabulary", () => {
    expect(countStatuses(["DENIED", "UNCONTESTED", "DENIED"])).toEqual([
      { status: "UNCONTESTED", count: 1 },
      { status: "DENIED", count: 2 },
    ]);
    expect(countStatuses([])).toEqual([]);
  });
});
