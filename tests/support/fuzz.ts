import { readFileSync } from "node:fs";
import fc from "fast-check";
import { buildSchema } from "graphql";
import pino from "pino";
import { groupBy } from "../../src/domain/groupBy.ts";
import { serveApi } from "../../src/api/server.ts";
import { readRows } from "../../src/graph/rowReader.ts";
import type { Graph } from "../../src/graph/openGraph.ts";
import { questions, type GeneratedQuestion, type KnownIds } from "./questions.ts";

/** What a run of generated questions came to. */
export interface FuzzReport {
  readonly asked: number;
  /** How many answers had data and no error. */
  readonly clean: number;
  /** How many errors there were of each code. */
  readonly codes: Readonly<Record<string, number>>;
  /** Milliseconds that an answer took: the median, the 99th hundredth, the longest. */
  readonly milliseconds: { readonly median: number; readonly most99: number; readonly longest: number };
  /** The question that took longest. */
  readonly slowest: GeneratedQuestion | null;
  /** Questions whose answer is not what an API may give, with what is wrong. */
  readonly faults: readonly { readonly question: GeneratedQuestion; readonly wrong: string }[];
}

/** How many questions are under way at once. */
const atATime = 4;

export interface FuzzOptions {
  readonly count: number;
  readonly seed: number;
  readonly onProgress?: (asked: number) => void;
}

/**
 * Asks a graph's API, over HTTP, questions generated of its schema, some at a time, and holds each answer against what every
 * answer must be: JSON with coded errors, none of them internal, no trace of a stack; and the server
 * ready after it.
 */
export async function fuzz(
  graph: Graph,
  { count, seed, onProgress = () => undefined }: FuzzOptions,
): Promise<FuzzReport> {
  const schema = buildSchema(readFileSync(new URL("../../schema.graphql", import.meta.url), "utf8"));
  const generated = fc.sample(questions(schema, await someIds(graph)), { numRuns: count, seed });
  const api = await serveApi({ graph, host: "127.0.0.1", port: 0, logger: pino({ level: "silent" }) });
  const codes: Record<string, number> = {};
  const times: { readonly question: GeneratedQuestion; readonly took: number }[] = [];
  const faults: FuzzReport["faults"][number][] = [];
  let clean = 0;
  try {
    const left = generated.values();
    const askTheRest = async () => {
      for (const question of left) {
        const begun = performance.now();
        const answer = await post(`${api.url}/graphql`, question);
        times.push({ question, took: performance.now() - begun });
        if (answer.errors.length === 0 && answer.wrong === null) clean += 1;
        for (const code of answer.errors) codes[code] = (codes[code] ?? 0) + 1;
        if (answer.wrong !== null) faults.push({ question, wrong: answer.wrong });
        onProgress(times.length);
      }
    };
    await Promise.all(Array.from({ length: atATime }, askTheRest));
    const health = await fetch(`${api.url}/health/ready`);
    if (health.status !== 200) throw new Error(`the server is not ready after it: ${health.status}`);
  } finally {
    await api.close();
  }
  times.sort((a, b) => a.took - b.took);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(share * times.length))]?.took ?? 0);
  return {
    asked: generated.length,
    clean,
    codes,
    milliseconds: { median: at(0.5), most99: at(0.99), longest: at(1) },
    slowest: times.at(-1)?.question ?? null,
    faults,
  };
}

/** Ids of things of every sort that an argument may want, evenly picked, and of all sorts under `null`. */
async function someIds(graph: Graph): Promise<KnownIds> {
  const text = `MATCH (n:Entity|Claim|Attribution) WITH n ORDER BY n.id
    UNWIND labels(n) AS label
    WITH label, collect(n.id) AS ids
    UNWIND [i IN range(0, 14) | ids[i * size(ids) / 15]] AS id RETURN DISTINCT label, id ORDER BY label, id`;
  const found = readRows("some ids", await graph.read(text), (row) => ({
    label: row.text("label"),
    id: row.text("id"),
  }));
  const byLabel = groupBy(found, ({ label }) => label.toLowerCase());
  return (sort) =>
    [...byLabel]
      .filter(([label]) => sort === null || label === sort)
      .flatMap(([, members]) => members.map(({ id }) => id));
}

async function post(
  url: string,
  question: GeneratedQuestion,
): Promise<{ errors: readonly string[]; wrong: string | null }> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(question) });
  const text = await response.text();
  try {
    const { data, errors = [] } = JSON.parse(text) as { data?: unknown; errors?: { extensions?: { code?: string } }[] };
    const codes = errors.map(({ extensions }) => extensions?.code ?? "none");
    return {
      errors: codes,
      wrong:
        wrongWith(response.status, text, codes) ??
        (data === undefined && codes.length === 0 ? "neither data nor errors" : null),
    };
  } catch {
    return { errors: [], wrong: `no JSON: ${text.slice(0, 200)}` };
  }
}

/** Codes that a question may be answered with; any other is our fault. The last two are the machine's, when it has too much to do. */
const allowed: ReadonlySet<string> = new Set([
  "BAD_USER_INPUT",
  "BAD_REQUEST",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "QUERY_TOO_COSTLY",
  "QUERY_TIMEOUT",
  "SERVICE_UNAVAILABLE",
]);

function wrongWith(status: number, text: string, codes: readonly string[]): string | null {
  const odd = codes.find((code) => !allowed.has(code));
  if (odd !== undefined) return `${odd}: ${/"message":"[^"]{0,300}/.exec(text)?.[0] ?? ""}`;
  if (status >= 500) return `status ${status}`;
  return /node_modules|\bat .{1,80}:\d+:\d+|Neo4jError|Neo\.[A-Z]/.test(text) ? "a trace of the inside" : null;
}
