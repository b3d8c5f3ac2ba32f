import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { orderingOf, slugOf } from "../../../src/domain/ordering.ts";
import { parsePeriod } from "../../../src/domain/period.ts";
import { killed } from "./support.ts";

const arms = (more: Partial<Claim> = {}) =>
  claimOf({ kind: "SUPPORT", subject: "state:x", type: "ARMS", participants: { OBJECT: ["state:a"] }, ...more });
const during = (period: string) => ({ period: parsePeriod(period) });
const dead = (number: number, more: Partial<Claim> = {}) => killed("side:a", number, more);

describe("the order of claims that a list's own order leaves equal", () => {
  it.each<[string, readonly Claim[]]>([
    ["by subject, whatever the prefixes of ids", [arms({ subject: "state:armenia" }), arms({ subject: "org:iran" })]],
    ["a name before those that it begins", [arms({ subject: "state:iran" }), arms({ subject: "org:iran-x" })]],
    ["support before judgements", [arms(), claimOf({ kind: "ASSESSMENT", subject: "state:x", type: "BIAS" })]],
    ["by objects before types", [arms({ type: "TRAINING" }), arms({ participants: { OBJECT: ["state:b"] } })]],
    ["by types", [arms(), arms({ type: "DIPLOMATIC" })]],
    ["no closer word before one", [arms(), arms({ subtype: "DISCOUNT" })]],
    ["by beginning, undated last", [arms(during("2007/2011")), arms(during("2010/2014")), arms()]],
    ["the shorter first of those that begin together", [arms(during("1994/2016")), arms(during("1994/2020"))]],
    ["an unknown end behind every end", [arms(during("1994")), arms(during("1994/"))]],
    [
      "everybody before populations",
      [dead(9), dead(1, { population: "civilians" }), dead(1, { population: "soldiers" })],
    ],
    ["by number, not by its digits", [dead(9), dead(10), dead(3000)]],
    ["no place before places", [dead(5), dead(1, { at: "place:a" })]],
    ["by who did it", [dead(1), dead(1, { participants: { PERPETRATOR: ["state:b"] } })]],
  ])("is %s", (_, inOrder) => {
    const keys = inOrder.map(orderingOf);
    expect(new Set(keys).size).toBe(inOrder.length);
    expect([...keys].sort()).toEqual(keys);
  });

  it("does not hang on what may be reworded", () => {
    expect(orderingOf(arms({ gist: "so", dateBasis: "INFERRED" }))).toBe(orderingOf(arms()));
  });
});

describe("a slug", () => {
  it("is an id without its prefix, and empty for none", () => {
    expect([slugOf("state:north-x"), slugOf(null)]).toEqual(["north-x", ""]);
  });
});
