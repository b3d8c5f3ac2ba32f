/**
 * `npm start`: configuration → Neo4j → curated data → API, and down again on Ctrl-C. Nothing else wires. With `--no-import`
 * the data are left as they are.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Listr, type ListrTask } from "listr2";
import pino from "pino";
import { serveApi, type ServedApi } from "./api/server.ts";
import { errorText, step, summaryText } from "./cli/report.ts";
import { readConfig, type Config } from "./config.ts";
import { dataSetFolder, dataSetNames } from "./dataSets.ts";
import { guidePath } from "./browserKit/postConnectCommand.ts";
import { findNeo4j, type Neo4jAddress } from "./database/findNeo4j.ts";
import { freePortFrom } from "./database/ports.ts";
import { migrate } from "./graph/migrate.ts";
import { openGraph, type Graph } from "./graph/openGraph.ts";
import { importCurated, type ImportSummary } from "./ingest/importCurated.ts";

/** What a step may say of itself while it runs. */
interface TaskWrapper {
  title: string | undefined;
  output: string | undefined;
}

/** What is running; closed in the opposite order. */
interface Running {
  neo4j?: Neo4jAddress;
  graph?: Graph;
  api?: ServedApi;
  readonly imported: ImportSummary[];
}

/**
 * What was not begun when `interruption` comes is not begun any more. The API's port is chosen first, as Neo4j tells Neo4j Browser
 * where the guide will be.
 */
async function start(wished: Config, running: Running, interruption: AbortSignal): Promise<void> {
  const config = { ...wished, port: await freePortFrom(wished.port) };
  const logger = pino({ level: "warn" }, pino.destination(2));
  const steps: ListrTask[] = [
    {
      title: "Neo4j",
      task: step(async (_: object, task: TaskWrapper) => {
        running.neo4j = await findNeo4j(config, (line) => (task.output = line), interruption);
        running.graph = await openGraph(running.neo4j);
        task.title = `Neo4j at ${running.neo4j.uri}`;
      }),
    },
    {
      title: "Data",
      skip: () => interruption.aborted,
      task: step(async (_: object, task: TaskWrapper) => {
        const graph = opened(running.graph);
        await migrate(graph);
        for (const name of wantsImport ? dataSetNames() : []) {
          const onProgress = (share: number, what: string) =>
            (task.output = `${name}: ${what} ${Math.round(share * 100)} %`);
          const rejectsFolder = join(config.home, "rejects");
          running.imported.push(await importCurated(graph, dataSetFolder(name), { rejectsFolder, onProgress }));
        }
      }),
    },
    {
      title: "API",
      skip: () => interruption.aborted,
      task: step(async () => {
        const { host, port } = config;
        const browserUrl = running.neo4j?.browserUrl ?? null;
        running.api = await serveApi({ graph: opened(running.graph), host, port, browserUrl, logger });
      }),
    },
  ];
  // Its own listener would end the process at Ctrl-C and leave behind what a step has started.
  await new Listr(steps, { registerSignalListeners: false }).run();
}

function opened<T>(resource: T | undefined): T {
  if (resource === undefined) throw new Error("not opened yet");
  return resource;
}

async function stop({ api, graph, neo4j }: Running): Promise<void> {
  await api?.close();
  await graph?.close();
  if (neo4j?.startedHere === true) await neo4j.stop();
}

function announce({ api, neo4j, imported }: Running): void {
  const url = api?.url ?? "";
  const browser = neo4j?.browserUrl ?? null;
  console.log(
    [
      "",
      ...imported.map(summaryText),
      "",
      `GraphQL        ${url}/graphql`,
      `Query IDE      ${url}/  (in a browser)`,
      ...(browser === null
        ? []
        : [`Neo4j Browser  ${browser}  (user ${neo4j?.user}, password in ${neo4j?.passwordFile ?? "NEO4J_PASSWORD"})`]),
      `Its queries    ${url}/browser/  (its guide opens at the login, else by :guide ${url}${guidePath})`,
      "",
      "Try: who armed Azerbaijan, and who denies it?",
      "",
      `curl -s ${url}/graphql -H 'content-type: application/json' \\`,
      `  -d '{"query":"{ supports(filter: {recipient: \\"state:azerbaijan\\", types: ARMS}) { nodes { supporter { name } status statusReason } } }"}'`,
      "",
      "Ctrl-C stops everything that was started here.",
    ].join("\n"),
  );
}

const { import: wantsImport } = parseArgs({
  options: { import: { type: "boolean", default: true } },
  allowNegative: true,
}).values;
const running: Running = { imported: [] };
const interruption = new AbortController();
const interrupted = new Promise<void>((resolve) => {
  interruption.signal.addEventListener("abort", () => resolve());
});
process.once("SIGINT", () => interruption.abort());
process.once("SIGTERM", () => interruption.abort());

try {
  // A start that is interrupted is not abandoned: the step under way ends, so that what it started is known and stopped.
  await start(readConfig(), running, interruption.signal);
  if (running.api !== undefined) announce(running);
  await interrupted;
  console.log("\nStopping …");
} catch (error) {
  if (!interruption.signal.aborted) console.error(`\n${errorText(error)}`);
  process.exitCode = 1;
} finally {
  await stop(running);
}
