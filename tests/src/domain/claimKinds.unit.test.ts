import { describe, expect, it } from "@jest/globals";
import { claimOf, type Claim } from "../../../src/domain/claim.ts";
import { concernedParties, familyOf, kindRules, ownActors, type KindRule } from "../../../src/domain/claimKinds.ts";
import { claimKinds } from "../../../src/domain/vocabulary.ts";

interface Parties {
  readonly claim: Claim;
  readonly concerned: readonly string[];
  readonly own: readonly string[];
}

const killed = (more: Partial<Claim>) => claimOf({ kind: "ESTIMATE", subject: "side:b", measure: "KILLED", ...more });

const cases: Readonly<Record<string, Parties>> = {
  "SUPPORT: supporter and recipients, both of their own act; not the way it went": {
    claim: claimOf({
      kind: "SUPPORT",
      subject: "state:a",
      participants: { OBJECT: ["state:c", "state:b"], VIA: ["state:v"] },
    }),
    concerned: ["state:a", "state:b", "state:c"],
    own: ["state:a", "state:b", "state:c"],
  },
  "MEDIATION: mediator and parties; the mediator's act": {
    claim: claimOf({
      kind: "MEDIATION",
      subject: "org:m",
      participants: { OBJECT: ["conflict:c"], PARTY: ["state:a", "state:b"] },
    }),
    concerned: ["org:m", "state:a", "state:b"],
    own: ["org:m"],
  },
  "RESTRICTION: imposer and target, not the addressees nor the measure; the imposer's act": {
    claim: claimOf({
      kind: "RESTRICTION",
      subject: "org:i",
      participants: { OBJECT: ["event:embargo"], TARGET: ["side:t"], ADDRESSEE: ["state:x"] },
    }),
    concerned: ["org:i", "side:t"],
    own: ["org:i"],
  },
  "PARTICIPATION: actor and side; the actor's act": {
    claim: claimOf({
      kind: "PARTICIPATION",
      subject: "group:g",
      participants: { OBJECT: ["event:battle"], SIDE: ["side:s"] },
    }),
    concerned: ["group:g", "side:s"],
    own: ["group:g"],
  },
  "OCCURRENCE: initiator and target; the initiator's act": {
    claim: claimOf({
      kind: "OCCURRENCE",
      subject: "event:shelling",
      participants: { INITIATOR: ["side:i"], TARGET: ["side:t"] },
    }),
    concerned: ["side:i", "side:t"],
    own: ["side:i"],
  },
  "CONTROL: actor and other claimant, not the place; the actor's act": {
    claim: claimOf({
      kind: "CONTROL",
      subject: "side:a",
      participants: { OBJECT: ["place:p"], OTHER_CLAIMANT: ["state:o"] },
    }),
    concerned: ["side:a", "state:o"],
    own: ["side:a"],
  },
  "ESTIMATE of losses: the side counted and the perpetrator; the side's own losses": {
    claim: killed({ participants: { PERPETRATOR: ["group:p"] } }),
    concerned: ["group:p", "side:b"],
    own: ["side:b"],
  },
  "ESTIMATE by event: the perpetrator alone, nobody's own": {
    claim: killed({ subject: "event:clash", participants: { PERPETRATOR: ["group:p"] } }),
    concerned: ["group:p"],
    own: [],
  },
  "BALLOT: the voter, not the resolution; the voter's act": {
    claim: claimOf({ kind: "BALLOT", subject: "state:v", participants: { OBJECT: ["event:resolution"] } }),
    concerned: ["state:v"],
    own: ["state:v"],
  },
  "AFFILIATION: both; nobody's own act": {
    claim: claimOf({ kind: "AFFILIATION", subject: "person:p", participants: { OBJECT: ["org:o"] } }),
    concerned: ["org:o", "person:p"],
    own: [],
  },
  "AFFILIATION to a place: the actor alone": {
    claim: claimOf({ kind: "AFFILIATION", subject: "person:p", participants: { OBJECT: ["place:o"] } }),
    concerned: ["person:p"],
    own: [],
  },
  "RECOGNITION: both; the recogniser's act": {
    claim: claimOf({ kind: "RECOGNITION", subject: "state:r", participants: { OBJECT: ["defacto:d"] } }),
    concerned: ["defacto:d", "state:r"],
    own: ["state:r"],
  },
  "POSITION: both where both are actors; the holder's own": {
    claim: claimOf({ kind: "POSITION", subject: "state:h", participants: { OBJECT: ["event:e", "state:b"] } }),
    concerned: ["state:b", "state:h"],
    own: ["state:h"],
  },
  "ASSESSMENT: the actors judged; nobody's own act": {
    claim: claimOf({
      kind: "ASSESSMENT",
      subject: "state:j",
      participants: { OBJECT: ["side:b", "side:a", "place:p", "event:e"] },
    }),
    concerned: ["side:a", "side:b", "state:j"],
    own: [],
  },
};

