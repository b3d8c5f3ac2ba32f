import { z } from "zod";
import { isId } from "../../domain/identity.ts";
import { hedgeFor } from "../../domain/hedges.ts";
import { parsePeriod, PeriodError } from "../../domain/period.ts";
import {
  actorLabels,
  attributionBases,
  bindings,
  claimKinds,
  claimLinks,
  communityKinds,
  dateBases,
  eventLabels,
  hedges,
  judgementKinds,
  measures,
  mediationForms,
  modifiers,
  nameKinds,
  opennesses,
  organizationKinds,
  participantRoles,
  positionBases,
  providerKinds,
  sourceKinds,
  sourceLinks,
  speakerKinds,
  stances,
  supportModes,
  tiers,
} from "../../domain/vocabulary.ts";

/**
 * The columns of every table of the curated format and what a cell of each may hold. Cells come as trimmed text; the
 * empty cell is null ("not stated"). What a claim's kind allows is checked later, row against row.
 */

const required = z.string().min(1, "must not be empty");
const optional = <T extends z.ZodType>(schema: T) =>
  z.string().transform((cell, context): z.output<T> | null => {
    if (cell === "") return null;
    const parsed = schema.safeParse(cell);
    if (parsed.success) return parsed.data;
    for (const { message } of parsed.error.issues) context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const text = optional(z.string());
const oneOf = <T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `must be one of ${values.join(", ")}` });
const id = required.refine(isId, { error: "is not an id of the form prefix:slug" });
const idWithPrefix = (...prefixes: string[]) =>
  id.refine((value) => prefixes.includes(value.split(":")[0] ?? ""), {
    error: `must be an id with prefix ${prefixes.join(", ")}`,
  });
const key = required.regex(/^[a-z0-9][a-z0-9-]*$/, "must be lower-case letters, digits and hyphens");
const flag = optional(oneOf(["true", "false"])).transform((cell) => (cell === null ? null : cell === "true"));
const number = optional(
  z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, "must be a plain number, without separators or units")
    .transform(Number),
);
const list = z.string().transform((cell) => (cell === "" ? [] : cell.split("|").map((item) => item.trim())));
const period = optional(
  z.string().transform((cell, context) => {
    try {
      return parsePeriod(cell);
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error;
      context.addIssue({ code: "custom", message: error.message });
      return z.NEVER;
    }
  }),
);

const keysOf = <T extends Record<string, unknown>>(record: T) =>
  Object.keys(record) as [Extract<keyof T, string>, ...Extract<keyof T, string>[]];

const actorPrefixes: Readonly<Record<keyof typeof actorLabels, string>> = {
  STATE: "state",
  DE_FACTO_STATE: "defacto",
  ARMED_GROUP: "group",
  ORGANIZATION: "org",
  COMMUNITY: "community",
  PERSON: "person",
  SIDE: "side",
};

const actors = z
  .object({
    id,
    kind: oneOf(keysOf(actorLabels)),
    orgKind: optional(oneOf([...organizationKinds, ...communityKinds])),
    name: required,
    shortName: required.max(14, "must have at most 14 characters"),
    collective: flag,
    conflict: optional(idWithPrefix("conflict")),
    start: period,
    end: period,
    note: text,
  })
  .superRefine((row, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const prefix = actorPrefixes[row.kind];
    if (!row.id.startsWith(`${prefix}:`)) issue("id", `a ${row.kind} has the prefix ${prefix}`);
    if ((row.kind === "SIDE") !== (row.conflict !== null))
      issue("conflict", "is given for a SIDE and for nothing else");
    const kinds: readonly string[] =
      row.kind === "ORGANIZATION" ? organizationKinds : row.kind === "COMMUNITY" ? communityKinds : [];
    if (row.orgKind !== null && !kinds.includes(row.orgKind)) issue("orgKind", `does not fit a ${row.kind}`);
  });

const events = z
  .object({
    id: idWithPrefix("event", "conflict"),
    kind: oneOf(keysOf(eventLabels)),
    name: required,
    shortName: required.max(14, "must have at most 14 characters"),
    partOf: optional(idWithPrefix("event", "conflict")),
    period,
    place: optional(idWithPrefix("place")),
    note: text,
  })
  .superRefine((row, context) => {
    if ((row.kind === "CONFLICT") !== row.id.startsWith("conflict:")) {
      context.addIssue({ code: "custom", path: ["id"], message: "the prefix conflict goes with the kind CONFLICT" });
    }
  });

const coordinate = (limit: number) =>
  number.refine((value) => value === null || Math.abs(value) <= limit, {
    error: `must lie between -${limit} and ${limit}`,
  });

const places = z.object({
  id: idWithPrefix("place"),
  name: required,
  shortName: required.max(14, "must have at most 14 characters"),
  lat: coordinate(90),
  lon: coordinate(180),
  partOf: optional(idWithPrefix("place")),
  note: text,
});

