import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localPostConnectCommand } from "../../src/browserKit/postConnectCommand.ts";
import { dockerCause } from "../../src/database/dockerCauses.ts";
import { missingForLocalNeo4j, startLocalNeo4j, stopLocalNeo4j } from "../../src/database/local.ts";
import { freePortFrom } from "../../src/database/ports.ts";
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
  /** Neo4j Browser, where it can be used, and the port at which it expects the guide. */
  readonly browser?: { readonly url: string; readonly guidePort: number };
  readonly description: string;
}

/**
 * A fresh Neo4j for one Jest project, never the one of `NEO4J_URI`. `NEO4J_TEST_VIA=local|docker|uri` forces a way; without
 * it, local Java, else Docker. `uri` needs `NEO4J_TEST_URI` and `NEO4J_TEST_PASSWORD` and refuses a store that is not empty.
 * `docker` runs NEO4J_IMAGE by Testcontainers.
 * The tests find it at `<project>_NEO4J_URI` and `<project>_NEO4J_PASSWORD`, a local one's Browser at `<project>_BROWSER_URL` with
 * its guide expected at port `<project>_GUIDE_PORT`. CURATED gets every data set of the project.
 */
export async function startTestServer(project: "SCRATCH" | "CURATED"): Promise<TestServer> {
  const started = await startNeo4j(project);
  console.log(`${project.toLowerCase()} tests run against ${started.description}`);
  process.env[`${project}_NEO4J_URI`] = started.address.uri;
  process.env[`${project}_NEO4J_PASSWORD`] = started.address.password;
  if (started.browser !== undefined) {
    process.env[`${project}_BROWSER_URL`] = started.browser.url;
    process.env[`${project}_GUIDE_PORT`] = String(started.browser.guidePort);
  }
  if (project === "CURATED") await loadEverything(started.address).catch(stopped(started));
  return started;
}

/** What to do with the error of a server's user: stop the server, then throw on. */
function stopped(server: TestServer): (error: unknown) => Promise<never> {
  return async (error) => {
    await server.stop();
    throw error;
  };
}

async function startNeo4j(project: string): Promise<StartedNeo4j> {
  const way = process.env["NEO4J_TEST_VIA"] ?? ((await missingForLocalNeo4j()) === null ? "local" : "docker");
  if (way === "local") return startLocal(project);
  if (way === "docker") return startContainer();
  if (way === "uri") return useGiven();
  throw new Error(`NEO4J_TEST_VIA=${way}: want local, docker or uri`);
}

/**
 * A container by Testcontainers. Its reaper is an image of its own, which cannot be had wherever images cannot be pulled.
 * @throws Error with the cause and the way out; Testcontainers has removed by then what did not come up.
 */
async function startContainer(): Promise<StartedNeo4j> {
  const image = process.env["NEO4J_IMAGE"] ?? "neo4j:5.26-community";
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const container = await new Neo4jContainer(image)
    .withPassword("only-for-tests")
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: "512m",
      NEO4J_server_memory_pagecache_size: "64m",
      NEO4J_dbms_usage__report_enabled: "false",
      // An internal setting: skips the ten quiet seconds of a stop.
      NEO4J_internal_dbms_bolt_netty__server__shutdown__quiet__period: "0",
    })
    .start()
    .catch((cause: unknown) => {
      const said = String(cause);
      throw new Error(`Testcontainers could not start ${image}: ${dockerCause(said) ?? said}`, { cause });
    });
  const [uri, user, password] = [container.getBoltUri(), container.getUsername(), container.getPassword()];
  return {
    address: { uri, user, password, database: "neo4j" },
    description: `${image} by Testcontainers at ${uri}`,
    stop: async () => {
      await container.stop();
    },
  };
}

async function startLocal(project: string): Promise<StartedNeo4j> {
  const home = await mkdtemp(join(tmpdir(), `allegiance-${project.toLowerCase()}-`));
  const guidePort = await freePortFrom(14_000 + Math.floor(Math.random() * 1_000));
  const server = await startLocalNeo4j({
    home,
    postConnectCommand: localPostConnectCommand(guidePort),
    report: () => undefined,
    firstBoltPort: 0,
    firstHttpPort: 0,
    heapMegabytes: 512,
    pageCacheMegabytes: 64,
    fastStop: true,
  });
  return {
    address: { uri: server.boltUri, user: "neo4j", password: server.password, database: "neo4j" },
    browser: { url: server.browserUrl, guidePort },
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
