import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { affiliation, openTies, support } from "../../support/ties.ts";
import { ask } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTies();
}, 120_000);
afterAll(() => graph.close());

interface Captioned {
  readonly caption: string;
}
interface Found {
  readonly bothSidesSupporters: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly pageInfo: { readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly supporter: { readonly name: string };
      readonly match: string | null;
      readonly firstSide: { readonly name: string } | null;
      readonly sides: readonly { readonly side: { readonly name: string }; readonly claims: readonly Captioned[] }[];
    }[];
  };
}

const bothSides = async (args: string) =>
  (
    await ask<Found>(
      graph,
      `{ bothSidesSupporters(conflict: "conflict:hill"${args}) { totalCount hiddenCount pageInfo { endCursor }
          nodes { supporter { name } match firstSide { name } sides { side { name } claims { caption } } } } }`,
    )
  ).bothSidesSupporters;

/** Each row in a line. */
const lines = ({ nodes }: Found["bothSidesSupporters"]) =>
  nodes.map(
    ({ supporter, match, firstSide, sides }) =>
      `${supporter.name} ${match ?? "-"}, first ${firstSide?.name ?? "?"}: ` +
      sides.map(({ side, claims }) => `${side.name} ${claims.map(({ caption }) => caption).join(" + ")}`).join("; "),
  );

const corvia = "Corvia -, first North: North arms 1992 + training 1993; South arms 1993–94, contested";
const elbonia = "Elbonia -, first ?: North materiel; South materiel";
const farland = "Farland -, first North: North arms 1999; South arms 2005";

