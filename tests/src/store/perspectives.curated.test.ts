import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { readClaims } from "../../../src/store/claimsById.ts";
import { viewOf } from "../../../src/store/perspectives.ts";
import type { ClaimRecord } from "../../../src/store/types.ts";
import { askApi } from "../../support/api.ts";
import { openCurated } from "../../support/graphs.ts";

let graph: Graph;
let records: readonly ClaimRecord[];

beforeAll(async () => {
  graph = await openCurated();
  const ids = (await graph.read("MATCH (claim:Claim) RETURN claim.id AS id")).map((row) => String(row["id"]));
  records = (await readClaims(graph, ids)).filter((record) => record !== null);
});
afterAll(() => graph.close());

/** How the claims named by "supporter → recipient" stand in a perspective. */
async function standing(perspective: string): Promise<unknown> {
  return askApi(
    graph,
    `{ supports(filter: { recipient: ["state:armenia", "state:azerbaijan"], types: ARMS, scope: EXACT }, perspective: ${perspective}) {
        totalCount hiddenCount nodes { supporter { shortName } recipients { shortName } status } } }`,
  );
}

describe("a perspective on the curated data", () => {
  it("of everything leaves every claim as it is stored", async () => {
    const view = await viewOf(
      graph,
      records.map(({ id }) => id),
      {},
    );
    expect(records.length).toBeGreaterThan(100);
    const recomputed = records.map((record) => ({ ...view.judged(record), perspective: undefined }));
    expect(recomputed).toEqual(records.map((record) => ({ ...record, perspective: undefined })));
  });

  it("without the encyclopaedia's own voice turns the reported suppliers into what others say of them", async () => {
    expect(await standing(`{ exclude: { speakers: ["org:theinfolist"] } }`)).toEqual({
      data: {
        supports: {
          totalCount: 6,
          hiddenCount: 15,
          nodes: [
            { supporter: { shortName: "Czech Republic" }, recipients: [{ shortName: "Azerbaijan" }], status: "DENIED" },
            { supporter: { shortName: "Iran" }, recipients: [{ shortName: "Azerbaijan" }], status: "ALLEGED" },
            { supporter: { shortName: "Jordan" }, recipients: [{ shortName: "Armenia" }], status: "ALLEGED_DENIED" },
            { supporter: { shortName: "Lebanon" }, recipients: [{ shortName: "Armenia" }], status: "ALLEGED" },
            { supporter: { shortName: "Russia" }, recipients: [{ shortName: "Azerbaijan" }], status: "UNCONTESTED" },
            { supporter: { shortName: "Syria" }, recipients: [{ shortName: "Armenia" }], status: "ALLEGED" },
          ],
        },
      },
    });
  });

  it("of the Azerbaijani side leaves Mammadov's words and hides what only others say", async () => {
    expect(await standing(`{ sides: ["side:nagorno-karabakh-azerbaijani"] }`)).toEqual({
      data: {
        supports: {
          totalCount: 2,
          hiddenCount: 19,
          nodes: [
            { supporter: { shortName: "Lebanon" }, recipients: [{ shortName: "Armenia" }], status: "ALLEGED" },
            { supporter: { shortName: "Syria" }, recipients: [{ shortName: "Armenia" }], status: "ALLEGED" },
          ],
        },
      },
    });
  });
});
