import type { Cells, PackageRows } from "./packageBuilder.ts";

/**
 * An invented data set for questions on mediators, embargoes and votes: two sides dispute a lake (Eastmark and the Lake
 * Republic against Westmark), five outsiders mediate, arm, forbid to arm and vote. A claim without words of its own is
 * reported by the Survey; the Courier relays what others say.
 */

interface Stated {
  readonly key: string;
  readonly kind: string;
  readonly subject: string;
  readonly cells?: Cells;
  /** Who takes part, role by role. */
  readonly with?: Readonly<Record<string, readonly string[]>>;
  /** What is said of it; the Survey reports it when left out. */
  readonly said?: readonly Cells[];
}

const says = (speaker: string, more: Cells = {}): Cells => ({
  stance: "ASSERTS",
  hedge: "NONE",
  speaker,
  speakerKind: "NAMED",
  source: "source:courier",
  ...more,
});
const denies = (speaker: string, more: Cells = {}): Cells => says(speaker, { stance: "DENIES", ...more });
const survey: Cells = { stance: "ASSERTS", hedge: "NONE", source: "source:survey" };
const almanac: Cells = { stance: "ASSERTS", hedge: "NONE", source: "source:almanac" };

const mediation: readonly Stated[] = [
  {
    key: "alphia-brokers-truce",
    kind: "MEDIATION",
    subject: "state:alphia",
    cells: { form: "GOOD_OFFICES", period: "1994-05", dateBasis: "STATED", outcome: "a truce" },
    with: { OBJECT: ["event:truce"], PARTY: ["state:eastmark", "state:westmark"] },
  },
  {
    key: "group-chairs",
    kind: "MEDIATION",
    subject: "org:contact-group",
    cells: { form: "CHAIR", period: "1997-02/", dateBasis: "STATED" },
    with: { OBJECT: ["conflict:lake"] },
  },
  {
    key: "envoy-mediates",
    kind: "MEDIATION",
    subject: "person:envoy",
    cells: { period: "1992", dateBasis: "STATED", outcome: "none" },
    with: { OBJECT: ["conflict:lake-war"], PARTY: ["defacto:lake-republic", "state:westmark"] },
    said: [says("state:eastmark", { hedge: "CLAIMED", verb: "claimed", statedOn: "1993" })],
  },
  {
    key: "gammia-hosts",
    kind: "MEDIATION",
    subject: "state:gammia",
    cells: { form: "HOST", period: "2001-04", dateBasis: "STATED" },
    with: { OBJECT: ["conflict:lake"], PARTY: ["state:westmark"] },
    said: [says("state:westmark", { statedOn: "2001-05" }), denies("state:gammia", { statedOn: "2001-06" })],
  },
  {
    key: "mission-monitors",
    kind: "MEDIATION",
    subject: "org:lake-mission",
    cells: { form: "MONITOR", period: "1994-06/1996", dateBasis: "STATED" },
    with: { OBJECT: ["event:truce"] },
  },
];

const affiliation = (key: string, ends: string, cells: Cells, said?: readonly Cells[]): Stated => {
  const [subject = "", object = ""] = ends.split(" of ");
  return {
    key,
    kind: "AFFILIATION",
    subject,
    cells,
    with: { OBJECT: [object] },
    ...(said === undefined ? {} : { said }),
  };
};

const affiliations: readonly Stated[] = [
  affiliation("army-organ", "org:eastmark-army of state:eastmark", { type: "ORGAN" }),
  affiliation("works-organ", "org:alphia-works of state:alphia", { type: "ORGAN" }),
  affiliation("senate-organ", "org:gammia-senate of state:gammia", { type: "ORGAN" }),
  affiliation("mission-organ", "org:lake-mission of org:conference", { type: "ORGAN" }),
  affiliation("alphia-in-group", "state:alphia of org:contact-group", { type: "MEMBER" }),
  affiliation("betia-in-group", "state:betia of org:contact-group", {
    type: "MEMBER",
    period: "1992/",
    dateBasis: "STATED",
  }),
  affiliation("westmark-in-group", "state:westmark of org:contact-group", { type: "MEMBER" }),
  affiliation("deltia-was-in-group", "state:deltia of org:contact-group", {
    type: "MEMBER",
    period: "1992/1994",
    dateBasis: "STATED",
  }),
  affiliation("chairs-of-group", "org:chairs of org:contact-group", { type: "OFFICE_HOLDER", office: "chairs" }),
  affiliation("gammia-in-chairs", "state:gammia of org:chairs", {
    type: "MEMBER",
    period: "1996/..",
    dateBasis: "STATED",
  }),
  affiliation("epsia-in-group", "state:epsia of org:contact-group", { type: "MEMBER" }, [
    { ...survey, hedge: "REPORTEDLY", verb: "reportedly" },
  ]),
  affiliation("envoy-of-conference", "person:envoy of org:conference", { type: "OFFICE_HOLDER", office: "envoy" }),
  affiliation("betia-ally", "state:betia of state:westmark", {
    type: "NOMINAL_ALLY",
    period: "2000/..",
    dateBasis: "STATED",
  }),
  affiliation("alphia-in-pact", "state:alphia of org:pact", { type: "MEMBER", period: "1992/..", dateBasis: "STATED" }),
  affiliation("eastmark-in-pact", "state:eastmark of org:pact", {
    type: "MEMBER",
    period: "1995/1999",
    dateBasis: "STATED",
  }),
  affiliation("gammia-in-club", "state:gammia of org:club", { type: "MEMBER" }),
  affiliation("westmark-in-club", "state:westmark of org:club", { type: "MEMBER" }),
  affiliation("alphia-in-states", "state:alphia of org:conference-states", { type: "MEMBER" }),
  affiliation("deltia-not-in-states", "state:deltia of org:conference-states", { type: "MEMBER" }, [
    denies("org:conference", { statedOn: "1993" }),
  ]),
];

