/** `npm run digest`: counts and digest of what the database holds, to compare two stores. */
import { readConfig } from "../config.ts";
import { findNeo4j } from "../database/findNeo4j.ts";
import { openGraph } from "../graph/openGraph.ts";
import { fingerprintOf } from "../ingest/graphDigest.ts";
import { errorText } from "./report.ts";

try {
  const neo4j = await findNeo4j(readConfig(), () => undefined);
  try {
    const graph = await openGraph(neo4j);
    const { nodes, relationships, claims, attributions, digest } = await fingerprintOf(graph);
    await graph.close();
    console.log(
      `${nodes} nodes, ${relationships} relationships, ${claims} claims, ${attributions} attributions\n${digest}`,
    );
  } finally {
    if (neo4j.startedHere) await neo4j.stop();
  }
} catch (error) {
  console.error(errorText(error));
  process.exitCode = 1;
}
