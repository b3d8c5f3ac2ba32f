import pino from "pino";
import { createApi } from "../../src/api/createApi.ts";
import { createContext } from "../../src/api/context.ts";
import type { Graph } from "../../src/graph/openGraph.ts";

/** The whole answer of the API, as plain JSON: `data`, and `errors` where there are any. */
export async function askApi(graph: Graph, query: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const api = createApi({ logger: pino({ level: "silent" }) });
  const { body } = await api.executeOperation({ query, variables }, { contextValue: createContext(graph) });
  await api.stop();
  if (body.kind !== "single") throw new Error("an incremental answer was not asked for");
  const { data, errors } = body.singleResult;
  return JSON.parse(JSON.stringify({ data, ...(errors === undefined ? {} : { errors }) }));
}
