/**
 * The closed vocabularies of the model, in the spelling that CSV, graph and GraphQL share.
 * Meanings stand in docs/model.md and, for every value, in schema.graphql.
 */

export const claimKinds = [
  "SUPPORT",
  "MEDIATION",
  "RESTRICTION",
  "PARTICIPATION",
  "OCCURRENCE",
  "CONTROL",
  "ESTIMATE",
  "BALLOT",
  "AFFILIATION",
  "RECOGNITION",
  "POSITION",
  "ASSESSMENT",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** UCDP External Support Dataset categories (codebook 18.1) and four beyond them. */
export const supportTypes = [
  "TROOPS",
  "TROOP_PRESENCE",
  "ARMS",
  "MATERIEL",
  "TRAINING",
  "FUNDING",
  "INTELLIGENCE",
  "TERRITORY_ACCESS",
  "INFRASTRUCTURE_ACCESS",
  "OTHER",
  "UNKNOWN",
  "FIGHTERS",
  "DIPLOMATIC",
  "ECONOMIC",
  "HUMANITARIAN",
] as const;
export type SupportType = (typeof supportTypes)[number];

/** Whether somebody raises fighters and need not fight himself: a subtype that says something else than its type. */
export function raisesFighters(type: string | null, subtype: string | null): boolean {
  return type === "FIGHTERS" && (subtype === "RECRUITMENT" || subtype === "SENDING");
}

/** Whether a role in an event is no part in what happened there: who signs or watches does not fight. */
export function standsAside(role: string | null): boolean {
  return role === "SIGNATORY" || role === "OBSERVER";
}

/** Whether support is given to stand between parties rather than by one of them, as mediators and peacekeepers do. */
export function standsBetween(subtype: string | null): boolean {
  return subtype !== null && betweenParties.has(subtype);
}

const betweenParties: ReadonlySet<string> = new Set([
  "MEDIATION",
  "GOOD_OFFICES",
  "PEACEKEEPING",
  "PEACEKEEPER",
  "MONITORING",
  "MONITOR",
]);

export const restrictionActs = ["REQUESTS", "IMPOSES", "AMENDS", "WAIVES", "LIFTS", "LETS_LAPSE", "BREACHES"] as const;
export const participationRoles = [
  "PRIMARY_PARTY",
  "SECONDARY_PARTY",
  "COMMANDER",
  "VOLUNTEER",
  "SIGNATORY",
  "OBSERVER",
] as const;
export const occurrenceActions = [
  "ADOPTION",
  "AGREEMENT",
  "ATTACK",
  "BATTLE",
  "CAPTURE",
  "CEASEFIRE",
  "CLASH",
  "DECLARATION",
  "DISPLACEMENT",
  "EXPLOSION",
  "INAUGURATION",
  "INCURSION",
  "MASSACRE",
  "MOBILIZATION",
  "PROTEST",
  "SHELLING",
  "SHOOTDOWN",
  "TRIAL",
  "TRUCE_VIOLATION",
  "UPRISING",
  "VISIT",
  "VOTE",
  "WITHDRAWAL",
] as const;
export const controlActs = ["CAPTURED", "HELD", "WITHDREW", "CLAIMS"] as const;
export const affiliationRelations = [
  "MEMBER",
  "LEADER",
  "OFFICE_HOLDER",
  "ORGAN",
  "ALLY",
  "NOMINAL_ALLY",
  "SUCCESSOR",
  "SPLINTER",
  "ORIGIN",
] as const;
export type AffiliationRelation = (typeof affiliationRelations)[number];
export const recognitionStances = ["RECOGNISES", "DOES_NOT_RECOGNISE", "REFUSES"] as const;
export const ballotVotes = ["YES", "NO", "ABSTAIN", "ABSENT"] as const;
export const positionAttitudes = [
  "NEUTRAL",
  "FAVOURS",
  "OPPOSES",
  "CONDEMNS",
  "DEMANDS",
  "WARNS",
  "CALLS_FOR_RESTRAINT",
] as const;
export const assessmentMatters = [
  "CAUSE",
  "MOTIVE",
  "BIAS",
  "SIGNIFICANCE",
  "COMPARISON",
  "INFLUENCE",
  "OUTLOOK",
] as const;
export const mediationForms = ["HOST", "CHAIR", "GOOD_OFFICES", "GUARANTOR", "MONITOR", "PEACEKEEPER"] as const;
export const measures = [
  "KILLED",
  "WOUNDED",
  "MISSING",
  "CAPTURED",
  "RELEASED",
  "DISPLACED",
  "MATERIEL_LOST",
  "EXPENDITURE",
  "INHABITANTS",
  "STRENGTH",
  "SHARE",
  "VOTES",
] as const;
export type Measure = (typeof measures)[number];

/** Participant roles. The subject stands on the claim itself. */
export const participantRoles = [
  "OBJECT",
  "VIA",
  "PARTY",
  "TARGET",
  "ADDRESSEE",
  "SIDE",
  "INITIATOR",
  "PERPETRATOR",
  "OTHER_CLAIMANT",
] as const;
export type ParticipantRole = (typeof participantRoles)[number];

export const supportModes = ["ACTIVE", "TOLERATED"] as const;
export const opennesses = ["OPEN", "TACIT", "COVERT"] as const;
export const providerKinds = ["GOVERNMENT", "STATE_ELEMENT", "NON_STATE", "PRIVATE"] as const;
export const bindings = ["BINDING", "VOLUNTARY"] as const;
export const positionBases = ["DECLARED", "ASCRIBED", "PERCEIVED"] as const;
export const dateBases = ["STATED", "INFERRED"] as const;
export const modifiers = ["ABOUT", "AT_LEAST", "AT_MOST", "MORE_THAN", "LESS_THAN", "ALMOST", "DOZENS"] as const;
export type Modifier = (typeof modifiers)[number];

export const stances = ["ASSERTS", "DOUBTS", "DENIES", "RETRACTS"] as const;
export type Stance = (typeof stances)[number];
export const hedges = ["NONE", "CLAIMED", "REPORTEDLY", "POSSIBLY"] as const;
export type Hedge = (typeof hedges)[number];
export const speakerKinds = ["NAMED", "COLLECTIVE", "ANONYMOUS", "UNNAMED"] as const;
export type SpeakerKind = (typeof speakerKinds)[number];
export const attributionBases = ["EXPLICIT", "BY_POSITION"] as const;
export const tiers = ["PRIMARY", "SECONDARY", "TERTIARY"] as const;
export type Tier = (typeof tiers)[number];
export const sourceKinds = [
  "ENCYCLOPAEDIA",
  "BOOK",
  "ARTICLE",
  "NEWS",
  "REPORT",
  "DATA_SET",
  "OFFICIAL_DOCUMENT",
  "STATEMENT",
  "CABLE",
] as const;

/** Strength, weakest first. */
export const strengths = ["NONE", "ALLEGED", "REPORTED", "CORROBORATED"] as const;
export type Strength = (typeof strengths)[number];
/** Opposition, weakest first. */
export const oppositions = ["NONE", "DOUBTED", "DENIED_BY_PARTY", "DENIED_INDEPENDENTLY"] as const;
export type Opposition = (typeof oppositions)[number];
export const statuses = ["UNCONTESTED", "CONTESTED", "ALLEGED", "ALLEGED_DENIED", "DENIED", "UNSUPPORTED"] as const;
export type Status = (typeof statuses)[number];

/** Kinds of actor, and the label each carries in the graph. */
export const actorLabels = {
  STATE: "State",
  DE_FACTO_STATE: "DeFactoState",
  ARMED_GROUP: "ArmedGroup",
  ORGANIZATION: "Organization",
  COMMUNITY: "Community",
  PERSON: "Person",
  SIDE: "Side",
} as const;
export type ActorKind = keyof typeof actorLabels;
export const organizationKinds = [
  "INTERGOVERNMENTAL",
  "ALLIANCE",
  "ORGAN",
  "PARTY",
  "MEDIA",
  "RESEARCH",
  "NGO",
  "COMPANY",
] as const;
export const communityKinds = ["ETHNIC", "DIASPORA"] as const;

export const eventLabels = {
  CONFLICT: "Conflict",
  CLASH: "Clash",
  INCIDENT: "Incident",
  AGREEMENT: "Agreement",
  RESOLUTION: "Resolution",
  DECLARATION: "Declaration",
  MEASURE: "Measure",
} as const;
export type EventKind = keyof typeof eventLabels;

export const nameKinds = ["OFFICIAL", "ENDONYM", "EXONYM", "FORMER", "TRANSLITERATION", "ALIAS"] as const;
export const claimLinks = ["REFINES", "COMPONENT_OF", "RIVAL_OF"] as const;
export type ClaimLink = (typeof claimLinks)[number];
export const sourceLinks = ["DERIVED_FROM"] as const;
export const judgementKinds = ["SAME_AS", "NOT_SAME_AS", "MAYBE_SAME_AS"] as const;
