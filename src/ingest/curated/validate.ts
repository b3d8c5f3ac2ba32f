import type { MappedPackage } from "./map.ts";
import type { MappedRow } from "./columns.ts";
import type { Reject } from "../rejects.ts";
import { RejectLog } from "./rejectLog.ts";
import { validateClaims, type ValidClaim } from "./validateClaims.ts";
import { validateEntities, type ValidEntities } from "./validateEntities.ts";
import { validateLinks, type ValidLink } from "./validateLinks.ts";

/** What of a package may be loaded: every reference resolves, every claim is whole, nothing stands twice. */
export interface ValidPackage {
  readonly dataset: string;
  readonly entities: ValidEntities;
  readonly claims: readonly ValidClaim[];
  readonly links: readonly ValidLink[];
  readonly judgements: readonly MappedRow<"judgements">[];
}

export interface Validation {
  readonly valid: ValidPackage;
  readonly rejects: readonly Reject[];
  /** Keys of loaded claims of which an attribution or a link was rejected: their status is computed from the rest. */
  readonly incomplete: readonly string[];
}

/**
 * Checks row against row. Whatever depends on a rejected row is rejected with it and says so, so that nothing is loaded by
 * half. Pure. `elsewhere` holds the ids of entities that other data sets have already put into the graph.
 */
export function validatePackage(mapped: MappedPackage, elsewhere: ReadonlySet<string> = new Set()): Validation {
  const log = new RejectLog(mapped.dataset, mapped.rejects);
  const entities = validateEntities(mapped.tables, elsewhere, log);
  const claims = validateClaims(mapped, entities, log);
  const links = validateLinks(mapped.tables.claim_links, claims, log);
  const incomplete = claims
    .map(({ key }) => key)
    .filter(
      (key) => log.isIncomplete(key) || mapped.damaged.attributions.has(key) || mapped.damaged.claim_links.has(key),
    );
  return {
    valid: { dataset: mapped.dataset, entities, claims, links, judgements: entities.judgements },
    rejects: log.rejects,
    incomplete,
  };
}

/** Every id of an entity that the package refers to, declared or not. */
export function referredEntities(mapped: MappedPackage): ReadonlySet<string> {
  const {
    actors,
    events,
    places,
    sources,
    names,
    external_ids,
    source_links,
    side_members,
    claims,
    participants,
    attributions,
    judgements,
  } = mapped.tables;
  const cells: (string | null)[] = [
    ...actors.map((row) => row.conflict),
    ...events.flatMap((row) => [row.partOf, row.place]),
    ...places.map((row) => row.partOf),
    ...sources.map((row) => row.publisher),
    ...[...names, ...external_ids, ...participants].map((row) => row.entity),
    ...names.map((row) => row.side),
    ...source_links.flatMap((row) => [row.source, row.source2]),
    ...side_members.flatMap((row) => [row.side, row.member, row.source]),
    ...claims.flatMap((row) => [row.subject, row.conflict, row.during, row.at]),
    ...attributions.flatMap((row) => [row.speaker, row.source, row.citing]),
    ...judgements.flatMap((row) => [row.entity, row.other]),
  ];
  return new Set(cells.filter((id) => id !== null));
}
