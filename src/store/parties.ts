import { Parties, type PartyTie } from "../domain/parties.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";

const partiesOfConflict = readQuery<{ conflict: string }, PartyTie>("read/partiesOfConflict", (row) => ({
  actor: row.text("actor"),
  side: row.text("side"),
  by: row.word("by", ["SIDE", "MEMBER", "ORGAN"]),
  period: parseOptionalPeriod(row.optionalText("period")),
}));

/**
 * Who belongs to the sides of a conflict, of those inside it and of those that contain it: the sides, who stands on them by
 * the editorial table, and the organs of those. Nobody when the id names no conflict.
 */
export async function readParties(graph: Graph, conflict: string | null): Promise<Parties> {
  return new Parties(conflict === null ? [] : await partiesOfConflict(graph, { conflict }));
}
