import { bindings, restrictionActs } from "../../domain/vocabulary.ts";
import type { RestrictionClaimResolvers } from "../../generated/graphql.ts";
import { optionalWord, word } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const RestrictionClaim: RestrictionClaimResolvers = {
  ...claimFields,
  act: ({ claim }) => word(restrictionActs, claim.type),
  targets: actorsAs("TARGET"),
  addressees: actorsAs("ADDRESSEE"),
  binding: ({ claim }) => optionalWord(bindings, claim.binding),
  items: ({ claim }) => claim.items,
};
