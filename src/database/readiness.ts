import { setTimeout as sleep } from "node:timers/promises";
import { saysPortTaken, saysStarted, startFailure } from "./consoleLog.ts";
import { readIfThere } from "./files.ts";
import { discoveredBolt } from "./httpPort.ts";
import type { Places } from "./places.ts";
import { isServerOf } from "./process.ts";
import type { ServerState } from "./serverState.ts";

const longestStartSeconds = 180;

/** How a start turned out. After `timedOut` the process is still there. */
export type StartOutcome =
  { readonly kind: "ready" | "portTaken" | "timedOut" } | { readonly kind: "died"; readonly cause: string };

/** Waits for a server whose process has been started: until it says so *and* its HTTP port leads to its Bolt port. */
export async function awaitStart(
  places: Places,
  state: ServerState,
  report: (line: string) => void,
): Promise<StartOutcome> {
  const begun = Date.now();
  let nextReport = 5;
  for (;;) {
    const outcome = await look(places, state);
    if (outcome !== null) return outcome;
    const seconds = (Date.now() - begun) / 1000;
    if (seconds > longestStartSeconds) return { kind: "timedOut" };
    if (seconds > nextReport) {
      report(`Neo4j is starting (${nextReport} s) …`);
      nextReport += 5;
    }
    await sleep(200);
  }
}

/** One look at a starting server; null when the outcome is still open. */
async function look(places: Places, state: ServerState): Promise<StartOutcome | null> {
  const alive = await isServerOf(places, state.pid);
  const log = (await readIfThere(places.consoleLog)) ?? ""; // after the look at the process: a dead one's log is whole
  if (!alive) return saysPortTaken(log) ? { kind: "portTaken" } : { kind: "died", cause: startFailure(log) };
  return saysStarted(log) && (await isServing(state)) ? { kind: "ready" } : null;
}

/** Whether a server's HTTP port answers, and leads to its Bolt port. */
export async function isServing({ httpPort, boltPort }: ServerState): Promise<boolean> {
  return (await discoveredBolt(httpPort)) === `bolt://127.0.0.1:${boltPort}`;
}
