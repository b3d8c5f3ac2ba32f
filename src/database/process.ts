import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { runCommand } from "./command.ts";
import { errorCode } from "./errorCode.ts";
import { exists } from "./files.ts";
import type { Places } from "./places.ts";

/** The arguments that tell Neo4j, and us when we look for it, whose server it is. Something must follow the home. */
export function homeArguments(places: Places): readonly string[] {
  return [`--home-dir=${places.home}`, `--config-dir=${places.configFolder}`];
}

/** Whether a process is there and is the server of this home, and not some program that was given an old number. */
export async function isServerOf(places: Places, pid: number): Promise<boolean> {
  return (await commandLine(pid)).includes(homeArguments(places).join(" "));
}

/** A process's command line, its arguments parted by spaces; empty when there is none, or only a corpse. */
async function commandLine(pid: number): Promise<string> {
  if (await exists("/proc/self/cmdline")) {
    const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    return line.replaceAll("\0", " ");
  }
  return (await runCommand("ps", ["-ww", "-o", "command=", "-p", String(pid)])).output;
}

/**
 * Starts a program that outlives us, in a session of its own, so that Ctrl-C in our terminal does not reach it.
 * What it prints goes to a fresh log file. Its process number.
 */
export async function spawnDetached(command: string, args: readonly string[], logFile: string): Promise<number> {
  const log = await open(logFile, "w");
  try {
    const child = spawn(command, args, { detached: true, stdio: ["ignore", log.fd, log.fd] });
    await once(child, "spawn");
    child.unref();
    if (child.pid === undefined) throw new Error(`${command} was started without a process number`);
    return child.pid;
  } finally {
    await log.close();
  }
}

/** How a server is ended, and what is said meanwhile. */
interface Termination {
  readonly pid: number;
  readonly graceSeconds: number;
  readonly report: (line: string) => void;
}

/** Asks a home's server to stop, waits for it, and only when it has not after the grace period kills it, and says so. */
export async function terminate(places: Places, { pid, graceSeconds, report }: Termination): Promise<void> {
  signal(pid, "SIGTERM");
  if (await isGoneWithin(places, { pid, graceSeconds, report })) return;
  report(
    `Neo4j (process ${pid}) has not stopped after ${graceSeconds} s: killing it. Its store recovers at the next start.`,
  );
  signal(pid, "SIGKILL");
  await isGoneWithin(places, { pid, graceSeconds: 10, report });
}

async function isGoneWithin(places: Places, { pid, graceSeconds, report }: Termination): Promise<boolean> {
  const begun = Date.now();
  let nextReport = 5;
  for (;;) {
    if (!(await isServerOf(places, pid))) return true;
    const seconds = (Date.now() - begun) / 1000;
    if (seconds > graceSeconds) return false;
    if (seconds > nextReport) {
      report(`Neo4j is still stopping (${nextReport} s; about 11 s is usual) …`);
      nextReport += 5;
    }
    await sleep(200);
  }
}

/** A process that has just ended by itself is as good as stopped. */
function signal(pid: number, name: "SIGTERM" | "SIGKILL"): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (errorCode(error) !== "ESRCH") throw error;
  }
}
