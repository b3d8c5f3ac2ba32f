import { describe, expect, it } from "@jest/globals";
import type { Parameters } from "../../../src/graph/openGraph.ts";
import { CostError } from "../../../src/errors.ts";
import { TieSearch } from "../../../src/store/tieSearch.ts";
import { counting, stubGraph } from "../api/small.ts";

type Pair = readonly [from: string, to: string];

const degrees = (parameters: Parameters = {}) => ({
  ahead: (parameters["ahead"] as readonly string[]).length,
  back: (parameters["back"] as readonly string[]).length,
});

/** A graph of support that answers the reads of a search. */
const graphOf = (pairs: readonly Pair[], count = 1) =>
  counting(
    stubGraph((text, parameters) => {
      if (text.includes("tieDegrees:")) return Promise.resolve([degrees(parameters)]);
      const ids = new Set(parameters?.["ids"] as readonly string[]);
      const own = pairs.filter(([from, to]) => ids.has(text.includes("tiesFrom:") ? from : to));
      const rows = own.map(([from, to]) => ({
        ...{ from, to, relation: "SUPPORT", type: "ARMS", reversed: false, claims: [`claim:${from}${to}`] },
        count,
      }));
      return Promise.resolve(rows);
    }),
  );

const search = (graph: ReturnType<typeof graphOf>) =>
  new TieSearch(graph, { starts: new Set(["a"]), ends: new Set(["z"]), types: null, day: null, perspective: null });

async function found(search: TieSearch, maxHops: number, after: readonly string[] | null = null) {
  const ways: string[] = [];
  for await (const way of search.paths(maxHops, after)) ways.push(way.join(""));
  return ways;
}

const everybody = Array.from("abcdefghijklmnopqrstuvwxyz");
const complete = everybody.flatMap((from) => everybody.map((to) => [from, to] as const));

describe("a search for paths", () => {
  const pairs: readonly Pair[] = [
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "z"],
    ["b", "z"],
    ["x", "y"],
  ];

  it("finds the shortest first, from behind one of them if asked", async () => {
    expect(await found(search(graphOf(pairs)), 6)).toEqual(["abz", "abcdz"]);
    expect(await found(search(graphOf(pairs)), 3)).toEqual(["abz"]);
    expect(await found(search(graphOf(pairs)), 6, ["a", "b", "z"])).toEqual(["abcdz"]);
  });

  it("reads a hop at a time, and none that the paths taken do not need", async () => {
    const graph = graphOf(pairs);
    for await (const way of search(graph).paths(6, null)) {
      expect(way.join("")).toBe("abz");
      break;
    }
    expect(graph.reads()).toBe(4);
  });

  it("reads nothing twice", async () => {
    const graph = graphOf(pairs);
    const twice = search(graph);
    await found(twice, 6);
    const reads = graph.reads();
    expect(await found(twice, 6)).toEqual(["abz", "abcdz"]);
    expect(graph.reads()).toBe(reads);
  });

  it("is refused when it meets too many ties", async () => {
    await expect(found(search(graphOf(complete, 2_000)), 3)).rejects.toThrow(CostError);
  });

  it("is refused when there are too many paths to try, though the first of them can be had", async () => {
    const graph = graphOf(complete);
    await expect(found(search(graph), 6)).rejects.toThrow("too many paths to try");
    for await (const way of search(graph).paths(6, null)) {
      expect(way).toEqual(["a", "z"]);
      break;
    }
  });
});
