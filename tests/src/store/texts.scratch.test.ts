import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import neo4j, { type Driver, type Plan } from "neo4j-driver";
import { cypherNames, cypherText } from "../../../src/graph/cypherFiles.ts";
import { everyComposedText } from "../../../src/store/texts.ts";
import { openScratch } from "../../support/graphs.ts";

jest.setTimeout(180_000);

let driver: Driver;
beforeAll(async () => {
  await (await openScratch()).close();
  const password = process.env["SCRATCH_NEO4J_PASSWORD"] ?? "";
  driver = neo4j.driver(process.env["SCRATCH_NEO4J_URI"] ?? "", neo4j.auth.basic("neo4j", password));
}, 120_000);
afterAll(() => driver.close());

/** The operators of a plan that look at more than an index leads to, with what they look at. */
async function scansOf(text: string): Promise<readonly string[]> {
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {}, { database: "neo4j", routing: "READ" });
  const scans = (plan: Plan): readonly string[] => [
    ...(plan.operatorType.includes("Scan")
      ? [`${plan.operatorType.split("@")[0]} ${String(plan.arguments["Details"])}`]
      : []),
    ...plan.children.flatMap(scans),
  ];
  return summary.plan === false ? [] : scans(summary.plan);
}

describe("every composed statement", () => {
  it("is planned by the database and looks at everything only where its filter gives nothing to begin with", async () => {
    const scanned = new Map<string, readonly string[]>();
    for (const { name, text } of everyComposedText()) {
      const scans = await scansOf(text);
      if (scans.length > 0) scanned.set(name, scans);
    }
    expect([...scanned.keys()]).toEqual([
      "claims by nothing page SUBJECT",
      "attributions by nothing page",
      "attributions by nothing count",
      "attributions by nothing page words speaker source subject object about event conflict",
      "attributions by nothing count words speaker source subject object about event conflict",
      "actors by nothing page",
      "actors by nothing count",
      "events by nothing page",
      "events by nothing count",
      "sources by nothing page",
      "sources by nothing count",
    ]);
    expect([...scanned.values()].flat().join("; ")).not.toContain("AllNodesScan");
  });
});

describe("every whole statement that reads take by ids", () => {
  const whole = cypherNames("read").filter(
    (name) => /param \$(ids|claims)\b/.test(cypherText(name)) && !name.slice(5).includes("/"),
  );

  it.each(whole)("%s is led by an index", async (name) => {
    expect(await scansOf(cypherText(name))).toEqual([]);
  });
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
      await driver.executeQuery(text, {}, { database: "neo4j" });
  });

  it("is led by the index on them, whatever the database guesses", async () => {
    const texts = everyComposedText().filter(({ name }) => /^(attributions|claims) by kind /.test(name));
    expect(texts.length).toBeGreaterThanOrEqual(4);
    for (const { name, text } of texts) expect([name, await scansOf(text)]).toEqual([name, []]);
  });
});
