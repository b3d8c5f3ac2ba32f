import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask, errorsOf } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

interface Counts {
  readonly totalCount: number;
  readonly hiddenCount: number;
  readonly nodes: readonly { readonly sentence: string; readonly period: { readonly edtf: string } | null }[];
}

async function counts(filter: object, perspective: object | null = null): Promise<Counts> {
  const { casualties } = await ask<{ casualties: Counts }>(
    graph,
    `query ($filter: EstimateFilter, $perspective: Perspective) {
       casualties(filter: $filter, perspective: $perspective, first: 500) { totalCount hiddenCount nodes { sentence period { edtf } } } }`,
    { filter, perspective },
  );
  return casualties;
}

const undated = ({ nodes }: Counts) => nodes.filter(({ period }) => period === null).map(({ sentence }) => sentence);

describe("counts of a time", () => {
  const volunteers =
    "4 persons among Volunteers from the Armenian diaspora were killed (during: First Nagorno-Karabakh War).";
  const freed = expect.stringMatching(/^28 soldiers .* were released \(during: Nagorno-Karabakh conflict\)\.$/);

  it("are not undated ones of an event that lies wholly outside, but those of one that goes on", async () => {
    expect(undated(await counts({ period: "1992" }))).toEqual(expect.arrayContaining([volunteers, freed]));
    const later = await counts({ period: "2020" });
    expect(undated(later)).toContainEqual(freed);
    expect(undated(later)).not.toContain(volunteers);
    expect(later.totalCount).toBe(later.nodes.length);
    expect(undated(await counts({}))).toContain(volunteers);
  });

  it("do not count as hidden what is of another time", async () => {
    const article = { exclude: { sources: "source:nagorno-karabakh-article" } };
    const [war, later] = [await counts({ period: "1992" }, article), await counts({ period: "2020" }, article)];
    expect([war.totalCount, later.totalCount]).toEqual([0, 0]);
    expect(war.hiddenCount).toBe((await counts({ period: "1992" })).totalCount);
    expect(later.hiddenCount).toBe((await counts({ period: "2020" })).totalCount);
  });
});

describe("a word that data sets write themselves", () => {
  it.each([
    [
      '{ casualties(filter: {populations: ["civilians", "soldier"]}) { totalCount } }',
      "filter.populations",
      /^filter\.populations: "soldier" is the population of no claim; did you mean soldiers( or .*)?\?$/,
    ],
    [
      '{ supports(filter: {subtypes: "recruitment"}) { totalCount } }',
      "filter.subtypes",
      /^filter\.subtypes: "recruitment" is the subtype of no claim; did you mean RECRUITMENT( or .*)?\?$/,
    ],
    [
      '{ supports(filter: {subtypes: "XYZZY"}) { totalCount } }',
      "filter.subtypes",
      /^filter\.subtypes: "XYZZY" is the subtype of no claim; there are \d+, among them ([A-Z_]+, ){4}[A-Z_]+$/,
    ],
  ])("is refused where nobody uses it: %s", async (query, argument, message) => {
    const [error] = await errorsOf(graph, query);
    expect(error).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument } });
    expect(error?.message).toMatch(message);
  });

  it("may be the empty one for everybody together", async () => {
    const together = await counts({ populations: "" });
    expect(together.totalCount).toBeGreaterThan(0);
  });
});
