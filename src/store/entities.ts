import { actorLabels, eventLabels, sourceKinds, tiers, type ActorKind, type EventKind } from "../domain/vocabulary.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { inKeyOrder, type Ids } from "./order.ts";
import type { ActorRecord, EntityRecord, EventRecord, PlaceRecord, SourceRecord } from "./types.ts";

const actorKinds = Object.keys(actorLabels) as ActorKind[];
const eventKinds = Object.keys(eventLabels) as EventKind[];
const entityKinds = [...actorKinds, ...eventKinds, "PLACE", "SOURCE"] as const;

const entitiesById = readQuery<Ids, EntityRecord>("read/entitiesById", readEntity);

/** Entities of any kind, in the order of ids; null where an id names none. */
export async function readEntities(graph: Graph, ids: readonly string[]): Promise<(EntityRecord | null)[]> {
  const rows = await entitiesById(graph, { ids });
  return inKeyOrder(
    ids,
    rows.map((entity) => [entity.id, entity]),
  );
}

export function isActor(entity: EntityRecord): entity is ActorRecord {
  return entity.kind in actorLabels;
}

export function isEvent(entity: EntityRecord): entity is EventRecord {
  return entity.kind in eventLabels;
}

function readEntity(row: RowReader): EntityRecord {
  const kind = row.map("properties").word("kind", entityKinds);
  if (kind === "PLACE") return readPlace(row);
  if (kind === "SOURCE") return readSource(row);
  return kind in actorLabels ? readActor(row) : readEvent(row);
}

function fieldsOf(node: RowReader) {
  return {
    id: node.text("id"),
    name: node.text("name"),
    shortName: node.text("shortName"),
    note: node.withDefaults({ note: null }).optionalText("note"),
  };
}

/** The actor in a row that has `properties` (of its node) and `conflict`. */
export function readActor(row: RowReader): ActorRecord {
  const node = row.map("properties").withDefaults({ orgKind: null, collective: false });
  return {
    ...fieldsOf(node),
    kind: node.word("kind", actorKinds),
    orgKind: node.optionalText("orgKind"),
    collective: node.flag("collective"),
    conflict: row.optionalText("conflict"),
  };
}

/** The event in a row that has `properties` (of its node), `partOf` and `place`. */
export function readEvent(row: RowReader): EventRecord {
  const node = row.map("properties").withDefaults({ period: null });
  return {
    ...fieldsOf(node),
    kind: node.word("kind", eventKinds),
    period: parseOptionalPeriod(node.optionalText("period")),
    partOf: row.optionalText("partOf"),
    place: row.optionalText("place"),
  };
}

function readPlace(row: RowReader): PlaceRecord {
  const node = row.map("properties").withDefaults({ lat: null, lon: null });
  return {
    ...fieldsOf(node),
    kind: "PLACE",
    latitude: node.optionalNumber("lat"),
    longitude: node.optionalNumber("lon"),
    partOf: row.optionalText("partOf"),
  };
}

/** The source in a row that has `properties` (of its node) and `publisher`. */
export function readSource(row: RowReader): SourceRecord {
  const absent = { published: null, madePublic: null, lang: null, url: null, licence: null };
  const node = row.map("properties").withDefaults(absent);
  return {
    ...fieldsOf(node),
    kind: "SOURCE",
    title: node.text("title"),
    sourceKind: node.word("sourceKind", sourceKinds),
    tier: node.word("tier", tiers),
    publisher: row.optionalText("publisher"),
    published: node.optionalText("published"),
    madePublic: node.optionalText("madePublic"),
    language: node.optionalText("lang"),
    url: node.optionalText("url"),
    licence: node.optionalText("licence"),
  };
}
