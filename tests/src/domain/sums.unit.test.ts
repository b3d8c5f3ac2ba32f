import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import type { Interval } from "../../../src/domain/interval.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import type { Money } from "../../../src/domain/quantity.ts";
import { countsThatMayMeet, sumOfClaims, type Sum, type Summand } from "../../../src/domain/sums.ts";
import { armenianSide, azerbaijaniSide, killed, persons, support } from "./support.ts";

const summand = (id: string, claim: Claim, partOf: readonly string[] = []): Summand => ({
  id,
  claim,
  partOf: new Set(partOf),
});
const exactly = (number: number): Interval => ({ low: number, high: number, lowOpen: false, highOpen: false });
/** "parts beside their totals: a, b" is about the claims a and b; behind "different units" and the like stand words. */
const refused = (...reasons: readonly string[]): Sum => ({
  ok: false,
  reasons: reasons.map((reason) => {
    const [why = "", of = ""] = reason.split(": ");
    return /^different (units|measures)/.test(why) ? { why: reason, of: [] } : { why, of: of.split(", ").sort() };
  }),
});

/** Worked example 5: the dead of 2014. Azerbaijan's soldiers and civilians are parts of its 39, and so of the 72. */
const in2014 = { period: parsePeriod("2014") };
const total = summand("total", killed("conflict:nagorno-karabakh", 72, in2014));
const armenianSoldiers = summand("armenian-soldiers", killed(armenianSide, 27, { ...in2014, population: "soldiers" }), [
  "total",
]);
const armenianCivilians = summand(
  "armenian-civilians",
  killed(armenianSide, 6, { ...in2014, population: "civilians" }),
  ["total"],
);
const azerbaijanis = summand("azerbaijanis", killed(azerbaijaniSide, 39, in2014), ["total"]);
const azerbaijaniSoldiers = summand(
  "azerbaijani-soldiers",
  killed(azerbaijaniSide, 37, { ...in2014, population: "soldiers" }),
  ["azerbaijanis", "total"],
);
const azerbaijaniCivilians = summand(
  "azerbaijani-civilians",
  killed(azerbaijaniSide, 2, { ...in2014, population: "civilians" }),
  ["azerbaijanis", "total"],
);

describe("parts and totals (worked example 5)", () => {
  it.each<[string, readonly Summand[], number, readonly string[]]>([
    [
      "all leaves, of whatever population",
      [armenianSoldiers, armenianCivilians, azerbaijaniSoldiers, azerbaijaniCivilians],
      72,
      ["armenian-civilians", "armenian-soldiers", "azerbaijani-civilians", "azerbaijani-soldiers"],
    ],
    [
      "the parts of the first level",
      [armenianSoldiers, armenianCivilians, azerbaijanis],
      72,
      ["armenian-civilians", "armenian-soldiers", "azerbaijanis"],
    ],
    [
      "the parts of a part",
      [azerbaijaniSoldiers, azerbaijaniCivilians],
      39,
      ["azerbaijani-civilians", "azerbaijani-soldiers"],
    ],
    ["the total alone", [total], 72, ["total"]],
  ])("adds %s", (_, summands, number, counted) => {
    expect(sumOfClaims(summands)).toEqual({ ok: true, total: exactly(number), unit: "persons", counted });
  });

  it.each<[string, readonly Summand[], Sum]>([
    [
      "a part beside its total",
      [azerbaijanis, azerbaijaniSoldiers],
      refused("parts beside their totals: azerbaijani-soldiers"),
    ],
    [
      "a part beside its total, among parts of one total",
      [azerbaijaniSoldiers, armenianCivilians, azerbaijanis, azerbaijaniCivilians],
      refused("parts beside their totals: azerbaijani-civilians, azerbaijani-soldiers"),
    ],
    [
      "a part of a part beside the total",
      [total, azerbaijaniCivilians],
      refused(
        "parts beside their totals: azerbaijani-civilians",
        "different populations: total, azerbaijani-civilians",
      ),
    ],
  ])("does not add %s", (_, summands, sum) => {
    expect(sumOfClaims(summands)).toEqual(sum);
  });

  it("adds different populations only where every one is a part of the same total", () => {
    const stranger = summand("elsewhere", killed("group:grey-wolves", 5, in2014), ["another-total"]);
    expect(sumOfClaims([armenianCivilians, azerbaijanis, stranger])).toEqual(
      refused("different populations: armenian-civilians, azerbaijanis, elsewhere"),
    );
  });
});

