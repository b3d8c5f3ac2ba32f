import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import type { Attribution } from "../../../src/domain/attribution.ts";
import { reaching, Refinements, voiceKey, whoseWord, withoutRetracted } from "../../../src/domain/entailment.ts";
import { slugOf } from "../../../src/domain/ordering.ts";
import { parseOptionalPeriod } from "../../../src/domain/period.ts";
import { stances, type SpeakerKind } from "../../../src/domain/vocabulary.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { listClaims } from "../../../src/store/claims.ts";
import {
  countReaching,
  countVoicesReaching,
  reachingRequest,
  readReaching,
  type ReachingNumbers,
} from "../../../src/store/reaching.ts";
import { attributionOf } from "../domain/support.ts";
import { openScratch } from "../../support/graphs.ts";

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openScratch();
}, 120_000);
afterAll(() => graph.close());

/** Worlds of four claims, d → b → a and d → c → a along REFINES, each with its own words. */
const worlds = 40;
const links = [
  ["d", "b"],
  ["d", "c"],
  ["b", "a"],
  ["c", "a"],
] as const;
const letters = ["a", "b", "c", "d"] as const;

const speakers = ["state:x", "org:y", "org:some-observers"] as const;
/** Which of them are sets of people that nobody names. */
const unnamedSets: readonly string[] = ["org:some-observers"];
const sources = ["source:s", "source:t"] as const;
const days = [null, "1992", "1992-05", "1993", "1993/1994", "1994/", "/1992"];

const words = fc
  .record({
    letter: fc.constantFrom(...letters),
    stance: fc.constantFrom("ASSERTS", "ASSERTS", "DENIES", "DOUBTS", "RETRACTS"),
    speaker: fc.option(fc.constantFrom(...speakers)),
    anonymous: fc.boolean(),
    speakerLabel: fc.option(fc.constantFrom("some", "others")),
    source: fc.constantFrom(...sources),
    citing: fc.option(fc.constantFrom(...sources)),
    statedOn: fc.constantFrom(...days),
  })
  .map(({ letter, anonymous, ...said }) => ({ letter, said: { ...said, speakerKind: kindOf(said, anonymous) } }));

function kindOf(said: Pick<Attribution, "speaker" | "speakerLabel">, anonymous: boolean): SpeakerKind | null {
  if (said.speaker !== null) return anonymous ? "ANONYMOUS" : "NAMED";
  return said.speakerLabel === null ? null : "COLLECTIVE";
}

interface Said {
  readonly id: string;
  readonly attribution: Attribution;
}

const said: readonly Said[] = fc
  .sample(fc.array(words, { minLength: 3, maxLength: 12 }), { seed: 11, numRuns: worlds })
  .flatMap((world, w) =>
    world.map(({ letter, said: one }, i) => ({
      id: `attribution:${w}-${i}`,
      attribution: attributionOf({ ...one, claim: `claim:${w}-${letter}` }),
    })),
  );
const claims = Array.from({ length: worlds }, (_, w) => letters.map((letter) => `claim:${w}-${letter}`)).flat();
const refinements = new Refinements(
  Array.from({ length: worlds }, (_, w) =>
    links.map(([narrower, broader]) => ({ narrower: `claim:${w}-${narrower}`, broader: `claim:${w}-${broader}` })),
  ).flat(),
);
const saidOf = (claim: string) => said.filter(({ attribution }) => attribution.claim === claim);

async function createWorlds(): Promise<void> {
  await graph.alone(
    `UNWIND $actors AS id CREATE (:Entity:Actor {id: id, kind: 'STATE', name: id, shortName: id, collective: id IN $unnamedSets})`,
    {
      actors: speakers,
      unnamedSets,
    },
  );
  await graph.alone(
    `UNWIND $sources AS id
     CREATE (:Entity:Source {id: id, name: id, shortName: id, tier: 'SECONDARY', sourceKind: 'BOOK'})`,
    { sources },
  );
  await graph.alone(
    `MATCH (subject:Entity {id: 'state:x'})
     UNWIND $claims AS id
     CREATE (claim:Claim {id: id, kind: 'SUPPORT', type: 'ARMS', caption: id, status: 'ALLEGED', strength: 'ALLEGED',
       opposition: 'NONE', statusReason: 'made up', ordering: id})-[:SUBJECT]->(subject)`,
    { claims },
  );
  await graph.alone(
    `UNWIND range(0, $worlds - 1) AS w
     UNWIND $links AS link
     MATCH (narrower:Claim {id: 'claim:' + toString(toInteger(w)) + '-' + link[0]}), (broader:Claim {id: 'claim:' + toString(toInteger(w)) + '-' + link[1]})
     CREATE (narrower)-[:REFINES]->(broader)`,
    { worlds, links },
  );
  await graph.alone(
    `UNWIND $rows AS row
     MATCH (claim:Claim {id: row.claim}), (source:Source {id: row.source})
     CREATE (claim)<-[:ABOUT]-(attribution:Attribution)-[:IN]->(source)
     SET attribution = row.properties
     FOREACH (id IN row.speakers | MERGE (speaker:Entity {id: id}) CREATE (attribution)-[:SPOKEN_BY]->(speaker))
     FOREACH (id IN row.cited | MERGE (cited:Entity {id: id}) CREATE (attribution)-[:CITING]->(cited))`,
    { rows: said.map(storedRow) },
  );
}

