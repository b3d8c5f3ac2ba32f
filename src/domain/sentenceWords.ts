import type { Hedge, Status } from "./vocabulary.ts";

/** The words of the vocabulary as they stand in a sentence, each table by the words of one field. */

export const supportVerbs: Readonly<Record<string, (to: string) => string>> = {
  TROOPS: (to) => `sent troops to ${to}`,
  TROOP_PRESENCE: (to) => `stationed troops for ${to}`,
  ARMS: (to) => `supplied arms to ${to}`,
  MATERIEL: (to) => `supplied matériel to ${to}`,
  TRAINING: (to) => `trained ${to}`,
  FUNDING: (to) => `gave money to ${to}`,
  INTELLIGENCE: (to) => `shared intelligence with ${to}`,
  TERRITORY_ACCESS: (to) => `let ${to} use its territory`,
  INFRASTRUCTURE_ACCESS: (to) => `let ${to} use its infrastructure`,
  OTHER: (to) => `gave other support to ${to}`,
  UNKNOWN: (to) => `supported ${to}`,
  FIGHTERS: (to) => `fought for ${to}`,
  DIPLOMATIC: (to) => `backed ${to} diplomatically`,
  ECONOMIC: (to) => `gave economic support to ${to}`,
  HUMANITARIAN: (to) => `gave humanitarian aid to ${to}`,
};

export const mediationVerbs: Readonly<Record<string, string>> = {
  HOST: "hosted mediation in",
  CHAIR: "chaired mediation in",
  GOOD_OFFICES: "lent its good offices in",
  GUARANTOR: "guaranteed",
  MONITOR: "monitored",
  PEACEKEEPER: "kept the peace in",
};

export const restrictionVerbs: Readonly<Record<string, string>> = {
  REQUESTS: "requested",
  IMPOSES: "imposed",
  AMENDS: "amended",
  WAIVES: "waived",
  LIFTS: "lifted",
  LETS_LAPSE: "allowed the lapse of",
  BREACHES: "breached",
};

export const participationVerbs: Readonly<Record<string, string>> = {
  PRIMARY_PARTY: "took part as a party in",
  SECONDARY_PARTY: "took part as a secondary party in",
  COMMANDER: "commanded in",
  VOLUNTEER: "took part as a volunteer in",
  SIGNATORY: "signed",
  OBSERVER: "was present as an observer at",
};

/** How whom it was aimed at, or befell, is told; "against" where nothing else is said here. */
export const towards: Readonly<Record<string, string>> = {
  DECLARATION: "to",
  DISPLACEMENT: "of",
  MASSACRE: "of",
  TRIAL: "of",
  VISIT: "to",
};

/** What two fight together, and one of them can only begin. */
export const begun: ReadonlySet<string | null> = new Set(["BATTLE", "CLASH"]);

export const occurrenceNouns: Readonly<Record<string, string>> = {
  ADOPTION: "an adoption",
  AGREEMENT: "an agreement",
  ATTACK: "an attack",
  BATTLE: "a battle",
  CAPTURE: "a capture",
  CEASEFIRE: "a ceasefire",
  CLASH: "a clash",
  DECLARATION: "a declaration",
  DISPLACEMENT: "a displacement",
  EXPLOSION: "an explosion",
  INAUGURATION: "an inauguration",
  INCURSION: "an incursion",
  MASSACRE: "a massacre",
  MOBILIZATION: "a mobilisation",
  PROTEST: "a protest",
  SHELLING: "shelling",
  SHOOTDOWN: "a shooting down",
  TRIAL: "a trial",
  TRUCE_VIOLATION: "a violation of the truce",
  UPRISING: "an uprising",
  VISIT: "a visit",
  VOTE: "a vote",
  WITHDRAWAL: "a withdrawal",
};

export const controlVerbs: Readonly<Record<string, string>> = {
  CAPTURED: "captured",
  HELD: "held",
  WITHDREW: "withdrew from",
  CLAIMS: "claimed",
};

export const ballotVerbs: Readonly<Record<string, string>> = {
  YES: "voted for",
  NO: "voted against",
  ABSTAIN: "abstained in the vote on",
  ABSENT: "did not vote on",
};

export const origins: Readonly<Record<string, string>> = {
  NATIONALITY: "nationality of",
  BIRTHPLACE: "born in",
  RESIDENCE: "resident in",
  RECRUITED_FROM: "recruited from",
};

export const relations: Readonly<Record<string, string>> = {
  MEMBER: "member of",
  LEADER: "leader of",
  ORGAN: "organ of",
  ALLY: "ally of",
  NOMINAL_ALLY: "ally in name of",
  SUCCESSOR: "successor of",
  SPLINTER: "split from",
};

export const recognitionVerbs: Readonly<Record<string, string>> = {
  RECOGNISES: "recognised",
  DOES_NOT_RECOGNISE: "did not recognise",
  REFUSES: "refused to recognise",
};

export const positionVerbs: Readonly<Record<string, string>> = {
  NEUTRAL: "took a neutral stand on",
  FAVOURS: "favoured",
  OPPOSES: "opposed",
  CONDEMNS: "condemned",
  WARNS: "warned",
};

export const matters: Readonly<Record<string, string>> = {
  CAUSE: "causes",
  MOTIVE: "motives",
  BIAS: "bias",
  SIGNIFICANCE: "significance",
  COMPARISON: "a comparison",
  INFLUENCE: "influence",
  OUTLOOK: "the outlook",
};

export const lossVerbs: Readonly<Record<string, string>> = { MATERIEL_LOST: "lost" };

export const standings: Readonly<Record<Status, string | null>> = {
  UNCONTESTED: null,
  CONTESTED: "contested",
  ALLEGED: "alleged",
  ALLEGED_DENIED: "alleged and denied",
  DENIED: "denied, and asserted by nobody",
  UNSUPPORTED: "asserted by nobody",
};

/** Behind who speaks. */
export const hedges: Readonly<Record<Hedge, string>> = {
  NONE: "",
  CLAIMED: "",
  REPORTEDLY: " as reported",
  POSSIBLY: " as possible",
};
