import { createHash } from "node:crypto";
import { join } from "node:path";
import { localPostConnectCommand } from "../browserKit/postConnectCommand.ts";
import type { Config } from "../config.ts";
import { ConfigError } from "../errors.ts";
import { startDockerNeo4j, stopDockerNeo4j, whyNotDocker } from "./docker.ts";
import { missingForLocalNeo4j, passwordFileOf, startLocalNeo4j, stopLocalNeo4j } from "./local.ts";
import { keptPassword } from "./password.ts";
import { choosePorts } from "./ports.ts";
import { openFirst, type Way } from "./ways.ts";

/** Where a Neo4j is and how to log in. Nobody has connected yet. */
export interface Neo4jAddress {
  readonly way: "uri" | "docker" | "local";
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Neo4j Browser; null when not known, as with a database of the user's own. */
  readonly browserUrl: string | null;
  /** Where a password that we have chosen is kept; null when it is the user's own. */
  readonly passwordFile: string | null;
  readonly startedHere: boolean;
  /** Stops what was started here, and nothing else. */
  readonly stop: () => Promise<void>;
}

/**
 * The Neo4j to use: the one at NEO4J_URI if set, else one in Docker, else a local one, started if need be.
 * `report` is told which, and why not those before it. Neo4j Browser is led to a guide at `config.port`, where the API is to
 * listen. Once `interruption` has come, no further way is tried.
 * @throws DatabaseUnavailableError with one message that lists every way and what was missing of it.
 */
export async function findNeo4j(
  config: Config,
  report: (line: string) => void,
  interruption?: AbortSignal,
): Promise<Neo4jAddress> {
  const ways = [givenUri(config), dockerService(config, report), localServer(config, report)];
  return openFirst(ways, report, interruption);
}

/** The folder of the local Neo4j that belongs to a configuration. */
export function localNeo4jHome(config: Config): string {
  return join(config.home, "neo4j");
}

function givenUri(config: Config): Way<Neo4jAddress> {
  return {
    name: "NEO4J_URI",
    missing: async () => (config.neo4jUri === null ? "not set" : null),
    open: async () => ({
      way: "uri",
      uri: config.neo4jUri ?? "",
      user: config.neo4jUser,
      password: config.neo4jPassword ?? "",
      database: config.neo4jDatabase,
      browserUrl: config.neo4jBrowserUrl,
      passwordFile: null,
      startedHere: false,
      stop: async () => undefined,
    }),
  };
}

function dockerService(config: Config, report: (line: string) => void): Way<Neo4jAddress> {
  return {
    name: `Docker (${config.neo4jImage})`,
    missing: async () => unlikeCommunity(config) ?? whyNotDocker(config.neo4jImage),
    open: () => openDocker(config, report),
  };
}

function localServer(config: Config, report: (line: string) => void): Way<Neo4jAddress> {
  return {
    name: "a local Neo4j on this machine's Java",
    missing: async () => unlikeCommunity(config) ?? missingForLocalNeo4j(),
    open: () => openLocal(config, report),
  };
}

/** Names that a fresh Community server does not have; null when there are none. */
function unlikeCommunity({ neo4jUser, neo4jDatabase }: Config): string | null {
  if (neo4jUser !== "neo4j") return `its only user is neo4j, but NEO4J_USER is ${neo4jUser}`;
  if (neo4jDatabase !== "neo4j") return `its only database is neo4j, but NEO4J_DATABASE is ${neo4jDatabase}`;
  return null;
}

/** What a local Neo4j is to tell Neo4j Browser, as {@link startLocalNeo4j} takes it. */
export function browserSettings({ neo4jBrowserKit, port }: Config): { postConnectCommand?: string } {
  return neo4jBrowserKit ? { postConnectCommand: localPostConnectCommand(port) } : {};
}

async function openLocal(config: Config, report: (line: string) => void): Promise<Neo4jAddress> {
  const home = localNeo4jHome(config);
  const server = await startLocalNeo4j({
    home,
    password: config.neo4jPassword,
    ...browserSettings(config),
    report,
  });
  return {
    way: "local",
    uri: server.boltUri,
    user: server.user,
    password: server.password,
    database: config.neo4jDatabase,
    browserUrl: server.browserUrl,
    passwordFile: passwordFileOf(home),
    startedHere: server.startedHere,
    stop: async () => {
      if (server.startedHere) await stopLocalNeo4j(home, report);
    },
  };
}

/** The password of the Neo4j in Docker is kept apart from a local one's. */
async function dockerPassword({
  neo4jPassword,
  home,
}: Config): Promise<{ password: string; passwordFile: string | null }> {
  // The image hands it to the admin tool, which takes what begins with a dash for one of its options.
  if (neo4jPassword?.startsWith("-") === true) {
    throw new ConfigError("NEO4J_PASSWORD begins with a dash, which Neo4j in Docker cannot take: choose another");
  }
  if (neo4jPassword !== null) return { password: neo4jPassword, passwordFile: null };
  const passwordFile = join(home, "docker", "password");
  return { password: await keptPassword(passwordFile), passwordFile };
}

async function openDocker(config: Config, report: (line: string) => void): Promise<Neo4jAddress> {
  const { password, passwordFile } = await dockerPassword(config);
  const ports = await choosePorts({ bolt: 7687, http: 7474 }, null);
  // Each clone has its own, as it has its own password.
  const project = `allegiance-${createHash("sha256").update(config.home).digest("hex").slice(0, 8)}`;
  const server = await startDockerNeo4j({
    project,
    image: config.neo4jImage,
    password,
    ports,
    apiPort: config.port,
    report,
  });
  return {
    way: "docker",
    uri: server.boltUri,
    user: "neo4j",
    password,
    database: config.neo4jDatabase,
    browserUrl: server.browserUrl,
    passwordFile,
    startedHere: server.startedHere,
    stop: async () => {
      if (server.startedHere) await stopDockerNeo4j(project);
    },
  };
}
