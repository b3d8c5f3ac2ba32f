import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { Neo4jError, type Driver, type ManagedTransaction } from "neo4j-driver";
import { DatabaseUnavailableError, QueryTimeoutError } from "../errors.ts";
import { cypherText } from "./cypherFiles.ts";
import { readRows } from "./rowReader.ts";
import { toNeo4j } from "./toNeo4j.ts";

/** A row by column name. Integers are numbers; nodes and relationships never leave a query, only maps and scalars do. */
export type Row = Readonly<Record<string, unknown>>;
export type Parameters = Readonly<Record<string, unknown>>;

/** Runs statements by name. `name` is a file of `cypher/`. */
export interface Statements {
  run(name: string, parameters?: Parameters): Promise<readonly Row[]>;
}

/** An open Neo4j. Sessions and transactions stay inside. */
export interface Graph {
  /**
   * One read in its own transaction, in read mode (the server refuses it writes) and with a timeout; run again on transient
   * errors. @throws QueryTimeoutError when it takes too long; DatabaseUnavailableError when no answer comes.
   */
  read(text: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Statements that are committed together or not at all; run again as a whole on transient errors. */
  write<T>(work: (statements: Statements) => Promise<T>): Promise<T>;
  /** A statement that must run outside a transaction of ours: schema, `CALL … IN TRANSACTIONS`. */
  alone(text: string, parameters?: Parameters): Promise<readonly Row[]>;
  /** Whether the database answers now. Never throws. */
  isReachable(): Promise<boolean>;
  close(): Promise<void>;
}

export interface GraphAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** How long the database is waited for, and by how many at once. */
export interface GraphLimits {
  /** After which the server ends a read. */
  readonly readTimeoutMs: number;
  /** After which nothing more is hoped for: longer than one try may take; the driver's further tries are not waited for. */
  readonly readDeadlineMs: number;
  /** How long a read waits for a connection while all are taken. */
  readonly acquisitionTimeoutMs: number;
  /** How many connections there are at most. */
  readonly connections: number;
}

const oldestVersion = [5, 26] as const;
const connectTimeoutMs = 10_000;
const usualLimits: GraphLimits = {
  readTimeoutMs: 15_000,
  readDeadlineMs: 20_000,
  acquisitionTimeoutMs: 10_000,
  connections: 16,
};
const writeTimeoutMs = 120_000;
/** How often a statement outside our transactions is tried. */
const attempts = 5;

/**
 * Connects and checks that the server is there, lets us in and is recent enough.
 * @throws DatabaseUnavailableError naming the address (never the password) after at most some ten seconds.
 */
export async function openGraph(address: GraphAddress, wanted: Partial<GraphLimits> = {}): Promise<Graph> {
  const limits = { ...usualLimits, ...wanted };
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    connectionTimeout: connectTimeoutMs,
    connectionAcquisitionTimeout: limits.acquisitionTimeoutMs,
    maxConnectionPoolSize: limits.connections,
    maxTransactionRetryTime: limits.readTimeoutMs,
    telemetryDisabled: true,
  });
  try {
    await checkServer(driver, address);
  } catch (error) {
    await driver.close();
    throw error;
  }
  return graphOver(driver, address.database, limits);
}

async function checkServer(driver: Driver, { uri, user, database }: GraphAddress): Promise<void> {
  let rows: readonly Row[];
  try {
    await withTimeout(driver.verifyConnectivity({ database }), 2 * connectTimeoutMs);
    rows = await run(driver, database, cypherText("check/serverVersion"), {}, { mode: "READ" });
  } catch (error) {
    throw new DatabaseUnavailableError(`Neo4j at ${uri}: ${reachProblem(error, user, database)}`, { cause: error });
  }
  const [version = ""] = readRows("check/serverVersion", rows, (row) => row.text("version"));
  if (!isRecent(version)) {
    throw new DatabaseUnavailableError(
      `Neo4j at ${uri} is version ${version || "unknown"}; Allegiance needs ${oldestVersion.join(".")} or later.`,
    );
  }
}

function reachProblem(error: unknown, user: string, database: string): string {
  const code = error instanceof Neo4jError ? error.code : "";
  if (code.startsWith("Neo.ClientError.Security.")) {
    return `the credentials of user "${user}" were refused. Give the password that the database was first started with as NEO4J_PASSWORD.`;
  }
  if (code === "Neo.ClientError.Database.DatabaseNotFound") return `there is no database "${database}".`;
  return `no answer (${error instanceof Error ? error.message.split("\n")[0] : String(error)}).`;
}

/** Whether a server version ("5.26.30", "2025.04.0") is at least the oldest supported one. */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split(/[.-]/).map(Number);
  return major > oldestVersion[0] || (major === oldestVersion[0] && minor >= oldestVersion[1]);
}

