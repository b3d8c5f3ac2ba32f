import { isUtf8 } from "node:buffer";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type ErrorRequestHandler, type Express } from "express";
import type { Logger } from "pino";
import type { Graph } from "../graph/openGraph.ts";
import { unfinishedRuns } from "../graph/unfinishedRuns.ts";
import { browserKitRoutes } from "./browserKitRoutes.ts";
import { createContext } from "./context.ts";
import { createApi } from "./createApi.ts";
import { ideRoutes } from "./ideRoutes.ts";

export interface ServeOptions {
  readonly graph: Graph;
  /** The address to listen on, e.g. 127.0.0.1. */
  readonly host: string;
  /** The first port to try; busy ones are stepped past. 0 means any free one. */
  readonly port: number;
  /** Neo4j Browser's address, for links into it; null when not known. */
  readonly browserUrl?: string | null;
  readonly logger: Logger;
}

/** A reachable API. */
export interface ServedApi {
  /** Without a slash at the end, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, lets those under way finish (ten seconds at most), then stops. */
  close(): Promise<void>;
}

const portsTried = 100;
const drainMs = 10_000;
const sweepMs = 50;
const largestBody = "1mb";

/**
 * Serves GraphQL at `/graphql` (the query IDE to whoever asks for HTML there), what belongs to Neo4j Browser at `/browser/`, and
 * `/health/live` (this process runs) and `/health/ready` (503 until the database answers; it also tells of imports and
 * rebuilds that have not finished).
 * @throws Error when none of a hundred ports is free or the host is none of this machine's.
 */
export async function serveApi({ graph, host, port, browserUrl = null, logger }: ServeOptions): Promise<ServedApi> {
  const api = createApi({ logger });
  await api.start();
  const app = secured(express());
  app.use(ideRoutes());
  app.use("/browser", browserKitRoutes(browserUrl));
  app.use(
    "/graphql",
    express.json({ limit: largestBody, verify: refuseOtherEncodings }),
    expressMiddleware(api, { context: () => Promise.resolve(createContext(graph)) }),
  );
  addPages(app, graph);
  app.use(refusal(logger));
  const server = createServer(app);
  try {
    await listen(server, { host, port });
  } catch (error) {
    await api.stop();
    throw error;
  }
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${reachableName(host)}:${taken}`,
    port: taken,
    close: async () => {
      await drained(server);
      await api.stop();
    },
  };
}

/** What is not UTF-8 is refused: read as if it were, it would be another text. */
function refuseOtherEncodings(
  _request: IncomingMessage,
  _response: ServerResponse,
  body: Buffer,
  encoding: string,
): void {
  if (encoding.toLowerCase() !== "utf-8" || !isUtf8(body))
    throw Object.assign(new Error(`a body in ${encoding} that is no UTF-8`), { status: 415 });
}

function secured(app: Express): Express {
  app.disable("x-powered-by");
  app.use((_request, response, next) => {
    response.set("x-content-type-options", "nosniff");
    next();
  });
  return app;
}

function addPages(app: Express, graph: Graph): void {
  app.get("/", (_request, response) => {
    response.type("text/plain").send("Allegiance: who supported whom. The GraphQL API is at /graphql\n");
  });
  app.get("/health/live", (_request, response) => {
    response.json({ status: "live" });
  });
  app.get("/health/ready", async (_request, response) => {
    const health = await readiness(graph);
    response.status(health.status === "ready" ? 200 : 503).json(health);
  });
  app.use((_request, response) => {
    response.status(404).json({ error: "There is nothing here. The GraphQL API is at /graphql" });
  });
}

/** Ready while the database answers; `unfinished` names the imports and rebuilds under way or cut off, and is absent without. */
async function readiness(graph: Graph): Promise<{ readonly status: string; readonly unfinished?: readonly object[] }> {
  if (!(await graph.isReachable())) return { status: "database unreachable" };
  const unfinished = await unfinishedRuns(graph, {});
  return unfinished.length === 0 ? { status: "ready" } : { status: "ready", unfinished };
}

/** Answers what went wrong before GraphQL saw the request: in its form, with nothing of the cause but for the log. */
function refusal(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = statusOf(error);
    if (status === 500) logger.error({ err: error }, "a request failed before GraphQL saw it");
    const [message, code] = refusals[status];
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}

const refusals = {
  400: ["The request cannot be read; its body must be JSON.", "BAD_REQUEST"],
  413: ["The request is larger than 1 MB.", "BAD_REQUEST"],
  415: ["The request comes in an encoding that is not understood; its body must be JSON in UTF-8.", "BAD_REQUEST"],
  500: ["Internal error", "INTERNAL_SERVER_ERROR"],
} as const;

function statusOf(error: unknown): keyof typeof refusals {
  const status = fieldOf(error, "status");
  if (status === 413 || status === 415) return status;
  return typeof status === "number" && status >= 400 && status < 500 ? 400 : 500;
}

function fieldOf(error: unknown, name: "code" | "status"): unknown {
  return typeof error === "object" && error !== null
    ? (error as Partial<Record<typeof name, unknown>>)[name]
    : undefined;
}

async function listen(server: Server, { host, port }: { host: string; port: number }): Promise<void> {
  const last = Math.min(port + portsTried, 65_536) - 1;
  for (let next = port; ; next += 1) {
    try {
      await listenOnce(server, host, next);
      return;
    } catch (error) {
      if (fieldOf(error, "code") !== "EADDRINUSE" || port === 0) throw error;
      if (next === last) throw new Error(`No port from ${port} to ${last} is free`, { cause: error });
    }
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** A name under which a client on this machine reaches the host: "any address" is no address to go to. */
function reachableName(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

/** Connections that clients keep open between requests would hold the server up; they are closed as they fall idle. */
function drained(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const sweep = setInterval(() => server.closeIdleConnections(), sweepMs);
    const impatience = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(impatience);
      resolve();
    });
  });
}
