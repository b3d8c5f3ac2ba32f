/**
 * `npm run fuzz`: generated questions against a Neo4j of its own with every data set loaded, ten thousand by default; `--count`
 * and `--seed` choose others. Prints what they came to; exit 1 when an answer was not what an API may give.
 */
import { parseArgs } from "node:util";
import { openCurated } from "./graphs.ts";
import { fuzz } from "./fuzz.ts";
import { startTestServer } from "./testServer.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "10000" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
  throw new Error("--count takes a whole number of one or more, --seed a whole number");

const server = await startTestServer("CURATED");
try {
  const graph = await openCurated();
  try {
    const onProgress = (asked: number) => {
      if (asked % 500 === 0) console.log(`${asked} of ${count}`);
    };
    const { faults, ...report } = await fuzz(graph, { count, seed, onProgress });
    console.log(JSON.stringify({ seed, ...report, faults: faults.length }, null, 2));
    for (const fault of faults.slice(0, 20)) console.error(JSON.stringify(fault));
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
} finally {
  await server.stop();
}
