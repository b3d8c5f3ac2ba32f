import { ballotVotes } from "../../domain/vocabulary.ts";
import type { BallotClaimResolvers } from "../../generated/graphql.ts";
import { word } from "../words.ts";
import { claimFields } from "./claimFields.ts";

export const BallotClaim: BallotClaimResolvers = {
  ...claimFields,
  vote: ({ claim }) => word(ballotVotes, claim.type),
};