describe("one population in several periods", () => {
  const inYear = (year: string, stated: Parameters<typeof persons>[0], more: Partial<Claim> = {}) =>
    summand(`in-${year}`, killed(azerbaijaniSide, stated, { period: parsePeriod(year), ...more }));

  it("is added, bounds to bounds", () => {
    const years = [inYear("1994", { best: 20, modifier: "MORE_THAN" }), inYear("1992", { low: 10, high: 15 })];
    expect(sumOfClaims(years)).toEqual({
      ok: true,
      total: { low: 30, high: Infinity, lowOpen: true, highOpen: false },
      unit: "persons",
      counted: ["in-1992", "in-1994"],
    });
  });

  it.each<[string, Partial<Claim>]>([
    ["population", { population: "soldiers" }],
    ["subject", { subject: armenianSide }],
  ])("is not added with another %s", (_, other) => {
    expect(sumOfClaims([inYear("1992", 10), inYear("1993", 20, other)])).toEqual(
      refused("different populations: in-1992, in-1993"),
    );
  });
});

describe("one population in several events or places", () => {
  const dead = (id: string, period: string, more: Partial<Claim>, partOf: readonly string[] = []) =>
    summand(id, killed(azerbaijaniSide, 5, { period: parsePeriod(period), ...more }), partOf);
  const inClash = { during: "event:clash" };
  const atPlace = { at: "place:kalbajar" };

  it.each<[string, readonly Summand[]]>([
    ["at times that do not meet", [dead("a", "2012", inClash), dead("b", "2013", atPlace)]],
    ["as parts of one total", [dead("a", "2012", inClash, ["t"]), dead("b", "2012", atPlace, ["s", "t"])]],
    ["by two causes", [dead("a", "2012", { ...inClash, cause: "landmine" }), dead("b", "2012", { cause: "shelling" })]],
    [
      "by two hands",
      [
        dead("a", "2012", { ...inClash, participants: { PERPETRATOR: ["group:a"] } }),
        dead("b", "2012", { participants: { PERPETRATOR: ["group:b", "group:c"] } }),
      ],
    ],
  ])("is added %s", (_, summands) => {
    expect(sumOfClaims(summands)).toMatchObject({ ok: true, total: exactly(10) });
  });

  it.each<[string, readonly Summand[]]>([
    ["where times meet", [dead("a", "2012", inClash), dead("b", "2012-06", atPlace)]],
    ["as parts of two totals", [dead("a", "2012", inClash, ["t"]), dead("b", "2012", atPlace, ["s"])]],
    ["where one names no cause", [dead("a", "2012", { ...inClash, cause: "landmine" }), dead("b", "2012", {})]],
    ["by one cause", [dead("a", "2012", { ...inClash, cause: "fire" }), dead("b", "2012", { cause: "fire" })]],
    [
      "where a hand is in both",
      [
        dead("a", "2012", { participants: { PERPETRATOR: ["group:a"] } }),
        dead("b", "2012", { participants: { PERPETRATOR: ["group:a", "group:b"] } }),
      ],
    ],
    [
      "where one names no hand",
      [dead("a", "2012", { participants: { PERPETRATOR: ["group:a"] } }), dead("b", "2012", {})],
    ],
  ])("is not added %s, since some may be counted twice", (_, summands) => {
    expect(sumOfClaims(summands)).toEqual(refused("times that meet, so that some may be counted twice: a, b"));
  });
});

