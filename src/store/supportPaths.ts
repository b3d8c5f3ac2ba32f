import type { Tie } from "../domain/paths.ts";
import { anyOf } from "../domain/certainty.ts";
import { heldIn } from "../domain/dating.ts";
import { asOf, type Match } from "../domain/period.ts";
import { oppositions, strengths, type Opposition, type Strength, type SupportType } from "../domain/vocabulary.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readSidesOf } from "./memberships.ts";
import { byBeginning } from "./order.ts";
import { pageOf, pageRequest, type Edge, type PageArguments, type Position } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { widen, type Scope, type Widened } from "./scope.ts";
import { readStanding } from "./standing.ts";
import { TieSearch } from "./tieSearch.ts";
import type {
  ClaimRecord,
  PathHopRecord,
  PathTieRecord,
  SideMembershipRecord,
  SupportPathPage,
  SupportPathRecord,
} from "./types.ts";

export interface SupportPathsArguments extends PageArguments {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly types?: readonly SupportType[] | null;
  readonly maxHops?: number | null;
  /** ISO day. */
  readonly validAt?: string | null;
  readonly scope?: Scope | null;
  readonly perspective?: PerspectiveArgument | null;
}

const defaultHops = 4;
const mostHops = 6;

/** The two ends of a search, as widened. Nobody is at both. */
interface Ends {
  readonly starts: ReadonlyMap<string, Widened>;
  readonly ends: ReadonlyMap<string, Widened>;
}

/**
 * How actors are tied to others: paths with support in them, shortest first, then by the ids of the actors on the way.
 * Only claims that somebody asserts tie. What lies further than the page needs is read only to count all paths.
 * @throws ArgumentError naming the argument that cannot be used; CostError when there is too
 * much to search.
 */
export async function listSupportPaths(graph: Graph, args: SupportPathsArguments): Promise<SupportPathPage> {
  const { from, to, types, maxHops, validAt, scope, perspective: argument, ...paging } = args;
  const hops = maxHops ?? defaultHops;
  if (!Number.isInteger(hops) || hops < 1 || hops > mostHops)
    throw new ArgumentError("maxHops", `must be a whole number from 1 to ${mostHops}, not ${hops}`);
  const day = periodArgument("validAt", validAt) === null ? null : (validAt ?? null);
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "supportPaths");
  const after = request.parameters.after === null ? null : wayOf(request.parameters.after);
  const { starts, ends } = await endsOf(graph, { from, to, scope: scope ?? "ALL" });
  const search = new TieSearch(graph, {
    starts: new Set(starts.keys()),
    ends: new Set(ends.keys()),
    types: types ?? null,
    day,
    perspective,
  });
  const ways: (readonly string[])[] = [];
  for await (const way of search.paths(hops, after)) {
    ways.push(way);
    if (ways.length === request.parameters.limit) break;
  }
  const recordOf = await recorder(graph, search, ways, { day, perspective });
  const rows = ways.map((way) => ({
    position: positionOf(way),
    edge: (cursor: string) => ({
      cursor,
      node: recordOf(way, { from: starts.get(way[0] ?? ""), to: ends.get(way.at(-1) ?? "") }),
    }),
  }));
  const page = pageOf<SupportPathRecord, Edge<SupportPathRecord>>(rows, request, () => count(search, hops));
  return { ...page, hiddenCount: search.hidden, perspective: argument ?? null };
}

async function count(search: TieSearch, hops: number): Promise<number> {
  let total = 0;
  for await (const way of search.paths(hops, null)) total += way.length > 0 ? 1 : 0;
  return total;
}

function positionOf(way: readonly string[]): Position {
  return { key: String(way.length - 1), id: way.join(" ") };
}

/** @throws ArgumentError when a cursor names no path. */
function wayOf({ key, id }: Position): readonly string[] {
  const way = id.split(" ");
  if (String(way.length - 1) !== key) throw new ArgumentError("after", "is no cursor of this API");
  return way;
}

async function endsOf(
  graph: Graph,
  { from, to, scope }: { readonly from: readonly string[]; readonly to: readonly string[]; readonly scope: Scope },
): Promise<Ends> {
  const both = to.find((id) => from.includes(id));
  if (both !== undefined) throw new ArgumentError("to", `has "${both}", from which the paths lead`);
  const widening = await widen(graph, [...from, ...to], scope);
  const [starts, ends] = [byId(widening.parties(from)), byId(widening.parties(to))];
  const apart = (own: ReadonlyMap<string, Widened>, other: ReadonlyMap<string, Widened>, asked: readonly string[]) =>
    new Map([...own].filter(([id]) => asked.includes(id) || !other.has(id)));
  return { starts: apart(starts, ends, from), ends: apart(ends, starts, to) };
}

