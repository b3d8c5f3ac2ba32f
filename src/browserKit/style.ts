import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The style of Neo4j Browser in its own language, GraSS: fit to be dropped on Browser's window. */
export const styleFile = fileURLToPath(new URL("../../cypher/browser/style.grass", import.meta.url));

/** Declarations by selector (`node`, `node.State`, `relationship.SUPPLIED_ARMS_TO`), in the order of the file. */
export type Style = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The style as an object, the other form in which Browser takes it. */
export function browserStyle(): Style {
  return parseGrass(readFileSync(styleFile, "utf8"));
}

/**
 * Reads GraSS: rules of a selector and `name: value;` declarations, values bare or in double quotes.
 * @throws Error quoting the first text that is neither.
 */
export function parseGrass(text: string): Style {
  const rules = [...text.matchAll(/([^{}\s]+)\s*\{((?:"[^"]*"|[^"}])*)\}/g)];
  const rest = rules.reduce((left, [rule]) => left.replace(rule, ""), text).trim();
  if (rest !== "") throw new Error(`Not GraSS: ${rest.slice(0, 80)}`);
  return Object.fromEntries(rules.map(([, selector = "", body = ""]) => [selector, declarations(body)]));
}

function declarations(body: string): Readonly<Record<string, string>> {
  const found = [...body.matchAll(/([\w-]+)\s*:\s*(?:"([^"]*)"|([^;"]*?))\s*;/g)];
  const rest = found.reduce((left, [declaration]) => left.replace(declaration, ""), body).trim();
  if (rest !== "") throw new Error(`Not GraSS: ${rest.slice(0, 80)}`);
  return Object.fromEntries(found.map(([, name = "", quoted, bare]) => [name, quoted ?? bare ?? ""]));
}
