import { readQuery } from "./readQuery.ts";

/** An import or a rebuild that is under way or was cut off, so that part of the data may not yet be as it should. */
export interface UnfinishedRun {
  /** Null for a rebuild. */
  readonly dataset: string | null;
  /** ISO date and time. */
  readonly startedAt: string;
}

/** Those that no later run has made good, oldest first. */
export const unfinishedRuns = readQuery<Record<string, never>, UnfinishedRun>("check/unfinishedRuns", (row) => ({
  dataset: row.optionalText("dataset"),
  startedAt: row.text("startedAt"),
}));
