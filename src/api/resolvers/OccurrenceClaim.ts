import { occurrenceActions } from "../../domain/vocabulary.ts";
import type { OccurrenceClaimResolvers } from "../../generated/graphql.ts";
import { optionalWord } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const OccurrenceClaim: OccurrenceClaimResolvers = {
  ...claimFields,
  action: ({ claim }) => optionalWord(occurrenceActions, claim.type),
  subtype: ({ claim }) => claim.subtype,
  initiators: actorsAs("INITIATOR"),
  targets: actorsAs("TARGET"),
  cause: ({ claim }) => claim.cause,
  outcome: ({ claim }) => claim.outcome,
};
