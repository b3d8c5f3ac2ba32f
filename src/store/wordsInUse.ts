import { foldText } from "../domain/folding.ts";
import { matchName } from "../domain/nameMatch.ts";
import { ArgumentError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery, type ReadQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";

/** Words that no vocabulary closes: data sets write their own. */
type OpenWords = "subtype" | "population";

const wordOf = (row: RowReader) => row.text("word");
const wordsInUse: Readonly<Record<OpenWords, ReadQuery<Record<string, never>, string>>> = {
  subtype: readQuery("read/subtypesInUse", wordOf),
  population: readQuery("read/populationsInUse", wordOf),
};

const mostSuggested = 5;
/** So few words are listed whole where none is like the one asked for. */
const mostListed = 20;

/**
 * Refuses words that no claim uses: they would find nothing, and nothing reads like "none". One read when there are any.
 * @throws ArgumentError naming the argument `path` and the first such word, with words like it, or else with some that there are.
 */
export async function refuseUnknownWords(
  graph: Graph,
  of: OpenWords,
  path: string,
  words: readonly string[] | null | undefined,
): Promise<void> {
  if (words == null || words.length === 0) return;
  const used = await wordsInUse[of](graph, {});
  const unknown = words.find((word) => !used.includes(word));
  if (unknown === undefined) return;
  throw new ArgumentError(path, `"${unknown.slice(0, 80)}" is the ${of} of no claim${instead(unknown, used)}`);
}

function instead(asked: string, used: readonly string[]): string {
  const folded = foldText(asked);
  const like = used
    .flatMap((word) => {
      const match = matchName(folded, foldText(word), { typos: "WIDE", bySound: false });
      return match === null ? [] : [{ word, score: match.score }];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSuggested)
    .map(({ word }) => word);
  if (like.length > 0) return `; did you mean ${like.join(" or ")}?`;
  if (used.length === 0) return "";
  if (used.length <= mostListed) return `; there are ${used.join(", ")}`;
  return `; there are ${used.length}, among them ${used.slice(0, mostSuggested).join(", ")}`;
}
