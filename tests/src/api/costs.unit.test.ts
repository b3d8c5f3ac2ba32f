import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, getOperationAST, Kind, parse } from "graphql";
import { largestCost } from "../../../src/api/costs.ts";
import { dearestPath, requestedCost, usualSize, wholeListCost } from "../../../src/api/requestedCost.ts";
import { mostRows } from "../../../src/api/spending.ts";
import { askApi } from "../../support/api.ts";
import { ask, counting, errorsOf, stubGraph } from "./small.ts";

const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));

function costOf(query: string, variables: Record<string, unknown> = {}): number | null {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error("one operation is wanted");
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return requestedCost({ schema, fragments, operation, variables });
}

describe("the requested cost", () => {
  it.each([
    ["nothing for words alone", "{ __typename }", 0],
    ["one for an object", '{ node(id: "x") { id } }', 1],
    ["as many as there are ids", '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ["a connection and fifty rows, when nobody says how many", "{ claims { nodes { id } } }", 51],
    ["a connection and as many rows as `first` allows", "{ claims(first: 7) { nodes { id } } }", 8],
    ["nodes and edges both", "{ claims(first: 7) { nodes { id } edges { node { id } } } }", 1 + 7 + 7 * 2],
    ["the page's information as one object", "{ claims(first: 7) { pageInfo { endCursor } totalCount } }", 2],
    [
      "lists inside lists, multiplied",
      "{ claims(first: 10) { nodes { attributions(first: 4) { nodes { source { title } } } } } }",
      1 + 10 * (1 + 1 + 4 * (1 + 1)),
    ],
    [
      "ten rows of a list inside another, when nobody says how many",
      "{ claims(first: 10) { nodes { attributions { nodes { id } } } } }",
      1 + 10 * (1 + 1 + usualSize),
    ],
    [
      "what somebody says there, though it be as many as by default",
      "{ claims(first: 10) { nodes { attributions(first: 50) { nodes { id } } } } }",
      1 + 10 * (1 + 1 + 50),
    ],
    ["three for a list without pages", '{ node(id: "x") { ... on Claim { participants { role } } } }', 1 + 3],
    ["every alias", '{ a: node(id: "x") { id } b: node(id: "y") { id } }', 2],
    [
      "the dearest type, where several may come",
      '{ node(id: "x") { ... on Event { partOf { id } place { id } } ... on Source { publisher { id } } } }',
      1 + 2,
    ],
    ["fragments where they are spread", "{ a: claims { ...p } } fragment p on ClaimConnection { nodes { id } }", 51],
    [
      "computing over whole lists",
      '{ involvement(conflict: "x", first: 3) { nodes { actor { id } } } }',
      wholeListCost + 1 + 3 * 2,
    ],
    ["a perspective", "{ claims(first: 3, perspective: {}) { nodes { id } } }", wholeListCost + 4],
    [
      "a thousand for each list of an entity",
      '{ nodes(ids: ["x", "y"]) { ... on State { claims(first: 3) { nodes { id } } } } }',
      2 * (1 + 1000 + 4),
    ],
    ["introspection of the whole", "{ __schema { types { name } } }", wholeListCost],
    ["no page longer than is allowed", "{ claims(first: 2000000000) { nodes { id } } }", 501],
  ])("counts %s", (_, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it("takes lengths from variables and their defaults", () => {
    const query =
      "query ($n: PositiveInt = 9, $ids: [ID!]!) { claims(first: $n) { nodes { id } } nodes(ids: $ids) { id } }";
    expect(costOf(query, { ids: ["a", "b"] })).toBe(1 + 9 + 2);
    expect(costOf(query, { ids: ["a"], n: 20 })).toBe(1 + 20 + 1);
    expect(costOf(query, { ids: null })).toBeNull();
    const nested =
      "query ($n: PositiveInt) { claims(first: 1) { nodes { attributions(first: $n) { nodes { id } } } } }";
    expect(costOf(nested, {})).toBe(1 + 1 + 1 + usualSize);
    expect(costOf(nested, { n: 2 })).toBe(1 + 1 + 1 + 2);
  });

  it("is found at once where fragments spread one another twice, sixty deep", () => {
    const links = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
    const begun = Date.now();
    const cost = costOf(`{ ...f0 } ${links.join(" ")} fragment f60 on Query { claims(first: 1) { nodes { id } } }`);
    expect(cost).toBe(2 * 2 ** 60);
    expect(Date.now() - begun).toBeLessThan(1_000);
  });
});

describe("a question that may cost too much", () => {
  const nested =
    "{ claims(first: 500) { nodes { attributions(first: 500) { nodes { claim { attributions(first: 500) { nodes { id } } } } } } } }";

  it("is refused before anything is read, with what it may cost", async () => {
    const graph = counting(stubGraph());
    const [error, ...others] = await errorsOf(graph, nested);
    expect(others).toEqual([]);
    const requested = 1 + 500 * (1 + 1 + 500 * (1 + 1 + 1 + 500));
    const pages = ["claims", "claims.nodes.attributions", "claims.nodes.attributions.nodes.claim.attributions"];
    const path = `${pages[2]}.nodes`;
    const remedy = { first: 78, pages };
    expect(error?.extensions).toEqual({ code: "QUERY_TOO_COSTLY", requested, allowed: largestCost, path, remedy });
    expect(error?.message).toBe(
      `The question may cost ${requested}; at most ${largestCost} is allowed. Most of it is \`${path}\`. ` +
        `It would be allowed with \`first: 78\` at ${pages.map((page) => `\`${page}\``).join(", ")}.`,
    );
    const mended = nested.replaceAll("first: 500", "first: 78");
    expect(costOf(mended)).toBeLessThanOrEqual(largestCost);
    expect(costOf(mended.replaceAll("78", "79"))).toBeGreaterThan(largestCost);
    expect(graph.reads()).toBe(0);
  });

  it("is refused however it is split by aliases", async () => {
    const many = Array.from({ length: 51 }, (_, i) => `a${i}: search(text: "x") { totalCount }`);
    const [error] = await errorsOf(stubGraph(), `{ ${many.join(" ")} }`);
    expect(error?.extensions).toMatchObject({ requested: 51 * (wholeListCost + 1), path: "a0", remedy: null });
    expect(error?.message).toMatch(/Most of it is `a0`\. Ask for fewer lists inside lists, or for less at once\.$/);
  });

  it("is told by its answer's own keys, through fragments and the dearest of several types", async () => {
    const [error] = await errorsOf(
      stubGraph(),
      `{ short: claims(first: 5) { nodes { id } } all: claims(first: 400) { nodes { ...evidence } } }
       fragment evidence on Claim { id participants { role } said: attributions(first: 300) { nodes { speaker { id } source { ... on Entity { externalIds { scheme } } } } } }`,
    );
    expect(error?.extensions).toMatchObject({
      path: "all.nodes.said.nodes.source.externalIds",
      remedy: { first: 288, pages: ["all", "all.nodes.said"] },
    });
  });

  it("is found at once, too", () => {
    const links = Array.from({ length: 60 }, (_, i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`);
    const document = parse(`{ ...f0 } ${links.join(" ")} fragment f60 on Query { claims(first: 1) { nodes { id } } }`);
    const begun = Date.now();
    const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
    const operation = getOperationAST(document);
    if (operation == null) throw new Error("one operation is wanted");
    expect(dearestPath({ schema, fragments, operation, variables: {} }, largestCost)).toEqual({
      path: "claims.nodes",
      remedy: null,
    });
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  it("is ended once its reads have brought more rows than are allowed", async () => {
    const rows = Array.from({ length: mostRows + 1 }, () => ({}));
    const { data, errors } = (await askApi(
      stubGraph(() => Promise.resolve(rows as never)),
      '{ actor(id: "state:none") { id } }',
    )) as Record<string, unknown>;
    expect(data).toEqual({ actor: null });
    expect(errors).toMatchObject([
      { message: expect.stringContaining("more than 500000 rows"), extensions: { code: "QUERY_TOO_COSTLY" } },
    ]);
  });

  it("is none where the pages are as long as they may be, each row with what is said of it", async () => {
    const query = `{ claims(first: 500) { nodes { subject { name } attributions { nodes { speaker { name } source { title } citing { title } } } } } }`;
    expect(await ask(stubGraph(), query)).toEqual({ claims: { nodes: [] } });
  });
});
