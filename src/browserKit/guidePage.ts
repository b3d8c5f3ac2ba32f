import { escapeHtml } from "./html.ts";
import { browserQueries, type BrowserQuery } from "./queries.ts";

/** Browser itself leaves the text of a guide no margin. */
const margin = "padding: 0 18px";

const introduction = `<slide>
<div style="${margin}">
<h3>Who supported whom</h3>
<p>Nobody here is taken at their word alone. An arrow is a <em>claim</em>; behind it stand those who assert it and those who deny it.</p>
<p>A sign before an arrow's word:</p>
<p><b>?</b> only alleged: by an interested, anonymous or hedging voice<br>
<b>≠</b> reported, and denied or doubted<br>
<b>?≠</b> alleged, and denied<br>
none: no opposition is recorded, which does not mean that it is true</p>
<p>Blue are states, dark the two sides, green organisations, magenta armed groups, brown peoples and places, violet persons, red wars and
clashes. Claims are yellow, what somebody says of one is grey.</p>
<p>Click a query: it goes to the editor above. Run it with Ctrl+Enter or the blue arrow. Then turn to the next page, below.</p>
</div>
</slide>`;

/** The guide as Neo4j Browser shows it in its drawer: one page a query, each query to be put into the editor by a click. */
export function guidePage(): string {
  const queries = browserQueries();
  const slides = queries.map((query, index) => slide(query, `${index + 1} of ${queries.length}`));
  return `<article class="guide">
<title>Allegiance: who supported whom</title>
<carousel class="deck container-fluid">
${[introduction, ...slides].join("\n")}
</carousel>
</article>
`;
}

function slide({ title, text, cypher }: BrowserQuery, place: string): string {
  return `<slide>
<div style="${margin}">
<h3>${escapeHtml(title)}</h3>
<p>${escapeHtml(text)}</p>
<pre class="code runnable">${escapeHtml(cypher)}</pre>
<p><small>${place}</small></p>
</div>
</slide>`;
}
