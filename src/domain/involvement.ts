import { inRole, type Claim } from "./claim.ts";
import { countStatuses, type StatusCount } from "./standing.ts";
import { claimKinds, type ClaimKind, type ParticipantRole, type Status } from "./vocabulary.ts";

/** What outsiders do about a conflict, as kinds of claims. */
export const involvementKinds = [
  "SUPPORT",
  "MEDIATION",
  "RESTRICTION",
  "POSITION",
  "BALLOT",
  "RECOGNITION",
  "AFFILIATION",
] as const satisfies readonly ClaimKind[];
export type InvolvementKind = (typeof involvementKinds)[number];

/** Those towards whom a claim of a kind is, beside its subject; mediation and votes are towards no side. */
const counterpartRole: Readonly<Record<InvolvementKind, ParticipantRole | null>> = {
  SUPPORT: "OBJECT",
  MEDIATION: null,
  RESTRICTION: "TARGET",
  POSITION: "OBJECT",
  BALLOT: null,
  RECOGNITION: "OBJECT",
  AFFILIATION: "OBJECT",
};

/** Whether a claim tells of a part that somebody takes; of affiliations only alliances do. */
export function tellsInvolvement({ kind, type }: Pick<Claim, "kind" | "type">): boolean {
  if (kind === "AFFILIATION") return type === "ALLY" || type === "NOMINAL_ALLY";
  return isInvolvementKind(kind);
}

function isInvolvementKind(kind: ClaimKind): kind is InvolvementKind {
  return (involvementKinds as readonly ClaimKind[]).includes(kind);
}

/** Whose part a claim tells of: its subject's; of an alliance, both allies'. */
export function involvedIn(claim: Claim): readonly string[] {
  return claim.kind === "AFFILIATION" ? [claim.subject, ...inRole(claim, "OBJECT")] : [claim.subject];
}

/** Towards whom a claim is, as the part of one whom it involves; empty for kinds that are towards nobody. */
export function counterparts(claim: Claim, involved: string): readonly string[] {
  if (!isInvolvementKind(claim.kind)) return [];
  const role = counterpartRole[claim.kind];
  if (role === null) return [];
  return claim.kind === "AFFILIATION" ? involvedIn(claim).filter((id) => id !== involved) : inRole(claim, role);
}

/** A claim with the sides towards which it is. */
export interface Sided {
  readonly claim: Claim;
  readonly status: Status;
  readonly sides: readonly string[];
}

/** How many claims of a kind and its own word are towards a side. */
export interface InvolvementCount {
  readonly kind: ClaimKind;
  /** Support type, form, act, attitude, vote, stance or relation; null when not stated. */
  readonly type: string | null;
  /** Null for those that are towards no side. */
  readonly side: string | null;
  readonly count: number;
  readonly statuses: readonly StatusCount[];
}

/**
 * Claims counted by kind, own word and side, in that order; what is towards no side comes last. A claim towards several sides
 * counts for each.
 */
export function countBySide(claims: readonly Sided[]): readonly InvolvementCount[] {
  const groups = new Map<
    string,
    { readonly at: Omit<InvolvementCount, "count" | "statuses">; readonly found: Status[] }
  >();
  for (const { claim, status, sides } of claims) {
    for (const side of sides.length === 0 ? [null] : sides) {
      const at = { kind: claim.kind, type: claim.type ?? claim.form, side };
      const group = groups.get(JSON.stringify(at)) ?? { at, found: [] };
      group.found.push(status);
      groups.set(JSON.stringify(at), group);
    }
  }
  return [...groups.values()]
    .map(({ at, found }) => ({ ...at, count: found.length, statuses: countStatuses(found) }))
    .sort((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

function rankOf({ kind, type, side }: InvolvementCount): string {
  return [String(claimKinds.indexOf(kind)).padStart(2, "0"), type ?? "", side ?? "~"].join("\n");
}
