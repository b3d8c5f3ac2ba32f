/**
 * Load while a database restarts: node --import tsx tests/containers/load.ts SECONDS. Four writers write to NEO4J_URI and remember
 * what was acknowledged; four askers ask the API at ALLEGIANCE_URL. Prints one line of JSON and exits 1 when an acknowledged write
 * is not there afterwards, or when a request was not answered within its time.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openGraph } from "../../src/graph/openGraph.ts";

const seconds = Number(process.argv[2] ?? 40);
const end = Date.now() + seconds * 1000;
/** Longer than any request may take: reading and trying again are both bounded by the API. */
const longestAnswerMs = 45_000;
const question = '{ supports(filter: { recipient: "state:azerbaijan", types: ARMS }) { totalCount nodes { status } } }';

const graph = await openGraph({
  uri: process.env["NEO4J_URI"] ?? "bolt://127.0.0.1:7687",
  user: "neo4j",
  password: process.env["NEO4J_PASSWORD"] ?? "",
  database: "neo4j",
});
const run = randomUUID();
const acknowledged: string[] = [];
const counts = { failedWrites: 0, answered: 0, refused: 0, unanswered: 0, slowestMs: 0 };

async function write(): Promise<void> {
  const id = randomUUID();
  try {
    await graph.alone("CREATE (:LoadProbe {id: $id, run: $run})", { id, run });
    acknowledged.push(id);
  } catch {
    counts.failedWrites += 1;
  }
}

async function ask(): Promise<void> {
  const began = Date.now();
  try {
    const answer = await fetch(`${process.env["ALLEGIANCE_URL"] ?? "http://127.0.0.1:4000"}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: question }),
      signal: AbortSignal.timeout(longestAnswerMs),
    });
    const { data } = (await answer.json()) as { data?: { supports?: unknown } | null };
    if (data?.supports === undefined) counts.refused += 1;
    else counts.answered += 1;
  } catch {
    counts.unanswered += 1;
  }
  counts.slowestMs = Math.max(counts.slowestMs, Date.now() - began);
}

async function keepOn(work: () => Promise<void>): Promise<void> {
  while (Date.now() < end) {
    await work();
    await sleep(25);
  }
}

await Promise.all([...Array<typeof write>(4).fill(write), ...Array<typeof ask>(4).fill(ask)].map(keepOn));
const found = new Set(
  (await graph.read("MATCH (n:LoadProbe {run: $run}) RETURN n.id AS id", { run })).map(({ id }) => String(id)),
);
const lost = acknowledged.filter((id) => !found.has(id)).length;
await graph.alone("MATCH (n:LoadProbe {run: $run}) DELETE n", { run });
await graph.close();
console.log(JSON.stringify({ seconds, acknowledged: acknowledged.length, found: found.size, lost, ...counts }));
process.exitCode = lost > 0 || counts.unanswered > 0 || counts.answered === 0 ? 1 : 0;
