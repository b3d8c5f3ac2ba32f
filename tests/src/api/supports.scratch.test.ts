import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Row {
  readonly supporter: { readonly shortName: string };
  readonly recipients: readonly { readonly shortName: string }[];
  readonly caption: string;
}

/** Each row as "supporter → recipients: caption", in the order of the list. */
async function supports(filter: object, { grain = "ROOTS", orderBy = "SUBJECT" } = {}): Promise<readonly string[]> {
  const data = await ask<{ supports: { nodes: readonly Row[]; totalCount: number } }>(
    graph,
    `query ($filter: SupportFilter, $grain: Grain, $orderBy: ClaimOrder) {
      supports(filter: $filter, grain: $grain, orderBy: $orderBy) {
        totalCount
        nodes { supporter { shortName } recipients { shortName } caption }
      }
    }`,
    { filter, grain, orderBy },
  );
  const { nodes, totalCount } = data.supports;
  expect(totalCount).toBe(nodes.length);
  return nodes.map(
    ({ supporter, recipients, caption }) =>
      `${supporter.shortName} → ${recipients.map(({ shortName }) => shortName).join(", ")}: ${caption}`,
  );
}

const sorted = (rows: readonly string[]) => [...rows].sort();

describe("supports in the grain ROOTS", () => {
  it("gives one row for each supporter, recipient and type, stated so barely or not, by the supporter's name", async () => {
    const rows = await supports({});
    expect(rows.map((row) => row.split(" → ")[0])).toEqual([
      "Ana Lor",
      "Avaria",
      ...Array<string>(5).fill("Cardia"),
      ...Array<string>(4).fill("Dorland"),
      "Works",
      "Volunteers",
    ]);
    expect(sorted(rows)).toEqual([
      "Ana Lor → Volunteers: recruitment, alleged",
      "Avaria → Ridge Rep.: troops, contested",
      "Cardia → Avaria: arms",
      "Cardia → Avaria: diplomatic",
      "Cardia → Boria: materiel",
      "Cardia → Dorland: arms",
      "Cardia → South: training",
      "Dorland → Avaria: funding",
      "Dorland → Boria: arms, alleged, denied",
      "Dorland → Boria: troops, unsupported",
      "Dorland → Ridge Rep.: funding",
      "Volunteers → North: fighters",
      "Works → Boria: arms, alleged",
    ]);
  });

  it("answers the whole question of who armed an actor: evidence, speakers, documents", async () => {
    const data = await ask(
      graph,
      `{ supports(filter: {recipient: "state:boria", types: ARMS, supporter: "state:dorland"}) {
          totalCount
          edges {
            matched { requested matched { id } by }
            node {
              supporter { __typename name } recipients { name } type status strength opposition statusReason implied
              acknowledgedBy { name } period { edtf } refinements { id }
              attributions { totalCount nodes {
                stance hedge verb speaker { name } speakerKind speakerLabel statedOn basis locator original note
                source { title } citing { title } claim { caption } rows { dataset version file line }
              } }
            }
          }
        } }`,
    );
    expect(data).toEqual({
      supports: {
        totalCount: 1,
        edges: [
          {
            matched: [
              { requested: "state:dorland", matched: { id: "state:dorland" }, by: "SELF" },
              { requested: "state:boria", matched: { id: "state:boria" }, by: "SELF" },
            ],
            node: {
              supporter: { __typename: "State", name: "Dorland" },
              recipients: [{ name: "Boria" }],
              type: "ARMS",
              status: "ALLEGED_DENIED",
              strength: "ALLEGED",
              opposition: "DENIED_BY_PARTY",
              statusReason:
                "ALLEGED_DENIED = strength ALLEGED, opposition DENIED_BY_PARTY: asserted by Avaria (hedged, CLAIMED); denied by Dorland (interested).",
              implied: false,
              acknowledgedBy: [],
              period: null,
              refinements: [],
              attributions: {
                totalCount: 2,
                nodes: [
                  {
                    stance: "ASSERTS",
                    hedge: "CLAIMED",
                    verb: "alleged",
                    speaker: { name: "Avaria" },
                    speakerKind: "NAMED",
                    speakerLabel: null,
                    statedOn: "1993-02",
                    basis: "EXPLICIT",
                    locator: "p. 1",
                    original: null,
                    note: null,
                    source: { title: "The Gazette" },
                    citing: null,
                    claim: { caption: "arms, alleged, denied" },
                    rows: [{ dataset: "small", version: "1.0.0", file: "attributions.csv", line: 5 }],
                  },
                  {
                    stance: "DENIES",
                    hedge: "NONE",
                    verb: "denied",
                    speaker: { name: "Dorland" },
                    speakerKind: "NAMED",
                    speakerLabel: null,
                    statedOn: "1993-03",
                    basis: "EXPLICIT",
                    locator: "p. 1",
                    original: null,
                    note: null,
                    source: { title: "The Gazette" },
                    citing: null,
                    claim: { caption: "arms, alleged, denied" },
                    rows: [{ dataset: "small", version: "1.0.0", file: "attributions.csv", line: 6 }],
                  },
                ],
              },
            },
          },
        ],
      },
    });
  });

  it("finds a root by its refinements' time, but an undated statement of the root itself may be any time", async () => {
    expect(await supports({ period: "2001" })).toEqual(
      expect.arrayContaining(["Cardia → Dorland: arms", "Cardia → Avaria: arms", "Cardia → South: training"]),
    );
    expect(sorted(await supports({ period: "2001", match: "CERTAIN" }))).toEqual([
      "Cardia → Dorland: arms",
      "Cardia → South: training",
    ]);
    // A share over 2007/2011 says nothing certain of two months of it.
    expect(await supports({ period: "2009-06/2009-07", types: ["ARMS"], match: "CERTAIN" })).toEqual([]);
    expect(await supports({ period: "2007/2011", types: ["ARMS"], match: "CERTAIN" })).toContain(
      "Cardia → Avaria: arms",
    );
    expect(await supports({ period: "1990", supporter: ["person:ana-lor"] })).toEqual([]);
  });

  it("asks one claim for all of the evidence", async () => {
    expect(await supports({ openness: ["COVERT"], period: "2009" })).toEqual(["Cardia → Avaria: arms"]);
    expect(await supports({ openness: ["COVERT"], period: "2007" })).toEqual([]);
    expect(await supports({ subtypes: ["TRANSPORT"], modes: ["TOLERATED"] })).toEqual(["Cardia → Boria: materiel"]);
    expect(await supports({ subtypes: ["TRANSPORT"], modes: ["ACTIVE"] })).toEqual([]);
  });

  it("gives each recipient of one claim a row of its own, and only those asked for", async () => {
    expect(await supports({ recipient: ["defacto:ridge-republic"], types: ["FUNDING"] })).toEqual([
      "Dorland → Ridge Rep.: funding",
    ]);
    expect(await supports({ types: ["FUNDING"] }, { grain: "ALL" })).toEqual([
      "Dorland → Avaria, Ridge Rep.: funding 1993",
    ]);
  });

  it("takes status, strength and opposition from the root", async () => {
    expect(await supports({ statuses: ["CONTESTED"] })).toEqual(["Avaria → Ridge Rep.: troops, contested"]);
    expect(await supports({ strengths: ["CORROBORATED"] })).toEqual(["Cardia → Avaria: arms"]);
    expect(sorted(await supports({ oppositions: ["DENIED_BY_PARTY"] }))).toEqual([
      "Avaria → Ridge Rep.: troops, contested",
      "Dorland → Boria: arms, alleged, denied",
    ]);
  });

  it("orders by the beginnings of its evidence", async () => {
    const dated = { period: "1992/2011", match: "CERTAIN" };
    expect(await supports(dated, { orderBy: "PERIOD_DESCENDING" })).toEqual([
      "Cardia → Avaria: arms",
      "Cardia → Dorland: arms",
      "Dorland → Boria: troops, unsupported",
      "Avaria → Ridge Rep.: troops, contested",
      expect.stringMatching(/funding|alleged/),
      expect.stringMatching(/funding|alleged/),
      expect.stringMatching(/funding|alleged/),
      "Ana Lor → Volunteers: recruitment, alleged",
      "Cardia → Boria: materiel",
      expect.stringMatching(/training|fighters/),
      expect.stringMatching(/training|fighters/),
    ]);
    expect((await supports(dated, { orderBy: "PERIOD_ASCENDING" })).slice(2, 4)).toEqual([
      "Cardia → Boria: materiel",
      "Ana Lor → Volunteers: recruitment, alleged",
    ]);
    expect((await supports({}, { orderBy: "PERIOD_ASCENDING" })).slice(-2)).toEqual(
      expect.arrayContaining(["Dorland → Boria: arms, alleged, denied", "Cardia → Avaria: diplomatic"]),
    );
  });

  it("orders by strength, the best asserted first", async () => {
    const rows = await supports({}, { orderBy: "STRENGTH" });
    expect(rows[0]).toBe("Cardia → Avaria: arms");
    expect(rows.at(-1)).toBe("Dorland → Boria: troops, unsupported");
  });
});

