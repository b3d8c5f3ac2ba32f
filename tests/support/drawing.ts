import { isNode, isPath, isRelationship, type Node, type Relationship } from "neo4j-driver";
import type { Row } from "../../src/graph/openGraph.ts";

/** What Neo4j Browser draws of an answer: each node and each relationship once, wherever it stands in a row. */
export interface Drawing {
  readonly nodes: readonly Node[];
  readonly relationships: readonly Relationship[];
}

export function drawingOf(rows: readonly Row[]): Drawing {
  const nodes = new Map<string, Node>();
  const relationships = new Map<string, Relationship>();
  const add = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(add);
    else if (isNode(value as object)) nodes.set((value as Node).elementId, value as Node);
    else if (isRelationship(value as object))
      relationships.set((value as Relationship).elementId, value as Relationship);
    else if (isPath(value as object)) addPath(value as PathLike);
  };
  const addPath = ({ start, segments }: PathLike): void => {
    add(start);
    for (const { relationship, end } of segments) [relationship, end].forEach(add);
  };
  rows.forEach((row) => Object.values(row).forEach(add));
  return { nodes: [...nodes.values()], relationships: [...relationships.values()] };
}

interface PathLike {
  readonly start: unknown;
  readonly segments: readonly { readonly relationship: unknown; readonly end: unknown }[];
}
