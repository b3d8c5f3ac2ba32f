import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { readClaims } from "../../../src/store/claimsById.ts";
import { viewOf } from "../../../src/store/perspectives.ts";
import { openCurated } from "../../support/graphs.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

describe("every contested claim of the curated data", () => {
  it("has somebody who asserts it and somebody who doubts or denies it, of its own or along its refinements", async () => {
    const found = await graph.read("MATCH (claim:Claim) WHERE claim.opposition <> 'NONE' RETURN claim.id AS id");
    const ids = found.map(({ id }) => String(id));
    expect(ids.length).toBeGreaterThanOrEqual(20);
    const view = await viewOf(graph, ids, {});
    const records = (await readClaims(graph, ids)).filter((record) => record !== null);
    const odd = records.filter(({ id, strength, opposition }) => {
      const stances = view.voices(id).map(({ attribution }) => attribution.stance);
      const hasAssertion = stances.includes("ASSERTS");
      const isDenied = stances.includes("DENIES");
      const isOpposed = isDenied || stances.includes("DOUBTS");
      return hasAssertion !== (strength !== "NONE") || !isOpposed || (opposition !== "DOUBTED" && !isDenied);
    });
    expect(odd).toEqual([]);
  });

  it("that nobody asserts is kept and not drawn", async () => {
    const drawn = await graph.read(
      `MATCH (claim:Claim) WHERE claim.status IN ['DENIED', 'UNSUPPORTED']
       MATCH ()-[drawn {claimId: claim.id, derived: true}]->() RETURN claim.id AS id`,
    );
    expect(drawn).toEqual([]);
  });
});
