import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { browserQueries } from "../../src/browserKit/queries.ts";
import { browserStyle } from "../../src/browserKit/style.ts";
import type { Graph } from "../../src/graph/openGraph.ts";
import { drawingOf } from "../support/drawing.ts";
import { openCurated } from "../support/graphs.ts";

/** More cannot be read in one picture. */
const mostNodes = 40;

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

const style = browserStyle();

/** As Browser writes a property: nothing for what is neither text nor number. */
const textOf = (value: unknown) => (typeof value === "string" || typeof value === "number" ? String(value) : "");

/** What the style writes on a thing: its template filled with properties; null when no rule says anything. */
function captionOf(rule: Readonly<Record<string, string>> | undefined, properties: Readonly<Record<string, unknown>>) {
  const template = rule?.["caption"];
  return template?.replace(/\{(\w+)\}/g, (_, name: string) => textOf(properties[name])).trim() ?? null;
}

describe("a query of the guide", () => {
  const queries = browserQueries();

  it.each(queries.map((query) => [query.file, query] as const))(
    "%s draws a picture that can be read",
    async (_, query) => {
      const { nodes, relationships } = drawingOf(await graph.read(query.cypher));
      expect(nodes.length).toBeGreaterThan(0);
      expect(nodes.length).toBeLessThanOrEqual(mostNodes);
      expect(relationships.length).toBeGreaterThan(0);
      const nodeCaptions = nodes.map(({ labels, properties }) => {
        const rules = labels.map((label) => style[`node.${label}`]).filter((rule) => rule !== undefined);
        return rules.length === 1 ? captionOf(rules[0], properties) : `${rules.length} rules for ${labels.join(":")}`;
      });
      expect(
        nodeCaptions.filter((caption) => caption === null || caption === "" || caption.includes(" rules for ")),
      ).toEqual([]);
      const captions = relationships.map(({ type, properties }) =>
        captionOf({ ...style["relationship"], ...style[`relationship.${type}`] }, properties),
      );
      expect(captions.filter((caption) => caption === null || caption === "")).toEqual([]);
    },
  );

  it.each([
    ["who armed whom", "01-who-armed-whom.cypher", /^\?≠ arms/, /^≠ arms/, /^\? arms/],
    [
      "the claims behind an arrow",
      "11-the-claims-behind-an-arrow.cypher",
      /^\?≠ +arms/,
      /^denies · Jordan$/,
      /^asserts · Armenian MoD$/,
    ],
    ["who denies what", "12-who-denies-what.cypher", /^× +funding/, /^denies · CZ authorities$/, /^≠ +arms/],
  ] as const)("about %s shows by captions what is contested", async (_, file, ...expected) => {
    const query = queries.find((each) => each.file === file);
    const { nodes, relationships } = drawingOf(await graph.read(query?.cypher ?? ""));
    const captions = [
      ...nodes.flatMap(({ labels, properties }) =>
        labels.map((label) => captionOf(style[`node.${label}`], properties) ?? ""),
      ),
      ...relationships.map(({ properties }) => captionOf(style["relationship"], properties) ?? ""),
    ];
    for (const pattern of expected) expect(captions).toContainEqual(expect.stringMatching(pattern));
  });
});
