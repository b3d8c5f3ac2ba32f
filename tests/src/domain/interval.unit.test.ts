import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { areDisjoint, intervalOf, isBelow, sumOf, zero, type Interval } from "../../../src/domain/interval.ts";
import type { Money, Quantity } from "../../../src/domain/quantity.ts";
import { modifiers } from "../../../src/domain/vocabulary.ts";
import { persons } from "./support.ts";

/** An interval in the notation of mathematics: a round bracket leaves its number out. */
function written({ low, high, lowOpen, highOpen }: Interval): string {
  return `${lowOpen ? "(" : "["}${low}, ${high}${highOpen ? ")" : "]"}`;
}

describe("intervalOf", () => {
  it.each<[string, Partial<Quantity>]>([
    ["[398, 398]", { best: 398 }],
    ["[0, 0]", { best: 0 }],
    ["[1500, 2500]", { low: 1500, high: 2500 }],
    ["[1500, 2500]", { low: 1500, best: 2000, high: 2500 }],
    ["[1500, Infinity]", { low: 1500 }],
    ["[0, 2500]", { high: 2500 }],
    ["[180, 220]", { best: 200, modifier: "ABOUT" }],
    ["[900, 2200]", { low: 1000, high: 2000, modifier: "ABOUT" }],
    ["[900, Infinity]", { low: 1000, modifier: "ABOUT" }],
    ["[2, Infinity]", { best: 2, modifier: "AT_LEAST" }],
    ["[1500, Infinity]", { low: 1500, high: 2500, modifier: "AT_LEAST" }],
    ["(20, Infinity]", { best: 20, modifier: "MORE_THAN" }],
    ["(15, Infinity]", { low: 15, modifier: "MORE_THAN" }],
    ["[0, 20]", { best: 20, modifier: "AT_MOST" }],
    ["[0, 25]", { low: 15, high: 25, modifier: "AT_MOST" }],
    ["[0, 20)", { best: 20, modifier: "LESS_THAN" }],
    ["[0, 25)", { high: 25, modifier: "LESS_THAN" }],
    ["[0, 100)", { best: 100, modifier: "ALMOST" }],
    ["[24, Infinity]", { modifier: "DOZENS" }],
    ["[24, Infinity]", { best: 12, modifier: "DOZENS" }],
    ["[36, Infinity]", { best: 36, modifier: "DOZENS" }],
    ["[36, 60]", { low: 36, high: 60, modifier: "DOZENS" }],
    ["[24, 60]", { high: 60, modifier: "DOZENS" }],
  ])("is %s for %j", (expected, stated) => {
    expect(written(intervalOf(persons(stated)))).toBe(expected);
  });

  it("reads money as it reads persons", () => {
    const billion: Money = {
      low: null,
      best: 1_000_000_000,
      high: null,
      modifier: "ABOUT",
      currency: "USD",
      priceYear: null,
      whole: null,
    };
    expect(written(intervalOf(billion))).toBe("[900000000, 1100000000]");
  });

  it.each<[string, Partial<Quantity>]>([
    ["[0, 0]", { best: 0, modifier: "LESS_THAN" }],
    ["[0, 0]", { best: 0, modifier: "ALMOST" }],
    ["[20, 20]", { high: 20, modifier: "DOZENS" }],
  ])("is never empty, though its words contradict each other: %s for %j", (expected, stated) => {
    expect(written(intervalOf(persons(stated)))).toBe(expected);
  });
});

describe("zero", () => {
  it("is nothing, and stays so", () => {
    expect(written(zero)).toBe("[0, 0]");
    expect(Object.isFrozen(zero)).toBe(true);
  });
});

describe("isBelow and areDisjoint", () => {
  const interval = (low: number, high: number, open: "" | "low" | "high" = ""): Interval => ({
    low,
    high,
    lowOpen: open === "low",
    highOpen: open === "high",
  });

  it.each<[string, Interval, Interval, boolean]>([
    ["apart", interval(1, 2), interval(3, 4), true],
    ["that share a number", interval(1, 3), interval(3, 4), false],
    ["of which the lower leaves the number out", interval(1, 3, "high"), interval(3, 4), true],
    ["of which the upper leaves the number out", interval(1, 3), interval(3, 4, "low"), true],
    ["of which both leave something else out", interval(1, 3, "low"), interval(3, 4, "high"), false],
    ["that overlap", interval(1, 3), interval(2, 4), false],
    ["one inside the other", interval(1, 9), interval(3, 4), false],
    ["with no upper bound", interval(1, Infinity), interval(3, 4), false],
  ])("tell two intervals %s", (_, a, b, below) => {
    expect({ below: isBelow(a, b), above: isBelow(b, a) }).toEqual({ below, above: false });
    expect([areDisjoint(a, b), areDisjoint(b, a)]).toEqual([below, below]);
  });
});

