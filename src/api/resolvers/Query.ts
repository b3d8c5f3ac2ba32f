import type { QueryResolvers } from "../../generated/graphql.ts";
import { listActors } from "../../store/actors.ts";
import { listAttributions } from "../../store/attributions.ts";
import { listCasualties } from "../../store/casualties.ts";
import { listClaims } from "../../store/claims.ts";
import { listContradictions } from "../../store/contradictions.ts";
import { listMediations } from "../../store/mediations.ts";
import { listMediatorsWithStake } from "../../store/mediatorsWithStake.ts";
import { perspectiveOf } from "../../store/perspectiveArgument.ts";
import { findSuppliesUnderEmbargo } from "../../store/suppliesUnderEmbargo.ts";
import { listSupports } from "../../store/supports.ts";
import { findVoteAlignment } from "../../store/voteAlignment.ts";
import { findActor, findClaim, findNode, findSource } from "../lookups.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, context) => findNode(id, context),
  actor: (_, { id }, context) => findActor(id, context),
  source: (_, { id }, context) => findSource(id, context),
  claim: (_, { id, perspective }, context) => findClaim(id, perspectiveOf(perspective), context),
  actors: (_, args, { graph }) => listActors(graph, args),
  claims: (_, args, { graph }) => listClaims(graph, args),
  attributions: (_, args, { graph }) => listAttributions(graph, args),
  casualties: (_, args, { graph }) => listCasualties(graph, args),
  contradictions: (_, args, { graph }) => listContradictions(graph, args),
  mediations: (_, args, { graph }) => listMediations(graph, args),
  mediatorsWithStake: (_, args, { graph }) => listMediatorsWithStake(graph, args),
  suppliesUnderEmbargo: (_, args, { graph }) => findSuppliesUnderEmbargo(graph, args),
  voteAlignment: (_, args, { graph }) => findVoteAlignment(graph, args),
  supports: (_, args, { graph }) => listSupports(graph, args),
};
