import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask, errorsOf } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

interface Hiding {
  readonly hiddenCount: number;
  readonly hidden: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string; readonly sentence: string }[];
  };
}

const sipri = '{ publishers: "org:sipri" }';
const noSipri = '{ exclude: { speakers: "org:sipri" } }';

describe("what a perspective hides", () => {
  it.each([
    `claims(filter: { supportTypes: ARMS }, perspective: ${noSipri})`,
    `supports(filter: { types: ARMS }, perspective: { speakers: "state:armenia" })`,
    `supports(filter: { types: ARMS }, grain: ALL, perspective: ${noSipri})`,
    `mediations(perspective: { speakers: "state:russia" })`,
    `casualties(perspective: { speakers: "state:azerbaijan" })`,
    `contradictions(perspective: { speakers: "state:azerbaijan" })`,
    `supportMatrix(types: ARMS, perspective: ${sipri})`,
    `bothSidesSupporters(conflict: "conflict:nagorno-karabakh", perspective: ${sipri})`,
    `involvement(conflict: "conflict:nagorno-karabakh", perspective: ${sipri})`,
    `timeline(conflict: "conflict:nagorno-karabakh", period: "1992/1994", perspective: ${sipri})`,
    `mediatorsWithStake(conflict: "conflict:nagorno-karabakh", perspective: ${sipri})`,
    `suppliesUnderEmbargo(measure: "event:osce-arms-embargo-1992", perspective: ${sipri})`,
    `voteAlignment(resolution: "event:unga-resolution-62-243", perspective: ${sipri})`,
    `events(filter: { participants: "state:azerbaijan" }, perspective: { speakers: "state:armenia" })`,
    `actors(filter: { matches: { supportTypes: ARMS } }, perspective: ${sipri})`,
  ])("is listed claim by claim, as many as are counted: %s", async (field) => {
    const { found } = await ask<{ found: Hiding }>(
      graph,
      `{ found: ${field} { hiddenCount hidden(first: 500) { totalCount nodes { id sentence } } } }`,
    );
    expect(found.hiddenCount).toBeGreaterThan(0);
    expect(found.hidden.totalCount).toBe(found.hiddenCount);
    expect(new Set(found.hidden.nodes.map(({ id }) => id)).size).toBe(Math.min(found.hiddenCount, 500));
  });

  it("is nothing without one", async () => {
    const { claims } = await ask<{ claims: Hiding }>(
      graph,
      "{ claims(first: 1) { hiddenCount hidden { totalCount nodes { id sentence } } } }",
    );
    expect(claims).toEqual({ hiddenCount: 0, hidden: { totalCount: 0, nodes: [] } });
  });

  it("comes in the order of the list, page by page, as it stands for everybody", async () => {
    const asked = (args: string) =>
      ask<{ supports: { hidden: { pageInfo: { endCursor: string }; nodes: readonly unknown[] } } }>(
        graph,
        `{ supports(filter: { types: ARMS, recipient: "state:azerbaijan" }, grain: ALL, perspective: ${noSipri}) {
             hidden${args} { pageInfo { endCursor } nodes { sentence } } } }`,
      );
    const all = (await asked("")).supports.hidden.nodes;
    expect(all).toEqual(
      ["2007 to 2011 (55", "2010 to 2014 (85", "2015 to 2019 (31"].map((years) => ({
        sentence: `Russia supplied arms to Azerbaijan from ${years} percent of arms supplies of Azerbaijan).`,
      })),
    );
    const head = (await asked("(first: 1)")).supports.hidden;
    const rest = (await asked(`(after: "${head.pageInfo.endCursor}")`)).supports.hidden;
    expect([...head.nodes, ...rest.nodes]).toEqual(all);
  });
});

