import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  asOf,
  lagInYears,
  overlap,
  parseOptionalPeriod,
  parsePeriod,
  PeriodError,
  yearsOf,
  type Match,
  type Period,
} from "../../../src/domain/period.ts";

/** The four bounds, in reading order. */
function bounds(text: string): readonly (string | null)[] {
  const { startEarliest, startLatest, endEarliest, endLatest } = parsePeriod(text);
  return [startEarliest, startLatest, endEarliest, endLatest];
}

/** Beginning and end of something that lies somewhere between two days. */
const within = (first: string, last: string) => [first, last, first, last];

describe("parsePeriod", () => {
  it("gives the whole period of an interval", () => {
    expect(parsePeriod("2016-04-01/2016-04-05")).toEqual({
      edtf: "2016-04-01/2016-04-05",
      startEarliest: "2016-04-01",
      startLatest: "2016-04-01",
      endEarliest: "2016-04-05",
      endLatest: "2016-04-05",
      startKind: "GIVEN",
      endKind: "GIVEN",
      approximate: false,
      uncertain: false,
    });
  });

  it.each([
    ["a year", "1992", within("1992-01-01", "1992-12-31")],
    ["a month", "1993-04", within("1993-04-01", "1993-04-30")],
    ["February of a leap year", "1992-02", within("1992-02-01", "1992-02-29")],
    ["February of no leap year", "1900-02", within("1900-02-01", "1900-02-28")],
    ["a day", "2020-09-27", within("2020-09-27", "2020-09-27")],
    ["a leap day", "1992-02-29", within("1992-02-29", "1992-02-29")],
    ["spring", "1993-21", within("1993-03-01", "1993-05-31")],
    ["summer", "1993-22", within("1993-06-01", "1993-08-31")],
    ["autumn, September to November and no calendar quarter", "1993-23", within("1993-09-01", "1993-11-30")],
    ["winter, the year's first and last", "1993-24", within("1993-01-01", "1994-02-28")],
    ["winter before a leap day", "1991-24", within("1991-01-01", "1992-02-29")],
    ["a decade", "199X", within("1990-01-01", "1999-12-31")],
    ["a century", "19XX", within("1900-01-01", "1999-12-31")],
    ["an unspecified month", "1992-XX", within("1992-01-01", "1992-12-31")],
    ["an unspecified day", "1992-04-XX", within("1992-04-01", "1992-04-30")],
    ["an unspecified day of an unspecified month", "1992-XX-XX", within("1992-01-01", "1992-12-31")],
    ["years", "1992/1994", ["1992-01-01", "1992-12-31", "1994-01-01", "1994-12-31"]],
    ["months", "1988-02/1994-05", ["1988-02-01", "1988-02-29", "1994-05-01", "1994-05-31"]],
    ["a season to a year", "1993-23/1994", ["1993-09-01", "1993-11-30", "1994-01-01", "1994-12-31"]],
    ["year to month", "1994/2020-09", ["1994-01-01", "1994-12-31", "2020-09-01", "2020-09-30"]],
    ["an open end: still holding", "1992/..", ["1992-01-01", "1992-12-31", null, null]],
    ["an unknown end: not before the beginning", "1992/", ["1992-01-01", "1992-12-31", "1992-01-01", null]],
    ["an open beginning", "../1992", [null, null, "1992-01-01", "1992-12-31"]],
    ["an unknown beginning: not after the end", "/1992", [null, "1992-12-31", "1992-01-01", "1992-12-31"]],
    [
      "an end inside the year of the beginning",
      "1992/1992-03",
      ["1992-01-01", "1992-03-31", "1992-03-01", "1992-03-31"],
    ],
    [
      "a beginning inside the year of the end",
      "1992-06/1992",
      ["1992-06-01", "1992-06-30", "1992-06-01", "1992-12-31"],
    ],
    ["one day as an interval", "2016-04-01/2016-04-01", within("2016-04-01", "2016-04-01")],
    ["one year as an interval", "1992/1992", within("1992-01-01", "1992-12-31")],
  ])("bounds %s: %s", (_, text, expected) => {
    expect(bounds(text)).toEqual(expected);
  });

  it.each([
    ["1992/1994", "GIVEN", "GIVEN"],
    ["1992/..", "GIVEN", "OPEN"],
    ["1992/", "GIVEN", "UNKNOWN"],
    ["../1992", "OPEN", "GIVEN"],
    ["/1992", "UNKNOWN", "GIVEN"],
  ])("tells in %s a beginning %s and an end %s", (text, startKind, endKind) => {
    expect(parsePeriod(text)).toMatchObject({ startKind, endKind });
  });

  it.each([
    ["1992", false, false],
    ["1992~", true, false],
    ["1992?", false, true],
    ["1992%", true, true],
    ["1993-04~", true, false],
    ["2016-04-01%", true, true],
    ["1993-23?", false, true],
    ["1992~/1994", true, false],
    ["1992/1994?", false, true],
    ["1992~/1994?", true, true],
    ["1992~/", true, false],
    ["../1994%", true, true],
  ])("flags %s as approximate %s, uncertain %s, and widens nothing", (text, approximate, uncertain) => {
    expect(parsePeriod(text)).toEqual({
      ...parsePeriod(text.replace(/[~?%]/g, "")),
      edtf: text,
      approximate,
      uncertain,
    });
  });

  it.each([
    ["no text", ""],
    ["blanks", " 1992"],
    ["words", "spring 1993"],
    ["a year of two digits", "92"],
    ["another order", "27-09-2020"],
    ["slashes of another order", "27/09/2020"],
    ["a time of day", "2020-09-27T10:00"],
    ["month 00", "1992-00"],
    ["month 13", "1992-13"],
    ["day 00", "1992-04-00"],
    ["day 31 of a short month", "1992-04-31"],
    ["29 February of no leap year", "1993-02-29"],
    ["29 February of a century", "1900-02-29"],
    ["30 February", "1992-02-30"],
    ["day 29 of February with a flag", "1993-02-29~"],
    ["an impossible end", "1992/1993-02-29"],
    ["code 20, no season", "1993-20"],
    ["a day of a season", "1993-21-01"],
    ["neither end", "/"],
    ["both ends open", "../.."],
    ["an open and an unknown end", "../"],
    ["three dates", "1992/1993/1994"],
    ["reversed years", "1994/1992"],
    ["reversed months", "1992-06/1992-03"],
    ["reversed days", "2016-04-05/2016-04-01"],
    ["an end before the year begins", "1993/1992-12-31"],
    ["reversed seasons", "1993-23/1993-21"],
  ])("refuses %s: %j", (_, text) => {
    expect(() => parsePeriod(text)).toThrow(PeriodError);
  });

  it.each([
    ["seasons by hemisphere", "1993-25"],
    ["quarters", "1993-33"],
    ["half-years", "1993-41"],
    ["a set", "[1992,1994]"],
    ["a list", "{1992,1994}"],
    ["a flag on one part", "1992-~04"],
    ["a flag before the end", "1992~-04"],
    ["both flags apart", "1992?~"],
    ["a month of an unspecified year", "199X-04"],
    ["a day of an unspecified month", "1992-XX-05"],
    ["unspecified digits in front", "XX92"],
    ["significant digits", "1992S2"],
    ["an exponent", "Y17E7"],
  ])("refuses level 2, %s: %s", (_, text) => {
    expect(() => parsePeriod(text)).toThrow(PeriodError);
  });

  it.each([
    ["1992/1992", "1992"],
    ["1992-04/1992-04", "1992-04"],
    ["2016-04-01/2016-04-01", "2016-04-01"],
    ["1993-23/1993-23", "1993-23"],
    ["199X/199X", "199X"],
    ["1992~/1992~", "1992~"],
  ])("takes %s for %s", (interval, date) => {
    expect(parsePeriod(interval)).toEqual(parsePeriod(date));
    expect(parsePeriod(interval).edtf).toBe(date);
  });

  it.each(["1992/1992~", "1992?/1992", "1992/1992-12", "1992-01-01/1992-12-31"])("takes %s as it is", (interval) => {
    expect(parsePeriod(interval).edtf).toBe(interval);
  });

  it("says what it refuses", () => {
    expect(() => parsePeriod("1994/1992")).toThrow('"1994/1992" ends before it begins');
    expect(() => parsePeriod("1992/1993/1994")).toThrow('"1992/1993/1994" has more than one "/"');
    expect(() => parsePeriod("../..")).toThrow('"../.." names no date');
    expect(() => parsePeriod("spring")).toThrow('"spring" is not an EDTF date');
    expect(() => parsePeriod("1993-02-29")).toThrow('"1993-02-29" is not a possible date');
  });
});

