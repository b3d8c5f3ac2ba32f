import type { ClaimKind, Hedge, SpeakerKind, Stance } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readRows } from "../graph/rowReader.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { readAttribution } from "../graph/rows/attributionRow.ts";
import { attributionText, type AttributionCriteria } from "./attributionTexts.ts";
import { groupedInKeyOrder, inKeyOrder, type Ids } from "./order.ts";
import { pageOf, pageRequest, type PageArguments, type Position } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import type { AttributionPage, AttributionRecord, DataSetRowRecord } from "./types.ts";

/** Which attributions: `AttributionFilter` of schema.graphql. */
export interface AttributionFilter {
  readonly speaker?: readonly string[] | null;
  readonly speakerKinds?: readonly SpeakerKind[] | null;
  readonly stances?: readonly Stance[] | null;
  readonly hedges?: readonly Hedge[] | null;
  /** EDTF. */
  readonly stated?: string | null;
  readonly source?: readonly string[] | null;
  readonly claimKinds?: readonly ClaimKind[] | null;
  readonly subject?: readonly string[] | null;
  readonly claim?: readonly string[] | null;
}

export interface AttributionsArguments extends PageArguments {
  readonly filter?: AttributionFilter | null;
}

/**
 * Who said what about whom, by the day it was said, undated last. Ids mean exactly what they name: nobody is widened, and
 * unnamed people in an organ are found under the organ, with their speaker kind. What may have been said within `stated`
 * matches; what has no date of saying does not. An empty list matches nothing, and ids of nothing match nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listAttributions(
  graph: Graph,
  { filter, ...paging }: AttributionsArguments,
): Promise<AttributionPage> {
  const request = pageRequest(paging, "attributions");
  const criteria = criteriaOf(filter ?? {});
  const { text, access } = attributionText(criteria, "page");
  const parameters = { ...criteria, ...request.parameters, access };
  const rows = readRows("read/attributions", await graph.read(text, parameters), readListed);
  return pageOf(rows, request, () => countAttributions(graph, criteria));
}

function criteriaOf(filter: AttributionFilter): AttributionCriteria {
  return {
    speaker: filter.speaker ?? null,
    speakerKinds: filter.speakerKinds ?? null,
    stances: filter.stances ?? null,
    hedges: filter.hedges ?? null,
    stated: periodArgument("filter.stated", filter.stated),
    source: filter.source ?? null,
    claimKinds: filter.claimKinds ?? null,
    subject: filter.subject ?? null,
    claim: filter.claim ?? null,
  };
}

async function countAttributions(graph: Graph, criteria: AttributionCriteria): Promise<number> {
  const { text, access } = attributionText(criteria, "count");
  const rows = await graph.read(text, { ...criteria, access });
  return readRows("read/attributions", rows, (row) => row.wholeNumber("total"))[0] ?? 0;
}

/** A row of a page as {@link pageOf} takes it. */
export interface ListedAttribution {
  readonly position: Position;
  readonly edge: (cursor: string) => { readonly cursor: string; readonly node: AttributionRecord };
}

/** The attribution in a row that has `id` and `sortKey` beside it. */
export function readListed(row: RowReader): ListedAttribution {
  const node = readRecord(row);
  return { position: { key: row.text("sortKey"), id: node.id }, edge: (cursor) => ({ cursor, node }) };
}

function readRecord(row: RowReader): AttributionRecord {
  return { id: row.text("id"), attribution: readAttribution(row) };
}

const attributionsById = readQuery<Ids, AttributionRecord>("read/attributionsById", readRecord);

/** Attributions in the order of ids; null where an id names none. */
export async function readAttributions(graph: Graph, ids: readonly string[]): Promise<(AttributionRecord | null)[]> {
  const rows = await attributionsById(graph, { ids });
  return inKeyOrder(
    ids,
    rows.map((record) => [record.id, record]),
  );
}

const rowsOfAttributions = readQuery<Ids, readonly [string, DataSetRowRecord]>("read/rowsOfAttributions", (row) => [
  row.text("attribution"),
  {
    dataset: row.text("dataset"),
    version: row.text("version"),
    file: row.text("file"),
    line: row.wholeNumber("line"),
  },
]);

/** The lines of data sets that each attribution comes from. */
export async function readDataSetRows(graph: Graph, ids: readonly string[]): Promise<(readonly DataSetRowRecord[])[]> {
  return groupedInKeyOrder(ids, await rowsOfAttributions(graph, { ids }));
}