describe("what hangs on somebody", () => {
  const hanging = async (filter: string, perspective = "") => {
    const { claims } = await ask<{
      claims: { totalCount: number; nodes: readonly { sentence: string; withoutEach: readonly unknown[] }[] };
    }>(
      graph,
      `{ claims(filter: { ${filter} }${perspective}, first: 500) {
           totalCount nodes { sentence withoutEach(each: SPEAKER) { on { id } status falls } } } }`,
    );
    expect(claims.totalCount).toBe(claims.nodes.length);
    return claims.nodes;
  };

  it("is asked for in one list, each claim with what becomes of it", async () => {
    const found = await hanging('hangsOn: "org:sipri", kinds: SUPPORT');
    expect(found.length).toBeGreaterThan(2);
    for (const { withoutEach } of found)
      expect(withoutEach).toContainEqual({ on: { id: "org:sipri" }, status: null, falls: true });
    const jordan = await hanging('hangsOn: "state:jordan", subject: "state:jordan", supportTypes: ARMS');
    expect(jordan).toEqual([
      {
        sentence: "Jordan supplied arms to Armenia; alleged and denied.",
        withoutEach: expect.arrayContaining([{ on: { id: "state:jordan" }, status: "ALLEGED", falls: false }]),
      },
    ]);
  });

  it("is told apart from what only stands otherwise, and asked of works that are relayed", async () => {
    const ids = async (filter: string, each = "SPEAKER") => {
      const { claims } = await ask<{
        claims: { nodes: { sentence: string; withoutEach: { on: { id: string }; falls: boolean }[] }[] };
      }>(
        graph,
        `{ claims(filter: { ${filter} }, first: 500) { nodes { sentence withoutEach(each: ${each}) { on { id } falls } } } }`,
      );
      return claims.nodes;
    };
    expect(await ids('hangsOn: "state:jordan", subject: "state:jordan", supportTypes: ARMS')).toHaveLength(1);
    expect(await ids('fallsWithout: "state:jordan", subject: "state:jordan", supportTypes: ARMS')).toEqual([]);
    const [hanging, falling] = [
      await ids('hangsOn: "state:azerbaijan"'),
      await ids('fallsWithout: "state:azerbaijan"'),
    ];
    expect(falling.length).toBeGreaterThan(5);
    expect(falling).toEqual(
      hanging.filter(({ withoutEach }) => withoutEach.some(({ on, falls }) => on.id === "state:azerbaijan" && falls)),
    );
    const relayed = await ids('hangsOn: "source:black-garden"', "CITED_WORK");
    expect(relayed.length).toBeGreaterThan(0);
    for (const { withoutEach } of relayed) expect(withoutEach.map(({ on }) => on.id)).toContain("source:black-garden");
    const without = await ask<{ all: { totalCount: number }; left: { hiddenCount: number } }>(
      graph,
      `{ all: attributions(filter: { citing: "source:black-garden" }) { totalCount }
         left: attributions(perspective: { exclude: { citing: "source:black-garden" } }) { hiddenCount } }`,
    );
    expect(without.left.hiddenCount).toBe(without.all.totalCount);
  });

  it("is the same that `withoutEach` tells claim by claim", async () => {
    const { claims } = await ask<{
      claims: { nodes: readonly { id: string; withoutEach: readonly { on: { id: string } }[] }[] };
    }>(
      graph,
      "{ claims(filter: { kinds: SUPPORT }, first: 500) { nodes { id withoutEach(each: SOURCE) { on { id } } } } }",
    );
    const article = "source:nagorno-karabakh-article";
    const { found } = await ask<{ found: { nodes: readonly { id: string }[] } }>(
      graph,
      `{ found: claims(filter: { kinds: SUPPORT, hangsOn: "${article}" }, first: 500) { nodes { id } } }`,
    );
    const expected = claims.nodes.filter(({ withoutEach }) => withoutEach.some(({ on }) => on.id === article));
    expect(found.nodes.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
    expect(found.nodes.length).toBeGreaterThan(50);
  });

  it("keeps to a perspective, counts in facets, and finds nothing for nobody", async () => {
    expect(await hanging("hangsOn: []")).toEqual([]);
    const { claims } = await ask<{ claims: { totalCount: number; facets: { kinds: { count: number }[] } } }>(
      graph,
      '{ claims(filter: { hangsOn: "org:sipri" }) { totalCount facets { kinds { kind count } } } }',
    );
    expect(claims.facets.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount);
    expect(await hanging('hangsOn: "org:sipri"', ', perspective: { speakers: "state:jordan" }')).toEqual([]);
  });
});

describe("actors that match", () => {
  const asked = async (perspective = "") => {
    const { actors } = await ask<{
      actors: {
        totalCount: number;
        edges: readonly {
          node: { name: string };
          matched: readonly { claims: { totalCount: number; nodes: readonly { sentence: string }[] } }[];
        }[];
      };
    }>(
      graph,
      `{ actors(filter: { matches: [{ supportTypes: ARMS, object: "state:azerbaijan" }, { votes: YES }] }${perspective}) {
           totalCount edges { node { name } matched { claims { totalCount nodes { sentence } } } } } }`,
    );
    return actors;
  };

  it("give the claims behind each filter", async () => {
    const { edges } = await asked();
    expect(
      edges.map(({ node, matched }) => [
        node.name,
        ...matched.map(({ claims }) => claims.nodes.map(({ sentence }) => sentence)),
      ]),
    ).toEqual([
      [
        "Serbia",
        ["Serbia supplied arms to Azerbaijan."],
        ["Serbia voted for United Nations General Assembly Resolution 62/243."],
      ],
      [
        "Turkey",
        ["Turkey supplied arms to Azerbaijan."],
        ["Turkey voted for United Nations General Assembly Resolution 62/243."],
      ],
      [
        "Ukraine",
        ["Ukraine supplied arms to Azerbaijan."],
        ["Ukraine voted for United Nations General Assembly Resolution 62/243."],
      ],
    ]);
  });

  it("are found by the words of a perspective, refused where there is nothing for it to judge", async () => {
    expect((await asked(', perspective: { speakers: "org:sipri" }')).totalCount).toBe(0);
    expect((await asked(", perspective: { exclude: {} }")).edges.map(({ node }) => node.name)).toEqual(
      (await asked()).edges.map(({ node }) => node.name),
    );
    const [error] = await errorsOf(graph, "{ actors(perspective: {}) { totalCount } }");
    expect(error).toMatchObject({ extensions: { code: "BAD_USER_INPUT", argument: "perspective" } });
  });
});
