import type { Attribution } from "../../domain/attribution.ts";
import { claimOf, type Claim } from "../../domain/claim.ts";
import { familyOf, kindRules, type KindRule } from "../../domain/claimKinds.ts";
import { attributionId, claimId } from "../../domain/identity.ts";
import type { ParticipantRole } from "../../domain/vocabulary.ts";
import type { MappedRow, Placed } from "./columns.ts";
import { withoutRepeats } from "./graphRules.ts";
import type { MappedPackage } from "./map.ts";
import { withoutTornOrgans } from "./organRules.ts";
import type { RejectLog } from "./rejectLog.ts";
import type { ValidEntities } from "./validateEntities.ts";

export interface ValidAttribution extends Placed {
  readonly id: string;
  readonly attribution: Attribution;
}

/** A claim row with everything said about it. */
export interface ValidClaim extends Placed {
  readonly key: string;
  readonly id: string;
  readonly claim: Claim;
  readonly attributions: readonly ValidAttribution[];
}

type ClaimRow = MappedRow<"claims">;
type ParticipantRow = MappedRow<"participants">;
type AttributionRow = MappedRow<"attributions">;

/** The claims that are whole: well-formed for their kind, every participant known, at least one attribution, no torn organ. */
export function validateClaims(mapped: MappedPackage, entities: ValidEntities, log: RejectLog): readonly ValidClaim[] {
  const rows = withoutRepeats(mapped.tables.claims, (row) => row.key, "key", log);
  const participants = groupByClaim(mapped.tables.participants);
  const built = rows.flatMap((row) => {
    const claim = buildClaim(row, participants.get(row.key) ?? [], mapped, entities, log);
    return claim === null ? [] : [{ row, claim, id: claimId(claim) }];
  });
  const distinct = withoutRepeats(
    built.map((one) => ({ ...one, key: one.row.key, file: one.row.file, line: one.row.line })),
    (one) => one.id,
    "key",
    log,
  );
  const attributions = groupByClaim(mapped.tables.attributions);
  const said = distinct.flatMap(({ row, claim, id }) => {
    const voices = buildAttributions(id, attributions.get(row.key) ?? [], entities, log);
    if (voices.length > 0) return [{ key: row.key, file: row.file, line: row.line, id, claim, attributions: voices }];
    log.reject(row, "key", "has no attribution: nobody says it");
    return [];
  });
  const whole = withoutTornOrgans(said, entities, log);
  rejectOrphans(
    [...mapped.tables.participants, ...mapped.tables.attributions],
    new Set(whole.map(({ key }) => key)),
    log,
  );
  return whole;
}

/** Rows that name a claim which is not there; a claim rejected for another reason takes its rows with it. */
function rejectOrphans(rows: readonly (Placed & { claim: string })[], keys: ReadonlySet<string>, log: RejectLog): void {
  for (const row of rows) {
    if (!keys.has(row.claim)) log.reject(row, "claim", "refers to a claim that is not declared or was rejected");
  }
}

function buildClaim(
  row: ClaimRow,
  participants: readonly ParticipantRow[],
  mapped: MappedPackage,
  entities: ValidEntities,
  log: RejectLog,
): Claim | null {
  const problems: [Placed, string, string][] = [
    ...referenceProblems(row, entities),
    ...kindProblems(row),
    ...participantProblems(row, participants, entities),
  ];
  if (mapped.damaged.participants.has(row.key)) {
    problems.push([
      row,
      "key",
      "one of its participants was rejected, and without it the claim would say something else",
    ]);
  }
  for (const [where, column, reason] of problems) log.reject(where, column, reason);
  return problems.length > 0 ? null : claimFromRow(row, participants, entities.canonical);
}

function referenceProblems(row: ClaimRow, entities: ValidEntities): [Placed, string, string][] {
  return (["subject", "conflict", "during", "at"] as const)
    .filter((column) => row[column] !== null && !entities.isKnown(row[column]))
    .map((column) => [row, column, "refers to nothing declared (or to a row that was rejected)"]);
}

const everyKind: readonly string[] = ["conflict", "during", "at", "period", "dateBasis"];
const typeColumns = ["type", "measure", "form"] as const;
const amounts = ["low", "best", "high", "modifier", "unit", "currency", "priceYear", "whole"] as const;
const optionalColumns = [
  "subtype",
  "mode",
  "openness",
  "population",
  "cause",
  "items",
  "office",
  "outcome",
  "binding",
  "positionBasis",
  "joint",
  "providerKind",
  "ucdpCode",
  "gist",
] as const;

function kindProblems(row: ClaimRow): [Placed, string, string][] {
  const rule = kindRules[row.kind];
  const problems: [Placed, string, string][] = [];
  const misplaced = (column: string) => problems.push([row, column, `does not belong to a ${row.kind} claim`]);
  const isGiven = (column: keyof ClaimRow) =>
    row[column] !== null && !(Array.isArray(row[column]) && row[column].length === 0);
  for (const column of typeColumns) if (column !== rule.typeColumn && isGiven(column)) misplaced(column);
  for (const column of optionalColumns) {
    if (isGiven(column) && !rule.columns.includes(column) && !everyKind.includes(column)) misplaced(column);
  }
  if (!rule.columns.includes("quantity")) for (const column of amounts) if (isGiven(column)) misplaced(column);
  const type = row[rule.typeColumn];
  if (type === null && rule.typeRequired) problems.push([row, rule.typeColumn, `a ${row.kind} claim needs it`]);
  if (type !== null && !rule.types.includes(type))
    problems.push([row, rule.typeColumn, `must be one of ${rule.types.join(", ")}`]);
  if (!rule.subject.includes(familyOf(row.subject) ?? "SOURCE")) {
    problems.push([row, "subject", `must name ${rule.subject.join(" or ").toLowerCase()} in a ${row.kind} claim`]);
  }
  return [...problems, ...needs(row)];
}

