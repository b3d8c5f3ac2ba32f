import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import {
  coverOf,
  heldBySides,
  isCountedWithin,
  isOfWholeYears,
  tally,
  yearsCounted,
  type Count,
} from "../../../src/domain/estimates.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { armenianSide, azerbaijaniSide, killed } from "./support.ts";

const count = (id: string, claim: Claim, partOf: readonly string[] = [], refines: readonly string[] = []): Count => ({
  id,
  claim,
  partOf: new Set(partOf),
  refines: new Set(refines),
});
const dead = (best: number, period: string, more: Partial<Claim> = {}) =>
  killed(azerbaijaniSide, best, { period: parsePeriod(period), ...more });
const exactly = (number: number) => ({ low: number, high: number, lowOpen: false, highOpen: false });
const sum = (number: number, ...counted: readonly string[]) => ({
  ok: true,
  total: exactly(number),
  unit: "persons",
  counted,
});

describe("a tally", () => {
  it("of one count is that count", () => {
    expect(tally([count("a", dead(39, "2014"))])).toEqual({ agreement: "SINGLE", sum: sum(39, "a"), skipped: [] });
  });

  it("leaves parts aside where their total is there, at any distance", () => {
    const total = count("total", dead(39, "2014"));
    const soldiers = count("soldiers", dead(37, "2014", { population: "soldiers" }), ["total"]);
    const inAugust = count("august", dead(14, "2014-08", { population: "soldiers" }), ["soldiers", "total"]);
    const whole = { agreement: "SINGLE", sum: sum(39, "total"), skipped: ["august", "soldiers"] };
    expect(tally([soldiers, inAugust, total])).toEqual(whole);
    expect(tally([total, soldiers, inAugust])).toEqual(whole);
    expect(tally([inAugust, soldiers])).toEqual({ agreement: "SINGLE", sum: sum(37, "soldiers"), skipped: ["august"] });
  });

  it("leaves a broader count aside where a narrower one is there, even one that is a part", () => {
    const atLeast = (id: string, number: number, partOf: readonly string[], refines: readonly string[]) =>
      count(id, dead(number, "2014-08"), partOf, refines);
    const [one, two] = [atLeast("one", 1, [], []), atLeast("two", 2, ["year"], ["one"])];
    const year = count("year", dead(27, "2014"));
    expect(tally([one, two])).toEqual({ agreement: "SINGLE", sum: sum(2, "two"), skipped: ["one"] });
    expect(tally([year, two, one])).toEqual({ agreement: "SINGLE", sum: sum(27, "year"), skipped: ["one", "two"] });
    expect(tally([one])).toEqual({ agreement: "SINGLE", sum: sum(1, "one"), skipped: [] });
  });

  it("adds parts of one total that is not there", () => {
    const parts = [
      count("soldiers", dead(37, "2014", { population: "soldiers" }), ["total"]),
      count("civilians", dead(2, "2014", { population: "civilians" }), ["total"]),
    ];
    expect(tally(parts)).toEqual({ agreement: "SEVERAL", sum: sum(39, "civilians", "soldiers"), skipped: [] });
  });

  it("of rivals tells whether one number fits them, and adds them never", () => {
    const range = killed(azerbaijaniSide, 0, { period: parsePeriod("2016-04") });
    const between = (low: number, high: number): Claim =>
      claimOf({ ...range, quantity: { low, best: null, high, modifier: null, unit: "persons", whole: null } });
    const [wide, narrow, other] = [
      count("a", between(31, 92)),
      count("b", between(80, 90)),
      count("c", between(94, 94)),
    ];
    expect(tally([wide, narrow])).toEqual({
      agreement: "CONSISTENT",
      sum: { ok: false, reasons: [{ why: "counts of the same thing", of: ["a", "b"] }] },
      skipped: [],
    });
    expect(tally([wide, narrow, other]).agreement).toBe("CONTRADICTORY");
    expect(tally([wide, narrow, count("d", dead(5, "2017"))]).agreement).toBe("SEVERAL");
  });

  it("adds counts of different times", () => {
    expect(tally([count("a", dead(19, "2012")), count("b", dead(12, "2013"))])).toEqual({
      agreement: "SEVERAL",
      sum: sum(31, "a", "b"),
      skipped: [],
    });
  });

  it("does not add the two sides", () => {
    const ours = count("a", killed(armenianSide, 7, { period: parsePeriod("2013") }));
    expect(tally([ours, count("b", dead(12, "2013"))]).sum.ok).toBe(false);
  });
});

