import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { Ties, type Tie, type TieRelation } from "../../../src/domain/paths.ts";

const tie = (from: string, to: string, relation: TieRelation = "SUPPORT", reversed = false): Tie => ({
  from,
  to,
  relation,
  type: relation === "SUPPORT" ? "ARMS" : null,
  reversed,
  claims: [`${from}${to}`],
});
const gathered = (...ties: readonly Tie[]) => {
  const all = new Ties();
  all.add(ties);
  return all;
};

interface Asked {
  readonly length: number;
  readonly starts?: readonly string[];
  readonly ends?: readonly string[];
  readonly after?: readonly string[] | null;
}
const paths = (ties: Ties, { length, starts = ["a"], ends = ["z"], after = null }: Asked) =>
  [...ties.paths({ starts: new Set(starts), ends: new Set(ends), length, after, step: () => undefined })].map((way) =>
    way.join(""),
  );

describe("paths", () => {
  const ties = gathered(
    tie("a", "z"),
    tie("a", "c"),
    tie("a", "b"),
    tie("b", "z"),
    tie("c", "z"),
    tie("b", "c"),
    tie("c", "b"),
  );

  it("have exactly the length asked for, by the ids of those on the way", () => {
    expect(paths(ties, { length: 1 })).toEqual(["az"]);
    expect(paths(ties, { length: 2 })).toEqual(["abz", "acz"]);
    expect(paths(ties, { length: 3 })).toEqual(["abcz", "acbz"]);
    expect(paths(ties, { length: 4 })).toEqual([]);
  });

  it("go on behind one of them", () => {
    expect(paths(ties, { length: 2, after: ["a", "b", "z"] })).toEqual(["acz"]);
    expect(paths(ties, { length: 2, after: ["a", "c", "z"] })).toEqual([]);
    expect(paths(ties, { length: 2, after: ["a", "a", "z"] })).toEqual(["abz", "acz"]);
    expect(paths(ties, { length: 2, after: ["b", "a", "z"] })).toEqual([]);
  });

  it("hold one hop of support at least, and that of an intermediary is one", () => {
    const own = gathered(
      tie("a", "m", "ORGAN"),
      tie("m", "z", "ON_SIDE"),
      tie("n", "z", "VIA"),
      tie("a", "n", "LEADER"),
    );
    expect(paths(own, { length: 2 })).toEqual(["anz"]);
    expect(paths(gathered(tie("a", "m"), tie("m", "z", "ON_SIDE", true)), { length: 2 })).toEqual(["amz"]);
  });

  it("have starts and ends at their ends only", () => {
    const chain = gathered(tie("a", "b"), tie("b", "y"), tie("y", "z"));
    expect(paths(chain, { length: 3 })).toEqual(["abyz"]);
    expect(paths(chain, { length: 3, starts: ["a", "b"] })).toEqual([]);
    expect(paths(chain, { length: 3, ends: ["y", "z"] })).toEqual([]);
    expect(paths(chain, { length: 2, starts: ["a", "b"], ends: ["y", "z"] })).toEqual([]);
    expect(paths(chain, { length: 1, starts: ["a", "b"], ends: ["y", "z"] })).toEqual(["by"]);
  });

  it("count every step, so that whoever asks can stop", () => {
    let steps = 0;
    const step = () => {
      steps += 1;
      if (steps > 5) throw new Error("enough");
    };
    const asked = { starts: new Set(["a"]), ends: new Set(["z"]), length: 3, after: null, step };
    expect(() => [...ties.paths(asked)]).toThrow("enough");
  });
});

describe("ties", () => {
  it("between two actors come by relation, then type, each once", () => {
    const arms = tie("a", "b");
    const funds = { ...arms, type: "FUNDING" };
    const organ = tie("a", "b", "ORGAN");
    const back = tie("a", "b", "ORGAN", true);
    const ties = gathered(back, organ, funds, arms, { ...arms });
    expect(ties.between("a", "b")).toEqual([arms, funds, organ, back]);
    expect(ties.between("b", "a")).toEqual([]);
  });

  it("may come after paths were asked for", () => {
    const ties = gathered(tie("a", "b"), tie("b", "z"));
    expect(paths(ties, { length: 2 })).toEqual(["abz"]);
    ties.add([tie("a", "c"), tie("c", "z")]);
    expect(paths(ties, { length: 2 })).toEqual(["abz", "acz"]);
  });
});

const actors = ["a", "b", "c", "d", "e", "z"];
const anyTies = fc.array(
  fc
    .tuple(
      fc.constantFrom(...actors),
      fc.constantFrom(...actors),
      fc.constantFrom<TieRelation>("SUPPORT", "ORGAN", "VIA", "ON_SIDE"),
    )
    .map(([from, to, relation]) => tie(from, to, relation)),
  { maxLength: 20 },
);

/** All paths by trying everything. */
function tried(
  ties: readonly Tie[],
  length: number,
  starts: readonly string[],
  ends: readonly string[],
): readonly string[] {
  let ways = starts.map((start) => [start]);
  for (let done = 0; done < length; done += 1)
    ways = ways.flatMap((way) =>
      actors.filter((to) => ties.some((one) => one.from === way.at(-1) && one.to === to)).map((to) => [...way, to]),
    );
  const supports = (way: readonly string[]) =>
    way.some((from, i) =>
      ties.some((one) => one.from === from && one.to === way[i + 1] && /SUPPORT|VIA/.test(one.relation)),
    );
  return ways
    .filter((way) => new Set(way).size === way.length && ends.includes(way.at(-1) ?? ""))
    .filter((way) => way.slice(1, -1).every((id) => !starts.includes(id) && !ends.includes(id)))
    .filter(supports)
    .map((way) => way.join(""))
    .sort();
}

describe("for whatever ties", () => {
  it("exactly the paths there are are found, in order, and from behind any of them the rest", () => {
    fc.assert(
      fc.property(anyTies, fc.integer({ min: 1, max: 5 }), fc.boolean(), (ties, length, several) => {
        const ends = several ? { starts: ["a", "b"], ends: ["z", "e"] } : { starts: ["a"], ends: ["z"] };
        const found = paths(gathered(...ties), { length, ...ends });
        expect(found).toEqual(tried(ties, length, ends.starts, ends.ends));
        for (const [i, way] of found.entries())
          expect(paths(gathered(...ties), { length, ...ends, after: way.split("") })).toEqual(found.slice(i + 1));
      }),
    );
  });
});