describe("two counts of the same dead (worked example 4)", () => {
  const dead = (id: string, period: string | null, best: number, more: Partial<Claim> = {}) =>
    summand(id, killed("state:azerbaijan", best, { period: period === null ? null : parsePeriod(period), ...more }));
  const state = dead("state", "1994/2020-09", 398);
  const institute = dead("institute", "1994/2016", 1008);

  it("are not added, since that would count them twice", () => {
    expect(sumOfClaims([state, institute])).toEqual(refused("counts of the same thing: institute, state"));
  });

  it("are not added though they be parts of one total", () => {
    const rivals = [state, institute].map((one) => ({ ...one, partOf: new Set(["all"]) }));
    expect(sumOfClaims(rivals)).toEqual(refused("counts of the same thing: institute, state"));
  });

  it("are not added where one has no date", () => {
    expect(sumOfClaims([state, dead("undated", null, 5)])).toEqual(refused("counts of the same thing: state, undated"));
  });

  it("are named once each, however many there are, and what lies apart is not named", () => {
    expect(sumOfClaims([state, institute, dead("again", "2000", 7), dead("later", "2023", 8)])).toEqual(
      refused("counts of the same thing: again, institute, state"),
    );
  });

  it("are added where they are told apart: by perpetrator, by cause, by the conflict they are of", () => {
    const by = (...group: readonly string[]) => ({ participants: { PERPETRATOR: group } });
    const apart: readonly (readonly Summand[])[] = [
      [dead("a", "1992", 3, by("group:x")), dead("b", "1992", 4, by("group:y"))],
      [dead("a", "1992", 3, { cause: "mines" }), dead("b", "1992", 4, { cause: "shelling" })],
      [dead("a", null, 3, { conflict: "conflict:first" }), dead("b", null, 4, { conflict: "conflict:second" })],
    ];
    expect(apart.map(sumOfClaims)).toEqual(
      apart.map(() => ({ ok: true, total: exactly(7), unit: "persons", counted: ["a", "b"] })),
    );
  });
});

