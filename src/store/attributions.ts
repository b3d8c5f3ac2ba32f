import type { Attribution } from "../domain/attribution.ts";
import { voiceKey } from "../domain/entailment.ts";
import type { Perspective } from "../domain/perspective.ts";
import type { ClaimKind, Hedge, SpeakerKind, Stance } from "../domain/vocabulary.ts";
import { CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { readRows } from "../graph/rowReader.ts";
import { RowReader } from "../graph/rowReader.ts";
import { readAttribution } from "../graph/rows/attributionRow.ts";
import { attributionText, type AttributionCriteria } from "./attributionTexts.ts";
import { readClaims } from "./claimsById.ts";
import { groupedInKeyOrder, inKeyOrder, type Ids } from "./order.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { once, pageInMemory, pageOf, pageRequest, type PageArguments, type Position } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { admission } from "./perspectives.ts";
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
  readonly citing?: readonly string[] | null;
  readonly claimKinds?: readonly ClaimKind[] | null;
  readonly matters?: readonly string[] | null;
  /** Whole years. */
  readonly lagAtLeast?: number | null;
  readonly supportTypes?: readonly string[] | null;
  readonly subject?: readonly string[] | null;
  readonly object?: readonly string[] | null;
  readonly about?: readonly string[] | null;
  readonly event?: readonly string[] | null;
  readonly conflict?: readonly string[] | null;
  readonly claim?: readonly string[] | null;
}

export interface AttributionsArguments extends PageArguments {
  readonly filter?: AttributionFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

/**
 * Who said what about whom, by the day it was said, undated last, then by speaker and by what the claim is about. Ids mean exactly what they name: nobody is widened, and
 * unnamed people in an organ are found under the organ, with their speaker kind. What may have been said within `stated`
 * matches; what has no date of saying does not. An empty list matches nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listAttributions(
  graph: Graph,
  { filter, perspective: argument, ...paging }: AttributionsArguments,
): Promise<AttributionPage> {
  const criteria = await criteriaOf(graph, filter ?? {});
  const perspective = perspectiveOf(argument);
  if (perspective !== null) return listedInPerspective(graph, criteria, { ...paging, argument, perspective });
  const request = pageRequest(paging, "attributions");
  const { text, access } = attributionText(criteria, "page");
  const parameters = { ...criteria, ...request.parameters, access };
  const rows = readRows("read/attributions", await graph.read(text, parameters), (row) => readListed(row));
  return {
    ...pageOf(rows, request, () => countAttributions(graph, criteria)),
    countUndated: once(() => countAttributions(graph, undatedOf(criteria))),
    countVoices: once(() => countAttributions(graph, criteria, "voices")),
    hiddenCount: 0,
    perspective: null,
  };
}

/** What all else asks for and nobody dated: left out by a time of saying, among the rows without one. */
function undatedOf(criteria: AttributionCriteria): AttributionCriteria {
  return { ...criteria, stated: null, undated: true };
}

interface PerspectivePaging extends PageArguments {
  readonly argument: PerspectiveArgument | null | undefined;
  readonly perspective: Perspective;
}

async function listedInPerspective(
  graph: Graph,
  criteria: AttributionCriteria,
  { argument, perspective, ...paging }: PerspectivePaging,
): Promise<AttributionPage> {
  const request = pageRequest(paging, "attributions");
  const isInside = await admission(graph, perspective);
  const inside = async (asked: AttributionCriteria) => {
    const all = await allAttributions(graph, asked, perspective);
    return { all, rows: all.filter(({ attribution }) => isInside(attribution)) };
  };
  const { all, rows } = await inside(criteria);
  return {
    ...pageInMemory(rows, request),
    countUndated: once(async () => (await inside(undatedOf(criteria))).rows.length),
    countVoices: () => Promise.resolve(voicesAmong(rows)),
    hiddenCount: all.length - rows.length,
    perspective: argument ?? null,
  };
}

async function allAttributions(
  graph: Graph,
  criteria: AttributionCriteria,
  perspective: Perspective,
): Promise<readonly ListedAttribution[]> {
  const { text, access } = attributionText(criteria, "page");
  const parameters = { ...criteria, after: null, limit: largestJudged + 1, access };
  const all = readRows("read/attributions", await graph.read(text, parameters), (row) =>
    readListed(row, { perspective }),
  );
  if (all.length > largestJudged)
    throw new CostError(
      `The filter finds more than ${largestJudged} attributions, too many for a perspective: narrow it.`,
    );
  return all;
}

async function criteriaOf(graph: Graph, filter: AttributionFilter): Promise<AttributionCriteria> {
  return {
    speaker: filter.speaker ?? null,
    speakerKinds: filter.speakerKinds ?? null,
    stances: filter.stances ?? null,
    hedges: filter.hedges ?? null,
    stated: periodArgument("filter.stated", filter.stated),
    undated: null,
    source: filter.source ?? null,
    citing: filter.citing ?? null,
    claimKinds: filter.claimKinds ?? null,
    matters: filter.matters ?? null,
    lagAtLeast: filter.lagAtLeast ?? null,
    supportTypes: filter.supportTypes ?? null,
    subject: filter.subject ?? null,
    object: filter.object ?? null,
    about: filter.about ?? null,
    event: filter.event ?? null,
    conflict: filter.conflict ?? null,
    claim: filter.claim == null ? null : await claimsToday(graph, filter.claim),
  };
}

/** Claims by their ids, or those that took their place. */
async function claimsToday(graph: Graph, ids: readonly string[]): Promise<readonly string[]> {
  return (await readClaims(graph, ids)).flatMap((record) => record?.id ?? []);
}

/** How many different voices speak in attributions. */
export function voicesAmong(said: readonly { readonly attribution: Attribution }[]): number {
  return new Set(said.map(({ attribution }) => voiceKey(attribution))).size;
}

async function countAttributions(
  graph: Graph,
  criteria: AttributionCriteria,
  what: "count" | "voices" = "count",
): Promise<number> {
  const { text, access } = attributionText(criteria, what);
  const rows = await graph.read(text, { ...criteria, access });
  return readRows("read/attributions", rows, (row) => row.wholeNumber("total"))[0] ?? 0;
}

/** A row of a page as {@link pageOf} takes it. */
export interface ListedAttribution {
  readonly position: Position;
  readonly attribution: Attribution;
  readonly edge: (cursor: string) => { readonly cursor: string; readonly node: AttributionRecord };
}

/** Where an attribution is found. */
type FoundIn = Partial<Pick<AttributionRecord, "perspective" | "under">>;

/** The attribution in a row as `attributions/page` gives it. */
export function readListed(row: RowReader, foundIn: FoundIn = {}): ListedAttribution {
  const others = row.maps("others").map((other) => ({ as: other.text("as"), id: other.text("id") }));
  const other = (wanted: string) => others.find(({ as }) => as === wanted)?.id ?? null;
  const named = { speaker: other("SPOKEN_BY"), citing: other("CITING") };
  const node = { ...readRecord(new RowReader(row.query, { ...row.row, ...named })), ...foundIn };
  const { id, attribution } = node;
  return { position: { key: row.text("sortKey"), id }, attribution, edge: (cursor) => ({ cursor, node }) };
}

function readRecord(row: RowReader): AttributionRecord {
  return { id: row.text("id"), attribution: readAttribution(row), perspective: null, under: null };
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
