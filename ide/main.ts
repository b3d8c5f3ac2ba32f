/** The page at `/graphql`: GraphiQL with tabs of real questions. */
import "./monacoWorkers.ts";
import { createGraphiQLFetcher, type Fetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { fetchOrExplain } from "./fetchOrExplain.ts";
import type { Tab } from "./tabs.ts";

/** Put in by the build. */
declare const EXAMPLES: readonly Tab[];

/** A question that a link brings along: `/graphql?query=…`. */
const linked = new URLSearchParams(location.search).get("query");
const tabs = [...(linked === null ? [] : [{ query: linked }]), ...EXAMPLES];

const url = location.origin + location.pathname;
const ask = createGraphiQLFetcher({ url, fetch: fetchOrExplain });

/** For a moment after a change of tabs GraphiQL still names the operation of the tab before; a name that is not there is left out. */
const fetcher: Fetcher = (request, options) => {
  const { operationName, query } = request;
  return ask(operationName && !query.includes(operationName) ? { ...request, operationName: null } : request, options);
};

const place = document.getElementById("ide");
if (place === null) throw new Error("the page has no place for the IDE");
createRoot(place).render(
  createElement(
    GraphiQL,
    {
      fetcher,
      defaultTabs: tabs,
      ...(linked === null ? {} : { initialQuery: linked }),
      isHeadersEditorEnabled: false,
      showPersistHeadersSettings: false,
      defaultEditorToolsVisibility: false,
    },
    createElement(GraphiQL.Logo, null, createElement("h1", { className: "title" }, "Allegiance")),
  ),
);
