import { inRole } from "../domain/claim.ts";
import type { Perspective } from "../domain/perspective.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readRows } from "../graph/rowReader.ts";
import { needsJudging, questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { actorsOfClaims, gatherClaims } from "./claimList.ts";
import { readActor } from "./entities.ts";
import { composed, type ComposedText } from "./fragments.ts";
import { once, pageOf, pageRequest, type PageArguments, type PageRequest } from "./paging.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ActorEdgeRecord, ActorPage, ActorRecord, ClaimRecord, EntityKind } from "./types.ts";

/** Which actors: `ActorFilter` of schema.graphql. */
export interface ActorFilter {
  readonly kinds?: readonly EntityKind[] | null;
  readonly name?: string | null;
  readonly matches?: readonly ClaimFilter[] | null;
  readonly matchesNone?: readonly ClaimFilter[] | null;
}

export interface ActorsArguments extends PageArguments {
  readonly filter?: ActorFilter | null;
  /** Whose word to take for the claims of `matches` and `matchesNone`. */
  readonly perspective?: PerspectiveArgument | null;
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

/** The actors that answer to one filter of claims, and by which claims. */
interface Matching {
  readonly actors: readonly string[];
  /** Read when asked for, once. */
  readonly claimsOf: (actor: string) => Promise<readonly ClaimRecord[]>;
  /** The claims that the filter finds and the perspective hides; empty without one. */
  readonly hidden: readonly ClaimRecord[];
}

/**
 * Actors, by name. Each filter of claims in `matches` must have a claim of which the actor is the subject (or with
 * `as: OBJECT` an object), and no filter in `matchesNone` may; so empty lists of filters ask nothing, while an empty list
 * of kinds matches nothing. Each actor tells by which claims it matches.
 * @throws ArgumentError naming the argument that cannot be used; CostError when a filter finds too many claims to judge, or to
 * tell of.
 */
export async function listActors(
  graph: Graph,
  { filter, perspective: argument, ...paging }: ActorsArguments,
): Promise<ActorPage> {
  const { kinds, name, matches, matchesNone } = filter ?? {};
  const perspective = perspectiveOf(argument);
  refuseUnusable(filter ?? {}, perspective);
  const request = pageRequest(paging, "actors");
  const [matching, excluded] = await Promise.all([
    matchingsOf(graph, matches ?? [], { path: "filter.matches", perspective }),
    matchingsOf(graph, matchesNone ?? [], { path: "filter.matchesNone", perspective }),
  ]);
  const criteria = {
    kinds: kinds ?? null,
    name: name ?? null,
    among: intersection(matching.map(({ actors }) => actors)),
    except: [...new Set(excluded.flatMap(({ actors }) => actors))],
  };
  const hidden = unique([...matching, ...excluded].flatMap((one) => one.hidden));
  return {
    ...(await pageFor(graph, criteria, { request, matching })),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
  };
}

async function pageFor(
  graph: Graph,
  criteria: ActorCriteria,
  { request, matching }: { readonly request: PageRequest; readonly matching: readonly Matching[] },
) {
  const { text, access } = textFor(criteria, "page");
  const rows = await graph.read(text, { ...criteria, ...request.parameters, access });
  const actors = readRows("read/actors", rows, (row) => ({ node: readActor(row), key: row.text("sortKey") }));
  return pageOf<ActorRecord, ActorEdgeRecord>(
    actors.map(({ node, key }) => ({
      position: { key, id: node.id },
      edge: (cursor: string) => ({
        cursor,
        node,
        matched: () => Promise.all(matching.map(async ({ claimsOf }) => ({ claims: await claimsOf(node.id) }))),
      }),
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

function refuseUnusable({ matches, matchesNone }: ActorFilter, perspective: Perspective | null): void {
  const filters = (matches?.length ?? 0) + (matchesNone?.length ?? 0);
  if (filters > mostClaimFilters)
    throw new ArgumentError(
      "filter.matches",
      `more than ${mostClaimFilters} filters of claims in one filter of actors`,
    );
  if (perspective !== null && filters === 0)
    throw new ArgumentError("perspective", "tells only of claims: give filter.matches or filter.matchesNone with it");
}

interface MatchingOptions {
  readonly path: string;
  readonly perspective: Perspective | null;
}

function matchingsOf(
  graph: Graph,
  filters: readonly ClaimFilter[],
  options: MatchingOptions,
): Promise<readonly Matching[]> {
  return Promise.all(filters.map((filter) => matchingOf(graph, filter, options)));
}

/** Where claims must be judged, all of them are read; else the claims themselves only when they are asked for. */
async function matchingOf(
  graph: Graph,
  filter: ClaimFilter,
  { path, perspective }: MatchingOptions,
): Promise<Matching> {
  const question = await questionOfClaims(graph, filter, path);
  const as = filter.as ?? "SUBJECT";
  const gathered = once(() => gatherClaims(graph, question, { rows: "claims", perspective }));
  const isJudged = perspective !== null || needsJudging(question.criteria);
  const standing = ({ claim }: ClaimRecord) => (as === "SUBJECT" ? [claim.subject] : inRole(claim, "OBJECT"));
  return {
    actors: isJudged
      ? [...new Set((await gathered()).claims.flatMap(standing))]
      : await actorsOfClaims(graph, question, as),
    claimsOf: async (actor) => (await gathered()).claims.filter((record) => standing(record).includes(actor)),
    hidden: isJudged ? (await gathered()).hidden : [],
  };
}

function unique(claims: readonly ClaimRecord[]): readonly ClaimRecord[] {
  return [...new Map(claims.map((record) => [record.id, record])).values()];
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
