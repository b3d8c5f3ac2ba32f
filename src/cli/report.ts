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

/** What a person at a terminal needs to know of an error: its message, without our stack. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
