import { inRole, type Claim } from "./claim.ts";
import { prefixOf } from "./identity.ts";
import {
  affiliationRelations,
  assessmentMatters,
  ballotVotes,
  controlActs,
  measures,
  mediationForms,
  occurrenceActions,
  participationRoles,
  positionAttitudes,
  recognitionStances,
  restrictionActs,
  supportTypes,
  type ClaimKind,
  type ParticipantRole,
} from "./vocabulary.ts";

/** What an entity may be, by its id's prefix. */
export type Family = "ACTOR" | "EVENT" | "PLACE" | "SOURCE";

/** The column that carries a kind's own word. */
export type TypeColumn = "type" | "measure" | "form";

/** How many ids a role holds: none allowed below `min`, none above `max`. */
export interface RoleRule {
  readonly families: readonly Family[];
  readonly min: number;
  readonly max: number;
}

/** What makes a claim of a kind well-formed, whom it concerns and whose own act it is. */
export interface KindRule {
  /** Label beside `:Claim` in the graph. */
  readonly label: string;
  readonly subject: readonly Family[];
  readonly roles: Readonly<Partial<Record<ParticipantRole, RoleRule>>>;
  readonly typeColumn: TypeColumn;
  readonly types: readonly string[];
  readonly typeRequired: boolean;
  /** Columns beyond those every kind may use (`conflict, during, at, period, dateBasis`). */
  readonly columns: readonly (keyof Claim)[];
  /** Whose word about the claim is not disinterested. */
  readonly concerned: readonly (ParticipantRole | "SUBJECT")[];
  /** Whose own act it is: their own assertion counts as a report. */
  readonly ownAct: readonly (ParticipantRole | "SUBJECT")[];
}

const any = { min: 0, max: Infinity };
const one = { min: 1, max: 1 };
const some = { min: 1, max: Infinity };
const actors = { families: ["ACTOR"] as const };
const quantities = ["quantity", "money"] as const;

export const kindRules: Readonly<Record<ClaimKind, KindRule>> = Object.freeze({
  SUPPORT: {
    label: "SupportClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { ...actors, ...some }, VIA: { ...actors, ...any } },
    typeColumn: "type",
    types: supportTypes,
    typeRequired: true,
    columns: ["subtype", "mode", "openness", "items", "joint", "providerKind", "ucdpCode", ...quantities],
    concerned: ["SUBJECT", "OBJECT"],
    ownAct: ["SUBJECT", "OBJECT"],
  },
  MEDIATION: {
    label: "MediationClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["EVENT"], ...one }, PARTY: { ...actors, ...any } },
    typeColumn: "form",
    types: mediationForms,
    typeRequired: false,
    columns: ["outcome", "joint"],
    concerned: ["SUBJECT", "PARTY"],
    ownAct: ["SUBJECT"],
  },
  RESTRICTION: {
    label: "RestrictionClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["EVENT"], ...one }, TARGET: { ...actors, ...any }, ADDRESSEE: { ...actors, ...any } },
    typeColumn: "type",
    types: restrictionActs,
    typeRequired: true,
    columns: ["binding", "items"],
    concerned: ["SUBJECT", "TARGET"],
    ownAct: ["SUBJECT"],
  },
  PARTICIPATION: {
    label: "ParticipationClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["EVENT"], ...one }, SIDE: { ...actors, min: 0, max: 1 } },
    typeColumn: "type",
    types: participationRoles,
    typeRequired: false,
    columns: ["subtype"],
    concerned: ["SUBJECT", "SIDE"],
    ownAct: ["SUBJECT"],
  },
  OCCURRENCE: {
    label: "OccurrenceClaim",
    subject: ["EVENT"],
    roles: { INITIATOR: { ...actors, ...any }, TARGET: { ...actors, ...any } },
    typeColumn: "type",
    types: occurrenceActions,
    typeRequired: false,
    columns: ["subtype", "cause", "outcome"],
    concerned: ["INITIATOR", "TARGET"],
    ownAct: ["INITIATOR"],
  },
  CONTROL: {
    label: "ControlClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["PLACE"], ...one }, OTHER_CLAIMANT: { ...actors, ...any } },
    typeColumn: "type",
    types: controlActs,
    typeRequired: true,
    columns: [...quantities],
    concerned: ["SUBJECT", "OTHER_CLAIMANT"],
    ownAct: ["SUBJECT"],
  },
  ESTIMATE: {
    label: "EstimateClaim",
    subject: ["ACTOR", "EVENT", "PLACE"],
    roles: { PERPETRATOR: { ...actors, ...any } },
    typeColumn: "measure",
    types: measures,
    typeRequired: true,
    columns: ["population", "cause", "items", ...quantities],
    concerned: ["SUBJECT", "PERPETRATOR"],
    ownAct: ["SUBJECT"],
  },
  BALLOT: {
    label: "BallotClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["EVENT"], ...one } },
    typeColumn: "type",
    types: ballotVotes,
    typeRequired: true,
    columns: [],
    concerned: ["SUBJECT"],
    ownAct: ["SUBJECT"],
  },
  AFFILIATION: {
    label: "AffiliationClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["ACTOR", "PLACE"], ...one } },
    typeColumn: "type",
    types: affiliationRelations,
    typeRequired: true,
    columns: ["subtype", "office", "population"],
    concerned: ["SUBJECT", "OBJECT"],
    ownAct: [],
  },
  RECOGNITION: {
    label: "RecognitionClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { ...actors, ...one } },
    typeColumn: "type",
    types: recognitionStances,
    typeRequired: true,
    columns: ["openness"],
    concerned: ["SUBJECT", "OBJECT"],
    ownAct: ["SUBJECT"],
  },
  POSITION: {
    label: "PositionClaim",
    subject: ["ACTOR"],
    roles: { OBJECT: { families: ["ACTOR", "EVENT"], ...some } },
    typeColumn: "type",
    types: positionAttitudes,
    typeRequired: true,
    columns: ["subtype", "positionBasis", "openness", "gist"],
    concerned: ["SUBJECT", "OBJECT"],
    ownAct: ["SUBJECT"],
  },
  ASSESSMENT: {
    label: "AssessmentClaim",
    subject: ["ACTOR", "EVENT", "PLACE"],
    roles: { OBJECT: { families: ["ACTOR", "EVENT", "PLACE"], ...any } },
    typeColumn: "type",
    types: assessmentMatters,
    typeRequired: true,
    columns: ["subtype", "gist", ...quantities],
    concerned: ["SUBJECT", "OBJECT"],
    ownAct: [],
  },
} satisfies Record<ClaimKind, KindRule>);

