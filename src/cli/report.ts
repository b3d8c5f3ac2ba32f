import type { Finding } from "../ingest/checkGraph.ts";
import type { ImportSummary } from "../ingest/importCurated.ts";

/** An import in a few lines for a terminal. */
export function summaryText(summary: ImportSummary): string {
  const { dataset, release, counts, stands, rejects, rejectsFile, warnings } = summary;
  const { entities, claims, attributions } = counts.written;
  const lines = [
    `${dataset} ${release}: ${stands.claims} claims, ${stands.attributions} attributions, ${stands.entities} entities stand.`,
    `  written ${claims} claims, ${attributions} attributions, ${entities} entities; removed ${counts.removed}; moved ${counts.moved}.`,
    ...warnings.map((warning) => `  note: ${warning}`),
  ];
  if (rejects.length === 0) return lines.join("\n");
  const shown = rejects.slice(0, 10).map(({ file, line, column, value, reason }) => {
    const cell = column === null ? "" : ` ${column}${value === null ? "" : ` "${value}"`}`;
    return `  ${file}:${line}:${cell} ${reason}`;
  });
  const more = rejects.length > shown.length ? [`  … and ${rejects.length - shown.length} more`] : [];
  return [...lines, `${rejects.length} rejected, all in ${rejectsFile}:`, ...shown, ...more].join("\n");
}

/** What a check of the graph has found, all of it, one thing a line. */
export function findingsText(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nothing is wrong.";
  const lines = findings.map(({ check, row }) => {
    const cells = Object.entries(row).map(([name, value]) => `${name} ${value === null ? "-" : cellText(value)}`);
    return `${check}: ${cells.join(", ")}`;
  });
  return [...lines, `${findings.length} found.`].join("\n");
}

function cellText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** A step of a list failed. The list only marks it; the reason is told once, below. */
class StepFailedError extends Error {
  override readonly name = "StepFailedError";
}

/** A step whose failure a list of steps marks without telling the whole reason. */
export function step<A extends unknown[]>(work: (...args: A) => Promise<void>): (...args: A) => Promise<void> {
  return async (...args) => {
    try {
      await work(...args);
    } catch (cause) {
      throw new StepFailedError("the reason stands below", { cause });
    }
  };
}

/** What went wrong in a step, or the error itself. */
export function reasonOf(error: unknown): unknown {
  return error instanceof StepFailedError ? error.cause : error;
}

/** What a person at a terminal needs to know of an error: its message, without our stack. */
export function errorText(error: unknown): string {
  const reason = reasonOf(error);
  return reason instanceof Error ? reason.message : String(reason);
}
