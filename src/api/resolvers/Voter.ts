import { ballotVotes } from "../../domain/vocabulary.ts";
import type { VoterResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";
import { word } from "../words.ts";

export const Voter: VoterResolvers = {
  voter: ({ voter }, _, context) => actorOf(voter, context),
  vote: ({ ballot }) => (ballot === null ? null : word(ballotVotes, ballot.claim.type)),
  supports: ({ supports }, paging) => supports(paging),
};
