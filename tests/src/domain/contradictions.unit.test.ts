import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { contradictionsAmong, countsOfTheSame, type Contestable } from "../../../src/domain/contradictions.ts";
import { asOf, parsePeriod, type Match } from "../../../src/domain/period.ts";
import type { Money, Quantity } from "../../../src/domain/quantity.ts";
import { armenianSide, asserts, azerbaijaniSide, judged, killed, persons, support } from "./support.ts";

const of = (id: string, claim: Claim, more: Partial<Contestable> = {}): Contestable => ({
  id,
  claim,
  isDenied: false,
  partOf: new Set(),
  refines: new Set(),
  rivals: new Set(),
  ...more,
});
const partOf = (...totals: readonly string[]) => ({ partOf: new Set(totals) });
const during = (period: string): Partial<Claim> => ({ period: parsePeriod(period) });

/** "VALUE a b" for each contradiction. */
const found = (...claims: readonly Contestable[]) =>
  contradictionsAmong(claims).map(({ kind, claims: [a, b] }) => `${kind} ${a} ${b}`);

describe("STANCE", () => {
  it("is a claim that some assert and some deny, against itself", () => {
    const denied = of("b", support("state:jordan", "state:armenia", "ARMS"), { isDenied: true });
    const asserted = of("a", support("state:russia", "state:armenia", "ARMS"));
    expect(contradictionsAmong([denied, asserted])).toEqual([
      { kind: "STANCE", claims: ["b", "b"], reason: "some assert it, some deny it" },
    ]);
  });
});

