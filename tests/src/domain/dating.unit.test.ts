import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { claimOf } from "../../../src/domain/claim.ts";
import { dateFrom, datingEvents } from "../../../src/domain/dating.ts";
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
