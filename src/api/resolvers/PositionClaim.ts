import { positionAttitudes, positionBases } from "../../domain/vocabulary.ts";
import type { PositionClaimResolvers } from "../../generated/graphql.ts";
import { optionalWord, word } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const PositionClaim: PositionClaimResolvers = {
  ...claimFields,
  attitude: ({ claim }) => word(positionAttitudes, claim.type),
  subtype: ({ claim }) => claim.subtype,
  basis: ({ claim }) => optionalWord(positionBases, claim.positionBasis),
  gist: ({ claim }) => claim.gist,
};
