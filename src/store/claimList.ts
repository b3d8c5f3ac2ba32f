import type { Graph } from "../graph/openGraph.ts";
import { readRows } from "../graph/rowReader.ts";
import type { ClaimQuestion, Criteria } from "./claimFilter.ts";
import { matcherOf, type MatchableRow } from "./claimMatches.ts";
import { readClaimRecord } from "./claimRow.ts";
import { claimText, type ClaimOrder, type Result, type RowKind } from "./claimTexts.ts";
import { pageOf, pageRequest, type PageArguments } from "./paging.ts";
import type { ClaimPage } from "./types.ts";

interface ListedRow extends MatchableRow {
  readonly sortKey: string;
}

/** How a list of claims is cut into rows, ordered and paged. */
export interface ClaimListing extends PageArguments {
  readonly rows: RowKind;
  readonly order: ClaimOrder;
}

/**
 * A page of the claims, or roots, that a question asks for: one read. Counting them all and telling what matched are left
 * until asked for.
 */
export async function listedClaims(
  graph: Graph,
  { criteria, named }: ClaimQuestion,
  { rows: rowKind, order, ...paging }: ClaimListing,
): Promise<ClaimPage> {
  const request = pageRequest(paging, `${rowKind} ${order}`);
  const listEvidence = rowKind === "roots" && [named.via, named.assertedBy, named.deniedBy].some((one) => one !== null);
  const parameters = { ...request.parameters, listEvidence };
  const rows = await runClaims<ListedRow>(graph, criteria, rowKind, { of: "page", order }, parameters, (row) => ({
    record: readClaimRecord(row),
    evidence: row.texts("evidence"),
    sortKey: row.text("sortKey"),
  }));
  const matches = matcherOf(graph, named, rows);
  return pageOf(
    rows.map((row) => ({
      position: { key: row.sortKey, id: row.record.id },
      edge: (cursor: string) => ({ cursor, node: row.record, matched: () => matches(row) }),
    })),
    request,
    () => countClaims(graph, criteria, rowKind),
  );
}

async function countClaims(graph: Graph, criteria: Criteria, rows: RowKind): Promise<number> {
  const parameters = { listEvidence: false };
  const [total] = await runClaims(graph, criteria, rows, { of: "count" }, parameters, (row) =>
    row.wholeNumber("total"),
  );
  return total ?? 0;
}

/** The ids of the actors that are the subject, or an object, of a claim that a question asks for. */
export function actorsOfClaims(
  graph: Graph,
  { criteria }: ClaimQuestion,
  as: "SUBJECT" | "OBJECT",
): Promise<readonly string[]> {
  return runClaims(graph, criteria, "claims", { of: "actors", as }, {}, (row) => row.text("actor"));
}

async function runClaims<T>(
  graph: Graph,
  criteria: Criteria,
  rows: RowKind,
  result: Result,
  parameters: Readonly<Record<string, unknown>>,
  read: Parameters<typeof readRows<T>>[2],
): Promise<readonly T[]> {
  const { text, access } = claimText(criteria, rows, result);
  return readRows(`read/claims (${rows})`, await graph.read(text, { ...criteria, ...parameters, access }), read);
}
