import { parseOptionalPeriod } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { groupedInKeyOrder, type Ids } from "./order.ts";
import type { SideMembershipRecord } from "./types.ts";

const membershipsOfMembers = readQuery<Ids, SideMembershipRecord>("read/membershipsOfMembers", readMembership);
const membershipsOfSides = readQuery<Ids, SideMembershipRecord>("read/membershipsOfSides", readMembership);

/** The sides on which each actor stands. */
export async function readSidesOf(graph: Graph, ids: readonly string[]): Promise<(readonly SideMembershipRecord[])[]> {
  const rows = await membershipsOfMembers(graph, { ids });
  return groupedInKeyOrder(
    ids,
    rows.map((membership) => [membership.member, membership]),
  );
}

/** Who stands on each side. */
export async function readMembersOf(
  graph: Graph,
  ids: readonly string[],
): Promise<(readonly SideMembershipRecord[])[]> {
  const rows = await membershipsOfSides(graph, { ids });
  return groupedInKeyOrder(
    ids,
    rows.map((membership) => [membership.side, membership]),
  );
}

function readMembership(row: RowReader): SideMembershipRecord {
  return {
    side: row.text("side"),
    member: row.text("member"),
    period: parseOptionalPeriod(row.optionalText("period")),
    note: row.optionalText("note"),
  };
}
