import { escapeHtml } from "./html.ts";
import { browserQueries, type BrowserQuery } from "./queries.ts";

/** Where Neo4j Browser is unless somebody says otherwise: with Neo4j's own ports on the reader's machine. */
const usualBrowserUrl = "http://localhost:7474/browser/";

/** An address that opens Neo4j Browser with a statement in its editor, after the login. */
export function deepLink(browserUrl: string, cypher: string): string {
  return `${browserUrl}?cmd=edit&arg=${encodeURIComponent(cypher)}`;
}

/** A page of the guide's queries: each to be opened in Neo4j Browser, or saved as a file for its favourites. */
export function linksPage(browserUrl: string | null): string {
  const address = browserUrl ?? usualBrowserUrl;
  const assumed = browserUrl === null ? " (assumed: NEO4J_BROWSER_URL says where it is)" : "";
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Allegiance in Neo4j Browser</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 52rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 sans-serif; color: #222; }
li { margin-bottom: 1rem; }
</style>
</head>
<body>
<main>
<h1>Allegiance in Neo4j Browser</h1>
<p>A link opens <a href="${escapeHtml(address)}">Neo4j Browser</a>${assumed} with the query in its editor: run it with Ctrl+Enter. A file dropped on
Browser's window becomes a favourite; <a href="style.grass" download>the style</a> goes there the same way.</p>
<ol>
${browserQueries()
  .map((query) => item(address, query))
  .join("\n")}
</ol>
</main>
</body>
</html>
`;
}

function item(address: string, { file, title, text, cypher }: BrowserQuery): string {
  return `<li><a href="${escapeHtml(deepLink(address, cypher))}">${escapeHtml(title)}</a>
(<a href="${escapeHtml(file)}" download>file</a>)<br>${escapeHtml(text)}</li>`;
}
