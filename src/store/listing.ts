import type { Graph } from "../graph/openGraph.ts";
import { readRows, type RowReader } from "../graph/rowReader.ts";
import { composed, type ComposedText } from "./fragments.ts";
import { pageOf, pageRequest, type Page, type PageArguments } from "./paging.ts";

type Folder = "events" | "sources";
const results = ["page", "count"] as const;

/** A list that begins at one of a few places, keeps what its `where` says and is paged by `sortKey`, then id. */
export interface Listing<T extends { readonly id: string }> {
  readonly folder: Folder;
  /** The fragment `by-…` it begins with, and the parameter `$access` of that. */
  readonly path: string;
  readonly access: readonly string[] | null;
  /** The parameters of the fragment `where`. */
  readonly criteria: Readonly<Record<string, unknown>>;
  readonly read: (row: RowReader) => T;
}

/** A page of a list. @throws ArgumentError naming `first` or `after`. */
export async function listedPage<T extends { readonly id: string }>(
  graph: Graph,
  { folder, path, access, criteria, read }: Listing<T>,
  paging: PageArguments & { readonly order: string },
): Promise<Page<T>> {
  const request = pageRequest(paging, paging.order);
  const parameters = { ...criteria, ...request.parameters, access };
  const rows = await graph.read(listingText(folder, path, "page"), parameters);
  const nodes = readRows(`read/${folder}`, rows, (row) => ({ node: read(row), key: row.text("sortKey") }));
  return pageOf(
    nodes.map(({ node, key }) => ({ position: { key, id: node.id }, edge: (cursor: string) => ({ cursor, node }) })),
    request,
    async () => {
      const counted = await graph.read(listingText(folder, path, "count"), { ...criteria, access });
      return readRows(`read/${folder}`, counted, (row) => row.wholeNumber("total"))[0] ?? 0;
    },
  );
}

/** The first rows of a list, at most so many. */
export async function listedRows<T extends { readonly id: string }>(
  graph: Graph,
  { folder, path, access, criteria, read }: Listing<T>,
  limit: number,
): Promise<readonly T[]> {
  const parameters = { ...criteria, access, after: null, limit };
  return readRows(`read/${folder}`, await graph.read(listingText(folder, path, "page"), parameters), read);
}

function listingText(folder: Folder, path: string, result: (typeof results)[number]): string {
  return composed(folder, [`by-${path}`, "where", result]);
}

/** Every statement that a list can be read with. */
export function everyListingText(folder: Folder, paths: readonly string[]): readonly ComposedText[] {
  return paths.flatMap((path) =>
    results.map((result) => ({ name: `${folder} by ${path} ${result}`, text: listingText(folder, path, result) })),
  );
}
