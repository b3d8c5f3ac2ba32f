/** `npm run import -- <data set> [path]`: loads one data set; exit 0 all loaded, 2 rows rejected, 1 nothing done. */
import { join } from "node:path";
import { Command, Option } from "commander";
import { Listr } from "listr2";
import { readConfig } from "../config.ts";
import { dataSetFolder, dataSetNames } from "../dataSets.ts";
import { findNeo4j } from "../database/findNeo4j.ts";
import { migrate } from "../graph/migrate.ts";
import { openGraph } from "../graph/openGraph.ts";
import { importCurated, type ImportSummary } from "../ingest/importCurated.ts";
import { DataSetError } from "../ingest/rejects.ts";
import { errorText, reasonOf, step, summaryText } from "./report.ts";

interface Options {
  readonly strict: boolean;
}

async function importCommand(name: string, path: string | undefined, { strict }: Options): Promise<void> {
  if (path === undefined && !dataSetNames().includes(name)) {
    throw new DataSetError(`There is no data set "${name}". Known: ${dataSetNames().join(", ")}; or give its folder.`);
  }
  const config = readConfig();
  const tasks = new Listr<{ summary?: ImportSummary }>(
    [
      {
        title: `Import ${name}`,
        task: step(async (context: { summary?: ImportSummary }, task: { output: string | undefined }) => {
          const neo4j = await findNeo4j(config, (line) => (task.output = line));
          try {
            const graph = await openGraph(neo4j);
            try {
              await migrate(graph);
              context.summary = await importCurated(graph, path ?? dataSetFolder(name), {
                rejectsFolder: join(config.home, "rejects"),
                strict,
                onProgress: (share, what) => (task.output = `${what} ${Math.round(share * 100)} %`),
              });
            } finally {
              await graph.close();
            }
          } finally {
            if (neo4j.startedHere) await neo4j.stop();
          }
        }),
      },
    ],
    { rendererOptions: { collapseSubtasks: false }, fallbackRenderer: "simple" },
  );
  const { summary } = await tasks.run();
  if (summary === undefined) return;
  console.log(summaryText(summary));
  if (!summary.ok) process.exitCode = 2;
}

const program = new Command()
  .name("npm run import --")
  .description("Loads one data set into the graph.")
  .argument("<data set>", `its name: ${dataSetNames().join(", ")}`)
  .argument("[path]", "its folder, when it is not the one that comes with the project")
  .addOption(new Option("--strict", "load nothing when a row is rejected").default(false))
  .action(importCommand);

try {
  await program.parseAsync();
} catch (error) {
  console.error(errorText(error));
  process.exitCode = reasonOf(error) instanceof DataSetError ? 2 : 1;
}