const support = (key: string, ends: string, cells: Cells, said?: readonly Cells[]): Stated => {
  const [subject = "", object = ""] = ends.split(" to ");
  const stated = cells["period"] === undefined ? {} : { dateBasis: "STATED" };
  return {
    key,
    kind: "SUPPORT",
    subject,
    cells: { ...cells, ...stated },
    with: { OBJECT: [object] },
    ...(said === undefined ? {} : { said }),
  };
};

const supports: readonly Stated[] = [
  support("works-arm-army", "org:alphia-works to org:eastmark-army", { type: "ARMS", period: "1995" }),
  support("alphia-trains-east", "state:alphia to side:east", { type: "TRAINING" }),
  support("alphia-arms-east", "state:alphia to side:east", { type: "ARMS", period: "1992-06" }, [
    says("state:westmark", { statedOn: "1992-07" }),
  ]),
  support("alphia-funds-epsia", "state:alphia to state:epsia", { type: "FUNDING", period: "1995" }),
  support("betia-arms-westmark", "state:betia to state:westmark", { type: "ARMS", period: "2010/2012" }),
  support("gammia-backs-west", "state:gammia to side:west", { type: "DIPLOMATIC", period: "1999" }),
  support("gammia-arms-eastmark", "state:gammia to state:eastmark", { type: "ARMS" }, [denies("state:gammia")]),
  support("deltia-arms-westmark", "state:deltia to state:westmark", { type: "ARMS", period: "1993-10" }),
  support("deltia-arms-westmark-later", "state:deltia to state:westmark", { type: "ARMS", period: "2005" }),
  support("gammia-funds-westmark-1995", "state:gammia to state:westmark", { type: "FUNDING", period: "1995" }),
  support("gammia-funds-westmark-2003", "state:gammia to state:westmark", { type: "FUNDING", period: "2003" }),
  support("gammia-funds-westmark-2010", "state:gammia to state:westmark", { type: "FUNDING", period: "2010" }),
  support("gammia-trains-westmark", "state:gammia to state:westmark", { type: "TRAINING", period: "2001/2003" }),
];

const measures: readonly Stated[] = [
  {
    key: "conference-requests",
    kind: "RESTRICTION",
    subject: "org:conference",
    cells: { type: "REQUESTS", binding: "VOLUNTARY", period: "1992-02/", dateBasis: "STATED", items: "arms" },
    with: {
      OBJECT: ["event:embargo"],
      TARGET: ["side:east", "side:west"],
      ADDRESSEE: ["org:conference-states"],
    },
  },
  {
    key: "council-imposes",
    kind: "RESTRICTION",
    subject: "org:council",
    cells: { type: "IMPOSES", binding: "BINDING", period: "1993-07", dateBasis: "STATED", items: "weapons|pumpkins" },
    with: { OBJECT: ["event:embargo"], TARGET: ["side:west"], ADDRESSEE: ["state:alphia", "state:deltia"] },
  },
  {
    key: "council-lets-lapse",
    kind: "RESTRICTION",
    subject: "org:council",
    cells: { type: "LETS_LAPSE", period: "2002", dateBasis: "STATED" },
    with: { OBJECT: ["event:embargo"], TARGET: ["side:west"] },
    said: [says("org:institute", { hedge: "POSSIBLY", verb: "assumed" })],
  },
  {
    key: "states-breach",
    kind: "RESTRICTION",
    subject: "org:conference-states",
    cells: { type: "BREACHES", period: "1993", dateBasis: "STATED" },
    with: { OBJECT: ["event:embargo"] },
  },
  {
    key: "senate-bans",
    kind: "RESTRICTION",
    subject: "org:gammia-senate",
    cells: { type: "IMPOSES", binding: "BINDING", period: "1992", dateBasis: "STATED", items: "any assistance" },
    with: { OBJECT: ["event:ban"], TARGET: ["state:westmark"] },
  },
  {
    key: "senate-amends",
    kind: "RESTRICTION",
    subject: "org:gammia-senate",
    cells: { type: "AMENDS", period: "2001", dateBasis: "STATED" },
    with: { OBJECT: ["event:ban"], TARGET: ["state:westmark"] },
  },
  {
    key: "president-waives",
    kind: "RESTRICTION",
    subject: "person:president",
    cells: { type: "WAIVES", period: "2002/2004", dateBasis: "STATED" },
    with: { OBJECT: ["event:ban"], TARGET: ["state:westmark"] },
  },
  {
    key: "senate-lifts",
    kind: "RESTRICTION",
    subject: "org:gammia-senate",
    cells: { type: "LIFTS", period: "2009-06", dateBasis: "STATED" },
    with: { OBJECT: ["event:ban"] },
  },
];