describe("VALUE", () => {
  describe("of two counts of the same dead (worked example 4)", () => {
    const soldiers = (period: string, best: number) =>
      killed("state:azerbaijan", best, { population: "soldiers", ...during(period) });

    it("is there when the shorter period has more than the longer", () => {
      const state = of("state", soldiers("1994/2020-09", 398));
      const institute = of("institute", soldiers("1994/2016", 1008));
      const contradiction = {
        kind: "VALUE",
        claims: ["institute", "state"],
        reason: "the shorter period has more than the longer one that contains it",
      };
      expect(contradictionsAmong([state, institute])).toEqual([contradiction]);
      expect(contradictionsAmong([institute, state])).toEqual([contradiction]);
    });

    it("is not there when the longer has more, which is a later cut-off", () => {
      expect(found(of("a", soldiers("1994/2016", 398)), of("b", soldiers("1994/2020-09", 1008)))).toEqual([]);
      expect(found(of("a", soldiers("1994/2020-09", 1008)), of("b", soldiers("1994/2016", 398)))).toEqual([]);
    });

    it("is there when one side has more missing in an event than there were in all of it", () => {
      const clash = { during: "event:clash", population: "soldiers", ...during("2016-04") };
      const all = (best: number, more: Partial<Claim> = {}) =>
        of("all", killed("event:clash", best, { population: "soldiers", ...during("2016-04"), ...more }));
      const east = of("east", killed("state:east", 3, clash));
      const west = of("west", killed("side:west", 1, clash));
      expect(contradictionsAmong([all(2), east, west])).toEqual([
        { kind: "VALUE", claims: ["all", "east"], reason: "some of those in the event are more than all of them" },
      ]);
      expect(found(all(2, { period: null, population: null }), east)).toEqual(["VALUE all east"]);
      const apart: readonly Contestable[] = [
        all(3),
        all(2, { measure: "WOUNDED" }),
        all(2, { population: "civilians" }),
        all(2, { at: "place:pass" }),
        all(2, { during: "event:first-day" }),
        all(2, { cause: "mines" }),
        all(2, { participants: { PERPETRATOR: ["state:west"] } }),
        all(2, during("2016-05")),
        all(2, { subject: "event:other" }),
      ];
      expect(apart.flatMap((one) => found(one, east))).toEqual([]);
    });

    it("is not there between two accounts of one clash that blame each other", () => {
      const clash = "event:2014-clashes";
      const blamed = (perpetrator: string, best: number) =>
        killed(armenianSide, best, { during: clash, participants: { PERPETRATOR: [perpetrator] } });
      const began = (initiator: string, target: string) =>
        claimOf({
          kind: "OCCURRENCE",
          subject: clash,
          type: "CLASH",
          participants: { INITIATOR: [initiator], TARGET: [target] },
          ...during("2014-08-01"),
        });
      expect(
        found(
          of("began-armenia", began(armenianSide, azerbaijaniSide)),
          of("began-azerbaijan", began(azerbaijaniSide, armenianSide)),
          of("killed-by-armenia", blamed(armenianSide, 2)),
          of("killed-by-azerbaijan", blamed(azerbaijaniSide, 5)),
        ),
      ).toEqual([]);
    });
  });

  describe("of ranges of one scope", () => {
    const strength = (quantity: Partial<Quantity>, more: Partial<Claim> = {}) =>
      claimOf({
        kind: "ESTIMATE",
        subject: "group:mujahideen",
        measure: "STRENGTH",
        quantity: persons(quantity),
        ...more,
      });

    it("is there when no number fits both", () => {
      expect(
        contradictionsAmong([of("b", strength({ low: 1500, high: 2500 })), of("a", strength({ low: 3000 }))]),
      ).toEqual([{ kind: "VALUE", claims: ["a", "b"], reason: "the same scope, and no number fits both" }]);
    });

    it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
      ["ranges that overlap (worked example 3)", { low: 1500, high: 2500 }, { low: 1000, high: 3000 }],
      ["ranges that touch", { low: 1500, high: 2500 }, { low: 2500, high: 3000 }],
      ["at least two, and five", { best: 2, modifier: "AT_LEAST" }, { best: 5 }],
      ["about a hundred, and 108", { best: 100, modifier: "ABOUT" }, { best: 108 }],
      ["dozens, and forty", { modifier: "DOZENS" }, { best: 40 }],
    ])("is not there between %s", (_, a, b) => {
      expect(found(of("a", strength(a)), of("b", strength(b)))).toEqual([]);
    });

    it.each<[string, Partial<Quantity>, Partial<Quantity>]>([
      ["at least two, and one", { best: 2, modifier: "AT_LEAST" }, { best: 1 }],
      ["more than two, and two", { best: 2, modifier: "MORE_THAN" }, { best: 2 }],
      ["almost a hundred, and a hundred", { best: 100, modifier: "ALMOST" }, { best: 100 }],
      ["about a hundred, and 120", { best: 100, modifier: "ABOUT" }, { best: 120 }],
      ["dozens, and twelve", { modifier: "DOZENS" }, { best: 12 }],
    ])("is there between %s", (_, a, b) => {
      expect(found(of("a", strength(a)), of("b", strength(b)))).toEqual(["VALUE a b"]);
    });

    it("is not there for a strength in a shorter period, which may have been higher than over all", () => {
      const [shorter, longer] = [strength({ best: 3000 }, during("1993-10")), strength({ best: 1000 }, during("1993"))];
      expect(found(of("a", shorter), of("b", longer))).toEqual([]);
    });
  });

  describe("needs the same thing counted:", () => {
    const one: Claim = killed(armenianSide, 5, { participants: { PERPETRATOR: ["group:a", "group:b"] } });
    const other = (more: Partial<Claim>) => of("b", { ...one, quantity: persons(99), ...more });

    it("two numbers for it are one", () => {
      expect(found(of("a", one), other({}))).toEqual(["VALUE a b"]);
    });

    it.each<[string, Partial<Claim>]>([
      ["kind", { kind: "ASSESSMENT" }],
      ["subject", { subject: azerbaijaniSide }],
      ["measure", { measure: "WOUNDED" }],
      ["type", { type: "BIAS" }],
      ["subtype", { subtype: "HEAVY" }],
      ["mode", { mode: "TOLERATED" }],
      ["openness", { openness: "COVERT" }],
      ["population", { population: "soldiers" }],
      ["event", { during: "event:clash" }],
      ["place", { at: "place:kalbajar" }],
      ["cause", { cause: "mines" }],
      ["items", { items: ["tanks"] }],
      ["perpetrator", { participants: { PERPETRATOR: ["group:a"] } }],
      ["role", { participants: { TARGET: ["group:a", "group:b"] } }],
      ["no perpetrator", { participants: {} }],
      ["unit", { quantity: persons({ best: 99, unit: "families" }) }],
      ["whole", { quantity: persons({ best: 99, whole: "those who fled" }) }],
      ["no number", { quantity: null }],
    ])("another %s is another thing", (_, difference) => {
      expect(found(of("a", one), other(difference))).toEqual([]);
    });

    it("the order of items and roles makes no other thing", () => {
      const from = (claim: Partial<Claim>) => support("state:russia", "state:armenia", "ARMS", claim);
      const [few, many] = [
        from({
          items: ["tanks", "guns"],
          quantity: persons(5),
          participants: { OBJECT: ["state:a"], VIA: ["state:v"] },
        }),
        from({
          items: ["guns", "tanks"],
          quantity: persons(9),
          participants: { VIA: ["state:v"], OBJECT: ["state:a"] },
        }),
      ];
      expect(found(of("a", few), of("b", many))).toEqual(["VALUE a b"]);
    });

    it("wordings that are not part of a claim make no other thing", () => {
      expect(found(of("a", one), other({ gist: "our words", providerKind: "PRIVATE", dateBasis: "INFERRED" }))).toEqual(
        ["VALUE a b"],
      );
    });

    it("two conflicts are two things, and a conflict that is not named is none of its own", () => {
      const first = { conflict: "conflict:first-nagorno-karabakh-war" };
      const second = { conflict: "conflict:second-nagorno-karabakh-war" };
      expect(found(of("a", { ...one, ...first }), other(second))).toEqual([]);
      expect(found(of("a", { ...one, ...first }), other(first))).toEqual(["VALUE a b"]);
      expect(found(of("a", { ...one, ...first }), other({}))).toEqual(["VALUE a b"]);
      expect(found(of("a", one), other(first))).toEqual(["VALUE a b"]);
    });

    it("claims without a number are compared with nothing", () => {
      const arms = support("state:russia", "state:armenia", "ARMS");
      expect(found(of("a", arms), of("b", { ...arms, ...during("1992") }))).toEqual([]);
    });
  });

  describe("of money", () => {
    const paid = (best: number, more: Partial<Money> = {}) =>
      support("state:saudi-arabia", "group:mujahideen", "FUNDING", {
        money: { low: null, best, high: null, modifier: null, currency: "USD", priceYear: null, whole: null, ...more },
      });

    it("is there between two sums of one currency", () => {
      expect(found(of("a", paid(5)), of("b", paid(7)))).toEqual(["VALUE a b"]);
    });

    it.each<[string, Partial<Money>]>([
      ["currency", { currency: "EUR" }],
      ["price year", { priceYear: 1994 }],
      ["whole", { whole: "the budget of 1994" }],
    ])("is not there with another %s", (_, difference) => {
      expect(found(of("a", paid(5)), of("b", paid(7, difference)))).toEqual([]);
    });

    it("is not there beside a number of things", () => {
      const things: Claim = { ...paid(5), money: null, quantity: persons({ best: 7, unit: "USD" }) };
      expect(found(of("a", paid(5)), of("b", things))).toEqual([]);
    });
  });

  describe("of periods", () => {
    const dead = (period: string | null, best: number) =>
      killed(armenianSide, best, period === null ? {} : during(period));

    it.each<[string, string | null, string | null, readonly string[]]>([
      ["none for either", null, null, ["VALUE a b"]],
      ["one of the same bounds", "2014", "2014~", ["VALUE a b"]],
      ["the same year, written twice", "2014/2014", "2014", ["VALUE a b"]],
      ["a date for one alone", "2014", null, []],
      ["a longer one", "2013/2015", "2014", []],
      ["a shorter one", "2014-06", "2014", ["VALUE a b"]],
      ["one that begins with the longer", "2014-01", "2014", ["VALUE a b"]],
      ["one that ends with the longer", "2014-12", "2014", ["VALUE a b"]],
      ["the year as an interval of months", "2014-01/2014-12", "2014", ["VALUE a b"]],
      ["one that begins before the other and ends within", "2013/2014-06", "2014", []],
      ["one that begins within the other and ends after", "2014-06/2015", "2014", []],
      ["another year", "2013", "2014", []],
      ["a beginning that is not known", "/2014-06", "2014", []],
      ["an end that is not known", "2014-06/", "2014", []],
      ["an end that is not known, of the other", "2014-06", "2014/", []],
      ["a beginning that is not known, of the other", "2014-06", "/2014", []],
      ["an open end beside an unknown one", "2014/..", "2014/", []],
      ["an open beginning beside an unknown one", "../2014", "/2014", []],
      ["the same open end", "2014/..", "2014/..", ["VALUE a b"]],
    ])("more dead in the first of them: %s", (_, first, second, contradictions) => {
      expect(found(of("a", dead(first, 9)), of("b", dead(second, 5)))).toEqual(contradictions);
    });

    it.each(["KILLED", "WOUNDED", "MISSING", "CAPTURED", "RELEASED", "DISPLACED", "MATERIEL_LOST", "EXPENDITURE"])(
      "more %s in the shorter contradicts",
      (measure) => {
        const [shorter, longer] = [dead("2014-06", 9), dead("2014", 5)].map((claim) => ({ ...claim, measure }));
        if (shorter === undefined || longer === undefined) throw new Error("there are two");
        expect(found(of("a", shorter), of("b", longer))).toEqual(["VALUE a b"]);
      },
    );

    it.each(["INHABITANTS", "STRENGTH", "SHARE", "VOTES", null])(
      "more %s in the shorter does not, since it does not grow with time",
      (measure) => {
        const [shorter, longer] = [dead("2014-06", 9), dead("2014", 5)].map((claim) => ({ ...claim, measure }));
        if (shorter === undefined || longer === undefined) throw new Error("there are two");
        expect(found(of("a", shorter), of("b", longer))).toEqual([]);
      },
    );

    it("the same number in the shorter contradicts nothing", () => {
      expect(found(of("a", dead("2014-06", 5)), of("b", dead("2014", 5)))).toEqual([]);
    });
  });

  describe("of parts and totals (worked example 5)", () => {
    const in2014 = during("2014");
    const whole = killed("conflict:nagorno-karabakh", 72, in2014);
    const soldiers = (best: number) => killed(armenianSide, best, { ...in2014, population: "soldiers" });

    it("is not there among parts that add up, nor with the count of an earlier cut-off", () => {
      expect(
        found(
          of("total", whole),
          of("earlier", killed("conflict:nagorno-karabakh", 34, during("2014-01/2014-08"))),
          of("armenian-soldiers", soldiers(27), partOf("total")),
          of("armenian-civilians", killed(armenianSide, 6, { ...in2014, population: "civilians" }), partOf("total")),
          of("azerbaijanis", killed(azerbaijaniSide, 39, in2014), partOf("total")),
          of(
            "azerbaijani-soldiers",
            killed(azerbaijaniSide, 37, { ...in2014, population: "soldiers" }),
            partOf("azerbaijanis", "total"),
          ),
          of(
            "azerbaijani-civilians",
            killed(azerbaijaniSide, 2, { ...in2014, population: "civilians" }),
            partOf("azerbaijanis", "total"),
          ),
        ),
      ).toEqual([]);
    });

    it("is there when a part has more than a total, near or far", () => {
      const part = of("part", soldiers(73), partOf("half", "total", "unknown"));
      const half = of("half", killed(armenianSide, { best: 70, modifier: "AT_MOST" }, in2014), partOf("total"));
      expect(contradictionsAmong([part, half, of("total", whole)])).toEqual([
        { kind: "VALUE", claims: ["half", "part"], reason: "the part has more than the total" },
        { kind: "VALUE", claims: ["part", "total"], reason: "the part has more than the total" },
      ]);
    });

    it.each<[string, Claim]>([
      ["has as much", soldiers(72)],
      ["may have no more", killed(armenianSide, { best: 60, modifier: "AT_LEAST" }, in2014)],
      ["is counted in something else", killed(armenianSide, { best: 99, unit: "percent" }, in2014)],
      ["has no number", support("state:russia", "state:armenia", "ARMS")],
    ])("is not there when the part %s", (_, claim) => {
      expect(found(of("part", claim, partOf("total")), of("total", whole))).toEqual([]);
    });

    it("is not there when neither has a number", () => {
      const arms = support("state:russia", "state:armenia", "ARMS");
      expect(found(of("part", arms, partOf("total")), of("total", arms))).toEqual([]);
    });

    it("is one where two rules find it", () => {
      const part = of("part", killed(armenianSide, 9, during("2014-06")), partOf("total"));
      expect(found(part, of("total", killed(armenianSide, 5, in2014)))).toEqual(["VALUE part total"]);
    });
  });
});