async function withTimeout<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing within ${milliseconds / 1000} s`)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The reads of `cypher/` by name, each in its own transaction as {@link Graph.read} runs it. */
export function readingStatements(graph: Graph): Statements {
  return { run: (name, parameters) => graph.read(cypherText(name), parameters) };
}

/** The same graph for who may only read: whatever would write is refused before it reaches the database. */
export function readOnly(graph: Graph): Graph {
  const refuse = () => Promise.reject(new Error("only reads are allowed here"));
  return { ...graph, write: refuse, alone: refuse };
}

function graphOver(driver: Driver, database: string, limits: GraphLimits): Graph {
  return {
    read: (text, parameters = {}) => readTransaction(driver, { database, ...limits }, text, parameters),
    alone: (text, parameters = {}) =>
      retried(() => run(driver, database, text, parameters, { mode: "WRITE", timeout: writeTimeoutMs })),
    write: (work) => writeTransaction(driver, database, work),
    isReachable: async () => {
      try {
        await run(driver, database, cypherText("check/serverVersion"), {}, { mode: "READ", timeout: 2_000 });
        return true;
      } catch {
        return false;
      }
    },
    close: () => driver.close(),
  };
}

async function run(
  driver: Driver,
  database: string,
  text: string,
  parameters: Parameters,
  { mode, timeout }: { readonly mode: "READ" | "WRITE"; readonly timeout?: number },
): Promise<readonly Row[]> {
  const session = driver.session({ database, defaultAccessMode: mode });
  try {
    const result = await session.run(text, toNeo4j(parameters), timeout === undefined ? {} : { timeout });
    return result.records.map((record) => record.toObject());
  } finally {
    await session.close();
  }
}

/** Run again while the server says that trying again may help, as when two of us make the same index at once. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !(error instanceof Neo4jError) || !neo4j.isRetryableError(error)) throw error;
      await sleep(attempt * 200 + Math.random() * 200);
    }
  }
}

async function readTransaction(
  driver: Driver,
  { database, readTimeoutMs, readDeadlineMs }: GraphLimits & { readonly database: string },
  text: string,
  parameters: Parameters,
): Promise<readonly Row[]> {
  const session = driver.session({ database });
  try {
    const options = { timeout: readTimeoutMs };
    const work = session.executeRead((tx) => tx.run(text, toNeo4j(parameters)), options);
    const { records } = await inTime(work, readDeadlineMs);
    return records.map((record) => record.toObject());
  } catch (error) {
    throw reactionTo(error, readTimeoutMs);
  } finally {
    // Not awaited: closing waits for what is still being tried.
    void session.close().catch(() => undefined);
  }
}

async function inTime<T>(work: Promise<T>, deadlineMs: number): Promise<T> {
  const timer = new AbortController();
  const tooLate = sleep(deadlineMs, undefined, { signal: timer.signal }).then(() => {
    throw new DatabaseUnavailableError(`The database did not answer within ${deadlineMs / 1000} s`);
  });
  try {
    return await Promise.race([work, tooLate]);
  } catch (error) {
    work.catch(() => undefined);
    throw error;
  } finally {
    tooLate.catch(() => undefined);
    timer.abort();
  }
}

/** The error that tells a caller how to react to what a read has failed with: wait, ask for less, or neither. */
function reactionTo(error: unknown, readTimeoutMs: number): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (timedOut.has(error.code))
    return new QueryTimeoutError(`The database had not answered after ${readTimeoutMs / 1000} s`, { cause: error });
  if (isPoolExhausted(error)) return new DatabaseUnavailableError("No connection was free in time", { cause: error });
  if (neo4j.isRetryableError(error)) return new DatabaseUnavailableError("No try succeeded", { cause: error });
  return error;
}

/** What the server says when it has ended a transaction that took longer than we, or its own settings, allow. */
const timedOut: ReadonlySet<string> = new Set([
  "Neo.ClientError.Transaction.TransactionTimedOut",
  "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
]);

/** The driver gives this error no code of its own. */
function isPoolExhausted(error: Neo4jError): boolean {
  return error.message.includes("acquisition timed out");
}

async function writeTransaction<T>(
  driver: Driver,
  database: string,
  work: (statements: Statements) => Promise<T>,
): Promise<T> {
  const session = driver.session({ database });
  try {
    return await session.executeWrite((transaction) => work(statementsOf(transaction)), { timeout: writeTimeoutMs });
  } finally {
    await session.close();
  }
}

function statementsOf(transaction: ManagedTransaction): Statements {
  return {
    run: async (name, parameters = {}) => {
      const result = await transaction.run(cypherText(name), toNeo4j(parameters));
      return result.records.map((record) => record.toObject());
    },
  };
}
