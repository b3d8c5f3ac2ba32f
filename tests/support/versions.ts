import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Graph } from "../../src/graph/openGraph.ts";
import { importCurated } from "../../src/ingest/importCurated.ts";
import { openScratch } from "./graphs.ts";
import { smallPackage, withTables, workspace, writePackage, type PackageRows } from "./packageBuilder.ts";

/** Imports rows as a version of the small package. */
export async function loadVersion(graph: Graph, rows: Required<PackageRows>, version: string): Promise<void> {
  const folder = await writePackage(rows, { version });
  await importCurated(graph, folder, { rejectsFolder: await mkdtemp(join(workspace, "rejects-")) });
}

/** Westland is renamed; its figure is corrected; it denies no more; an attack is new, with who tells of it; an embargo is gone. */
const second = withTables({
  actors: smallPackage.actors.map((row) => (row["id"] === "state:westland" ? { ...row, name: "West Land" } : row)),
  events: smallPackage.events.filter(({ id }) => id !== "event:embargo"),
  claims: [
    ...smallPackage.claims.map((row) => (row["key"] === "west-arms-east-1993" ? { ...row, best: "35" } : row)),
    { key: "north-arms", kind: "SUPPORT", subject: "state:northland", type: "TRAINING" },
  ],
  participants: [...smallPackage.participants, { claim: "north-arms", role: "OBJECT", entity: "state:eastland" }],
  attributions: [
    ...smallPackage.attributions.filter(({ stance }) => stance !== "DENIES"),
    { claim: "west-arms-east", stance: "ASSERTS", hedge: "NONE", source: "source:almanac", locator: "2" },
    { claim: "north-arms", stance: "ASSERTS", hedge: "NONE", source: "source:almanac", locator: "5" },
  ],
});

/** The scratch database into which three versions of the small package were loaded, the second of them twice. */
export async function openVersions(): Promise<Graph> {
  const graph = await openScratch();
  await loadVersion(graph, smallPackage, "1.0.0");
  await loadVersion(graph, second, "1.1.0");
  await loadVersion(graph, second, "1.1.0");
  await loadVersion(graph, { ...second, places: [] }, "2.0.0");
  return graph;
}
