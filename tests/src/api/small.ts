import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { importCurated } from "../../../src/ingest/importCurated.ts";
import { askApi } from "../../support/api.ts";
import { openScratch } from "../../support/graphs.ts";
import { lakePackage } from "../../support/lake.ts";
import { withMore, writePackage, type PackageRows } from "../../support/packageBuilder.ts";

/** The scratch database with the invented data set of tests/support/packages/small in it. */
export function openSmall(): Promise<Graph> {
  return openWith(fileURLToPath(new URL("../../support/packages/small", import.meta.url)));
}

/**
 * The scratch database with the invented data set of tests/support/lake.ts in it: mediators, embargoes, votes; and with more
 * rows, where some are given.
 */
export async function openLake(more: PackageRows = {}): Promise<Graph> {
  return openWith(await writePackage(withMore(lakePackage, more)));
}

async function openWith(folder: string): Promise<Graph> {
  const graph = await openScratch();
  const rejectsFolder = await mkdtemp(join(tmpdir(), "allegiance-rejects-"));
  const { ok, rejects } = await importCurated(graph, folder, { rejectsFolder });
  if (!ok) throw new Error(`the package has rejected rows: ${JSON.stringify(rejects)}`);
  return graph;
}

interface Answer<T> {
  readonly data: T;
  readonly errors?: readonly unknown[];
}

/** The data of an answer without errors. */
export async function ask<T>(graph: Graph, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const answer = (await askApi(graph, query, variables)) as Answer<T>;
  if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

export interface Told {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** The errors of an answer that has some. */
export async function errorsOf(
  graph: Graph,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<readonly Told[]> {
  const { errors } = (await askApi(graph, query, variables)) as { errors?: readonly Told[] };
  if (errors === undefined) throw new Error("there are no errors");
  return errors;
}

/** A graph that counts its reads. */
export function counting(graph: Graph): Graph & { readonly reads: () => number } {
  let reads = 0;
  return {
    ...graph,
    read: (text, parameters) => {
      reads += 1;
      return graph.read(text, parameters);
    },
    reads: () => reads,
  };
}

/** A graph without database: every read is answered, or fails, as told. */
export function stubGraph(read: Graph["read"] = () => Promise.resolve([])): Graph {
  const refuse = () => Promise.reject(new Error("a stub does not write"));
  return {
    read,
    write: refuse,
    alone: refuse,
    isReachable: () => Promise.resolve(true),
    close: () => Promise.resolve(),
  };
}
