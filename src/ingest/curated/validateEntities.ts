import { familyOf, type Family } from "../../domain/claimKinds.ts";
import { overlap, parsePeriod, type Period } from "../../domain/period.ts";
import type { MappedRow, MappedTables, Placed } from "./columns.ts";
import { withoutCycles, withoutRepeats } from "./graphRules.ts";
import type { RejectLog } from "./rejectLog.ts";

export interface SideMembership extends Placed {
  readonly side: string;
  readonly member: string;
  readonly period: Period | null;
  readonly source: string | null;
  readonly note: string | null;
}

/** The entities of a package whose every reference resolves, with what hangs on them. */
export interface ValidEntities {
  readonly actors: readonly MappedRow<"actors">[];
  readonly events: readonly MappedRow<"events">[];
  readonly places: readonly MappedRow<"places">[];
  readonly sources: readonly MappedRow<"sources">[];
  readonly names: readonly MappedRow<"names">[];
  readonly externalIds: readonly MappedRow<"external_ids">[];
  readonly derivations: readonly MappedRow<"source_links">[];
  readonly sideMembers: readonly SideMembership[];
  readonly judgements: readonly MappedRow<"judgements">[];
  /** Whether an id is declared here or already stands in the graph. */
  readonly isKnown: (id: string) => boolean;
  /** The id under which claims about a raw id are stored, following SAME_AS judgements. */
  readonly canonical: (id: string) => string;
}

/** A cell that must name a known entity, of one of the families if any are given. */
interface Reference {
  readonly column: string;
  readonly id: string | null;
  readonly families?: readonly Family[];
}

type EntityRow = MappedRow<"actors"> | MappedRow<"events"> | MappedRow<"places"> | MappedRow<"sources">;

export function validateEntities(tables: MappedTables, elsewhere: ReadonlySet<string>, log: RejectLog): ValidEntities {
  const declared = withoutRepeats<EntityRow>(
    [...tables.actors, ...tables.events, ...tables.places, ...tables.sources],
    (row) => row.id,
    "id",
    log,
  );
  const standing = withDanglingRemoved(declared, elsewhere, log);
  const known = new Set([...elsewhere, ...standing.map((row) => row.id)]);
  const isKnown = (id: string) => known.has(id);
  const acyclic = withoutCycles(
    standing.filter((row): row is EntityRow & { partOf: string } => "partOf" in row && row.partOf !== null),
    (row) => [row.id, row.partOf],
    "partOf",
    log,
  );
  const kept = new Set<EntityRow>(
    standing.filter((row) => !("partOf" in row) || row.partOf === null || acyclic.some((ok) => ok.id === row.id)),
  );
  const resolves = (row: Placed, references: readonly Reference[]) => allResolve(row, references, isKnown, log);
  const judgements = validateJudgements(tables.judgements, resolves, log);
  return {
    actors: tables.actors.filter((row) => kept.has(row)),
    events: tables.events.filter((row) => kept.has(row)),
    places: tables.places.filter((row) => kept.has(row)),
    sources: tables.sources.filter((row) => kept.has(row)),
    names: withoutRepeats(
      tables.names.filter((row) => resolves(row, [refTo(row, "entity"), refTo(row, "side", "ACTOR")])),
      (row) => [row.entity, row.value, row.lang, row.script, row.kind, row.side].join("\u0000"),
      "value",
      log,
    ),
    externalIds: withoutRepeats(
      tables.external_ids.filter((row) => resolves(row, [refTo(row, "entity")])),
      (row) => [row.entity, row.scheme, row.value].join("\u0000"),
      "value",
      log,
    ),
    derivations: withoutCycles(
      tables.source_links.filter((row) => resolves(row, [refTo(row, "source"), refTo(row, "source2")])),
      (row) => [row.source, row.source2],
      "source2",
      log,
    ),
    sideMembers: validateSideMembers(tables, resolves, log),
    judgements,
    isKnown,
    canonical: canonicalIds(judgements),
  };
}

/** Rejects entities that refer to nothing known, again and again until what is left stands by itself. */
function withDanglingRemoved(
  rows: readonly EntityRow[],
  elsewhere: ReadonlySet<string>,
  log: RejectLog,
): readonly EntityRow[] {
  const known = new Set([...elsewhere, ...rows.map((row) => row.id)]);
  const kept = rows.filter((row) => allResolve(row, referencesOf(row), (id) => known.has(id), log));
  return kept.length === rows.length ? kept : withDanglingRemoved(kept, elsewhere, log);
}