describe("parseOptionalPeriod", () => {
  it("is null for null and the period for text", () => {
    expect(parseOptionalPeriod(null)).toBe(null);
    expect(parseOptionalPeriod("1992")).toEqual(parsePeriod("1992"));
  });
});

describe("overlap", () => {
  it.each<[string, string, Match | null]>([
    ["1992-03-01/1992-06-30", "1992-05-01/1992-07-31", "CERTAIN"],
    ["1992/1994", "1993", "CERTAIN"],
    ["1992/1994", "1993-05-12", "CERTAIN"],
    ["1992/1994", "1992", "POSSIBLE"],
    ["1992", "1992", "POSSIBLE"],
    ["1992", "1992-05", "POSSIBLE"],
    ["1992-05-12", "1992-05-12", "CERTAIN"],
    ["1992", "1993", null],
    ["1992/1994", "1995", null],
    ["1992-03-31", "1992-03-31/1992-04-02", "CERTAIN"],
    ["1992-03-31", "1992-04-01", null],
    ["1992/..", "1993", "CERTAIN"],
    ["1992/..", "2090-01-01", "CERTAIN"],
    ["1992/..", "1992-05", "POSSIBLE"],
    ["1992/..", "1991", null],
    ["1992/..", "2005/..", "CERTAIN"],
    ["../1994", "1990", "CERTAIN"],
    ["../1994", "1994", "POSSIBLE"],
    ["../1994", "1995", null],
    ["1992/", "1993", "POSSIBLE"],
    ["1992/", "2090-01-01", "POSSIBLE"],
    ["1992/", "1991", null],
    ["1992/", "1991/1993", "CERTAIN"],
    ["/1994", "1990", "POSSIBLE"],
    ["/1994", "1995", null],
    ["/1994", "1993/1995", "CERTAIN"],
    ["1993-23", "1993-08", null],
    ["1993-23", "1993-11-30", "POSSIBLE"],
    ["1993-23", "1993-12", null],
    ["1992/1992-03", "1991/1992-06", "CERTAIN"],
    ["1992~", "1993", null],
  ])("of %s and %s is %s", (a, b, match) => {
    expect(overlap(parsePeriod(a), parsePeriod(b))).toBe(match);
  });

  it("is possible for whatever has no date", () => {
    expect(overlap(null, parsePeriod("1992"))).toBe("POSSIBLE");
    expect(overlap(parsePeriod("1992"), null)).toBe("POSSIBLE");
    expect(overlap(null, null)).toBe("POSSIBLE");
  });
});

