import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { foldText } from "../domain/folding.ts";
import { digest } from "../domain/identity.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";

const unfoldedNames = readQuery<{ rules: string; limit: number }, { id: string; names: readonly string[] }>(
  "read/unfoldedNames",
  (row) => ({ id: row.text("id"), names: row.texts("names") }),
);

const batchSize = 2_000;

/**
 * Makes every entity findable by its names: folds whatever has not been folded, or was by other rules than the present
 * ones, whichever data set it is of and whenever it was loaded. Returns how many nodes were written.
 */
export async function foldNames(graph: Graph): Promise<number> {
  const rules = foldingDigest();
  let folded = 0;
  for (;;) {
    const rows = (await unfoldedNames(graph, { rules, limit: batchSize })).map(foldedRow);
    if (rows.length === 0) return folded;
    await graph.write((tx) => tx.run("write/foldNames", { rules, rows }));
    folded += rows.length;
  }
}

function foldedRow({ id, names }: { readonly id: string; readonly names: readonly string[] }) {
  const texts = names.map(foldText);
  const unique = (words: readonly string[]) => [...new Set(words)];
  return {
    id,
    folded: unique(texts.flatMap(({ forms }) => forms)),
    sounds: unique(texts.flatMap(({ sounds }) => sounds)),
  };
}

/** Digest of the code that folds: nobody has to think of folding again when it has changed. */
function foldingDigest(): string {
  const files = ["folding.ts", "transliteration.ts"];
  const folder = fileURLToPath(new URL("../domain/", import.meta.url));
  return digest(files.map((file) => readFileSync(folder + file, "utf8"))).slice(0, 12);
}
