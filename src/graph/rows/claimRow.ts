import { claimOf, type Claim } from "../../domain/claim.ts";
import { heldIn } from "../../domain/dating.ts";
import { orderingOf } from "../../domain/ordering.ts";
import { parseOptionalPeriod, type Period } from "../../domain/period.ts";
import type { Money, Quantity } from "../../domain/quantity.ts";
import { claimKinds, modifiers, participantRoles, type ParticipantRole } from "../../domain/vocabulary.ts";
import type { RowReader } from "../rowReader.ts";

/**
 * How a claim's own fields, and its place among its like, are stored as properties of its node; absent values as null. The bounds
 * are those by which it is matched with other times (see `src/domain/dating.ts`).
 */
export function claimProperties(claim: Claim): Readonly<Record<string, unknown>> {
  const { kind, participants, period, quantity, money, subject, conflict, during, at, items, ...scalars } = claim;
  return {
    kind,
    ...scalars,
    statedConflict: conflict,
    items: items.length === 0 ? null : items,
    ...periodProperties(period),
    ...boundsOf(heldIn(claim)),
    ...amountProperties(quantity, money),
    ordering: orderingOf(claim),
  };
}

/** An EDTF period beside its four bounds, as properties. */
export function periodProperties(period: Period | null): Readonly<Record<string, unknown>> {
  return { period: period?.edtf ?? null, ...boundsOf(period) };
}

function boundsOf(period: Period | null): Readonly<Record<string, unknown>> {
  return {
    startEarliest: period?.startEarliest ?? null,
    startLatest: period?.startLatest ?? null,
    endEarliest: period?.endEarliest ?? null,
    endLatest: period?.endLatest ?? null,
    startKind: period?.startKind ?? null,
    endKind: period?.endKind ?? null,
  };
}

function amountProperties(quantity: Quantity | null, money: Money | null): Readonly<Record<string, unknown>> {
  const amount = quantity ?? money;
  return {
    low: amount?.low ?? null,
    best: amount?.best ?? null,
    high: amount?.high ?? null,
    modifier: amount?.modifier ?? null,
    whole: amount?.whole ?? null,
    unit: quantity?.unit ?? null,
    currency: money?.currency ?? null,
    priceYear: money?.priceYear ?? null,
  };
}

/**
 * The claim in a row that has `properties` (of the claim's node), `subject` (id), `participants` ([{role, id}]) and
 * `conflict`, `during`, `at` (ids or null).
 */
export function readClaim(row: RowReader): Claim {
  const node = withAbsentAsNull(row.map("properties"));
  return claimOf({
    kind: node.word("kind", claimKinds),
    subject: row.text("subject"),
    participants: readParticipants(row.maps("participants")),
    conflict: row.optionalText("conflict"),
    during: row.optionalText("during"),
    at: row.optionalText("at"),
    period: parseOptionalPeriod(node.optionalText("period")),
    items: node.texts("items"),
    quantity: readQuantity(node),
    money: readMoney(node),
    joint: node.optionalFlag("joint"),
    ...Object.fromEntries(textFields.map((field) => [field, node.optionalText(field)])),
  });
}

const textFields = [
  "type",
  "subtype",
  "mode",
  "openness",
  "measure",
  "population",
  "cause",
  "office",
  "form",
  "outcome",
  "binding",
  "positionBasis",
  "dateBasis",
  "providerKind",
  "ucdpCode",
  "gist",
] as const satisfies readonly (keyof Claim)[];

/** Neo4j keeps no null properties; a reader of a node's properties takes an absent one as null. */
function withAbsentAsNull(node: RowReader): RowReader {
  const fields = [
    ...textFields,
    "period",
    "joint",
    "items",
    "low",
    "best",
    "high",
    "modifier",
    "whole",
    "unit",
    "currency",
    "priceYear",
  ];
  return node.withDefaults(Object.fromEntries(fields.map((field) => [field, null])));
}

function readParticipants(rows: readonly RowReader[]): Claim["participants"] {
  const byRole = new Map<ParticipantRole, string[]>();
  for (const row of rows) {
    const role = row.word("role", participantRoles);
    byRole.set(role, [...(byRole.get(role) ?? []), row.text("id")].sort());
  }
  return Object.fromEntries(byRole);
}

function readQuantity(node: RowReader): Quantity | null {
  const unit = node.optionalText("unit");
  return unit === null ? null : { ...readAmount(node), unit };
}

function readMoney(node: RowReader): Money | null {
  const currency = node.optionalText("currency");
  return currency === null ? null : { ...readAmount(node), currency, priceYear: node.optionalNumber("priceYear") };
}

function readAmount(node: RowReader) {
  return {
    low: node.optionalNumber("low"),
    best: node.optionalNumber("best"),
    high: node.optionalNumber("high"),
    modifier: node.optionalWord("modifier", modifiers),
    whole: node.optionalText("whole"),
  };
}