describe("TEMPORAL", () => {
  const shotDown = (period: string | null, more: Partial<Claim> = {}) =>
    claimOf({
      kind: "OCCURRENCE",
      subject: "event:2014-mi-24-shootdown",
      type: "SHOOTDOWN",
      participants: { INITIATOR: [azerbaijaniSide] },
      period: period === null ? null : parsePeriod(period),
      ...more,
    });

  it("is the same event at times that do not meet", () => {
    expect(contradictionsAmong([of("b", shotDown("2014-11-12")), of("a", shotDown("2014-11-13"))])).toEqual([
      { kind: "TEMPORAL", claims: ["a", "b"], reason: "the same event at times that do not meet" },
    ]);
  });

  it.each<[string, Claim]>([
    ["a date that may be the same", shotDown("2014-11")],
    ["no date", shotDown(null)],
    ["another event", shotDown("2013", { subject: "event:other" })],
    ["another action", shotDown("2013", { type: "SHELLING" })],
    ["another initiator", shotDown("2013", { participants: { INITIATOR: [armenianSide] } })],
    ["a claim that is no occurrence", { ...shotDown("2013"), kind: "ESTIMATE" }],
  ])("is not there beside %s", (_, other) => {
    expect(found(of("a", shotDown("2014-11-12")), of("b", other))).toEqual([]);
  });

  it("is not there between two stretches of what one broader claim tells as a whole, but for strangers to it", () => {
    const within = (...broader: readonly string[]) => ({ refines: new Set(broader) });
    const january = of("a", shotDown("2015-01"), within("all-year", "all"));
    expect(found(january, of("b", shotDown("2015-06"), within("all-year")))).toEqual([]);
    expect(found(january, of("b", shotDown("2015-06"), within("another")))).toEqual(["TEMPORAL a b"]);
    expect(found(january, of("b", shotDown("2015-06")))).toEqual(["TEMPORAL a b"]);
  });

  it("is not there between two acts of other kinds", () => {
    const ballot = (year: string) => claimOf({ kind: "BALLOT", subject: "state:a", type: "YES", ...during(year) });
    expect(found(of("a", ballot("2008")), of("b", ballot("2009")))).toEqual([]);
  });
});

