import { inRole } from "../../domain/claim.ts";
import { participationRoles } from "../../domain/vocabulary.ts";
import type { ParticipationClaimResolvers } from "../../generated/graphql.ts";
import { findSide, optional } from "../lookups.ts";
import { optionalWord } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const ParticipationClaim: ParticipationClaimResolvers = {
  ...claimFields,
  role: ({ claim }) => optionalWord(participationRoles, claim.type),
  subtype: ({ claim }) => claim.subtype,
  side: ({ claim }, _, context) => optional(inRole(claim, "SIDE")[0] ?? null, context, findSide),
};
