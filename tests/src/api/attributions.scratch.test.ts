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
  readonly stance: string;
  readonly statedOn: string | null;
  readonly claim: { readonly caption: string };
}

/** Each attribution as "day stance claim", in the order of the list. */
async function attributions(filter: object): Promise<readonly string[]> {
  const data = await ask<{ attributions: { totalCount: number; nodes: readonly Row[] } }>(
    graph,
    `query ($filter: AttributionFilter) {
      attributions(filter: $filter) { totalCount nodes { stance statedOn claim { caption } } }
    }`,
    { filter },
  );
  expect(data.attributions.totalCount).toBe(data.attributions.nodes.length);
  return data.attributions.nodes.map(({ stance, statedOn, claim }) => `${statedOn ?? "?"} ${stance} ${claim.caption}`);
}

describe("attributions", () => {
  it("lists them by the day they were said, undated last", async () => {
    const days = (await attributions({})).map((row) => row.split(" ")[0] ?? "");
    expect(days).toHaveLength(36);
    const dated = days.filter((day) => day !== "?");
    expect(days.slice(0, dated.length)).toEqual([...dated].sort());
    expect(dated).toHaveLength(19);
  });

  it.each([
    [
      { speaker: ["org:avarian-ministry"] },
      [
        "1993 DENIES troops, contested",
        "1994-01 ASSERTS arms 1993–94, alleged",
        "1994-05-02 ASSERTS troops 1994, unsupported",
        "1994-07 RETRACTS troops 1994, unsupported",
      ],
    ],
    [
      { speaker: ["state:dorland"], stances: ["DENIES"] },
      ["1993-03 DENIES arms, alleged, denied", "? DENIES organ, denied"],
    ],
    [{ speakerKinds: ["COLLECTIVE"] }, ["1993-09 DOUBTS troops, contested"]],
    [
      { hedges: ["CLAIMED", "REPORTEDLY"] },
      ["1993-02 ASSERTS arms, alleged, denied", "? ASSERTS recruitment 1992, alleged"],
    ],
    [
      { stances: ["RETRACTS", "DOUBTS"] },
      ["1993-09 DOUBTS troops, contested", "1994-07 RETRACTS troops 1994, unsupported"],
    ],
    [
      { stated: "1993-03/1993-04", speaker: ["state:dorland", "org:avarian-ministry"] },
      ["1993 DENIES troops, contested", "1993-03 DENIES arms, alleged, denied"],
    ],
    [{ stated: "2013/.." }, ["2014 ASSERTS significance"]],
    [
      { source: ["source:ministry-statement"] },
      ["1994-05-02 ASSERTS troops 1994, unsupported", "1995-05 ASSERTS diplomatic"],
    ],
    [{ citing: ["source:yearbook"] }, ["2012 ASSERTS arms 2007–11"]],
    [
      { citing: ["source:yearbook"], speaker: ["org:peace-institute"], source: ["source:handbook"] },
      ["2012 ASSERTS arms 2007–11"],
    ],
    [{ citing: ["source:handbook"] }, []],
    [{ claim: null, speaker: ["org:peace-institute"], citing: ["source:yearbook"] }, ["2012 ASSERTS arms 2007–11"]],
    [
      { claimKinds: ["BALLOT", "CONTROL"] },
      ["1993-04-23 ASSERTS captured 1993", "? ASSERTS no 1993", "? ASSERTS yes 1993"].sort(),
    ],
    [{ matters: ["SIGNIFICANCE"] }, ["2014 ASSERTS significance"]],
    [{ matters: ["BIAS"] }, []],
    [{ subject: ["group:river-volunteers"], claimKinds: ["SUPPORT"] }, ["? ASSERTS fighters 1992–"]],
    [{ object: ["state:boria"], stances: ["DENIES"] }, ["1993-03 DENIES arms, alleged, denied"]],
    [{ about: ["person:ana-lor"] }, ["? ASSERTS office holder", "? ASSERTS recruitment 1992, alleged"]],
    [{ supportTypes: ["TRAINING"] }, ["? ASSERTS training 1992–"]],
    [{ supportTypes: ["TRAINING"], claimKinds: ["BALLOT"] }, []],
    [{ event: ["event:battle-of-the-pass"], claimKinds: ["PARTICIPATION"] }, ["? ASSERTS volunteer"]],
    [{ conflict: ["conflict:ridge"], speaker: ["state:dorland"] }, ["1993-03 DENIES arms, alleged, denied"]],
    [{ conflict: [] }, []],
    [{ source: [] }, []],
    [{ speaker: ["side:north"] }, []],
  ])("answers %j", async (filter, expected) => {
    expect([...(await attributions(filter))].sort()).toEqual([...expected].sort());
  });

  it("keeps what was said so many years later for certain, as the lag of each tells", async () => {
    const asked = async (lagAtLeast?: number) => {
      const data = await ask<{ attributions: { nodes: readonly { id: string; lag: { least: number } | null }[] } }>(
        graph,
        `query ($lagAtLeast: PositiveInt) { attributions(filter: {lagAtLeast: $lagAtLeast}, first: 500) { nodes { id lag { least } } } }`,
        { lagAtLeast },
      );
      return data.attributions.nodes;
    };
    const all = await asked();
    const lags = [...new Set(all.map(({ lag }) => lag?.least ?? 0))].filter((least) => least > 0);
    expect(lags.length).toBeGreaterThan(0);
    for (const years of [...lags, ...lags.map((least) => least + 1)]) {
      const expected = all.filter(({ lag }) => lag !== null && lag.least >= years);
      expect(await asked(years)).toEqual(expected);
    }
  });

  it("gives an attribution with everything about it, by list, by claim and by id", async () => {
    const fields = `id verb speakerKind citing { title } source { title publisher { name } } original note locator basis`;
    const listed = await ask<{ attributions: { nodes: readonly { id: string; claim: { id: string } }[] } }>(
      graph,
      `{ attributions(filter: {speaker: "org:peace-institute", claimKinds: SUPPORT}) { nodes { claim { id } ${fields} } } }`,
    );
    const [found] = listed.attributions.nodes;
    const expected = {
      id: expect.stringMatching(/^attribution:/),
      verb: "according to",
      speakerKind: "NAMED",
      citing: { title: "Peace Yearbook 2012" },
      source: { title: "Handbook of Conflicts", publisher: null },
      original: "65",
      note: "Misprinted; the yearbook has 55.",
      locator: "Supply",
      basis: "EXPLICIT",
    };
    expect(listed.attributions.nodes).toEqual([{ ...expected, claim: { id: expect.stringMatching(/^claim:/) } }]);
    const byId = await ask(
      graph,
      `query ($id: ID!, $claim: [ID!]) {
        node(id: $id) { ... on Attribution { ${fields} } }
        attributions(filter: {claim: $claim}) { nodes { ${fields} } }
      }`,
      { id: found?.id, claim: [found?.claim.id] },
    );
    expect(byId).toEqual({ node: expected, attributions: { nodes: [expected] } });
  });

  it("counts what nobody dated: left out by a time of saying, among the rows without one", async () => {
    const undated = async (args: string) =>
      (await ask<{ attributions: { undatedCount: number } }>(graph, `{ attributions${args} { undatedCount } }`))
        .attributions.undatedCount;
    expect(await undated('(filter: { stated: "1993" })')).toBe(17);
    expect(await undated("")).toBe(17);
    for (const more of ["", ', perspective: { exclude: { sources: "source:yearbook" } }']) {
      expect(await undated(`(filter: { stated: "1993", speaker: "state:dorland" }${more})`)).toBe(1);
      expect(await undated(`(filter: { speaker: "state:dorland" }${more})`)).toBe(1);
      expect(await undated(`(filter: { stated: "1993", speaker: "state:dorland", stances: ASSERTS }${more})`)).toBe(0);
      expect(await undated(`(filter: { speaker: "state:dorland", stances: ASSERTS }${more})`)).toBe(0);
    }
    expect(await undated('(filter: { stated: "1993" }, perspective: { sources: "source:gazette" })')).toBe(1);
  });

  interface SaidOfClaim {
    readonly id: string;
    readonly attributions: {
      readonly totalCount: number;
      readonly undatedCount: number;
      readonly voiceCount: number;
      readonly nodes: readonly {
        readonly inherited: boolean | null;
        readonly claim: { readonly id: string };
        readonly statedOn: string | null;
        readonly speaker: { readonly id: string } | null;
        readonly speakerKind: string | null;
        readonly speakerLabel: string | null;
        readonly citing: { readonly id: string } | null;
        readonly source: { readonly id: string };
      }[];
    };
  }
  const said = `attributions { totalCount undatedCount voiceCount nodes { inherited claim { id } statedOn
    speaker { id } speakerKind speakerLabel citing { id } source { id } } }`;
  const voiceOf = ({
    speaker,
    speakerKind,
    speakerLabel,
    citing,
    source,
  }: SaidOfClaim["attributions"]["nodes"][number]) =>
    JSON.stringify(
      speaker === null
        ? [(citing ?? source).id, speakerLabel]
        : [speaker.id, speakerKind === "ANONYMOUS" ? "people in it" : ""],
    );

  it.each(["", ", perspective: { exclude: { sources: [] } }"])(
    "tells under a claim what is said of another, how many voices there are and how many are undated%s",
    async (perspective) => {
      const { claims } = await ask<{ claims: { nodes: readonly SaidOfClaim[] } }>(
        graph,
        `{ claims(first: 500${perspective}) { nodes { id ${said} } } }`,
      );
      for (const { id, attributions: list } of claims.nodes) {
        for (const { inherited, claim } of list.nodes) expect(inherited).toBe(claim.id !== id);
        expect(list.undatedCount).toBe(list.nodes.filter(({ statedOn }) => statedOn === null).length);
        expect(list.voiceCount).toBe(new Set(list.nodes.map(voiceOf)).size);
      }
      const all = claims.nodes.flatMap(({ attributions: { nodes } }) => nodes);
      expect(new Set(all.map(({ inherited }) => inherited))).toEqual(new Set([true, false]));
    },
  );

  it("counts voices once in any list, where nothing is inherited", async () => {
    for (const more of ["", ", perspective: { exclude: { sources: [] } }"]) {
      const all = await ask<{ attributions: SaidOfClaim["attributions"] }>(
        graph,
        `{ ${said.replace("attributions", `attributions(first: 500${more})`)} }`,
      );
      const { nodes, voiceCount } = all.attributions;
      expect(voiceCount).toBe(new Set(nodes.map(voiceOf)).size);
      expect(new Set(nodes.map(({ inherited }) => inherited))).toEqual(new Set([null]));
    }
    const none = await ask(graph, "{ attributions(filter: { conflict: [] }) { voiceCount undatedCount } }");
    expect(none).toEqual({ attributions: { voiceCount: 0, undatedCount: 0 } });
  });

  it("keeps of what reaches a claim the stances asked for, and counts them so, with and without a perspective", async () => {
    const reached = async (stances: readonly string[] | null, perspective: object | null) => {
      const { supports } = await ask<{
        supports: { nodes: readonly { attributions: { totalCount: number; nodes: readonly { stance: string }[] } }[] };
      }>(
        graph,
        `query ($stances: [Stance!], $perspective: Perspective) {
           supports(filter: { supporter: "state:avaria", types: TROOPS }, perspective: $perspective) {
             nodes { attributions(stances: $stances, first: 2) { totalCount nodes { stance } } } } }`,
        { stances, perspective },
      );
      return supports.nodes.map(({ attributions: { totalCount, nodes } }) => ({
        totalCount,
        shown: nodes.map(({ stance }) => stance),
      }));
    };
    const everyone = { exclude: { sources: [] } };
    for (const perspective of [null, everyone]) {
      const [all] = await reached(null, perspective);
      const each = await Promise.all(
        ["ASSERTS", "DOUBTS", "DENIES", "RETRACTS"].map(async (stance) => {
          const [one] = await reached([stance], perspective);
          expect(new Set(one?.shown)).toEqual(new Set(one?.totalCount === 0 ? [] : [stance]));
          return one?.totalCount ?? 0;
        }),
      );
      expect(each.reduce((sum, count) => sum + count)).toBe(all?.totalCount);
      expect(each.filter((count) => count > 0).length).toBeGreaterThan(1);
      expect(await reached([], perspective)).toEqual([{ totalCount: 0, shown: [] }]);
      expect(await reached(["ASSERTS", "DOUBTS", "DENIES", "RETRACTS"], perspective)).toEqual(
        await reached(null, perspective),
      );
    }
  });

  it("finds what is said of a claim by the id that the claim had before", async () => {
    const { claims } = await ask<{ claims: { nodes: readonly { id: string }[] } }>(
      graph,
      "{ claims(filter: { kinds: RECOGNITION }) { nodes { id } } }",
    );
    const id = claims.nodes[0]?.id ?? "";
    await graph.alone(
      `MATCH (claim:Claim {id: '${id}'})
       CREATE (:ImportRun {id: 'run:gone', startedAt: '2020'})-[:REDIRECTED {from: 'claim:gone'}]->(claim)`,
    );
    const said = (claim: string) => ask(graph, `{ attributions(filter: { claim: "${claim}" }) { nodes { id } } }`);
    expect(await said("claim:gone")).toEqual(await said(id));
    await graph.alone("MATCH (run:ImportRun {id: 'run:gone'}) DETACH DELETE run");
  });
});