describe("readings of an embargo (worked example 7)", () => {
  const measure = { OBJECT: ["event:un-arms-embargo-1993"], TARGET: [armenianSide, azerbaijaniSide] };
  const act = (type: string, period: string) =>
    claimOf({
      kind: "RESTRICTION",
      subject: "org:un-security-council",
      type,
      binding: "VOLUNTARY",
      participants: measure,
      ...during(period),
    });
  const inForce = act("REQUESTS", "1993-07/");
  const inForceStill = act("REQUESTS", "1993-07/..");
  const untilLapse = act("REQUESTS", "1993-07/2002");
  const lapse = act("LETS_LAPSE", "2002");

  it("contradict one another in nothing, so that all stand", () => {
    const readings = [inForce, inForceStill, untilLapse, lapse];
    expect(found(...readings.map((claim, i) => of(`reading-${i}`, claim)))).toEqual([]);
    const voices = {
      article: asserts(inForce),
      sipri: asserts(lapse, { speaker: "org:sipri", verb: "assumed", hedge: "POSSIBLY" }),
    };
    expect(judged(inForce, { voices }).status).toBe("UNCONTESTED");
    expect(judged(lapse, { voices }).status).toBe("ALLEGED");
  });

  it.each<[string, Claim, Match | null]>([
    ["an end nobody states", inForce, "POSSIBLE"],
    ["no end so far", inForceStill, "CERTAIN"],
    ["the end by lapse", untilLapse, null],
  ])("answer for 2010, each by itself: %s", (_, { period }, match) => {
    expect(asOf(period, "2010-01-01")).toBe(match);
    expect(asOf(period, "1995-01-01")).toBe(period?.endKind === "UNKNOWN" ? "POSSIBLE" : "CERTAIN");
    expect(asOf(period, "1993-06-30")).toBe(null);
  });
});