describe("concernedParties and ownActors", () => {
  it.each(Object.entries(cases))("%s", (_, { claim, concerned, own }) => {
    expect({ concerned: concernedParties(claim), own: ownActors(claim) }).toEqual({ concerned, own });
  });

  it("have a case for every kind", () => {
    expect([...new Set(Object.values(cases).map(({ claim }) => claim.kind))].sort()).toEqual([...claimKinds].sort());
  });

  it("name an actor once that stands in two roles", () => {
    const internal = claimOf({ kind: "SUPPORT", subject: "state:a", participants: { OBJECT: ["state:a"] } });
    expect(concernedParties(internal)).toEqual(["state:a"]);
    expect(ownActors(internal)).toEqual(["state:a"]);
  });

  it.each([
    ["KILLED", ["side:b"]],
    ["WOUNDED", ["side:b"]],
    ["MISSING", ["side:b"]],
    ["CAPTURED", ["side:b"]],
    ["RELEASED", ["side:b"]],
    ["EXPENDITURE", ["side:b"]],
    ["DISPLACED", ["side:b"]],
    ["MATERIEL_LOST", ["side:b"]],
    ["INHABITANTS", []],
    ["STRENGTH", []],
    ["SHARE", []],
    ["VOTES", []],
  ])("take a count of %s as the own words of %j", (measure, own) => {
    expect(ownActors(killed({ measure }))).toEqual(own);
  });
});

describe("ownActors", () => {
  it.each<[string, readonly string[]]>([
    ["CAPTURED", []],
    ["HELD", []],
    ["WITHDREW", ["side:a"]],
    ["CLAIMS", ["side:a"]],
  ])("takes no boast for an admission: of %s they are %j", (type, own) => {
    const control = claimOf({ kind: "CONTROL", subject: "side:a", type, participants: { OBJECT: ["place:p"] } });
    expect(ownActors(control)).toEqual(own);
    expect(concernedParties(control)).toEqual(["side:a"]);
  });

  it.each(["KILLED", "WOUNDED", "MISSING", "CAPTURED", "RELEASED", "DISPLACED", "MATERIEL_LOST", "EXPENDITURE"])(
    "are the side itself for what it lost, got back or spent: %s",
    (measure) => {
      expect(ownActors(killed({ measure }))).toEqual(["side:b"]);
    },
  );

  it.each(["INHABITANTS", "STRENGTH", "SHARE", "VOTES", null])("are nobody for what is no loss: %s", (measure) => {
    expect(ownActors(killed({ measure }))).toEqual([]);
  });
});

