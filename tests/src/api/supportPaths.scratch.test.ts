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

interface Found {
  readonly supportPaths: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly length: number;
      readonly strength: string;
      readonly validAt: string | null;
      readonly hops: readonly {
        readonly from: { readonly shortName: string };
        readonly to: { readonly shortName: string };
        readonly ties: readonly {
          readonly relation: string;
          readonly type: string | null;
          readonly reversed: boolean;
        }[];
      }[];
    }[];
  };
}

const paths = async (args: string) =>
  (
    await ask<Found>(
      graph,
      `{ supportPaths(${args}) { totalCount hiddenCount pageInfo { hasNextPage endCursor } nodes {
          length strength validAt hops { from { shortName } to { shortName } ties { relation type reversed } } } } }`,
    )
  ).supportPaths;

/** Each path in a line: "A ARMS> B <ON_SIDE C". */
const lines = ({ nodes }: Found["supportPaths"]) =>
  nodes.map(({ hops }) =>
    hops.reduce((line, { to, ties }) => {
      const how = ties.map(({ relation, type, reversed }) =>
        reversed ? `<${relation}` : `${relation === "SUPPORT" ? "" : relation}${type ?? ""}>`,
      );
      return `${line} ${how.join("+")} ${to.shortName}`;
    }, hops[0]?.from.shortName ?? ""),
  );