describe("counts of a side and of who stands on it", () => {
  const sideOf = ({ subject }: Claim) =>
    subject.startsWith("side:") || subject === "state:a" ? azerbaijaniSide : null;
  const ofState = (best: number, period: string, more: Partial<Claim> = {}) =>
    killed("state:a", best, { period: parsePeriod(period), ...more });
  const held = (whole: Claim, part: Claim) =>
    heldBySides([count("whole", whole), count("part", part)], sideOf).get("part");

  it("hold the latter where they are of a time around and of all of the conflict, or of the same event", () => {
    expect(held(dead(27, "2014"), ofState(3, "2014-11"))).toEqual(["whole"]);
    expect(held(dead(27, "2014"), ofState(3, "2014-11", { during: "event:raid" }))).toEqual(["whole"]);
    expect(held(dead(27, "2014", { during: "conflict:war" }), ofState(3, "2014"))).toEqual(["whole"]);
    expect(held(dead(5, "2014", { during: "event:raid" }), ofState(3, "2014-11", { during: "event:raid" }))).toEqual([
      "whole",
    ]);
  });

  it("hold nothing of another event, time, measure or population, and no counts of the side itself", () => {
    const none = [
      held(dead(5, "2014", { during: "event:raid" }), ofState(3, "2014-11", { during: "event:shelling" })),
      held(dead(5, "2014", { during: "event:raid" }), ofState(3, "2014-11")),
      held(dead(27, "2014"), ofState(3, "2014/2015")),
      held(dead(27, "2014"), ofState(3, "2014", { measure: "WOUNDED" })),
      held(dead(27, "2014"), ofState(3, "2014", { population: "soldiers" })),
      held(dead(27, "2014"), dead(3, "2014-11")),
      held(ofState(27, "2014"), ofState(3, "2014-11")),
      held(killed(azerbaijaniSide, 27), ofState(3, "2014")),
    ];
    expect(none).toEqual(none.map(() => []));
  });

  it("are added up as the side's where their times do not meet, and else not", () => {
    const summedAs = (claim: Claim) => sideOf(claim) ?? claim.subject;
    const [early, late] = [count("early", dead(4, "2013")), count("late", ofState(3, "2014"))];
    expect(tally([early, late], summedAs).sum).toEqual(sum(7, "early", "late"));
    expect(tally([early, late]).sum.ok).toBe(false);
    expect(
      tally([count("early", dead(4, "2014-03/2014-06")), count("late", ofState(3, "2014-05"))], summedAs).sum.ok,
    ).toBe(false);
  });
});

describe("what a total covers", () => {
  it("is the whole of its years only where each count is of the whole", () => {
    const counts = (...periods: readonly string[]) => periods.map((period) => ({ period: parsePeriod(period) }));
    expect(coverOf(counts("2014"))).toBe("WHOLE");
    expect(coverOf(counts("2014", "2014"))).toBe("WHOLE");
    expect(coverOf(counts("2014", "2014-05"))).toBe("PARTS");
    expect(coverOf(counts("2014-03", "2014-05"))).toBe("PARTS");
    expect(coverOf([])).toBeNull();
  });
});

describe("a count of whole years", () => {
  it.each([
    ["2014", true],
    ["1994/2016", true],
    ["2014-01-01/2014-12-31", true],
    ["2014-01-01/2014-08-05", false],
    ["2014-05", false],
    ["2014-05-01", false],
    ["2014/", false],
    ["/2014", false],
  ])("of %s: %s", (period, expected) => {
    expect(isOfWholeYears({ period: parsePeriod(period) })).toBe(expected);
  });

  it("has dates", () => {
    expect(isOfWholeYears({ period: null })).toBe(false);
  });
});

describe("the years of a count", () => {
  it.each<[string | null, string | null]>([
    ["2014", "2014"],
    ["2014-07-27/2014-08-05", "2014"],
    ["1994/2016", "1994–2016"],
    ["1994/2020-09", "1994–2020"],
    ["1994/", null],
    ["1994/..", null],
    [null, null],
  ])("of %s are %s", (period, years) => {
    expect(yearsCounted({ period: period === null ? null : parsePeriod(period) })).toBe(years);
  });
});

describe("a count lies within", () => {
  const within = (period: string | null, outer: string) =>
    isCountedWithin({ period: period === null ? null : parsePeriod(period) }, parsePeriod(outer));

  it("a period that holds all of it", () => {
    expect(within("2014", "2011/2015")).toBe(true);
    expect(within("2011/2015", "2011/2015")).toBe(true);
    expect(within("2014", "2011/..")).toBe(true);
    expect(within("2014", "../2015")).toBe(true);
  });

  it("no period beyond which it may reach", () => {
    expect(within("1994/2016", "2011/2015")).toBe(false);
    expect(within("2011/2016-01", "2011/2015")).toBe(false);
    expect(within("2010-12/2013", "2011/2015")).toBe(false);
    expect(within("2014/", "2011/2015")).toBe(false);
    expect(within("../2014", "2011/2015")).toBe(false);
    expect(within(null, "2011/2015")).toBe(false);
  });
});
