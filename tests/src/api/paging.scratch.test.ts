import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const page = `totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function listOf(field: string, args: string, paging: { first: number; after?: string | null }): Promise<List> {
  const inside = args === "" ? "" : `${args}, `;
  const data = await ask<{ list: List }>(
    graph,
    `query ($first: PositiveInt, $after: String) { list: ${field}(${inside}first: $first, after: $after) { ${page} } }`,
    paging,
  );
  return data.list;
}

/** The ids of all pages, walked one after another, and how many pages there were. */
async function walked(field: string, args: string, first: number): Promise<{ ids: readonly string[]; pages: number }> {
  const ids: string[] = [];
  let after: string | null = null;
  for (let pages = 1; ; pages += 1) {
    const list: List = await listOf(field, args, { first, after });
    ids.push(...list.nodes.map(({ id }) => id));
    if (!list.pageInfo.hasNextPage) return { ids, pages };
    after = list.pageInfo.endCursor;
  }
}

describe("lists in pages", () => {
  it.each([
    ["actors", "", 3],
    ["actors", "filter: {kinds: [STATE]}", 1],
    ["claims", "", 7],
    ["claims", "orderBy: PERIOD_ASCENDING", 5],
    ["claims", "orderBy: PERIOD_DESCENDING", 4],
    ["claims", 'orderBy: STRENGTH, filter: {about: "state:avaria"}', 3],
    ["attributions", "", 4],
    ["attributions", 'filter: {subject: "state:cardia"}', 1],
    ["supports", "", 2],
    ["supports", "grain: ALL, orderBy: PERIOD_DESCENDING", 2],
    ["supports", "orderBy: PERIOD_ASCENDING", 3],
    ["supports", "orderBy: STRENGTH", 1],
  ])("%s(%s) walked by %i gives what one page gives", async (field, args, size) => {
    const whole = await listOf(field, args, { first: 500 });
    const { ids, pages } = await walked(field, args, size);
    expect(ids).toEqual(whole.nodes.map(({ id }) => id));
    expect(new Set(ids).size).toBe(whole.totalCount);
    expect(pages).toBe(Math.ceil(whole.totalCount / size));
    expect(whole.pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: whole.edges[0]?.cursor,
      endCursor: whole.edges.at(-1)?.cursor,
    });
    expect(whole.edges.map(({ node }) => node)).toEqual(whole.nodes);
  });

  it("walk what is said of a claim, too", async () => {
    const query = `query ($first: PositiveInt, $after: String) {
      supports(filter: {recipient: "state:avaria", types: ARMS, scope: EXACT}) {
        nodes { attributions(first: $first, after: $after) { ${page} } }
      }
    }`;
    const read = async (first: number, after: string | null): Promise<List> => {
      const data = await ask<{ supports: { nodes: readonly [{ attributions: List }] } }>(graph, query, {
        first,
        after,
      });
      return data.supports.nodes[0].attributions;
    };
    const whole = await read(500, null);
    expect(whole.totalCount).toBe(3);
    const first = await read(2, null);
    const second = await read(2, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([first.totalCount, second.totalCount]).toEqual([3, 3]);
  });

  it("have neither cursors nor rows behind the end", async () => {
    const whole = await listOf("actors", "", { first: 500 });
    const behind = await listOf("actors", "", { first: 5, after: whole.pageInfo.endCursor });
    expect(behind).toEqual({
      totalCount: 16,
      nodes: [],
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("take null for not given", async () => {
    const nothing = "first: null, after: null, orderBy: null, filter: null";
    const data = await ask<{ a: unknown; b: unknown }>(
      graph,
      `{ a: supports(${nothing}, grain: null) { nodes { id } } b: supports { nodes { id } } }`,
    );
    expect(data.a).toEqual(data.b);
  });

  const another =
    "after: is a cursor of another list, order or filter: give it with the arguments of its page, or begin anew without it";

  it("refuse cursors of other lists, orders, filters and perspectives", async () => {
    const { pageInfo } = await listOf("claims", "", { first: 1 });
    const foreign = [
      `claims(orderBy: STRENGTH, after: $after) { totalCount }`,
      `claims(filter: { kinds: SUPPORT }, after: $after) { totalCount }`,
      `claims(perspective: {}, after: $after) { totalCount }`,
      `supports(after: $after) { totalCount }`,
      `supports(grain: ALL, after: $after) { totalCount }`,
      `actors(after: $after) { totalCount }`,
      `attributions(after: $after) { totalCount }`,
      `claims(first: 1) { nodes { attributions(after: $after) { totalCount } } }`,
    ];
    for (const field of foreign) {
      const [error] = await errorsOf(graph, `query ($after: String) { ${field} }`, { after: pageInfo.endCursor });
      expect(error?.message).toBe(another);
      expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "after" });
    }
  });

  it.each([
    ["actors", "filter: { kinds: STATE }", "filter: { kinds: SIDE }"],
    ["attributions", "filter: { stances: ASSERTS }", "filter: { stances: DENIES }"],
    ["casualties", "", 'filter: { counted: "side:north" }'],
    ["events", "", 'filter: { partOf: "conflict:ridge" }'],
    ["sources", "", "filter: { tiers: PRIMARY }"],
    ["supports", 'filter: { supporter: "state:cardia" }', 'filter: { supporter: "state:dorland" }'],
    ["involvement", 'conflict: "conflict:ridge"', 'conflict: "conflict:ridge", actor: "state:cardia"'],
    ["bothSidesSupporters", 'conflict: "conflict:ridge"', 'conflict: "conflict:ridge", types: ARMS'],
    ["search", 'text: "avaria"', 'text: "cardia"'],
    ["timeline", 'conflict: "conflict:ridge"', 'conflict: "conflict:ridge", period: "1990/2000"'],
  ])("of %s(%s) are not those of %s", async (field, one, other) => {
    const query = (args: string) =>
      `query ($after: String) { ${field}(${[args, "first: 1", "after: $after"].filter((part) => part !== "").join(", ")}) { pageInfo { endCursor } } }`;
    const found = await ask<Record<string, { pageInfo: { endCursor: string | null } }>>(graph, query(one));
    const after = found[field]?.pageInfo.endCursor;
    expect(after).toEqual(expect.any(String));
    expect(await ask(graph, query(one), { after })).toMatchObject({ [field]: {} });
    expect(await errorsOf(graph, query(other), { after })).toMatchObject([{ message: another }]);
  });

  it.each(["claims", "attributions"])("of one actor's %s are not those of another's", async (list) => {
    const query = (id: string) =>
      `query ($after: String) { actor(id: "${id}") { list: ${list}(first: 1, after: $after) { pageInfo { endCursor } } } }`;
    const found = await ask<{ actor: { list: { pageInfo: { endCursor: string | null } } } }>(
      graph,
      query("state:cardia"),
    );
    const after = found.actor.list.pageInfo.endCursor;
    expect(after).toEqual(expect.any(String));
    expect(await ask(graph, query("state:cardia"), { after })).toMatchObject({ actor: {} });
    expect(await errorsOf(graph, query("state:avaria"), { after })).toMatchObject([{ message: another }]);
  });
});

describe("reading", () => {
  it("is refused writes by the server", async () => {
    await expect(graph.read("CREATE (n:Stray) RETURN 1 AS one")).rejects.toThrow(/read access mode/i);
  });
});