describe("asOf", () => {
  it.each<[string, string, Match | null]>([
    ["1992/1994", "1993-06-01", "CERTAIN"],
    ["1992/1994", "1992-06-01", "POSSIBLE"],
    ["1992/1994", "1992-12-31", "CERTAIN"],
    ["1992/1994", "1994-01-01", "CERTAIN"],
    ["1992/1994", "1994-01-02", "POSSIBLE"],
    ["1992/1994", "1991-12-31", null],
    ["1992/1994", "1995-01-01", null],
    ["1992/..", "2090-01-01", "CERTAIN"],
    ["1992/", "2090-01-01", "POSSIBLE"],
    ["../1992", "1900-01-01", "CERTAIN"],
    ["/1992", "1900-01-01", "POSSIBLE"],
    ["1992", "1992-06-01", "POSSIBLE"],
  ])("of %s on %s is %s", (text, day, match) => {
    expect(asOf(parsePeriod(text), day)).toBe(match);
  });

  it("is possible for the undated", () => {
    expect(asOf(null, "1992-06-01")).toBe("POSSIBLE");
  });
});

describe("lagInYears", () => {
  it.each<[string, string, number, number]>([
    ["1992", "2012", 19, 20],
    ["1992-03-10", "2012-03-10", 20, 20],
    ["1992-03-10", "2012-03-09", 19, 19],
    ["1992/1994", "2014-06-01", 19, 20],
    ["1992", "1992", 0, 0],
    ["2012-03-10", "1992-03-10", -20, -20],
    ["2012-03-10", "1992-03-11", -19, -19],
  ])("from %s to words of %s is %d to %d", (held, stated, least, most) => {
    expect(lagInYears(parsePeriod(held), parsePeriod(stated))).toEqual({ least, most });
  });

  it.each([
    [null, "2012"],
    ["1992", null],
    ["1992/", "2012"],
    ["1992/..", "2012"],
    ["1992", "/2012"],
    ["1992", "2012/.."],
  ])("from %s to %s is not known", (held, stated) => {
    expect(lagInYears(parseOptionalPeriod(held), parseOptionalPeriod(stated))).toBe(null);
  });
});

