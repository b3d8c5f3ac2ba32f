import { dateFrom, datingEvents, heldIn } from "../domain/dating.ts";
import type { Period } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { isEvent, readEntities } from "./entities.ts";
import type { ClaimRecord } from "./types.ts";

/** Something with the period by which it is placed. */
export interface Dated<T> {
  readonly item: T;
  readonly period: Period | null;
  /** The event that gives the date; null when it has its own, or none. */
  readonly datedBy: string | null;
}

/** Claims, each with its date or that of its event; one read for these events, none when all have their own. */
export async function datedClaims(
  graph: Graph,
  claims: readonly ClaimRecord[],
): Promise<readonly Dated<ClaimRecord>[]> {
  const events = new Set(claims.flatMap(({ claim }) => datingEvents(claim).map(({ event }) => event)));
  const periods = await periodsOfEvents(graph, [...events]);
  return claims.map((record) => datedClaim(record, periods));
}

async function periodsOfEvents(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, Period>> {
  const found = ids.length === 0 ? [] : await readEntities(graph, ids);
  return new Map(
    found.flatMap((entity) =>
      entity !== null && isEvent(entity) && entity.period !== null ? [[entity.id, entity.period] as const] : [],
    ),
  );
}

function datedClaim(record: ClaimRecord, periods: ReadonlyMap<string, Period>): Dated<ClaimRecord> {
  for (const { event, isWhole } of datingEvents(record.claim)) {
    const ofEvent = periods.get(event);
    const period = ofEvent === undefined ? null : dateFrom(ofEvent, isWhole);
    if (period !== null) return { item: record, period, datedBy: event };
  }
  return { item: record, period: heldIn(record.claim), datedBy: null };
}
