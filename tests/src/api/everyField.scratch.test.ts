import { readFileSync } from "node:fs";
import { describe, expect, it, jest } from "@jest/globals";
import {
  buildSchema,
  getNamedType,
  isEnumType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLObjectType,
} from "graphql";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { undatedDeliveries } from "../../support/lake.ts";
import { openVersions } from "../../support/versions.ts";
import { openTies, support } from "../../support/ties.ts";
import { ask, openLake, openSmall } from "./small.ts";

/* Four data sets are imported one after the other. */
jest.setTimeout(300_000);

const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));

const objectTypes = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith("__") && name !== "Query" && !/(Connection|Edge|PageInfo)$/.test(name));

/** Every field of a type, each under its type's name so that fields of one name never meet. */
function everyField(type: GraphQLObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const below = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
    return `${type.name}_${field.name}: ${field.name}${requiredArguments(field.args)}${below}`;
  });
  return fields.join(" ");
}

/** A value for each argument that must be given, which are enums. */
function requiredArguments(args: readonly GraphQLArgument[]): string {
  const given = args.filter(isRequiredArgument).map(({ name, type }) => {
    const named = getNamedType(type);
    if (!isEnumType(named)) throw new Error(`no value is known for the argument ${name}`);
    return `${name}: ${named.getValues()[1]?.name ?? ""}`;
  });
  return given.length === 0 ? "" : `(${given.join(", ")})`;
}

const fields = (name: string) => everyField(schema.getType(name) as GraphQLObjectType);
const onEach = (name: "Actor" | "Entity" | "Claim") =>
  schema
    .getPossibleTypes(schema.getType(name) as never)
    .map((type) => `... on ${type.name} { ${everyField(type)} }`)
    .join(" ");

/** Every thing of the small data set, with every field. */
const questions = [
  `actors(first: 200) { nodes { ${onEach("Actor")} names { ${fields("Name")} } externalIds { ${fields("ExternalId")} }
     sides { ${fields("SideMembership")} } } }`,
  `claims(first: 500) { nodes { ${onEach("Claim")} } }`,
  `claims(first: 500) { nodes {
     participants { ${fields("Participant")} } conflicts { ${fields("ClaimConflict")} } period { ${fields("Period")} }
     ... on SupportClaim { money { ${fields("Money")} } quantity { ${fields("Quantity")} } }
     ... on EstimateClaim { quantity { ${fields("Quantity")} } } } }`,
  `claims(filter: {about: "state:avaria"}) { edges { matched { ${fields("ScopeMatch")} } } }`,
  `actors(filter: { matches: { kinds: BALLOT } }) { edges { matched { ${fields("MatchedClaims")} } } }`,
  `claims(first: 500) { nodes { withoutEach(each: SPEAKER) { ${fields("Dependence")} } } }`,
  `search(text: "avaria") { nodes { ${fields("SearchHit")} } }`,
  `entityByExternalId(scheme: "cow", value: "905") {
     ... on AmbiguousExternalId { ${fields("AmbiguousExternalId")} candidates { ${fields("ExternalIdBearer")} } } }`,
  `datasets { ${fields("DataSet")} lastImport { ${fields("ImportRun")} } entities { ${fields("EntityKindCount")} }
     attributions { ${fields("StanceCount")} } }`,
  `coverage(dataset: "small", conflict: "conflict:ridge") { ${fields("Coverage")} tiers { ${fields("TierCount")} }
     years { ${fields("YearCoverage")} } }`,
  `coverage { gaps facets { ${fields("ClaimFacets")} ${[
    ...[
      "kinds ClaimKindCount",
      "strengths StrengthCount",
      "oppositions OppositionCount",
      "supportTypes SupportTypeCount",
    ],
    ...["votes VoteCount", "acts ActCount", "roles RoleCount", "relations RelationCount", "measures MeasureCount"],
    ...[
      "actions ActionCount",
      "controlActs ControlActCount",
      "recognitions RecognitionCount",
      "attitudes AttitudeCount",
    ],
    ...["matters MatterCount"],
  ]
    .map((facet) => facet.split(" "))
    .map(([facet = "", type = ""]) => `${facet} { ${fields(type)} }`)
    .join(" ")} } }`,
  `supports { facets { ${fields("SupportFacets")} } }`,
  `mediations { facets { ${fields("MediationFacets")} forms { ${fields("FormCount")} } } }`,
  `contradictions { nodes { ${fields("Contradiction")} } }`,
  ...["{}", "{measures: [KILLED, MATERIEL_LOST]}"].map(
    (filter) => `casualties(filter: ${filter}) { groups(by: [COUNTED, SIDE, YEAR]) { ${fields("EstimateGroup")}
      keys { ${fields("EstimateKey")} } total { ${fields("EstimateTotal")} } } }`,
  ),
  `casualties { groups(by: [POPULATION]) { ${fields("EstimateGroup")} overlaps { ${fields("EstimateOverlap")} } } }`,
  `supportMatrix(period: "1992/1993") { nodes { ${fields("SupportCell")} statuses { ${fields("StatusCount")} } }
     recipients { ${fields("MatrixRecipient")} } }`,
  `bothSidesSupporters(conflict: "conflict:ridge", timing: OVERLAPPING) {
     nodes { ${fields("BothSidesSupporter")} sides { ${fields("SupportedSide")} } } }`,
  ...['to: "state:avaria", scope: EXACT', 'to: "side:north"'].map(
    (end) => `supportPaths(from: "person:ana-lor", ${end}, validAt: "1992-05-20") { nodes { ${fields("SupportPath")}
      hops { ${fields("PathHop")} ties { ${fields("PathTie")} } } } }`,
  ),
  `neighbourhood(id: "state:avaria", depth: 2, limit: 5, perspective: {}) { ${fields("Neighbourhood")}
     nodes { ${fields("NeighbourhoodNode")} } relationships { ${fields("DrawnRelationship")} } }`,
  `timeline(conflict: "conflict:ridge", period: "1992/1993") { undated { ${fields("TimelineUndated")} } nodes {
     ${fields("TimelineBucket")} counts { ${fields("TimelineCount")} }
     events { nodes { ${fields("TimelineEvent")} } } claims { nodes { ${fields("TimelineClaim")} } } } }`,
  `claims(first: 500) { nodes { attributions { nodes { ${fields("Attribution")} } } } }`,
  `attributions(first: 500) { nodes { ${fields("Attribution")} rows { ${fields("DataSetRow")} } } }`,
  ...["event:battle-of-the-pass", "place:pass", "source:yearbook", "source:ministry-statement"].map(
    (id) => `node(id: "${id}") { ... on Entity { ${onEach("Entity")} names { ${fields("Name")} } } }`,
  ),
];

