import { parseOptionalPeriod, type Period } from "../domain/period.ts";
import { readQuery } from "../graph/readQuery.ts";

/** How supply of one actor is supply of a target. */
export interface TargetTie {
  readonly target: string;
  readonly recipient: string;
  readonly by: "SELF" | "ORGAN" | "MEMBER" | "SIDE";
  readonly period: Period | null;
}

/** Whose supply is supply of targets: see `cypher/read/recipientsForTargets.cypher`. */
export const recipientsForTargets = readQuery<{ ids: readonly string[] }, TargetTie>(
  "read/recipientsForTargets",
  (row) => ({
    target: row.text("target"),
    recipient: row.text("recipient"),
    by: row.word("by", ["SELF", "ORGAN", "MEMBER", "SIDE"]),
    period: parseOptionalPeriod(row.optionalText("period")),
  }),
);
