import { countEnds } from "../domain/neighbourhood.ts";
import { drawnTypes, type DrawnType } from "../domain/projection.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readEntities } from "./entities.ts";
import { beginningOf, compare } from "./order.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { DrawnSurroundings, SeenSurroundings, type Surroundings } from "./surroundings.ts";
import type { DrawnRelationshipRecord, NeighbourhoodRecord } from "./types.ts";

export interface NeighbourhoodArguments {
  readonly id: string;
  readonly depth?: number | null;
  readonly types?: readonly DrawnType[] | null;
  readonly limit?: number | null;
  readonly grain?: "ROOTS" | "ALL" | null;
  readonly perspective?: PerspectiveArgument | null;
}

const defaultLimit = 100;
const largestLimit = 500;
const largestDepth = 3;

/**
 * What is drawn around an entity: entities by distance, then the most related to the circle within first, by name, by id;
 * and all relationships among them. Null when the id names no entity.
 * @throws ArgumentError naming `depth` or `limit`; CostError when there is too much to draw or to judge.
 */
export async function readNeighbourhood(
  graph: Graph,
  { id, depth, types, limit, grain, perspective: argument }: NeighbourhoodArguments,
): Promise<NeighbourhoodRecord | null> {
  const circles = wholeArgument("depth", depth ?? 1, largestDepth);
  const most = wholeArgument("limit", limit ?? defaultLimit, largestLimit);
  const perspective = perspectiveOf(argument);
  const [centre] = await readEntities(graph, [id]);
  if (centre == null) return null;
  const asked = { types: types ?? drawnTypes, bareOnly: grain === "ROOTS" };
  const around =
    perspective === null ? new DrawnSurroundings(graph, asked) : new SeenSurroundings(graph, asked, perspective);
  const { distances, isComplete } = await spread(around, id, { circles, most });
  const { relationships, totals } = await around.among([...distances.keys()]);
  const inside = countEnds(relationships);
  return {
    centre: id,
    nodes: [...distances].map(([entity, distance]) => ({
      entity,
      distance,
      omitted: (totals.get(entity) ?? 0) - (inside.get(entity) ?? 0),
    })),
    relationships: relationships.toSorted(byEnds),
    isComplete,
    hiddenCount: around.hidden,
    perspective: argument ?? null,
  };
}

/** From an entity outward, circle by circle, until there are enough. */
async function spread(
  around: Surroundings,
  centre: string,
  { circles, most }: { readonly circles: number; readonly most: number },
): Promise<{ readonly distances: ReadonlyMap<string, number>; readonly isComplete: boolean }> {
  const distances = new Map([[centre, 0]]);
  let circle: readonly string[] = [centre];
  for (let distance = 1; distance <= circles && circle.length > 0; distance += 1) {
    const left = most - distances.size;
    const next = await around.next(circle, [...distances.keys()], left + 1);
    for (const id of next.slice(0, left)) distances.set(id, distance);
    if (next.length > left) return { distances, isComplete: false };
    circle = next;
  }
  return { distances, isComplete: true };
}

function wholeArgument(argument: string, value: number, largest: number): number {
  if (!Number.isInteger(value) || value < 1 || value > largest)
    throw new ArgumentError(argument, `must be a whole number from 1 to ${largest}, not ${value}`);
  return value;
}

function byEnds(a: DrawnRelationshipRecord, b: DrawnRelationshipRecord): number {
  return (
    compare(a.from, b.from) ||
    compare(a.to, b.to) ||
    compare(a.type, b.type) ||
    compare(beginningOf(a.period), beginningOf(b.period)) ||
    compare(a.claim?.id ?? "", b.claim?.id ?? "")
  );
}
