import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import type { Graph } from "../../src/graph/openGraph.ts";
import { importCurated } from "../../src/ingest/importCurated.ts";
import { openScratch } from "./graphs.ts";
import { smallPackage, workspace, writePackage, type Cells, type PackageRows } from "./packageBuilder.ts";

/** A claim with its objects, other participants ("ROLE id") and what is said of it ("STANCE by whom"). */
export interface Stated {
  readonly cells: Cells;
  readonly objects: readonly string[];
  readonly others?: readonly string[];
  /** The Gazette's own voice when left out. */
  readonly said?: readonly Cells[];
}

const denied = (speaker: string): Cells => ({ stance: "DENIES", hedge: "NONE", speaker, speakerKind: "NAMED" });
const claimed = (speaker: string): Cells => ({ stance: "ASSERTS", hedge: "CLAIMED", speaker, speakerKind: "NAMED" });
const own: Cells = { stance: "ASSERTS", hedge: "NONE" };

export const support = (key: string, subject: string, type: string, objects: string, more: Cells = {}): Stated => ({
  cells: { key, kind: "SUPPORT", subject, type, ...more },
  objects: objects.split(" "),
});
export const affiliation = (key: string, subject: string, type: string, object: string, more: Cells = {}): Stated => ({
  cells: { key, kind: "AFFILIATION", subject, type, ...more },
  objects: [object],
});

const always: readonly Stated[] = [
  /* Corvia arms both, first the north; the second it denies. */
  support("corvia-arms-alba", "state:corvia", "ARMS", "state:alba", { period: "1992" }),
  {
    ...support("corvia-arms-bruna", "state:corvia", "ARMS", "state:bruna", { period: "1993-05/1994-03" }),
    said: [own, denied("state:corvia")],
  },
  support("corvia-trains-north", "state:corvia", "TRAINING", "side:north", { period: "1993" }),
  /* Dunmark pays the riders, who fight for the south; its army fought for them once, as nobody says any more. */
  {
    ...support("dunmark-funds-riders", "state:dunmark", "FUNDING", "group:riders", { period: "1993" }),
    said: [claimed("state:alba")],
  },
  support("riders-fight-south", "group:riders", "FIGHTERS", "side:south", { period: "1993-07/1994" }),
  { ...support("dunmark-troops-riders", "state:dunmark", "TROOPS", "group:riders"), said: [denied("state:dunmark")] },
  support("army-trains-riders", "org:dunmark-army", "TRAINING", "group:riders", { period: "1994" }),
  /* One shipment for both. */
  support("elbonia-fuels-both", "state:elbonia", "MATERIEL", "state:alba state:bruna", { joint: "true" }),
  /* Farland's second supply of Alba came after Alba had left the side. */
  support("farland-arms-alba-1999", "state:farland", "ARMS", "state:alba", { period: "1999" }),
  support("farland-arms-alba-2005", "state:farland", "ARMS", "state:alba", { period: "2005" }),
  support("farland-arms-bruna", "state:farland", "ARMS", "state:bruna", { period: "2005" }),
  /* Peacekeepers on both sides. */
  support("grotia-keeps-peace-north", "state:grotia", "TROOP_PRESENCE", "state:alba", {
    subtype: "PEACEKEEPING",
    period: "1994",
  }),
  support("grotia-keeps-peace-south", "state:grotia", "TROOP_PRESENCE", "state:bruna", {
    subtype: "PEACEKEEPING",
    period: "1994",
  }),
  /* Heria's arms are only denied. */
  support("heria-backs-alba", "state:heria", "DIPLOMATIC", "state:alba", { period: "1993" }),
  { ...support("heria-arms-bruna", "state:heria", "ARMS", "state:bruna"), said: [denied("state:heria")] },
  /* Alba's own arms come through Corvia, too. */
  { ...support("heria-arms-exiles", "state:heria", "ARMS", "group:exiles"), others: ["VIA state:corvia"] },
  support("exiles-train-alba", "group:exiles", "TRAINING", "org:alban-guard", { period: "1992/.." }),

  affiliation("army-organ", "org:dunmark-army", "ORGAN", "state:dunmark"),
  affiliation("guard-organ", "org:alban-guard", "ORGAN", "state:alba"),
  affiliation("chief-leads-riders", "person:chief", "LEADER", "group:riders", { period: "1993" }),
  affiliation("chief-in-company", "person:chief", "MEMBER", "group:company"),
  affiliation("corvia-in-league", "state:corvia", "MEMBER", "org:league"),
  affiliation("bruna-in-league", "state:bruna", "MEMBER", "org:league"),
  affiliation("dunmark-ally", "state:dunmark", "ALLY", "state:bruna", { period: "1991/" }),
  affiliation("corvia-nominal-ally", "state:alba", "NOMINAL_ALLY", "state:corvia"),
  affiliation("chief-from-elbonia", "person:chief", "ORIGIN", "state:elbonia"),

  {
    cells: { key: "league-mediates", kind: "MEDIATION", subject: "org:league", form: "CHAIR", period: "1994-02" },
    objects: ["conflict:hill-war"],
    others: ["PARTY state:alba", "PARTY state:bruna"],
  },
  {
    cells: {
      key: "dunmark-embargo",
      kind: "RESTRICTION",
      subject: "state:dunmark",
      type: "IMPOSES",
      period: "1993-04/..",
    },
    objects: ["event:embargo"],
    others: ["TARGET side:north"],
  },
  {
    cells: {
      key: "dunmark-condemns",
      kind: "POSITION",
      subject: "state:dunmark",
      type: "CONDEMNS",
      positionBasis: "DECLARED",
    },
    objects: ["state:alba"],
  },
  {
    cells: { key: "corvia-votes", kind: "BALLOT", subject: "state:corvia", type: "ABSTAIN", period: "1994-06-01" },
    objects: ["event:resolution"],
  },
  {
    cells: { key: "corvia-recognises", kind: "RECOGNITION", subject: "state:corvia", type: "REFUSES" },
    objects: ["defacto:enclave"],
  },
  {
    cells: { key: "bruna-votes", kind: "BALLOT", subject: "state:bruna", type: "YES", period: "1994-06-01" },
    objects: ["event:resolution"],
  },
  {
    cells: { key: "attack-happened", kind: "OCCURRENCE", subject: "event:attack", type: "ATTACK" },
    objects: [],
    others: ["INITIATOR group:riders", "TARGET side:north"],
  },
  {
    cells: { key: "truce-happened", kind: "OCCURRENCE", subject: "event:truce", type: "CEASEFIRE", period: "1994" },
    objects: [],
    said: [claimed("state:alba")],
  },
];

