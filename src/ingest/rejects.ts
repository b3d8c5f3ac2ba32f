import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { stringify } from "csv-stringify/sync";

/** A row, or one cell of it, that was not loaded, and why. `column` and `value` are null when the whole row is at fault. */
export interface Reject {
  readonly dataset: string;
  readonly file: string;
  /** Line in the file, the header being line 1; the first line of a row that spans several. */
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: string;
}

/** Something is wrong with a data set as a whole (a file missing, a column unknown): nothing of it was loaded. */
export class DataSetError extends Error {
  override readonly name = "DataSetError";
}

/**
 * Writes the rejects as CSV, replacing an earlier file; with none, removes it, so that the file's presence tells.
 * Returns whether a file was written.
 */
export async function writeRejects(path: string, rejects: readonly Reject[]): Promise<boolean> {
  if (rejects.length === 0) {
    await rm(path, { force: true });
    return false;
  }
  await mkdir(dirname(path), { recursive: true });
  const columns = ["dataset", "file", "line", "column", "value", "reason"];
  await writeFile(path, stringify(rejects.map(spreadsheetSafe), { header: true, columns }));
  return true;
}

/** Keeps a spreadsheet from running a rejected cell as a formula. */
function spreadsheetSafe(reject: Reject): Reject {
  return {
    ...reject,
    value: reject.value !== null && /^[=+\-@\t\r]/.test(reject.value) ? `'${reject.value}` : reject.value,
  };
}