describe("units, currencies, measures, shares", () => {
  const dollars = (best: number, more: Partial<Money> = {}): Partial<Claim> => ({
    money: { low: null, best, high: null, modifier: null, currency: "USD", priceYear: null, whole: null, ...more },
  });
  const arms = (id: string, recipient: string, more: Partial<Claim>) =>
    summand(id, support("state:russia", recipient, "ARMS", more));
  const toArmenia = arms("to-armenia", "state:armenia", dollars(1000));

  it("adds money of one currency", () => {
    expect(sumOfClaims([toArmenia, arms("to-azerbaijan", "state:azerbaijan", dollars(500))])).toEqual({
      ok: true,
      total: exactly(1500),
      unit: "USD",
      counted: ["to-armenia", "to-azerbaijan"],
    });
  });

  it("names the year of the prices", () => {
    expect(sumOfClaims([arms("a", "state:armenia", dollars(5, { priceYear: 1994 }))])).toMatchObject({
      unit: "USD at prices of 1994",
    });
  });

  it.each<[string, Summand, string]>([
    ["another currency", arms("b", "state:azerbaijan", dollars(5, { currency: "EUR" })), "different units: EUR; USD"],
    [
      "prices of another year",
      arms("b", "state:azerbaijan", dollars(5, { priceYear: 1994 })),
      "different units: USD; USD at prices of 1994",
    ],
    [
      "things beside money",
      arms("b", "state:azerbaijan", { quantity: persons({ best: 84, unit: "tanks" }) }),
      "different units: USD; tanks",
    ],
    [
      "a share of money",
      arms("b", "state:azerbaijan", dollars(5, { whole: "arms imports of Azerbaijan" })),
      "shares of a whole cannot be added: b",
    ],
    ["no amount", arms("b", "state:azerbaijan", {}), "no amount is stated: b"],
  ])("refuses %s", (_, other, reason) => {
    expect(sumOfClaims([toArmenia, other])).toEqual(refused(reason));
  });

  it("takes the absence of an amount for no zero", () => {
    expect(sumOfClaims([arms("a", "state:armenia", {})])).toEqual(refused("no amount is stated: a"));
  });

  it.each<[string, Partial<Claim>]>([
    ["of a named whole", { quantity: persons({ best: 3, whole: "those who fled" }) }],
    ["in percent", { quantity: persons({ best: 55, unit: "percent" }) }],
  ])("refuses a share %s, even alone", (_, amount) => {
    expect(sumOfClaims([arms("share", "state:armenia", amount)])).toEqual(
      refused("shares of a whole cannot be added: share"),
    );
  });

  it("refuses different measures of one population", () => {
    const wounded = killed(armenianSide, 50, { measure: "WOUNDED" });
    expect(sumOfClaims([summand("killed", killed(armenianSide, 27)), summand("wounded", wounded)])).toEqual(
      refused("different measures: killed; wounded"),
    );
  });

  it("refuses different kinds where there is no measure", () => {
    const held = claimOf({ kind: "CONTROL", subject: "state:russia", type: "HELD", ...dollars(5) });
    expect(sumOfClaims([toArmenia, summand("held", held)])).toEqual(refused("different measures: control; support"));
  });

  it("gives every reason at once", () => {
    const share = killed(armenianSide, { best: 3, unit: "percent" }, { measure: "SHARE", population: "soldiers" });
    expect(sumOfClaims([summand("b", killed(armenianSide, 27)), summand("a", share, ["b"])])).toEqual(
      refused(
        "different units: percent; persons",
        "different measures: killed; share",
        "shares of a whole cannot be added: a",
        "parts beside their totals: a",
        "different populations: a, b",
      ),
    );
  });

  it("is nothing for nothing", () => {
    expect(sumOfClaims([])).toEqual({ ok: true, total: exactly(0), unit: "", counted: [] });
  });
});

describe("counts that may be of the same people", () => {
  const dead = (id: string, more: Partial<Claim>, partOf: readonly string[] = []) =>
    summand(
      id,
      killed("state:azerbaijan", 5, { period: parsePeriod("2014"), population: "soldiers", ...more }),
      partOf,
    );
  const onSide = (a: string, b: string) => [a, b].sort().join(" ") === `${azerbaijaniSide} state:azerbaijan`;
  const pairs = (...counts: readonly Summand[]) =>
    countsThatMayMeet(counts, onSide).map((pair) => pair.map(({ id }) => id).sort());

  it.each<[string, Summand]>([
    ["of a part of the time", dead("b", { period: parsePeriod("2014-08") })],
    ["of a time that may reach into it", dead("b", { period: parsePeriod("2009/2014-06~") })],
    ["that begins on its last day", dead("b", { period: parsePeriod("2014-12-31/2015-03") })],
    ["without a date", dead("b", { period: null })],
    ["of an event", dead("b", { during: "event:clash" })],
    ["of everybody", dead("b", { population: null })],
    ["of the side it stands on", dead("b", { subject: azerbaijaniSide })],
    ["that is a part of it, whatever it counts", dead("b", { subject: "org:army", population: "civilians" }, ["a"])],
    ["that names a perpetrator", dead("b", { participants: { PERPETRATOR: ["group:x"] } })],
  ])("are a count and one %s", (_, other) => {
    expect(pairs(dead("a", {}), other)).toEqual([["a", "b"]]);
    expect(pairs(other, dead("a", {}))).toEqual([["a", "b"]]);
  });

  it("are the count of an event and one of somebody during it, but not during another", () => {
    const ofEvent = dead("a", { subject: "event:clash" });
    expect(pairs(ofEvent, dead("b", { during: "event:clash" }))).toEqual([["a", "b"]]);
    expect(pairs(dead("b", { during: "event:clash" }), ofEvent)).toEqual([["a", "b"]]);
    expect(pairs(ofEvent, dead("b", { during: "event:other" }))).toEqual([]);
  });

  it.each<[string, Summand, Summand]>([
    ["another year", dead("a", {}), dead("b", { period: parsePeriod("2015") })],
    ["another measure", dead("a", {}), dead("b", { measure: "WOUNDED" })],
    ["another unit", dead("a", {}), dead("b", { quantity: persons({ best: 5, unit: "percent" }) })],
    ["another population", dead("a", {}), dead("b", { population: "civilians" })],
    ["somebody else", dead("a", {}), dead("b", { subject: armenianSide })],
    ["another part of one total", dead("a", {}, ["t"]), dead("b", { subject: azerbaijaniSide }, ["s", "t"])],
    ["another cause", dead("a", { cause: "mines" }), dead("b", { cause: "shelling" })],
    ["another conflict", dead("a", { conflict: "conflict:first" }), dead("b", { conflict: "conflict:second" })],
    [
      "others' doing",
      dead("a", { participants: { PERPETRATOR: ["group:x"] } }),
      dead("b", { participants: { PERPETRATOR: ["group:y"] } }),
    ],
  ])("are not a count and one of %s", (_, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });
});

