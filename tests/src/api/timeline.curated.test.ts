import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask } from "./small.ts";

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

interface Part {
  readonly period: string;
  readonly claims: {
    readonly nodes: readonly {
      readonly match: string;
      readonly began: string | null;
      readonly datedBy: { readonly id: string } | null;
      readonly claim: { readonly id: string; readonly caption: string; readonly subject: { readonly id: string } };
    }[];
  };
  readonly counts: readonly { readonly certain: number; readonly possible: number; readonly began: number }[];
  readonly statuses: readonly { readonly count: number }[];
}

async function parts(args: string, ofClaims = ""): Promise<readonly Part[]> {
  const query = `{ timeline(${args}) { nodes {
    period counts { certain possible began } statuses { count }
    claims(first: 500${ofClaims}) { nodes { match began datedBy { id } claim { id caption subject { id } } } } } } }`;
  return (await ask<{ timeline: { nodes: readonly Part[] } }>(graph, query)).timeline.nodes;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

describe("the timeline of the curated data", () => {
  it("counts in each year what it lists, and lists what claims and events do", async () => {
    const years = await parts('conflict: "conflict:nagorno-karabakh", period: "2008/2016"');
    expect(years.map(({ period }) => period)).toEqual(Array.from({ length: 9 }, (_, i) => String(2008 + i)));
    for (const { period, claims, counts, statuses } of years) {
      const listed = claims.nodes;
      expect(listed.length).toBeGreaterThan(0);
      expect(sum(counts.map(({ certain, possible }) => certain + possible))).toBe(listed.length);
      expect(sum(counts.map(({ began }) => began))).toBe(listed.filter(({ began }) => began === "CERTAIN").length);
      expect(sum(statuses.map(({ count }) => count))).toBe(listed.length);
      const { claims: found } = await ask<{ claims: { nodes: readonly { id: string }[] } }>(
        graph,
        `{ claims(first: 500, filter: { conflict: "conflict:nagorno-karabakh", period: "${period}", match: CERTAIN }) { nodes { id } } }`,
      );
      const certain = listed.filter(({ match, datedBy }) => match === "CERTAIN" && datedBy === null);
      expect(certain.map(({ claim }) => claim.id).sort()).toEqual(found.nodes.map(({ id }) => id).sort());
    }
  });

  it("has the votes on a resolution in the month of the resolution", async () => {
    const months = await parts(
      'conflict: "conflict:nagorno-karabakh", period: "2008-02/2008-04", granularity: MONTH, filter: { kinds: BALLOT }',
    );
    const [before, march, after] = months.map(({ claims }) => claims.nodes);
    expect([before, after]).toEqual([[], []]);
    const yes = march?.find(({ claim }) => claim.subject.id === "state:ukraine");
    expect(yes).toMatchObject({
      match: "CERTAIN",
      datedBy: { id: "event:unga-resolution-62-243" },
      claim: { caption: "yes" },
    });
  });

  it("tells when who armed whom, by what is said of it; a share over five years is certain in none of them", async () => {
    const israel = await parts(
      'actor: "state:israel", period: "2014/2020", filter: { kinds: SUPPORT, supportTypes: ARMS, scope: EXACT }',
    );
    const held = israel.map(({ period, claims }) => [
      period,
      ...claims.nodes.map(({ match, began, claim }) => `${claim.caption} ${match} ${began ?? "-"}`),
    ]);
    expect(held).toEqual([
      ["2014"],
      ["2015", "arms 2015–19 POSSIBLE POSSIBLE"],
      ["2016", "arms 2015–19 POSSIBLE POSSIBLE"],
      ["2017", "arms 2015–19 POSSIBLE POSSIBLE"],
      ["2018", "arms 2015–19 POSSIBLE POSSIBLE"],
      ["2019", "arms 2015–19 POSSIBLE POSSIBLE"],
      ["2020"],
    ]);
  });

  it("has support during the war possibly in each of its years, by the war, and a sum over it certainly in none", async () => {
    const years = await parts(
      'actor: "state:russia", period: "1987/1995", filter: { kinds: SUPPORT, conflict: "conflict:first-nagorno-karabakh-war", scope: EXACT }',
    );
    const byYear = years.map(({ period, claims }) => {
      const matches = new Set(claims.nodes.map(({ match }) => match));
      const datedBy = new Set(claims.nodes.map((one) => one.datedBy?.id ?? null));
      return [period, claims.nodes.length, [...matches], [...datedBy].sort()];
    });
    const war = "conflict:first-nagorno-karabakh-war";
    const inWar = ["1988", "1989", "1990", "1991", "1992", "1993", "1994"];
    expect(byYear).toEqual([
      ["1987", 0, [], []],
      ...inWar.map((year) => [year, 4, ["POSSIBLE"], [war, null]]),
      ["1995", 0, [], []],
    ]);
  });

  it("keeps to dates that are stated, or to those inferred", async () => {
    const held = async (dateBasis: string) =>
      (
        await parts(
          `actor: "state:russia", period: "1990", filter: { kinds: SUPPORT, supportTypes: ARMS, dateBasis: ${dateBasis} }`,
        )
      ).flatMap(({ claims }) => claims.nodes.map(({ claim }) => claim.caption));
    expect(await held("[STATED, INFERRED]")).toEqual(await held("INFERRED"));
    expect(await held("INFERRED")).toHaveLength(1);
    expect(await held("STATED")).toEqual([]);
  });
});

describe("a period or a day asked of support", () => {
  const turkey = 'supporter: "state:turkey", recipient: "state:azerbaijan", types: UNKNOWN';
  const found = async (args: string) => {
    const { supports } = await ask<{ supports: { nodes: readonly { sentence: string }[] } }>(
      graph,
      `{ supports(${args}, grain: ALL) { nodes { sentence } } }`,
    );
    return supports.nodes.map(({ sentence }) => sentence);
  };
  const inFirstWar = "Turkey supported Azerbaijan (military; conflict: First Nagorno-Karabakh War).";
  const inConflict = "Turkey supported Azerbaijan (conflict: Nagorno-Karabakh conflict).";

  it("is not met by what is undated in a war that was over, but by what is so in a conflict that goes on", async () => {
    const all = await found(`filter: { ${turkey} }`);
    expect(all).toEqual(expect.arrayContaining([inFirstWar, inConflict]));
    expect(await found(`filter: { ${turkey}, period: "1993" }`)).toEqual(all);
    expect(await found(`filter: { ${turkey} }, validAt: "1993-06-01"`)).toEqual(all);
    const later = all.filter((sentence) => sentence !== inFirstWar);
    expect(await found(`filter: { ${turkey}, period: "2020" }`)).toEqual(later);
    expect(await found(`filter: { ${turkey} }, validAt: "2020-10-01"`)).toEqual(later);
  });

  it("is not met by such a hop of a path either", async () => {
    const told = async (day: string) => {
      const { supportPaths } = await ask<{
        supportPaths: {
          nodes: readonly { hops: readonly { ties: readonly { claims: readonly { sentence: string }[] }[] }[] }[];
        };
      }>(
        graph,
        `{ supportPaths(from: "state:turkey", to: "state:azerbaijan", types: UNKNOWN, maxHops: 1, scope: EXACT, validAt: "${day}") {
             nodes { hops { ties { claims { sentence } } } } } }`,
      );
      return supportPaths.nodes.flatMap(({ hops }) =>
        hops.flatMap(({ ties }) => ties.flatMap(({ claims }) => claims.map(({ sentence }) => sentence))),
      );
    };
    expect(await told("1993-06-01")).toEqual(expect.arrayContaining([inFirstWar, inConflict]));
    expect(await told("2020-10-01")).toContain(inConflict);
    expect(await told("2020-10-01")).not.toContain(inFirstWar);
  });
});