const ballot = (key: string, voter: string, vote: string, said?: readonly Cells[]): Stated => ({
  key,
  kind: "BALLOT",
  subject: `state:${voter}`,
  cells: { type: vote, period: "2008-03-14", dateBasis: "STATED" },
  with: { OBJECT: ["event:resolution-12"] },
  ...(said === undefined ? {} : { said }),
});

const resolution: readonly Stated[] = [
  {
    key: "assembly-adopts",
    kind: "OCCURRENCE",
    subject: "event:resolution-12",
    cells: { type: "ADOPTION", period: "2008-03-14", dateBasis: "STATED" },
    with: { INITIATOR: ["org:assembly"] },
  },
  support("assembly-backs-westmark", "org:assembly to state:westmark", { type: "DIPLOMATIC", period: "2008-03-14" }),
  {
    key: "assembly-demands",
    kind: "POSITION",
    subject: "org:assembly",
    cells: {
      type: "DEMANDS",
      positionBasis: "DECLARED",
      during: "event:resolution-12",
      gist: "Withdrawal from the lake.",
    },
    with: { OBJECT: ["side:east"] },
  },
  {
    key: "eastmark-condemns",
    kind: "POSITION",
    subject: "state:eastmark",
    cells: { type: "CONDEMNS", positionBasis: "DECLARED", gist: "A blow to the talks." },
    with: { OBJECT: ["event:resolution-12"] },
    said: [says("state:eastmark", { statedOn: "2008-03-15" })],
  },
  {
    key: "chairs-oppose",
    kind: "POSITION",
    subject: "org:chairs",
    cells: { type: "OPPOSES", positionBasis: "DECLARED", gist: "One-sided." },
    with: { OBJECT: ["event:resolution-12"] },
    said: [says("org:chairs")],
  },
  {
    key: "chairs-judge",
    kind: "ASSESSMENT",
    subject: "event:resolution-12",
    cells: { type: "OUTLOOK", subtype: "talks-at-risk", gist: "It puts the talks at risk." },
    said: [says("org:chairs")],
  },
  ballot("alphia-votes", "alphia", "NO"),
  ballot("betia-votes", "betia", "YES"),
  ballot("gammia-votes", "gammia", "NO"),
  ballot("gammia-abstains", "gammia", "ABSTAIN", [{ ...almanac, hedge: "POSSIBLY", verb: "believed" }]),
  ballot("epsia-abstains", "epsia", "ABSTAIN"),
  ballot("eastmark-votes", "eastmark", "NO"),
];

const claims: readonly Stated[] = [...mediation, ...affiliations, ...supports, ...measures, ...resolution];

const actor = (id: string, kind: string, name: string, cells: Cells = {}): Cells => ({
  id,
  kind,
  name,
  shortName: name.slice(0, 14).trim(),
  ...cells,
});

