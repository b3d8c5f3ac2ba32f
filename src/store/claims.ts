import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims, refuseAs, type ClaimFilter } from "./claimFilter.ts";
import { listedClaims } from "./claimList.ts";
import type { ClaimOrder } from "./claimTexts.ts";
import type { PageArguments } from "./paging.ts";
import type { PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimPage } from "./types.ts";

export interface ClaimsArguments extends PageArguments {
  readonly filter?: ClaimFilter | null;
  readonly orderBy?: ClaimOrder | null;
  readonly perspective?: PerspectiveArgument | null;
  /** ISO day. */
  readonly validAt?: string | null;
}

/**
 * Claims of every kind, those included that no source states by itself. The fields of a filter must all hold; a list means
 * any of its members, so an empty list matches nothing, and ids of nothing match nothing.
 * @throws ArgumentError naming the argument that cannot be used.
 */
export async function listClaims(graph: Graph, { filter, orderBy, ...paging }: ClaimsArguments): Promise<ClaimPage> {
  refuseAs(filter, "filter");
  const question = await questionOfClaims(graph, filter ?? {}, "filter");
  return listedClaims(graph, question, { ...paging, rows: "claims", order: orderBy ?? "SUBJECT" });
}