/** Measures of what a side lost, got back or spent: its own count of them is a report, not an allegation. */
const ownCounts: readonly string[] = [
  "KILLED",
  "WOUNDED",
  "MISSING",
  "CAPTURED",
  "RELEASED",
  "DISPLACED",
  "MATERIEL_LOST",
  "EXPENDITURE",
];

/** The actors a claim concerns, sorted; events and places among its participants are left out. */
export function concernedParties(claim: Claim): readonly string[] {
  return actorsIn(claim, kindRules[claim.kind].concerned);
}

/**
 * The actors whose own act the claim is, sorted: nobody's, where saying so is a boast and no admission. An estimate is its
 * side's own only where it counts losses or spending; control of a place only where it is given up, or claimed.
 */
export function ownActors(claim: Claim): readonly string[] {
  if (claim.kind === "ESTIMATE" && !ownCounts.includes(claim.measure ?? "")) return [];
  if (claim.kind === "CONTROL" && (claim.type === "CAPTURED" || claim.type === "HELD")) return [];
  return actorsIn(claim, kindRules[claim.kind].ownAct);
}

function actorsIn(claim: Claim, roles: readonly (ParticipantRole | "SUBJECT")[]): readonly string[] {
  const ids = roles.flatMap((role) => (role === "SUBJECT" ? [claim.subject] : inRole(claim, role)));
  return [...new Set(ids.filter((id) => familyOf(id) === "ACTOR"))].sort();
}

const families: Readonly<Record<string, Family>> = {
  state: "ACTOR",
  defacto: "ACTOR",
  group: "ACTOR",
  org: "ACTOR",
  community: "ACTOR",
  person: "ACTOR",
  side: "ACTOR",
  conflict: "EVENT",
  event: "EVENT",
  place: "PLACE",
  source: "SOURCE",
};

/** What kind of entity an id names, or null for ids of claims, attributions and unknown prefixes. */
export function familyOf(id: string): Family | null {
  const prefix = prefixOf(id);
  return Object.hasOwn(families, prefix) ? (families[prefix] ?? null) : null;
}