/** Makes Dunmark a supporter of both sides, by its army. */
const armyArmsBoth = support("army-arms-both", "org:dunmark-army", "ARMS", "state:alba state:bruna", {
  period: "1995",
});

/** Questions for which the small data set has no answer, asked of the ties. */
const questionsOfTies = [
  `bothSidesSupporters(conflict: "conflict:hill") { nodes { ${fields("BothSidesSupporter")} } }`,
  `involvement(conflict: "conflict:hill") { nodes { ${fields("Involvement")} counts { ${fields("InvolvementCount")} } } }`,
];

/** Everything of the data set of mediators, embargoes and votes, with every field. */
const questionsOnTheLake = [
  `mediatorsWithStake(conflict: "conflict:lake") { nodes { ${fields("MediatorWithStake")}
     mediations { ${fields("MediatorTie")} }
     stakes { nodes { ${fields("Stake")} alignments { ${fields("SideAlignment")} } } } } }`,
  `voteAlignment(resolution: "event:resolution-12") { leanings { ${fields("Leaning")} }
     nodes { ${fields("Voter")} ballot { ${fields("BallotClaim")} } supports { nodes { ${fields("VoterSupport")} } } } }`,
  ...["event:embargo", "event:ban"].map(
    (
      id,
    ) => `suppliesUnderEmbargo(measure: "${id}", perspective: { exclude: {} }) { ${fields("SuppliesUnderEmbargo")} readings {
      ${fields("EmbargoReading")} counts { ${fields("EmbargoCount")} }
      deliveries { nodes { ${fields("EmbargoDelivery")} targets { ${fields("EmbargoTarget")} } } } } }`,
  ),
];

/** What is to be cited for a claim of the small data set, and all that is told of it. */
async function citationsOf(graph: Graph): Promise<unknown> {
  const { claims } = await ask<{ claims: { nodes: { id: string }[] } }>(
    graph,
    "{ claims(first: 500) { nodes { id } } }",
  );
  const question = `query ($claims: [ID!]!) { citations(claims: $claims) { ${fields("Citations")} entries { ${fields("Citation")} } } }`;
  return ask(graph, question, { claims: claims.nodes.map(({ id }) => id) });
}

/** One question after the other: all at once, a slow machine would not answer each read within its time. */
async function answersOf(open: () => Promise<Graph>, asked: readonly string[]): Promise<readonly unknown[]> {
  const graph = await open();
  const answers: unknown[] = [];
  try {
    for (const question of asked) answers.push(await ask(graph, `{ ${question} }`));
    if (open === openSmall) answers.push(await citationsOf(graph));
    return answers;
  } finally {
    await graph.close();
  }
}

/** The names under which something other than null or an empty list was found. */
function found(value: unknown, names = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return names;
  for (const [name, inner] of Object.entries(value)) {
    if (inner !== null && !(Array.isArray(inner) && inner.length === 0)) names.add(name);
    found(inner, names);
  }
  return names;
}

describe("every field of every type", () => {
  it("is answered without an error, and with something somewhere", async () => {
    const answers = [
      await answersOf(openSmall, questions),
      await answersOf(() => openTies([armyArmsBoth]), questionsOfTies),
      await answersOf(openVersions, [
        `releaseDiff(dataset: "small", from: "1.0.0", to: "1.1.0") { nodes { ${fields("ReleaseChange")} } }`,
      ]),
      await answersOf(() => openLake(undatedDeliveries), questionsOnTheLake),
    ];
    const names = found(answers);
    /* A field that a type has of its interface must be found on one of the types that share it. */
    const shared = new Set([...names].map((name) => name.split("_")[1]));
    const missing = objectTypes.flatMap((type) => {
      const inherited = new Set(type.getInterfaces().flatMap((one) => Object.keys(one.getFields())));
      return Object.keys(type.getFields())
        .filter((name) => !(inherited.has(name) ? shared.has(name) : names.has(`${type.name}_${name}`)))
        .map((name) => `${type.name}.${name}`);
    });
    /*
     * Amounts of these sorts, closer words of these kinds, dated counts, dated words on dated claims, and years of which nothing is
     * told, are in none of its claims; no question here has a perspective.
     */
    const ofPerspectives = (name: string) => /^Applied(Perspective|VoiceFilter)\./.test(name);
    expect(missing.filter((name) => !ofPerspectives(name))).toEqual([
      "Quantity.modifier",
      "Money.low",
      "Money.high",
      "Money.priceYear",
      "Money.whole",
      "ParticipationClaim.subtype",
      "OccurrenceClaim.subtype",
      "PositionClaim.subtype",
      "EstimateTotal.covers",
      "Lag.least",
      "Lag.most",
      "Coverage.gaps",
    ]);
  });
});