describe("paths of support", () => {
  it("lead through a group that one pays and that fights for the other's side, with the claims of each hop", async () => {
    const query = `{ supportPaths(from: "state:dunmark", to: "state:bruna") {
      totalCount hiddenCount perspective { speakers } nodes {
        from { requested matched { id } by } to { requested matched { id } by } length strength opposition validAt
        hops { from { id } to { id } ties { relation type reversed memberships { note }
          claims { caption status attributions { nodes { stance speaker { name } source { title } locator } } } } }
      } } }`;
    const said = (locator: string, speaker: { name: string } | null = null) => ({
      nodes: [{ stance: "ASSERTS", speaker, source: { title: "The Gazette" }, locator }],
    });
    const none = { memberships: [], reversed: false };
    const fights = {
      from: { id: "group:riders" },
      to: { id: "side:south" },
      ties: [
        {
          ...none,
          relation: "SUPPORT",
          type: "FIGHTERS",
          claims: [{ caption: "fighters 1993–94", status: "UNCONTESTED", attributions: said("riders-fight-south") }],
        },
      ],
    };
    const to = { requested: "state:bruna", matched: { id: "side:south" }, by: "SIDE" };
    expect(await ask(graph, query)).toEqual({
      supportPaths: {
        totalCount: 2,
        hiddenCount: 0,
        perspective: null,
        nodes: [
          {
            from: { requested: "state:dunmark", matched: { id: "org:dunmark-army" }, by: "ORGAN" },
            to,
            length: 2,
            strength: "REPORTED",
            opposition: "NONE",
            validAt: null,
            hops: [
              {
                from: { id: "org:dunmark-army" },
                to: { id: "group:riders" },
                ties: [
                  {
                    ...none,
                    relation: "SUPPORT",
                    type: "TRAINING",
                    claims: [
                      { caption: "training 1994", status: "UNCONTESTED", attributions: said("army-trains-riders") },
                    ],
                  },
                ],
              },
              fights,
            ],
          },
          {
            from: { requested: "state:dunmark", matched: { id: "state:dunmark" }, by: "SELF" },
            to,
            length: 2,
            strength: "ALLEGED",
            opposition: "NONE",
            validAt: null,
            hops: [
              {
                from: { id: "state:dunmark" },
                to: { id: "group:riders" },
                ties: [
                  {
                    ...none,
                    relation: "SUPPORT",
                    type: "FUNDING",
                    claims: [
                      {
                        caption: "funding 1993, alleged",
                        status: "ALLEGED",
                        attributions: said("dunmark-funds-riders", { name: "Alba" }),
                      },
                    ],
                  },
                ],
              },
              fights,
            ],
          },
        ],
      },
    });
  });

  it("are told hop by hop, sides and organs too, where the ends are not widened", async () => {
    expect(lines(await paths('from: "state:corvia", to: "state:alba"'))).toEqual([
      "Corvia TRAINING> North",
      "Corvia ARMS> Alba",
      "Corvia VIAARMS> Exiles TRAINING> Alban Guard",
    ]);
    const exact = await paths('from: "state:corvia", to: "state:alba", scope: EXACT');
    expect(lines(exact)).toEqual([
      "Corvia ARMS> Alba",
      "Corvia TRAINING> North <ON_SIDE Alba",
      "Corvia VIAARMS> Exiles TRAINING> Alban Guard ORGAN> Alba",
    ]);
    const [, bySide] = exact.nodes;
    expect(bySide).toMatchObject({ length: 2, strength: "REPORTED" });
    const rows = await ask(
      graph,
      `{ supportPaths(from: "state:corvia", to: "state:alba", scope: EXACT, types: TRAINING, maxHops: 2) {
          nodes { hops { ties { memberships { side { id } member { id } period { edtf } } } } } } }`,
    );
    const alba = { side: { id: "side:north" }, member: { id: "state:alba" }, period: { edtf: "1990/2000" } };
    expect(rows).toEqual({
      supportPaths: { nodes: [{ hops: [{ ties: [{ memberships: [] }] }, { ties: [{ memberships: [alba] }] }] }] },
    });
  });

  it("lead from those who lead a group, but not through an organisation of all", async () => {
    expect(lines(await paths('from: "person:chief", to: "side:south"'))).toEqual([
      "Chief LEADER> Riders FIGHTERS> South",
    ]);
    expect(lines(await paths('from: "state:heria", to: "group:company", maxHops: 6'))).toEqual([]);
    expect(lines(await paths('from: "state:dunmark", to: "group:company"'))).toEqual([
      "Dunmark Army TRAINING> Riders <LEADER Chief MEMBER> Company",
      "Dunmark FUNDING> Riders <LEADER Chief MEMBER> Company",
    ]);
    expect(lines(await paths('from: "state:corvia", to: "state:bruna", types: TRAINING, maxHops: 6'))).toEqual([]);
  });

  it("have no more hops than asked for, and only support of the types asked for", async () => {
    expect(lines(await paths('from: "state:heria", to: "state:alba"'))).toEqual([
      "Heria DIPLOMATIC> Alba",
      "Heria ARMS> Exiles TRAINING> Alban Guard",
    ]);
    expect(lines(await paths('from: "state:heria", to: "state:alba", maxHops: 1'))).toEqual(["Heria DIPLOMATIC> Alba"]);
    expect(lines(await paths('from: "state:heria", to: "state:alba", types: [ARMS, TRAINING]'))).toEqual([
      "Heria ARMS> Exiles TRAINING> Alban Guard",
    ]);
    expect(lines(await paths('from: "state:heria", to: "state:alba", types: []'))).toEqual([]);
    expect(lines(await paths('from: "state:heria", to: "state:bruna"'))).toEqual([]);
  });

  it("held on a day, certainly or possibly", async () => {
    const at = async (day: string) => {
      const found = await paths(`from: "state:dunmark", to: "state:bruna", validAt: "${day}"`);
      return found.nodes.map(({ validAt }, i) => `${validAt ?? "-"}: ${lines(found)[i] ?? ""}`);
    };
    expect(await at("1993-12-01")).toEqual(["POSSIBLE: Dunmark FUNDING> Riders FIGHTERS> South"]);
    expect(await at("1994-02-01")).toEqual(["POSSIBLE: Dunmark Army TRAINING> Riders FIGHTERS> South"]);
    expect(await at("1995-01-01")).toEqual([]);
    const guard = await paths('from: "group:exiles", to: "state:alba", validAt: "1995-01-01"');
    expect(guard.nodes).toMatchObject([{ validAt: "CERTAIN" }]);
    const member = await paths(
      'from: "state:corvia", to: "state:alba", scope: EXACT, types: TRAINING, validAt: "1993-05-01", maxHops: 2',
    );
    expect(lines(member)).toEqual(["Corvia TRAINING> North <ON_SIDE Alba"]);
  });

  it("rest on what a perspective asserts, which says how many claims it hides", async () => {
    const inside = await paths('from: "state:dunmark", to: "state:bruna", perspective: { speakers: ["state:alba"] }');
    expect(lines(inside)).toEqual([]);
    expect(inside.hiddenCount).toBeGreaterThan(0);
    const gazette = '{ exclude: { speakers: ["state:alba"] } }';
    expect(lines(await paths(`from: "state:dunmark", to: "state:bruna", perspective: ${gazette}`))).toEqual([
      "Dunmark Army TRAINING> Riders FIGHTERS> South",
    ]);
  });

  it("come page by page, each path once", async () => {
    const args = 'from: "state:corvia", to: "state:alba", first: 1';
    const found: string[] = [];
    let after = "";
    for (let page = 0; page < 3; page += 1) {
      const { nodes, pageInfo, ...rest } = await paths(`${args}${after}`);
      found.push(...lines({ nodes, pageInfo, ...rest }));
      expect(pageInfo.hasNextPage).toBe(page < 2);
      expect(rest.totalCount).toBe(3);
      after = `, after: "${pageInfo.endCursor ?? ""}"`;
    }
    expect(found).toEqual(lines(await paths('from: "state:corvia", to: "state:alba"')));
  });

  it("are as opposed as their most opposed hop, each hop as its least opposed claim", async () => {
    const opposed = async (args: string) =>
      (
        await ask<{ supportPaths: { nodes: { length: number; opposition: string }[] } }>(
          graph,
          `{ supportPaths(${args}) { nodes { length opposition } } }`,
        )
      ).supportPaths.nodes;
    const denied = { length: 1, opposition: "DENIED_BY_PARTY" };
    expect(await opposed('from: "state:corvia", to: "state:bruna", maxHops: 1, scope: EXACT')).toEqual([denied]);
    expect(await opposed('from: "state:corvia", to: "state:alba", maxHops: 1, scope: EXACT')).toEqual([
      { length: 1, opposition: "NONE" },
    ]);
  });

  it("lead from any of several actors to any of several, each ending where it first comes to one", async () => {
    const several = lines(await paths('from: ["state:corvia", "state:elbonia"], to: ["state:alba", "state:bruna"]'));
    const single = async (from: string, to: string) => lines(await paths(`from: "state:${from}", to: "state:${to}"`));
    const each = [
      ...(await single("corvia", "alba")),
      ...(await single("corvia", "bruna")),
      ...(await single("elbonia", "alba")),
      ...(await single("elbonia", "bruna")),
    ];
    expect(several.length).toBeGreaterThan(3);
    expect(each).toEqual(expect.arrayContaining([...several]));
    expect(new Set(several).size).toBe(several.length);
    expect(
      await errorsOf(
        graph,
        '{ supportPaths(from: ["state:alba", "state:corvia"], to: ["state:bruna", "state:corvia"]) { totalCount } }',
      ),
    ).toMatchObject([{ message: 'to: has "state:corvia", from which the paths lead' }]);
  });

  it("name the argument that cannot be used", async () => {
    const told = async (args: string) =>
      (await errorsOf(graph, `{ supportPaths(${args}) { pageInfo { endCursor } } }`)).map(({ message, extensions }) => [
        message,
        extensions["code"],
        extensions["argument"],
      ]);
    const bad = "BAD_USER_INPUT";
    expect(await told('from: "state:nowhere", to: "state:alba"')).toEqual([
      ['from: "state:nowhere" names no actor', bad, "from"],
    ]);
    expect(await told('from: "state:alba", to: "event:attack"')).toEqual([
      ['to: "event:attack" names no actor: it is "Attack on the hill", of the kind INCIDENT', bad, "to"],
    ]);
    expect(await told('from: "state:alba", to: "state:alba"')).toEqual([
      ['to: has "state:alba", from which the paths lead', bad, "to"],
    ]);
    expect(await told('from: "state:corvia", to: "state:alba", maxHops: 7')).toEqual([
      ["maxHops: must be a whole number from 1 to 6, not 7", bad, "maxHops"],
    ]);
    expect(await told('from: "state:corvia", to: "state:alba", after: "x"')).toEqual([
      ["after: is no cursor of this API", bad, "after"],
    ]);
    const { pageInfo } = await paths('from: "state:corvia", to: "state:alba", first: 1');
    const [order] = JSON.parse(Buffer.from(pageInfo.endCursor ?? "", "base64url").toString()) as string[];
    const forged = Buffer.from(JSON.stringify([order, "9", "a b"])).toString("base64url");
    expect(await told(`from: "state:corvia", to: "state:alba", after: "${forged}"`)).toEqual([
      ["after: is no cursor of this API", bad, "after"],
    ]);
  });
});
