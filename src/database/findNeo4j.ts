import { join } from "node:path";
import type { Config } from "../config.ts";
import { missingForLocalNeo4j, startLocalNeo4j, stopLocalNeo4j } from "./local.ts";
import { openFirst, type Way } from "./ways.ts";

/** Where a Neo4j is and how to log in. Nobody has connected yet. */
export interface Neo4jAddress {
  readonly way: "uri" | "local";
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Neo4j Browser; null when not known, as with a database of the user's own. */
  readonly browserUrl: string | null;
  readonly startedHere: boolean;
  /** Stops what was started here, and nothing else. */
  readonly stop: () => Promise<void>;
}

/**
 * The Neo4j to use: the one at NEO4J_URI if set, else a local one, started if need be (design.md, section 3).
 * `report` is told which, and why not those before it.
 * @throws DatabaseUnavailableError with one message that lists every way and what was missing of it.
 */
export async function findNeo4j(config: Config, report: (line: string) => void): Promise<Neo4jAddress> {
  return openFirst([givenUri(config), localServer(config, report)], report);
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
      browserUrl: null,
      startedHere: false,
      stop: async () => undefined,
    }),
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

async function openLocal(config: Config, report: (line: string) => void): Promise<Neo4jAddress> {
  const home = localNeo4jHome(config);
  const server = await startLocalNeo4j({ home, password: config.neo4jPassword, report });
  return {
    way: "local",
    uri: server.boltUri,
    user: server.user,
    password: server.password,
    database: config.neo4jDatabase,
    browserUrl: server.browserUrl,
    startedHere: server.startedHere,
    stop: async () => {
      if (server.startedHere) await stopLocalNeo4j(home, report);
    },
  };
}
