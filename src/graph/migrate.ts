import { cypherNames, cypherText } from "./cypherFiles.ts";
import type { Graph } from "./openGraph.ts";

/** Brings constraints and indexes up to date and waits until they serve. Safe to run at every start. */
export async function migrate(graph: Graph): Promise<void> {
  for (const name of cypherNames("schema")) await graph.alone(cypherText(name));
}
