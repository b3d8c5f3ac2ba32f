import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Found {
  readonly contradictions: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly { readonly kind: string; readonly claims: readonly { readonly caption: string }[] }[];
  };
}

const contradictions = async (args: string) => {
  const text = `{ contradictions${args} { totalCount hiddenCount pageInfo { endCursor } nodes { kind reason claims { caption subject { name } } } } }`;
  return (await ask<Found>(graph, text)).contradictions;
};

const avariasTroops = (caption: string) => ({
  kind: "STANCE",
  reason: "some assert it, some deny it",
  claims: [{ caption, subject: { name: "Avaria" } }],
});
const dorlandsArms = {
  kind: "STANCE",
  reason: "some assert it, some deny it",
  claims: [{ caption: "arms, alleged, denied", subject: { name: "Dorland" } }],
};

describe("contradictions", () => {
  it("are claims that some assert and some deny, at every width, but for those that nobody asserts or states", async () => {
    const { nodes, totalCount, hiddenCount } = await contradictions("");
    expect(new Set(nodes)).toEqual(
      new Set([avariasTroops("troops, contested"), avariasTroops("troops 1993, contested"), dorlandsArms]),
    );
    expect({ totalCount, hiddenCount }).toEqual({ totalCount: 3, hiddenCount: 0 });
  });

  it("are looked for among the claims of a filter, and of the kinds asked for", async () => {
    const { nodes } = await contradictions('(filter: { subject: "state:dorland" }, kinds: [STANCE, VALUE])');
    expect(nodes).toEqual([dorlandsArms]);
    expect((await contradictions("(kinds: [TEMPORAL])")).nodes).toEqual([]);
  });

  it("come page by page", async () => {
    const first = await contradictions("(first: 2)");
    const rest = await contradictions(`(first: 2, after: "${first.pageInfo.endCursor ?? ""}")`);
    expect([...first.nodes, ...rest.nodes]).toEqual((await contradictions("")).nodes);
  });

  it("vanish in a perspective without those who deny", async () => {
    const { nodes, hiddenCount } = await contradictions('(perspective: { exclude: { speakers: ["state:dorland"] } })');
    expect(new Set(nodes)).toEqual(
      new Set([avariasTroops("troops, contested"), avariasTroops("troops 1993, contested")]),
    );
    expect(hiddenCount).toBe(1);
  });

  it("refuse a conflict given twice", async () => {
    const [error] = await errorsOf(
      graph,
      '{ contradictions(conflict: "conflict:ridge", filter: { conflict: "conflict:ridge" }) { totalCount } }',
    );
    expect(error).toMatchObject({
      message: "conflict: stands in the filter, too: give it once",
      extensions: { code: "BAD_USER_INPUT", argument: "conflict" },
    });
  });
});

describe("withoutEach", () => {
  const dependences = async (each: string, perspective = "") => {
    const { supports } = await ask<{ supports: { nodes: readonly { withoutEach: unknown }[] } }>(
      graph,
      `{ supports(filter: { supporter: "state:dorland", types: ARMS }${perspective}) {
           nodes { status withoutEach(each: ${each}) { on { id } status falls } } } }`,
    );
    return supports.nodes;
  };

  it("tells of each voice how the claim would stand without it", async () => {
    expect(await dependences("SPEAKER")).toEqual([
      {
        status: "ALLEGED_DENIED",
        withoutEach: [
          { on: { id: "state:avaria" }, status: "DENIED", falls: true },
          { on: { id: "state:dorland" }, status: "ALLEGED", falls: false },
        ],
      },
    ]);
    expect(await dependences("SOURCE")).toEqual([
      { status: "ALLEGED_DENIED", withoutEach: [{ on: { id: "source:gazette" }, status: null, falls: true }] },
    ]);
  });

  it("keeps to the perspective of its claim", async () => {
    expect(await dependences("SPEAKER", ', perspective: { speakers: ["state:avaria"] }')).toEqual([
      { status: "ALLEGED", withoutEach: [{ on: { id: "state:avaria" }, status: null, falls: true }] },
    ]);
  });
});