/* Laws, over intervals with whole bounds, open and unlimited ones among them, and over amounts of every modifier. */

const whole = fc.integer({ min: 0, max: 12 });
const interval: fc.Arbitrary<Interval> = fc
  .tuple(whole, fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(Infinity)), fc.boolean(), fc.boolean())
  .map(([low, width, lowOpen, highOpen]) => ({
    low,
    high: low + width,
    lowOpen: width > 0 && lowOpen,
    highOpen: width > 0 && highOpen,
  }));

const optional = fc.option(fc.integer({ min: 0, max: 100 }));
const amount: fc.Arbitrary<Quantity> = fc
  .record({ low: optional, best: optional, high: optional, modifier: fc.constantFrom(null, ...modifiers) })
  .filter(({ low, best, high, modifier }) => {
    const stated = [low, best, high].filter((value) => value !== null);
    const ordered = stated.every((value, i) => i === 0 || value >= (stated[i - 1] ?? 0));
    return ordered && (stated.length > 0 || modifier === "DOZENS");
  })
  .map(persons);

function holds({ low, high, lowOpen, highOpen }: Interval, number: number): boolean {
  return (low < number || (low === number && !lowOpen)) && (number < high || (number === high && !highOpen));
}

/** Some numbers of an interval: at and beside its bounds, and far above where nothing limits it. */
function samples(one: Interval): readonly number[] {
  const edges = [one.low, one.high].filter(Number.isFinite).flatMap((edge) => [edge - 0.25, edge, edge + 0.25]);
  return [...edges, one.low + 1, one.low + 1000].filter((number) => holds(one, number));
}

describe("any intervals", () => {
  it("are never empty, whatever is stated", () => {
    fc.assert(
      fc.property(amount, (stated) => {
        const { low, high, lowOpen, highOpen } = intervalOf(stated);
        expect(low < high || (low === high && !lowOpen && !highOpen)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("hold the number stated, where the modifier does not leave it out", () => {
    const leavesOut = ["MORE_THAN", "LESS_THAN", "ALMOST", "DOZENS"];
    fc.assert(
      fc.property(amount, (stated) => {
        fc.pre(stated.best !== null && !leavesOut.includes(stated.modifier ?? ""));
        expect(holds(intervalOf(stated), stated.best)).toBe(true);
      }),
    );
  });

  it("add up in any order", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(sumOf(a, b)).toEqual(sumOf(b, a));
        expect(sumOf(sumOf(a, b), c)).toEqual(sumOf(a, sumOf(b, c)));
      }),
    );
  });

  it("add nothing with zero", () => {
    fc.assert(
      fc.property(interval, (a) => {
        expect(sumOf(a, zero)).toEqual(a);
        expect(sumOf(zero, a)).toEqual(a);
      }),
    );
  });

  it("hold every sum of their numbers", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const sums = samples(a).flatMap((x) => samples(b).map((y) => x + y));
        expect(sums.filter((sum) => !holds(sumOf(a, b), sum))).toEqual([]);
      }),
    );
  });

  it("add up to nothing wider than their numbers reach", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const { low, high, lowOpen, highOpen } = sumOf(a, b);
        expect([low, lowOpen]).toEqual([a.low + b.low, !(holds(a, a.low) && holds(b, b.low))]);
        expect(high).toBe(a.high + b.high);
        if (Number.isFinite(high)) expect(highOpen).toBe(!(holds(a, a.high) && holds(b, b.high)));
      }),
    );
  });

  it("are below one another exactly when every number is", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(isBelow(a, b)).toBe(samples(a).every((x) => samples(b).every((y) => x < y)));
      }),
      { numRuns: 500 },
    );
  });

  it("are ordered strictly: never both ways, never against themselves, and on through a third", () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        expect(isBelow(a, a)).toBe(false);
        expect(isBelow(a, b) && isBelow(b, a)).toBe(false);
        if (isBelow(a, b) && isBelow(b, c)) expect(isBelow(a, c)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("are disjoint exactly when they share no number, whichever is named first", () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = [...samples(a), ...samples(b)].some((number) => holds(a, number) && holds(b, number));
        expect(areDisjoint(a, b)).toBe(!shared);
        expect(areDisjoint(b, a)).toBe(!shared);
      }),
      { numRuns: 500 },
    );
  });
});
