import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { importCurated } from "../../../src/ingest/importCurated.ts";
import { searchEntities } from "../../../src/store/search.ts";
import { writePackage, withTables, workspace } from "../../support/packageBuilder.ts";
import { openScratch } from "../../support/graphs.ts";
import { ask, errorsOf } from "./small.ts";

jest.setTimeout(60_000);

const state = (id: string, name: string) => ({ id: `state:${id}`, kind: "STATE", name, shortName: name.slice(0, 14) });
const person = (id: string, name: string) => ({
  id: `person:${id}`,
  kind: "PERSON",
  name,
  shortName: name.slice(0, 14),
});
const further = (entity: string, value: string, lang: string, script: string) => ({
  ...{ entity, value, lang, script, kind: "EXONYM" },
});

/** Entities whose names lie near one another. */
const named = withTables({
  actors: [
    state("azerbaijan", "Azerbaijan"),
    state("armenia", "Armenia"),
    state("georgia", "Georgia"),
    state("jordan", "Jordan"),
    state("iran", "Iran"),
    state("iraq", "Iraq"),
    state("china", "China"),
    state("turkey", "Turkey"),
    person("jordan-smith", "Jordan Smith"),
    person("aliyev", "Heydar Aliyev"),
    person("ilham", "Ilham Aliyev"),
    person("rouhani", "Hassan Rouhani"),
    person("erdogan", "Recep Tayyip Erdoğan"),
    { id: "group:una-unso", kind: "ARMED_GROUP", name: "UNA-UNSO", shortName: "UNA-UNSO" },
    {
      id: "org:ministry",
      kind: "ORGANIZATION",
      orgKind: "ORGAN",
      name: "Ministry of Defence of Armenia",
      shortName: "MoD",
    },
    { id: "side:georgian", kind: "SIDE", name: "Georgian side", shortName: "Georgian", conflict: "conflict:war" },
  ],
  events: [
    { id: "conflict:war", kind: "CONFLICT", name: "Nagorno-Karabakh war", shortName: "War", period: "1992/1994" },
    { id: "event:resolution-853", kind: "RESOLUTION", name: "Security Council Resolution 853", shortName: "S/RES/853" },
    { id: "event:resolution-884", kind: "RESOLUTION", name: "Security Council Resolution 884", shortName: "S/RES/884" },
  ],
  places: [
    { id: "place:shusha", name: "Şuşa", shortName: "Şuşa" },
    { id: "place:karabakh", name: "Nagorno-Karabakh", shortName: "Karabakh" },
  ],
  sources: [
    {
      id: "source:gazette",
      sourceKind: "NEWS",
      tier: "SECONDARY",
      title: "The Armenian Gazette",
      shortName: "Gazette",
    },
  ],
  names: [
    further("state:azerbaijan", "Ադրբեջան", "hy", "Armn"),
    further("state:armenia", "Հայաստան", "hy", "Armn"),
    further("state:china", "中国", "zh", "Hans"),
    further("state:turkey", "Türkiyə", "az", "Latn"),
    further("state:jordan", "الأردن", "ar", "Arab"),
  ],
  external_ids: [],
  side_members: [],
  claims: [{ key: "ilham-leads", kind: "AFFILIATION", subject: "person:ilham", type: "LEADER" }],
  participants: [{ claim: "ilham-leads", role: "OBJECT", entity: "state:azerbaijan" }],
  attributions: [{ claim: "ilham-leads", stance: "ASSERTS", hedge: "NONE", source: "source:gazette", locator: "1" }],
});

let graph: Graph;
beforeAll(async () => {
  graph = await openScratch();
  const { rejects } = await importCurated(graph, await writePackage(named), { rejectsFolder: workspace });
  expect(rejects).toEqual([]);
}, 120_000);
afterAll(() => graph.close());

interface Hit {
  readonly entity: { readonly id: string };
  readonly matchedName: string;
  readonly match: string;
  readonly score: number;
}

async function search(text: string, kinds?: readonly string[]): Promise<readonly Hit[]> {
  const { search: page } = await ask<{ search: { totalCount: number; nodes: readonly Hit[] } }>(
    graph,
    `query ($text: String!, $kinds: [EntityKind!]) {
       search(text: $text, kinds: $kinds) { totalCount nodes { entity { id } matchedName match score } }
     }`,
    { text, kinds },
  );
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes;
}

const found = async (text: string) => (await search(text)).map(({ entity }) => entity.id);