export const lakePackage: Required<PackageRows> = {
  actors: [
    actor("state:eastmark", "STATE", "Eastmark"),
    actor("state:westmark", "STATE", "Westmark"),
    actor("defacto:lake-republic", "DE_FACTO_STATE", "Lake Republic"),
    ...["Alphia", "Betia", "Gammia", "Deltia", "Epsia"].map((name) =>
      actor(`state:${name.toLowerCase()}`, "STATE", name),
    ),
    actor("org:eastmark-army", "ORGANIZATION", "Army of Eastmark", { orgKind: "ORGAN" }),
    actor("org:alphia-works", "ORGANIZATION", "Alphia Works", { orgKind: "COMPANY" }),
    actor("org:gammia-senate", "ORGANIZATION", "Senate of Gammia", { orgKind: "ORGAN" }),
    actor("org:assembly", "ORGANIZATION", "The Assembly", { orgKind: "INTERGOVERNMENTAL" }),
    actor("org:chairs", "ORGANIZATION", "The Chairs", { orgKind: "ORGAN" }),
    actor("org:club", "ORGANIZATION", "Sailing Club", { orgKind: "NGO" }),
    actor("org:conference-states", "ORGANIZATION", "States of the Conference", { collective: "true" }),
    actor("org:council", "ORGANIZATION", "The Council", { orgKind: "INTERGOVERNMENTAL" }),
    actor("org:institute", "ORGANIZATION", "The Institute", { orgKind: "RESEARCH" }),
    actor("org:pact", "ORGANIZATION", "The Pact", { orgKind: "ALLIANCE" }),
    actor("person:president", "PERSON", "The President"),
    actor("org:contact-group", "ORGANIZATION", "Contact Group", { orgKind: "INTERGOVERNMENTAL" }),
    actor("org:conference", "ORGANIZATION", "The Conference", { orgKind: "INTERGOVERNMENTAL" }),
    actor("org:lake-mission", "ORGANIZATION", "Lake Mission", { orgKind: "ORGAN" }),
    actor("person:envoy", "PERSON", "The Envoy"),
    actor("side:east", "SIDE", "Eastern side", { conflict: "conflict:lake" }),
    actor("side:west", "SIDE", "Western side", { conflict: "conflict:lake" }),
  ],
  events: [
    { id: "conflict:lake", kind: "CONFLICT", name: "Lake conflict", shortName: "Lake", period: "1990/.." },
    {
      id: "conflict:lake-war",
      kind: "CONFLICT",
      name: "Lake War",
      shortName: "Lake War",
      partOf: "conflict:lake",
      period: "1991/1994",
    },
    {
      id: "event:truce",
      kind: "AGREEMENT",
      name: "Lake truce",
      shortName: "Truce",
      partOf: "conflict:lake-war",
      period: "1994-05",
    },
    { id: "event:embargo", kind: "MEASURE", name: "Arms embargo", shortName: "Embargo", partOf: "conflict:lake" },
    { id: "event:ban", kind: "MEASURE", name: "Ban on assistance", shortName: "Ban", partOf: "conflict:lake" },
    {
      id: "event:resolution-12",
      kind: "RESOLUTION",
      name: "Resolution 12",
      shortName: "Res. 12",
      partOf: "conflict:lake",
      period: "2008-03-14",
    },
  ],
  places: [],
  names: [],
  external_ids: [],
  sources: [
    { id: "source:survey", sourceKind: "REPORT", tier: "SECONDARY", title: "The Survey", shortName: "Survey" },
    { id: "source:almanac", sourceKind: "REPORT", tier: "SECONDARY", title: "The Almanac", shortName: "Almanac" },
    { id: "source:courier", sourceKind: "NEWS", tier: "SECONDARY", title: "The Courier", shortName: "Courier" },
  ],
  source_links: [],
  side_members: [
    { side: "side:east", member: "state:eastmark" },
    { side: "side:east", member: "defacto:lake-republic", start: "1991" },
    { side: "side:west", member: "state:westmark" },
  ],
  claims: claims.map(({ key, kind, subject, cells }) => ({ key, kind, subject, ...cells })),
  participants: claims.flatMap(({ key, with: others = {} }) =>
    Object.entries(others).flatMap(([role, ids]) => ids.map((entity) => ({ claim: key, role, entity }))),
  ),
  attributions: claims.flatMap(({ key, said = [survey] }) =>
    said.map((words, i) => ({ claim: key, locator: `${key} ${i + 1}`, ...words })),
  ),
  claim_links: [{ claim: "gammia-votes", link: "RIVAL_OF", claim2: "gammia-abstains" }],
  judgements: [],
};

/** Further rows: deliveries without a date, one of the war, which is over, and one of the conflict; and an embargo after the war. */
export const undatedDeliveries: PackageRows = {
  claims: [
    { key: "in-war", kind: "SUPPORT", subject: "state:deltia", type: "ARMS", conflict: "conflict:lake-war" },
    { key: "in-conflict", kind: "SUPPORT", subject: "state:deltia", type: "ARMS", conflict: "conflict:lake" },
    {
      key: "imposed-again",
      kind: "RESTRICTION",
      subject: "org:council",
      type: "IMPOSES",
      period: "2005/..",
      dateBasis: "STATED",
    },
  ],
  participants: [
    { claim: "in-war", role: "OBJECT", entity: "state:westmark" },
    { claim: "in-conflict", role: "OBJECT", entity: "state:westmark" },
    { claim: "imposed-again", role: "OBJECT", entity: "event:embargo" },
    { claim: "imposed-again", role: "TARGET", entity: "side:west" },
    { claim: "imposed-again", role: "ADDRESSEE", entity: "state:deltia" },
  ],
  attributions: ["in-war", "in-conflict", "imposed-again"].map((claim) => ({ claim, locator: claim, ...survey })),
};
