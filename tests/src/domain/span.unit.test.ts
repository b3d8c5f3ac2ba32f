import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { parsePeriod } from "../../../src/domain/period.ts";
import { meets, spanOf, yearOf } from "../../../src/domain/span.ts";

const periods = (...texts: readonly (string | null)[]) =>
  texts.map((text) => (text === null ? null : parsePeriod(text)));

describe("the span of periods", () => {
  it("reaches from the earliest possible beginning to the latest possible end, undated ones apart", () => {
    expect(spanOf(periods("1993-04", "2007/2011", null, "199X"))).toEqual({
      firstYear: 1990,
      lastYear: 2011,
      undated: 1,
    });
  });

  it("has no end that nothing limits", () => {
    expect(spanOf(periods("1992/..", "1994"))).toEqual({ firstYear: 1992, lastYear: null, undated: 0 });
    expect(spanOf(periods("1992/", "1994"))).toEqual({ firstYear: 1992, lastYear: null, undated: 0 });
    expect(spanOf(periods("/1994"))).toEqual({ firstYear: null, lastYear: 1994, undated: 0 });
  });

  it("is none without dates", () => {
    expect(spanOf([])).toEqual({ firstYear: null, lastYear: null, undated: 0 });
    expect(spanOf([null, null])).toEqual({ firstYear: null, lastYear: null, undated: 2 });
  });

  it("holds every period that it is of", () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1 }), (years) => {
        const { firstYear, lastYear } = spanOf(years.map((one) => parsePeriod(String(one))));
        expect([firstYear, lastYear]).toEqual([Math.min(...years), Math.max(...years)]);
      }),
    );
  });

  it("takes the year of a day", () => expect(yearOf("0476-09-04")).toBe(476));
});

describe("the surest of matches", () => {
  it("is how surely one of several periods meets another", () => {
    const asked = parsePeriod("2009");
    expect(meets(periods("2001", "2007/2011"), asked)).toBe("CERTAIN");
    expect(meets(periods("2001", null), asked)).toBe("POSSIBLE");
    expect(meets(periods("2001"), asked)).toBeNull();
  });
});
