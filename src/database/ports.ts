import { connect, createServer } from "node:net";
import { DatabaseUnavailableError } from "../errors.ts";

/** The two ports of a server, on 127.0.0.1. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

const lastPort = 65_535;

/**
 * Free ports to start a server on: those it had last time if they are free and not below the wished-for ones, else the
 * first free ones from those on, where 0 means any. Another program may still take one before Neo4j does.
 */
export async function choosePorts(first: Ports, last: Ports | null): Promise<Ports> {
  const bolt = await choosePort(first.bolt, last?.bolt ?? null, null);
  return { bolt, http: await choosePort(first.http, last?.http ?? null, bolt) };
}

/** The first free port of 127.0.0.1 from one on. Another program may still take it. */
export function freePortFrom(first: number): Promise<number> {
  return firstFreePort(first, null);
}

async function choosePort(first: number, last: number | null, taken: number | null): Promise<number> {
  if (last !== null && last >= first && last !== taken && (await isFree(last))) return last;
  return first === 0 ? anyFreePort(taken) : firstFreePort(first, taken);
}

async function firstFreePort(first: number, taken: number | null): Promise<number> {
  for (let port = first; port <= lastPort; port++) {
    if (port !== taken && (await isFree(port))) return port;
  }
  throw new DatabaseUnavailableError(`No port from ${first} on is free on 127.0.0.1`);
}

async function anyFreePort(taken: number | null): Promise<number> {
  const port = await listenOn(0);
  return port !== null && port !== taken ? port : anyFreePort(taken);
}

/** Whether nothing uses a port of 127.0.0.1. Both ways are asked: macOS lets one listen beside a listener on all addresses. */
export async function isFree(port: number): Promise<boolean> {
  return !(await isAnswered(port)) && (await listenOn(port)) !== null;
}

function isAnswered(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: "127.0.0.1" });
    socket.once("connect", () => done(true)).once("error", () => done(false));
    socket.once("connect", () => socket.destroy());
  });
}

/** Listens for a moment; the port that was had (0 asks for any), or null when it is in use. */
function listenOn(port: number): Promise<number | null> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(null));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : null));
    });
  });
}
