import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { localNeo4jStatus, stopLocalNeo4j } from "../../../src/database/local.ts";
import { placesIn, type Places } from "../../../src/database/places.ts";
import { homeArguments } from "../../../src/database/process.ts";
import { lastServer, noteServer, runningServer } from "../../../src/database/serverState.ts";

let places: Places;
const children: ChildProcess[] = [];

beforeEach(async () => {
  places = placesIn(await mkdtemp(join(tmpdir(), "allegiance state-")));
});

afterEach(async () => {
  for (const child of children.splice(0)) await end(child);
  await rm(places.home, { recursive: true });
});

const stateOf = (pid: number) => ({ pid, boltPort: 7687, httpPort: 7474, startedAt: "2026-11-23T00:00:00.000Z" });

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGKILL");
  await once(child, "exit");
}

/** A program that does nothing for a minute, with these arguments showing in its command line. */
async function idleProcess(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)", "--", ...args], { stdio: "ignore" });
  children.push(child);
  await once(child, "spawn");
  return child.pid ?? 0;
}

describe("runningServer", () => {
  it("knows the server of this home", async () => {
    const pid = await idleProcess(homeArguments(places));
    await noteServer(places, stateOf(pid));
    expect(await runningServer(places)).toEqual(stateOf(pid));
    expect(await localNeo4jStatus(places.home)).toEqual({
      running: true,
      boltUri: "bolt://127.0.0.1:7687",
      browserUrl: "http://127.0.0.1:7474/browser/",
      pid,
    });
  });

  it("takes a number whose process has gone for stale, but remembers its ports", async () => {
    const pid = await idleProcess(homeArguments(places));
    await noteServer(places, stateOf(pid));
    for (const child of children) await end(child);
    expect(await runningServer(places)).toBeNull();
    expect(await lastServer(places)).toEqual(stateOf(pid));
  });

  it("takes a number that another program has now for stale, even the server of a home with a longer name", async () => {
    await noteServer(places, stateOf(await idleProcess(homeArguments(placesIn(`${places.home}2`)))));
    expect(await runningServer(places)).toBeNull();
    expect(await stopLocalNeo4j(places.home, () => undefined)).toBe(false);
    expect(children.map(({ exitCode, signalCode }) => exitCode ?? signalCode)).toEqual([null]);
  });

  it.each(["", "{", "[]", '{"pid": 0}', '{"pid": -1, "boltPort": 7687, "httpPort": 7474, "startedAt": "now"}'])(
    "counts a spoilt note as none: %j",
    async (text) => {
      await writeFile(places.stateFile, text);
      expect(await lastServer(places)).toBeNull();
      expect(await localNeo4jStatus(places.home)).toEqual({ running: false });
    },
  );
});

it("a home that does not exist runs nothing and is not made", async () => {
  const nowhere = join(places.home, "nowhere");
  expect(await localNeo4jStatus(nowhere)).toEqual({ running: false });
  expect(await stopLocalNeo4j(nowhere, () => undefined)).toBe(false);
});
