import type { Reject } from "../rejects.ts";
import type { Placed } from "./columns.ts";

/** Collects rejects while rows are checked against one another, and which claims they leave incomplete. */
export class RejectLog {
  readonly #rejects: Reject[];
  readonly #incomplete = new Set<string>();

  constructor(
    readonly dataset: string,
    earlier: readonly Reject[],
  ) {
    this.#rejects = [...earlier];
  }

  /** Rejects a row for one of its cells, or as a whole when `column` is null. */
  reject(row: Placed, column: string | null, reason: string): void {
    const value = column === null ? null : textOf((row as unknown as Record<string, unknown>)[column]);
    this.#rejects.push({ dataset: this.dataset, file: row.file, line: row.line, column, value, reason });
  }

  /** Notes that something said about a claim was rejected. */
  markIncomplete(claimKey: string): void {
    this.#incomplete.add(claimKey);
  }

  isIncomplete(claimKey: string): boolean {
    return this.#incomplete.has(claimKey);
  }

  /** In the order of files and lines. */
  get rejects(): readonly Reject[] {
    return [...this.#rejects].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
  }
}

function textOf(cell: unknown): string | null {
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" || typeof cell === "boolean") return String(cell);
  if (Array.isArray(cell)) return cell.join("|");
  return typeof cell === "object" && cell !== null && "edtf" in cell ? textOf(cell.edtf) : null;
}
