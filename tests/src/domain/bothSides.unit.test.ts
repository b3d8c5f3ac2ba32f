import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { asOfUnnamedSet, sidesSupported, type Given, type Timing } from "../../../src/domain/bothSides.ts";
import { parsePeriod } from "../../../src/domain/period.ts";

const given = (id: string, sides: string, period?: string): Given => ({
  id,
  sides: sides.split(" "),
  period: period === undefined ? null : parsePeriod(period),
});
/** North and south are rivals in one conflict, as are east and west in another. */
const conflictOf: Readonly<Record<string, string>> = { north: "a", south: "a", east: "b", west: "b" };
const areRivals = (side: string, other: string) => side !== other && conflictOf[side] === conflictOf[other];
const supported = (timing: Timing, ...claims: readonly Given[]) => sidesSupported(claims, areRivals, timing);

describe("the sides that somebody supported", () => {
  it("are none without claims for two rivals", () => {
    expect(supported("EVER")).toBeNull();
    expect(supported("EVER", given("1", "north", "1992"), given("2", "north"))).toBeNull();
    expect(supported("EVER", given("1", "north"), given("2", "east"))).toBeNull();
  });

  it("are told with their claims, by beginning, and with the one supported first", () => {
    const claims = [given("c", "south", "1995"), given("b", "north"), given("a", "north", "1992"), given("d", "east")];
    expect(supported("EVER", ...claims)).toEqual({
      sides: [
        { side: "north", claims: ["a", "b"], certain: [], earliest: "a" },
        { side: "south", claims: ["c"], certain: [], earliest: "c" },
      ],
      firstSide: "north",
      match: null,
    });
  });

  it("are met by one claim for both", () => {
    expect(supported("OVERLAPPING", given("a", "north south", "1992/1994"))).toEqual({
      sides: [
        { side: "north", claims: ["a"], certain: ["a"], earliest: "a" },
        { side: "south", claims: ["a"], certain: ["a"], earliest: "a" },
      ],
      firstSide: null,
      match: "CERTAIN",
    });
  });

  it("may be more than two", () => {
    const all = sidesSupported([given("1", "x"), given("2", "y"), given("3", "z")], (a, b) => a !== b, "EVER");
    expect(all?.sides.map(({ side }) => side)).toEqual(["x", "y", "z"]);
  });

  it("are held to one year, whichever days of it", () => {
    const claims = [given("a", "north", "1993-01"), given("b", "south", "1993-12"), given("c", "south", "1992")];
    expect(supported("SAME_YEAR", ...claims)).toEqual({
      sides: [
        { side: "north", claims: ["a"], certain: ["a"], earliest: "a" },
        { side: "south", claims: ["b"], certain: ["b"], earliest: "c" },
      ],
      firstSide: "south",
      match: "CERTAIN",
    });
    expect(supported("OVERLAPPING", ...claims)).toBeNull();
    expect(supported("SAME_YEAR", given("a", "north", "1993-12-31"), given("b", "south", "1994-01-01"))).toBeNull();
  });

  it("are possibly met by what has no date, and by dates that leave it open", () => {
    const undated = supported("OVERLAPPING", given("a", "north"), given("b", "south", "1993"));
    expect(undated).toEqual({
      sides: [
        { side: "north", claims: ["a"], certain: [], earliest: null },
        { side: "south", claims: ["b"], certain: [], earliest: "b" },
      ],
      firstSide: null,
      match: "POSSIBLE",
    });
    expect(supported("OVERLAPPING", given("a", "north", "1993"), given("b", "south", "1993"))?.match).toBe("POSSIBLE");
    expect(supported("SAME_YEAR", given("a", "north", "1993"), given("b", "south", "1993"))?.match).toBe("CERTAIN");
  });

  it("leave open who was first when the beginnings may be one or the other's", () => {
    const first = (one: string, other: string) =>
      supported("EVER", given("a", "north", one), given("b", "south", other))?.firstSide;
    expect(first("1992", "1993")).toBe("north");
    expect(first("1993", "1992/..")).toBe("south");
    expect(first("1992", "1992-06")).toBeNull();
    expect(first("1992", "/1994")).toBeNull();
    expect(first("/1991", "1994")).toBe("north");
    expect(first("1992-01-01", "1992-01-01")).toBeNull();
  });
});

