import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { allOf, anyOf, certaintyOf, isNear } from "../../../src/domain/certainty.ts";
import { overlap, parsePeriod } from "../../../src/domain/period.ts";
import { statuses } from "../../../src/domain/vocabulary.ts";

describe("certaintyOf", () => {
  it("rests on what stands, doubts what is opposed or alleged, and takes nothing from what nobody asserts", () => {
    expect(Object.fromEntries(statuses.map((status) => [status, certaintyOf(status)]))).toEqual({
      UNCONTESTED: "CERTAIN",
      CONTESTED: "POSSIBLE",
      ALLEGED: "POSSIBLE",
      ALLEGED_DENIED: "POSSIBLE",
      DENIED: null,
      UNSUPPORTED: null,
    });
  });
});

const match = fc.constantFrom("CERTAIN" as const, "POSSIBLE" as const, null);
const rank = { CERTAIN: 2, POSSIBLE: 1 };
const rankOf = (one: "CERTAIN" | "POSSIBLE" | null) => (one === null ? 0 : rank[one]);

describe("allOf and anyOf", () => {
  it("are the least and the most of what they are given", () => {
    fc.assert(
      fc.property(fc.array(match, { minLength: 1 }), (matches) => {
        expect(rankOf(allOf(matches))).toBe(Math.min(...matches.map(rankOf)));
        expect(rankOf(anyOf(matches))).toBe(Math.max(...matches.map(rankOf)));
      }),
    );
    expect([allOf([]), anyOf([])]).toEqual(["CERTAIN", null]);
  });
});

describe("isNear", () => {
  it.each([
    ["1995", "1994-05", null, "CERTAIN"],
    [null, "1994-05", null, "CERTAIN"],
    ["1995", "1994-05", 1, "POSSIBLE"],
    ["1995-04", "1994-05", 1, "CERTAIN"],
    ["1995-06", "1994-05", 1, null],
    ["1993-04", "1994-05", 1, null],
    ["1993-06", "1994-05", 1, "CERTAIN"],
    ["1994", "1994-05", 0, "POSSIBLE"],
    ["1994-05", "1994-05-12", 0, "POSSIBLE"],
    ["1994-05-12", "1994-05-12", 0, "CERTAIN"],
    [null, "1994-05", 1, "POSSIBLE"],
    ["1995", null, 1, "POSSIBLE"],
    ["2020", "1994/", 1, "POSSIBLE"],
    ["2020", "1994/..", 1, "CERTAIN"],
    ["1992", "1994/..", 1, null],
    ["0001", "0003", 5, "CERTAIN"],
    ["9999", "9990", 200, "CERTAIN"],
  ])("tells whether %s is near %s within %s years: %s", (period, other, years, expected) => {
    const read = (text: string | null) => (text === null ? null : parsePeriod(text));
    expect(isNear(read(period), read(other), years)).toBe(expected);
  });

  const period = fc
    .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 0, max: 20 }), fc.constantFrom("", "/", "/..", "to"))
    .map(([start, length, end]) => parsePeriod(`${start}${end === "to" ? `/${start + length}` : end}`));

  it("is overlapping with no years around, the same the other way round, and never less with more years", () => {
    fc.assert(
      fc.property(period, period, fc.nat(30), fc.nat(30), (a, b, years, more) => {
        expect(isNear(a, b, 0)).toBe(overlap(a, b));
        expect(isNear(a, b, years)).toBe(isNear(b, a, years));
        expect(rankOf(isNear(a, b, years + more))).toBeGreaterThanOrEqual(rankOf(isNear(a, b, years)));
      }),
    );
  });
});
