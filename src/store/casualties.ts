import { inRole, type Claim } from "../domain/claim.ts";
import { isCountedWithin } from "../domain/estimates.ts";
import type { Perspective } from "../domain/perspective.ts";
import type { Measure } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { questionOfClaims, type ClaimFilter } from "./claimFilter.ts";
import { gatherRows } from "./claimList.ts";
import type { RowsInPerspective } from "./claimsInPerspective.ts";
import { groupsOf, readLinks } from "./estimateGroups.ts";
import { beginningOf, compare } from "./order.ts";
import { once, pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { widen } from "./scope.ts";
import type { CasualtyPage, ClaimRecord } from "./types.ts";
import { refuseUnknownWords } from "./wordsInUse.ts";

/** Which counts: `EstimateFilter` of schema.graphql. */
export interface EstimateFilter extends Pick<
  ClaimFilter,
  | "event"
  | "place"
  | "conflict"
  | "assertedBy"
  | "deniedBy"
  | "statuses"
  | "period"
  | "match"
  | "statedBefore"
  | "scope"
> {
  readonly counted?: readonly string[] | null;
  readonly nationality?: readonly string[] | null;
  readonly perpetrator?: readonly string[] | null;
  readonly measures?: readonly Measure[] | null;
  readonly populations?: readonly string[] | null;
  /** EDTF. */
  readonly within?: string | null;
}

export interface CasualtiesArguments extends PageArguments {
  readonly filter?: EstimateFilter | null;
  readonly perspective?: PerspectiveArgument | null;
}

const casualtyMeasures: readonly Measure[] = ["KILLED", "WOUNDED", "MISSING", "CAPTURED", "RELEASED", "DISPLACED"];

const originatingFrom = readQuery<{ ids: readonly string[] }, string>("read/originatingFrom", (row) => row.text("id"));

/**
 * Counts of people killed, wounded, missing, captured, released or displaced (or of the measures asked for), by beginning,
 * undated last, then as claims are by subject: every estimate by itself, never averaged. Groups of all that the filter finds are computed when asked for.
 * @throws ArgumentError naming the argument that cannot be used; CostError when the filter finds too many claims.
 */
export async function listCasualties(
  graph: Graph,
  { filter, perspective: argument, ...paging }: CasualtiesArguments,
): Promise<CasualtyPage> {
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "casualties");
  const { rows: found, hidden } = await estimatesOf(graph, filter ?? {}, perspective);
  const estimates = found.map(({ record }) => record);
  const rows = found.map(({ record: node, sortKey }) => ({
    position: { key: `${beginningOf(node.claim.period)}\t${sortKey}`, id: node.id },
    edge: (cursor: string) => ({ cursor, node }),
  }));
  rows.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  const links = once(() =>
    readLinks(
      graph,
      estimates.map(({ id }) => id),
    ),
  );
  return {
    ...pageInMemory<ClaimRecord, Edge<ClaimRecord>>(rows, request),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
    groups: async (by) => groupsOf(graph, estimates, await links(), by),
  };
}

async function estimatesOf(
  graph: Graph,
  filter: EstimateFilter,
  perspective: Perspective | null,
): Promise<RowsInPerspective> {
  const { counted, nationality, perpetrator, measures, populations, within, ...shared } = filter;
  const asked = { ...shared, about: perpetrator ?? null, measures: measures ?? casualtyMeasures };
  const question = await questionOfClaims(graph, { ...asked, kinds: ["ESTIMATE"], subject: counted ?? null }, "filter");
  // An empty text stands for counts of everybody together.
  await refuseUnknownWords(
    graph,
    "population",
    "filter.populations",
    populations?.filter((word) => word !== ""),
  );
  const limits = periodArgument("filter.within", within);
  const nationals = nationality == null ? null : new Set(await nationalsOf(graph, nationality));
  const hands = question.criteria.about;
  const keeps = (claim: Claim) =>
    (populations == null || populations.includes(claim.population ?? "")) &&
    (limits === null || isCountedWithin(claim, limits)) &&
    (nationals === null || nationals.has(claim.subject)) &&
    (hands === null || inRole(claim, "PERPETRATOR").some((id) => hands.includes(id)));
  return gatherRows(graph, question, { rows: "claims", perspective, keeps });
}

/** States, their organs, and whoever is said to come from them. */
async function nationalsOf(graph: Graph, states: readonly string[]): Promise<readonly string[]> {
  const own = (await widen(graph, states, "WITH_ORGANS")).parties(states).map(({ id }) => id);
  return [...own, ...(await originatingFrom(graph, { ids: states }))];
}
