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

const affiliations: readonly Stated[] = [
  ["army-organ", "org:eastmark-army", "ORGAN", "state:eastmark"],
  ["mission-organ", "org:lake-mission", "ORGAN", "org:conference"],
].map(([key = "", subject = "", type = "", object = ""]) => ({
  key,
  kind: "AFFILIATION",
  subject,
  cells: { type },
  with: { OBJECT: [object] },
}));

const claims: readonly Stated[] = [...mediation, ...affiliations];

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
  claim_links: [],
  judgements: [],
};