describe("the sides that an unnamed set supported", () => {
  const asSet = (timing: Timing, ...claims: readonly Given[]) => {
    const found = supported(timing, ...claims);
    return found === null ? null : asOfUnnamedSet(found);
  };

  it("are met possibly at best, since different members may have given to each", () => {
    expect(asSet("SAME_YEAR", given("a", "north", "1993"), given("b", "south", "1993"))).toEqual({
      sides: [
        { side: "north", claims: ["a"], certain: [], earliest: "a" },
        { side: "south", claims: ["b"], certain: [], earliest: "b" },
      ],
      firstSide: null,
      match: "POSSIBLE",
    });
    expect(asSet("OVERLAPPING", given("a", "north south", "1992/1994"))).toMatchObject({ match: "POSSIBLE" });
  });

  it("are told as before where the timing is met only possibly, or none is asked", () => {
    const possible = supported("OVERLAPPING", given("a", "north"), given("b", "south", "1993"));
    expect(asSet("OVERLAPPING", given("a", "north"), given("b", "south", "1993"))).toEqual(possible);
    const ever = supported("EVER", given("a", "north", "1992"), given("b", "south", "1993"));
    expect(asSet("EVER", given("a", "north", "1992"), given("b", "south", "1993"))).toEqual(ever);
  });
});

const anyPeriod = fc.oneof(
  fc.constant(undefined),
  fc.integer({ min: 1990, max: 1994 }).map(String),
  fc.tuple(fc.integer({ min: 1990, max: 1994 }), fc.integer({ min: 1, max: 9 })).map(([y, m]) => `${y}-0${m}`),
  fc.tuple(fc.integer({ min: 1990, max: 1992 }), fc.integer({ min: 1993, max: 1995 })).map((ends) => ends.join("/")),
  fc.constant("1992/.."),
  fc.constant("1991/"),
);
const anyClaims = fc
  .array(fc.tuple(fc.constantFrom("north", "south", "north south", "east"), anyPeriod), { maxLength: 8 })
  .map((rows) => rows.map(([sides, period], i) => given(String(i), sides, period)));

describe("for whatever claims", () => {
  const claimsOf = (claims: readonly Given[], timing: Timing) =>
    new Set(supported(timing, ...claims)?.sides.flatMap(({ side, claims: ids }) => ids.map((id) => `${side} ${id}`)));

  it("what overlaps lies in one year, and what lies in one year is some time", () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const [ever, year, overlapping] = [
          claimsOf(claims, "EVER"),
          claimsOf(claims, "SAME_YEAR"),
          claimsOf(claims, "OVERLAPPING"),
        ];
        expect([...overlapping].filter((one) => !year.has(one))).toEqual([]);
        expect([...year].filter((one) => !ever.has(one))).toEqual([]);
      }),
    );
  });

  it("the order of claims does not matter, and each side has a rival", () => {
    fc.assert(
      fc.property(anyClaims, fc.constantFrom<Timing>("EVER", "SAME_YEAR", "OVERLAPPING"), (claims, timing) => {
        const found = supported(timing, ...claims);
        expect(supported(timing, ...claims.toReversed())).toEqual(found);
        for (const { side, claims: ids, certain } of found?.sides ?? []) {
          expect(found?.sides.some((other) => areRivals(side, other.side))).toBe(true);
          expect(ids.length).toBeGreaterThan(0);
          expect(certain.filter((id) => !ids.includes(id))).toEqual([]);
        }
      }),
    );
  });
});
