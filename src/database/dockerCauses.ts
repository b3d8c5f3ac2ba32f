import { readFileSync } from "node:fs";

/** Something that can go wrong in Docker. */
interface Cause {
  /** Found in what Docker, compose or Neo4j says. */
  readonly pattern: RegExp;
  /** What it means, and the way out. */
  readonly meaning: string;
}

const causesFile = new URL("../../containers/causes.tsv", import.meta.url);

/** What the words of Docker, compose or Neo4j mean, with the way out; null when none of the known causes is in them. */
export function dockerCause(said: string): string | null {
  return knownCauses().find(({ pattern }) => pattern.test(said))?.meaning ?? null;
}

/** The causes in their order, also read by `containers/up`: a pattern, a tab, a meaning; lines that begin with # are remarks. */
function knownCauses(): readonly Cause[] {
  const lines = readFileSync(causesFile, "utf8").split("\n");
  return lines.filter((line) => line !== "" && !line.startsWith("#")).map(toCause);
}

function toCause(line: string): Cause {
  const [pattern = "", meaning = ""] = line.split("\t");
  return { pattern: new RegExp(pattern, "i"), meaning };
}