describe("the flags of an interval", () => {
  it.each([
    ["../2015", false, false],
    ["1992/..", false, false],
    ["1992~/1994", true, false],
    ["../1994?", false, true],
    ["1992/1994%", true, true],
  ])("of %s are approximate %s, uncertain %s", (text, approximate, uncertain) => {
    expect(parsePeriod(text)).toMatchObject({ approximate, uncertain });
  });
});

describe("yearsOf", () => {
  it.each([
    ["/2015", "–2015"],
    ["../199X", "–1999"],
    ["199X/", "1990–"],
    ["1992", "1992"],
    ["1992-05", "1992"],
    ["1993-23", "1993"],
    ["1993-24", "1993"],
    ["199X", "1990s"],
    ["19XX", "1900s"],
    ["1992/1994", "1992–94"],
    ["1992-05/1992-07", "1992"],
    ["1999/2001", "1999–2001"],
    ["199X/2001", "1990–2001"],
    ["1992/", "1992–"],
    ["1992/..", "1992–"],
    ["/1994", "–1994"],
    ["../1994", "–1994"],
  ])("of %s is %s", (text, years) => {
    expect(yearsOf(parsePeriod(text))).toBe(years);
  });

  it("is empty for the undated", () => {
    expect(yearsOf(null)).toBe("");
  });
});

/* Properties. Dates are built from parts and their days counted here, apart from the parser. */

/** A date as text and as the first and last day it may mean, counted from 1991-01-01. */
interface Meant {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

const epoch = Date.UTC(1991, 0, 1);
const dayNumber = (year: number, month: number, day: number) => (Date.UTC(year, month - 1, day) - epoch) / 86_400_000;
const twoDigits = (n: number) => String(n).padStart(2, "0");

const year = fc.integer({ min: 1991, max: 1994 });
const month = fc.integer({ min: 1, max: 12 });
const date: fc.Arbitrary<Meant> = fc.oneof(
  year.map((y) => ({ text: String(y), first: dayNumber(y, 1, 1), last: dayNumber(y, 12, 31) })),
  fc.tuple(year, month).map(([y, m]) => ({
    text: `${y}-${twoDigits(m)}`,
    first: dayNumber(y, m, 1),
    last: dayNumber(y, m + 1, 0),
  })),
  fc.tuple(year, fc.integer({ min: 1, max: 3 })).map(([y, s]) => ({
    text: `${y}-2${s}`,
    first: dayNumber(y, 3 * s, 1),
    last: dayNumber(y, 3 * s + 3, 0),
  })),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 })).map(([y, m, d]) => ({
    text: `${y}-${twoDigits(m)}-${twoDigits(d)}`,
    first: dayNumber(y, m, d),
    last: dayNumber(y, m, d),
  })),
);

