import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf } from "../../../src/domain/claim.ts";
import { overlap, parsePeriod } from "../../../src/domain/period.ts";
import {
  countParts,
  countPlaced,
  daysNamed,
  daysSpanned,
  granularities,
  partsOf,
  placingIn,
  undatedPlacing,
  type Days,
  type Granularity,
  type TimePart,
} from "../../../src/domain/timeline.ts";
import { periodArgument } from "../../../src/store/periodArgument.ts";

const dayInMs = 86_400_000;
const isoDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc
  .integer({ min: Date.parse("1987-01-01") / dayInMs, max: Date.parse("1996-12-31") / dayInMs })
  .map((n) => isoDay(n * dayInMs));
const anyDate = fc.tuple(anyDay, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));
const anyDays = fc.tuple(anyDay, anyDay).map((days): Days => {
  const [first = "", last = ""] = days.toSorted();
  return { first, last };
});
const anyPeriod = fc
  .oneof(
    anyDate,
    fc.tuple(anyDate, anyDate).map((ends) => ends.toSorted().join("/")),
    fc.tuple(anyDate, fc.constantFrom("", "..")).map(([date, end]) => `${date}/${end}`),
    fc.tuple(fc.constantFrom("", ".."), anyDate).map(([start, date]) => `${start}/${date}`),
  )
  .filter(isPeriod)
  .map(parsePeriod);
const anyGranularity = fc.constantFrom(...granularities);

function isPeriod(text: string): boolean {
  try {
    parsePeriod(text);
    return true;
  } catch {
    return false;
  }
}

const part = (edtf: string, granularity: Granularity = "YEAR"): TimePart => {
  const { startEarliest, endLatest } = parsePeriod(edtf);
  const [only, ...more] = partsOf({ first: startEarliest ?? "", last: endLatest ?? "" }, granularity);
  if (only === undefined || more.length > 0) throw new Error(`${edtf} is no single part`);
  return only;
};
const placing = (edtf: string, within: TimePart) => {
  const found = placingIn(parsePeriod(edtf), within);
  return found === null ? null : [found.match, found.began, found.ended];
};

