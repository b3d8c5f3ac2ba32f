import type { Placed } from "./columns.ts";
import type { RejectLog } from "./rejectLog.ts";

/** Keeps the first row of each key and rejects the others, naming the line of the first. */
export function withoutRepeats<T extends Placed>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  column: string | null,
  log: RejectLog,
): readonly T[] {
  const first = new Map<string, T>();
  return rows.filter((row) => {
    const key = keyOf(row);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row);
      return true;
    }
    log.reject(row, column, `stands already in line ${earlier.line} of ${earlier.file}`);
    return false;
  });
}

/** Keeps the rows whose arrows, taken in order, close no circle; a row that would close one is rejected. */
export function withoutCycles<T extends Placed>(
  rows: readonly T[],
  arrowOf: (row: T) => readonly [from: string, to: string],
  column: string,
  log: RejectLog,
  given: readonly (readonly [from: string, to: string])[] = [],
): readonly T[] {
  const next = new Map<string, string[]>();
  const add = ([from, to]: readonly [string, string]) => next.set(from, [...(next.get(from) ?? []), to]);
  given.forEach(add);
  return rows.filter((row) => {
    const [from, to] = arrowOf(row);
    if (reaches(to, from, next)) {
      log.reject(row, column, `closes a circle: ${to} leads back to ${from}`);
      return false;
    }
    add([from, to]);
    return true;
  });
}

function reaches(start: string, goal: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([start]);
  for (const current of seen) {
    if (current === goal) return true;
    for (const id of next.get(current) ?? []) seen.add(id);
  }
  return false;
}
