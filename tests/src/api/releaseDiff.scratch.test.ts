import { beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { smallPackage } from "../../support/packageBuilder.ts";
import { loadVersion, openVersions } from "../../support/versions.ts";
import { ask, errorsOf } from "./small.ts";

let graph: Graph;

beforeAll(async () => {
  graph = await openVersions();
});

interface Row {
  readonly change: string;
  readonly what: string;
  readonly was: string | null;
  readonly is: string | null;
  readonly statusBefore: string | null;
  readonly statusAfter: string | null;
  readonly node: { readonly id: string } | null;
}

async function diff(args: string) {
  const { releaseDiff } = await ask<{
    releaseDiff: {
      nodes: readonly Row[];
      totalCount: number;
      complete: boolean;
      pageInfo: { endCursor: string | null };
    };
  }>(
    graph,
    `{ releaseDiff(dataset: "small", ${args}) { totalCount complete pageInfo { endCursor }
         nodes { change what id was is statusBefore statusAfter node { id } } } }`,
  );
  return releaseDiff;
}

const lines = (rows: readonly Row[]) =>
  rows.map(
    ({ change, what, was, is, statusBefore, statusAfter, node }) =>
      `${change} ${what} ${was ?? "-"} > ${is ?? "-"}` +
      (statusBefore === statusAfter ? "" : ` (${statusBefore ?? "-"} > ${statusAfter ?? "-"})`) +
      (node === null ? " gone" : ""),
  );

describe("releaseDiff", () => {
  it("tells what one version states otherwise than another, in words and in statuses", async () => {
    const { nodes, totalCount, complete } = await diff('from: "1.0.0", to: "1.1.0"');
    expect(lines(nodes)).toEqual([
      "REMOVED ENTITY Arms embargo > - gone",
      "CHANGED ENTITY Westland > West Land",
      "ADDED CLAIM - > Northland → Eastland: training (- > UNCONTESTED)",
      "CHANGED CLAIM Westland → Eastland: arms, contested > West Land → Eastland: arms (CONTESTED > UNCONTESTED)",
      "CHANGED CLAIM Westland → Eastland: arms 1993, contested > West Land → Eastland: arms 1993 (CONTESTED > UNCONTESTED)",
      "ADDED ATTRIBUTION - > Northland → Eastland: training – asserts · Almanac",
      "ADDED ATTRIBUTION - > West Land → Eastland: arms 1993 – asserts · Gazette",
      "ADDED ATTRIBUTION - > West Land → Eastland: arms – asserts · Almanac",
      "REMOVED ATTRIBUTION Westland → Eastland: arms 1993, contested – asserts · Gazette > - gone",
      "REMOVED ATTRIBUTION Westland → Eastland: arms, contested – denies · Westland > - gone",
    ]);
    expect(totalCount).toBe(nodes.length);
    expect(complete).toBe(true);
  });

  it("puts together what several imports did", async () => {
    const near = await diff('from: "1.1.0", to: "2.0.0"');
    expect(lines(near.nodes)).toEqual(["REMOVED ENTITY The Pass > - gone"]);
    const far = await diff('from: "1.0.0", to: "2.0.0"');
    expect(far.totalCount).toBe((await diff('from: "1.0.0", to: "1.1.0"')).totalCount + 1);
  });

  it("keeps to the sorts that are asked for, page by page", async () => {
    const claims = await diff('from: "1.0.0", to: "1.1.0", what: CLAIM, changes: CHANGED');
    expect(lines(claims.nodes)).toHaveLength(2);
    expect((await diff('from: "1.0.0", to: "1.1.0", what: []')).totalCount).toBe(0);
    const all = await diff('from: "1.0.0", to: "1.1.0"');
    const head = await diff('from: "1.0.0", to: "1.1.0", first: 4');
    const rest = await diff(`from: "1.0.0", to: "1.1.0", after: "${head.pageInfo.endCursor ?? ""}"`);
    expect([...head.nodes, ...rest.nodes]).toEqual(all.nodes);
  });

  it("compares versions that the data sets tell", async () => {
    expect(await ask(graph, "{ datasets { name versions } }")).toEqual({
      datasets: [{ name: "small", versions: ["1.0.0", "1.1.0", "2.0.0"] }],
    });
  });

  it.each([
    ['dataset: "none", from: "1.0.0", to: "2.0.0"', 'dataset: "none" names no data set that is loaded'],
    [
      'dataset: "small", from: "0.9", to: "2.0.0"',
      'from: "0.9" is no version of small that was loaded: 1.0.0, 1.1.0, 2.0.0',
    ],
    ['dataset: "small", from: "2.0.0", to: "2.0.0"', "to: is the version with which it is to be compared"],
    [
      'dataset: "small", from: "2.0.0", to: "1.1.0"',
      'from: "2.0.0" was not loaded before "1.1.0": give them the other way round',
    ],
  ])("refuses %s", async (args, message) => {
    const errors = await errorsOf(graph, `{ releaseDiff(${args}) { totalCount } }`);
    expect(errors.map((error) => error.message)).toEqual([message]);
  });

  it("says that something may be missing where an import on the way was cut off", async () => {
    let left = 6;
    const cutOff: Graph = {
      ...graph,
      write: (work) => {
        left -= 1;
        return left < 0 ? Promise.reject(new Error("killed")) : graph.write(work);
      },
    };
    await expect(loadVersion(cutOff, smallPackage, "3.0.0")).rejects.toThrow("killed");
    await loadVersion(graph, smallPackage, "3.0.0");
    expect(await diff('from: "2.0.0", to: "3.0.0"')).toMatchObject({ complete: false });
    expect(await diff('from: "1.0.0", to: "2.0.0"')).toMatchObject({ complete: true });
  });
});
