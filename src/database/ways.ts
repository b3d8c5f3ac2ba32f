import { DatabaseUnavailableError } from "../errors.ts";

/** One way to a database, such as "NEO4J_URI" or "a local Neo4j". */
export interface Way<Address> {
  /** As said to people. */
  readonly name: string;
  /** Null when this way can be tried, else a sentence that says what is missing. */
  missing(): Promise<string | null>;
  /** @throws DatabaseUnavailableError when it cannot be gone after all; the next way is then tried. */
  open(): Promise<Address>;
}

/**
 * What the first way that works opens; says which one it is, and why those before it were not taken.
 * @throws DatabaseUnavailableError with one message that lists every way and what was missing of it.
 * @throws the reason of `interruption`, once it has come, before the next way is tried.
 */
export async function openFirst<Address>(
  ways: readonly Way<Address>[],
  report: (line: string) => void,
  interruption?: AbortSignal,
): Promise<Address> {
  const refusals: string[] = [];
  for (const way of ways) {
    interruption?.throwIfAborted();
    const answer = await tryWay(way, () => report(chosenLine(way.name, refusals)));
    if ("address" in answer) return answer.address;
    refusals.push(`${way.name}: ${answer.missing}`);
  }
  throw new DatabaseUnavailableError(`No Neo4j could be reached or started.\n${indented(refusals)}`);
}

async function tryWay<Address>(
  way: Way<Address>,
  onTry: () => void,
): Promise<{ address: Address } | { missing: string }> {
  const missing = await way.missing();
  if (missing !== null) return { missing };
  onTry();
  try {
    return { address: await way.open() };
  } catch (error) {
    if (error instanceof DatabaseUnavailableError) return { missing: error.message };
    throw error;
  }
}

function chosenLine(name: string, refusals: readonly string[]): string {
  return `Database: ${name}${refusals.length === 0 ? "" : ` (${refusals.join("; ")})`}`;
}

function indented(refusals: readonly string[]): string {
  return refusals.map((refusal) => `  ${refusal}`).join("\n");
}