function storedRow({ id, attribution }: Said) {
  const { claim, source, speaker, citing, locator, ...properties } = attribution;
  const stated = parseOptionalPeriod(attribution.statedOn);
  const bounds = { statedEarliest: stated?.startEarliest ?? null, statedLatest: stated?.endLatest ?? null };
  return {
    claim,
    source,
    speakers: speaker === null ? [] : [speaker],
    cited: citing === null ? [] : [citing],
    properties: { id, locator, ...properties, ...bounds },
  };
}

const uncounted: ReachingNumbers = {
  totals: () => Promise.resolve({ all: 0, undated: 0 }),
  voices: () => Promise.resolve(0),
};

describe("what is said of claims", () => {
  beforeAll(createWorlds);

  it("is everything said of each itself and what domain/entailment.ts lets reach it, each once", async () => {
    const requests = claims.map((claim) => reachingRequest(claim, { first: 500 }));
    const pages = await readReaching(graph, requests, uncounted);
    const listed = pages.map(({ nodes }) => nodes.map(({ id }) => id).sort());
    const expected = claims.map((claim) => {
      const reached = reaching(claim, refinements, saidOf).map(({ id }) => id);
      return [...new Set([...saidOf(claim).map(({ id }) => id), ...reached])].sort();
    });
    expect(listed).toEqual(expected);
    const asked = claims.map((claim) => ({ claim, stances: null }));
    const attributionsOf = (ids: readonly string[]) =>
      said.filter(({ id }) => ids.includes(id)).map(({ attribution }) => attribution);
    expect(await countReaching(graph, asked)).toEqual(
      expected.map((ids) => ({
        all: ids.length,
        undated: attributionsOf(ids).filter(({ statedOn }) => statedOn === null).length,
      })),
    );
    expect(await countVoicesReaching(graph, asked)).toEqual(
      expected.map((ids) => new Set(attributionsOf(ids).map(voiceKey)).size),
    );
  });

  it("is listed by the day it was said, undated last, then by stance, speaker, claim and id", async () => {
    const [page] = await readReaching(graph, [reachingRequest("claim:0-a", { first: 500 })], uncounted);
    const keys = (page?.nodes ?? []).map(({ id, attribution }) => {
      const stated = parseOptionalPeriod(attribution.statedOn);
      const day = `${stated?.startEarliest ?? stated?.endLatest ?? "~"} ${stances.indexOf(attribution.stance)}`;
      return [day, slugOf(attribution.speaker), attribution.claim, id].join("\t");
    });
    expect(keys.length).toBeGreaterThan(1);
    expect(keys).toEqual([...keys].sort());
  });

  it.each([...speakers])("is asserted and denied by %s where the domain lets his words count", async (speaker) => {
    const counts = (stance: string, among: readonly string[]) =>
      among.some((claim) =>
        withoutRetracted(saidOf(claim)).some(
          ({ attribution: one }) =>
            one.stance === stance && whoseWord(one, (actor) => unnamedSets.includes(actor)) === speaker,
        ),
      );
    const asserted = claims.filter((claim) => counts("ASSERTS", [claim, ...refinements.narrowerThan(claim)]));
    const denied = claims.filter((claim) => counts("DENIES", [claim, ...refinements.broaderThan(claim)]));
    const list = async (filter: object, perspective: object | null = null) =>
      (await listClaims(graph, { filter: { scope: "EXACT", ...filter }, perspective, first: 500 })).nodes.map(
        ({ id }) => id,
      );
    expect(asserted.length).toBeGreaterThan(10);
    expect((await list({ assertedBy: [speaker] })).sort()).toEqual(asserted.sort());
    expect((await list({ deniedBy: [speaker] })).sort()).toEqual(denied.sort());
    expect((await list({ deniedBy: [speaker], subject: ["state:x"] })).sort()).toEqual(denied.sort());
    const whole = { sources: [...sources] };
    expect((await list({ assertedBy: [speaker] }, whole)).sort()).toEqual(asserted.sort());
    expect((await list({ deniedBy: [speaker] }, whole)).sort()).toEqual(denied.sort());
  });
});
