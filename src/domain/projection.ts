import { inRole, type Claim } from "./claim.ts";
import { rootsOf } from "./identity.ts";
import { yearsOf, type Period } from "./period.ts";
import {
  claimKinds,
  raisesFighters,
  type ClaimKind,
  type Opposition,
  type ParticipantRole,
  type Status,
} from "./vocabulary.ts";

/** One plain relationship that a claim is drawn as, between two entities. */
export interface ProjectedRelationship {
  readonly type: ProjectedType;
  readonly from: string;
  readonly to: string;
  /** Whether no broader claim is drawn as the same between the same two: false where this one only says more of it. */
  readonly bare: boolean;
}

/** Every type a claim may be drawn as, for vocabulary checks and for Browser's style. */
export const projectedTypes = [
  "SUPPLIED_ARMS_TO",
  "SENT_TROOPS_TO",
  "STATIONED_TROOPS_FOR",
  "FOUGHT_FOR",
  "RAISED_FIGHTERS_OF",
  "TRAINED",
  "FUNDED",
  "GAVE_MATERIEL_TO",
  "GRANTED_TERRITORY_ACCESS_TO",
  "GRANTED_INFRASTRUCTURE_ACCESS_TO",
  "SHARED_INTELLIGENCE_WITH",
  "BACKED_DIPLOMATICALLY",
  "GAVE_ECONOMIC_SUPPORT_TO",
  "GAVE_HUMANITARIAN_AID_TO",
  "SUPPORTED",
  "SUPPORTED_THROUGH",
  "MEDIATED_IN",
  "RESTRICTED",
  "FOUGHT_IN",
  "LED",
  "MEMBER_OF",
  "ORGAN_OF",
  "ALLIED_WITH",
  "RECOGNISED",
  "REFUSED_RECOGNITION",
  "VOTED_YES_ON",
  "VOTED_NO_ON",
  "ABSTAINED_ON",
  "ABSENT_FROM",
  "CONTROLLED",
  "SIGNED",
] as const;
type ProjectedType = (typeof projectedTypes)[number];

/** How entities are placed, whatever any claim says: sides, and what contains them. */
const placingTypes = ["ON_SIDE", "SIDE_OF", "PART_OF", "LOCATED_IN"] as const;

/** Everything that is drawn between entities. */
export const drawnTypes = [...projectedTypes, ...placingTypes] as const;
export type DrawnType = (typeof drawnTypes)[number];

const supportNames: Readonly<Record<string, ProjectedType>> = {
  TROOPS: "SENT_TROOPS_TO",
  TROOP_PRESENCE: "STATIONED_TROOPS_FOR",
  ARMS: "SUPPLIED_ARMS_TO",
  MATERIEL: "GAVE_MATERIEL_TO",
  TRAINING: "TRAINED",
  FUNDING: "FUNDED",
  INTELLIGENCE: "SHARED_INTELLIGENCE_WITH",
  TERRITORY_ACCESS: "GRANTED_TERRITORY_ACCESS_TO",
  INFRASTRUCTURE_ACCESS: "GRANTED_INFRASTRUCTURE_ACCESS_TO",
  OTHER: "SUPPORTED",
  UNKNOWN: "SUPPORTED",
  FIGHTERS: "FOUGHT_FOR",
  DIPLOMATIC: "BACKED_DIPLOMATICALLY",
  ECONOMIC: "GAVE_ECONOMIC_SUPPORT_TO",
  HUMANITARIAN: "GAVE_HUMANITARIAN_AID_TO",
};

const affiliationNames: Readonly<Record<string, ProjectedType>> = {
  MEMBER: "MEMBER_OF",
  LEADER: "LED",
  OFFICE_HOLDER: "MEMBER_OF",
  ORGAN: "ORGAN_OF",
  ALLY: "ALLIED_WITH",
  NOMINAL_ALLY: "ALLIED_WITH",
};

const ballotNames: Readonly<Record<string, ProjectedType>> = {
  YES: "VOTED_YES_ON",
  NO: "VOTED_NO_ON",
  ABSTAIN: "ABSTAINED_ON",
  ABSENT: "ABSENT_FROM",
};

/** The types that claims of each kind are drawn as; claims of other kinds are not drawn. */
const typesOfKind: Partial<Record<ClaimKind, readonly ProjectedType[]>> = {
  SUPPORT: [...Object.values(supportNames), "RAISED_FIGHTERS_OF", "SUPPORTED_THROUGH"],
  MEDIATION: ["MEDIATED_IN"],
  RESTRICTION: ["RESTRICTED"],
  PARTICIPATION: ["FOUGHT_IN", "SIGNED"],
  AFFILIATION: Object.values(affiliationNames),
  RECOGNITION: ["RECOGNISED", "REFUSED_RECOGNITION"],
  BALLOT: Object.values(ballotNames),
  CONTROL: ["CONTROLLED"],
};