describe("kindRules", () => {
  /** As the model's table of kinds has it: who may stand where, the kind's own word, its columns, whom it concerns; whose own act. */
  it.each([
    [
      "SUPPORT",
      "ACTOR; OBJECT ACTOR 1–n, VIA ACTOR 0–n",
      "type",
      "subtype mode openness items joint providerKind ucdpCode quantity money",
      "SUBJECT OBJECT; SUBJECT OBJECT",
    ],
    ["MEDIATION", "ACTOR; OBJECT EVENT 1–1, PARTY ACTOR 0–n", "form?", "outcome joint", "SUBJECT PARTY; SUBJECT"],
    [
      "RESTRICTION",
      "ACTOR; OBJECT EVENT 1–1, TARGET ACTOR 0–n, ADDRESSEE ACTOR 0–n",
      "type",
      "binding items",
      "SUBJECT TARGET; SUBJECT",
    ],
    ["PARTICIPATION", "ACTOR; OBJECT EVENT 1–1, SIDE ACTOR 0–1", "type?", "subtype", "SUBJECT SIDE; SUBJECT"],
    [
      "OCCURRENCE",
      "EVENT; INITIATOR ACTOR 0–n, TARGET ACTOR 0–n",
      "type?",
      "subtype cause outcome",
      "INITIATOR TARGET; INITIATOR",
    ],
    [
      "CONTROL",
      "ACTOR; OBJECT PLACE 1–1, OTHER_CLAIMANT ACTOR 0–n",
      "type",
      "quantity money",
      "SUBJECT OTHER_CLAIMANT; SUBJECT",
    ],
    [
      "ESTIMATE",
      "ACTOR|EVENT|PLACE; PERPETRATOR ACTOR 0–n",
      "measure",
      "population cause items quantity money",
      "SUBJECT PERPETRATOR; SUBJECT",
    ],
    ["BALLOT", "ACTOR; OBJECT EVENT 1–1", "type", "", "SUBJECT; SUBJECT"],
    ["AFFILIATION", "ACTOR; OBJECT ACTOR|PLACE 1–1", "type", "subtype office population", "SUBJECT OBJECT; "],
    ["RECOGNITION", "ACTOR; OBJECT ACTOR 1–1", "type", "openness", "SUBJECT OBJECT; SUBJECT"],
    [
      "POSITION",
      "ACTOR; OBJECT ACTOR|EVENT 1–n",
      "type",
      "subtype positionBasis openness gist",
      "SUBJECT OBJECT; SUBJECT",
    ],
    [
      "ASSESSMENT",
      "ACTOR|EVENT|PLACE; OBJECT ACTOR|EVENT|PLACE 0–n",
      "type",
      "subtype gist quantity money",
      "SUBJECT OBJECT; ",
    ],
  ])("hold of %s what the model says", (kind, places, word, columns, parties) => {
    const rule: KindRule = kindRules[kind as keyof typeof kindRules];
    const roles = Object.entries(rule.roles).map(
      ([role, { families, min, max }]) => `${role} ${families.join("|")} ${min}–${max === Infinity ? "n" : max}`,
    );
    expect([
      [rule.subject.join("|"), roles.join(", ")].join("; "),
      `${rule.typeColumn}${rule.typeRequired ? "" : "?"}`,
      rule.columns.join(" "),
      `${rule.concerned.join(" ")}; ${rule.ownAct.join(" ")}`,
    ]).toEqual([places, word, columns, parties]);
  });

  it("give each kind its label", () => {
    expect(Object.values(kindRules).map(({ label }) => label)).toEqual([
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
    ]);
  });

  it("let only those be concerned who may take part", () => {
    const strangers = Object.entries(kindRules).flatMap(([kind, { roles, concerned, ownAct }]) =>
      [...concerned, ...ownAct]
        .filter((role) => role !== "SUBJECT" && !(role in roles))
        .map((role) => `${kind} ${role}`),
    );
    expect(strangers).toEqual([]);
  });

  it("make nobody's own act what does not concern him", () => {
    const strangers = Object.entries(kindRules).flatMap(([kind, { concerned, ownAct }]) =>
      ownAct.filter((role) => !concerned.includes(role)).map((role) => `${kind} ${role}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe("familyOf", () => {
  it.each([
    ["state:russia", "ACTOR"],
    ["defacto:artsakh", "ACTOR"],
    ["group:una-unso", "ACTOR"],
    ["org:osce", "ACTOR"],
    ["community:armenian-diaspora", "ACTOR"],
    ["person:shamil-basayev", "ACTOR"],
    ["side:nagorno-karabakh-armenian", "ACTOR"],
    ["conflict:second-nagorno-karabakh-war", "EVENT"],
    ["event:section-907", "EVENT"],
    ["place:kalbajar", "PLACE"],
    ["source:article", "SOURCE"],
    ["claim:0123", null],
    ["attribution:0123", null],
    ["states:russia", null],
    ["states", null],
    ["", null],
    ["constructor:x", null],
  ])("of %j is %s", (id, family) => {
    expect(familyOf(id)).toBe(family);
  });
});
