import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { heldIn } from "../../../src/domain/dating.ts";
import { addressingOf, findingOf, isEnd, isReading, timingOf } from "../../../src/domain/embargoes.ts";
import type { Stated } from "../../../src/domain/leanings.ts";
import { hasMembers } from "../../../src/domain/mediators.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import type { Status } from "../../../src/domain/vocabulary.ts";

const when = (text: string | null) => (text === null ? null : parsePeriod(text));

function act(type: string, period: string | null, more: Partial<Claim> = {}, status: Status = "UNCONTESTED"): Stated {
  const claim = claimOf({ kind: "RESTRICTION", subject: "org:council", type, period: when(period), ...more });
  return { id: `${type} ${period} ${status}`, status, claim };
}

describe("timingOf", () => {
  const inTime = (reading: string | null, day: string | null, ...acts: readonly Stated[]) =>
    timingOf(act("IMPOSES", reading), acts, when(day)).inTime;

  it.each([
    ["1992/2000", "1995", "CERTAIN"],
    ["1992/2000", "1992", "POSSIBLE"],
    ["1992/2000", "1990/1995", "CERTAIN"],
    ["1992/2000", "1991", null],
    ["1992/2000", "2001", null],
    ["1992/2000", null, "POSSIBLE"],
    ["1992/..", "2020", "CERTAIN"],
    ["1992/", "2020", "POSSIBLE"],
    ["1992", "2020", "POSSIBLE"],
    ["1992", "1991", null],
    [null, "2020", "POSSIBLE"],
  ])("of a measure in force %s and a delivery in %s is %s", (reading, day, expected) => {
    expect(inTime(reading, day)).toBe(expected);
  });

  it("is certain of a sum only where the whole of its time is", () => {
    const money = { low: null, best: 8, high: null, modifier: null, currency: "USD", priceYear: null, whole: null };
    const aid = (period: string) => claimOf({ kind: "SUPPORT", subject: "state:a", money, period: when(period) });
    const of = (period: string) => timingOf(act("IMPOSES", "1992/2000"), [], heldIn(aid(period))).inTime;
    expect(["1993/1999", "1995/2005", "1990/1995", "2001/2003"].map(of)).toEqual([
      "CERTAIN",
      "POSSIBLE",
      "POSSIBLE",
      null,
    ]);
    expect(inTime("1992/2000", "1995/2005")).toBe("CERTAIN");
  });

  it("is bounded by acts that end the measure, by whichever comes first", () => {
    const lifts = act("LIFTS", "2009-06");
    expect(["1995", "2009-05", "2009-06", "2009", "2009-07"].map((day) => inTime("1992", day, lifts))).toEqual([
      "CERTAIN",
      "CERTAIN",
      "POSSIBLE",
      "POSSIBLE",
      null,
    ]);
    expect(inTime("1992", "2007", lifts, act("LETS_LAPSE", "2005"))).toBeNull();
    expect(inTime("1992/2000", "2001", lifts)).toBeNull();
    expect(inTime("1992/2000", "1999", lifts)).toBe("CERTAIN");
    expect(inTime("1992", "1995", act("LIFTS", "1990"))).toBe("POSSIBLE");
    expect(inTime("1992", "1995", act("LIFTS", null))).toBe("POSSIBLE");
    expect(inTime("1992", "1995", act("AMENDS", "1993"), act("BREACHES", "1994"))).toBe("POSSIBLE");
  });

  it("leaves out the time of a waiver", () => {
    const waives = act("WAIVES", "2002/2004");
    expect(
      ["2001", "2002", "2003", "2004", "2005", "2001/2003"].map((day) => inTime("1992/2010", day, waives)),
    ).toEqual(["CERTAIN", "POSSIBLE", null, "POSSIBLE", "CERTAIN", "CERTAIN"]);
    expect(["2001", "2020"].map((day) => inTime("1992/..", day, act("WAIVES", "2002/..")))).toEqual(["CERTAIN", null]);
    expect(["2001", "2020"].map((day) => inTime("1992/..", day, act("WAIVES", "2002/")))).toEqual([
      "CERTAIN",
      "POSSIBLE",
    ]);
    expect(inTime("1992/..", "2001", act("WAIVES", "1990/1991"))).toBe("CERTAIN");
  });

  it("only doubts by acts that are contested or alleged, and passes over those that nobody asserts", () => {
    const timing = (status: Status) => {
      const {
        inTime: found,
        ends,
        reason,
      } = timingOf(act("IMPOSES", "1992/.."), [act("LETS_LAPSE", "2002", {}, status)], when("2005"));
      return { found, ends: ends.map(({ id }) => id), reason };
    };
    const said = "some say that the measure was left to lapse in 2002";
    expect(timing("UNCONTESTED")).toEqual({
      found: null,
      ends: ["LETS_LAPSE 2002 UNCONTESTED"],
      reason: "the measure was left to lapse in 2002",
    });
    expect(timing("CONTESTED")).toEqual({ found: "POSSIBLE", ends: ["LETS_LAPSE 2002 CONTESTED"], reason: said });
    expect(timing("ALLEGED")).toEqual({ found: "POSSIBLE", ends: ["LETS_LAPSE 2002 ALLEGED"], reason: said });
    expect(timing("DENIED")).toEqual({ found: "CERTAIN", ends: [], reason: "the measure was in force then" });
  });

  it("names the act that keeps a delivery out", () => {
    const acts = [act("WAIVES", "2002/2004"), act("LIFTS", "2009")];
    const { ends } = timingOf(act("IMPOSES", "1992"), acts, when("2003"));
    expect(ends.map(({ id }) => id)).toEqual(["WAIVES 2002/2004 UNCONTESTED"]);
    expect(timingOf(act("IMPOSES", "1992/2000"), acts, when("2003")).ends).toEqual([]);
  });

  const [before, open, undated, unmeasured, unended, said] = [
    "it came before the measure began, or after its own end",
    "the dates leave open whether the measure was in force then",
    "the delivery is not dated",
    "the measure is not dated",
    "the end of the measure is not recorded",
    "some say that the measure was left to lapse in 2002",
  ];
  const leftOpen = "and the dates leave open whether it was in force then";
  const waives = act("WAIVES", "2002/2004");
  const lifts = act("LIFTS", "2009");
  const lapses = act("LETS_LAPSE", "2002", {}, "ALLEGED");
  it.each<[string | null, string | null, readonly Stated[], string | null, string]>([
    ["1992/2000", "1991", [], null, before],
    ["1992/2000", null, [], "POSSIBLE", undated],
    [null, "2020", [], "POSSIBLE", unmeasured],
    ["1992/2000", "1992", [], "POSSIBLE", "it may have come before the measure began"],
    ["1992/1992-06", "1991/1992", [], "POSSIBLE", "it may have come before the measure began"],
    ["1992/1992-06", "1991/1993", [], "CERTAIN", "the measure was in force then"],
    ["1992-02/2000-06", "2000", [], "POSSIBLE", open],
    [
      "1992-02/",
      "1992/",
      [],
      "POSSIBLE",
      "it may have come before the measure began, and the end of the measure is not recorded",
    ],
    ["1992", "2020", [], "POSSIBLE", unended],
    ["1992/..", "2005", [lapses], "POSSIBLE", said],
    ["1992/", "2005", [lapses], "POSSIBLE", said],
    ["1992", "2009", [lifts], "POSSIBLE", `the measure was lifted in 2009, ${leftOpen}`],
    ["1992", "2010", [waives], "POSSIBLE", unended],
    ["1992", "2009", [lifts, waives], "POSSIBLE", `the measure was lifted in 2009, ${leftOpen}`],
    ["1992/..", "1992-06", [act("WAIVES", "1990/1993")], null, "the measure was waived from 1990 to 1993"],
    ["1992/..", "1993", [act("LIFTS", "1990/1993")], "CERTAIN", "the measure was in force then"],
    ["1992-01-01/..", "1995", [act("LIFTS", "1992-01-01")], null, "the measure was lifted on 1 January 1992"],
    [
      "1992/..",
      "1995",
      [act("WAIVES", null)],
      "POSSIBLE",
      `the measure was waived at a time not recorded, ${leftOpen}`,
    ],
    ["1992/..", "1993", [act("LIFTS", "/1995")], "POSSIBLE", `the measure was lifted until 1995, ${leftOpen}`],
    ["1992/..", "1997", [act("LIFTS", "1995/..")], null, "the measure was lifted since 1995"],
    ["../2010", "2001", [waives], "CERTAIN", "the measure was in force then"],
    ["../2010", "2003", [waives], null, "the measure was waived from 2002 to 2004"],
    ["../2010", "2005", [waives], "CERTAIN", "the measure was in force then"],
    ["1992/", "2001", [waives], "CERTAIN", "the measure was in force then"],
    ["1992/", "2005", [waives], "POSSIBLE", unended],
    [
      "1992/",
      "2018/2019",
      [act("WAIVES", "2002/")],
      "POSSIBLE",
      "the measure was waived from 2002, and no end is recorded",
    ],
    [
      "1992/",
      "2005",
      [lapses, act("WAIVES", "2002/")],
      "POSSIBLE",
      "the measure was waived from 2002; some say that it was left to lapse in 2002",
    ],
    ["1992/2010", "2005", [act("WAIVES", "2002/"), lifts], "POSSIBLE", `the measure was waived from 2002, ${leftOpen}`],
  ])("of a measure in force %s and a delivery in %s says why (%#)", (reading, day, acts, match, reason) => {
    const found = timingOf(act("IMPOSES", reading), acts, when(day));
    expect([found.inTime, found.reason]).toEqual([match, reason]);
  });

  it("names every act that keeps a delivery out by itself, else all that do so together", () => {
    const ends = (reading: string, day: string, ...acts: readonly Stated[]) =>
      timingOf(act("IMPOSES", reading), acts, when(day)).ends.map(({ claim }) => `${claim.type} ${claim.period?.edtf}`);
    const early = act("WAIVES", "1993/1994");
    expect(ends("1992/2000", "1998", act("LIFTS", "1995"), early, act("LIFTS", "1997"))).toEqual([
      "LIFTS 1995",
      "LIFTS 1997",
    ]);
    const [first, second] = [act("WAIVES", "1990/1996-06"), act("WAIVES", "1996-05/2001")];
    expect(ends("1992/2000", "1996/1997", first, second)).toEqual(["WAIVES 1990/1996-06", "WAIVES 1996-05/2001"]);
  });

  const dayAt = (n: number) => new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10);
  const days = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 }));

  it("agrees, where everything is dated by days, with going through the days", () => {
    fc.assert(
      fc.property(days, days, fc.nat(70), ([start, length], [waived, duration], day) => {
        const found = inTime(
          `${dayAt(start)}/${dayAt(start + length)}`,
          dayAt(day),
          act("WAIVES", `${dayAt(waived)}/${dayAt(waived + duration)}`),
        );
        const holds = day >= start && day <= start + length && (day <= waived || day >= waived + duration);
        expect(found).toBe(holds ? "CERTAIN" : null);
      }),
    );
  });

  it("names an act wherever it speaks of one", () => {
    const year = fc.integer({ min: 1990, max: 2010 }).map(String);
    const dates = fc.oneof(
      year,
      fc.constant(null),
      fc.tuple(year, year).map((two) => two.toSorted().join("/")),
      fc.tuple(year, fc.constantFrom("/", "/..")).map((parts) => parts.join("")),
      year.map((last) => `/${last}`),
    );
    const acts = fc
      .tuple(fc.constantFrom("WAIVES", "LIFTS", "LETS_LAPSE"), dates, fc.constantFrom<Status>("UNCONTESTED", "ALLEGED"))
      .map(([type, period, status]) => act(type, period, {}, status));
    fc.assert(
      fc.property(dates, dates, fc.array(acts, { maxLength: 4 }), (reading, day, all) => {
        const { reason } = timingOf(act("IMPOSES", reading), all, when(day));
        expect(reason).not.toMatch(/\bwas(;|,|$| and| $)/);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never gets surer by an act that is only alleged", () => {
    const year = fc.integer({ min: 1990, max: 2010 }).map(String);
    fc.assert(
      fc.property(
        year,
        fc.constantFrom("", "/", "/.."),
        year,
        fc.constantFrom("WAIVES", "LIFTS"),
        year,
        (a, end, b, type, c) => {
          const rank = { CERTAIN: 2, POSSIBLE: 1 };
          const rankOf = (found: "CERTAIN" | "POSSIBLE" | null) => (found === null ? 0 : rank[found]);
          const with_ = rankOf(inTime(`${a}${end}`, b, act(type, c, {}, "ALLEGED")));
          const without = rankOf(inTime(`${a}${end}`, b));
          expect(with_).toBeLessThanOrEqual(without);
          if (without > 0) expect(with_).toBeGreaterThan(0);
        },
      ),
    );
  });
});

describe("addressingOf", () => {
  const affiliation = (ends: string, type: string, status: Status = "UNCONTESTED"): Stated => {
    const [subject = "", of = ""] = ends.split(" of ");
    const claim = claimOf({ kind: "AFFILIATION", subject, type, participants: { OBJECT: [of] } });
    return { id: `${ends} ${type}`, status, claim };
  };
  const told = (reading: Stated, supplier: string, ...affiliations: readonly Stated[]) => {
    const found = addressingOf(reading, supplier, { affiliations, isGroup: hasMembers, nameOf: (id) => `the ${id}` });
    return [found.addressed, found.reason, ...found.affiliations.map(({ id }) => id)];
  };
  const asks = (...addressees: readonly string[]) =>
    act("REQUESTS", "1992", { participants: { ADDRESSEE: addressees } });

  it("finds the addressee, its organs and what has it as an organ", () => {
    const organ = affiliation("org:works of state:a", "ORGAN");
    expect(told(asks("state:a"), "state:a")).toEqual(["ADDRESSED", "the supplier is addressed"]);
    expect(told(asks("state:a"), "org:works", organ)).toEqual(["ADDRESSED", "the supplier is addressed", organ.id]);
    expect(told(asks("org:works"), "state:a", organ)).toEqual(["ADDRESSED", "the supplier is addressed", organ.id]);
    expect(told(asks("state:b"), "state:a")).toEqual(["NOT_ADDRESSED", "others than the supplier are addressed"]);
    const denied = affiliation("org:works of state:a", "ORGAN", "DENIED");
    expect(told(asks("state:a"), "org:works", denied)[0]).toBe("NOT_ADDRESSED");
    const sister = affiliation("org:bank of state:a", "ORGAN");
    expect(told(asks("org:works"), "org:bank", organ, sister)[0]).toBe("UNKNOWN");
  });

  it("finds members of addressed groups, doubts, and takes denied members for outsiders", () => {
    const member = (status?: Status) => affiliation("state:a of org:club", "MEMBER", status);
    const organ = affiliation("org:works of state:a", "ORGAN");
    const isMember = "the supplier is a member of an addressed group";
    expect(told(asks("org:club"), "state:a", member())).toEqual(["ADDRESSED", isMember, member().id]);
    expect(told(asks("org:club"), "org:works", organ, member())).toEqual([
      "ADDRESSED",
      isMember,
      organ.id,
      member().id,
    ]);
    expect(told(asks("org:club"), "state:a", member("CONTESTED"))).toEqual([
      "UNKNOWN",
      "the supplier may be a member of an addressed group",
      member().id,
    ]);
    expect(told(asks("org:club"), "state:a", member("DENIED"))).toEqual([
      "NOT_ADDRESSED",
      "others than the supplier are addressed",
      member().id,
    ]);
    expect(told(asks("org:club", "org:band"), "state:a", member("DENIED"))[0]).toBe("UNKNOWN");
    expect(told(asks("org:club"), "state:b", member())).toEqual([
      "UNKNOWN",
      "no source says whether the state:b is among those addressed (the org:club)",
    ]);
    expect(told(asks("org:club", "org:band"), "state:b")[1]).toBe(
      "no source says whether the state:b is among those addressed (the org:club; the org:band)",
    );
  });

  it("lets who imposes and addresses nobody bind itself, and a state nobody else", () => {
    const senate = affiliation("org:senate of state:a", "ORGAN");
    const bank = affiliation("org:bank of state:a", "ORGAN");
    const imposes = act("IMPOSES", "1992", { subject: "org:senate" });
    const itself = "who imposes the measure binds itself";
    expect(told(imposes, "state:a", senate)).toEqual(["ADDRESSED", itself, senate.id]);
    expect(told(imposes, "org:bank", senate, bank)).toEqual(["ADDRESSED", itself, bank.id, senate.id]);
    expect(told(imposes, "state:b", senate)).toEqual([
      "NOT_ADDRESSED",
      "a state's own measure binds nobody else",
      senate.id,
    ]);
    expect(told(imposes, "state:b")).toEqual(["UNKNOWN", "the measure names no addressee"]);
    expect(told(asks(), "org:council")).toEqual(["UNKNOWN", "the measure names no addressee"]);
    const council = affiliation("org:council of defacto:lake", "ORGAN");
    expect(told(act("IMPOSES", "1992"), "state:b", council)[0]).toBe("NOT_ADDRESSED");
    expect(told(act("IMPOSES", "1992"), "state:b", affiliation("org:council of org:league", "ORGAN"))[0]).toBe(
      "UNKNOWN",
    );
  });

  it("takes none for a member who is anything else, or of another group", () => {
    const unknown = "no source says whether the state:a is among those addressed (the org:club)";
    expect(told(asks("org:club"), "state:a", affiliation("state:a of org:club", "ALLY"))).toEqual(["UNKNOWN", unknown]);
    expect(told(asks("org:club"), "state:a", affiliation("state:a of org:band", "MEMBER"))).toEqual([
      "UNKNOWN",
      unknown,
    ]);
  });
});

describe("acts on a measure", () => {
  it("are readings of it, or end it, or neither", () => {
    const types = ["REQUESTS", "IMPOSES", "AMENDS", "WAIVES", "LIFTS", "LETS_LAPSE", "BREACHES"];
    const which = (is: (stated: Stated) => boolean) => types.filter((type) => is(act(type, "1992")));
    expect(which(isReading)).toEqual(["REQUESTS", "IMPOSES"]);
    expect(which(isEnd)).toEqual(["WAIVES", "LIFTS", "LETS_LAPSE"]);
  });
});

describe("findingOf", () => {
  const sure = { isTarget: "CERTAIN", isNamed: true } as const;
  it.each([
    [null, "ADDRESSED", sure, "OUTSIDE"],
    [null, "NOT_ADDRESSED", sure, "OUTSIDE"],
    ["CERTAIN", "NOT_ADDRESSED", sure, "NOT_ADDRESSED"],
    ["POSSIBLE", "NOT_ADDRESSED", sure, "NOT_ADDRESSED"],
    ["CERTAIN", "ADDRESSED", sure, "INSIDE"],
    ["POSSIBLE", "ADDRESSED", sure, "POSSIBLY_INSIDE"],
    ["CERTAIN", "UNKNOWN", sure, "POSSIBLY_INSIDE"],
    ["CERTAIN", "ADDRESSED", { ...sure, isNamed: false }, "POSSIBLY_INSIDE"],
    ["CERTAIN", "ADDRESSED", { ...sure, isTarget: "POSSIBLE" }, "POSSIBLY_INSIDE"],
  ] as const)("of %s and %s with %j is %s", (inTime, addressed, others, expected) => {
    expect(findingOf({ inTime }, { addressed }, others)).toBe(expected);
  });
});
