import type { Period } from "./period.ts";
import type { Money, Quantity } from "./quantity.ts";
import type { ClaimKind, ParticipantRole } from "./vocabulary.ts";

/** Who takes part in a claim beside its subject, each role's ids sorted and free of repetition; absent roles are left out. */
export type Participants = Readonly<Partial<Record<ParticipantRole, readonly string[]>>>;

/**
 * One proposition, without a source. Everything here but the last block is its identity: two rows that agree in all of it
 * are one claim, whoever wrote them. Null means "not stated".
 */
export interface Claim {
  readonly kind: ClaimKind;
  readonly subject: string;
  readonly participants: Participants;
  /** The kind's own word: support type, act, role, action, relation, stance, vote, attitude or matter judged. */
  readonly type: string | null;
  readonly subtype: string | null;
  readonly mode: string | null;
  readonly openness: string | null;
  /** The conflict the source itself names; conflicts that follow from party and period are not part of the claim. */
  readonly conflict: string | null;
  readonly during: string | null;
  readonly at: string | null;
  readonly period: Period | null;
  readonly measure: string | null;
  readonly population: string | null;
  readonly cause: string | null;
  readonly items: readonly string[];
  readonly office: string | null;
  readonly form: string | null;
  readonly outcome: string | null;
  readonly binding: string | null;
  readonly positionBasis: string | null;
  readonly quantity: Quantity | null;
  readonly money: Money | null;

  /* What may be reworded or refined without making it another claim. */
  readonly dateBasis: string | null;
  readonly joint: boolean | null;
  readonly providerKind: string | null;
  readonly ucdpCode: string | null;
  readonly gist: string | null;
}

/** A claim of a kind with nothing but what is given; the rest is not stated. */
export function claimOf(stated: Pick<Claim, "kind" | "subject"> & Partial<Claim>): Claim {
  return { ...unstated, ...stated };
}

const unstated: Omit<Claim, "kind" | "subject"> = {
  participants: {},
  type: null,
  subtype: null,
  mode: null,
  openness: null,
  conflict: null,
  during: null,
  at: null,
  period: null,
  measure: null,
  population: null,
  cause: null,
  items: [],
  office: null,
  form: null,
  outcome: null,
  binding: null,
  positionBasis: null,
  quantity: null,
  money: null,
  dateBasis: null,
  joint: null,
  providerKind: null,
  ucdpCode: null,
  gist: null,
};

/** The ids in a role; empty when nobody stands in it. */
export function inRole(claim: Pick<Claim, "participants">, role: ParticipantRole): readonly string[] {
  return claim.participants[role] ?? [];
}
