import type { Tier } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readSource } from "./entities.ts";
import type { ComposedText } from "./fragments.ts";
import { everyListingText, listedPage } from "./listing.ts";
import type { PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import type { SourcePage, SourceRecord } from "./types.ts";

/** Which sources: `SourceFilter` of schema.graphql. */
export interface SourceFilter {
  readonly sourceKinds?: readonly SourceRecord["sourceKind"][] | null;
  readonly tiers?: readonly Tier[] | null;
  readonly publisher?: readonly string[] | null;
  readonly languages?: readonly string[] | null;
  readonly name?: string | null;
  /** EDTF. */
  readonly published?: string | null;
  readonly match?: "POSSIBLE" | "CERTAIN" | null;
}

export interface SourcesArguments extends PageArguments {
  readonly filter?: SourceFilter | null;
}

/**
 * Publications, documents and data sets by title. Lists mean any of their members, so an empty list matches nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listSources(graph: Graph, { filter, ...paging }: SourcesArguments): Promise<SourcePage> {
  const { sourceKinds, tiers, publisher, languages, name, published, match } = filter ?? {};
  const criteria = {
    sourceKinds: sourceKinds ?? null,
    tiers: tiers ?? null,
    languages: languages ?? null,
    name: name ?? null,
    published: periodArgument("filter.published", published),
    certain: match === "CERTAIN",
  };
  const path = publisher == null ? "nothing" : "publisher";
  const listing = { folder: "sources" as const, path, access: publisher ?? null, criteria, read: readSource };
  return listedPage(graph, listing, { ...paging, order: "sources" });
}

/** Every statement that lists of sources are read with. */
export function everySourceText(): readonly ComposedText[] {
  return everyListingText("sources", ["publisher", "nothing"]);
}
