import { writeFile } from "node:fs/promises";
import { delimiter } from "node:path";
import { DatabaseUnavailableError } from "../errors.ts";
import { lastLines } from "./consoleLog.ts";
import { readIfThere, replaceFile } from "./files.ts";
import { argumentFileText, serverJvmFlags } from "./jvm.ts";
import type { Places } from "./places.ts";
import { choosePorts, type Ports } from "./ports.ts";
import { homeArguments, spawnDetached, terminate } from "./process.ts";
import { awaitStart, type StartOutcome } from "./readiness.ts";
import { lastServer, noteServer, type ServerState } from "./serverState.ts";
import { settingsText } from "./settings.ts";

/** Each try costs a server start, and only losing a race for a port makes another one. */
const tries = 5;

/** Everything a server process is started with. */
interface Launch {
  readonly java: string;
  readonly classPath: readonly string[];
  readonly firstPorts: Ports;
  readonly heapMegabytes: number;
  readonly pageCacheMegabytes: number;
  readonly fastStop: boolean;
  readonly postConnectCommand: string | null;
  readonly report: (line: string) => void;
}

/**
 * Starts the server process of a home and waits until it serves. A port lost to another program between the look and the
 * start is stepped past.
 * @throws DatabaseUnavailableError with the cause and the last log lines; no process is left behind then.
 */
export async function launch(places: Places, options: Launch): Promise<ServerState> {
  await replaceFile(places.jvmArgumentFile, argumentFileText(jvmArguments(options)));
  for (let attempt = 1; attempt <= tries; attempt++) {
    const state = await spawnServer(places, options);
    const outcome = await awaitStart(places, state, options.report);
    if (outcome.kind === "ready") return state;
    if (outcome.kind !== "portTaken") throw await giveUp(places, { state, outcome, report: options.report });
    options.report(
      `Port ${state.boltPort} or ${state.httpPort} was taken by another program meanwhile: trying the next …`,
    );
  }
  throw new DatabaseUnavailableError(`The local Neo4j lost a race for its ports ${tries} times`);
}

function jvmArguments({ heapMegabytes, classPath }: Launch): readonly string[] {
  return [...serverJvmFlags(heapMegabytes), "-cp", classPath.join(delimiter)];
}

async function spawnServer(places: Places, options: Launch): Promise<ServerState> {
  const last = await lastServer(places);
  const lastPorts = last === null ? null : { bolt: last.boltPort, http: last.httpPort };
  const ports = await choosePorts(options.firstPorts, lastPorts);
  await writeFile(places.configFile, settingsText({ ...options, ports }));
  const entryPoint = ["org.neo4j.server.CommunityEntryPoint", ...homeArguments(places), "--console-mode"];
  const args = [`@${places.jvmArgumentFile}`, ...entryPoint];
  const pid = await spawnDetached(options.java, args, places.consoleLog);
  const state = { pid, boltPort: ports.bolt, httpPort: ports.http, startedAt: new Date().toISOString() };
  await noteServer(places, state);
  return state;
}

/** A start that came to nothing. */
interface Failure {
  readonly state: ServerState;
  readonly outcome: StartOutcome;
  readonly report: (line: string) => void;
}

async function giveUp(places: Places, { state, outcome, report }: Failure): Promise<DatabaseUnavailableError> {
  await terminate(places, { pid: state.pid, graceSeconds: 20, report });
  return startError(places, outcome);
}

/** The error for a server that did not come up, with the end of its log. */
export async function startError(places: Places, outcome: StartOutcome): Promise<DatabaseUnavailableError> {
  const log = (await readIfThere(places.consoleLog)) ?? "";
  return new DatabaseUnavailableError(
    `The local Neo4j did not start: ${causeOf(outcome)}\n  The end of ${places.consoleLog}:\n${lastLines(log)}`,
  );
}

function causeOf(outcome: StartOutcome): string {
  if (outcome.kind === "died") return `${outcome.cause}${advice(outcome.cause)}`;
  return outcome.kind === "portTaken" ? "another program took its port" : "it did not come up in time";
}

/** Neo4j cannot survive a kill in one moment of its very first start. Whether the store is worth keeping, a person knows. */
function advice(cause: string): string {
  if (!cause.includes("Transaction logs are missing")) return "";
  return " (it was killed during its first start? If nothing was imported yet, delete the folder data and start again)";
}
