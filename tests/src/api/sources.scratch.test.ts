import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

async function sources(filter: object): Promise<readonly string[]> {
  const data = await ask<{ sources: { totalCount: number; nodes: readonly { shortName: string }[] } }>(
    graph,
    `query ($filter: SourceFilter) { sources(filter: $filter) { totalCount nodes { shortName } } }`,
    { filter },
  );
  expect(data.sources.totalCount).toBe(data.sources.nodes.length);
  return data.sources.nodes.map(({ shortName }) => shortName);
}

describe("sources", () => {
  it.each([
    [{}, ["Handbook", "Reprint", "Yearbook", "Statement", "Gazette"]],
    [{ sourceKinds: ["BOOK", "STATEMENT"] }, ["Reprint", "Statement"]],
    [{ sourceKinds: [] }, []],
    [{ tiers: ["PRIMARY"] }, ["Statement"]],
    [{ publisher: ["org:peace-institute"] }, ["Yearbook"]],
    [{ publisher: ["org:peace-institute", "org:avarian-ministry"], tiers: ["PRIMARY"] }, ["Statement"]],
    [{ publisher: [] }, []],
    [{ publisher: ["state:avaria"] }, []],
    [{ languages: ["EN"], tiers: ["SECONDARY"] }, ["Reprint", "Yearbook", "Gazette"]],
    [{ languages: ["e"] }, []],
    [{ name: "the gazette" }, ["Gazette"]],
    [{ published: "2012/2014", match: "CERTAIN" }, ["Reprint", "Yearbook"]],
    [{ published: "2012/2014" }, ["Handbook", "Reprint", "Yearbook", "Gazette"]],
    [{ published: "2012-03", match: "CERTAIN" }, []],
    [{ published: "2012-03" }, ["Handbook", "Yearbook", "Gazette"]],
    [{ published: "../1994", match: "CERTAIN" }, ["Statement"]],
  ])("answer %j", async (filter, expected) => {
    expect(await sources(filter)).toEqual(expected);
  });

  it("go on behind a cursor", async () => {
    const query = `query ($after: String) {
      sources(first: 3, after: $after) { totalCount edges { cursor node { shortName } } pageInfo { endCursor hasNextPage } } }`;
    interface Sources {
      readonly edges: readonly { readonly node: { readonly shortName: string } }[];
      readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
    }
    const first = await ask<{ sources: Sources }>(graph, query);
    const second = await ask<{ sources: Sources }>(graph, query, { after: first.sources.pageInfo.endCursor });
    expect(second.sources.edges.map(({ node }) => node.shortName)).toEqual(["Statement", "Gazette"]);
    expect([first, second].map(({ sources: { pageInfo } }) => pageInfo.hasNextPage)).toEqual([true, false]);
  });

  it("name the argument that is wrong", async () => {
    const query = `query ($filter: SourceFilter) { sources(filter: $filter) { totalCount } }`;
    const [error] = await errorsOf(graph, query, { filter: { published: "soon" } });
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "filter.published" });
  });
});