describe("countsOfTheSame", () => {
  it("pairs claims that count the same thing, at whatever times, and leaves the rest", () => {
    const counts = [
      { id: "a", claim: killed(armenianSide, 5, during("1992")) },
      { id: "b", claim: killed(azerbaijaniSide, 5) },
      { id: "c", claim: killed(armenianSide, 5, during("1994")) },
      { id: "d", claim: support("state:russia", "state:armenia", "ARMS") },
      { id: "e", claim: killed(armenianSide, 7) },
    ];
    expect(countsOfTheSame(counts).map(([x, y]) => `${x.id}${y.id}`)).toEqual(["ac", "ae", "ce"]);
  });
});

describe("RIVAL", () => {
  const began = (initiator: string, period = "2008-03") =>
    claimOf({
      kind: "OCCURRENCE",
      subject: "event:clash",
      type: "CLASH",
      participants: { INITIATOR: [initiator] },
      ...during(period),
    });

  it("is between two accounts that a data set sets against each other, whichever of them names the other", () => {
    const east = of("east", began("state:east"), { rivals: new Set(["west"]) });
    const west = of("west", began("state:west"), { rivals: new Set(["east"]) });
    const rivals = { kind: "RIVAL", claims: ["east", "west"], reason: "they are told as rival accounts" };
    expect(contradictionsAmong([west, east])).toEqual([rivals]);
    expect(contradictionsAmong([east, of("west", began("state:west"))])).toEqual([rivals]);
    expect(found(east)).toEqual([]);
  });

  it("is not told again where the numbers or the times say why", () => {
    const counts = (best: number) => killed(armenianSide, best, during("2014"));
    expect(found(of("a", counts(5), { rivals: new Set(["b"]) }), of("b", counts(7)))).toEqual(["VALUE a b"]);
    const then = of("a", began("state:east"), { rivals: new Set(["b"]) });
    expect(found(then, of("b", began("state:east", "2009")))).toEqual(["TEMPORAL a b"]);
  });
});

