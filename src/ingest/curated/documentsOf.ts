import { digest } from "../../domain/identity.ts";
import { actorLabels, eventLabels } from "../../domain/vocabulary.ts";
import { periodProperties } from "../../graph/rows/claimRow.ts";
import { attributionDocument, claimDocument } from "../claimDocuments.ts";
import type { BelongingDocument, DataSetDocuments, EntityDocument, RelationshipDocument } from "../documents.ts";
import type { MappedRow, Placed } from "./columns.ts";
import type { RawPackage } from "./read.ts";
import type { ValidEntities } from "./validateEntities.ts";
import type { ValidPackage } from "./validate.ts";

/** The documents a valid package becomes. Pure. */
export function documentsOf(raw: RawPackage, { entities, claims, links, judgements }: ValidPackage): DataSetDocuments {
  const linksFrom = new Map<string, { type: string; to: string }[]>();
  for (const { from, link, to } of links) linksFrom.set(from, [...(linksFrom.get(from) ?? []), { type: link, to }]);
  return {
    release: {
      id: `release:${raw.dataset}-${raw.version.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`,
      dataset: raw.dataset,
      title: raw.title,
      version: raw.version,
      licence: raw.licence,
      publisher: raw.publisher,
      url: raw.url,
      digest: raw.digest,
      firstYear: raw.coverage?.first ?? null,
      lastYear: raw.coverage?.last ?? null,
    },
    entities: [
      ...entities.actors.map(actorDocument),
      ...entities.events.map(eventDocument),
      ...entities.places.map(placeDocument),
      ...entities.sources.map(sourceDocument),
    ],
    names: entities.names.map(nameDocument),
    externalIds: entities.externalIds.map(externalIdDocument),
    relationships: relationshipsOf(entities, judgements),
    claims: claims.map(({ key, claim, id, file, line }) =>
      claimDocument(claim, linksFrom.get(id) ?? [], { file, line, key }),
    ),
    attributions: claims.flatMap(({ attributions }) =>
      attributions.map(({ id, attribution, file, line }) =>
        attributionDocument(id, attribution, { file, line, key: null }),
      ),
    ),
  };
}

function entityDocument(
  row: Placed & { readonly id: string; readonly shortName: string; readonly note: string | null },
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
  targets: Readonly<Record<string, string | null>>,
): EntityDocument {
  const links = Object.entries(targets).flatMap(([type, to]) => (to === null ? [] : [{ type, to }]));
  const all = { shortName: row.shortName, note: row.note, ...properties };
  return {
    id: row.id,
    labels: [...labels],
    properties: all,
    links,
    row: { file: row.file, line: row.line, key: null },
    contentHash: digest({ labels, properties: all, links }),
  };
}

function actorDocument(row: MappedRow<"actors">): EntityDocument {
  const { name, orgKind, collective, start, end, kind, conflict } = row;
  const properties = {
    name,
    kind,
    orgKind,
    collective,
    start: start?.edtf ?? null,
    end: end?.edtf ?? null,
  };
  return entityDocument(row, ["Actor", actorLabels[kind]], properties, { SIDE_OF: conflict });
}

function eventDocument(row: MappedRow<"events">): EntityDocument {
  const { name, kind, period, partOf, place } = row;
  const properties = { name, kind, ...periodProperties(period) };
  return entityDocument(row, ["Event", eventLabels[kind]], properties, { PART_OF: partOf, LOCATED_IN: place });
}

function placeDocument(row: MappedRow<"places">): EntityDocument {
  const { name, lat, lon, partOf } = row;
  return entityDocument(row, ["Place"], { name, kind: "PLACE", lat, lon }, { PART_OF: partOf });
}

function sourceDocument(row: MappedRow<"sources">): EntityDocument {
  const { title, sourceKind, tier, publisher, published, madePublic, lang, url, licence } = row;
  const properties = {
    name: title,
    kind: "SOURCE",
    title,
    sourceKind,
    tier,
    published: published?.edtf ?? null,
    publishedEarliest: published?.startEarliest ?? null,
    publishedLatest: published?.endLatest ?? null,
    madePublic: madePublic?.edtf ?? null,
    lang,
    url,
    licence,
  };
  return entityDocument(row, ["Source"], properties, { PUBLISHED_BY: publisher });
}

function nameDocument(row: MappedRow<"names">): BelongingDocument {
  const { entity, value, lang, script, kind, side } = row;
  return belonging("name", row, entity, { value, lang, script, kind, side });
}

function externalIdDocument(row: MappedRow<"external_ids">): BelongingDocument {
  const { entity, scheme, value, validity } = row;
  return belonging("externalid", row, entity, { scheme, value, validity: validity?.edtf ?? null });
}

function belonging(
  prefix: string,
  row: Placed,
  entity: string,
  properties: Readonly<Record<string, unknown>>,
): BelongingDocument {
  const contentHash = digest({ entity, ...properties });
  return {
    id: `${prefix}:${contentHash}`,
    entity,
    properties,
    row: { file: row.file, line: row.line, key: null },
    contentHash,
  };
}

function relationshipsOf(
  entities: ValidEntities,
  judgements: readonly MappedRow<"judgements">[],
): readonly RelationshipDocument[] {
  return [
    ...entities.sideMembers.map(({ side, member, period, source, note }) => ({
      type: "MEMBER_OF_SIDE",
      from: member,
      to: side,
      properties: { ...periodProperties(period), source, note },
    })),
    ...entities.sideMembers.map(({ side, member, period }) => ({
      type: "ON_SIDE",
      from: member,
      to: side,
      properties: { period: period?.edtf ?? null, derived: true, caption: "on side" },
    })),
    ...entities.derivations.map(({ source, link, source2 }) => ({
      type: link,
      from: source,
      to: source2,
      properties: {},
    })),
    ...judgements.map(({ entity, judgement, other, by, at, reason }) => ({
      type: judgement,
      from: entity,
      to: other,
      properties: { by, at, reason },
    })),
  ];
}
