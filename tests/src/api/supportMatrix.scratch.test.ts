import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Matrix {
  readonly totalCount: number;
  readonly hiddenCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly supporters: readonly { readonly shortName: string }[];
  readonly recipients: readonly object[];
  readonly nodes: readonly {
    readonly supporter: { readonly shortName: string };
    readonly recipient: { readonly shortName: string };
    readonly type: string;
    readonly subtype: string | null;
    readonly status: string;
    readonly claimCount: number;
    readonly firstYear: number | null;
    readonly lastYear: number | null;
    readonly undated: number;
    readonly match: string | null;
  }[];
}

async function matrix(args: string): Promise<Matrix> {
  const query = `{ supportMatrix${args} { totalCount hiddenCount pageInfo { hasNextPage endCursor }
    supporters { shortName } recipients { recipient { shortName } sides { shortName } }
    nodes { supporter { shortName } recipient { shortName } type subtype status claimCount firstYear lastYear undated match } } }`;
  return (await ask<{ supportMatrix: Matrix }>(graph, query)).supportMatrix;
}

/** Each cell in a line: "who → whom TYPE STATUS claims, years, undated match". */
const lines = ({ nodes }: Matrix) =>
  nodes.map(
    ({ supporter, recipient, type, subtype, status, claimCount, firstYear, lastYear, undated, match }) =>
      `${supporter.shortName} → ${recipient.shortName} ${type}${subtype === null ? "" : `/${subtype}`} ${status} ` +
      `${claimCount}: ${firstYear ?? "?"}–${lastYear ?? "?"}, ${undated} undated${match === null ? "" : ` ${match}`}`,
  );

