/**
 * `npm run check:graph`: holds the graph against its own rules and lists what is wrong; exit 0 nothing, 2 something, 1 it could
 * not be reached. With `--rebuild`, everything derived is computed anew before.
 */
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { findNeo4j } from "../database/findNeo4j.ts";
import { openGraph } from "../graph/openGraph.ts";
import { findingsIn } from "../ingest/checkGraph.ts";
import { rebuild } from "../ingest/load.ts";
import { errorText, findingsText } from "./report.ts";

try {
  const { values } = parseArgs({ options: { rebuild: { type: "boolean", default: false } } });
  const neo4j = await findNeo4j(readConfig(), () => undefined);
  try {
    const graph = await openGraph(neo4j);
    try {
      if (values.rebuild) console.log(`${await rebuild(graph, () => undefined)} claims computed anew.`);
      const findings = await findingsIn(graph);
      console.log(findingsText(findings));
      if (findings.length > 0) process.exitCode = 2;
    } finally {
      await graph.close();
    }
  } finally {
    if (neo4j.startedHere) await neo4j.stop();
  }
} catch (error) {
  console.error(errorText(error));
  process.exitCode = 1;
}
