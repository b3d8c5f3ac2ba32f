import type { Resolvers } from "../../generated/graphql.ts";
import { Actor } from "./Actor.ts";
import { ActorConnection } from "./ActorConnection.ts";
import { ActorEdge } from "./ActorEdge.ts";
import { AffiliationClaim } from "./AffiliationClaim.ts";
import { AmbiguousExternalId } from "./AmbiguousExternalId.ts";
import { ArmedGroup } from "./ArmedGroup.ts";
import { AssessmentClaim } from "./AssessmentClaim.ts";
import { Attribution } from "./Attribution.ts";
import { AttributionConnection } from "./AttributionConnection.ts";
import { BallotClaim } from "./BallotClaim.ts";
import { BothSidesConnection } from "./BothSidesConnection.ts";
import { BothSidesSupporter } from "./BothSidesSupporter.ts";
import { CasualtyConnection } from "./CasualtyConnection.ts";
import { Citation } from "./Citation.ts";
import { Claim } from "./Claim.ts";
import { ClaimConflict } from "./ClaimConflict.ts";
import { ClaimConnection } from "./ClaimConnection.ts";
import { ClaimEdge } from "./ClaimEdge.ts";
import { Community } from "./Community.ts";
import { Contradiction } from "./Contradiction.ts";
import { ContradictionConnection } from "./ContradictionConnection.ts";
import { ControlClaim } from "./ControlClaim.ts";
import { Coverage } from "./Coverage.ts";
import { DeFactoState } from "./DeFactoState.ts";
import { Dependence } from "./Dependence.ts";
import { DataSet } from "./DataSet.ts";
import { DrawnRelationship } from "./DrawnRelationship.ts";
import { EmbargoDelivery } from "./EmbargoDelivery.ts";
import { EmbargoDeliveryConnection } from "./EmbargoDeliveryConnection.ts";
import { EmbargoReading } from "./EmbargoReading.ts";
import { EmbargoTarget } from "./EmbargoTarget.ts";
import { Entity } from "./Entity.ts";
import { EntityByExternalId } from "./EntityByExternalId.ts";
import { EstimateClaim } from "./EstimateClaim.ts";
import { EstimateGroup } from "./EstimateGroup.ts";
import { EstimateKey } from "./EstimateKey.ts";
import { Event } from "./Event.ts";
import { EventConnection } from "./EventConnection.ts";
import { ExternalIdBearer } from "./ExternalIdBearer.ts";
import { Involvement } from "./Involvement.ts";
import { InvolvementConnection } from "./InvolvementConnection.ts";
import { InvolvementCount } from "./InvolvementCount.ts";
import { MatchedClaims } from "./MatchedClaims.ts";
import { MatrixRecipient } from "./MatrixRecipient.ts";
import { MediationClaim } from "./MediationClaim.ts";
import { MediationConnection } from "./MediationConnection.ts";
import { MediationEdge } from "./MediationEdge.ts";
import { MediatorConnection } from "./MediatorConnection.ts";
import { MediatorWithStake } from "./MediatorWithStake.ts";
import { Money } from "./Money.ts";
import { Name } from "./Name.ts";
import { Neighbourhood } from "./Neighbourhood.ts";
import { NeighbourhoodNode } from "./NeighbourhoodNode.ts";
import { Node } from "./Node.ts";
import { OccurrenceClaim } from "./OccurrenceClaim.ts";
import { Organization } from "./Organization.ts";
import { Participant } from "./Participant.ts";
import { ParticipationClaim } from "./ParticipationClaim.ts";
import { PathHop } from "./PathHop.ts";
import { PathTie } from "./PathTie.ts";
import { Period } from "./Period.ts";
import { Person } from "./Person.ts";
import { Place } from "./Place.ts";
import { PositionClaim } from "./PositionClaim.ts";
import { Quantity } from "./Quantity.ts";
import { Query } from "./Query.ts";
import { RecognitionClaim } from "./RecognitionClaim.ts";
import { RestrictionClaim } from "./RestrictionClaim.ts";
import { ReleaseChange } from "./ReleaseChange.ts";
import { ReleaseDiffConnection } from "./ReleaseDiffConnection.ts";
import { ScopeMatch } from "./ScopeMatch.ts";
import { SearchConnection } from "./SearchConnection.ts";
import { SearchHit } from "./SearchHit.ts";
import { Side } from "./Side.ts";
import { SideMembership } from "./SideMembership.ts";
import { SideAlignment } from "./SideAlignment.ts";
import { Source } from "./Source.ts";
import { SourceConnection } from "./SourceConnection.ts";
import { State } from "./State.ts";
import { SupportCell } from "./SupportCell.ts";
import { SupportClaim } from "./SupportClaim.ts";
import { SupportConnection } from "./SupportConnection.ts";
import { SupportEdge } from "./SupportEdge.ts";
import { SupportFacets } from "./SupportFacets.ts";
import { SupportMatrixConnection } from "./SupportMatrixConnection.ts";
import { SupportPath } from "./SupportPath.ts";
import { SupportPathConnection } from "./SupportPathConnection.ts";
import { SupportedSide } from "./SupportedSide.ts";
import { Stake } from "./Stake.ts";
import { StakeConnection } from "./StakeConnection.ts";
import { SuppliesUnderEmbargo } from "./SuppliesUnderEmbargo.ts";
import { Leaning } from "./Leaning.ts";
import { TimelineBucket } from "./TimelineBucket.ts";
import { TimelineClaim } from "./TimelineClaim.ts";
import { TimelineClaimConnection } from "./TimelineClaimConnection.ts";
import { TimelineConnection } from "./TimelineConnection.ts";
import { TimelineEventConnection } from "./TimelineEventConnection.ts";
import { TimelineUndated } from "./TimelineUndated.ts";
import { Voter } from "./Voter.ts";
import { VoterConnection } from "./VoterConnection.ts";
import { VoterSupport } from "./VoterSupport.ts";
import { VoterSupportConnection } from "./VoterSupportConnection.ts";

