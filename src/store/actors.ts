import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readRows } from "../graph/rowReader.ts";
import { questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { actorsOfClaims } from "./claimList.ts";
import { readActor } from "./entities.ts";
import { composed, type ComposedText } from "./fragments.ts";
import { pageOf, pageRequest, type PageArguments } from "./paging.ts";
import type { ActorPage, EntityKind } from "./types.ts";

/** Which actors: `ActorFilter` of schema.graphql. */
export interface ActorFilter {
  readonly kinds?: readonly EntityKind[] | null;
  readonly name?: string | null;
  readonly matches?: readonly ClaimFilter[] | null;
  readonly matchesNone?: readonly ClaimFilter[] | null;
}

export interface ActorsArguments extends PageArguments {
  readonly filter?: ActorFilter | null;
}

interface ActorCriteria {
  readonly kinds: readonly string[] | null;
  readonly name: string | null;
  /** Ids; null = any. */
  readonly among: readonly string[] | null;
  readonly except: readonly string[];
}

/** How many filters of claims one filter of actors may hold; each is a read of its own, and one more for its scope. */
const mostClaimFilters = 10;

/**
 * Actors, by name. Each filter of claims in `matches` must have a claim of which the actor is the subject (or with
 * `as: OBJECT` an object), and no filter in `matchesNone` may; so empty lists of filters ask nothing, while an empty list
 * of kinds matches nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listActors(graph: Graph, { filter, ...paging }: ActorsArguments): Promise<ActorPage> {
  const request = pageRequest(paging, "actors");
  const criteria = await criteriaOf(graph, filter ?? {});
  const { text, access } = textFor(criteria, "page");
  const rows = await graph.read(text, { ...criteria, ...request.parameters, access });
  const actors = readRows("read/actors", rows, (row) => ({ node: readActor(row), key: row.text("sortKey") }));
  return pageOf(
    actors.map(({ node, key }) => ({
      position: { key, id: node.id },
      edge: (cursor: string) => ({ cursor, node }),
    })),
    request,
    () => countActors(graph, criteria),
  );
}

async function countActors(graph: Graph, criteria: ActorCriteria): Promise<number> {
  const { text, access } = textFor(criteria, "count");
  const rows = await graph.read(text, { ...criteria, access });
  return readRows("read/actors", rows, (row) => row.wholeNumber("total"))[0] ?? 0;
}

async function criteriaOf(graph: Graph, { kinds, name, matches, matchesNone }: ActorFilter): Promise<ActorCriteria> {
  if ((matches?.length ?? 0) + (matchesNone?.length ?? 0) > mostClaimFilters)
    throw new ArgumentError(
      "filter.matches",
      `more than ${mostClaimFilters} filters of claims in one filter of actors`,
    );
  const [matching, excluded] = await Promise.all([
    actorsMatching(graph, matches ?? [], "filter.matches"),
    actorsMatching(graph, matchesNone ?? [], "filter.matchesNone"),
  ]);
  return {
    kinds: kinds ?? null,
    name: name ?? null,
    among: intersection(matching),
    except: [...new Set(excluded.flat())],
  };
}

function actorsMatching(
  graph: Graph,
  filters: readonly ClaimFilter[],
  path: string,
): Promise<readonly (readonly string[])[]> {
  return Promise.all(
    filters.map(async (filter) =>
      actorsOfClaims(graph, await questionOfClaims(graph, filter, path), filter.as ?? "SUBJECT"),
    ),
  );
}

function intersection(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = lists;
  if (first === undefined) return null;
  const sets = others.map((list) => new Set(list));
  return first.filter((id) => sets.every((set) => set.has(id)));
}

const accessPaths = ["id", "nothing"] as const;
const results = ["page", "count"] as const;

function textFor({ among }: ActorCriteria, result: (typeof results)[number]): { text: string; access: unknown } {
  return { text: textOf(among === null ? "nothing" : "id", result), access: among };
}

function textOf(path: (typeof accessPaths)[number], result: (typeof results)[number]): string {
  return composed("actors", [`by-${path}`, "where", result]);
}

/** Every statement that lists of actors are read with. */
export function everyActorText(): readonly ComposedText[] {
  return accessPaths.flatMap((path) =>
    results.map((result) => ({ name: `actors by ${path} ${result}`, text: textOf(path, result) })),
  );
}
