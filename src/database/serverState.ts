import { z } from "zod";
import { parseJson, readIfThere, replaceFile } from "./files.ts";
import type { Places } from "./places.ts";
import { isServerOf } from "./process.ts";

const Port = z.int().min(1).max(65_535);

const ServerState = z.object({ pid: z.int().min(2), boltPort: Port, httpPort: Port, startedAt: z.iso.datetime() });

/** What is noted in `server.json` about the server last started in a home; it stays there after the stop. */
export type ServerState = z.infer<typeof ServerState>;

/** The last server's note; null when there is none or it cannot be understood. Says nothing about whether it runs. */
export async function lastServer(places: Places): Promise<ServerState | null> {
  const parsed = ServerState.safeParse(parseJson((await readIfThere(places.stateFile)) ?? ""));
  return parsed.success ? parsed.data : null;
}

/** The home's server if its process is alive (it may still be starting); null when none runs. */
export async function runningServer(places: Places): Promise<ServerState | null> {
  const state = await lastServer(places);
  return state !== null && (await isServerOf(places, state.pid)) ? state : null;
}

/** Notes a server as soon as its process exists, so that it can be found even if its starter is killed. */
export async function noteServer(places: Places, state: ServerState): Promise<void> {
  await replaceFile(places.stateFile, `${JSON.stringify(state, null, 1)}\n`);
}
