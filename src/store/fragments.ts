import { cypherText } from "../graph/cypherFiles.ts";

/** One statement out of fragments of `cypher/read`, in order, each with its folder. */
export function composedOf(fragments: readonly string[]): string {
  return fragments.map((name) => cypherText(`read/${name}`)).join("");
}

/** One statement out of fragments of a folder of `cypher/read`, in order. Fragments are chosen by closed names only. */
export function composed(
  folder: "claims" | "attributions" | "actors" | "events" | "sources",
  fragments: readonly string[],
): string {
  return composedOf(fragments.map((name) => `${folder}/${name}`));
}

/** A composed statement with a name for tests and errors. */
export interface ComposedText {
  readonly name: string;
  readonly text: string;
}
