import type { Graph } from "../graph/openGraph.ts";
import { questionOfMediations, type MediationFilter } from "./claimFilter.ts";
import { listedClaims } from "./claimList.ts";
import type { ClaimOrder } from "./claimTexts.ts";
import type { PageArguments } from "./paging.ts";
import type { PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimPage } from "./types.ts";

export interface MediationsArguments extends PageArguments {
  readonly filter?: MediationFilter | null;
  readonly orderBy?: ClaimOrder | null;
  readonly perspective?: PerspectiveArgument | null;
  /** ISO day. */
  readonly validAt?: string | null;
}

/**
 * Who mediated between whom. The fields of a filter must all hold; a list means any of its members, so an empty list matches
 * nothing, and ids of nothing match nothing. A claim that names no party is about no party in particular and matches none.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listMediations(
  graph: Graph,
  { filter, orderBy, ...paging }: MediationsArguments,
): Promise<ClaimPage> {
  const question = await questionOfMediations(graph, filter ?? {}, "filter");
  return listedClaims(graph, question, { ...paging, rows: "claims", order: orderBy ?? "SUBJECT" });
}