function referencesOf(row: EntityRow): readonly Reference[] {
  if ("publisher" in row) return [refTo(row, "publisher", "ACTOR")];
  if ("conflict" in row) return [refTo(row, "conflict", "EVENT")];
  return "place" in row
    ? [refTo(row, "partOf", "EVENT"), refTo(row, "place", "PLACE")]
    : [refTo(row, "partOf", "PLACE")];
}

function refTo<T extends object>(row: T, column: keyof T & string, ...families: Family[]): Reference {
  return { column, id: row[column] as string | null, families };
}

function allResolve(
  row: Placed,
  references: readonly Reference[],
  isKnown: (id: string) => boolean,
  log: RejectLog,
): boolean {
  const broken = references.filter(({ id }) => id !== null && !isKnown(id));
  for (const { column } of broken)
    log.reject(row, column, "refers to nothing declared (or to a row that was rejected)");
  const misfits = references.filter(
    ({ id, families }) =>
      id !== null && families !== undefined && families.length > 0 && !families.includes(familyOf(id) ?? "SOURCE"),
  );
  for (const { column, families } of misfits)
    log.reject(row, column, `must name ${(families ?? []).join(" or ").toLowerCase()}`);
  return broken.length === 0 && misfits.length === 0;
}

function validateSideMembers(
  tables: MappedTables,
  resolves: (row: Placed, references: readonly Reference[]) => boolean,
  log: RejectLog,
): readonly SideMembership[] {
  const conflictOf = new Map(tables.actors.map((row) => [row.id, row.conflict]));
  const kept: SideMembership[] = [];
  for (const row of tables.side_members) {
    if (!resolves(row, [refTo(row, "side", "ACTOR"), refTo(row, "member", "ACTOR"), refTo(row, "source")])) continue;
    const membership = membershipOf(row, log);
    if (membership === null) continue;
    const rival = kept.find(
      (other) =>
        other.member === row.member &&
        other.side !== row.side &&
        conflictOf.get(other.side) === conflictOf.get(row.side) &&
        overlap(other.period, membership.period) !== null,
    );
    if (rival) log.reject(row, "side", `${row.member} stands on ${rival.side} at the same time (line ${rival.line})`);
    else kept.push(membership);
  }
  return withoutRepeats(kept, (row) => [row.side, row.member, row.period?.edtf].join("\u0000"), "member", log);
}

function membershipOf(row: MappedRow<"side_members">, log: RejectLog): SideMembership | null {
  const { file, line, side, member, source, note } = row;
  if (row.start === null && row.end === null) return { file, line, side, member, source, note, period: null };
  try {
    const period = parsePeriod(`${row.start?.edtf ?? ""}/${row.end?.edtf ?? ""}`);
    return { file, line, side, member, source, note, period };
  } catch {
    log.reject(row, "end", "start and end must be single dates, the end not before the start");
    return null;
  }
}

function validateJudgements(
  rows: readonly MappedRow<"judgements">[],
  resolves: (row: Placed, references: readonly Reference[]) => boolean,
  log: RejectLog,
): readonly MappedRow<"judgements">[] {
  const standing = rows.filter((row) => resolves(row, [refTo(row, "entity"), refTo(row, "other")]));
  const same = withoutCycles(
    withoutRepeats(
      standing.filter((row) => row.judgement === "SAME_AS"),
      (row) => row.entity,
      "entity",
      log,
    ),
    (row) => [row.entity, row.other],
    "other",
    log,
  );
  const canonical = canonicalIds(same);
  const others = standing.filter((row) => {
    if (row.judgement !== "NOT_SAME_AS") return row.judgement === "MAYBE_SAME_AS";
    if (canonical(row.entity) !== canonical(row.other)) return true;
    log.reject(row, "judgement", "contradicts the SAME_AS judgements");
    return false;
  });
  return [...same, ...others];
}

function canonicalIds(judgements: readonly MappedRow<"judgements">[]): (id: string) => string {
  const same = new Map(judgements.filter((row) => row.judgement === "SAME_AS").map((row) => [row.entity, row.other]));
  return (id) => {
    let current = id;
    for (let other = same.get(current); other !== undefined; other = same.get(current)) current = other;
    return current;
  };
}
