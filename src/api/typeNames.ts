import type { ActorKind, ClaimKind } from "../domain/vocabulary.ts";
import { isActor, isEvent } from "../store/entities.ts";
import type { ActorRecord, AttributionRecord, ClaimRecord, EntityRecord } from "../store/types.ts";

/** Which GraphQL type a record is. */

const actorTypes = {
  STATE: "State",
  DE_FACTO_STATE: "DeFactoState",
  ARMED_GROUP: "ArmedGroup",
  ORGANIZATION: "Organization",
  COMMUNITY: "Community",
  PERSON: "Person",
  SIDE: "Side",
} as const satisfies Record<ActorKind, string>;

const claimTypes = {
  SUPPORT: "SupportClaim",
  MEDIATION: "MediationClaim",
  RESTRICTION: "RestrictionClaim",
  PARTICIPATION: "ParticipationClaim",
  OCCURRENCE: "OccurrenceClaim",
  CONTROL: "ControlClaim",
  ESTIMATE: "EstimateClaim",
  BALLOT: "BallotClaim",
  AFFILIATION: "AffiliationClaim",
  RECOGNITION: "RecognitionClaim",
  POSITION: "PositionClaim",
  ASSESSMENT: "AssessmentClaim",
} as const satisfies Record<ClaimKind, string>;

export function actorType({ kind }: ActorRecord) {
  return actorTypes[kind];
}

export function entityType(entity: EntityRecord) {
  if (isActor(entity)) return actorType(entity);
  if (isEvent(entity)) return "Event";
  return entity.kind === "PLACE" ? "Place" : "Source";
}

export function claimType({ claim }: ClaimRecord) {
  return claimTypes[claim.kind];
}

export function nodeType(node: EntityRecord | ClaimRecord | AttributionRecord) {
  if ("claim" in node) return claimType(node);
  return "attribution" in node ? "Attribution" : entityType(node);
}
