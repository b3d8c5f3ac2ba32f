import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask } from "./small.ts";

jest.setTimeout(600_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

type Words = Readonly<Record<string, string | number>>;
type Facets = Readonly<Record<string, readonly Words[]>>;
type Filter = Readonly<Record<string, unknown>>;

const conflict = "conflict:nagorno-karabakh";
const everyFacet = `kinds { kind count } statuses { status count } strengths { strength count } oppositions { opposition count }
  supportTypes { type count } votes { vote count } acts { act count } roles { role count } relations { relation count }
  actions { action count } controlActs { act count } recognitions { stance count } attitudes { attitude count } matters { matter count }
  measures { measure count }`;
const standingFacets = "statuses { status count } strengths { strength count } oppositions { opposition count }";
const facetsIn = {
  claims: everyFacet,
  supports: `types { type count } ${standingFacets}`,
  mediations: `forms { form count } ${standingFacets}`,
};
const filterOf = { claims: "ClaimFilter", supports: "SupportFilter", mediations: "MediationFilter" };
type Field = keyof typeof facetsIn;

/** The word and the number of a row of a facet. */
function wordOf({ count, ...word }: Words): readonly [string, number] {
  return [String(Object.values(word)[0]), Number(count)];
}

interface Asked {
  readonly filter: Filter;
  readonly perspective?: Filter;
  readonly validAt?: string;
  readonly grain?: string;
}

/** Each facet's counts, and what the list has with that facet's word added, asked in one question. */
async function heldAgainstTheList(field: Field, { filter, ...asked }: Asked, facets: Facets) {
  const expected = new Map<string, number>();
  const parts: string[] = [];
  const variables: Record<string, unknown> = { ...asked };
  for (const [facet, rows] of Object.entries(facets)) {
    for (const [word, count] of rows.map(wordOf)) {
      const name = `${facet}_${word}`;
      expected.set(name, count);
      variables[`f_${name}`] = { ...filter, [facet]: [word] };
      parts.push(`${name}: ${field}(filter: $f_${name} ${argumentsOf(field)}) { totalCount }`);
    }
  }
  const counted: [string, number][] = [];
  // A busy machine has no connection free for many lists at once; a question takes a few.
  for (let i = 0; i < parts.length; i += 8) {
    const some = parts.slice(i, i + 8);
    const named = Object.fromEntries(
      Object.entries(variables).filter(
        ([name]) => !name.startsWith("f_") || some.some((one) => one.includes(`$${name} `)),
      ),
    );
    const answer = await ask<Record<string, { totalCount: number }>>(
      graph,
      `query (${declared(field, named)}) { ${some.join(" ")} }`,
      named,
    );
    counted.push(...Object.entries(answer).map(([name, { totalCount }]): [string, number] => [name, totalCount]));
  }
  return { expected: Object.fromEntries(expected), counted: Object.fromEntries(counted) };
}

const argumentsOf = (field: string) =>
  `, perspective: $perspective, validAt: $validAt${field === "supports" ? ", grain: $grain" : ""}`;
const declared = (field: Field, variables: Filter) =>
  [
    ...Object.keys(variables)
      .filter((name) => name.startsWith("f_"))
      .map((name) => `$${name}: ${filterOf[field]}`),
    "$perspective: Perspective",
    "$validAt: LocalDate",
    ...(field === "supports" ? ["$grain: Grain = ROOTS"] : []),
  ].join(", ");

async function facetsOf(field: Field, { filter, ...asked }: Asked) {
  const answer = await ask<Record<string, { totalCount: number; facets: Facets }>>(
    graph,
    `query (${declared(field, { f_asked: null })}) { ${field}(filter: $f_asked ${argumentsOf(field)}) { totalCount facets { ${facetsIn[field]} } } }`,
    { f_asked: filter, ...asked },
  );
  const list = answer[field];
  if (list === undefined) throw new Error("no list");
  return list;
}

const sum = (rows: readonly Words[] | undefined) => (rows ?? []).reduce((all, row) => all + wordOf(row)[1], 0);

const filtersOfClaims: readonly Asked[] = [
  { filter: {} },
  { filter: { conflict } },
  { filter: { about: "state:russia" } },
  { filter: { subject: "state:azerbaijan", scope: "EXACT" } },
  { filter: { object: "side:nagorno-karabakh-armenian" } },
  { filter: { period: "1992/1994", match: "CERTAIN" } },
  { filter: { assertedBy: "state:azerbaijan" } },
  { filter: { deniedBy: "state:turkey" } },
  { filter: { kinds: ["BALLOT", "RESTRICTION"] } },
  { filter: { statuses: ["CONTESTED", "ALLEGED_DENIED"] } },
  { filter: { dataset: "nagorno-karabakh", statedBefore: "2000" } },
  { filter: { supportTypes: [] } },
  { filter: { conflict }, validAt: "1993-05-01" },
  { filter: { about: "state:armenia" }, perspective: { exclude: { speakers: ["org:theinfolist"] } } },
  { filter: { kinds: ["SUPPORT", "POSITION"] }, perspective: { statedBefore: "2005" } },
];

const filtersOfSupport: readonly Asked[] = [
  { filter: {} },
  { filter: {}, grain: "ALL" },
  { filter: { recipient: "state:azerbaijan" } },
  { filter: { supporter: ["state:russia", "state:turkey"] }, grain: "ALL" },
  { filter: { conflict, period: "2016" } },
  { filter: { either: "state:armenia", openness: ["COVERT", "OPEN"] } },
  {
    filter: { recipient: "side:nagorno-karabakh-azerbaijani" },
    perspective: { exclude: { speakers: ["org:theinfolist"] } },
  },
  { filter: {}, perspective: { tiers: ["PRIMARY", "SECONDARY"] }, grain: "ALL" },
];

const filtersOfMediation: readonly Asked[] = [
  { filter: {} },
  { filter: { mediator: "state:russia" } },
  { filter: { conflict, forms: ["GOOD_OFFICES"] } },
  { filter: {}, perspective: { exclude: { speakers: ["org:theinfolist"] } } },
];

describe.each([
  ["claims" as const, filtersOfClaims, ["kinds", "statuses", "strengths", "oppositions"]],
  ["supports" as const, filtersOfSupport, ["types", "statuses", "strengths", "oppositions"]],
  ["mediations" as const, filtersOfMediation, ["statuses", "strengths", "oppositions"]],
])("the facets of %s", (field, filters, whole) => {
  it.each(filters)("agree with the list: %j", async (asked) => {
    const { totalCount, facets } = await facetsOf(field, asked);
    expect(whole.map((facet) => sum(facets[facet]))).toEqual(whole.map(() => totalCount));
    const { expected, counted } = await heldAgainstTheList(field, asked, narrowed(asked.filter, facets));
    expect(counted).toEqual(expected);
  });
});

/** Facets that the filter names already are narrowed to one word by naming it alone, as the test does; the others are added. */
function narrowed(filter: Filter, facets: Facets): Facets {
  const isEmpty = (facet: string) => Array.isArray(filter[facet]) && filter[facet].length === 0;
  return Object.fromEntries(Object.entries(facets).filter(([facet]) => !isEmpty(facet)));
}

describe("the numbers of coverage", () => {
  const asked = [
    "",
    `(dataset: "nagorno-karabakh")`,
    `(conflict: "${conflict}")`,
    `(dataset: "nagorno-karabakh", conflict: "conflict:first-nagorno-karabakh-war")`,
  ];

  it.each(asked)("agree with the lists: coverage%s", async (argumentsGiven) => {
    const { coverage } = await ask<{ coverage: Coverage }>(
      graph,
      `{ coverage${argumentsGiven} { claimCount implied dated undated opposed inOneSource byOneSpeaker attributionCount hedged anonymous
           speakerCount sourceCount tiers { tier sources attributions } years { year certain possible } gaps facets { ${everyFacet} } } }`,
    );
    const filter: Filter = {
      ...(argumentsGiven.includes("dataset") ? { dataset: "nagorno-karabakh" } : {}),
      ...(argumentsGiven.includes("conflict") ? { conflict: /"(conflict:[^"]+)"/.exec(argumentsGiven)?.[1] } : {}),
    };
    const list = await facetsOf("claims", { filter });
    expect([coverage.claimCount, coverage.facets]).toEqual([list.totalCount, list.facets]);

    const claims = await everyClaim(filter);
    const own = claims.flatMap(({ id, attributions }) => attributions.nodes.filter(({ claim }) => claim.id === id));
    const perClaim = claims.map(({ id, attributions }) => attributions.nodes.filter(({ claim }) => claim.id === id));
    const hanging = (key: (said: Said) => string) =>
      perClaim.filter((said) => new Set(said.map(key)).size === 1).length;
    expect(coverage).toMatchObject({
      implied: claims.filter(({ implied }) => implied).length,
      dated: claims.filter(({ period }) => period !== null).length,
      undated: claims.filter(({ period }) => period === null).length,
      opposed: claims.filter(({ opposition }) => opposition !== "NONE").length,
      inOneSource: hanging(({ source }) => source.id),
      byOneSpeaker: hanging(({ speaker, speakerLabel, source }) => speaker?.id ?? speakerLabel ?? source.id),
      attributionCount: own.length,
      hedged: own.filter(({ hedge }) => hedge !== "NONE").length,
      anonymous: own.filter(({ speakerKind }) => speakerKind === "ANONYMOUS").length,
      speakerCount: new Set(own.flatMap(({ speaker }) => speaker?.id ?? [])).size,
      sourceCount: new Set(own.map(({ source }) => source.id)).size,
    });
    expect(coverage.tiers.reduce((all, { sources }) => all + sources, 0)).toBe(coverage.sourceCount);
    expect(coverage.tiers.reduce((all, { attributions }) => all + attributions, 0)).toBe(coverage.attributionCount);

    const years = [0, 0.25, 0.5, 0.75, 1].map((at) => coverage.years[Math.round(at * (coverage.years.length - 1))]);
    for (const one of years) {
      const period = String(one?.year);
      const match = { filter: { ...filter, period } };
      const certain = await facetsOf("claims", { filter: { ...match.filter, match: "CERTAIN" } });
      const possible = await facetsOf("claims", { filter: { ...match.filter, dateBasis: ["STATED", "INFERRED"] } });
      expect(one).toEqual({
        year: one?.year,
        certain: certain.totalCount,
        possible: possible.totalCount,
      });
    }
    const inGaps = coverage.years.filter(({ certain }) => certain === 0).map(({ year }) => year);
    const [first, last] = [coverage.years[0]?.year, coverage.years.at(-1)?.year];
    expect(coverage.gaps.flatMap(yearsIn)).toEqual(inGaps);
    expect(coverage.years.length).toBe((last ?? 0) - (first ?? 0) + 1);
  });

  it("of data sets add up to what is loaded", async () => {
    const { datasets } = await ask<{ datasets: { name: string; claimCount: number; claims: readonly Words[] }[] }>(
      graph,
      "{ datasets { name claimCount claims { kind count } } }",
    );
    expect(datasets.map(({ name }) => name)).toContain("nagorno-karabakh");
    for (const { name, claimCount, claims } of datasets) {
      const { totalCount, facets } = await facetsOf("claims", { filter: { dataset: name } });
      expect([claimCount, claims]).toEqual([totalCount, facets["kinds"]]);
    }
  });
});

interface Said {
  readonly claim: { readonly id: string };
  readonly hedge: string;
  readonly speakerKind: string | null;
  readonly speakerLabel: string | null;
  readonly speaker: { readonly id: string } | null;
  readonly source: { readonly id: string };
}

interface Listed {
  readonly id: string;
  readonly implied: boolean;
  readonly opposition: string;
  readonly period: { readonly edtf: string } | null;
  readonly attributions: { readonly nodes: readonly Said[] };
}

interface Coverage {
  readonly claimCount: number;
  readonly undated: number;
  readonly attributionCount: number;
  readonly sourceCount: number;
  readonly facets: Facets;
  readonly tiers: readonly { readonly sources: number; readonly attributions: number }[];
  readonly years: readonly { readonly year: number; readonly certain: number; readonly possible: number }[];
  readonly gaps: readonly string[];
}

/** Every claim of a list, page by page. */
async function everyClaim(filter: Filter): Promise<readonly Listed[]> {
  const all: Listed[] = [];
  for (let after: string | null = null; ;) {
    const { claims }: { claims: { nodes: readonly Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
      await ask(
        graph,
        `query ($filter: ClaimFilter, $after: String) { claims(filter: $filter, first: 200, after: $after) {
         nodes { id implied opposition period { edtf } attributions(first: 400) { nodes { claim { id } hedge speakerKind speakerLabel speaker { id } source { id } } } }
         pageInfo { hasNextPage endCursor } } }`,
        { filter, after },
      );
    all.push(...claims.nodes);
    if (!claims.pageInfo.hasNextPage) return all;
    after = claims.pageInfo.endCursor;
  }
}

function yearsIn(gap: string): readonly number[] {
  const [first = 0, last = first] = gap.split("/").map(Number);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

describe("the counts of aggregates", () => {
  it("of the support matrix agree with the list of support", async () => {
    const filter = { conflict: [conflict] };
    const { supportMatrix, supports } = await ask<{
      supportMatrix: {
        totalCount: number;
        nodes: readonly {
          status: string;
          claimCount: number;
          statuses: readonly { count: number }[];
          supporter: { id: string };
          recipient: { id: string };
          type: string;
          subtype: string | null;
        }[];
      };
      supports: {
        totalCount: number;
        facets: Facets;
        nodes: readonly { supporter: { id: string }; recipients: readonly { id: string }[]; type: string }[];
      };
    }>(
      graph,
      `query ($filter: SupportFilter) {
         supportMatrix(conflict: "${conflict}", first: 500) { totalCount nodes { status claimCount statuses { count } supporter { id } recipient { id } type subtype } }
         supports(filter: $filter, first: 500) { totalCount facets { ${facetsIn.supports} } } }`,
      { filter },
    );
    expect(supportMatrix.nodes.length).toBe(supportMatrix.totalCount);
    expect(supportMatrix.totalCount).toBe(supports.totalCount);
    const byStatus = (supports.facets["statuses"] ?? []).map(wordOf);
    const byType = (supports.facets["types"] ?? []).map(wordOf);
    for (const [status, count] of byStatus)
      expect(supportMatrix.nodes.filter((cell) => cell.status === status).length).toBe(count);
    for (const [type, count] of byType)
      expect(supportMatrix.nodes.filter((cell) => cell.type === type).length).toBe(count);
    for (const { claimCount, statuses } of supportMatrix.nodes)
      expect(statuses.reduce((all, { count }) => all + count, 0)).toBe(claimCount);
    const claimsOfCells = supportMatrix.nodes.reduce((all, { claimCount }) => all + claimCount, 0);
    const { all } = await ask<{ all: { totalCount: number } }>(
      graph,
      "query ($filter: SupportFilter) { all: supports(filter: $filter, grain: ALL) { totalCount } }",
      { filter },
    );
    // A claim with several recipients stands in a cell for each.
    expect(claimsOfCells).toBeGreaterThanOrEqual(all.totalCount);
  });

  it("of cells agree with the support between the two", async () => {
    const { supportMatrix } = await ask<{
      supportMatrix: {
        nodes: readonly {
          claimCount: number;
          supporter: { id: string };
          recipient: { id: string };
          type: string;
          subtype: string | null;
        }[];
      };
    }>(graph, "{ supportMatrix(first: 500) { nodes { claimCount supporter { id } recipient { id } type subtype } } }");
    const plain = supportMatrix.nodes.filter(({ subtype }) => subtype === null).filter((_, i) => i % 5 === 0);
    for (const { claimCount, supporter, recipient, type } of plain) {
      const { supports } = await ask<{
        supports: {
          nodes: readonly { recipients: readonly { id: string }[]; refines?: unknown }[];
          totalCount: number;
        };
      }>(graph, "query ($filter: SupportFilter) { supports(filter: $filter, grain: ALL, first: 500) { totalCount } }", {
        filter: { supporter: supporter.id, recipient: recipient.id, types: [type], scope: "EXACT" },
      });
      expect({ supporter, recipient, type, claimCount }).toEqual({
        supporter,
        recipient,
        type,
        claimCount: supports.totalCount,
      });
    }
  });

  it("of casualties agree with the list of estimates, group by group", async () => {
    for (const by of ["MEASURE", "YEAR", "COUNTED", "POPULATION"]) {
      const { casualties } = await ask<{
        casualties: {
          totalCount: number;
          groups: readonly { keys: readonly { value: string | null }[]; estimates: readonly unknown[] }[];
        };
      }>(
        graph,
        `query ($by: [EstimateDimension!]!) { casualties(filter: {conflict: "${conflict}"}) { totalCount groups(by: $by) { keys { value } estimates { id } } } }`,
        { by: [by] },
      );
      const sizes = casualties.groups.map(({ estimates }) => estimates.length);
      expect(sizes.reduce((all, size) => all + size, 0)).toBe(casualties.totalCount);
      if (by !== "MEASURE") continue;
      for (const { keys, estimates } of casualties.groups) {
        const { claims } = await ask<{ claims: { totalCount: number } }>(
          graph,
          "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }",
          { filter: { conflict, kinds: "ESTIMATE", measures: keys[0]?.value } },
        );
        expect([keys, estimates.length]).toEqual([keys, claims.totalCount]);
      }
    }
  });

  it("of involvement agree with its claims, and these with the list of claims", async () => {
    const lists = [
      "supports",
      "mediations",
      "restrictions",
      "positions",
      "ballots",
      "recognitions",
      "affiliations",
    ] as const;
    type Row = Readonly<Record<(typeof lists)[number], readonly { readonly id: string; readonly kind: string }[]>> & {
      readonly counts: readonly {
        readonly kind: string;
        readonly count: number;
        readonly statuses: readonly { readonly count: number }[];
      }[];
    };
    const { involvement } = await ask<{ involvement: { totalCount: number; nodes: readonly Row[] } }>(
      graph,
      `{ involvement(conflict: "${conflict}", first: 500) { totalCount nodes {
           ${lists.map((list) => `${list} { id kind }`).join(" ")} counts { kind count statuses { count } } } } }`,
    );
    expect(involvement.nodes.length).toBe(involvement.totalCount);
    const listed = new Set((await everyClaim({ conflict })).map(({ id }) => id));
    for (const row of involvement.nodes) {
      const claims = lists.flatMap((list) => row[list]);
      expect(claims.filter(({ id }) => !listed.has(id))).toEqual([]);
      for (const { count, statuses } of row.counts)
        expect(statuses.reduce((all, one) => all + one.count, 0)).toBe(count);
      // Each claim is counted, once for each side that it is about; nothing else is.
      for (const kind of new Set([...claims, ...row.counts].map((one) => one.kind))) {
        const counts = row.counts.filter((one) => one.kind === kind).map(({ count }) => count);
        const own = claims.filter((one) => one.kind === kind).length;
        expect(counts.reduce((all, count) => all + count, 0)).toBeGreaterThanOrEqual(own);
        expect(Math.max(...counts)).toBeLessThanOrEqual(own);
      }
    }
  });
});
