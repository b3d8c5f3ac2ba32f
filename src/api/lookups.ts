import type { Perspective } from "../domain/perspective.ts";
import { isActor, isEvent } from "../store/entities.ts";
import { bearersOfExternalId, type ExternalIdArguments } from "../store/externalIds.ts";
import { compare } from "../store/order.ts";
import { reachingRequest, type SaidArguments } from "../store/reaching.ts";
import type {
  ActorRecord,
  AmbiguousExternalIdRecord,
  AttributionPage,
  AttributionRecord,
  ClaimRecord,
  EntityRecord,
  EventRecord,
  PlaceRecord,
  SourceRecord,
} from "../store/types.ts";
import { saidPage } from "../store/saidInPerspective.ts";
import type { Context } from "./context.ts";

/**
 * From ids to what they name. `find…` takes an id from a caller and gives null when it names nothing of that sort; the
 * others take ids that the graph itself gave, and throw when they lead nowhere.
 */

export async function findNode(
  id: string,
  { loaders }: Context,
): Promise<EntityRecord | ClaimRecord | AttributionRecord | null> {
  if (id.startsWith("claim:")) return loaders.claim.load(id);
  if (id.startsWith("attribution:")) return loaders.attribution.load(id);
  return loaders.entity.load(id);
}

/** In the order of ids; null where an id names nothing. */
export async function findNodes(
  ids: readonly string[],
  context: Context,
): Promise<(EntityRecord | ClaimRecord | AttributionRecord | null)[]> {
  return Promise.all(ids.map((id) => findNode(id, context)));
}

export async function findActor(id: string, { loaders }: Context): Promise<ActorRecord | null> {
  const found = await loaders.entity.load(id);
  return found !== null && isActor(found) ? found : null;
}

/** The side that an id names; null when it names something else, though the graph gave it. */
export async function findSide(id: string, context: Context): Promise<ActorRecord | null> {
  const found = await findActor(id, context);
  return found?.kind === "SIDE" ? found : null;
}

export async function findEvent(id: string, { loaders }: Context): Promise<EventRecord | null> {
  const found = await loaders.entity.load(id);
  return found !== null && isEvent(found) ? found : null;
}

export async function findPlace(id: string, { loaders }: Context): Promise<PlaceRecord | null> {
  const found = await loaders.entity.load(id);
  return found?.kind === "PLACE" ? found : null;
}

export async function findSource(id: string, { loaders }: Context): Promise<SourceRecord | null> {
  const found = await loaders.entity.load(id);
  return found?.kind === "SOURCE" ? found : null;
}

/** Who bears an identifier elsewhere: an entity, null, or all of several. @throws ArgumentError naming what is blank. */
export async function findByExternalId(
  asked: ExternalIdArguments,
  context: Context,
): Promise<EntityRecord | AmbiguousExternalIdRecord | null> {
  const bearers = await bearersOfExternalId(context.graph, asked);
  const [entity, ...others] = new Set(bearers.map((bearer) => bearer.entity));
  if (entity === undefined) return null;
  return others.length === 0 ? entityOf(entity, context) : { bearers };
}

export async function entityOf(id: string, { loaders }: Context): Promise<EntityRecord> {
  const found = await loaders.entity.load(id);
  if (found === null) throw new Error(`${id} is named in the graph but is not there`);
  return found;
}

export async function actorOf(id: string, context: Context): Promise<ActorRecord> {
  const found = await entityOf(id, context);
  return isActor(found) ? found : misplaced(found);
}

export async function eventOf(id: string, context: Context): Promise<EventRecord> {
  const found = await entityOf(id, context);
  return isEvent(found) ? found : misplaced(found);
}

export async function placeOf(id: string, context: Context): Promise<PlaceRecord> {
  const found = await entityOf(id, context);
  return found.kind === "PLACE" ? found : misplaced(found);
}

export async function sourceOf(id: string, context: Context): Promise<SourceRecord> {
  const found = await entityOf(id, context);
  return found.kind === "SOURCE" ? found : misplaced(found);
}

function misplaced({ id, kind }: EntityRecord): never {
  throw new Error(`${id} is a ${kind} and stands where the graph must have something else`);
}

/** As one of the other functions, with null for null. */
export async function optional<T>(
  id: string | null,
  context: Context,
  lookUp: (id: string, context: Context) => Promise<T>,
): Promise<T | null> {
  return id === null ? null : lookUp(id, context);
}

/** The entities that ids name, by name, letter case aside, then id. */
export async function entitiesOf(ids: readonly string[], context: Context): Promise<readonly EntityRecord[]> {
  return (await Promise.all(ids.map((id) => entityOf(id, context)))).sort(byName);
}

/** The actors that ids name, by name, letter case aside, then id. */
export async function actorsOf(ids: readonly string[], context: Context): Promise<readonly ActorRecord[]> {
  return (await Promise.all(ids.map((id) => actorOf(id, context)))).sort(byName);
}

function byName(a: EntityRecord, b: EntityRecord): number {
  return compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.id, b.id);
}

/** The claim that an id from a caller names, inside a perspective if one is given; null when it is not there, or hidden. */
export async function findClaim(
  id: string,
  perspective: Perspective | null,
  { loaders }: Context,
): Promise<ClaimRecord | null> {
  if (perspective === null) return loaders.claim.load(id);
  return (await loaders.seen(perspective).load(id))?.record ?? null;
}

export async function claimOf(id: string, perspective: Perspective | null, context: Context): Promise<ClaimRecord> {
  const found = await findClaim(id, perspective, context);
  if (found === null) throw new Error(`${id} is named in the graph but is not there`);
  return found;
}

/** The claims that ids name, in their order, but for those that a perspective hides. */
export async function claimsOf(
  ids: readonly string[],
  perspective: Perspective | null,
  context: Context,
): Promise<readonly ClaimRecord[]> {
  const found = await Promise.all(ids.map((id) => findClaim(id, perspective, context)));
  return found.filter((record) => record !== null);
}

/** A page of what is said of a claim, inside the perspective in which it was found. */
export async function saidOf(
  { id, perspective }: ClaimRecord,
  asked: SaidArguments,
  { loaders }: Context,
): Promise<AttributionPage> {
  if (perspective === null) return loaders.said.load(reachingRequest(id, asked));
  const voices = (await loaders.seen(perspective).load(id))?.voices ?? [];
  const { stances, ...paging } = asked;
  const wanted = voices.filter(({ attribution }) => stances?.includes(attribution.stance) ?? true);
  return saidPage(wanted, { under: id, perspective }, paging);
}
