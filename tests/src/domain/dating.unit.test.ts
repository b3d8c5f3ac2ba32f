import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf } from "../../../src/domain/claim.ts";
import { dateFrom, datingEvents, heldIn } from "../../../src/domain/dating.ts";
import { overlap, parsePeriod, wholeOf } from "../../../src/domain/period.ts";

const anyDate = fc
  .tuple(
    fc.date({ min: new Date("1987-01-01"), max: new Date("1996-12-31"), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
  )
  .map(([day, length]) => day.toISOString().slice(0, length));

describe("a claim without a date", () => {
  const about = { subject: "state:a", participants: { OBJECT: ["event:vote"] } };
  const sometime = (event: string) => ({ event, isWhole: false });

  it("takes that of the event that it is part of, but an attitude or a judgement takes none", () => {
    for (const kind of ["BALLOT", "PARTICIPATION", "MEDIATION"] as const)
      expect(datingEvents(claimOf({ kind, ...about }))).toEqual([sometime("event:vote")]);
    for (const kind of ["POSITION", "ASSESSMENT", "SUPPORT"] as const)
      expect(datingEvents(claimOf({ kind, ...about }))).toEqual([]);
    expect(datingEvents(claimOf({ kind: "OCCURRENCE", subject: "event:clash" }))).toEqual([
      { event: "event:clash", isWhole: true },
    ]);
  });

  it("takes that of the event during which it held first, an occurrence its own first; a dated one takes none", () => {
    const during = "event:session";
    expect(datingEvents(claimOf({ kind: "BALLOT", ...about, during })).map(({ event }) => event)).toEqual([
      ...["event:session", "event:vote"],
    ]);
    expect(datingEvents(claimOf({ kind: "OCCURRENCE", subject: "event:clash", during }))).toEqual([
      { event: "event:clash", isWhole: true },
      sometime("event:session"),
    ]);
    expect(datingEvents(claimOf({ kind: "ESTIMATE", subject: "side:a", during }))).toEqual([sometime("event:session")]);
    expect(datingEvents(claimOf({ kind: "BALLOT", ...about, during, period: parsePeriod("1992") }))).toEqual([]);
  });

  it("takes that of the conflict that the source names for what was done or suffered in it, after all others", () => {
    const conflict = "conflict:war";
    for (const kind of ["SUPPORT", "ESTIMATE", "CONTROL"] as const)
      expect(datingEvents(claimOf({ kind, subject: "state:a", conflict }))).toEqual([sometime(conflict)]);
    expect(datingEvents(claimOf({ kind: "BALLOT", ...about, conflict }))).toEqual([
      sometime("event:vote"),
      sometime(conflict),
    ]);
    expect(datingEvents(claimOf({ kind: "SUPPORT", subject: "state:a", conflict, during: "event:battle" }))).toEqual([
      sometime("event:battle"),
      sometime(conflict),
    ]);
    for (const kind of ["POSITION", "ASSESSMENT", "AFFILIATION", "RECOGNITION"] as const)
      expect(datingEvents(claimOf({ kind, subject: "state:a", conflict }))).toEqual([]);
  });

  it("takes none of several events, or of what is no event", () => {
    const objects = (...OBJECT: string[]) =>
      claimOf({ kind: "MEDIATION", subject: "state:a", participants: { OBJECT } });
    expect(datingEvents(objects("event:talks", "event:truce"))).toEqual([]);
    expect(datingEvents(objects("state:b"))).toEqual([]);
    expect(datingEvents(objects("state:b", "event:talks"))).toEqual([sometime("event:talks")]);
  });

  it("lies at some time within the event, certain only where the whole event is", () => {
    const inside = (edtf: string, year: string) => {
      const date = dateFrom(parsePeriod(edtf), false);
      return date === null ? "undated" : overlap(date, wholeOf(parsePeriod(year)));
    };
    expect(inside("1992-03/1992-05", "1992")).toBe("CERTAIN");
    expect(inside("1991/1993", "1992")).toBe("POSSIBLE");
    expect(inside("1991/1993", "1991")).toBe("POSSIBLE");
    expect(inside("1991/1993", "1994")).toBeNull();
    expect(inside("1991/..", "2005")).toBe("undated");
    expect(inside("/1991", "1990")).toBe("undated");
    expect(dateFrom(parsePeriod("1991/.."), true)).toEqual(parsePeriod("1991/.."));
    fc.assert(fc.property(anyDate, (date) => expect(dateFrom(parsePeriod(date), false)).toEqual(parsePeriod(date))));
  });
});

describe("what is added up over a time", () => {
  const quantity = { low: null, best: 55, high: null, modifier: null, unit: "percent", whole: "arms supplies" };
  const money = { low: null, best: 1e9, high: null, modifier: null, currency: "USD", priceYear: null, whole: null };
  const period = parsePeriod("1988/1994");
  const held = (claim: Parameters<typeof claimOf>[0]) =>
    ["1990", "1988", "1988/1994", "1995"].map((asked) =>
      overlap(heldIn(claimOf({ period, ...claim })), wholeOf(parsePeriod(asked))),
    );
  const throughout = ["CERTAIN", "CERTAIN", "CERTAIN", null];
  const sometime = ["POSSIBLE", "POSSIBLE", "CERTAIN", null];

  it("may lie anywhere within it", () => {
    expect(held({ kind: "SUPPORT", subject: "state:a", quantity })).toEqual(sometime);
    expect(held({ kind: "SUPPORT", subject: "state:a", money })).toEqual(sometime);
    for (const measure of ["KILLED", "MATERIEL_LOST", "EXPENDITURE"])
      expect(held({ kind: "ESTIMATE", subject: "state:a", measure, quantity })).toEqual(sometime);
  });

  it("is told from what lasted", () => {
    expect(held({ kind: "SUPPORT", subject: "state:a" })).toEqual(throughout);
    for (const measure of ["INHABITANTS", "STRENGTH", "SHARE"])
      expect(held({ kind: "ESTIMATE", subject: "state:a", measure, quantity })).toEqual(throughout);
    expect(held({ kind: "CONTROL", subject: "state:a", quantity })).toEqual(throughout);
  });

  it("keeps a date, an end that nobody knows, and none", () => {
    for (const edtf of ["1990", "1990-05", "1990/", "1990/..", "/1990"]) {
      const stated = parsePeriod(edtf);
      expect(heldIn(claimOf({ kind: "SUPPORT", subject: "state:a", money, period: stated }))).toEqual(stated);
    }
    expect(heldIn(claimOf({ kind: "SUPPORT", subject: "state:a", money }))).toBeNull();
  });
});
