import { describe, expect, it } from "@jest/globals";
import { widen, Widening } from "../../../src/store/scope.ts";
import { counting, stubGraph } from "../api/small.ts";

const rows = [
  {
    requested: "state:a",
    sides: ["side:n", "org:both"],
    organs: ["org:m", "org:both", "state:a"],
    members: [],
    memberOrgans: [],
    officers: ["person:o"],
  },
];
const short = (widened: readonly { requested: string; id: string; by: string }[]) =>
  widened.map(({ requested, id, by }) => `${requested} ${by} ${id}`);

describe("widening", () => {
  const widening = new Widening(rows);

  it("leads from a party to itself, its sides, its organs and its officers, each once and by the nearest way", () => {
    expect(short(widening.parties(["state:a", "place:x"]))).toEqual([
      "state:a SELF state:a",
      "state:a SIDE side:n",
      "state:a SIDE org:both",
      "state:a ORGAN org:m",
      "state:a OFFICER person:o",
      "place:x SELF place:x",
    ]);
  });

  it("leads from a speaker to itself and its organs, never to a side", () => {
    expect(new Set(short(widening.speakers(["state:a"])))).toEqual(
      new Set(["state:a SELF state:a", "state:a ORGAN org:m", "state:a ORGAN org:both"]),
    );
  });

  it.each([
    ["WITH_OFFICERS", ["org:both", "org:m", "person:o", "side:n", "state:a"]],
    ["ALL", ["org:both", "org:m", "side:n", "state:a"]],
    ["WITH_SIDE", ["org:both", "side:n", "state:a"]],
    ["WITH_ORGANS", ["org:both", "org:m", "state:a"]],
    ["EXACT", ["state:a"]],
  ] as const)("goes as far as the scope %s", async (scope, ids) => {
    const graph = stubGraph(() => Promise.resolve(rows));
    const found = (await widen(graph, ["state:a"], scope)).parties(["state:a"]).map(({ id }) => id);
    expect([...found].sort()).toEqual(ids);
  });

  it("reads nothing when there is nothing to widen", async () => {
    const graph = counting(stubGraph());
    await widen(graph, [], "ALL");
    await widen(graph, ["state:a"], "EXACT");
    expect(graph.reads()).toBe(0);
  });
});
