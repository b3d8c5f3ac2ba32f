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
  readonly involvement: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly actor: { readonly name: string };
      readonly counts: readonly {
        readonly kind: string;
        readonly type: string | null;
        readonly side: { readonly name: string } | null;
        readonly count: number;
      }[];
    }[];
  };
}

const involvement = async (args: string) =>
  (
    await ask<Found>(
      graph,
      `{ involvement(conflict: "conflict:hill"${args}) { totalCount hiddenCount pageInfo { endCursor }
          nodes { actor { name } counts { kind type side { name } count } } } }`,
    )
  ).involvement;

/** Each row in a line: "Name: type side count, …". */
const lines = ({ nodes }: Found["involvement"]) =>
  nodes.map(
    ({ actor, counts }) =>
      `${actor.name}: ` +
      counts.map(({ kind, type, side, count }) => `${type ?? kind} ${side?.name ?? "-"} ${count}`).join(", "),
  );

const everybody = [
  "Corvia: ARMS North 1, ARMS South 1, TRAINING North 1, ABSTAIN - 1, NOMINAL_ALLY North 1, REFUSES North 1",
  "Dunmark: IMPOSES North 1, ALLY South 1, CONDEMNS North 1",
  "Elbonia: MATERIEL North 1, MATERIEL South 1",
  "Exiles: TRAINING North 1",
  "Farland: ARMS North 1, ARMS South 1",
  "Grotia: TROOP_PRESENCE North 1, TROOP_PRESENCE South 1",
  "Heria: ARMS South 1, DIPLOMATIC North 1",
  "League: CHAIR - 1",
  "Riders: FIGHTERS South 1",
];

describe("the involvement of outsiders", () => {
  it("is everything one of them did, each as its claims, counted by side", async () => {
    const rest = "caption status attributions { nodes { stance speaker { name } locator } }";
    const query = `{ involvement(conflict: "conflict:hill", actor: ["state:corvia", "state:dunmark"]) {
      totalCount hiddenCount perspective { speakers } nodes {
        actor { id }
        supports { ${rest} recipients { name } } mediations { ${rest} } restrictions { ${rest} act } positions { ${rest} attitude }
        ballots { ${rest} vote } recognitions { ${rest} stance } affiliations { ${rest} relation }
        counts { kind type side { id } count statuses { status count } }
      } } }`;
    const by = (locator: string) => ({ nodes: [{ stance: "ASSERTS", speaker: null, locator }] });
    const counted = (kind: string, type: string, side: string | null, status = "UNCONTESTED") => ({
      kind,
      type,
      side: side === null ? null : { id: side },
      count: 1,
      statuses: [{ status, count: 1 }],
    });
    expect(await ask(graph, query)).toEqual({
      involvement: {
        totalCount: 2,
        hiddenCount: 0,
        perspective: null,
        nodes: [
          {
            actor: { id: "state:corvia" },
            supports: [
              {
                caption: "arms 1992",
                status: "UNCONTESTED",
                attributions: by("corvia-arms-alba"),
                recipients: [{ name: "Alba" }],
              },
              {
                caption: "training 1993",
                status: "UNCONTESTED",
                attributions: by("corvia-trains-north"),
                recipients: [{ name: "North" }],
              },
              {
                caption: "arms 1993–94, contested",
                status: "CONTESTED",
                attributions: {
                  nodes: [
                    { stance: "ASSERTS", speaker: null, locator: "corvia-arms-bruna" },
                    { stance: "DENIES", speaker: { name: "Corvia" }, locator: "corvia-arms-bruna" },
                  ],
                },
                recipients: [{ name: "Bruna" }],
              },
            ],
            mediations: [],
            restrictions: [],
            positions: [],
            ballots: [
              { caption: "abstain 1994", status: "UNCONTESTED", attributions: by("corvia-votes"), vote: "ABSTAIN" },
            ],
            recognitions: [
              { caption: "refuses", status: "UNCONTESTED", attributions: by("corvia-recognises"), stance: "REFUSES" },
            ],
            affiliations: [
              {
                caption: "nominal ally",
                status: "UNCONTESTED",
                attributions: by("corvia-nominal-ally"),
                relation: "NOMINAL_ALLY",
              },
            ],
            counts: [
              counted("SUPPORT", "ARMS", "side:north"),
              counted("SUPPORT", "ARMS", "side:south", "CONTESTED"),
              counted("SUPPORT", "TRAINING", "side:north"),
              counted("BALLOT", "ABSTAIN", null),
              counted("AFFILIATION", "NOMINAL_ALLY", "side:north"),
              counted("RECOGNITION", "REFUSES", "side:north"),
            ],
          },
          {
            actor: { id: "state:dunmark" },
            supports: [],
            mediations: [],
            restrictions: [
              { caption: "imposes 1993–", status: "UNCONTESTED", attributions: by("dunmark-embargo"), act: "IMPOSES" },
            ],
            positions: [
              {
                caption: "condemns",
                status: "UNCONTESTED",
                attributions: by("dunmark-condemns"),
                attitude: "CONDEMNS",
              },
            ],
            ballots: [],
            recognitions: [],
            affiliations: [
              { caption: "ally 1991–", status: "UNCONTESTED", attributions: by("dunmark-ally"), relation: "ALLY" },
            ],
            counts: [
              counted("RESTRICTION", "IMPOSES", "side:north"),
              counted("AFFILIATION", "ALLY", "side:south"),
              counted("POSITION", "CONDEMNS", "side:north"),
            ],
          },
        ],
      },
    });
  });

  it("is told of everybody but the sides, their members at the time and those who act for them", async () => {
    const all = await involvement("");
    expect(lines(all)).toEqual(everybody);
    expect(all).toMatchObject({ totalCount: everybody.length, hiddenCount: 0 });
  });

  it("is that of organs, too, when their state is asked for; parties have none", async () => {
    expect(lines(await involvement(', actor: "group:riders"'))).toEqual(["Riders: FIGHTERS South 1"]);
    expect(lines(await involvement(', actor: ["state:bruna", "side:north"]'))).toEqual([]);
    expect(lines(await involvement(", actor: []"))).toEqual([]);
  });

  it("is less in a perspective, which says how many claims it hides", async () => {
    const inside = await involvement(', perspective: { speakers: ["state:corvia", "state:heria"] }');
    expect(lines(inside)).toEqual(["Corvia: ARMS South 1", "Heria: ARMS South 1"]);
    expect(inside.hiddenCount).toBeGreaterThan(10);
  });

  it("comes page by page", async () => {
    const first = await involvement(", first: 5");
    const rest = await involvement(`, first: 5, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...lines(first), ...lines(rest)]).toEqual(everybody);
  });

  it("is refused where there is no such conflict", async () => {
    expect(await errorsOf(graph, `{ involvement(conflict: "event:attack") { totalCount } }`)).toMatchObject([
      {
        message: 'conflict: "event:attack" names no conflict: it is "Attack on the hill", of the kind INCIDENT',
        extensions: { argument: "conflict" },
      },
    ]);
  });
});