/** What a kind cannot be understood without. */
function needs(row: ClaimRow): [Placed, string, string][] {
  const amount = row.low ?? row.best ?? row.high;
  if (row.kind === "ESTIMATE" && amount === null && row.modifier !== "DOZENS")
    return [[row, "best", "an ESTIMATE needs a number"]];
  if (row.kind === "ASSESSMENT" && row.gist === null)
    return [[row, "gist", "an ASSESSMENT needs the judgement in a few words"]];
  if (row.kind === "ASSESSMENT" && row.subtype === null) return [[row, "subtype", "an ASSESSMENT needs a short slug"]];
  return [];
}

function participantProblems(
  row: ClaimRow,
  participants: readonly ParticipantRow[],
  entities: ValidEntities,
): [Placed, string, string][] {
  const rule: KindRule = kindRules[row.kind];
  const problems: [Placed, string, string][] = [];
  for (const participant of participants) {
    const roleRule = rule.roles[participant.role];
    if (!entities.isKnown(participant.entity)) {
      problems.push([participant, "entity", "refers to nothing declared (or to a row that was rejected)"]);
    } else if (roleRule === undefined) {
      problems.push([participant, "role", `a ${row.kind} claim has no ${participant.role}`]);
    } else if (participant.role === "SIDE" && !participant.entity.startsWith("side:")) {
      problems.push([participant, "entity", "SIDE must name a side"]);
    } else if (!roleRule.families.includes(familyOf(participant.entity) ?? "SOURCE")) {
      problems.push([
        participant,
        "entity",
        `${participant.role} must name ${roleRule.families.join(" or ").toLowerCase()}`,
      ]);
    }
  }
  for (const [role, { min, max }] of Object.entries(rule.roles)) {
    const count = participants.filter((participant) => participant.role === role).length;
    if (count < min)
      problems.push([row, "key", `a ${row.kind} claim needs ${min === 1 ? "a" : min} participant in the role ${role}`]);
    if (count > max)
      problems.push([row, "key", `a ${row.kind} claim has at most ${max} participant in the role ${role}`]);
  }
  return problems;
}

function claimFromRow(
  row: ClaimRow,
  participants: readonly ParticipantRow[],
  canonical: (id: string) => string,
): Claim {
  const byRole = new Map<ParticipantRole, string[]>();
  for (const { role, entity } of participants) byRole.set(role, [...(byRole.get(role) ?? []), canonical(entity)]);
  const { low, best, high, modifier, unit, currency, priceYear, whole } = row;
  const roles = new Map([...byRole].map(([role, ids]) => [role, [...new Set(ids)].sort()]));
  return claimOf({
    kind: row.kind,
    subject: canonical(row.subject),
    participants: Object.fromEntries(roles),
    type: row.type,
    subtype: row.subtype,
    mode: row.mode,
    openness: row.openness,
    conflict: row.conflict === null ? null : canonical(row.conflict),
    during: row.during === null ? null : canonical(row.during),
    at: row.at === null ? null : canonical(row.at),
    period: row.period,
    measure: row.measure,
    population: row.population,
    cause: row.cause,
    items: [...row.items].sort(),
    office: row.office,
    form: row.form,
    outcome: row.outcome,
    binding: row.binding,
    positionBasis: row.positionBasis,
    quantity: unit === null ? null : { low, best, high, modifier, unit, whole },
    money: currency === null ? null : { low, best, high, modifier, currency, priceYear, whole },
    dateBasis: row.dateBasis,
    joint: row.joint,
    providerKind: row.providerKind,
    ucdpCode: row.ucdpCode,
    gist: row.gist,
  });
}

function buildAttributions(
  claim: string,
  rows: readonly AttributionRow[],
  entities: ValidEntities,
  log: RejectLog,
): readonly ValidAttribution[] {
  const resolving = rows.filter((row) => {
    const broken = (["speaker", "source", "citing"] as const).filter(
      (column) => row[column] !== null && !entities.isKnown(row[column]),
    );
    for (const column of broken) log.reject(row, column, "refers to nothing declared (or to a row that was rejected)");
    if (row.speaker !== null && familyOf(row.speaker) !== "ACTOR") log.reject(row, "speaker", "must name an actor");
    else if (broken.length === 0) return true;
    log.markIncomplete(row.claim);
    return false;
  });
  const said = resolving.map((row) => {
    const attribution = attributionFromRow(claim, row, entities.canonical);
    return { file: row.file, line: row.line, id: attributionId(attribution), attribution };
  });
  return withoutRepeats(said, (one) => one.id, "claim", log);
}

function attributionFromRow(claim: string, row: AttributionRow, canonical: (id: string) => string): Attribution {
  return {
    claim,
    stance: row.stance,
    hedge: row.hedge,
    verb: row.verb,
    speaker: row.speaker === null ? null : canonical(row.speaker),
    speakerKind: row.speakerKind,
    speakerLabel: row.speakerLabel,
    source: canonical(row.source),
    citing: row.citing === null ? null : canonical(row.citing),
    locator: row.locator,
    statedOn: row.statedOn?.edtf ?? null,
    basis: row.basis,
    original: row.original,
    note: row.note,
  };
}

function groupByClaim<T extends { readonly claim: string }>(rows: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.claim, [...(groups.get(row.claim) ?? []), row]);
  return groups;
}
