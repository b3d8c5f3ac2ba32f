import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../cypher/", import.meta.url));
const cache = new Map<string, string>();

/** The text of `cypher/<name>.cypher`, read once. `name` is the path below `cypher/` without ending. */
export function cypherText(name: string): string {
  const cached = cache.get(name);
  if (cached !== undefined) return cached;
  const text = readFileSync(join(folder, `${name}.cypher`), "utf8");
  cache.set(name, text);
  return text;
}

/** The names of all files in a folder of `cypher/`, sorted, as {@link cypherText} takes them. */
export function cypherNames(area: "schema" | "read" | "write" | "check" | "browser"): readonly string[] {
  return readdirSync(join(folder, area), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => `${area}/${file.slice(0, -".cypher".length)}`)
    .sort();
}
