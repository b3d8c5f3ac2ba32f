import { assessmentMatters } from "../../domain/vocabulary.ts";
import type { AssessmentClaimResolvers } from "../../generated/graphql.ts";
import { stated, word } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const AssessmentClaim: AssessmentClaimResolvers = {
  ...claimFields,
  matter: ({ claim }) => word(assessmentMatters, claim.type),
  judgement: ({ claim }) => stated(claim.subtype),
  gist: ({ claim }) => stated(claim.gist),
  quantity: ({ claim }) => claim.quantity,
};