/* Properties, over counts that may clash in every way. */

const count: fc.Arbitrary<Omit<Summand, "id">> = fc.record({
  claim: fc
    .record({
      subject: fc.constantFrom(armenianSide, azerbaijaniSide),
      best: fc.integer({ min: 0, max: 50 }),
      unit: fc.constantFrom("persons", "persons", "persons", "percent"),
      measure: fc.constantFrom("KILLED", "KILLED", "WOUNDED"),
      period: fc.constantFrom("1992", "1993", "1994", "1995", "1992/1993"),
    })
    .map(({ subject, best, unit, measure, period }) =>
      killed(subject, { best, unit }, { measure, period: parsePeriod(period) }),
    ),
  partOf: fc.subarray(["s0", "s1", "total"]).map((ids): ReadonlySet<string> => new Set(ids)),
});
const counts = (maxLength: number) =>
  fc.array(count, { maxLength }).map((all) => all.map((one, i): Summand => ({ ...one, id: `s${i}` })));

describe("any counts that may be of the same people", () => {
  it("are found however many there are and in whatever order", () => {
    const kin = () => true;
    fc.assert(
      fc.property(counts(8), (all) => {
        const inPairs = all.flatMap((a, i) => all.slice(i + 1).flatMap((b) => countsThatMayMeet([b, a], kin)));
        const keys = (pairs: readonly (readonly Summand[])[]) =>
          pairs
            .map((pair) =>
              pair
                .map(({ id }) => id)
                .sort()
                .join(" "),
            )
            .sort();
        expect(keys(countsThatMayMeet(all, kin))).toEqual(keys(inPairs));
      }),
    );
  });
});

describe("any sum", () => {
  it("does not depend on the order", () => {
    const shuffled = counts(4).chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(sumOfClaims(others)).toEqual(sumOfClaims(all));
      }),
    );
  });

  it("counts what was given and holds the sum of the numbers stated", () => {
    fc.assert(
      fc.property(counts(3), (all) => {
        const sum = sumOfClaims(all);
        fc.pre(sum.ok);
        const stated = all.reduce((known, { claim }) => known + (claim.quantity?.best ?? 0), 0);
        expect(sum).toMatchObject({ total: exactly(stated), counted: all.map(({ id }) => id) });
      }),
    );
  });

  it("that is refused is refused with anything more", () => {
    fc.assert(
      fc.property(counts(4), (all) => {
        const fewer = sumOfClaims(all.slice(0, -1));
        if (!fewer.ok) expect(sumOfClaims(all).ok).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