/** The kinds of claims of which some are drawn as one of these types. */
export function kindsDrawnAs(types: readonly DrawnType[]): readonly ClaimKind[] {
  const isAsked = (kind: ClaimKind) => typesOfKind[kind]?.some((type) => types.includes(type)) ?? false;
  return claimKinds.filter(isAsked);
}

/**
 * What a claim is drawn as: one relationship for each pair, and of support one to each that it went through; empty for
 * kinds that are no relationship between two entities (occurrences, estimates, assessments, positions) and for relations
 * without a name in the projection. Whether it is drawn at all is {@link isDrawn}'s to say.
 */
export function projectionOf(claim: Claim): readonly ProjectedRelationship[] {
  const type = projectedType(claim);
  if (type === null) return [];
  const drawnTo = (role: ParticipantRole, as: ProjectedType, bare: boolean) =>
    inRole(claim, role).map((to) => ({ type: as, from: claim.subject, to, bare }));
  return [
    ...drawnTo(projectedRole(claim), type, rootsOf(claim).length === 0),
    // No bare claim names an intermediary.
    ...(claim.kind === "SUPPORT" ? drawnTo("VIA", "SUPPORTED_THROUGH", true) : []),
  ];
}

/** Claims that nobody asserts are not drawn. */
export function isDrawn(status: Status): boolean {
  return status !== "DENIED" && status !== "UNSUPPORTED";
}

function projectedRole({ kind }: Claim): ParticipantRole {
  return kind === "RESTRICTION" ? "TARGET" : "OBJECT";
}

function projectedType({ kind, type, subtype }: Claim): ProjectedType | null {
  switch (kind) {
    case "SUPPORT":
      if (raisesFighters(type, subtype)) return "RAISED_FIGHTERS_OF";
      return supportNames[type ?? ""] ?? null;
    case "MEDIATION":
      return "MEDIATED_IN";
    case "RESTRICTION":
      return type === "REQUESTS" || type === "IMPOSES" || type === "AMENDS" ? "RESTRICTED" : null;
    case "PARTICIPATION":
      if (type === "SIGNATORY") return "SIGNED";
      return type === "OBSERVER" ? null : "FOUGHT_IN";
    case "AFFILIATION":
      return affiliationNames[type ?? ""] ?? null;
    case "RECOGNITION":
      if (type === "RECOGNISES") return "RECOGNISED";
      return type === "REFUSES" ? "REFUSED_RECOGNITION" : null;
    case "BALLOT":
      return ballotNames[type ?? ""] ?? null;
    case "CONTROL":
      return type === "CAPTURED" || type === "HELD" ? "CONTROLLED" : null;
    default:
      return null;
  }
}

const statusWords: Readonly<Record<Status, string | null>> = {
  UNCONTESTED: null,
  CONTESTED: "contested",
  ALLEGED: "alleged",
  ALLEGED_DENIED: "alleged, denied",
  DENIED: "denied",
  UNSUPPORTED: "unsupported",
};

/** Denials show in the status; doubts do not. */
const oppositionWords: Readonly<Record<Opposition, string | null>> = {
  NONE: null,
  DOUBTED: "doubted",
  DENIED_BY_PARTY: null,
  DENIED_INDEPENDENTLY: null,
};

const statusMarks: Readonly<Record<Status, string | null>> = {
  UNCONTESTED: null,
  CONTESTED: "≠",
  ALLEGED: "?",
  ALLEGED_DENIED: "?≠",
  DENIED: "×",
  UNSUPPORTED: "∅",
};

/**
 * A sign to stand before the caption in a picture, where the words at its end are cut off first; null for what nobody is
 * known to oppose.
 */
export function markOf(status: Status): string | null {
  return statusMarks[status];
}

/**
 * A few words for a picture: "arms 1992–94, contested", "arms via Turkey", "recruitment, alleged, doubted", "killed 1994–2016".
 * `shortNameOf` names intermediaries.
 */
export function captionOf(
  claim: Claim,
  { status, opposition }: { readonly status: Status; readonly opposition: Opposition },
  shortNameOf: (id: string) => string = (id) => id,
): string {
  const via = inRole(claim, "VIA").map(shortNameOf).join(", ");
  const what = [wordOf(claim), via === "" ? "" : `via ${via}`, yearsOf(claim.period)];
  const words = [what.filter((part) => part !== "").join(" "), statusWords[status], oppositionWords[opposition]];
  return words.filter((part) => part !== null).join(", ");
}

/** A few words for what no claim says: "on side 1990–2000", "part of". */
export function captionOfPlacing(type: DrawnType, period: Period | null): string {
  return [wordsOf(type), yearsOf(period)].filter((part) => part !== "").join(" ");
}

/** What a claim is about in one word; support of no known kind is plainly support. */
function wordOf({ kind, type, subtype, measure, form }: Claim): string {
  if (kind === "SUPPORT" && type === "UNKNOWN") return "support";
  if (kind === "SUPPORT" && type === "OTHER") return "other support";
  return wordsOf((raisesFighters(type, subtype) ? subtype : type) ?? measure ?? form ?? kind);
}

function wordsOf(word: string): string {
  return word.toLowerCase().replaceAll("_", " ");
}
