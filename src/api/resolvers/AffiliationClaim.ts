import { affiliationRelations } from "../../domain/vocabulary.ts";
import type { AffiliationClaimResolvers } from "../../generated/graphql.ts";
import { word } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const AffiliationClaim: AffiliationClaimResolvers = {
  ...claimFields,
  relation: ({ claim }) => word(affiliationRelations, claim.type),
  subtype: ({ claim }) => claim.subtype,
  office: ({ claim }) => claim.office,
  population: ({ claim }) => claim.population,
};
