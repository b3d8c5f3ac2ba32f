import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

let graph: Graph;
/** Of the claim that the Handbook relays from the Yearbook and a narrower one in the Gazette speaks for, and of the bare one above. */
let [share, bare] = ["", ""];
beforeAll(async () => {
  graph = await openSmall();
  const { supports } = await ask<{
    supports: { nodes: { id: string; period: { edtf: string } | null; implied: boolean }[] };
  }>(
    graph,
    `{ supports(filter: {supporter: "state:cardia", recipient: "state:avaria", types: ARMS, scope: EXACT}, grain: ALL) {
         nodes { id period { edtf } implied } } }`,
  );
  const idOf = (edtf: string | undefined) => supports.nodes.find(({ period }) => period?.edtf === edtf)?.id ?? "";
  [share, bare] = [idOf("2007/2011"), idOf(undefined)];
});
afterAll(() => graph.close());

const question = `query ($claims: [ID!]!, $format: CitationFormat, $perspective: Perspective) {
  citations(claims: $claims, format: $format, perspective: $perspective) { format mediaType text } }`;

describe("citations", () => {
  it("are BibTeX of what was read, of what that relays, and of the data set", async () => {
    expect(await ask(graph, question, { claims: [share] })).toEqual({
      citations: {
        format: "BIBTEX",
        mediaType: "application/x-bibtex",
        text: `@article{source:gazette,
	title = {The {Gazette}},
}
@misc{source:handbook,
	note = {At: Supply.},
	title = {Handbook of {Conflicts}},
}
@techreport{source:yearbook,
	year = {2012},
	note = {Licence: CC-BY-4.0. As relayed by: Handbook of Conflicts.},
	institution = {Peace Institute},
	title = {Peace {Yearbook} 2012},
	url = {https://example.org/yearbook},
}
@misc{release:small-1-0-0,
	note = {Version 1.0.0. Licence: CC0-1.0.},
	publisher = {The Testers},
	title = {Small},
	url = {https://example.org/small},
}
`,
      },
    });
  });

  it("are CSL-JSON of the same", async () => {
    const { citations } = await ask<{ citations: { text: string } }>(graph, question, {
      claims: [share],
      format: "CSL_JSON",
    });
    expect(citations).toMatchObject({ format: "CSL_JSON", mediaType: "application/vnd.citationstyles.csl+json" });
    expect(JSON.parse(citations.text)).toEqual([
      { id: "source:gazette", type: "article-newspaper", title: "The Gazette", language: "en" },
      {
        id: "source:handbook",
        type: "entry-encyclopedia",
        title: "Handbook of Conflicts",
        language: "en",
        note: "At: Supply.",
      },
      {
        id: "source:yearbook",
        type: "report",
        title: "Peace Yearbook 2012",
        publisher: "Peace Institute",
        issued: { "date-parts": [[2012]] },
        URL: "https://example.org/yearbook",
        language: "en",
        note: "Licence: CC-BY-4.0. As relayed by: Handbook of Conflicts.",
      },
      {
        id: "release:small-1-0-0",
        type: "dataset",
        title: "Small",
        publisher: "The Testers",
        URL: "https://example.org/small",
        version: "1.0.0",
        note: "Version 1.0.0. Licence: CC0-1.0.",
      },
    ]);
  });

  it("tell entry by entry what it is, where in it, who relays it, and for which claims; narrower claims speak for broader ones", async () => {
    const { citations } = await ask<{ citations: { entries: unknown[] } }>(
      graph,
      `query ($claims: [ID!]!) { citations(claims: $claims) {
         entries { key source { title } dataset { name } locators relayedBy { id } claims { id } } } }`,
      { claims: [bare, share, bare] },
    );
    expect(citations.entries).toEqual([
      {
        key: "source:gazette",
        source: { title: "The Gazette" },
        dataset: null,
        locators: [],
        relayedBy: [],
        claims: [{ id: bare }, { id: share }],
      },
      {
        key: "source:handbook",
        source: { title: "Handbook of Conflicts" },
        dataset: null,
        locators: ["Supply"],
        relayedBy: [],
        claims: [{ id: bare }, { id: share }],
      },
      {
        key: "source:yearbook",
        source: { title: "Peace Yearbook 2012" },
        dataset: null,
        locators: ["p. 3"],
        relayedBy: [{ id: "source:handbook" }],
        claims: [{ id: bare }, { id: share }],
      },
      {
        key: "release:small-1-0-0",
        source: null,
        dataset: { name: "small" },
        locators: [],
        relayedBy: [],
        claims: [{ id: bare }, { id: share }],
      },
    ]);
  });

  it("are those of the words inside a perspective, and none where nobody speaks", async () => {
    const keysIn = async (perspective: unknown) => {
      const { citations } = await ask<{ citations: { text: string } }>(graph, question, {
        claims: [bare],
        perspective,
      });
      return [...citations.text.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
    };
    expect(await keysIn({ sources: ["source:gazette"] })).toEqual(["source:gazette", "release:small-1-0-0"]);
    expect(await keysIn({ speakers: [] })).toEqual([]);
    expect(await ask(graph, question, { claims: [] })).toMatchObject({ citations: { text: "" } });
  });

  it.each([
    ["an id that names no claim", ["claim:none"], 'claims: "claim:none" names no claim'],
    ["an id of something else", ["state:avaria"], 'claims: "state:avaria" names no claim'],
    [
      "too many ids",
      Array.from({ length: 501 }, (_, i) => `claim:${i}`),
      "claims: has 501 ids; at most 500 are allowed",
    ],
  ])("refuse %s", async (_, claims, message) => {
    expect(await errorsOf(graph, question, { claims })).toEqual([
      expect.objectContaining({ message, extensions: { code: "BAD_USER_INPUT", argument: "claims" } }),
    ]);
  });
});
