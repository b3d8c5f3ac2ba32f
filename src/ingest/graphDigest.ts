import { createHash } from "node:crypto";
import { digest } from "../domain/identity.ts";
import { cypherText } from "../graph/cypherFiles.ts";
import type { Graph } from "../graph/openGraph.ts";

/** What a graph amounts to, so that two stores can be compared. Records of imports do not count. */
export interface GraphFingerprint {
  readonly nodes: number;
  readonly relationships: number;
  readonly claims: number;
  readonly attributions: number;
  /** Equal exactly when nodes (labels, properties) and relationships (type, ends, properties) are equal. */
  readonly digest: string;
}

export async function fingerprintOf(graph: Graph): Promise<GraphFingerprint> {
  const nodes = await graph.read(cypherText("read/graphNodes"));
  const relationships = await graph.read(cypherText("read/graphRelationships"));
  const labelled = (label: string) => nodes.filter((node) => (node["labels"] as string[]).includes(label)).length;
  const lines = [
    ...nodes.map((node) => digest({ ...node, labels: [...(node["labels"] as string[])].sort() })),
    ...relationships.map((relationship) => digest(relationship)),
  ];
  return {
    nodes: nodes.length,
    relationships: relationships.length,
    claims: labelled("Claim"),
    attributions: labelled("Attribution"),
    digest: createHash("sha256").update(lines.sort().join("\n")).digest("hex"),
  };
}
