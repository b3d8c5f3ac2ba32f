import { CostError, ArgumentError } from "../errors.ts";
import { isActor, isEvent } from "../store/entities.ts";
import { searchEntities } from "../store/search.ts";
import type { EntityRecord } from "../store/types.ts";
import type { Context } from "./context.ts";

export const dataSet = "data set that is loaded";

/** What an id, or the name of a data set, must name in an argument. */
export type Sort = EntitySort | "claim" | typeof dataSet;
type EntitySort = "actor" | "side" | "event" | "conflict" | "measure" | "resolution" | "place" | "source" | "entity";

/** An id in an argument, or the name of a data set. */
export interface GivenId {
  /** The argument, with the fields on the way, list indexes left out: `filter.recipient`. */
  readonly path: string;
  readonly id: string;
  readonly sort: Sort;
}

const isOfSort: Readonly<Record<EntitySort, (entity: EntityRecord) => boolean>> = {
  actor: isActor,
  side: ({ kind }) => kind === "SIDE",
  event: isEvent,
  conflict: ({ kind }) => kind === "CONFLICT",
  measure: ({ kind }) => kind === "MEASURE",
  resolution: ({ kind }) => kind === "RESOLUTION",
  place: ({ kind }) => kind === "PLACE",
  source: ({ kind }) => kind === "SOURCE",
  entity: () => true,
};

/**
 * Refuses ids that name nothing, or nothing of the sort that is wanted. Ids of claims that were replaced name their successor.
 * One read for entities, one for claims, one for data sets.
 * @throws ArgumentError naming the argument and the first such id; where it names nothing, with ids whose names are like it.
 */
export async function refuseUnknown(given: readonly GivenId[], context: Context): Promise<void> {
  const isRight = await Promise.all(given.map((one) => namesWhatIsWanted(one, context)));
  const wrong = given.find((_, i) => !isRight[i]);
  if (wrong === undefined) return;
  const { path, id, sort } = wrong;
  throw new ArgumentError(path, `"${id}" names no ${sort}${await whatInstead(wrong, context)}`);
}

async function namesWhatIsWanted({ id, sort }: GivenId, { loaders }: Context): Promise<boolean> {
  if (sort === "claim") return (await loaders.claim.load(id)) !== null;
  if (sort === dataSet) return loaders.isLoaded.load(id);
  const entity = await loaders.entity.load(id);
  return entity !== null && isOfSort[sort](entity);
}

/** What the id names in truth, or which ids may be meant, as the rest of a sentence; empty when there is nothing to tell. */
async function whatInstead({ id, sort }: GivenId, context: Context): Promise<string> {
  if (sort === "claim" || sort === dataSet) return "";
  const entity = await context.loaders.entity.load(id);
  if (entity !== null) return `: it is "${entity.name}", of the kind ${entity.kind}`;
  const text = id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
  const likely = (await entitiesNamed(text, context)).filter((one) => isOfSort[sort](one)).slice(0, mostSuggested);
  return likely.length === 0 ? "" : `; did you mean ${likely.map((one) => `${one.id} (${one.name})`).join(" or ")}?`;
}

const mostSuggested = 3;
const longestText = 200;

async function entitiesNamed(text: string, { graph, loaders }: Context): Promise<readonly EntityRecord[]> {
  try {
    const { nodes } = await searchEntities(graph, { text: text.slice(0, longestText), first: 20 });
    const found = await Promise.all(nodes.map(({ entity }) => loaders.entity.load(entity)));
    return found.filter((entity) => entity !== null);
  } catch (error) {
    if (error instanceof CostError) return [];
    throw error;
  }
}