describe("supports in the grain ALL", () => {
  it("gives every support claim that some source states, and no implied one", async () => {
    expect(await supports({}, { grain: "ALL", orderBy: "PERIOD_ASCENDING" })).toEqual([
      expect.stringMatching(/1992–$/),
      expect.stringMatching(/1992–$/),
      "Cardia → Boria: materiel via Dorland 1992",
      "Ana Lor → Volunteers: recruitment 1992, alleged",
      expect.stringMatching(/1993/),
      expect.stringMatching(/1993/),
      "Avaria → Ridge Rep.: troops 1993, contested",
      "Dorland → Boria: troops 1994, unsupported",
      "Cardia → Dorland: arms 2001",
      "Cardia → Avaria: arms 2007–11",
      "Cardia → Avaria: arms 2009",
      ...Array<unknown>(4).fill(expect.stringMatching(/[a-z]$/)),
    ]);
  });

  it("includes the conflicts inside a conflict", async () => {
    const inside = await supports({ conflict: ["conflict:first-ridge-war"] }, { grain: "ALL" });
    expect(inside).toEqual([
      "Ana Lor → Volunteers: recruitment 1992, alleged",
      "Avaria → Ridge Rep.: troops 1993, contested",
      "Volunteers → North: fighters 1992–",
    ]);
    expect(await supports({ conflict: ["conflict:river-crisis"] }, { grain: "ALL" })).toEqual([
      "Ana Lor → Volunteers: recruitment 1992, alleged",
    ]);
    expect(await supports({ conflict: ["conflict:ridge"] }, { grain: "ALL" })).toEqual(
      expect.arrayContaining([...inside]),
    );
    expect(await supports({ conflict: ["conflict:far-war"] })).toEqual(["Cardia → Dorland: arms"]);
  });
});

