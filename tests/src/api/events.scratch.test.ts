import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Listed {
  readonly totalCount: number;
  readonly hiddenCount: number;
  readonly nodes: readonly { readonly shortName: string }[];
}

async function listed(filter: object | null, perspective?: object): Promise<Listed> {
  const { events } = await ask<{ events: Listed }>(
    graph,
    `query ($filter: EventFilter, $perspective: Perspective) {
       events(filter: $filter, perspective: $perspective) { totalCount hiddenCount nodes { shortName } }
     }`,
    { filter, perspective },
  );
  expect(events.totalCount).toBe(events.nodes.length);
  return events;
}

const events = async (filter: object | null) => (await listed(filter)).nodes.map(({ shortName }) => shortName);

describe("events", () => {
  it("come by their beginning, undated last", async () => {
    expect(await events(null)).toEqual([
      ...["Ridge", "First War", "River Crisis", "Battle", "Res. 7", "Far War", "Embargo"],
    ]);
  });

  it.each([
    [{ kinds: ["CLASH", "MEASURE"] }, ["Battle", "Embargo"]],
    [{ kinds: [] }, []],
    [{ kinds: ["STATE"] }, []],
    [{ name: "far war" }, ["Far War"]],
    [{ name: "res. 7" }, ["Res. 7"]],
    [{ conflict: ["conflict:first-ridge-war"] }, ["First War", "River Crisis", "Battle"]],
    [{ conflict: ["conflict:ridge"], kinds: ["CLASH"] }, ["Battle"]],
    [{ conflict: [] }, []],
    [{ partOf: ["conflict:ridge"] }, ["First War", "River Crisis", "Battle"]],
    [{ partOf: ["conflict:first-ridge-war"], conflict: ["conflict:ridge"] }, ["River Crisis", "Battle"]],
    [{ place: ["place:pass"] }, ["Battle"]],
    [{ place: ["place:ridge"] }, ["Ridge", "Battle"]],
    [{ period: "1993" }, ["Ridge", "First War", "Battle", "Res. 7", "Embargo"]],
    [{ period: "1993", match: "CERTAIN" }, ["Ridge", "First War", "Battle", "Res. 7"]],
    [{ period: "1993-04-20", match: "CERTAIN" }, ["Ridge", "First War"]],
    [{ period: "1995/.." }, ["Ridge", "Far War", "Embargo"]],
    [{ participants: ["group:river-volunteers"] }, ["Battle"]],
    [{ participants: ["state:avaria"] }, ["Battle"]],
    [{ participants: ["state:avaria"], scope: "EXACT" }, []],
    [{ participants: ["side:south"], kinds: ["CONFLICT"] }, []],
    [{ participants: ["state:cardia"] }, []],
    [{ participants: [] }, []],
  ])("answer %j", async (filter, expected) => {
    expect(await events(filter)).toEqual(expected);
  });

  it("tell who took part by the word of those inside a perspective", async () => {
    const filter = { participants: ["group:river-volunteers", "side:north"], scope: "EXACT" };
    const handbook = await listed(filter, { sources: ["source:handbook"] });
    expect(handbook).toMatchObject({ totalCount: 1, hiddenCount: 0 });
    const gazette = await listed(filter, { sources: ["source:gazette"] });
    expect(gazette.totalCount).toBe(0);
    expect(gazette.hiddenCount).toBeGreaterThan(0);
  });

  it("go on behind a cursor", async () => {
    const page = (after: string | null) =>
      ask<{ events: Listed & { pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        graph,
        `query ($after: String) {
           events(first: 4, after: $after) { totalCount nodes { shortName } pageInfo { endCursor hasNextPage } }
         }`,
        { after },
      );
    const { events: first } = await page(null);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([7, true]);
    const { events: second } = await page(first.pageInfo.endCursor);
    expect(second.nodes.map(({ shortName }) => shortName)).toEqual(["Res. 7", "Far War", "Embargo"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    [{ filter: { period: "1994/1993" } }, "filter.period"],
    [{ perspective: { speakers: [] } }, "perspective"],
    [{ first: 501 }, "first"],
    [{ after: "x" }, "after"],
  ])("refuse %j", async (variables, argument) => {
    const [error] = await errorsOf(
      graph,
      `query ($filter: EventFilter, $perspective: Perspective, $first: PositiveInt, $after: String) {
         events(filter: $filter, perspective: $perspective, first: $first, after: $after) { totalCount }
       }`,
      variables,
    );
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
  });
});

describe("event and place", () => {
  it("find one thing of their kind", async () => {
    const data = await ask(
      graph,
      `{
        event(id: "event:battle-of-the-pass") { kind period { edtf } partOf { id } place { id } }
        conflict: event(id: "conflict:ridge") { kind }
        none: event(id: "event:nothing") { kind }
        misplaced: event(id: "place:pass") { kind }
        place(id: "place:pass") { name partOf { id } }
        nowhere: place(id: "event:embargo") { name }
      }`,
    );
    expect(data).toEqual({
      event: {
        kind: "CLASH",
        period: { edtf: "1993-04" },
        partOf: { id: "conflict:first-ridge-war" },
        place: { id: "place:pass" },
      },
      conflict: { kind: "CONFLICT" },
      none: null,
      misplaced: null,
      place: { name: "The Pass", partOf: { id: "place:ridge" } },
      nowhere: null,
    });
  });
});

describe("nodes", () => {
  const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }`;

  it("come in the order of their ids, null for what is not there", async () => {
    const data = await ask<{ claims: { nodes: readonly { id: string; attributions: { nodes: { id: string }[] } }[] } }>(
      graph,
      `{ claims(first: 1, filter: {kinds: BALLOT}) { nodes { id attributions { nodes { id } } } } }`,
    );
    const [claim] = data.claims.nodes;
    const attribution = claim?.attributions.nodes[0]?.id;
    const ids = ["place:pass", "state:nothing", claim?.id, "claim:none", "state:avaria", attribution, "place:pass"];
    expect(await ask(graph, query, { ids })).toEqual({
      nodes: [
        { __typename: "Place", id: "place:pass" },
        null,
        { __typename: "BallotClaim", id: claim?.id },
        null,
        { __typename: "State", id: "state:avaria" },
        { __typename: "Attribution", id: attribution },
        { __typename: "Place", id: "place:pass" },
      ],
    });
    expect(await ask(graph, query, { ids: [] })).toEqual({ nodes: [] });
  });

  it("are 500 at most", async () => {
    const ids = (count: number) => Array.from({ length: count }, (_, i) => `state:s${i}`);
    expect(await ask<{ nodes: unknown[] }>(graph, query, { ids: ids(500) })).toEqual({ nodes: Array(500).fill(null) });
    const [error] = await errorsOf(graph, query, { ids: ids(501) });
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "ids" });
  });
});
