import { recognitionStances } from "../../domain/vocabulary.ts";
import type { RecognitionClaimResolvers } from "../../generated/graphql.ts";
import { word } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const RecognitionClaim: RecognitionClaimResolvers = {
  ...claimFields,
  stance: ({ claim }) => word(recognitionStances, claim.type),
};