describe("the scope of supports", () => {
  interface Edge {
    readonly matched: readonly { requested: string; matched: { id: string }; by: string }[];
    readonly node: { readonly caption: string };
  }
  async function matched(filter: object, grain = "ROOTS"): Promise<readonly string[]> {
    const data = await ask<{ supports: { edges: readonly Edge[] } }>(
      graph,
      `query ($filter: SupportFilter, $grain: Grain) {
        supports(filter: $filter, grain: $grain, orderBy: STRENGTH) {
          edges { matched { requested matched { id } by } node { caption } }
        }
      }`,
      { filter, grain },
    );
    return sorted(
      data.supports.edges.map(
        ({ matched: why, node }) =>
          `${node.caption}: ${why.map((one) => `${one.requested} ${one.by} ${one.matched.id}`).join("; ")}`,
      ),
    );
  }

  it("widens a recipient to the sides it stands on", async () => {
    expect(await matched({ recipient: ["state:avaria"] })).toEqual([
      "arms: state:avaria SELF state:avaria",
      "diplomatic: state:avaria SELF state:avaria",
      "fighters: state:avaria SIDE side:north",
      "funding: state:avaria SELF state:avaria",
    ]);
    expect(await matched({ recipient: ["state:avaria"], scope: "WITH_ORGANS" })).toHaveLength(3);
    expect(await matched({ recipient: ["state:boria"], scope: "WITH_SIDE", types: ["TRAINING"] })).toEqual([
      "training: state:boria SIDE side:south",
    ]);
    expect(await matched({ recipient: ["state:boria"], scope: "EXACT", types: ["TRAINING"] })).toEqual([]);
  });

  it("widens a side to those on it and their organs where that is asked for", async () => {
    const north = { recipient: ["side:north"], scope: "WITH_MEMBERS" };
    expect(await matched(north)).toEqual([
      "arms: side:north MEMBER state:avaria",
      "diplomatic: side:north MEMBER state:avaria",
      "fighters: side:north SELF side:north",
      "funding: side:north MEMBER defacto:ridge-republic",
      "funding: side:north MEMBER state:avaria",
      "troops, contested: side:north MEMBER defacto:ridge-republic",
    ]);
    expect(await matched({ ...north, scope: "ALL" })).toEqual(["fighters: side:north SELF side:north"]);
    expect(await matched({ recipient: ["state:avaria"], scope: "WITH_MEMBERS" })).toEqual(
      await matched({ recipient: ["state:avaria"] }),
    );
  });

  it("widens an actor to those who hold its offices where that is asked for", async () => {
    expect(await matched({ supporter: ["org:league"], scope: "WITH_OFFICERS" })).toEqual([
      "recruitment, alleged: org:league OFFICER person:ana-lor",
    ]);
    expect(await matched({ supporter: ["org:league"] })).toEqual([]);
    expect(await matched({ assertedBy: ["state:avaria"], scope: "WITH_OFFICERS" })).toEqual(
      await matched({ assertedBy: ["state:avaria"] }),
    );
  });

  it("does not take a denied organ for one", async () => {
    expect(await matched({ supporter: ["state:dorland"], types: ["ARMS"] })).toEqual([
      "arms, alleged, denied: state:dorland SELF state:dorland",
    ]);
  });

  it("widens a speaker to its organs and theirs, not to its side", async () => {
    expect(await matched({ assertedBy: ["state:avaria"] })).toEqual([
      "arms, alleged, denied: state:avaria SELF state:avaria",
      "diplomatic: state:avaria ORGAN org:avarian-press-office",
    ]);
    expect(await matched({ assertedBy: ["state:avaria"], scope: "WITH_SIDE" })).toEqual([
      "arms, alleged, denied: state:avaria SELF state:avaria",
    ]);
    expect(await matched({ assertedBy: ["org:avarian-ministry"] })).toEqual([
      "diplomatic: org:avarian-ministry ORGAN org:avarian-press-office",
    ]);
  });

  it("lets denials travel down and tells by whom", async () => {
    expect(await matched({ deniedBy: ["state:avaria"] }, "ALL")).toEqual([
      "troops 1993, contested: state:avaria ORGAN org:avarian-ministry",
      "troops, contested: state:avaria ORGAN org:avarian-ministry",
    ]);
    expect(await matched({ deniedBy: ["state:avaria"] })).toEqual([
      "troops, contested: state:avaria ORGAN org:avarian-ministry",
    ]);
  });

  it("names the intermediary that its evidence went through", async () => {
    expect(await matched({ via: ["state:dorland"] })).toEqual(["materiel: state:dorland SELF state:dorland"]);
    expect(await matched({ either: ["side:north"] })).toEqual(["fighters: side:north SELF side:north"]);
  });

  it("tells what went through somebody else from what did not", async () => {
    const all = await supports({}, { grain: "ALL" });
    const through = await supports({ indirect: true }, { grain: "ALL" });
    expect(through).toEqual(all.filter((row) => row.includes(" via ")));
    expect(through.length).toBeGreaterThan(0);
    expect(await supports({ indirect: false }, { grain: "ALL" })).toEqual(all.filter((row) => !through.includes(row)));
  });

  it("matches nothing for empty lists", async () => {
    expect(await supports({ recipient: [] })).toEqual([]);
    expect(await supports({ types: [] })).toEqual([]);
    expect(await supports({ via: [] }, { grain: "ALL" })).toEqual([]);
    expect(await supports({ recipient: null, types: null, period: null, scope: null, match: null })).toHaveLength(13);
  });

  it("knows what had been asserted before a day", async () => {
    expect(sorted(await supports({ statedBefore: "1993-03" }))).toEqual([
      "Cardia → Boria: materiel",
      "Dorland → Boria: arms, alleged, denied",
    ]);
    expect(await supports({ statedBefore: "1993-02" })).toEqual(["Cardia → Boria: materiel"]);
    expect(await supports({ statedBefore: "1995", types: ["TROOPS"] })).toEqual([
      "Dorland → Boria: troops, unsupported",
    ]);
  });
});
