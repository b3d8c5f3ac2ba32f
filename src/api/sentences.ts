import type { Attribution } from "../domain/attribution.ts";
import type { Claim } from "../domain/claim.ts";
import { clauseOf, fullClauseOf, listed, placesText, sentenceOf } from "../domain/sentence.ts";
import { hedges } from "../domain/sentenceWords.ts";
import type { Stance } from "../domain/vocabulary.ts";
import { largestSize } from "../store/paging.ts";
import type { ClaimRecord, ContradictionRecord } from "../store/types.ts";
import type { Context } from "./context.ts";
import { entityOf, saidOf, sourceOf } from "./lookups.ts";

/** Claims in words, with the names that the graph has for everybody in them. */

/** A claim as a sentence that can be read by itself, as it stands where it was found. */
export async function sentenceFor(record: ClaimRecord, context: Context): Promise<string> {
  return sentenceOf(record.claim, record, await namesIn(record.claim, context));
}

/** What some claims say, in their order, to stand inside a sentence: "31 soldiers … were killed in April 2016; 92 …". */
export async function clausesFor(records: readonly ClaimRecord[], context: Context): Promise<string> {
  const clauses = await Promise.all(records.map(async ({ claim }) => clauseOf(claim, await namesIn(claim, context))));
  return clauses.join("; ");
}

/**
 * A contradiction in words: what is said, by whom, and why both cannot hold. "Jordan supplied arms to Armenia: asserted by
 * sources in the Ministry of Defence (Ministry of Defence of Armenia); denied by Jordan." Where one document contradicts itself, it is
 * told where it says each. Figures are told alone, other claims with their circumstances, in which two may differ.
 */
export async function contradictionFor(
  { kind, claims, reason }: ContradictionRecord,
  context: Context,
): Promise<string> {
  const saidOn = kind === "STANCE" ? (["ASSERTS", "DENIES"] as const) : (["ASSERTS"] as const);
  const told = await Promise.all(
    claims.map(async (record) => ({
      clause: (kind === "VALUE" ? clauseOf : fullClauseOf)(record.claim, await namesIn(record.claim, context)),
      said: await Promise.all(saidOn.map((stance) => saidWith(record, stance, context))),
    })),
  );
  const sides = told.flatMap(({ said }) => said);
  const contradictsItself = (document: string) =>
    sides.every((side) => side.some((attribution) => ownWordsOf(attribution) === document));
  const clauses = told.map(async ({ clause, said }) => {
    const [asserted = "", denied = ""] = await Promise.all(
      said.map((side) => voicesIn(side, contradictsItself, context)),
    );
    if (kind === "STANCE") return `${clause}: asserted by ${asserted}; denied by ${denied}`;
    return kind === "VALUE" ? `${clause} (${asserted})` : `${clause}, according to ${asserted}`;
  });
  const text = (await Promise.all(clauses)).join("; ") + (kind === "STANCE" ? "." : `: ${reason}.`);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What is said of a claim with a stance, in the order of what is said of it. */
async function saidWith(record: ClaimRecord, stance: Stance, context: Context): Promise<readonly Attribution[]> {
  const { nodes } = await saidOf(record, { stances: [stance], first: largestSize }, context);
  return nodes.map(({ attribution }) => attribution);
}

/** Who speaks, each once, in order; a document that is to be told with places, with those where it speaks itself. */
async function voicesIn(
  said: readonly Attribution[],
  isToldWithPlaces: (document: string) => boolean,
  context: Context,
): Promise<string> {
  const places = (document: string) =>
    isToldWithPlaces(document)
      ? placesText(said.filter((one) => ownWordsOf(one) === document).map(({ locator }) => locator))
      : "";
  const voices = await Promise.all(said.map((attribution) => voiceIn(attribution, places, context)));
  return listed([...new Set(voices)]);
}

/** Who speaks, and whether as of something reported or only possible. */
async function voiceIn(
  attribution: Attribution,
  places: (document: string) => string,
  context: Context,
): Promise<string> {
  return (await speakerIn(attribution, places, context)) + hedges[attribution.hedge];
}

/** Who speaks, in a few words: as described where not named, and the document, and where in it, where it speaks itself. */
async function speakerIn(
  attribution: Attribution,
  places: (document: string) => string,
  context: Context,
): Promise<string> {
  const { speaker, speakerLabel, source } = attribution;
  const named = speaker === null ? null : (await entityOf(speaker, context)).name;
  // People whom nobody names are called after what the document calls them.
  if (speakerLabel !== null && (named === null || named.startsWith(speakerLabel))) return speakerLabel;
  if (speakerLabel !== null) return `${speakerLabel} (${named})`;
  return named ?? `${(await sourceOf(source, context)).title}, in its own voice${places(source)}`;
}

/** The document whose own words these are; null when it gives those of somebody else. */
function ownWordsOf({ speaker, speakerLabel, source }: Attribution): string | null {
  return speaker === null && speakerLabel === null ? source : null;
}

async function namesIn(claim: Claim, context: Context): Promise<(id: string) => string> {
  const ids = [claim.subject, ...Object.values(claim.participants).flat(), claim.conflict, claim.during, claim.at];
  const named = [...new Set(ids.filter((id) => id !== null))];
  const entities = await Promise.all(named.map((id) => entityOf(id, context)));
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
