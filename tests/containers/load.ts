/**
 * Load while a database restarts: node --import tsx tests/containers/load.ts SECONDS. Four writers write to NEO4J_URI and remember
 * what was acknowledged; four askers ask the API at ALLEGIANCE_URL. Prints one line of JSON and exits 1, saying why, when an
 * acknowledged write is not there afterwards, when a request or a write was not answered within its time, or when nothing was put
 * to the test: the database was never away, or the API never answered.
 */
import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { openGraph } from "../../src/graph/openGraph.ts";

const seconds = Number(process.argv[2] ?? 40);
const end = Date.now() + seconds * 1000;
/** An answer takes two reads one after the other at most, each bounded by the API to 20 s; then some for the way. */
const longestAnswerMs = 45_000;
/** Writes are tried again by the driver, which gives up by itself well within this time when the database is away. */
const longestWriteMs = 60_000;
/** A restart takes longer than this; a write does not. */
const shortestAbsenceMs = 2_000;
const longestAbsenceMs = 180_000;
const question = '{ supports(filter: { recipient: "state:azerbaijan", types: ARMS }) { totalCount nodes { status } } }';

const graph = await openGraph({
  uri: process.env["NEO4J_URI"] ?? "bolt://127.0.0.1:7687",
  user: "neo4j",
  password: process.env["NEO4J_PASSWORD"] ?? "",
  database: "neo4j",
});
const run = randomUUID();
const acknowledged: string[] = [];
let lastAcknowledged = Date.now();
const counts = { failedWrites: 0, answered: 0, refused: 0, unanswered: 0 };
/** In milliseconds. `away` is the longest time in which no write was acknowledged. */
const longest = { request: 0, write: 0, away: 0 };

async function write(): Promise<void> {
  const id = randomUUID();
  const began = Date.now();
  try {
    await graph.alone("CREATE (:LoadProbe {id: $id, run: $run})", { id, run });
    const now = Date.now();
    longest.away = Math.max(longest.away, now - lastAcknowledged);
    lastAcknowledged = now;
    acknowledged.push(id);
  } catch {
    counts.failedWrites += 1;
  }
  longest.write = Math.max(longest.write, Date.now() - began);
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
  longest.request = Math.max(longest.request, Date.now() - began);
}

/** What was acknowledged is counted when the database is there again, however slow the machine. */
async function untilBack(): Promise<void> {
  const latest = Date.now() + longestAbsenceMs;
  while (!(await graph.isReachable()) && Date.now() < latest) await sleep(1_000);
}

async function keepOn(work: () => Promise<void>): Promise<void> {
  while (Date.now() < end) {
    await work();
    await sleep(25);
  }
}

await Promise.all([...Array<typeof write>(4).fill(write), ...Array<typeof ask>(4).fill(ask)].map(keepOn));
await untilBack();
const found = new Set(
  (await graph.read("MATCH (n:LoadProbe {run: $run}) RETURN n.id AS id", { run })).map(({ id }) => String(id)),
);
const lost = acknowledged.filter((id) => !found.has(id)).length;
await graph.alone("MATCH (n:LoadProbe {run: $run}) DELETE n", { run });
await graph.close();
console.log(
  JSON.stringify({ seconds, acknowledged: acknowledged.length, found: found.size, lost, ...counts, longest }),
);

const complaints = [
  lost > 0 && `${lost} acknowledged writes are not there`,
  counts.unanswered > 0 && `${counts.unanswered} requests were not answered within ${longestAnswerMs / 1000} s`,
  longest.write > longestWriteMs && `a write took longer than ${longestWriteMs / 1000} s`,
  counts.answered === 0 && "the API answered nothing",
  longest.away < shortestAbsenceMs && "the database was never away, so nothing was put to the test",
].filter((complaint) => complaint !== false);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
