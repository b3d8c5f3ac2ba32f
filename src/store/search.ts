import { foldText, leavesVowelsOut, type FoldedText } from "../domain/folding.ts";
import { matchName, type MatchedName, type Tolerance } from "../domain/nameMatch.ts";
import { ArgumentError, CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { luceneQuery } from "./lucene.ts";
import { compare } from "./order.ts";
import { pageInMemory, pageRequest, type PageArguments } from "./paging.ts";
import type { EntityKind, SearchHitRecord, SearchPage } from "./types.ts";

export interface SearchArguments extends PageArguments {
  readonly text: string;
  /** Null = any; empty = none. */
  readonly kinds?: readonly EntityKind[] | null;
}

interface Candidate {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly names: readonly string[];
  readonly claims: number;
}

/** Which kinds come first among names that answer equally well. */
const kindOrder: readonly EntityKind[] = [
  ...(["STATE", "DE_FACTO_STATE", "CONFLICT", "PLACE", "ORGANIZATION", "ARMED_GROUP", "SIDE", "COMMUNITY"] as const),
  ...(["PERSON", "CLASH", "INCIDENT", "AGREEMENT", "RESOLUTION", "DECLARATION", "MEASURE", "SOURCE"] as const),
];

const candidatesFor = readQuery<{ query: string; kinds: readonly string[] | null; limit: number }, Candidate>(
  "read/search",
  (row) => ({
    id: row.text("id"),
    kind: row.word("kind", kindOrder),
    name: row.text("name"),
    names: row.texts("names"),
    claims: row.wholeNumber("claims"),
  }),
);

const longestText = 200;
/** More names than this are not weighed for one text; the caller is told to write more of it. */
const mostCandidates = 10_000;

/**
 * Entities by any of their names, the best answer first: by score, then kind (states first), then how many claims are about
 * them, then name. Where nothing answers, more typos are allowed and names that only sound alike are taken, which they are
 * always for texts in scripts that leave vowels out.
 * @throws ArgumentError naming `text` (neither letter nor digit in it, or too long), `first` or `after`; CostError when too
 * many names answer.
 */
export async function searchEntities(graph: Graph, { text, kinds, ...paging }: SearchArguments): Promise<SearchPage> {
  if (text.length > longestText)
    throw new ArgumentError("text", `has ${text.length} characters; at most ${longestText} are allowed`);
  const folded = foldText(text);
  if (folded.forms.length === 0) throw new ArgumentError("text", "has neither letter nor digit");
  const request = pageRequest(paging, "search");
  const wanted = { text, folded, kinds: kinds ?? null };
  const bySound = leavesVowelsOut(text);
  const usual = await hitsOf(graph, wanted, { typos: "USUAL", bySound });
  const hits = usual.length > 0 ? usual : await hitsOf(graph, wanted, { typos: "WIDE", bySound: true });
  return pageInMemory(
    hits.map(({ position, hit }) => ({ position, edge: (cursor: string) => ({ cursor, node: hit }) })),
    request,
  );
}

interface Wanted {
  readonly text: string;
  readonly folded: FoldedText;
  readonly kinds: readonly EntityKind[] | null;
}

interface PlacedHit {
  readonly position: { readonly key: string; readonly id: string };
  readonly found: FoundName;
  readonly hit: SearchHitRecord;
}

async function hitsOf(graph: Graph, wanted: Wanted, tolerance: Tolerance): Promise<readonly PlacedHit[]> {
  const query = luceneQuery(wanted.folded, tolerance);
  const candidates = await candidatesFor(graph, { query, kinds: wanted.kinds, limit: mostCandidates + 1 });
  if (candidates.length > mostCandidates)
    throw new CostError(
      `More than ${mostCandidates} names answer to the text: write more of it, or ask for fewer kinds.`,
    );
  const best = new Map<string, PlacedHit>();
  for (const candidate of candidates) {
    const found = bestNameOf(candidate, wanted, tolerance);
    if (found === null) continue;
    const earlier = best.get(candidate.id);
    if (earlier === undefined || isBetter(found, earlier.found)) best.set(candidate.id, placed(candidate, found));
  }
  return [...best.values()].sort(
    (a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id),
  );
}

interface FoundName extends MatchedName {
  readonly matchedName: string;
  /** Whether it is the text itself, letter case aside, and not another spelling that folding makes the same. */
  readonly isAsWritten: boolean;
}

function bestNameOf({ names }: Candidate, { text, folded }: Wanted, tolerance: Tolerance): FoundName | null {
  const found = names.flatMap((name) => {
    const match = matchName(folded, foldText(name), tolerance);
    return match === null ? [] : [{ ...match, matchedName: name, isAsWritten: asRead(name) === asRead(text) }];
  });
  return found.reduce<FoundName | null>((best, one) => (best === null || isBetter(one, best) ? one : best), null);
}

/** A text as readers tell it from others: canonical accents, no letter case. */
function asRead(text: string): string {
  return text.trim().normalize("NFC").toLowerCase();
}

/**
 * Of equal scores, the name as it was written, then the shorter one, says more surely what is meant; the rest only keeps the
 * answer the same every time.
 */
function isBetter(a: FoundName, b: FoundName): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.isAsWritten !== b.isAsWritten) return a.isAsWritten;
  return (a.matchedName.length - b.matchedName.length || compare(a.matchedName, b.matchedName)) < 0;
}

function placed({ id, kind, name, claims }: Candidate, found: FoundName): PlacedHit {
  const { matchedName, match, score } = found;
  const key = [
    (1 - score).toFixed(2),
    String(kindOrder.indexOf(kind)).padStart(2, "0"),
    String(Math.max(0, 999_999 - claims)).padStart(6, "0"),
    name.toLowerCase(),
  ].join(" ");
  return { position: { key, id }, found, hit: { entity: id, matchedName, match, score } };
}
