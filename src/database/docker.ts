import { fileURLToPath } from "node:url";
import { DatabaseUnavailableError } from "../errors.ts";
import { runCommand } from "./command.ts";
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

/** Null when a Docker engine runs here that has compose, and the image or a way to it; else a sentence. */
export async function whyNotDocker(image: string): Promise<string | null> {
  const engine = await docker(["version", "--format", "{{.Server.Version}}"]);
  if (engine.exitCode === null) return "no `docker` was found on the PATH";
  if (engine.exitCode !== 0) return "no Docker engine is running";
  const compose = await docker(["compose", "version", "--short"]);
  if (compose.exitCode !== 0) return "the `docker compose` plugin is missing";
  return (await hasImage(image)) || (await pull(image)) ? null : `the image ${image} is not here and cannot be pulled`;
}

async function hasImage(image: string): Promise<boolean> {
  return (await docker(["image", "inspect", image])).exitCode === 0;
}

async function pull(image: string): Promise<boolean> {
  return (await docker(["pull", "--quiet", image], {}, longestPullMilliseconds)).exitCode === 0;
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
 * @throws DatabaseUnavailableError with what Docker said, after taking down what did not come up.
 */
export async function startDockerNeo4j({
  project,
  image,
  password,
  ports,
  apiPort,
  report,
}: DockerRequest): Promise<DockerNeo4j> {
  const running = await publishedPorts(project);
  if (running !== null) return addressOf(running, false);
  report(`Starting ${image} in Docker …`);
  const environment = {
    NEO4J_IMAGE: image,
    NEO4J_PASSWORD: password,
    NEO4J_BOLT_PORT: String(ports.bolt),
    NEO4J_HTTP_PORT: String(ports.http),
    PORT: String(apiPort),
  };
  const up = await compose(project, ["up", "--detach", "--wait", "neo4j"], environment, 180_000);
  if (up.exitCode === 0) return addressOf(ports, true);
  const log = await compose(project, ["logs", "--no-color", "--tail", "5", "neo4j"], environment);
  await compose(project, ["rm", "--force", "--stop", "neo4j"], environment);
  throw new DatabaseUnavailableError(
    `Docker could not start ${image}: ${lastLines(up.output)}\n${lastLines(log.output)}`,
  );
}

/** Stops the database; its volumes stay. */
export async function stopDockerNeo4j(project: string): Promise<void> {
  await compose(project, ["stop", "neo4j"], { NEO4J_PASSWORD: "not needed to stop" }, 90_000);
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
): ReturnType<typeof runCommand> {
  return runCommand("docker", args, environment, milliseconds);
}

function lastLines(output: string): string {
  return output.trim().split("\n").slice(-3).join("\n");
}
