/**
 * schema.graphql → src/generated/graphql.ts. `npm run codegen` writes it; `npm run codegen -- --check` fails when it is not
 * what the schema says.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codegen } from "@graphql-codegen/core";
import * as typescript from "@graphql-codegen/typescript";
import * as resolvers from "@graphql-codegen/typescript-resolvers";
import { parse } from "graphql";

const output = "src/generated/graphql.ts";
const claimTypes = [
  "SupportClaim",
  "MediationClaim",
  "RestrictionClaim",
  "ParticipationClaim",
  "OccurrenceClaim",
  "ControlClaim",
  "EstimateClaim",
  "BallotClaim",
  "AffiliationClaim",
  "RecognitionClaim",
  "PositionClaim",
  "AssessmentClaim",
];
const actorTypes = ["State", "DeFactoState", "ArmedGroup", "Organization", "Community", "Person", "Side"];
const store = "../store/types.ts";
const mappers = {
  ...Object.fromEntries([...claimTypes, "Claim"].map((type) => [type, `${store}#ClaimRecord`])),
  ...Object.fromEntries([...actorTypes, "Actor"].map((type) => [type, `${store}#ActorRecord`])),
  Event: `${store}#EventRecord`,
  Place: `${store}#PlaceRecord`,
  Source: `${store}#SourceRecord`,
  Name: `${store}#NameRecord`,
  ExternalIdBearer: `${store}#ExternalIdBearerRecord`,
  AmbiguousExternalId: `${store}#AmbiguousExternalIdRecord`,
  SideMembership: `${store}#SideMembershipRecord`,
  Attribution: `${store}#AttributionRecord`,
  ClaimConflict: `${store}#ClaimConflictRecord`,
  Participant: `${store}#ParticipantRecord`,
  Contradiction: `${store}#ContradictionRecord`,
  Dependence: `${store}#DependenceRecord`,
  ScopeMatch: `${store}#ScopeMatchRecord`,
  Period: `${store}#PeriodRecord`,
  Quantity: `${store}#QuantityRecord`,
  Money: `${store}#MoneyRecord`,
  SearchHit: `${store}#SearchHitRecord`,
  SearchConnection: `${store}#SearchPage`,
  ActorConnection: `${store}#ActorPage`,
  ActorEdge: `${store}#ActorEdgeRecord`,
  MatchedClaims: `${store}#MatchedClaimsRecord`,
  EventConnection: `${store}#EventPage`,
  SourceConnection: `${store}#SourcePage`,
  AttributionConnection: `${store}#AttributionPage`,
  EstimateGroup: `${store}#EstimateGroupRecord`,
  EstimateOverlap: `${store}#EstimateOverlapRecord`,
  EstimateKey: `${store}#EstimateKeyRecord`,
  CasualtyConnection: `${store}#CasualtyPage`,
  ContradictionConnection: `${store}#ContradictionPage`,
  ClaimConnection: `${store}#ClaimPage`,
  MediationConnection: `${store}#ClaimPage`,
  SupportConnection: `${store}#ClaimPage`,
  ClaimEdge: `${store}#ClaimEdgeRecord`,
  MediationEdge: `${store}#ClaimEdgeRecord`,
  SupportEdge: `${store}#ClaimEdgeRecord`,
  SupportMatrixConnection: `${store}#SupportMatrixPage`,
  SupportCell: `${store}#SupportCellRecord`,
  BothSidesConnection: `${store}#BothSidesPage`,
  BothSidesSupporter: `${store}#BothSidesRecord`,
  SupportedSide: `${store}#SupportedSideRecord`,
  SupportPathConnection: `${store}#SupportPathPage`,
  SupportPath: `${store}#SupportPathRecord`,
  PathHop: `${store}#PathHopRecord`,
  PathTie: `${store}#PathTieRecord`,
  InvolvementConnection: `${store}#InvolvementPage`,
  Involvement: `${store}#InvolvementRecord`,
  InvolvementCount: `${store}#InvolvementCountRecord`,
  TimelineConnection: `${store}#TimelinePage`,
  TimelineBucket: `${store}#TimelineBucketRecord`,
  TimelineUndated: `${store}#TimelineUndatedRecord`,
  TimelineEventConnection: `${store}#TimelineEventPage`,
  TimelineClaimConnection: `${store}#TimelineClaimPage`,
  TimelineEvent: `${store}#TimelineEventRecord`,
  TimelineClaim: `${store}#TimelineClaimRecord`,
  Neighbourhood: `${store}#NeighbourhoodRecord`,
  NeighbourhoodNode: `${store}#NeighbourhoodNodeRecord`,
  DrawnRelationship: `${store}#DrawnRelationshipRecord`,
  MatrixRecipient: `${store}#MatrixRecipientRecord`,
  MediatorConnection: "../store/mediatorsWithStake.ts#MediatorPage",
  MediatorWithStake: "../store/mediatorsWithStake.ts#MediatorRecord",
  MediatorTie: "../store/mediatorsWithStake.ts#MediatorTieRecord",
  Stake: "../store/mediatorsWithStake.ts#StakeRecord",
  StakeConnection: "../store/mediatorsWithStake.ts#StakePage",
  SideAlignment: "../store/leanings.ts#AlignmentRecord",
  SuppliesUnderEmbargo: "../store/suppliesUnderEmbargo.ts#SuppliesUnderEmbargoRecord",
  EmbargoReading: "../store/suppliesUnderEmbargo.ts#EmbargoReadingRecord",
  EmbargoDelivery: "../store/suppliesUnderEmbargo.ts#EmbargoDeliveryRecord",
  EmbargoDeliveryConnection: "../store/suppliesUnderEmbargo.ts#DeliveryPage",
  EmbargoTarget: "../store/suppliesUnderEmbargo.ts#TargetMatchRecord",
  VoterConnection: "../store/voteAlignment.ts#VoterPage",
  Voter: "../store/voteAlignment.ts#VoterRecord",
  VoterSupport: "../store/voteAlignment.ts#VoterSupportRecord",
  VoterSupportConnection: "../store/voteAlignment.ts#VoterSupportPage",
  Leaning: "../store/voteAlignment.ts#LeaningRecord",
  ClaimFacets: `${store}#ClaimFacetsRecord`,
  SupportFacets: `${store}#ClaimFacetsRecord`,
  MediationFacets: `${store}#ClaimFacetsRecord`,
  DataSet: "../store/dataSets.ts#DataSetRecord",
  ImportRun: "../store/dataSets.ts#ImportRunRecord",
  ReleaseDiffConnection: "../store/releaseDiff.ts#ReleaseDiffPage",
  ReleaseChange: "../store/releaseDiff.ts#ReleaseChangeRecord",
  Coverage: "../store/coverage.ts#CoverageRecord",
  Citations: "../store/citations.ts#CitationsRecord",
  Citation: "../store/citations.ts#CitationRecord",
  AppliedPerspective: `${store}#PerspectiveRecord`,
};

async function generate(): Promise<string> {
  const body = await codegen({
    schema: parse(readFileSync("schema.graphql", "utf8")),
    documents: [],
    filename: output,
    config: {},
    plugins: [
      { typescript: { enumsAsTypes: true, useTypeImports: true, immutableTypes: true, scalars } },
      {
        resolvers: {
          contextType: "../api/context.ts#Context",
          mappers,
          useTypeImports: true,
          immutableTypes: true,
          enumsAsTypes: true,
          scalars,
          makeResolverTypeCallable: true,
          defaultMapper: undefined,
        },
      },
    ],
    pluginMap: { typescript, resolvers },
  });
  return `/* Generated from schema.graphql by codegen.ts; do not edit. */\n/* eslint-disable */\n${body}`;
}

const scalars = { EDTF: "string", LocalDate: "string", DateTime: "string", URL: "string | URL", PositiveInt: "number" };

const wanted = await generate();
if (process.argv.includes("--check")) {
  if (readFileSync(output, "utf8") !== wanted) {
    console.error(`${output} is not what schema.graphql says: run npm run codegen`);
    process.exit(1);
  }
} else {
  writeFileSync(output, wanted);
}
