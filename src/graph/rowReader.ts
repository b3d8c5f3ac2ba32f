import { GraphRowError } from "../errors.ts";

/** Reads one row by column name, and refuses what does not fit. Nested maps are read by a reader of their own. */
export class RowReader {
  constructor(
    readonly query: string,
    readonly row: Readonly<Record<string, unknown>>,
  ) {}

  text(column: string): string {
    const value = this.row[column];
    return typeof value === "string" ? value : this.#fail(column);
  }

  optionalText(column: string): string | null {
    return this.#optional(column, () => this.text(column));
  }

  /** One of a closed vocabulary. */
  word<const T extends string>(column: string, words: readonly T[]): T {
    const value = this.row[column];
    return words.find((word) => word === value) ?? this.#fail(column);
  }

  optionalWord<const T extends string>(column: string, words: readonly T[]): T | null {
    return this.#optional(column, () => this.word(column, words));
  }

  number(column: string): number {
    const value = this.row[column];
    return typeof value === "number" ? value : this.#fail(column);
  }

  optionalNumber(column: string): number | null {
    return this.#optional(column, () => this.number(column));
  }

  wholeNumber(column: string): number {
    const value = this.number(column);
    return Number.isSafeInteger(value) ? value : this.#fail(column);
  }

  flag(column: string): boolean {
    const value = this.row[column];
    return typeof value === "boolean" ? value : this.#fail(column);
  }

  optionalFlag(column: string): boolean | null {
    return this.#optional(column, () => this.flag(column));
  }

  /** A list of texts; null reads as empty. */
  texts(column: string): readonly string[] {
    const value = this.row[column] ?? [];
    if (!Array.isArray(value) || !value.every((item) => typeof item === "string")) return this.#fail(column);
    return value;
  }

  map(column: string): RowReader {
    const value = this.row[column];
    return isMap(value) ? new RowReader(this.query, value) : this.#fail(column);
  }

  optionalMap(column: string): RowReader | null {
    return this.#optional(column, () => this.map(column));
  }

  maps(column: string): readonly RowReader[] {
    const value = this.row[column] ?? [];
    if (!Array.isArray(value) || !value.every(isMap)) return this.#fail(column);
    return value.map((item) => new RowReader(this.query, item));
  }

  /** The same row, with values for columns that may be absent (Neo4j stores no null properties). */
  withDefaults(defaults: Readonly<Record<string, unknown>>): RowReader {
    return new RowReader(this.query, { ...defaults, ...this.row });
  }

  #optional<T>(column: string, read: () => T): T | null {
    if (!(column in this.row)) return this.#fail(column);
    return this.row[column] === null ? null : read();
  }

  #fail(column: string): never {
    throw new GraphRowError(this.query, column, this.row[column]);
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Rows read one by one; `name` is the query they come from. */
export function readRows<T>(
  name: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  row: (reader: RowReader) => T,
): readonly T[] {
  return rows.map((record) => row(new RowReader(name, record)));
}