const actor = (id: string, kind: string, name: string, more: Cells = {}): Cells => ({
  id,
  kind,
  name,
  shortName: name.slice(0, 14),
  ...more,
});

/**
 * An invented data set of ties around a conflict: suppliers of both sides at various times, a group between a payer and a
 * side, organs, alliances, and every other kind of part that outsiders take.
 */
const tiesOf = (stated: readonly Stated[]): Required<PackageRows> => ({
  ...smallPackage,
  actors: [
    ...["Alba", "Bruna", "Corvia", "Dunmark", "Elbonia", "Farland", "Grotia", "Heria"].map((name) =>
      actor(`state:${name.toLowerCase()}`, "STATE", name),
    ),
    actor("defacto:enclave", "DE_FACTO_STATE", "Enclave"),
    actor("group:riders", "ARMED_GROUP", "Riders"),
    actor("group:exiles", "ARMED_GROUP", "Exiles"),
    actor("group:company", "ARMED_GROUP", "Company"),
    actor("group:pilots", "ARMED_GROUP", "Hired pilots", { collective: "true" }),
    actor("org:dunmark-army", "ORGANIZATION", "Army of Dunmark", { orgKind: "ORGAN", shortName: "Dunmark Army" }),
    actor("org:alban-guard", "ORGANIZATION", "Guard of Alba", { orgKind: "ORGAN", shortName: "Alban Guard" }),
    actor("org:league", "ORGANIZATION", "League", { orgKind: "INTERGOVERNMENTAL" }),
    actor("person:chief", "PERSON", "Chief"),
    actor("side:north", "SIDE", "North", { conflict: "conflict:hill" }),
    actor("side:south", "SIDE", "South", { conflict: "conflict:hill" }),
  ],
  events: [
    { id: "conflict:hill", kind: "CONFLICT", name: "Hill conflict", shortName: "Hill", period: "1990/.." },
    {
      id: "conflict:hill-war",
      kind: "CONFLICT",
      name: "Hill War",
      shortName: "Hill War",
      partOf: "conflict:hill",
      period: "1992/1994",
    },
    { id: "conflict:quiet", kind: "CONFLICT", name: "Quiet dispute", shortName: "Quiet" },
    { id: "event:embargo", kind: "MEASURE", name: "Embargo", shortName: "Embargo", partOf: "conflict:hill" },
    {
      id: "event:resolution",
      kind: "RESOLUTION",
      name: "Resolution",
      shortName: "Resolution",
      partOf: "conflict:hill",
      period: "1994-06-01",
    },
    {
      id: "event:attack",
      kind: "INCIDENT",
      name: "Attack on the hill",
      shortName: "Attack",
      partOf: "conflict:hill-war",
      period: "1993-08-14",
    },
    { id: "event:truce", kind: "AGREEMENT", name: "Truce", shortName: "Truce", partOf: "conflict:hill-war" },
  ],
  names: [],
  external_ids: [],
  side_members: [
    { side: "side:north", member: "state:alba", start: "1990", end: "2000" },
    { side: "side:north", member: "defacto:enclave" },
    { side: "side:south", member: "state:bruna" },
  ],
  claims: stated.map(({ cells }) => ({ ...cells, ...(cells["period"] === undefined ? {} : { dateBasis: "STATED" }) })),
  participants: stated.flatMap(({ cells: { key = "" }, objects, others = [] }) => [
    ...objects.map((entity) => ({ claim: key, role: "OBJECT", entity })),
    ...others.map((other) => {
      const [role = "", entity = ""] = other.split(" ");
      return { claim: key, role, entity };
    }),
  ]),
  attributions: stated.flatMap(({ cells: { key = "" }, said = [own] }) =>
    said.map((cells) => ({ claim: key, source: "source:gazette", locator: key, ...cells })),
  ),
});

/** The scratch database with the invented ties in it, and what is stated beside them. */
export async function openTies(more: readonly Stated[] = []): Promise<Graph> {
  const graph = await openScratch();
  const rejectsFolder = await mkdtemp(join(workspace, "rejects-"));
  const folder = await writePackage(tiesOf([...always, ...more]));
  const { ok, rejects } = await importCurated(graph, folder, { rejectsFolder });
  if (!ok) throw new Error(`the ties have rejected rows: ${JSON.stringify(rejects)}`);
  return graph;
}
