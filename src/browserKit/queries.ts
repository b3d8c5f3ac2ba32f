import { cypherNames, cypherText } from "../graph/cypherFiles.ts";

/** A query of the guide, as its file in `cypher/browser/` gives it. */
export interface BrowserQuery {
  /** The file's name without folder, e.g. `01-who-armed-whom.cypher`. */
  readonly file: string;
  /** The first line of the file: the name under which Neo4j Browser keeps it as a favourite. */
  readonly title: string;
  /** What the picture shows and how to read it: the other comment lines, as one paragraph. */
  readonly text: string;
  /** The statement, without comments and the line break at its end. */
  readonly cypher: string;
}

/** The queries of the guide, in its order. */
export function browserQueries(): readonly BrowserQuery[] {
  return cypherNames("browser").map((name) => parse(`${name.slice("browser/".length)}.cypher`, cypherText(name)));
}

function parse(file: string, text: string): BrowserQuery {
  const lines = text.trimEnd().split("\n");
  const begin = lines.findIndex((line) => !line.startsWith("//"));
  const [title = "", ...comment] = lines.slice(0, begin).map((line) => line.replace(/^\/\/ ?/, ""));
  return { file, title, text: comment.join(" "), cypher: lines.slice(begin).join("\n") };
}
