import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask } from "./small.ts";

jest.setTimeout(180_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

interface Named {
  readonly id: string;
}
interface Drawn {
  readonly type: string;
  readonly from: Named;
  readonly to: Named;
  readonly caption: string;
  readonly status: string | null;
  readonly claim: Named | null;
}
interface Picture {
  readonly complete: boolean;
  readonly nodes: readonly { readonly entity: Named; readonly distance: number; readonly omitted: number }[];
  readonly relationships: readonly Drawn[];
}

async function picture(args: string): Promise<Picture> {
  const query = `{ neighbourhood(${args}) { complete nodes { entity { id } distance omitted }
    relationships { type from { id } to { id } caption status claim { id } } } }`;
  return (await ask<{ neighbourhood: Picture }>(graph, query)).neighbourhood;
}

const ids = ({ nodes }: Picture) => nodes.map(({ entity }) => entity.id);
/** How many relationships each entity has: those in the picture, and those that lead out of it. */
const totals = ({ nodes, relationships }: Picture) =>
  nodes.map(
    ({ entity: { id }, omitted }) =>
      omitted + relationships.filter(({ from, to }) => from.id === id || to.id === id).length,
  );

describe("a neighbourhood in the curated data", () => {
  it.each(["state:turkey", "side:nagorno-karabakh-armenian", "event:unga-resolution-62-243", "place:kalbajar"])(
    "of %s is whole, or says what is missing",
    async (id) => {
      const whole = await picture(`id: "${id}", depth: 2, limit: 500`);
      expect(whole.complete).toBe(true);
      expect(whole.nodes.length).toBeGreaterThan(2);
      for (const { distance, omitted } of whole.nodes) if (distance < 2) expect(omitted).toBe(0);
      expect(whole.relationships.filter(({ status }) => status === "DENIED" || status === "UNSUPPORTED")).toEqual([]);
      for (const { status, caption, claim } of whole.relationships) {
        expect(status === null).toBe(claim === null);
        if (status === "CONTESTED") expect(caption).toMatch(/, contested$/);
        if (status === "ALLEGED") expect(caption).toMatch(/, alleged(, doubted)?$/);
        if (status === "ALLEGED_DENIED") expect(caption).toMatch(/, alleged, denied$/);
      }

      const few = Math.ceil(whole.nodes.length / 2);
      const cut = await picture(`id: "${id}", depth: 2, limit: ${few}`);
      expect(cut.complete).toBe(false);
      expect(ids(cut)).toEqual(ids(whole).slice(0, few));
      const shown = new Set(ids(cut));
      expect(cut.relationships).toEqual(
        whole.relationships.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id)),
      );
      expect(totals(cut)).toEqual(totals(whole).slice(0, few));
    },
  );

  it.each(["", ", perspective: {}"])(
    "leads from an intermediary to whose support went through it%s",
    async (perspective) => {
      const { relationships } = await picture(`id: "state:turkey", types: SUPPORTED_THROUGH${perspective}`);
      expect(relationships.map(({ from, to, caption }) => [from.id, to.id, caption])).toEqual([
        ["state:canada", "state:turkey", "arms via Turkey"],
      ]);
    },
  );

  it.each(["ALL", "ROOTS"])("is the same in a perspective that leaves everything, in the grain %s", async (grain) => {
    const asked = `id: "state:iran", depth: 2, limit: 60, grain: ${grain}`;
    expect(await picture(`${asked}, perspective: {}`)).toEqual(await picture(asked));
  });

  it("draws support once of each type between two in the grain ROOTS, between the same", async () => {
    const ends = ({ relationships }: Picture) =>
      relationships.map(({ type, from, to }) => `${type} ${from.id} ${to.id}`);
    const ofTypes = `id: "state:azerbaijan", types: [SUPPLIED_ARMS_TO, BACKED_DIPLOMATICALLY, FUNDED, SUPPORTED_THROUGH]`;
    const all = await picture(ofTypes);
    const roots = await picture(`${ofTypes}, grain: ROOTS`);
    expect(new Set(ends(roots))).toEqual(new Set(ends(all)));
    expect(ends(roots)).toHaveLength(new Set(ends(all)).size);
    expect(ends(all).length).toBeGreaterThan(ends(roots).length);
    expect(totals(roots).reduce((a, b) => a + b)).toBeLessThan(totals(all).reduce((a, b) => a + b));
  });

  it("shows what is disputed as disputed, and without the word that alleges it not at all", async () => {
    const recruits = ({ relationships }: Picture) =>
      relationships
        .filter(({ type }) => type === "RAISED_FIGHTERS_OF")
        .map(({ from, caption, status }) => [from.id, caption, status]);
    expect(recruits(await picture('id: "group:afghan-mujahideen"'))).toEqual([
      ["person:rovshan-javadov", "recruitment, alleged, denied", "ALLEGED_DENIED"],
    ]);
    const deniers = 'perspective: { speakers: ["org:azerbaijani-authorities"] }';
    expect(recruits(await picture(`id: "group:afghan-mujahideen", ${deniers}`))).toEqual([]);
  });
});
