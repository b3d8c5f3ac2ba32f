import { reaching, Refinements } from "../../domain/entailment.ts";
import { claimId, rootsOf } from "../../domain/identity.ts";
import type { Period } from "../../domain/period.ts";
import type { Reject } from "../rejects.ts";
import { tables as formats, type MappedRow, type MappedTables, type Placed, type TableName } from "./columns.ts";
import { mapPackage } from "./map.ts";
import type { RawPackage } from "./read.ts";
import { RejectLog } from "./rejectLog.ts";
import { validatePackage, type ValidPackage } from "./validate.ts";

/** What the reviewers of a data set hold it to, beside what it announces itself. */
export interface Expectations {
  /** Keys of all claims about which somebody must be heard on either side, in the words of the data set alone. */
  readonly contested: readonly string[];
}

/**
 * Everything wrong with a data set, each at the place where it can be mended, in the order of files and lines: rows that would be
 * rejected, entities that nothing refers to, events that outlast what they are part of, words said before what they tell of had
 * happened, attributions that rest on no sentence, tables with more or fewer rows than announced and, when `expected` is given,
 * claims that are contested and were not expected to be, or the reverse. Empty when nothing is. Pure.
 */
export function qualityProblems(raw: RawPackage, expected?: Expectations): readonly Reject[] {
  const mapped = mapPackage(raw);
  const { valid, rejects } = validatePackage({ ...mapped, rejects: [...raw.rejects, ...mapped.rejects] });
  const log = new RejectLog(raw.dataset, [...rejects, ...miscounted(raw)]);
  noteOrphans(mapped.tables, log);
  noteOutlasting(mapped.tables, log);
  noteEarlyWords(mapped.tables, log);
  noteUnlocated(mapped.tables, log);
  if (expected !== undefined) noteContested(valid, new Set(expected.contested), mapped.tables.claims, log);
  return log.rejects;
}

function miscounted({ dataset, expected, announcedAt, tables, rejects }: RawPackage): readonly Reject[] {
  return (Object.keys(formats) as TableName[]).flatMap((table) => {
    const announced = expected[table];
    const broken = rejects.filter(({ file }) => file === `${table}.csv`).length;
    const found = tables[table].length + broken;
    if (announced === undefined || announced === found) return [];
    const reason = `${table}.csv has ${found} rows`;
    const line = announcedAt[table] ?? 1;
    return [{ dataset, file: "datapackage.json", line, column: table, value: String(announced), reason }];
  });
}

/** An entity stands for something that is said; one that nothing mentions was left over or mistyped. */
function noteOrphans(tables: MappedTables, log: RejectLog): void {
  const { actors, events, places, sources } = tables;
  const used = new Set(mentioned(tables));
  const above = new Map<string, readonly (string | null)[]>([
    ...actors.map(({ id, conflict }) => [id, [conflict]] as const),
    ...events.map(({ id, partOf, place }) => [id, [partOf, place]] as const),
    ...places.map(({ id, partOf }) => [id, [partOf]] as const),
    ...sources.map(({ id, publisher }) => [id, [publisher]] as const),
  ]);
  for (const id of used) for (const further of above.get(id ?? "") ?? []) used.add(further);
  for (const row of [...actors, ...events, ...places, ...sources])
    if (!used.has(row.id)) log.reject(row, "id", "nothing refers to it");
}

/** What claims, speakers and sides name; names and identifiers of an entity are no reason for it to be there. */
function mentioned({ claims, participants, attributions, side_members }: MappedTables): readonly (string | null)[] {
  return [
    ...claims.flatMap(({ subject, conflict, during, at }) => [subject, conflict, during, at]),
    ...participants.map(({ entity }) => entity),
    ...attributions.flatMap(({ speaker, source, citing }) => [speaker, source, citing]),
    ...side_members.flatMap(({ side, member, source }) => [side, member, source]),
  ];
}

/**
 * What is part of something that has ended has ended, too. Nothing bounds an end that was left open when the event is asked for, so
 * the end has to be entered.
 */
