import type { Perspective } from "../domain/perspective.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import { pillars } from "../domain/robustness.ts";
import type { Voice } from "../domain/status.ts";
import { strengths } from "../domain/vocabulary.ts";
import { CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import type { ClaimQuestion, Criteria } from "./claimFilter.ts";
import type { ClaimOrder } from "./claimTexts.ts";
import type { MatchableRow } from "./claimMatches.ts";
import { compare } from "./order.ts";
import { viewOf, type View } from "./perspectives.ts";
import type { ClaimRecord } from "./types.ts";

/** A row of a list of claims with its place in the list's order. */
export interface ListedRow extends MatchableRow {
  readonly sortKey: string;
}

/** More claims than this are not judged for one question; the caller is told to ask for fewer. */
export const largestJudged = 20_000;

/** The rows of a question as a perspective leaves them, in order. */
export interface RowsInPerspective {
  readonly rows: readonly ListedRow[];
  /** The claims that it hides, as they stand without it, in order. */
  readonly hidden: readonly ClaimRecord[];
}

/** The same question without what hangs on attributions, which a perspective decides anew. */
export function structural(criteria: Criteria): Criteria {
  const open = { statuses: null, strengths: null, oppositions: null };
  return { ...criteria, ...open, assertedBy: null, deniedBy: null, statedBefore: null };
}

/**
 * What is left of rows that the structure of a filter has found. A row is hidden when nobody inside the perspective speaks of
 * it; of a root's evidence, and of claims that a source must state, only what somebody inside states counts. Then statuses
 * are computed anew, and what the filter asks of them and of the voices is asked.
 * @throws CostError when there are more candidates than {@link largestJudged}.
 */
export async function inPerspective(
  graph: Graph,
  { criteria }: ClaimQuestion,
  candidates: readonly ListedRow[],
  options: { readonly perspective: Perspective; readonly order: ClaimOrder; readonly byEvidence: boolean },
): Promise<RowsInPerspective> {
  if (candidates.length > largestJudged) {
    throw new CostError(
      `The filter finds more than ${largestJudged} claims, too many to judge in a perspective: narrow it.`,
    );
  }
  const { perspective, order, byEvidence } = options;
  const ids = new Set(candidates.flatMap(({ record, evidence }) => [record.id, ...evidence]));
  const view = await viewOf(graph, [...ids], perspective);
  const mustBeStated = byEvidence || criteria.statedOnly;
  const heard = candidates.flatMap((row) => {
    const evidence = mustBeStated ? row.evidence.filter((id) => view.isSpokenOf(id)) : row.evidence;
    const record = evidence.length === 0 ? null : view.judged(row.record);
    return record === null
      ? []
      : [{ ...row, evidence, record, sortKey: sortKeyOf(order, record.strength, row.sortKey) }];
  });
  const rows = heard.flatMap((row) => {
    const evidence = row.evidence.filter((id) => answersByVoice(criteria, id, view));
    const answers = evidence.length > 0 && answersByStanding(criteria, row) && hangsAsAsked(criteria, row, view);
    return answers ? [{ ...row, evidence }] : [];
  });
  rows.sort((a, b) => compare(a.sortKey, b.sortKey) || compare(a.record.id, b.record.id));
  const seen = new Set(heard.map(({ record }) => record.id));
  return { rows, hidden: candidates.map(({ record }) => record).filter(({ id }) => !seen.has(id)) };
}

/** Keys of the order STRENGTH begin with the rank of the strength, which is another one now. */
function sortKeyOf(order: ClaimOrder, strength: (typeof strengths)[number], stored: string): string {
  return order === "STRENGTH" ? `${strengths.length - 1 - strengths.indexOf(strength)}${stored.slice(1)}` : stored;
}

function answersByStanding(criteria: Criteria, { record }: ListedRow): boolean {
  const { statuses, strengths: asked, oppositions } = criteria;
  return (
    (statuses === null || statuses.includes(record.status)) &&
    (asked === null || asked.includes(record.strength)) &&
    (oppositions === null || oppositions.includes(record.opposition))
  );
}

/** Whether the claim would stand otherwise, or fall, without one of the sources, speakers, publishers or cited works asked about. */
function hangsAsAsked({ hangsOn, fallsWithout }: Criteria, { record }: ListedRow, view: View): boolean {
  if (hangsOn === null && fallsWithout === null) return true;
  const all = pillars.flatMap((pillar) => view.dependences(record, pillar));
  return (
    (hangsOn === null || all.some(({ on }) => hangsOn.includes(on))) &&
    (fallsWithout === null || all.some(({ on, falls }) => fallsWithout.includes(on) && falls))
  );
}

/** `where-asserted`, `where-denied` and `where-stated-before`, asked of the voices inside the perspective. */
function answersByVoice({ assertedBy, deniedBy, statedBefore }: Criteria, claim: string, view: View): boolean {
  const some = (stance: string, holds: (voice: Voice) => boolean) =>
    view.voices(claim).some((voice) => voice.attribution.stance === stance && holds(voice));
  const isBy = (speakers: readonly string[]) => (voice: Voice) => speakers.includes(view.whoseWord(voice) ?? "");
  return (
    (assertedBy === null || some("ASSERTS", isBy(assertedBy))) &&
    (deniedBy === null || some("DENIES", isBy(deniedBy))) &&
    (statedBefore === null || some("ASSERTS", ({ attribution }) => wasSaidBefore(attribution.statedOn, statedBefore)))
  );
}

function wasSaidBefore(statedOn: string | null, day: string): boolean {
  const last = parseOptionalPeriod(statedOn)?.endLatest ?? null;
  return last !== null && last < day;
}
