import { spawn } from "node:child_process";
import { mkdir, open, readFile } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { DatabaseUnavailableError } from "../errors.ts";
import { runCommand } from "./command.ts";
import { withLock } from "./lock.ts";

/** Asked for in full: looking the short name `dependency` up costs Maven a dozen requests, and hides why they failed. */
const goal = "org.apache.maven.plugins:maven-dependency-plugin:build-classpath";

const longestRunMilliseconds = 60 * 60_000;

/** Null when Maven can be run, else a sentence. */
export async function whyNotMaven(): Promise<string | null> {
  const { exitCode, output } = await runCommand("mvn", ["--version"]);
  if (exitCode === 0) return null;
  const said = exitCode === null ? "no `mvn` was found on the PATH" : `\`mvn --version\` fails: ${lastLine(output)}`;
  return `Maven is needed to fetch Neo4j's jars, but ${said}`;
}

/** What to resolve, where the answer and Maven's own words go. */
interface ClassPathRequest {
  readonly pomFile: string;
  readonly outputFile: string;
  readonly logFile: string;
  readonly report: (line: string) => void;
}

/**
 * Has Maven fetch what is missing of a pom's jars into the user's own repository, and write their class path to a file.
 * Only one of us at a time: two Mavens filling one repository can spoil each other's downloads.
 * @throws DatabaseUnavailableError with Maven's reason, such as no network, and the log file.
 */
export async function writeClassPath(request: ClassPathRequest): Promise<void> {
  const lock = await repositoryLock();
  const onWait = (): void => request.report("Waiting for another Allegiance that is fetching Neo4j's jars …");
  await withLock(lock, onWait, () => runMaven(request));
}

/** Java takes the home folder from the password database and not from HOME, hence so does Maven, hence so do we. */
async function repositoryLock(): Promise<string> {
  const folder = join(accountHome(), ".m2");
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw new DatabaseUnavailableError(`Maven's folder ${folder} cannot be made`, { cause });
  });
  return join(folder, "allegiance-neo4j.lock");
}

function accountHome(): string {
  try {
    return userInfo().homedir;
  } catch {
    return homedir(); // an account without an entry, as containers with a made-up user id have
  }
}

async function runMaven({ pomFile, outputFile, logFile, report }: ClassPathRequest): Promise<void> {
  report("Resolving Neo4j's jars by Maven (the first time fetches about 170 MB) …");
  const progress = setInterval(() => void reportDownloads(logFile, report), 3_000);
  try {
    const args = ["-B", "-f", pomFile, goal, `-Dmdep.outputFile=${outputFile}`];
    const exitCode = await runInto(logFile, "mvn", args);
    if (exitCode !== 0) await failWith(logFile, exitCode);
  } finally {
    clearInterval(progress);
  }
}

/** Runs a program with everything it prints in a fresh log file. Its exit code; null when killed or never started. */
async function runInto(logFile: string, command: string, args: readonly string[]): Promise<number | null> {
  const log = await open(logFile, "w");
  try {
    return await new Promise((done) => {
      const child = spawn(command, args, { stdio: ["ignore", log.fd, log.fd], timeout: longestRunMilliseconds });
      child.once("error", () => done(null));
      child.once("exit", (code) => done(code));
    });
  } finally {
    await log.close();
  }
}

async function reportDownloads(logFile: string, report: (line: string) => void): Promise<void> {
  const count = downloadedJars(await readFile(logFile, "utf8").catch(() => ""));
  if (count > 0) report(`Fetching Neo4j's jars: ${count} so far …`);
}

/** How many jars Maven says it has fetched. */
export function downloadedJars(mavenLog: string): number {
  return mavenLog.match(/Downloaded from \S+ \S+\.jar /g)?.length ?? 0;
}

async function failWith(logFile: string, exitCode: number | null): Promise<never> {
  const cause = mavenCause(await readFile(logFile, "utf8"));
  const ending = exitCode === null ? "was stopped or could not be run" : "failed";
  throw new DatabaseUnavailableError(
    `Neo4j's jars could not be resolved: Maven ${ending}: ${cause} (the whole log: ${logFile})`,
  );
}

/** Why Maven failed, in its words: the first error has the cause, those after it only advise; without one, the last line. */
export function mavenCause(mavenLog: string): string {
  const plain = stripVTControlCharacters(mavenLog);
  const error = /^\[ERROR\] (.*\S)/m.exec(plain)?.[1];
  return error?.replace(/ -> \[Help \d+\]$/, "") ?? lastLine(plain);
}

function lastLine(text: string): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return lines.at(-1) ?? "it said nothing";
}
