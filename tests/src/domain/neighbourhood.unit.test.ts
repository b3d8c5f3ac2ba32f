import { describe, expect, it } from "@jest/globals";
import { countEnds, countOutward, mostRelated, type Leading } from "../../../src/domain/neighbourhood.ts";

const leading = (pair: string): Leading => {
  const [from = "", to = ""] = pair.split(">");
  return { from, to };
};
const names: Readonly<Record<string, string>> = { b: "Zeta", c: "alpha", d: "Alpha" };
const near = (pairs: readonly string[], circle: string, known: string, limit = 10) =>
  mostRelated(
    countOutward(pairs.map(leading), new Set(circle.split("")), new Set(known.split(""))),
    (id) => names[id] ?? id,
    limit,
  );

describe("the entities around a circle", () => {
  it("are those related most to it first, whichever way, then by name, letter case aside, then id", () => {
    expect(near(["a>b", "b>a", "a>c", "d>a", "e>f"], "a", "a")).toEqual(["b", "c", "d"]);
  });

  it("are not those known, nor those beyond so many", () => {
    expect(near(["a>b", "b>c", "c>d"], "b", "ab")).toEqual(["c"]);
    expect(near(["a>b", "a>c", "a>d"], "a", "a", 2)).toEqual(["c", "d"]);
    expect(near(["a>b"], "", "a")).toEqual([]);
  });

  it("are related to each of the circle, not to one of them only", () => {
    expect(near(["a>b", "a>c", "b>c", "a>d"], "ab", "ab")).toEqual(["c", "d"]);
  });
});

describe("counting ends", () => {
  it("gives each entity its relationships, one to itself once", () => {
    const counts = countEnds(["a>b", "b>a", "a>a"].map(leading));
    expect(Object.fromEntries(counts)).toEqual({ a: 3, b: 2 });
  });
});