const names = z.object({
  entity: id,
  value: required,
  lang: optional(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a BCP 47 tag")),
  script: optional(z.string().regex(/^[A-Z][a-z]{3}$/, "must be an ISO 15924 code")),
  kind: oneOf(nameKinds),
  side: optional(idWithPrefix("side")),
});

const externalIds = z.object({
  entity: id,
  scheme: required.regex(/^[a-z][a-z0-9-]*$/, "must be a lower-case scheme name"),
  value: required,
  validity: period,
});

const sources = z.object({
  id: idWithPrefix("source"),
  sourceKind: oneOf(sourceKinds),
  tier: oneOf(tiers),
  title: required,
  shortName: required.max(14, "must have at most 14 characters"),
  publisher: optional(id),
  published: period,
  madePublic: period,
  lang: text,
  url: optional(z.string().regex(/^https?:\/\/\S+$/, "must be an http or https address")),
  licence: text,
  note: text,
});

const claims = z
  .object({
    key,
    kind: oneOf(claimKinds),
    subject: id,
    type: text,
    subtype: text,
    mode: optional(oneOf(supportModes)),
    openness: optional(oneOf(opennesses)),
    conflict: optional(idWithPrefix("conflict")),
    during: optional(idWithPrefix("event", "conflict")),
    at: optional(idWithPrefix("place")),
    period,
    dateBasis: optional(oneOf(dateBases)),
    measure: optional(oneOf(measures)),
    population: text,
    cause: text,
    items: list,
    office: text,
    form: optional(oneOf(mediationForms)),
    outcome: text,
    binding: optional(oneOf(bindings)),
    positionBasis: optional(oneOf(positionBases)),
    joint: flag,
    providerKind: optional(oneOf(providerKinds)),
    ucdpCode: text,
    low: number,
    best: number,
    high: number,
    modifier: optional(oneOf(modifiers)),
    unit: text,
    currency: optional(z.string().regex(/^[A-Z]{3}$/, "must be an ISO 4217 code")),
    priceYear: number,
    whole: text,
    gist: text,
  })
  .superRefine((row, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const ordered = [row.low, row.best, row.high].filter((value) => value !== null);
    if (ordered.some((value, i) => i > 0 && value < (ordered[i - 1] ?? value)))
      issue("low", "low, best and high are not in order");
    const hasAmount = ordered.length > 0 || row.modifier === "DOZENS";
    if (hasAmount && (row.unit === null) === (row.currency === null))
      issue("unit", "an amount needs a unit or a currency, one of them");
    for (const column of ["unit", "currency", "modifier", "priceYear", "whole"] as const) {
      if (!hasAmount && row[column] !== null) issue(column, "is given without an amount");
    }
    if (row.priceYear !== null && row.currency === null) issue("priceYear", "is given without a currency");
    if ((row.period === null) !== (row.dateBasis === null)) issue("dateBasis", "is given exactly when a period is");
  });

const participants = z.object({ claim: key, role: oneOf(participantRoles), entity: id });

const attributions = z
  .object({
    claim: key,
    stance: oneOf(stances),
    hedge: oneOf(hedges),
    verb: text,
    speaker: optional(id),
    speakerKind: optional(oneOf(speakerKinds)),
    speakerLabel: text,
    source: idWithPrefix("source"),
    citing: optional(idWithPrefix("source")),
    statedOn: period,
    basis: optional(oneOf(attributionBases)).transform((basis) => basis ?? "EXPLICIT"),
    locator: text,
    original: text,
    note: text,
  })
  .superRefine((row, context) => {
    const issue = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const speaks = row.speaker !== null || row.speakerLabel !== null;
    if (speaks !== (row.speakerKind !== null))
      issue("speakerKind", "is given exactly when somebody other than the document speaks");
    if (row.speakerKind === "NAMED" && row.speaker === null) issue("speaker", "a NAMED speaker needs an id");
    const expected = row.verb === null ? null : hedgeFor(row.verb);
    if (expected !== null && expected !== row.hedge) issue("hedge", `the verb "${row.verb}" is ${expected}`);
  });

const claimLinkRows = z.object({ claim: key, link: oneOf(claimLinks), claim2: key });
const sourceLinkRows = z.object({
  source: idWithPrefix("source"),
  link: oneOf(sourceLinks),
  source2: idWithPrefix("source"),
});

const sideMembers = z.object({
  side: idWithPrefix("side"),
  member: id,
  start: period,
  end: period,
  source: optional(idWithPrefix("source")),
  note: text,
});

const judgements = z.object({
  entity: id,
  judgement: oneOf(judgementKinds),
  other: id,
  by: required,
  at: required,
  reason: required,
});

/** The thirteen tables, in the order in which they are read. The key is the file's name without ".csv". */
export const tables = {
  actors,
  events,
  places,
  sources,
  names,
  external_ids: externalIds,
  source_links: sourceLinkRows,
  side_members: sideMembers,
  claims,
  participants,
  attributions,
  claim_links: claimLinkRows,
  judgements,
} as const;
export type TableName = keyof typeof tables;
export type RowOf<T extends TableName> = z.output<(typeof tables)[T]>;

/** A row with its place, or a mapped one with its values. */
export interface Placed {
  readonly file: string;
  readonly line: number;
}
export type MappedRow<T extends TableName> = RowOf<T> & Placed;
export type MappedTables = { readonly [T in TableName]: readonly MappedRow<T>[] };
