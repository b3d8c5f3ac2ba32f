import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { guidePage } from "../../../src/browserKit/guidePage.ts";
import { escapeHtml } from "../../../src/browserKit/html.ts";
import { deepLink, linksPage } from "../../../src/browserKit/linksPage.ts";
import { postConnectCommand } from "../../../src/browserKit/postConnectCommand.ts";
import { browserQueries } from "../../../src/browserKit/queries.ts";
import { browserStyle, parseGrass } from "../../../src/browserKit/style.ts";
import { kindRules } from "../../../src/domain/claimKinds.ts";
import { actorLabels, claimLinks, eventLabels, judgementKinds, sourceLinks } from "../../../src/domain/vocabulary.ts";

const leaves = [
  ...Object.values(actorLabels),
  ...Object.values(eventLabels),
  "Place",
  "Source",
  "Claim",
  "Attribution",
];

describe("the style", () => {
  it("captions every kind of node by itself, as Browser lets no rule inherit a caption", () => {
    const style = browserStyle();
    const labels = [...leaves, "Name", "ExternalId", "Release", "ImportRun", "Change"];
    expect(labels.filter((label) => style[`node.${label}`]?.["caption"] === undefined)).toEqual([]);
  });

  it("has one rule for a node, so that none depends on the order of its labels", () => {
    const inner = ["Entity", "Actor", "Event", ...Object.values(kindRules).map(({ label }) => label)];
    expect(inner.filter((label) => browserStyle()[`node.${label}`] !== undefined)).toEqual([]);
  });

  it("captions every relationship that carries no caption of its own", () => {
    const style = browserStyle();
    const bare = [
      "SUBJECT",
      "OBJECT",
      "PARTICIPANT",
      "IN_CONFLICT",
      "DURING",
      "AT",
      "ABOUT",
      "SPOKEN_BY",
      "IN",
      "CITING",
    ];
    const types = [...bare, ...claimLinks, ...sourceLinks, ...judgementKinds, "FROM_ROW", "SIDE_OF"];
    expect(types.filter((type) => !style[`relationship.${type}`]?.["caption"])).toEqual([]);
  });

  it("can be told apart on paper: white on dark or black on light, 4.5 to 1 at least", () => {
    const style = browserStyle();
    const weak = Object.entries(style).flatMap(([selector, rule]) => {
      const { color, "text-color-internal": text = "#FFFFFF" } = rule;
      return selector.startsWith("node") && color !== undefined && contrast(color, text) < 4.5 ? [selector] : [];
    });
    expect(weak).toEqual([]);
  });
});

/** WCAG's contrast of two colours, 1 to 21. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

describe("GraSS", () => {
  it("is read with its braces in captions", () => {
    expect(
      parseGrass('node { color: #FFF; }\nnode.State {\n  caption: "{mark} {name}";\n  font-size: 12px;\n}\n'),
    ).toEqual({
      node: { color: "#FFF" },
      "node.State": { caption: "{mark} {name}", "font-size": "12px" },
    });
  });

  it.each(["node { color }", "node { color: #FFF; } relationship"])("that is broken is refused: %s", (text) => {
    expect(() => parseGrass(text)).toThrow(/^Not GraSS: /);
  });
});

describe("the command at login", () => {
  const command = postConnectCommand("http://127.0.0.1:4001");

  it("stands in docker-compose.yml in the same words, on several lines", () => {
    const compose = readFileSync(new URL("../../../docker-compose.yml", import.meta.url), "utf8");
    const [, block = ""] = /NEO4J_browser_post__connect__cmd: >-\n((?: {8}\S.*\n)+)/.exec(compose) ?? [];
    const commands = block.trim().split(/;\s+/);
    expect(commands.map((part) => part.split(" ")[0])).toEqual(["config", "style", "clear", "guide"]);
    expect(commands[0]).toBe(command.split("; ")[0]);
    expect(JSON.parse(commands[1]?.replace("style ", "") ?? "")).toEqual(browserStyle());
    expect(commands[3]).toBe("guide http://${NEO4J_HOST:-localhost}:${PORT:-4000}/browser/guide.html");
  });

  it("is one line of client commands, the style written out", () => {
    expect(command.split("; ").map((part) => part.split(" ")[0])).toEqual(["config", "style", "clear", "guide"]);
    expect(command).not.toMatch(/[\n\\]/);
    expect(JSON.parse(command.split("; ")[1]?.replace("style ", "") ?? "")).toEqual(browserStyle());
    expect(command).toMatch(/^config autoComplete: false; .*; guide http:\/\/127\.0\.0\.1:4001\/browser\/guide\.html$/);
  });
});

describe("the queries", () => {
  const queries = browserQueries();

  it("are about a dozen, each with a title, a text and a statement that ends the file", () => {
    expect(queries.length).toBeGreaterThanOrEqual(12);
    for (const { title, text, cypher } of queries) {
      expect(title).toMatch(/^[A-Z].{5,60}$/);
      expect(text).toMatch(/\.$/);
      expect(cypher).toMatch(/^MATCH [^$;]+\nRETURN [^\n]+$/);
    }
  });

  it("survive the cleaning of guides in Browser, which takes `one = two` for an event handler and cuts it out", () => {
    expect(queries.filter(({ cypher }) => /\bon\w*\s*=/i.test(cypher)).map(({ file }) => file)).toEqual([]);
  });

  it("survive a deep link, which Browser decodes before it takes it apart", () => {
    expect(queries.filter(({ cypher }) => /[&#%+]/.test(cypher))).toEqual([]);
    expect(deepLink("http://localhost:7474/browser/", "MATCH (a)\nRETURN a")).toBe(
      "http://localhost:7474/browser/?cmd=edit&arg=MATCH%20(a)%0ARETURN%20a",
    );
  });

  it("are all in the guide and on the page of links, their text escaped", () => {
    const guide = guidePage();
    const links = linksPage("http://127.0.0.1:7475/browser/");
    for (const { file, title, cypher } of queries) {
      expect(guide).toContain(`<h3>${escapeHtml(title)}</h3>`);
      expect(guide).toContain(`runnable">${escapeHtml(cypher)}</pre>`);
      expect(links).toContain(`href="${escapeHtml(deepLink("http://127.0.0.1:7475/browser/", cypher))}"`);
      expect(links).toContain(`href="${file}"`);
    }
    expect(guide.match(/<slide>/g)).toHaveLength(queries.length + 1);
    expect(escapeHtml(`<a href="x">'&'</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
  });

  it("are linked to Neo4j's usual place when nobody says where Browser is", () => {
    expect(linksPage(null)).toContain("http://localhost:7474/browser/?cmd=edit");
    expect(linksPage(null)).toContain("NEO4J_BROWSER_URL");
  });
});
