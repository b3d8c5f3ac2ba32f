import { openGraph, type Graph } from "../../src/graph/openGraph.ts";
import { migrate } from "../../src/graph/migrate.ts";

/** The scratch database, emptied and migrated. One file at a time uses it. */
export async function openScratch(): Promise<Graph> {
  const graph = await openProject("SCRATCH");
  await graph.alone("MATCH (n) DETACH DELETE n");
  await migrate(graph);
  return graph;
}

/** The database with every data set of the project in it. Read it, never write. */
export function openCurated(): Promise<Graph> {
  return openProject("CURATED");
}

function openProject(project: "SCRATCH" | "CURATED"): Promise<Graph> {
  const uri = process.env[`${project}_NEO4J_URI`];
  const password = process.env[`${project}_NEO4J_PASSWORD`];
  if (uri === undefined || password === undefined)
    throw new Error(`Jest's set-up started no server for ${project} tests`);
  return openGraph({ uri, user: "neo4j", password, database: "neo4j" });
}
