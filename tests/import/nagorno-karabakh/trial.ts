import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";

/**
 * The trial of the data: ten sentences and ten claims of each section, subsections being sections of their own, drawn by the hash
 * of a data commit (`npm run review -- … --draw`). For each sentence a reader wrote the filters that an analyst would use and
 * judged the answers; each claim was traced back to its sentence and read against it. What was judged right stands in trial/, and
 * is asked again whenever the tests run.
 */

/** The data commit whose hash seeded the draw. */
export const dataCommit = "303e680e8843c7d9e4ae119df838f367eff933e5";

/** One filter with what the answer must say on the word of one sentence. */
export interface Asked {
  /** Locator of the sentence. */
  readonly sentence: string;
  /** A `ClaimFilter`. */
  readonly filter: Readonly<Record<string, unknown>>;
  /** How many claims the filter finds, those of other sentences included. */
  readonly total: number;
  readonly found: readonly Found[];
}

/** A claim by its key, and one attribution of it. Empty cells: no date recorded. */
export interface Found {
  readonly claim: string;
  readonly period: string;
  readonly status: string;
  readonly stance: string;
  readonly hedge: string;
  /** An actor's id, the words for somebody not named, or "own voice". */
  readonly speaker: string;
  readonly statedOn: string;
}

type Cells = Readonly<Record<string, string>>;

/** In a row without a filter, the filter is that of the row before. */
export function readAsked(): readonly Asked[] {
  const asked: { sentence: string; filter: Record<string, unknown>; total: number; found: Found[] }[] = [];
  for (const row of read("sentences")) {
    const { sentence = "", filter = "", total = "", claim = "", period = "", status = "" } = row;
    const { stance = "", hedge = "", speaker = "", statedOn = "" } = row;
    if (filter !== "")
      asked.push({ sentence, filter: JSON.parse(filter) as Record<string, unknown>, total: Number(total), found: [] });
    asked.at(-1)?.found.push({ claim, period, status, stance, hedge, speaker, statedOn });
  }
  return asked;
}

/** Claims by their keys, each with the locator of the sentence that it was traced back to. */
export function readTraced(): readonly { readonly claim: string; readonly sentence: string }[] {
  return read("claims").map(({ claim = "", sentence = "" }) => ({ claim, sentence }));
}

function read(what: "sentences" | "claims"): readonly Cells[] {
  const url = new URL(`./trial/${dataCommit.slice(0, 8)}-${what}.csv`, import.meta.url);
  return parse<Cells>(readFileSync(url), { columns: true });
}
