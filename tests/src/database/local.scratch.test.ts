import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { mkdtemp, readFile, rename, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import {
  localNeo4jStatus,
  startLocalNeo4j,
  stopLocalNeo4j,
  type LocalNeo4j,
  type LocalNeo4jOptions,
} from "../../../src/database/local.ts";
import { choosePorts } from "../../../src/database/ports.ts";
import { DatabaseUnavailableError } from "../../../src/errors.ts";

/** Real servers. The first start on a machine without the jars in its Maven repository fetches them. */
const minutes = 60_000;

/** A space in the path, as on many a desktop. */
let folder: string;
let homeA: string;
let homeB: string;
/** Both homes wish for the same ports. */
let firstPorts: { firstBoltPort: number; firstHttpPort: number };
let a: LocalNeo4j;
let again: LocalNeo4j;
let b: LocalNeo4j;
const said: string[] = [];

const report = (line: string): void => void said.push(line);

function startHome(home: string, options: Partial<LocalNeo4jOptions> = {}): Promise<LocalNeo4j> {
  const small = { heapMegabytes: 256, pageCacheMegabytes: 32, fastStop: true };
  return startLocalNeo4j({ home, report, ...firstPorts, ...small, ...options });
}

/** Runs one statement over HTTP: the status, and the first value of each row. */
async function run(server: LocalNeo4j, statement: string, password = server.password) {
  const credentials = Buffer.from(`neo4j:${password}`).toString("base64");
  const response = await fetch(new URL("/db/neo4j/tx/commit", server.browserUrl), {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Basic ${credentials}` },
    body: JSON.stringify({ statements: [{ statement }] }),
  });
  const body = (await response.json()) as { results?: { data: { row: unknown[] }[] }[] };
  return { status: response.status, values: body.results?.[0]?.data.map(({ row }) => row[0]) };
}

async function isGone(pid: number): Promise<boolean> {
  return stat(`/proc/${pid}`).then(
    () => false,
    () => true,
  );
}

/** Never comes back while the process is there, so that the test runs out of time. */
async function untilGone(pid: number): Promise<void> {
  while (!(await isGone(pid))) await sleep(50);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "allegiance local-"));
  [homeA, homeB] = [join(folder, "a"), join(folder, "b")];
  const { bolt, http } = await choosePorts({ bolt: 0, http: 0 }, null);
  firstPorts = { firstBoltPort: bolt, firstHttpPort: http };
  [a, again, b] = await Promise.all([
    startHome(homeA),
    startHome(homeA),
    startHome(homeB, { password: "-pässwörd 1" }),
  ]);
}, 30 * minutes);

afterAll(async () => {
  for (const home of [homeA, homeB]) await stopLocalNeo4j(home, report);
  await rm(folder, { recursive: true });
}, 3 * minutes);

describe("two starts of one home at once", () => {
  it("give the same server, started by one of them", () => {
    expect([a.startedHere, again.startedHere].sort()).toEqual([false, true]);
    expect({ ...again, startedHere: null }).toEqual({ ...a, startedHere: null });
    expect(said).toContainEqual(expect.stringMatching(/^Waiting for another Allegiance/));
  });
});

describe("two homes that wish for the same ports at once", () => {
  it("get ports of their own, and each leads clients to itself", async () => {
    expect(b.boltUri).not.toBe(a.boltUri);
    for (const server of [a, b]) {
      const response = await fetch(new URL("/", server.browserUrl), { headers: { accept: "application/json" } });
      expect(await response.json()).toMatchObject({
        bolt_direct: server.boltUri,
        bolt_routing: server.boltUri.replace("bolt:", "neo4j:"),
        neo4j_version: "5.26.30",
        neo4j_edition: "community",
      });
    }
  });

  it("serve Neo4j Browser", async () => {
    const page = await (await fetch(a.browserUrl)).text();
    expect(page).toContain("<title>Neo4j Browser</title>");
  });
});

describe("passwords", () => {
  it("are asked for, and generated or given ones work", async () => {
    expect(await run(a, "RETURN 1")).toEqual({ status: 200, values: [1] });
    expect((await run(a, "RETURN 1", "not the password")).status).toBe(401);
    expect(b.password).toBe("-pässwörd 1");
    expect(await run(b, "RETURN 1")).toEqual({ status: 200, values: [1] });
  });

  it("are kept in a private file and nowhere else", async () => {
    expect((await readFile(join(homeA, "password"), "utf8")).trim()).toBe(a.password);
    expect((await stat(join(homeA, "password"))).mode & 0o777).toBe(0o600);
    const told = [...said, JSON.stringify(await localNeo4jStatus(homeA))].join("\n");
    const files = ["conf/neo4j.conf", "conf/jvm.args", "server.json", "logs/console.log"];
    const texts = await Promise.all(files.map((file) => readFile(join(homeA, file), "utf8")));
    expect([told, ...texts].filter((text) => text.includes(a.password))).toEqual([]);
    await expect(stat(join(homeA, "conf", "initial-password.args"))).rejects.toThrow();
  });

  it("that the store does not have are refused, and the running server stays", async () => {
    const refusal = startHome(homeA, { password: "some other one" });
    await expect(refusal).rejects.toThrow(DatabaseUnavailableError);
    await expect(refusal).rejects.toThrow(/refuses the password that was given/);
    expect(await localNeo4jStatus(homeA)).toMatchObject({ running: true, pid: a.pid });
  });

  it("that are lost are missed aloud", async () => {
    const file = join(homeB, "password");
    await rename(file, `${file}.away`);
    await expect(startHome(homeB)).rejects.toThrow(`its password file ${file} is gone`);
    expect(await startHome(homeB, { password: b.password })).toMatchObject({ startedHere: false });
    expect((await readFile(file, "utf8")).trim()).toBe(b.password);
  });
});

it(
  "after a kill -9 a start recovers, with the data, the ports and without Maven",
  async () => {
    await run(a, "CREATE (:Kept {value: 42})");
    process.kill(a.pid, "SIGKILL");
    await untilGone(a.pid);
    expect(await localNeo4jStatus(homeA)).toEqual({ running: false });
    said.length = 0;
    const revived = await startHome(homeA);
    expect(revived).toEqual({ ...a, pid: revived.pid, startedHere: true });
    expect(said.filter((line) => line.includes("Maven"))).toEqual([]);
    expect(await run(revived, "MATCH (n:Kept) RETURN n.value")).toEqual({ status: 200, values: [42] });
  },
  2 * minutes,
);

it(
  "a stop leaves no process, and says whether there was one",
  async () => {
    const status = await localNeo4jStatus(homeA);
    expect(await stopLocalNeo4j(homeA, report)).toBe(true);
    // A process that has ended stands in the table until its parent, this one, has heard of it.
    expect(status.running).toBe(true);
    if (status.running) await untilGone(status.pid);
    expect(await stopLocalNeo4j(homeA, report)).toBe(false);
  },
  2 * minutes,
);

it(
  "a server that dies while starting gives its cause, not that of an earlier run",
  async () => {
    const lost = join(homeB, "server.json");
    await rename(lost, `${lost}.away`); // as if someone had started Neo4j on this store by other means
    await expect(startHome(homeB)).rejects.toThrow(/did not start: Lock file has been locked by another process/);
    await rename(`${lost}.away`, lost);
    expect(await startHome(homeB)).toMatchObject({ startedHere: false, pid: b.pid });
  },
  2 * minutes,
);