describe("supporters of both sides", () => {
  it("are told with the claims that make them so, the side first supported, and who denies it", async () => {
    const query = `{ bothSidesSupporters(conflict: "conflict:hill", timing: SAME_YEAR, types: [ARMS, TRAINING]) {
      totalCount hiddenCount perspective { speakers }
      edges { node {
        supporter { name } match firstSide { id }
        sides { side { id } claims { caption } statuses { status count } certain { caption } earliest { caption } }
        claims {
          caption status recipients { name }
          attributions { nodes { stance speaker { name } source { title } locator } }
        }
      } }
    } }`;
    const gazette = { title: "The Gazette" };
    expect(await ask(graph, query)).toEqual({
      bothSidesSupporters: {
        totalCount: 1,
        hiddenCount: 0,
        perspective: null,
        edges: [
          {
            node: {
              supporter: { name: "Corvia" },
              match: "CERTAIN",
              firstSide: { id: "side:north" },
              sides: [
                {
                  side: { id: "side:north" },
                  claims: [{ caption: "training 1993" }],
                  statuses: [{ status: "UNCONTESTED", count: 1 }],
                  certain: [{ caption: "training 1993" }],
                  earliest: { caption: "arms 1992" },
                },
                {
                  side: { id: "side:south" },
                  claims: [{ caption: "arms 1993–94, contested" }],
                  statuses: [{ status: "CONTESTED", count: 1 }],
                  certain: [{ caption: "arms 1993–94, contested" }],
                  earliest: { caption: "arms 1993–94, contested" },
                },
              ],
              claims: [
                {
                  caption: "training 1993",
                  status: "UNCONTESTED",
                  recipients: [{ name: "North" }],
                  attributions: {
                    nodes: [{ stance: "ASSERTS", speaker: null, source: gazette, locator: "corvia-trains-north" }],
                  },
                },
                {
                  caption: "arms 1993–94, contested",
                  status: "CONTESTED",
                  recipients: [{ name: "Bruna" }],
                  attributions: {
                    nodes: [
                      { stance: "ASSERTS", speaker: null, source: gazette, locator: "corvia-arms-bruna" },
                      { stance: "DENIES", speaker: { name: "Corvia" }, source: gazette, locator: "corvia-arms-bruna" },
                    ],
                  },
                },
              ],
            },
          },
        ],
      },
    });
  });

  it("are those whose claims somebody asserts, with recipients on a side at the time, but for peacekeepers", async () => {
    const all = await bothSides("");
    expect(lines(all)).toEqual([corvia, elbonia, farland]);
    expect(all).toMatchObject({ totalCount: 3, hiddenCount: 0 });
  });

  it("are peacekeepers, too, when their type is asked for", async () => {
    expect(lines(await bothSides(", types: TROOP_PRESENCE"))).toEqual([
      "Grotia -, first ?: North troop presence 1994; South troop presence 1994",
    ]);
    expect(lines(await bothSides(", types: []"))).toEqual([]);
  });

  it("are fewer the nearer in time they must have been, and undated support may have been at any", async () => {
    expect(lines(await bothSides(", timing: SAME_YEAR"))).toEqual([
      "Corvia CERTAIN, first North: North training 1993; South arms 1993–94, contested",
      "Elbonia POSSIBLE, first ?: North materiel; South materiel",
    ]);
    expect(lines(await bothSides(", timing: OVERLAPPING"))).toEqual([
      "Corvia POSSIBLE, first North: North training 1993; South arms 1993–94, contested",
      "Elbonia POSSIBLE, first ?: North materiel; South materiel",
    ]);
  });

  it("of a war inside the conflict stand on the conflict's sides", async () => {
    const inWar = await ask<Found>(
      graph,
      `{ bothSidesSupporters(conflict: "conflict:hill-war") { totalCount hiddenCount nodes { supporter { name } } } }`,
    );
    expect(inWar.bothSidesSupporters).toEqual({ totalCount: 0, hiddenCount: 0, nodes: [] });
  });

  it("are fewer in a perspective, which says how many claims it hides", async () => {
    const inside = await bothSides(', perspective: { speakers: ["state:corvia", "state:heria"] }');
    expect(inside).toMatchObject({ totalCount: 0, nodes: [] });
    expect(inside.hiddenCount).toBeGreaterThan(5);
    expect(lines(await bothSides(', perspective: { exclude: { speakers: ["state:corvia"] } }'))).toEqual([
      corvia.replace(", contested", ""),
      elbonia,
      farland,
    ]);
  });

  it("come page by page", async () => {
    const first = await bothSides(", first: 2");
    const rest = await bothSides(`, first: 2, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...lines(first), ...lines(rest)]).toEqual([corvia, elbonia, farland]);
  });

  it("are none where a conflict has no sides", async () => {
    expect(await ask(graph, '{ bothSidesSupporters(conflict: "conflict:quiet") { totalCount } }')).toEqual({
      bothSidesSupporters: { totalCount: 0 },
    });
  });
});

describe("what organs gave", () => {
  it("counts for what they were organs of then, with the claims that say so", async () => {
    await graph.close();
    graph = await openTies([
      support("army-arms-alba", "org:dunmark-army", "ARMS", "state:alba", { period: "1995" }),
      support("dunmark-arms-bruna", "state:dunmark", "ARMS", "state:bruna", { period: "1993" }),
      affiliation("league-was-organ", "org:league", "ORGAN", "state:heria", { period: "1990" }),
      support("league-arms-alba", "org:league", "ARMS", "state:alba", { period: "1995" }),
      support("heria-trains-bruna", "state:heria", "TRAINING", "state:bruna", { period: "1995" }),
    ]);
    const query = `{ bothSidesSupporters(conflict: "conflict:hill") { nodes {
      supporter { name } firstSide { name } organs { caption subject { name } }
      sides { side { name } claims { caption subject { name } } } } } }`;
    const { bothSidesSupporters } = await ask<{ bothSidesSupporters: { nodes: readonly Captioned[] } }>(graph, query);
    expect(bothSidesSupporters.nodes.slice(1)).toEqual([
      {
        supporter: { name: "Dunmark" },
        firstSide: { name: "South" },
        organs: [{ caption: "organ", subject: { name: "Army of Dunmark" } }],
        sides: [
          { side: { name: "North" }, claims: [{ caption: "arms 1995", subject: { name: "Army of Dunmark" } }] },
          { side: { name: "South" }, claims: [{ caption: "arms 1993", subject: { name: "Dunmark" } }] },
        ],
      },
      expect.objectContaining({ supporter: { name: "Elbonia" }, organs: [] }),
      expect.objectContaining({ supporter: { name: "Farland" }, organs: [] }),
      // Heria gave by itself, too, but to Alba only diplomatic support.
      expect.objectContaining({ supporter: { name: "Heria" }, organs: [] }),
    ]);
  });
});

describe("an unnamed set of actors", () => {
  it("supported both sides possibly at best, and its row says that it is one", async () => {
    await graph.close();
    graph = await openTies([
      support("pilots-fly-for-alba", "group:pilots", "FIGHTERS", "state:alba", { period: "1993" }),
      support("pilots-fly-for-bruna", "group:pilots", "FIGHTERS", "state:bruna", { period: "1993" }),
    ]);
    const asked = async (timing: string) => {
      const query = `{ bothSidesSupporters(conflict: "conflict:hill", timing: ${timing}, types: [FIGHTERS, ARMS, TRAINING]) {
        nodes { supporter { name } collective match sides { claims { caption } certain { caption } } } } }`;
      return (await ask<{ bothSidesSupporters: { nodes: readonly unknown[] } }>(graph, query)).bothSidesSupporters
        .nodes;
    };
    const fighters = { claims: [{ caption: "fighters 1993" }], certain: [] };
    const pilots = {
      supporter: { name: "Hired pilots" },
      collective: true,
      match: "POSSIBLE",
      sides: [fighters, fighters],
    };
    const corvia = expect.objectContaining({ supporter: { name: "Corvia" }, collective: false, match: "CERTAIN" });
    expect(await asked("SAME_YEAR")).toEqual([corvia, pilots]);
    expect(await asked("EVER")).toContainEqual({ ...pilots, match: null });
  });
});
