import { cypherText } from "../graph/cypherFiles.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readRows } from "../graph/rowReader.ts";

const batchSize = 500;

/** The ids of all claims in order, batch by batch. */
export async function* allClaims(graph: Graph): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined = ""; after !== undefined;) {
    const rows = await graph.read(cypherText("read/claimIdsAfter"), { after, limit: batchSize });
    const ids = readRows("read/claimIdsAfter", rows, (row) => row.text("id"));
    if (ids.length > 0) yield ids;
    after = ids.at(-1);
  }
}