/** The resolvers of every type that needs any, one file each. */
export const resolvers: Resolvers = {
  Actor,
  ActorConnection,
  ActorEdge,
  AffiliationClaim,
  AmbiguousExternalId,
  ArmedGroup,
  AssessmentClaim,
  Attribution,
  AttributionConnection,
  BallotClaim,
  BothSidesConnection,
  BothSidesSupporter,
  CasualtyConnection,
  Citation,
  Claim,
  ClaimConflict,
  ClaimConnection,
  ClaimEdge,
  Community,
  Contradiction,
  ContradictionConnection,
  ControlClaim,
  Coverage,
  DeFactoState,
  Dependence,
  DataSet,
  DrawnRelationship,
  EmbargoDelivery,
  EmbargoDeliveryConnection,
  EmbargoReading,
  EmbargoTarget,
  Entity,
  EntityByExternalId,
  EstimateClaim,
  EstimateGroup,
  EstimateKey,
  Event,
  EventConnection,
  ExternalIdBearer,
  Involvement,
  InvolvementConnection,
  InvolvementCount,
  MatchedClaims,
  MatrixRecipient,
  MediationClaim,
  MediationConnection,
  MediationEdge,
  MediatorConnection,
  MediatorWithStake,
  Money,
  Name,
  Neighbourhood,
  NeighbourhoodNode,
  Node,
  OccurrenceClaim,
  Organization,
  Participant,
  ParticipationClaim,
  PathHop,
  PathTie,
  Period,
  Person,
  Place,
  PositionClaim,
  Quantity,
  Query,
  RecognitionClaim,
  ReleaseChange,
  ReleaseDiffConnection,
  RestrictionClaim,
  ScopeMatch,
  SearchConnection,
  SearchHit,
  Side,
  SideMembership,
  SideAlignment,
  Source,
  SourceConnection,
  State,
  SupportCell,
  SupportClaim,
  SupportConnection,
  SupportEdge,
  SupportFacets,
  SupportMatrixConnection,
  SupportPath,
  SupportPathConnection,
  SupportedSide,
  Stake,
  StakeConnection,
  SuppliesUnderEmbargo,
  Leaning,
  TimelineBucket,
  TimelineClaim,
  TimelineClaimConnection,
  TimelineConnection,
  TimelineEventConnection,
  TimelineUndated,
  Voter,
  VoterConnection,
  VoterSupport,
  VoterSupportConnection,
};