function noteOutlasting({ events }: MappedTables, log: RejectLog): void {
  const eventOf = new Map(events.map((row) => [row.id, row]));
  for (const row of events) {
    const whole = nearestEnded(row, eventOf);
    if (row.period === null || whole?.endLatest == null) continue;
    if (row.period.endKind !== "GIVEN")
      log.reject(row, "period", `has no end, and what it is part of has: ${whole.edtf}`);
    else if ((row.period.endEarliest ?? "") > whole.endLatest)
      log.reject(row, "period", `ends after what it is part of: ${whole.edtf}`);
  }
}

/** When the nearest event with an end was of which an event is part, at any distance; null when there is none. */
function nearestEnded(
  { partOf }: MappedRow<"events">,
  eventOf: ReadonlyMap<string, MappedRow<"events">>,
): Period | null {
  const around = new Set(partOf === null ? [] : [partOf]);
  for (const id of around) {
    const whole = eventOf.get(id);
    if (whole?.period?.endLatest != null) return whole.period;
    if (whole?.partOf != null) around.add(whole.partOf);
  }
  return null;
}

function noteEarlyWords({ claims, attributions }: MappedTables, log: RejectLog): void {
  const periods = new Map(claims.map(({ key, period }) => [key, period]));
  for (const row of attributions) {
    const began = periods.get(row.claim)?.startEarliest ?? null;
    const said = row.statedOn?.endLatest ?? null;
    if (began !== null && said !== null && said < began)
      log.reject(row, "statedOn", `was said before it began (${periods.get(row.claim)?.edtf ?? ""})`);
  }
}

function noteUnlocated({ attributions }: MappedTables, log: RejectLog): void {
  for (const row of attributions)
    if (!/.#[0-9a-f]{12}$/.test(row.locator ?? "")) log.reject(row, "locator", "names no sentence: section#digest");
}

/** Holds what is heard of each claim, its own and along REFINES, against what was expected. */
function noteContested(
  valid: ValidPackage,
  expected: ReadonlySet<string>,
  rows: readonly MappedRow<"claims">[],
  log: RejectLog,
): void {
  const heard = stancesHeard(valid);
  const rowOf = new Map<string, Placed>(rows.map((row) => [row.key, row]));
  for (const key of expected)
    if (!heard.has(key)) log.reject(rowOf.get(key) ?? nowhere, "key", `"${key}" is expected and was not loaded`);
  for (const [key, { isAsserted, isOpposed }] of heard) {
    const row = rowOf.get(key) ?? nowhere;
    if (expected.has(key) && !isAsserted) log.reject(row, "key", "is expected to be contested, and nobody asserts it");
    if (expected.has(key) && !isOpposed)
      log.reject(row, "key", "is expected to be contested, and nobody doubts or denies it");
    if (!expected.has(key) && isAsserted && isOpposed) log.reject(row, "key", "is contested, which was not expected");
  }
}

const nowhere: Placed = { file: "claims.csv", line: 1 };

function stancesHeard({
  claims,
  links,
}: ValidPackage): ReadonlyMap<string, { readonly isAsserted: boolean; readonly isOpposed: boolean }> {
  const said = new Map(claims.map(({ id, attributions }) => [id, attributions]));
  const refinements = new Refinements([
    ...links.filter(({ link }) => link === "REFINES").map(({ from, to }) => ({ narrower: from, broader: to })),
    ...claims.flatMap(({ id, claim }) => rootsOf(claim).map((root) => ({ narrower: id, broader: claimId(root) }))),
  ]);
  return new Map(
    claims.map(({ key, id }) => {
      const voices = reaching(id, refinements, (claim) => said.get(claim) ?? []);
      const stances = new Set(voices.map(({ attribution }) => attribution.stance));
      return [
        key,
        { isAsserted: stances.has("ASSERTS"), isOpposed: stances.has("DENIES") || stances.has("DOUBTS") },
      ] as const;
    }),
  );
}