/** Each once: as itself, where it is asked about itself, else as what it is of the first that it stands for. */
function byId(widened: readonly Widened[]): ReadonlyMap<string, Widened> {
  const found = new Map<string, Widened>();
  for (const one of widened) if (one.by === "SELF" || !found.has(one.id)) found.set(one.id, one);
  return found;
}

/** Turns paths into records; what the ties of all of them rest on is read once. */
async function recorder(
  graph: Graph,
  { ties }: TieSearch,
  ways: readonly (readonly string[])[],
  { day, perspective }: { readonly day: string | null; readonly perspective: ReturnType<typeof perspectiveOf> },
) {
  const pairs = ways.flatMap((way) => way.slice(1).map((to, i) => [way[i] ?? "", to] as const));
  const used = pairs.flatMap(([from, to]) => ties.between(from, to));
  const claims = await readStanding(
    graph,
    used.flatMap((tie) => tie.claims),
    perspective,
  );
  const members = [...new Set(used.filter(isSideTie).map(memberOf))];
  const memberships = members.length === 0 ? [] : (await readSidesOf(graph, members)).flat();
  const hopOf = (from: string, to: string): PathHopRecord => ({
    from,
    to,
    ties: ties.between(from, to).map((tie) => tieRecord(tie, claims, memberships)),
  });
  return (way: readonly string[], ends: { from: Widened | undefined; to: Widened | undefined }): SupportPathRecord => {
    const hops = way.slice(1).map((to, i) => hopOf(way[i] ?? "", to));
    return {
      from: matchOf(ends.from),
      to: matchOf(ends.to),
      hops,
      strength: weakest(hops),
      opposition: mostOpposed(hops),
      validAt: day === null ? null : validityOf(hops, day),
    };
  };
}

function matchOf(widened: Widened | undefined) {
  if (widened === undefined) throw new Error("a path has an end that was not asked for");
  return { requested: widened.requested, matched: widened.id, by: widened.by };
}

function isSideTie({ relation }: Tie): boolean {
  return relation === "ON_SIDE";
}

function memberOf({ from, to, reversed }: Tie): string {
  return reversed ? to : from;
}

function tieRecord(
  tie: Tie,
  claims: ReadonlyMap<string, ClaimRecord>,
  memberships: readonly SideMembershipRecord[],
): PathTieRecord {
  const [member, side] = tie.reversed ? [tie.to, tie.from] : [tie.from, tie.to];
  return {
    relation: tie.relation,
    type: tie.type,
    reversed: tie.reversed,
    claims: tie.claims.flatMap((id) => claims.get(id) ?? []).sort(byBeginning),
    memberships: isSideTie(tie) ? memberships.filter((one) => one.member === member && one.side === side) : [],
  };
}

/** The claims of each hop that rests on claims; hops by the table of sides weaken nothing. */
function claimsOfHops(hops: readonly PathHopRecord[]): readonly (readonly ClaimRecord[])[] {
  return hops
    .filter(({ ties }) => !ties.some(({ relation }) => relation === "ON_SIDE"))
    .map(({ ties }) => ties.flatMap(({ claims }) => claims))
    .filter((claims) => claims.length > 0);
}

/** The strength of the weakest hop, each as strong as its strongest claim. */
function weakest(hops: readonly PathHopRecord[]): Strength {
  const ranks = claimsOfHops(hops).map((claims) => Math.max(...claims.map((one) => strengths.indexOf(one.strength))));
  return strengths[Math.min(...ranks)] ?? "NONE";
}

/** The opposition to the most opposed hop, each as opposed as its least opposed claim. */
function mostOpposed(hops: readonly PathHopRecord[]): Opposition {
  const ranks = claimsOfHops(hops).map((claims) =>
    Math.min(...claims.map((one) => oppositions.indexOf(one.opposition))),
  );
  return oppositions[Math.max(...ranks)] ?? "NONE";
}

function validityOf(hops: readonly PathHopRecord[], day: string): Match {
  const isCertain = ({ ties }: PathHopRecord) => {
    const periods = ties.flatMap(({ claims, memberships }) => [
      ...claims.map(({ claim }) => heldIn(claim)),
      ...memberships.map(({ period }) => period),
    ]);
    return anyOf(periods.map((period) => asOf(period, day))) === "CERTAIN";
  };
  return hops.every(isCertain) ? "CERTAIN" : "POSSIBLE";
}