/* Properties, over a few counts, totals and events. */

const contestable: fc.Arbitrary<Omit<Contestable, "id">> = fc.record({
  claim: fc.oneof(
    fc
      .tuple(fc.constantFrom(armenianSide, azerbaijaniSide), fc.nat(9), fc.constantFrom("2014", "2014-06", "2014/2015"))
      .map(([subject, best, period]) => killed(subject, best, during(period))),
    fc
      .constantFrom("2014-06-01", "2014-06-02", "2014-06")
      .map((day) => claimOf({ kind: "OCCURRENCE", subject: "event:e", type: "BATTLE", ...during(day) })),
  ),
  isDenied: fc.boolean(),
  refines: fc.constant(new Set<string>()),
  partOf: fc.subarray(["c0", "c1", "c2"]).map((ids): ReadonlySet<string> => new Set(ids)),
  rivals: fc.subarray(["c0", "c1", "c2"]).map((ids): ReadonlySet<string> => new Set(ids)),
});
const contestables = fc
  .array(contestable, { maxLength: 6 })
  .map((all) => all.map((one, i): Contestable => ({ ...one, id: `c${i}` })));

describe("any contradictions", () => {
  it("do not depend on the order of claims", () => {
    const shuffled = contestables.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        expect(found(...others)).toEqual(found(...all));
      }),
    );
  });

  it("come sorted, each once, with sorted claims of which only STANCE names one twice", () => {
    fc.assert(
      fc.property(contestables, (all) => {
        const texts = found(...all);
        expect(texts).toEqual([...new Set(texts)].sort());
        for (const { kind, claims } of contradictionsAmong(all)) {
          expect([...claims].sort()).toEqual(claims);
          expect(claims[0] === claims[1]).toBe(kind === "STANCE");
        }
      }),
    );
  });

  it("stay when more is claimed", () => {
    fc.assert(
      fc.property(contestables, (all) => {
        const more = found(...all);
        expect(found(...all.slice(0, -1)).filter((one) => !more.includes(one))).toEqual([]);
      }),
    );
  });
});
