import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import { findingsText } from "../../../src/cli/report.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { unfinishedRuns } from "../../../src/graph/unfinishedRuns.ts";
import { findingsIn } from "../../../src/ingest/checkGraph.ts";
import { fingerprintOf } from "../../../src/ingest/graphDigest.ts";
import { importCurated } from "../../../src/ingest/importCurated.ts";
import { rebuild } from "../../../src/ingest/load.ts";
import { everyKind } from "../../support/everyKind.ts";
import { openScratch } from "../../support/graphs.ts";
import { workspace, writePackage } from "../../support/packageBuilder.ts";

jest.setTimeout(120_000);

let graph: Graph;
let folder: string;
let rejectsFolder: string;

beforeAll(async () => {
  graph = await openScratch();
  rejectsFolder = await mkdtemp(join(workspace, "rejects-"));
  folder = await writePackage(everyKind);
  await importCurated(graph, folder, { rejectsFolder });
}, 180_000);
afterAll(() => graph.close());

const nothing = () => undefined;

/** What is found, as check and, for what is derived, the part of the claim. */
async function found(): Promise<readonly string[]> {
  const findings = await findingsIn(graph);
  return findings.map(({ check, row }) => (check === "derived" ? `derived ${String(row["part"])}` : check));
}

describe("the check of the graph", () => {
  it("finds nothing wrong with what an import has left", async () => {
    expect(findingsText(await findingsIn(graph))).toBe("Nothing is wrong.");
  });

  const fund = "MATCH (claim:SupportClaim {type: 'FUNDING'}) WHERE claim.implied IS NULL";
  it.each([
    ["a status that the attributions do not give", `${fund} SET claim.status = 'DENIED'`, "derived status"],
    ["a reason that names others", `${fund} SET claim.statusReason = 'hearsay'`, "derived statusReason"],
    ["a claim that is not drawn", `${fund} MATCH ()-[d {claimId: claim.id}]->() DELETE d`, "derived drawn"],
    [
      "a drawing with other years",
      `${fund} MATCH ()-[d {claimId: claim.id}]->() SET d.years = '1970'`,
      "derived drawn",
    ],
    ["a claim in no conflict", `${fund} MATCH (claim)-[in:IN_CONFLICT]->() DELETE in`, "derived conflicts"],
    [
      "a drawing between others",
      `${fund} MATCH (a:Entity {id: 'state:northland'}), (b:Entity {id: 'state:westland'})
       CREATE (a)-[:FUNDED {claimId: claim.id, derived: true, status: claim.status, strength: claim.strength,
                            opposition: claim.opposition, caption: claim.caption}]->(b)`,
      "projectionAdrift",
    ],
    [
      "a drawing of a claim that is gone",
      `MATCH (a:Entity {id: 'state:northland'}), (b:Entity {id: 'state:westland'})
       CREATE (a)-[:FUNDED {claimId: 'claim:gone', derived: true}]->(b)`,
      "projectionAdrift",
    ],
    ["an attribution with another caption", "MATCH (said:Attribution) SET said.caption = '?'", "derived captions"],
  ])("finds %s, and a rebuild mends it", async (_, harm, finding) => {
    const before = await fingerprintOf(graph);
    await graph.alone(harm);
    expect(await found()).toContain(finding);
    await rebuild(graph, nothing);
    expect(await found()).toEqual([]);
    expect(await fingerprintOf(graph)).toEqual(before);
  });

  it("finds an actor that two data sets put on the two sides of a conflict, and its organs", async () => {
    await graph.alone(
      `MATCH (actor:Actor {id: 'state:eastland'}), (side:Side {id: 'side:north'}), (bank:Actor {id: 'state:westland'})
       CREATE (actor)-[:MEMBER_OF_SIDE {startEarliest: '1990-01-01', harm: true}]->(side),
              (bank)<-[:SUBJECT]-(:AffiliationClaim {type: 'ORGAN', endLatest: '1991-12-31', harm: true})-[:OBJECT]->(actor)`,
    );
    const torn = (await findingsIn(graph)).filter(({ check }) => check === "actorsOnTwoSides").map(({ row }) => row);
    expect(torn).toContainEqual({ id: "state:eastland", side: "side:east", rival: "side:north" });
    expect(torn).toContainEqual({ id: "state:westland", side: "side:east", rival: "side:north" });
    await graph.alone("MATCH (n {harm: true}) DETACH DELETE n");
    await graph.alone("MATCH ()-[r {harm: true}]->() DELETE r");
    expect(await found()).toEqual([]);
  });

  it("names check and cells, one finding a line", () => {
    const row = { id: "run:1", dataset: null, startedAt: "2026-11-25" };
    expect(findingsText([{ check: "unfinishedRuns", row }])).toBe(
      "unfinishedRuns: id run:1, dataset -, startedAt 2026-11-25\n1 found.",
    );
  });
});

describe("a rebuild that is cut off", () => {
  /** The same graph, of which only so many writing transactions succeed. */
  const cutOffAfter = (transactions: number): Graph => {
    let left = transactions;
    const write: Graph["write"] = (work) => (left-- > 0 ? graph.write(work) : Promise.reject(new Error("killed")));
    return { ...graph, write };
  };

  it("is visible until another is through", async () => {
    const before = await fingerprintOf(graph);
    await graph.alone("MATCH (claim:Claim) SET claim.status = 'DENIED'");
    await expect(rebuild(cutOffAfter(2), nothing)).rejects.toThrow("killed");
    expect(await found()).toContain("unfinishedRuns");
    expect(await unfinishedRuns(graph, {})).toEqual([{ dataset: null, startedAt: expect.any(String) }]);
    await rebuild(graph, nothing);
    expect(await found()).toEqual([]);
    expect(await fingerprintOf(graph)).toEqual(before);
  });

  it("is made good by the next import, which says so", async () => {
    const before = await fingerprintOf(graph);
    await graph.alone("MATCH (claim:Claim) SET claim.status = 'DENIED'");
    await expect(rebuild(cutOffAfter(2), nothing)).rejects.toThrow("killed");
    const { warnings } = await importCurated(graph, folder, { rejectsFolder });
    expect(warnings).toEqual(["an import or a rebuild had been cut off, so every status was computed again"]);
    expect(await found()).toEqual([]);
    expect(await fingerprintOf(graph)).toEqual(before);
    expect((await importCurated(graph, folder, { rejectsFolder })).warnings).toEqual([]);
  });

  it("is not made good by an import that is cut off as well, which shows beside it", async () => {
    await expect(rebuild(cutOffAfter(2), nothing)).rejects.toThrow("killed");
    await expect(importCurated(cutOffAfter(2), folder, { rejectsFolder })).rejects.toThrow("killed");
    expect((await unfinishedRuns(graph, {})).map(({ dataset }) => dataset)).toEqual([null, "small"]);
  });
});
