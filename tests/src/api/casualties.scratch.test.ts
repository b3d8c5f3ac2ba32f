import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { importCurated } from "../../../src/ingest/importCurated.ts";
import { openScratch } from "../../support/graphs.ts";
import { smallPackage, withTables, workspace, writePackage } from "../../support/packageBuilder.ts";
import { ask } from "./small.ts";

const killed = (key: string, subject: string, period: string, best: string, during = "") => ({
  key,
  kind: "ESTIMATE",
  subject,
  measure: "KILLED",
  best,
  unit: "persons",
  period,
  dateBasis: "STATED",
  during,
});
const claims = [
  killed("river", "state:eastland", "1993", "5", "event:raid"),
  killed("border", "state:eastland", "1994", "7", "conflict:border-war"),
  killed("nowhere", "state:eastland", "1995", "9"),
];

/** Eastland stands on a side of each of two wars. */
const twoWars = withTables({
  actors: [
    ...smallPackage.actors,
    { id: "side:river", kind: "SIDE", name: "River side", shortName: "River", conflict: "conflict:river-war" },
  ],
  events: [
    ...smallPackage.events,
    { id: "conflict:river-war", kind: "CONFLICT", name: "River War", shortName: "River War" },
    { id: "event:raid", kind: "CLASH", name: "Raid", shortName: "Raid", partOf: "conflict:river-war" },
  ],
  side_members: [...smallPackage.side_members, { side: "side:river", member: "state:eastland" }],
  claims: [...smallPackage.claims, ...claims],
  attributions: [
    ...smallPackage.attributions,
    ...claims.map(({ key }) => ({
      claim: key,
      stance: "ASSERTS",
      hedge: "NONE",
      source: "source:gazette",
      locator: key,
    })),
  ],
});

let graph: Graph;
beforeAll(async () => {
  graph = await openScratch();
  const rejectsFolder = await mkdtemp(join(workspace, "rejects-"));
  const { ok, rejects } = await importCurated(graph, await writePackage(twoWars), { rejectsFolder });
  if (!ok) throw new Error(JSON.stringify(rejects));
}, 120_000);
afterAll(() => graph.close());

describe("counts by side of who stands on sides of two conflicts", () => {
  it("are of the side of the claim's own conflict, or of that around its event; without one, of both", async () => {
    const query = `{ casualties(filter: { counted: "state:eastland", scope: EXACT }) { groups(by: SIDE) {
      keys { value entities { id } } total { low } } } }`;
    const group = (value: string, low: number) => ({
      keys: [{ value, entities: value.split("|").map((id) => ({ id })) }],
      total: { low },
    });
    expect(await ask(graph, query)).toEqual({
      casualties: { groups: [group("side:east", 7), group("side:east|side:river", 9), group("side:river", 5)] },
    });
  });
});
