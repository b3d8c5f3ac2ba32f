import type { Graph } from "../graph/openGraph.ts";
import { questionOfSupports, type SupportFilter } from "./claimFilter.ts";
import { listedClaims } from "./claimList.ts";
import type { ClaimOrder } from "./claimTexts.ts";
import type { PageArguments } from "./paging.ts";
import type { PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimPage } from "./types.ts";

export interface SupportsArguments extends PageArguments {
  readonly filter?: SupportFilter | null;
  readonly grain?: "ROOTS" | "ALL" | null;
  readonly orderBy?: ClaimOrder | null;
  readonly perspective?: PerspectiveArgument | null;
  /** ISO day. */
  readonly validAt?: string | null;
}

/**
 * Who supported whom.
 *
 * In the grain ALL a row is a support claim that some source states. In the grain ROOTS (default) it is a bare claim of
 * supporter, recipient and type, whether or not a source states it so barely. The root itself must be of the supporter,
 * recipient and types asked for and of the status, strength and opposition; how, when, where and by whose word (period,
 * subtypes, modes, openness, via, indirect, conflict, assertedBy, deniedBy, statedBefore) is asked of its evidence: one stated
 * claim among the root and its refinements must answer to all of that. So a root that is only implied is in a period when one of
 * its refinements is.
 *
 * An empty list in a filter matches nothing, and ids of nothing match nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listSupports(
  graph: Graph,
  { filter, grain, orderBy, ...paging }: SupportsArguments,
): Promise<ClaimPage> {
  const rows = grain === "ALL" ? "claims" : "roots";
  const question = await questionOfSupports(graph, filter ?? {}, { path: "filter", statedOnly: grain === "ALL" });
  return listedClaims(graph, question, { ...paging, rows, order: orderBy ?? "SUBJECT" });
}
