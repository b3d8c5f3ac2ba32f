import { lock } from "proper-lockfile";
import { errorCode } from "./errorCode.ts";

/** A lock whose holder gave no sign for this long is taken from it; holders give one every 4 seconds. */
const staleMilliseconds = 20_000;

/** Two hours, a second apart: a holder may be fetching 120 MB of jars over a slow line. */
const patience = { retries: 7200, factor: 1, minTimeout: 1000, maxTimeout: 1000 };

/**
 * Does the work while holding a lock between processes, and gives it back whatever happens.
 * `onWait` is called once if another process holds it now.
 */
export async function withLock<T>(path: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  const release = await acquire(path).catch((error: unknown) => {
    if (errorCode(error) !== "ELOCKED") throw error;
    onWait();
    return acquire(path, patience);
  });
  try {
    return await work();
  } finally {
    // Fails only when the lock was lost meanwhile (see onCompromised): nothing is left to give back.
    await release().catch(() => undefined);
  }
}

function acquire(path: string, retries: typeof patience | 0 = 0): Promise<() => Promise<void>> {
  return lock(path, {
    lockfilePath: path,
    realpath: false,
    stale: staleMilliseconds,
    update: 4_000,
    retries,
    // After a suspended laptop another process may have taken it. The default is to crash; the work is better finished,
    // for the store and Maven's own renames guard themselves.
    onCompromised: () => undefined,
  });
}
