import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { gapsIn, yearsCovered } from "../../../src/domain/coverage.ts";
import { parseOptionalPeriod } from "../../../src/domain/period.ts";

const counts = (...rows: readonly (readonly [string | null, number])[]) =>
  rows.map(([edtf, claims]) => ({ period: parseOptionalPeriod(edtf), claims }));

describe("the years that claims cover", () => {
  it("are all from the first to the last that one names, with what held for certain and what may have", () => {
    const years = yearsCovered(counts(["1992-05", 2], ["1994/1996", 1], [null, 9], ["1994/", 3]));
    expect(years).toEqual([
      { year: 1992, certain: 2, possible: 2 },
      { year: 1993, certain: 0, possible: 0 },
      { year: 1994, certain: 4, possible: 4 },
      { year: 1995, certain: 1, possible: 4 },
      { year: 1996, certain: 1, possible: 4 },
    ]);
    expect(gapsIn(years)).toEqual(["1993"]);
  });

  it("are none where nothing is dated", () => {
    expect(yearsCovered(counts([null, 3]))).toEqual([]);
    expect(yearsCovered([])).toEqual([]);
    expect(gapsIn([])).toEqual([]);
  });

  it("have gaps that hold together, and never overlap what is covered", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1900, max: 1960 }), fc.integer({ min: 1, max: 5 })), { minLength: 1 }),
        (rows) => {
          const years = yearsCovered(counts(...rows.map(([year, n]) => [String(year), n] as const)));
          const told = new Set(rows.map(([year]) => year));
          const inGaps = gapsIn(years).flatMap((gap) => {
            const [first = 0, last = first] = gap.split("/").map(Number);
            return Array.from({ length: last - first + 1 }, (_, i) => first + i);
          });
          expect([...told, ...inGaps].sort((a, b) => a - b)).toEqual(years.map(({ year }) => year));
          expect(years.reduce((sum, { certain }) => sum + certain, 0)).toBe(rows.reduce((sum, [, n]) => sum + n, 0));
        },
      ),
    );
  });
});
