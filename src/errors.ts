/** The error classes of the project, one per reaction of whoever catches it. */

/** The environment asks for something impossible. Reported whole, then exit 1. Never carries a secret. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** No Neo4j could be reached or started. The message names every way tried and what was missing; exit 1. */
export class DatabaseUnavailableError extends Error {
  override readonly name = "DatabaseUnavailableError";
}

/** A query returned something its row function does not understand: a defect of ours, never the caller's. */
export class GraphRowError extends Error {
  override readonly name = "GraphRowError";

  constructor(
    readonly query: string,
    readonly column: string,
    readonly value: unknown,
  ) {
    super(`${query}: column "${column}" holds ${describe(value)}`);
  }
}

/** A caller's argument cannot be used. `argument` is its name as the caller wrote it, e.g. `filter.period`. */
export class ArgumentError extends Error {
  override readonly name = "ArgumentError";

  constructor(
    readonly argument: string,
    message: string,
  ) {
    super(message);
  }
}

/** A question that can be answered, but not at a bearable cost. The message says how to ask for less. */
export class CostError extends Error {
  override readonly name = "CostError";
}

/** A read that the database ended since it took too long. The message says how long it may take. */
export class QueryTimeoutError extends Error {
  override readonly name = "QueryTimeoutError";
}

function describe(value: unknown): string {
  if (value === undefined) return "nothing (the column is missing)";
  return `${typeof value} ${JSON.stringify(value)}`;
}
