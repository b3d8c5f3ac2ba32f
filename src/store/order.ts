import type { Claim } from "../domain/claim.ts";
import { orderingOf } from "../domain/ordering.ts";
import type { Period } from "../domain/period.ts";

/** What stands at some time. */
interface Dated {
  readonly id: string;
  readonly claim: Claim;
}

/** Parameters of queries that take nothing but ids. */
export type Ids = Readonly<Record<"ids", readonly string[]>>;

/** One value for each key, in the order of keys, as DataLoader wants it; null where no row has the key. */
export function inKeyOrder<T>(
  keys: readonly string[],
  rows: readonly (readonly [key: string, value: T])[],
): (T | null)[] {
  const byKey = new Map(rows);
  return keys.map((key) => byKey.get(key) ?? null);
}

/** The values of each key, in the order of keys and, within, of rows; empty where no row has the key. */
export function groupedInKeyOrder<T>(
  keys: readonly string[],
  rows: readonly (readonly [key: string, value: T])[],
): (readonly T[])[] {
  const groups = new Map(groupedBy(rows, ([key]) => key));
  return keys.map((key) => (groups.get(key) ?? []).map(([, value]) => value));
}

/** The order of two texts by code units, as databases and machines agree on it. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claims by {@link timeKey}, then by id. */
export function byBeginning(a: Dated, b: Dated): number {
  return compare(timeKey(a.claim), timeKey(b.claim)) || compare(a.id, b.id);
}

/** By earliest beginning (else the latest it may have been), undated last, then by {@link orderingOf}. */
export function timeKey(claim: Claim): string {
  return `${beginningOf(claim.period)}\t${orderingOf(claim)}`;
}

/** What sorts periods by earliest beginning (else the latest it may have been), null last. */
export function beginningOf(period: Period | null): string {
  return period?.startEarliest ?? period?.startLatest ?? period?.endLatest ?? "~";
}

/** Rows under their keys, both in the order of first appearance. */
export function groupedBy<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): readonly (readonly [string, readonly T[]])[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups];
}
