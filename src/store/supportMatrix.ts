import { inRole } from "../domain/claim.ts";
import { heldIn } from "../domain/dating.ts";
import type { Period } from "../domain/period.ts";
import { meets, spanOf } from "../domain/span.ts";
import { countStatuses } from "../domain/standing.ts";
import type { SupportType } from "../domain/vocabulary.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { questionOfSupports } from "./claimFilter.ts";
import { gatherRows } from "./claimList.ts";
import type { ListedRow } from "./claimsInPerspective.ts";
import { readSidesOfConflicts } from "./conflictSides.ts";
import { byBeginning, compare } from "./order.ts";
import { pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import { readStanding } from "./standing.ts";
import type { ClaimRecord, MatrixRecipientRecord, SupportCellRecord, SupportMatrixPage } from "./types.ts";

export interface SupportMatrixArguments extends PageArguments {
  readonly conflict?: readonly string[] | null;
  readonly types?: readonly SupportType[] | null;
  /** EDTF. */
  readonly period?: string | null;
  readonly match?: "POSSIBLE" | "CERTAIN" | null;
  readonly perspective?: PerspectiveArgument | null;
}

/** What cells are computed with beside their claims. */
interface Background {
  readonly court: GraphCourt;
  /** The sides that count; null for all. */
  readonly sides: ReadonlySet<string> | null;
  readonly period: Period | null;
}

/**
 * Who supported whom with what, a cell for each supporter, recipient and type, by their names: what `listSupports` gives in
 * the grain ROOTS, with the stated claims of each root that answer to the question counted.
 * @throws ArgumentError naming the argument that cannot be used; CostError when there are too many claims.
 */
export async function listSupportMatrix(
  graph: Graph,
  { conflict, types, period: text, match, perspective: argument, ...paging }: SupportMatrixArguments,
): Promise<SupportMatrixPage> {
  const period = periodArgument("period", text);
  const perspective = perspectiveOf(argument);
  const request = pageRequest(paging, "supportMatrix");
  const filter = { conflict: conflict ?? null, types: types ?? null, period: text ?? null, match: match ?? null };
  const question = await questionOfSupports(graph, filter, { path: "filter", statedOnly: false });
  const { rows, hidden } = await gatherRows(graph, question, { rows: "roots", perspective });
  const evidence = await readStanding(
    graph,
    rows.flatMap((row) => row.evidence),
    perspective,
  );
  const court = await readCourt(readingStatements(graph));
  const sides = conflict == null ? null : await readSidesOfConflicts(graph, conflict);
  const cells = rows.map((row) => cellOf(row, evidence, { court, sides, period }));
  const positioned = cells.map((node) => ({
    position: { key: sortKeyOf(node, court), id: node.root.id },
    edge: (cursor: string) => ({ cursor, node }),
  }));
  positioned.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  return {
    ...pageInMemory<SupportCellRecord, Edge<SupportCellRecord>>(positioned, request),
    hiddenCount: hidden.length,
    hidden,
    perspective: argument ?? null,
    supporters: [...new Set(cells.map(({ supporter }) => supporter))],
    recipients: recipientsOf(cells),
  };
}

function cellOf(
  { record: root, evidence }: ListedRow,
  standing: ReadonlyMap<string, ClaimRecord>,
  { court, sides, period }: Background,
): SupportCellRecord {
  const [recipient = ""] = inRole(root.claim, "OBJECT");
  const claims = evidence.flatMap((id) => standing.get(id) ?? []).sort(byBeginning);
  const periods = claims.map(({ claim }) => claim.period);
  const standsOn = periods.flatMap((when) => [...court.camps.sides(recipient, when)]);
  return {
    root,
    supporter: root.claim.subject,
    recipient,
    recipientSides: [...new Set(standsOn)].filter((side) => sides?.has(side) ?? true).sort(),
    claims,
    statuses: countStatuses(claims.map(({ status }) => status)),
    ...spanOf(periods),
    match:
      period === null
        ? null
        : meets(
            claims.map(({ claim }) => heldIn(claim)),
            period,
          ),
  };
}

function sortKeyOf({ root, supporter, recipient }: SupportCellRecord, { nameOf }: GraphCourt): string {
  const { type, subtype } = root.claim;
  return [nameOf(supporter).toLowerCase(), nameOf(recipient).toLowerCase(), type ?? "", subtype ?? ""].join("\n");
}

/** Everybody who stands in a cell as recipient, each with the sides of all its cells. */
function recipientsOf(cells: readonly SupportCellRecord[]): readonly MatrixRecipientRecord[] {
  const sides = new Map<string, string[]>();
  for (const { recipient, recipientSides } of cells)
    sides.set(recipient, [...(sides.get(recipient) ?? []), ...recipientSides]);
  return [...sides].map(([recipient, all]) => ({ recipient, sides: [...new Set(all)].sort() }));
}