describe("the parts of some days", () => {
  it.each<[Days, Granularity, readonly string[]]>([
    [{ first: "2008-01-01", last: "2010-12-31" }, "YEAR", ["2008", "2009", "2010"]],
    [{ first: "2008-03-14", last: "2009-06-30" }, "YEAR", ["2008-03-14/2008-12-31", "2009-01-01/2009-06-30"]],
    [{ first: "2019-12-01", last: "2020-02-29" }, "MONTH", ["2019-12", "2020-01", "2020-02"]],
    [{ first: "2019-01-31", last: "2019-02-27" }, "MONTH", ["2019-01-31", "2019-02-01/2019-02-27"]],
    [{ first: "2020-02-28", last: "2020-03-01" }, "DAY", ["2020-02-28", "2020-02-29", "2020-03-01"]],
    [{ first: "9999-12-31", last: "9999-12-31" }, "MONTH", ["9999-12-31"]],
    [{ first: "0001-01-01", last: "0002-12-31" }, "YEAR", ["0001", "0002"]],
  ])("of %j by %s are %j", (days, granularity, expected) => {
    expect(partsOf(days, granularity).map(({ period }) => period.edtf)).toEqual(expected);
  });

  it("follow each other, are as many as counted, and are what their text asks for", () => {
    fc.assert(
      fc.property(anyDays, anyGranularity, (days, granularity) => {
        const parts = partsOf(days, granularity);
        expect(parts).toHaveLength(countParts(days, granularity));
        expect([parts[0]?.first, parts.at(-1)?.last]).toEqual([days.first, days.last]);
        expect(parts.slice(1).map(({ first }) => first)).toEqual(
          parts.slice(0, -1).map(({ last }) => isoDay(Date.parse(last) + dayInMs)),
        );
        for (const { first, last, period } of [...parts.slice(0, 3), ...parts.slice(-2)]) {
          expect(periodArgument("period", period.edtf)).toEqual(period);
          expect([period.startEarliest, period.endLatest]).toEqual([first, last]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("the days a timeline spans", () => {
  const named: Days = { first: "1991-05-12", last: "1994-03-02" };
  const ask = (edtf: string | null) => periodArgument("period", edtf);

  it.each<[string | null, Days | null, Granularity, Days | null]>([
    ["2008/2016", named, "YEAR", { first: "2008-01-01", last: "2016-12-31" }],
    ["1992-03/1992-04", null, "YEAR", { first: "1992-03-01", last: "1992-04-30" }],
    [null, named, "YEAR", { first: "1991-01-01", last: "1994-12-31" }],
    [null, named, "MONTH", { first: "1991-05-01", last: "1994-03-31" }],
    [null, named, "DAY", named],
    [null, null, "YEAR", null],
    ["1993/..", named, "YEAR", { first: "1993-01-01", last: "1994-12-31" }],
    ["2008-05/", named, "MONTH", { first: "2008-05-01", last: "2008-05-31" }],
    ["1993/..", null, "YEAR", { first: "1993-01-01", last: "1993-12-31" }],
    ["../1992", named, "YEAR", { first: "1991-01-01", last: "1992-12-31" }],
    ["../1990-02", named, "YEAR", { first: "1990-01-01", last: "1990-02-28" }],
  ])("are, for %s with %j by %s, %j", (asked, found, granularity, expected) => {
    expect(daysSpanned(ask(asked), found, granularity)).toEqual(expected);
  });

  it("are named by every bound of every date", () => {
    expect(daysNamed(["1992/..", "/1991-03", "1993-04-05"].map(parsePeriod))).toEqual({
      first: "1991-03-01",
      last: "1993-04-05",
    });
    expect(daysNamed([null])).toBeNull();
  });
});

describe("where something lies", () => {
  it.each<[string, string, readonly (string | null)[] | null]>([
    ["1992", "1992", ["CERTAIN", "CERTAIN", "CERTAIN"]],
    ["1992-05", "1992", ["CERTAIN", "CERTAIN", "CERTAIN"]],
    ["1992", "1993", null],
    ["1991/1993", "1992", ["CERTAIN", null, null]],
    ["1991/1993", "1991", ["CERTAIN", "CERTAIN", null]],
    ["1992/..", "1992", ["CERTAIN", "CERTAIN", null]],
    ["1990/..", "1992", ["CERTAIN", null, null]],
    ["1990/", "1992", ["POSSIBLE", null, "POSSIBLE"]],
    ["/1992", "1992", ["CERTAIN", "POSSIBLE", "CERTAIN"]],
    ["/1992", "1990", ["POSSIBLE", "POSSIBLE", null]],
    ["../1992", "1990", ["CERTAIN", null, null]],
    ["199X", "1992", ["POSSIBLE", "POSSIBLE", "POSSIBLE"]],
    ["1991-24", "1991", ["POSSIBLE", "POSSIBLE", "POSSIBLE"]],
  ])("%s in %s is %j", (edtf, year, expected) => {
    expect(placing(edtf, part(year))).toEqual(expected);
  });

  it("is said of a month only as surely as the date is known", () => {
    expect(placing("1992", part("1992-05", "MONTH"))).toEqual(["POSSIBLE", "POSSIBLE", "POSSIBLE"]);
    expect(placing("1992-05-09", part("1992-05", "MONTH"))).toEqual(["CERTAIN", "CERTAIN", "CERTAIN"]);
    expect(placingIn(null, part("1992"))).toEqual(undatedPlacing);
  });

  it("agrees with overlap; a beginning and an end are certain in one part at most, and then in no other", () => {
    fc.assert(
      fc.property(anyPeriod, anyDays, fc.constantFrom<Granularity>("YEAR", "MONTH"), (period, days, granularity) => {
        const parts = partsOf(days, granularity);
        const placings = parts.map((one) => placingIn(period, one));
        expect(placings.map((one) => one?.match ?? null)).toEqual(parts.map((one) => overlap(period, one.period)));
        for (const end of ["began", "ended"] as const) {
          const told = placings.flatMap((one) => one?.[end] ?? []);
          if (told.includes("CERTAIN")) expect(told).toEqual(["CERTAIN"]);
        }
      }),
    );
  });

  it("is in a year whatever is in one of its months, and certain when that is", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        const year = placingIn(period, part("1992"));
        for (const month of partsOf({ first: "1992-01-01", last: "1992-12-31" }, "MONTH")) {
          const found = placingIn(period, month);
          if (found === null) continue;
          for (const what of ["match", "began", "ended"] as const) {
            if (found[what] !== null) expect(year?.[what] ?? null).not.toBeNull();
            if (found[what] === "CERTAIN") expect(year?.[what]).toBe("CERTAIN");
          }
        }
      }),
    );
  });
});

describe("counting what is placed", () => {
  it("is by kind and own word, with how surely it held and began", () => {
    const support = (type: string) => claimOf({ kind: "SUPPORT", subject: "state:a", type });
    const certain = { match: "CERTAIN", began: "CERTAIN", ended: null } as const;
    const going = { match: "CERTAIN", began: null, ended: null } as const;
    const counts = countPlaced([
      {
        claim: claimOf({ kind: "ESTIMATE", subject: "side:a", measure: "KILLED" }),
        status: "ALLEGED",
        placing: certain,
      },
      { claim: support("TROOPS"), status: "UNCONTESTED", placing: going },
      { claim: support("ARMS"), status: "UNCONTESTED", placing: certain },
      { claim: support("ARMS"), status: "CONTESTED", placing: undatedPlacing },
      {
        claim: claimOf({ kind: "MEDIATION", subject: "state:a", form: "HOST" }),
        status: "UNCONTESTED",
        placing: going,
      },
    ]);
    expect(counts).toEqual([
      {
        ...{ kind: "SUPPORT", type: "ARMS", certain: 1, possible: 1, began: 1 },
        statuses: [
          { status: "UNCONTESTED", count: 1 },
          { status: "CONTESTED", count: 1 },
        ],
      },
      {
        ...{ kind: "SUPPORT", type: "TROOPS", certain: 1, possible: 0, began: 0 },
        statuses: [{ status: "UNCONTESTED", count: 1 }],
      },
      {
        ...{ kind: "MEDIATION", type: "HOST", certain: 1, possible: 0, began: 0 },
        statuses: [{ status: "UNCONTESTED", count: 1 }],
      },
      {
        ...{ kind: "ESTIMATE", type: "KILLED", certain: 1, possible: 0, began: 1 },
        statuses: [{ status: "ALLEGED", count: 1 }],
      },
    ]);
  });
});
