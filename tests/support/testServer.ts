import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalNeo4j, stopLocalNeo4j } from "../../src/database/local.ts";
import { dataSetFolder, dataSetNames } from "../../src/dataSets.ts";
import { migrate } from "../../src/graph/migrate.ts";
import { openGraph, type GraphAddress } from "../../src/graph/openGraph.ts";
import { importCurated } from "../../src/ingest/importCurated.ts";

/** A Neo4j of the tests' own, with a store of its own. */
export interface TestServer {
  stop(): Promise<void>;
}

interface StartedNeo4j extends TestServer {
  readonly address: GraphAddress;
  readonly description: string;
}

/**
 * A fresh Neo4j for one Jest project, never the one of `NEO4J_URI`. `NEO4J_TEST_VIA=local|uri` forces a way (default
 * local); `uri` needs `NEO4J_TEST_URI` and `NEO4J_TEST_PASSWORD` and refuses a store that is not empty.
 * The tests find it at `<project>_NEO4J_URI` and `<project>_NEO4J_PASSWORD`. CURATED gets every data set of the project.
 */
export async function startTestServer(project: "SCRATCH" | "CURATED"): Promise<TestServer> {
  const started = await startNeo4j(project);
  console.log(`${project.toLowerCase()} tests run against ${started.description}`);
  process.env[`${project}_NEO4J_URI`] = started.address.uri;
  process.env[`${project}_NEO4J_PASSWORD`] = started.address.password;
  if (project === "CURATED") await loadEverything(started.address);
  return started;
}

async function startNeo4j(project: string): Promise<StartedNeo4j> {
  const way = process.env["NEO4J_TEST_VIA"] ?? "local";
  if (way === "local") return startLocal(project);
  if (way === "uri") return useGiven();
  throw new Error(`NEO4J_TEST_VIA=${way}: only local and uri are there yet`);
}

async function startLocal(project: string): Promise<StartedNeo4j> {
  const home = await mkdtemp(join(tmpdir(), `allegiance-${project.toLowerCase()}-`));
  const server = await startLocalNeo4j({
    home,
    report: () => undefined,
    firstBoltPort: 0,
    firstHttpPort: 0,
    heapMegabytes: 512,
    pageCacheMegabytes: 64,
    fastStop: true,
  });
  return {
    address: { uri: server.boltUri, user: "neo4j", password: server.password, database: "neo4j" },
    description: `a local Neo4j at ${server.boltUri}`,
    stop: async () => {
      await stopLocalNeo4j(home, () => undefined);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function useGiven(): Promise<StartedNeo4j> {
  const uri = process.env["NEO4J_TEST_URI"];
  const password = process.env["NEO4J_TEST_PASSWORD"];
  if (uri === undefined || password === undefined) {
    throw new Error("NEO4J_TEST_VIA=uri needs NEO4J_TEST_URI and NEO4J_TEST_PASSWORD");
  }
  const address = { uri, user: "neo4j", password, database: "neo4j" };
  const graph = await openGraph(address);
  try {
    const [row] = await graph.read("MATCH (n) RETURN count(n) AS nodes");
    if (row?.["nodes"] !== 0) throw new Error(`The store at NEO4J_TEST_URI (${uri}) is not empty; tests would wipe it`);
  } finally {
    await graph.close();
  }
  return { address, description: `the Neo4j at ${uri}`, stop: async () => undefined };
}

async function loadEverything(address: GraphAddress): Promise<void> {
  const graph = await openGraph(address);
  try {
    await migrate(graph);
    const rejectsFolder = await mkdtemp(join(tmpdir(), "allegiance-rejects-"));
    for (const name of dataSetNames()) await importCurated(graph, dataSetFolder(name), { rejectsFolder });
  } finally {
    await graph.close();
  }
}
