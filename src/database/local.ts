import { mkdir } from "node:fs/promises";
import { DatabaseUnavailableError } from "../errors.ts";
import { resolveClassPath } from "./classPath.ts";
import { errorCode } from "./errorCode.ts";
import { exists } from "./files.ts";
import { acceptsPassword } from "./httpPort.ts";
import { setInitialPassword } from "./initialPassword.ts";
import { findJava, type Java } from "./java.ts";
import { launch, startError } from "./launch.ts";
import { withLock } from "./lock.ts";
import { whyNotMaven } from "./maven.ts";
import { choosePassword, guardPasswordFile, savePassword } from "./password.ts";
import { placesIn, type Places } from "./places.ts";
import { terminate } from "./process.ts";
import { awaitStart, isServing } from "./readiness.ts";
import { runningServer, type ServerState } from "./serverState.ts";

/** How to start a local Neo4j. */
export interface LocalNeo4jOptions {
  /** The folder of this server: its store, settings, logs and password. Made if absent. */
  readonly home: string;
  /** For user neo4j; null or absent: that of the home's password file, or a new one. */
  readonly password?: string | null;
  /** Is told what happens, a line at a time; never a secret. */
  readonly report: (line: string) => void;
  /** 7687 unless given; busy ports are stepped past; 0 means any free one. */
  readonly firstBoltPort?: number;
  /** 7474 unless given; busy ports are stepped past; 0 means any free one. */
  readonly firstHttpPort?: number;
  /** 1024 at most unless given. */
  readonly heapMegabytes?: number;
  /** 256 unless given. */
  readonly pageCacheMegabytes?: number;
  /** For tests: stops in about two seconds and not eleven. */
  readonly fastStop?: boolean;
  /** What Neo4j Browser runs at every login; nothing unless given. A server that runs already keeps its own. */
  readonly postConnectCommand?: string;
}

/** Where a local Neo4j listens, on 127.0.0.1 only. */
interface LocalAddresses {
  readonly boltUri: string;
  readonly browserUrl: string;
  readonly pid: number;
}

/** A local Neo4j that serves. */
export interface LocalNeo4j extends LocalAddresses {
  readonly user: "neo4j";
  readonly password: string;
  /** False when it ran already. */
  readonly startedHere: boolean;
}

/** A running one may still be starting. */
type LocalNeo4jStatus = { readonly running: false } | ({ readonly running: true } & LocalAddresses);

/** Null when a local Neo4j can be run here, else a sentence that says what is missing. */
export async function missingForLocalNeo4j(): Promise<string | null> {
  if (process.platform === "win32") return "a local Neo4j is not supported on Windows itself, only inside WSL";
  const java = await findJava();
  const reasons = ["missing" in java ? java.missing : null, await whyNotMaven()].filter((reason) => reason !== null);
  return reasons.length === 0 ? null : reasons.join("; ");
}

/**
 * The Neo4j of a home, started unless it runs already. Two callers at once, even in two processes, get the same server,
 * started by one of them. It outlives this process until `stopLocalNeo4j`.
 * @throws ConfigError when the password is too short for Neo4j.
 * @throws DatabaseUnavailableError when it cannot be started, or its store has another password.
 */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  await makeFolder(options.home);
  const places = placesIn(options.home); // only now, when links in its path can be followed
  await Promise.all([places.configFolder, places.logFolder].map(makeFolder));
  return withHome(places, options.report, async () => {
    const running = await runningServer(places);
    return running === null ? start(places, options) : reuse(places, { running, options });
  });
}

/** Stops a home's Neo4j cleanly, which takes about eleven seconds; kills it, saying so, after sixty. Whether one ran. */
export async function stopLocalNeo4j(home: string, report: (line: string) => void): Promise<boolean> {
  const places = placesIn(home);
  if (!(await exists(places.home))) return false;
  return withHome(places, report, async () => {
    const running = await runningServer(places);
    if (running === null) return false;
    report(`Stopping Neo4j (process ${running.pid}) …`);
    await terminate(places, { pid: running.pid, graceSeconds: 60, report });
    return true;
  });
}

