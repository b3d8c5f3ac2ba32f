import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openTies } from "../../support/ties.ts";
import { ask, errorsOf } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTies();
}, 120_000);
afterAll(() => graph.close());

interface Picture {
  readonly complete: boolean;
  readonly hiddenCount: number;
  readonly nodes: readonly {
    readonly entity: { readonly shortName: string };
    readonly distance: number;
    readonly omitted: number;
  }[];
  readonly relationships: readonly {
    readonly type: string;
    readonly from: { readonly shortName: string };
    readonly to: { readonly shortName: string };
    readonly caption: string;
  }[];
}

const picture = async (args: string) =>
  (
    await ask<{ neighbourhood: Picture }>(
      graph,
      `{ neighbourhood(${args}) { complete hiddenCount nodes { entity { shortName } distance omitted }
          relationships { type from { shortName } to { shortName } caption status claim { id status } } } }`,
    )
  ).neighbourhood;

const nodes = ({ nodes: all }: Picture) =>
  all.map(({ entity, distance, omitted }) => `${distance} ${entity.shortName} +${omitted}`);
const drawn = ({ relationships }: Picture) =>
  relationships.map(({ type, from, to, caption }) => `${from.shortName} ${type} ${to.shortName}: ${caption}`);

describe("a neighbourhood", () => {
  it("is what is drawn around something, each relationship with its claim, and what is left out", async () => {
    const query = `{ neighbourhood(id: "group:riders", types: [FUNDED, FOUGHT_FOR, LED, ON_SIDE]) {
      centre { id } complete hiddenCount perspective { speakers }
      nodes { entity { id } distance omitted }
      relationships { type from { id } to { id } caption status claim {
        caption attributions { nodes { stance speaker { name } locator } } } }
    } }`;
    const relationship = (
      [type, from, to, caption, status]: readonly string[],
      locator: string,
      speaker: string | null = null,
    ) => ({
      ...{ type, from: { id: from }, to: { id: to }, caption, status },
      claim: {
        caption,
        attributions: {
          nodes: [{ stance: "ASSERTS", speaker: speaker === null ? null : { name: speaker }, locator }],
        },
      },
    });
    const alleged = ["FUNDED", "state:dunmark", "group:riders"] as const;
    expect(await ask(graph, query)).toEqual({
      neighbourhood: {
        centre: { id: "group:riders" },
        complete: true,
        hiddenCount: 0,
        perspective: null,
        nodes: [
          { entity: { id: "group:riders" }, distance: 0, omitted: 0 },
          { entity: { id: "state:dunmark" }, distance: 1, omitted: 0 },
          { entity: { id: "side:south" }, distance: 1, omitted: 1 },
          { entity: { id: "person:chief" }, distance: 1, omitted: 0 },
        ],
        relationships: [
          relationship(
            ["FOUGHT_FOR", "group:riders", "side:south", "fighters 1993–94", "UNCONTESTED"],
            "riders-fight-south",
          ),
          relationship(["FOUGHT_FOR", "group:riders", "side:south", "fighters", "UNCONTESTED"], "riders-fight-south"),
          relationship(["LED", "person:chief", "group:riders", "leader 1993", "UNCONTESTED"], "chief-leads-riders"),
          relationship([...alleged, "funding 1993, alleged", "ALLEGED"], "dunmark-funds-riders", "Alba"),
          relationship([...alleged, "funding, alleged", "ALLEGED"], "dunmark-funds-riders", "Alba"),
        ],
      },
    });
  });

  it("reaches further with more depth, and shows how sides and places lie without a claim", async () => {
    const types = "types: [FUNDED, FOUGHT_FOR, ON_SIDE, SIDE_OF, PART_OF]";
    const three = await picture(`id: "state:dunmark", depth: 3, ${types}`);
    expect(nodes(three)).toEqual(["0 Dunmark +0", "1 Riders +0", "2 South +0", "3 Bruna +0", "3 Hill +4"]);
    expect(three.complete).toBe(true);
    expect(drawn(three)).toEqual([
      "Riders FOUGHT_FOR South: fighters 1993–94",
      "Riders FOUGHT_FOR South: fighters",
      "South SIDE_OF Hill: side of",
      "Bruna ON_SIDE South: on side",
      "Dunmark FUNDED Riders: funding 1993, alleged",
      "Dunmark FUNDED Riders: funding, alleged",
    ]);
    expect(three.relationships[2]).toMatchObject({ status: null, claim: null });
    expect(nodes(await picture(`id: "state:dunmark", depth: 2, ${types}`))).toEqual([
      "0 Dunmark +0",
      "1 Riders +0",
      "2 South +2",
    ]);
  });

  it("tells when somebody stood on a side, and counts only what could be drawn as asked", async () => {
    const query = `{ neighbourhood(id: "state:alba", types: ON_SIDE, perspective: { speakers: [] }) {
      hiddenCount relationships { type caption period { edtf } status claim { id } } } }`;
    expect(await ask(graph, query)).toEqual({
      neighbourhood: {
        hiddenCount: 0,
        relationships: [
          {
            ...{ type: "ON_SIDE", caption: "on side 1990–2000", period: { edtf: "1990/2000" } },
            ...{ status: null, claim: null },
          },
        ],
      },
    });
    const nobody = 'id: "state:alba", types: [GAVE_MATERIEL_TO, RESTRICTED], perspective: { speakers: [] }';
    expect(await picture(nobody)).toMatchObject({ hiddenCount: 2, relationships: [] });
  });

  it("says when there is more than its limit, and takes the most related first", async () => {
    const cut = await picture('id: "state:alba", limit: 3');
    expect(cut.complete).toBe(false);
    expect(nodes(cut).map((line) => line.split(" +")[0])).toEqual(["0 Alba", "1 Corvia", "1 Farland"]);
    const whole = await picture('id: "state:alba", limit: 500');
    expect(whole.complete).toBe(true);
    expect(whole.nodes.length).toBeGreaterThan(3);
    const exact = await picture(`id: "state:alba", limit: ${whole.nodes.length}`);
    expect(exact).toEqual(whole);
    const alone = await picture('id: "state:alba", limit: 1');
    expect([alone.complete, alone.nodes.length, alone.relationships]).toEqual([false, 1, []]);
  });

  it("draws what nobody asserts in no picture, and what a perspective asserts in its own", async () => {
    const denied = (found: Picture) => drawn(found).filter((line) => line.startsWith("Heria SUPPLIED_ARMS_TO Bruna"));
    expect(denied(await picture('id: "state:heria"'))).toEqual([]);
    const inside = await picture('id: "state:dunmark", perspective: { speakers: ["state:alba"] }');
    expect(drawn(inside)).toEqual([
      "Dunmark FUNDED Riders: funding 1993, alleged",
      "Dunmark FUNDED Riders: funding, alleged",
    ]);
    expect(inside.hiddenCount).toBeGreaterThan(0);
  });

  it.each(["state:alba", "group:riders", "conflict:hill", "event:resolution", "side:north"])(
    "of %s is the same in a perspective that leaves everything",
    async (id) => {
      for (const rest of [
        "depth: 1",
        "depth: 2",
        "depth: 3",
        "depth: 3, limit: 7",
        "depth: 2, types: [ALLIED_WITH, PART_OF]",
      ])
        expect(await picture(`id: "${id}", ${rest}, perspective: {}`)).toEqual(await picture(`id: "${id}", ${rest}`));
    },
  );

  it("is null for ids of nothing, alone for what nothing is drawn to", async () => {
    expect(await ask(graph, '{ neighbourhood(id: "state:nowhere") { complete } }')).toEqual({ neighbourhood: null });
    expect(nodes(await picture('id: "source:gazette"'))).toEqual(["0 Gazette +0"]);
    expect(nodes(await picture('id: "state:alba", types: []'))).toEqual(["0 Alba +0"]);
  });

  it("names the argument that cannot be used", async () => {
    const told = async (args: string) =>
      (await errorsOf(graph, `{ neighbourhood(id: "state:alba", ${args}) { complete } }`)).map(
        ({ extensions }) => extensions,
      );
    expect(await told("depth: 4")).toEqual([{ code: "BAD_USER_INPUT", argument: "depth" }]);
    expect(await told("limit: 501")).toEqual([{ code: "BAD_USER_INPUT", argument: "limit" }]);
    expect(await told("types: [BOMBED]")).toEqual([{ code: "BAD_USER_INPUT", argument: "types" }]);
  });
});
