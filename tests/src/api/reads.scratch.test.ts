import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, counting, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

async function readsOf(query: string): Promise<number> {
  const counted = counting(graph);
  await ask(counted, query);
  return counted.reads();
}

/** A page of supports with everything that a reader looks at, and how many reads each of its size takes. */
const pageOf = (first: number) => `{
  supports(filter: {either: ["state:avaria", "state:boria", "state:dorland"]}, first: ${first}) {
    totalCount
    edges {
      matched { requested matched { name } by }
      node {
        supporter { name names { value } sides { side { name } } } recipients { name } via { name }
        acknowledgedBy { name } conflicts { conflict { name } } during { name } at { name }
        refinements { caption attributions { totalCount } } refines { caption } components { caption }
        attributions { totalCount nodes { stance speaker { name } claim { caption } source { title publisher { name } } rows { line } } }
      }
    }
  }
}`;

describe("the number of database reads", () => {
  it("does not grow with the page", async () => {
    const [two, all] = [await readsOf(pageOf(2)), await readsOf(pageOf(500))];
    expect(all).toBeLessThanOrEqual(20);
    expect(all - two).toBeLessThanOrEqual(2);
  });

  it.each([
    ["an actor", `{ actor(id: "state:avaria") { name } }`, 1],
    ["a page of supports that names no actor", `{ supports { nodes { caption } } }`, 1],
    ["a page of supports that names one", `{ supports(filter: {recipient: "state:avaria"}) { nodes { caption } } }`, 3],
    ["the same, counted", `{ supports(filter: {recipient: "state:avaria"}) { totalCount nodes { caption } } }`, 4],
    [
      "who armed whom and who says so",
      `{ supports(filter: {recipient: "state:boria", types: ARMS}) { nodes { supporter { name } status
          attributions { nodes { stance speaker { name } source { title } } } } } }`,
      6,
    ],
    ["a claim by its id's successor", `{ claim(id: "claim:none") { id } }`, 2],
    ["a search", `{ search(text: "avaria") { totalCount nodes { entity { name } score } } }`, 2],
    ["attributions", `{ attributions { nodes { speaker { name } source { title } claim { caption } } } }`, 3],
    [
      "actors that match two filters",
      `{ actors(filter: {matches: [{votes: YES}, {kinds: BALLOT}]}) { nodes { id } } }`,
      3,
    ],
    ["a bad argument", `{ __typename }`, 0],
  ])("is what it must be for %s", async (_, query, reads) => {
    expect(await readsOf(query)).toBe(reads);
  });

  it("does not depend on how often a field is asked", async () => {
    const once = await readsOf(`{ supports { nodes { supporter { name } } } }`);
    const often = await readsOf(
      `{ supports { nodes { a: supporter { name } b: supporter { shortName } subject { id } } } }`,
    );
    expect(often).toBe(once);
  });
});