/** Whether a home's Neo4j runs, and where. Never the password. */
export async function localNeo4jStatus(home: string): Promise<LocalNeo4jStatus> {
  const running = await runningServer(placesIn(home));
  return running === null ? { running: false } : { running: true, ...addresses(running) };
}

/** The file that holds a home's password, for a person to look it up. */
export function passwordFileOf(home: string): string {
  return placesIn(home).passwordFile;
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    const code = errorCode(cause) ?? "for a reason not known";
    throw new DatabaseUnavailableError(`The folder ${folder} cannot be made (${code})`, { cause });
  });
}

function withHome<T>(places: Places, report: (line: string) => void, work: () => Promise<T>): Promise<T> {
  const onWait = (): void => report("Waiting for another Allegiance that is starting or stopping this Neo4j …");
  return withLock(places.lock, onWait, work);
}

async function reuse(
  places: Places,
  { running, options }: { running: ServerState; options: LocalNeo4jOptions },
): Promise<LocalNeo4j> {
  options.report(`Neo4j runs already (process ${running.pid})`);
  await untilServing(places, running, options.report);
  const password = await provenPassword(places, { state: running, given: options.password ?? null });
  return { ...addresses(running), user: "neo4j", password, startedHere: false };
}

/** A server that serves needs no log to prove it: its user may have tidied that away. */
async function untilServing(places: Places, running: ServerState, report: (line: string) => void): Promise<void> {
  if (await isServing(running)) return;
  const outcome = await awaitStart(places, running, report);
  if (outcome.kind !== "ready") throw await startError(places, outcome);
}

async function start(places: Places, options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const java = await usableJava();
  const classPath = await resolveClassPath(places, options.report);
  const given = options.password ?? null;
  await preparePassword(places, { java: java.command, classPath, given });
  options.report(`Starting Neo4j on Java ${java.version} …`);
  const state = await launch(places, {
    java: java.command,
    classPath,
    firstPorts: { bolt: options.firstBoltPort ?? 7687, http: options.firstHttpPort ?? 7474 },
    heapMegabytes: options.heapMegabytes ?? 1024,
    pageCacheMegabytes: options.pageCacheMegabytes ?? 256,
    fastStop: options.fastStop ?? false,
    postConnectCommand: options.postConnectCommand ?? null,
    report: options.report,
  });
  const password = await provenPassword(places, { state, given }).catch(async (error: unknown) => {
    await terminate(places, { pid: state.pid, graceSeconds: 60, report: options.report });
    throw error;
  });
  options.report(`Neo4j is up: ${addresses(state).boltUri}`);
  return { ...addresses(state), user: "neo4j", password, startedHere: true };
}

async function usableJava(): Promise<Java> {
  const found = await findJava();
  if ("missing" in found) throw new DatabaseUnavailableError(found.missing);
  return found.java;
}

/** Before the store's first start: decides the password, files it, and tells Neo4j. Safe to repeat after a kill. */
async function preparePassword(
  places: Places,
  { java, classPath, given }: { java: string; classPath: readonly string[]; given: string | null },
): Promise<void> {
  const { password, saved } = await choosePassword(places, given);
  if (await exists(places.systemStore)) return;
  if (!saved) await savePassword(places, password);
  await setInitialPassword(places, { java, classPath, password });
}

/** The password, tried on the running server; one that was given and works is filed for later. */
async function provenPassword(
  places: Places,
  { state, given }: { state: ServerState; given: string | null },
): Promise<string> {
  const { password, saved } = await choosePassword(places, given);
  if (!(await acceptsPassword(state.httpPort, password))) {
    const origin = given === null ? `in ${places.passwordFile}` : "that was given (NEO4J_PASSWORD)";
    throw new DatabaseUnavailableError(`The local Neo4j in ${places.home} refuses the password ${origin}`);
  }
  await (saved ? guardPasswordFile(places) : savePassword(places, password));
  return password;
}

function addresses({ pid, boltPort, httpPort }: ServerState): LocalAddresses {
  return { boltUri: `bolt://127.0.0.1:${boltPort}`, browserUrl: `http://127.0.0.1:${httpPort}/browser/`, pid };
}
