import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { everyComposedText } from "../../../src/store/texts.ts";
import { openScratch } from "../../support/graphs.ts";
import { openPlanner, type Planner } from "../../support/plans.ts";

jest.setTimeout(180_000);

let graph: Graph;
let planner: Planner;
beforeAll(async () => {
  graph = await openScratch();
  planner = openPlanner("SCRATCH");
}, 120_000);
afterAll(async () => {
  await planner.close();
  await graph.close();
});

/** What the database may have to guess from: it plans by how many nodes of a sort it knows. */
const stores: Readonly<Record<string, string>> = {
  "an empty store": "MATCH (n) DETACH DELETE n",
  "a store of many claims and one attribution": `
    UNWIND range(1, 3000) AS i
    CREATE (:Claim:SupportClaim {id: 'claim:' + i, kind: 'SUPPORT', type: 'ARMS', status: 'UNCONTESTED'})
    WITH count(*) AS claims MATCH (claim:Claim {id: 'claim:1'}) CREATE (:Attribution {id: 'attribution:1'})-[:ABOUT]->(claim)`,
  "a store of one claim and many attributions": `
    CREATE (claim:Claim:SupportClaim {id: 'claim:1', kind: 'SUPPORT', type: 'ARMS', status: 'UNCONTESTED'})
    WITH claim UNWIND range(1, 3000) AS i CREATE (:Attribution {id: 'attribution:' + i})-[:ABOUT]->(claim)`,
};

describe.each(Object.entries(stores))("in %s, a statement that begins with kinds of claims", (_, store) => {
  beforeAll(async () => {
    for (const text of [
      "MATCH (n) DETACH DELETE n",
      store,
      "CALL db.resampleOutdatedIndexes()",
      "CALL db.clearQueryCaches()",
    ])
      await graph.alone(text);
  });

  it("is led by the index on them, whatever the database guesses", async () => {
    const texts = everyComposedText().filter(({ name }) => /^(attributions|claims) by kind /.test(name));
    expect(texts.length).toBeGreaterThanOrEqual(4);
    for (const { name, text } of texts) expect([name, await planner.scansOf(text)]).toEqual([name, []]);
  });
});
