import pino from "pino";
import { createApi } from "../../src/api/createApi.ts";
import { createContext } from "../../src/api/context.ts";
import type { Graph } from "../../src/graph/openGraph.ts";

/** The API over one graph, for a test that asks it many things. */
export interface AskableApi {
  /** The whole answer, as plain JSON: `data`, and `errors` where there are any. */
  readonly ask: (query: string, variables?: Record<string, unknown>) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/** Opens the API; whoever does closes it. */
export function openApi(graph: Graph): AskableApi {
  const api = createApi({ logger: pino({ level: "silent" }) });
  return {
    ask: async (query, variables = {}) => {
      const { body } = await api.executeOperation({ query, variables }, { contextValue: createContext(graph) });
      if (body.kind !== "single") throw new Error("an incremental answer was not asked for");
      const { data, errors } = body.singleResult;
      return JSON.parse(JSON.stringify({ data, ...(errors === undefined ? {} : { errors }) })) as unknown;
    },
    stop: () => api.stop(),
  };
}

/** The whole answer of the API to one query, as plain JSON: `data`, and `errors` where there are any. */
export async function askApi(graph: Graph, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const api = openApi(graph);
  try {
    return await api.ask(query, variables);
  } finally {
    await api.stop();
  }
}