describe("the matrix of support", () => {
  it("has a cell for each supporter, recipient and type, by their names", async () => {
    const all = await matrix("");
    expect(lines(all)).toEqual([
      "Ana Lor → Volunteers FIGHTERS/RECRUITMENT ALLEGED 1: 1992–1992, 0 undated",
      "Avaria → Ridge Rep. TROOPS CONTESTED 2: 1993–1993, 1 undated",
      "Cardia → Avaria ARMS UNCONTESTED 3: 2007–2011, 1 undated",
      "Cardia → Avaria DIPLOMATIC UNCONTESTED 1: ?–?, 1 undated",
      "Cardia → Boria MATERIEL UNCONTESTED 1: 1992–1992, 0 undated",
      "Cardia → Dorland ARMS UNCONTESTED 1: 2001–2001, 0 undated",
      "Cardia → South TRAINING UNCONTESTED 1: 1992–?, 0 undated",
      "Dorland → Avaria FUNDING UNCONTESTED 1: 1993–1993, 0 undated",
      "Dorland → Boria ARMS ALLEGED_DENIED 1: ?–?, 1 undated",
      "Dorland → Boria TROOPS UNSUPPORTED 1: 1994–1994, 0 undated",
      "Dorland → Ridge Rep. FUNDING UNCONTESTED 1: 1993–1993, 0 undated",
      "Works → Boria ARMS ALLEGED 1: 1993–1994, 0 undated",
      "Volunteers → North FIGHTERS UNCONTESTED 1: 1992–?, 0 undated",
    ]);
    expect(all).toMatchObject({
      totalCount: 13,
      hiddenCount: 0,
      supporters: [
        { shortName: "Ana Lor" },
        { shortName: "Avaria" },
        { shortName: "Cardia" },
        { shortName: "Dorland" },
        { shortName: "Works" },
        { shortName: "Volunteers" },
      ],
      recipients: [
        { recipient: { shortName: "Avaria" }, sides: [{ shortName: "North" }] },
        { recipient: { shortName: "Boria" }, sides: [{ shortName: "South" }] },
        { recipient: { shortName: "Dorland" }, sides: [] },
        { recipient: { shortName: "North" }, sides: [{ shortName: "North" }] },
        { recipient: { shortName: "Ridge Rep." }, sides: [{ shortName: "North" }] },
        { recipient: { shortName: "Volunteers" }, sides: [] },
        { recipient: { shortName: "South" }, sides: [{ shortName: "South" }] },
      ],
    });
  });

  it("leads from a cell to its claims and who says so", async () => {
    const query = `{ supportMatrix(conflict: "conflict:first-ridge-war", types: TROOPS, period: "1993-04") {
      totalCount hiddenCount perspective { speakers }
      nodes {
        supporter { id } recipient { id } recipientSides { id } type subtype status claimCount match
        statuses { status count } root { caption implied attributions { totalCount } }
        claims { caption attributions { nodes { stance speaker { name } speakerLabel source { title } locator } } }
      }
    } }`;
    expect(await ask(graph, query)).toEqual({
      supportMatrix: {
        totalCount: 1,
        hiddenCount: 0,
        perspective: null,
        nodes: [
          {
            supporter: { id: "state:avaria" },
            recipient: { id: "defacto:ridge-republic" },
            recipientSides: [{ id: "side:north" }],
            type: "TROOPS",
            subtype: null,
            status: "CONTESTED",
            claimCount: 1,
            match: "CERTAIN",
            statuses: [{ status: "CONTESTED", count: 1 }],
            root: { caption: "troops, contested", implied: false, attributions: { totalCount: 3 } },
            claims: [
              {
                caption: "troops 1993, contested",
                attributions: {
                  nodes: [
                    {
                      stance: "DENIES",
                      speaker: { name: "Ministry of Defence of Avaria" },
                      speakerLabel: null,
                      source: { title: "The Gazette" },
                      locator: null,
                    },
                    {
                      stance: "DOUBTS",
                      speaker: null,
                      speakerLabel: "most observers",
                      source: { title: "The Gazette" },
                      locator: null,
                    },
                    {
                      stance: "ASSERTS",
                      speaker: null,
                      speakerLabel: null,
                      source: { title: "Handbook of Conflicts" },
                      locator: "Battles",
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    });
  });

  it("tells how surely the period is met, and asks for certainty", async () => {
    expect(lines(await matrix('(period: "2009", types: [ARMS, TRAINING])'))).toEqual([
      "Cardia → Avaria ARMS UNCONTESTED 3: 2007–2011, 1 undated CERTAIN",
      "Cardia → South TRAINING UNCONTESTED 1: 1992–?, 0 undated CERTAIN",
      "Dorland → Boria ARMS ALLEGED_DENIED 1: ?–?, 1 undated POSSIBLE",
    ]);
    expect(lines(await matrix('(period: "2009", types: ARMS, match: CERTAIN)'))).toEqual([
      "Cardia → Avaria ARMS UNCONTESTED 1: 2009–2009, 0 undated CERTAIN",
    ]);
    // The share over 2007/2011 need not hold anything of 2008.
    expect(lines(await matrix('(period: "2008", types: ARMS)'))).toContain(
      "Cardia → Avaria ARMS UNCONTESTED 2: 2007–2011, 1 undated POSSIBLE",
    );
  });

  it("tells the sides of the conflict asked for only", async () => {
    expect((await matrix('(conflict: "conflict:far-war")')).recipients).toEqual([
      { recipient: { shortName: "Dorland" }, sides: [] },
    ]);
    expect((await matrix('(conflict: "conflict:ridge", types: MATERIEL)')).recipients).toEqual([
      { recipient: { shortName: "Boria" }, sides: [{ shortName: "South" }] },
    ]);
  });

  it("counts anew what a perspective leaves, and says what it hides", async () => {
    const inside = await matrix('(types: [ARMS, TROOPS], perspective: { sources: ["source:gazette"] })');
    expect(lines(inside)).toEqual([
      "Avaria → Ridge Rep. TROOPS DENIED 1: ?–?, 1 undated",
      "Cardia → Avaria ARMS UNCONTESTED 1: 2009–2009, 0 undated",
      "Dorland → Boria ARMS ALLEGED_DENIED 1: ?–?, 1 undated",
      // Said and retracted in the gazette: heard, though nothing of it stands.
      "Dorland → Boria TROOPS UNSUPPORTED 1: 1994–1994, 0 undated",
      "Works → Boria ARMS ALLEGED 1: 1993–1994, 0 undated",
    ]);
    expect(inside.hiddenCount).toBe(1);
  });

  it("comes page by page, with the axes of the whole", async () => {
    const first = await matrix("(first: 9)");
    const rest = await matrix(`(first: 9, after: "${first.pageInfo.endCursor ?? ""}")`);
    expect([...lines(first), ...lines(rest)]).toEqual(lines(await matrix("")));
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(rest.supporters).toEqual(first.supporters);
    expect(rest.totalCount).toBe(13);
  });

  it("is empty for empty lists", async () => {
    for (const args of ["(conflict: [])", "(types: [])"])
      expect(await matrix(args)).toMatchObject({ totalCount: 0, nodes: [], supporters: [], recipients: [] });
  });

  it("names the argument that cannot be used", async () => {
    const told = async (args: string) =>
      (await errorsOf(graph, `{ supportMatrix${args} { totalCount } }`)).map(({ extensions }) => extensions);
    expect(await told("(first: 501)")).toEqual([{ code: "BAD_USER_INPUT", argument: "first" }]);
    expect(await told('(after: "x")')).toEqual([{ code: "BAD_USER_INPUT", argument: "after" }]);
    expect(await told('(period: "2009/2007")')).toEqual([{ code: "BAD_USER_INPUT", argument: "period" }]);
  });
});
