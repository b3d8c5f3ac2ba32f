import { mediationForms } from "../../domain/vocabulary.ts";
import type { MediationClaimResolvers } from "../../generated/graphql.ts";
import { optionalWord } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const MediationClaim: MediationClaimResolvers = {
  ...claimFields,
  form: ({ claim }) => optionalWord(mediationForms, claim.form),
  outcome: ({ claim }) => claim.outcome,
};
