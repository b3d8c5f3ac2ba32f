import { mediationForms } from "../../domain/vocabulary.ts";
import type { MediationClaimResolvers } from "../../generated/graphql.ts";
import { inRole } from "../../domain/claim.ts";
import { actorOf, eventOf } from "../lookups.ts";
import { optionalWord, stated } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const MediationClaim: MediationClaimResolvers = {
  ...claimFields,
  mediator: ({ claim }, _, context) => actorOf(claim.subject, context),
  parties: actorsAs("PARTY"),
  about: ({ claim }, _, context) => eventOf(stated(inRole(claim, "OBJECT")[0] ?? null), context),
  form: ({ claim }) => optionalWord(mediationForms, claim.form),
  outcome: ({ claim }) => claim.outcome,
};