/** A day as text. */
const day = fc
  .tuple(year, month, fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${twoDigits(m)}-${twoDigits(d)}`);

/** What a period may mean: ranges of the beginning and of the end; a beginning never lies after the end. */
interface Meaning {
  readonly text: string;
  readonly start: readonly [number, number];
  readonly end: readonly [number, number];
}

const never = 1e6;
const meaning: fc.Arbitrary<Meaning> = fc.oneof(
  date.map(({ text, first, last }): Meaning => ({ text, start: [first, last], end: [first, last] })),
  fc
    .tuple(date, date)
    .filter(([a, b]) => a.first <= b.last)
    .map(([a, b]): Meaning => ({ text: `${a.text}/${b.text}`, start: [a.first, a.last], end: [b.first, b.last] })),
  date.map((a): Meaning => ({ text: `${a.text}/..`, start: [a.first, a.last], end: [never, never] })),
  date.map((a): Meaning => ({ text: `${a.text}/`, start: [a.first, a.last], end: [a.first, never] })),
  date.map((b): Meaning => ({ text: `../${b.text}`, start: [-never, -never], end: [b.first, b.last] })),
  date.map((b): Meaning => ({ text: `/${b.text}`, start: [-never, b.last], end: [b.first, b.last] })),
);

/** Every beginning and end a period may have, on the days that could matter for two periods. */
function readings({ start, end }: Meaning, days: readonly number[]): readonly (readonly [number, number])[] {
  const starts = days.filter((day) => start[0] <= day && day <= start[1]);
  const ends = days.filter((day) => end[0] <= day && day <= end[1]);
  return starts.flatMap((from) => ends.filter((to) => from <= to).map((to) => [from, to] as const));
}

/** What overlap should say, by trying every pair of readings on sampled days. */
function bruteForce(a: Meaning, b: Meaning): Match | null {
  const edges = [...a.start, ...a.end, ...b.start, ...b.end];
  const days = [...new Set(edges.flatMap((day) => [day - 1, day, day + 1]))];
  const answers = readings(a, days).flatMap(([from, to]) =>
    readings(b, days).map(([otherFrom, otherTo]) => from <= otherTo && otherFrom <= to),
  );
  if (!answers.includes(true)) return null;
  return answers.includes(false) ? "POSSIBLE" : "CERTAIN";
}

const period = meaning.map(({ text }) => parsePeriod(text));
const ordered = (from: string | null, to: string | null) => from === null || to === null || from <= to;

describe("every period", () => {
  it("parses to itself again from its own text", () => {
    fc.assert(
      fc.property(meaning, fc.constantFrom("", "~", "?", "%"), ({ text }, flag) => {
        const flagged = /\d$/.test(text) ? `${text}${flag}` : text;
        const parsed = parsePeriod(flagged);
        expect(parsePeriod(parsed.edtf)).toEqual(parsed);
        expect(parsed.edtf).toBe(flagged.replace(/^(.+)\/\1$/, "$1"));
      }),
    );
  });

  it("has ordered bounds", () => {
    fc.assert(
      fc.property(period, ({ startEarliest, startLatest, endEarliest, endLatest }: Period) => {
        expect([
          ordered(startEarliest, startLatest),
          ordered(endEarliest, endLatest),
          ordered(startEarliest, endEarliest),
          ordered(startLatest, endLatest),
        ]).toEqual([true, true, true, true]);
      }),
    );
  });

  it("overlaps another as the other overlaps it", () => {
    fc.assert(fc.property(period, period, (a, b) => expect(overlap(a, b)).toBe(overlap(b, a))));
  });

  it("overlaps itself at least possibly", () => {
    fc.assert(fc.property(period, (a) => expect(overlap(a, a)).not.toBe(null)));
  });

  it("overlaps certainly if in every reading, possibly if in some, as trying them all shows", () => {
    fc.assert(
      fc.property(meaning, meaning, (a, b) => {
        expect(overlap(parsePeriod(a.text), parsePeriod(b.text))).toBe(bruteForce(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it("holds as of a day as it overlaps that day", () => {
    fc.assert(
      fc.property(period, fc.integer({ min: -100, max: 1600 }), (a, later) => {
        const day = new Date(epoch + later * 86_400_000).toISOString().slice(0, 10);
        expect(asOf(a, day)).toBe(overlap(a, parsePeriod(day)));
      }),
      { numRuns: 500 },
    );
  });

  it("is certain on every later day when its end is open, and only possible when its end is unknown", () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 40_000 }), ({ text, last }, later) => {
        const day = parsePeriod(new Date(epoch + (last + later) * 86_400_000).toISOString().slice(0, 10));
        expect(overlap(parsePeriod(`${text}/..`), day)).toBe("CERTAIN");
        expect(overlap(parsePeriod(`${text}/`), day)).toBe("POSSIBLE");
      }),
    );
  });
});

describe("any lag", () => {
  it("is at least the least and at most the most, and turns its sign with its ends", () => {
    fc.assert(
      fc.property(date, date, ({ text: held }, { text: stated }) => {
        const lag = lagInYears(parsePeriod(held), parsePeriod(stated));
        const back = lagInYears(parsePeriod(stated), parsePeriod(held));
        expect(lag?.least).toBeLessThanOrEqual(lag?.most ?? NaN);
        expect(back).toEqual({ least: 0 - (lag?.most ?? NaN), most: 0 - (lag?.least ?? NaN) });
      }),
    );
  });

  it("counts the birthdays between two days", () => {
    fc.assert(
      fc.property(day, day, (from, to) => {
        const anniversaries = Array.from(
          { length: 10 },
          (_, n) => `${Number(from.slice(0, 4)) + n + 1}${from.slice(4)}`,
        );
        const years = anniversaries.filter((anniversary) => anniversary <= to).length;
        fc.pre(from <= to);
        expect(lagInYears(parsePeriod(from), parsePeriod(to))).toEqual({ least: years, most: years });
      }),
    );
  });
});
