import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { DatabaseUnavailableError } from "../errors.ts";
import { runCommand, type CommandResult } from "./command.ts";
import { lastLines as lastLogLines } from "./consoleLog.ts";
import { dockerCause } from "./dockerCauses.ts";
import type { Ports } from "./ports.ts";

/** Neo4j by docker-compose.yml, that service alone; what it keeps lies in volumes under the compose project's name. */
export interface DockerNeo4j {
  readonly boltUri: string;
  readonly browserUrl: string;
  /** False when it ran already. */
  readonly startedHere: boolean;
}

const composeFile = fileURLToPath(new URL("../../docker-compose.yml", import.meta.url));

/** A pull that takes longer than this is given up, and the next way is taken. */
const longestPullMilliseconds = 60_000;

/** In milliseconds. A first start takes 10 to 60 s, on a busy machine minutes; a clean stop eleven. */
const longestStart = 300_000;
const longestStop = 90_000;

/** Null when a Docker engine runs here that has compose, and the image or a way to it; else a sentence with the way out. */
export async function whyNotDocker(image: string): Promise<string | null> {
  const engine = await docker(["version", "--format", "{{.Server.Version}}"]);
  if (engine.exitCode !== 0) return whyNoEngine(engine);
  const compose = await docker(["compose", "version", "--short"]);
  if (compose.exitCode !== 0) return "the `docker compose` plugin is missing: install it (version 2)";
  if (await hasImage(image)) return null;
  const pull = await docker(["pull", "--quiet", image], {}, longestPullMilliseconds);
  return pull.exitCode === 0 ? null : whyNoImage(image, pull);
}

function whyNoEngine({ exitCode, tookTooLong, output }: CommandResult): string {
  if (tookTooLong) return "the Docker engine does not answer: start it anew";
  if (exitCode === null) return "no `docker` was found on the PATH";
  return dockerCause(output) ?? `the Docker engine cannot be used: ${lastLines(output, 1)}`;
}

function whyNoImage(image: string, { tookTooLong, output }: CommandResult): string {
  if (tookTooLong) {
    const seconds = longestPullMilliseconds / 1000;
    return `the image ${image} is not here and was not pulled within ${seconds} s: \`docker pull ${image}\` takes its time`;
  }
  return `the image ${image} is not here and cannot be pulled (${lastLines(output, 1)}): mend the network, or name one that is here as NEO4J_IMAGE`;
}

async function hasImage(image: string): Promise<boolean> {
  return (await docker(["image", "inspect", image])).exitCode === 0;
}

/** What compose needs to know of a Neo4j. */
export interface DockerRequest {
  /** The compose project: containers and volumes of another name are another's. */
  readonly project: string;
  readonly image: string;
  readonly password: string;
  readonly ports: Ports;
  /** Where on this machine the API will serve the guide of Neo4j Browser. */
  readonly apiPort: number;
  readonly report: (line: string) => void;
}

/**
 * Starts the database service and waits until it is healthy; a running one is taken as it is, at the ports it has.
 * @throws DatabaseUnavailableError with the cause and the way out, after taking down what did not come up.
 */
export async function startDockerNeo4j(request: DockerRequest): Promise<DockerNeo4j> {
  const { project, image, ports, report } = request;
  const running = await publishedPorts(project);
  if (running !== null) return addressOf(running, false);
  report(`Starting ${image} in Docker …`);
  const isNew = !(await hasVolume(project));
  const up = await compose(project, ["up", "--detach", "--wait", "neo4j"], environmentOf(request), longestStart);
  if (up.exitCode === 0) return addressOf(ports, true);
  const logs = await compose(project, ["logs", "--no-color", "--no-log-prefix", "neo4j"], environmentOf(request));
  // A volume that was there before may hold somebody's work; one made just now holds nothing.
  await compose(project, ["down", ...(isNew ? ["--volumes"] : [])], environmentOf(request), longestStop);
  throw new DatabaseUnavailableError(failureText(image, up, stripVTControlCharacters(logs.output)));
}

function failureText(image: string, { tookTooLong, output }: CommandResult, log: string): string {
  const late = tookTooLong ? `it was not healthy after ${longestStart / 1000} s` : null;
  const cause = dockerCause(`${output}\n${log}`) ?? late ?? lastLines(output, 3);
  const end = log.trim() === "" ? "" : `\n  The end of its log:\n${lastLogLines(log)}`;
  return `Docker could not start ${image}: ${cause}${end}`;
}

function environmentOf({ image, password, ports, apiPort }: DockerRequest): Readonly<Record<string, string>> {
  return {
    NEO4J_IMAGE: image,
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(ports.bolt),
    NEO4J_HTTP_PORT: String(ports.http),
    PORT: String(apiPort),
    NEO4J_RESTART: "no",
  };
}

async function hasVolume(project: string): Promise<boolean> {
  return (await docker(["volume", "inspect", `${project}_neo4j-data`])).exitCode === 0;
}

/** Stops the database and takes its container away; its volumes stay. */
export async function stopDockerNeo4j(project: string): Promise<void> {
  await compose(project, ["down"], { NEO4J_PASSWORD: "not needed to stop" }, longestStop);
}

function addressOf({ bolt, http }: Ports, startedHere: boolean): DockerNeo4j {
  return { boltUri: `bolt://127.0.0.1:${bolt}`, browserUrl: `http://127.0.0.1:${http}/browser/`, startedHere };
}

/** The ports on this machine of a running database service; null when none runs. */
async function publishedPorts(project: string): Promise<Ports | null> {
  const [bolt, http] = await Promise.all([publishedPort(project, 7687), publishedPort(project, 7474)]);
  return bolt === null || http === null ? null : { bolt, http };
}

async function publishedPort(project: string, inside: number): Promise<number | null> {
  const { exitCode, output } = await compose(project, ["port", "neo4j", String(inside)], {
    NEO4J_PASSWORD: "not needed to ask",
  });
  const port = Number(/:(\d+)\s*$/.exec(output)?.[1] ?? Number.NaN);
  return exitCode === 0 && port > 0 ? port : null;
}

function compose(
  project: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  milliseconds?: number,
) {
  return docker(["compose", "--file", composeFile, "--project-name", project, ...args], environment, milliseconds);
}

function docker(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  milliseconds?: number,
): Promise<CommandResult> {
  return runCommand("docker", args, environment, milliseconds);
}

function lastLines(output: string, count: number): string {
  return output.trim().split("\n").slice(-count).join("\n");
}