describe("search", () => {
  it.each([
    ["Azerbaijan", "state:azerbaijan", "Azerbaijan", "EXACT", 1],
    ["  azerbaijan! ", "state:azerbaijan", "Azerbaijan", "EXACT", 1],
    ["AZER", "state:azerbaijan", "Azerbaijan", "BEGINNING", 0.9],
    ["Azerbajian", "state:azerbaijan", "Azerbaijan", "TYPOS", 0.6],
    ["Азербайджан", "state:azerbaijan", "Azerbaijan", "TYPOS", 0.55],
    ["ադրբեջան", "state:azerbaijan", "Ադրբեջան", "EXACT", 1],
    ["Adrbejan", "state:azerbaijan", "Ադրբեջան", "EXACT", 0.95],
    ["hayastan", "state:armenia", "Հայաստան", "EXACT", 0.95],
    ["中国", "state:china", "中国", "EXACT", 1],
    ["中", "state:china", "中国", "BEGINNING", 0.9],
    ["Türkiye", "state:turkey", "Türkiyə", "EXACT", 1],
    ["اردن", "state:jordan", "الأردن", "EXACT", 0.95],
    ["أردوغان", "person:erdogan", "Recep Tayyip Erdoğan", "TYPOS", 0.45],
    ["חסן רוחאני", "person:rouhani", "Hassan Rouhani", "SOUNDS", 0.2],
    ["Эрдоган", "person:erdogan", "Recep Tayyip Erdoğan", "WORDS", 0.75],
    ["Алиев Гейдар", "person:aliyev", "Heydar Aliyev", "TYPOS", 0.55],
    ["Ильхам Алиев", "person:ilham", "Ilham Aliyev", "TYPOS", 0.55],
    ["Shusha", "place:shusha", "Şuşa", "EXACT", 0.95],
    ["susa", "place:shusha", "Şuşa", "EXACT", 1],
    ["Шуша", "place:shusha", "Şuşa", "EXACT", 0.95],
    ["una unso", "group:una-unso", "UNA-UNSO", "EXACT", 1],
    ["UNAUNSO", "group:una-unso", "UNA-UNSO", "EXACT", 0.95],
    ["armenia ministry", "org:ministry", "Ministry of Defence of Armenia", "WORDS", 0.8],
    ["min def arm", "org:ministry", "Ministry of Defence of Armenia", "WORD_BEGINNINGS", 0.7],
    ["s/res/853", "event:resolution-853", "S/RES/853", "EXACT", 1],
    ["armenian gazette", "source:gazette", "The Armenian Gazette", "EXACT", 1],
  ])("finds %s", async (text, id, matchedName, match, score) => {
    const [first] = await search(text);
    expect(first).toEqual({ entity: { id }, matchedName, match, score });
  });

  it("puts the obvious entity first: whole names, then states, then what more claims are about", async () => {
    expect(await found("Jordan")).toEqual(["state:jordan", "person:jordan-smith"]);
    expect(await found("georgia")).toEqual(["state:georgia", "side:georgian"]);
    expect(await found("iran")).toEqual(["state:iran"]);
    expect(await found("Nagorno-Karabakh")).toEqual(["place:karabakh", "conflict:war"]);
    expect(await found("Aliyev")).toEqual(["person:ilham", "person:aliyev"]);
    expect(await found("armenia")).toEqual(["state:armenia", "source:gazette", "org:ministry"]);
  });

  it("takes one number for another never, and short words only where nothing else is found", async () => {
    expect(await found("resolution 853")).toEqual(["event:resolution-853"]);
    expect(await found("resolution 854")).toEqual([]);
    expect(await found("iarn")).toEqual(["state:iran"]);
    expect(await found("a")).toEqual([]);
    expect(await found("kilimanjaro")).toEqual([]);
  });

  it("keeps to the kinds asked for", async () => {
    const ids = async (kinds: readonly string[]) => (await search("jordan", kinds)).map(({ entity }) => entity.id);
    expect(await ids(["PERSON"])).toEqual(["person:jordan-smith"]);
    expect(await ids([])).toEqual([]);
  });

  it("goes on behind a cursor, of the same text only", async () => {
    const page = async (text: string, after: string | null) =>
      ask<{ search: { nodes: readonly Hit[]; pageInfo: { endCursor: string; hasNextPage: boolean } } }>(
        graph,
        `query ($text: String!, $after: String) {
           search(text: $text, first: 1, after: $after) { nodes { entity { id } } pageInfo { endCursor hasNextPage } }
         }`,
        { text, after },
      );
    const { search: first } = await page("jordan", null);
    expect(first.pageInfo.hasNextPage).toBe(true);
    const { search: second } = await page("jordan", first.pageInfo.endCursor);
    expect(second.nodes).toEqual([{ entity: { id: "person:jordan-smith" } }]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const query = `query ($after: String) { search(text: "iran", after: $after) { totalCount } }`;
    const [error] = await errorsOf(graph, query, { after: first.pageInfo.endCursor });
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "after" });
  });

  it.each(["", " !? ", "x".repeat(201)])("refuses %j", async (text) => {
    const [error] = await errorsOf(graph, `query ($text: String!) { search(text: $text) { totalCount } }`, { text });
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "text" });
  });

  it("answers whatever is typed", async () => {
    const signs = fc.constantFrom(...Array.from('+-&|!(){}[]^"~*?:\\/ANDORNOT aä中ش0 '));
    const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: signs, maxLength: 60 }));
    await fc.assert(
      fc.asyncProperty(text, async (typed) => {
        fc.pre(/[\p{L}\p{N}]/u.test(typed.normalize("NFKC")) && typed.length <= 200);
        await searchEntities(graph, { text: typed });
      }),
      { numRuns: 100 },
    );
  });

  it("finds what was loaded before names were folded", async () => {
    await graph.alone("MATCH (n:Entity|Name) REMOVE n.folded, n.sounds, n.foldedBy");
    expect(await found("jordan")).toEqual([]);
    await importCurated(graph, await writePackage(named), { rejectsFolder: workspace });
    expect(await found("jordan")).toEqual(["state:jordan", "person:jordan-smith"]);
  });

  it("follows a new name", async () => {
    const actors = named.actors.map((row) =>
      row["id"] === "state:iran" ? { ...row, name: "Persia", shortName: "Persia" } : row,
    );
    await importCurated(graph, await writePackage({ ...named, actors }), { rejectsFolder: workspace });
    expect(await found("iran")).toEqual(["state:iraq"]);
    expect(await found("persia")).toEqual(["state:iran"]);
  });

  it("answers for what is judged to be the same by that alone", async () => {
    const judgement = { judgement: "SAME_AS", by: "an editor", at: "2020-01-01", reason: "the same man" };
    const judgements = [{ ...judgement, entity: "person:jordan-smith", other: "person:aliyev" }];
    await importCurated(graph, await writePackage({ ...named, judgements }), { rejectsFolder: workspace });
    expect(await found("Jordan Smith")).toEqual(["person:aliyev"]);
  });
});
