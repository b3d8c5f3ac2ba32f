import type { QueryResolvers } from "../../generated/graphql.ts";
import { listActors } from "../../store/actors.ts";
import { listAttributions } from "../../store/attributions.ts";
import { listBothSidesSupporters } from "../../store/bothSides.ts";
import { listCasualties } from "../../store/casualties.ts";
import { listClaims } from "../../store/claims.ts";
import { findCitations } from "../../store/citations.ts";
import { listContradictions } from "../../store/contradictions.ts";
import { findCoverage } from "../../store/coverage.ts";
import { listDataSets } from "../../store/dataSets.ts";
import { listEvents } from "../../store/events.ts";
import { listInvolvement } from "../../store/involvement.ts";
import { readNeighbourhood } from "../../store/neighbourhood.ts";
import { perspectiveOf } from "../../store/perspectiveArgument.ts";
import { searchEntities } from "../../store/search.ts";
import { findReleaseDiff } from "../../store/releaseDiff.ts";
import { listSources } from "../../store/sources.ts";
import { listSupportMatrix } from "../../store/supportMatrix.ts";
import { listSupportPaths } from "../../store/supportPaths.ts";
import { listSupports } from "../../store/supports.ts";
import { listTimeline } from "../../store/timeline.ts";
import {
  findActor,
  findByExternalId,
  findClaim,
  findEvent,
  findNode,
  findNodes,
  findPlace,
  findSource,
} from "../lookups.ts";
import { listMediations } from "../../store/mediations.ts";
import { listMediatorsWithStake } from "../../store/mediatorsWithStake.ts";
import { findSuppliesUnderEmbargo } from "../../store/suppliesUnderEmbargo.ts";
import { findVoteAlignment } from "../../store/voteAlignment.ts";

export const Query: QueryResolvers = {
  node: (_, { id }, context) => findNode(id, context),
  nodes: (_, { ids }, context) => findNodes(ids, context),
  actor: (_, { id }, context) => findActor(id, context),
  event: (_, { id }, context) => findEvent(id, context),
  place: (_, { id }, context) => findPlace(id, context),
  source: (_, { id }, context) => findSource(id, context),
  claim: (_, { id, perspective }, context) => findClaim(id, perspectiveOf(perspective), context),
  entityByExternalId: (_, args, context) => findByExternalId(args, context),
  actors: (_, args, { graph }) => listActors(graph, args),
  events: (_, args, { graph }) => listEvents(graph, args),
  sources: (_, args, { graph }) => listSources(graph, args),
  search: (_, args, { graph }) => searchEntities(graph, args),
  claims: (_, args, { graph }) => listClaims(graph, args),
  attributions: (_, args, { graph }) => listAttributions(graph, args),
  casualties: (_, args, { graph }) => listCasualties(graph, args),
  contradictions: (_, args, { graph }) => listContradictions(graph, args),
  bothSidesSupporters: (_, args, { graph }) => listBothSidesSupporters(graph, args),
  involvement: (_, args, { graph }) => listInvolvement(graph, args),
  neighbourhood: (_, args, { graph }) => readNeighbourhood(graph, args),
  supportMatrix: (_, args, { graph }) => listSupportMatrix(graph, args),
  supportPaths: (_, args, { graph }) => listSupportPaths(graph, args),
  mediations: (_, args, { graph }) => listMediations(graph, args),
  mediatorsWithStake: (_, args, { graph }) => listMediatorsWithStake(graph, args),
  suppliesUnderEmbargo: (_, args, { graph }) => findSuppliesUnderEmbargo(graph, args),
  voteAlignment: (_, args, { graph }) => findVoteAlignment(graph, args),
  datasets: (_, __, { graph }) => listDataSets(graph),
  coverage: (_, args, { graph }) => findCoverage(graph, args),
  citations: (_, args, { graph }) => findCitations(graph, args),
  releaseDiff: (_, args, { graph }) => findReleaseDiff(graph, args),
  supports: (_, args, { graph }) => listSupports(graph, args),
  timeline: (_, args, { graph }) => listTimeline(graph, args),
};
