import type { Perspective } from "../domain/perspective.ts";
import { CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import type { ClaimQuestion } from "./claimFilter.ts";
import { gatherClaims } from "./claimList.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { viewOf } from "./perspectives.ts";
import type { ClaimRecord } from "./types.ts";

/** Claims in lists of different meaning. */
export type Lists<Name extends string> = Readonly<Record<Name, readonly ClaimRecord[]>>;

/**
 * What several questions find, each by subject, then id. The questions must ask nothing of statuses and voices.
 * @throws CostError when one finds more than {@link largestJudged}.
 */
export async function gatherLists<Name extends string>(
  graph: Graph,
  questions: Readonly<Record<Name, ClaimQuestion>>,
): Promise<Lists<Name>> {
  const found = await Promise.all(
    Object.entries<ClaimQuestion>(questions).map(async ([name, question]) => {
      const { claims } = await gatherClaims(graph, question, { rows: "claims", perspective: null });
      return [name, claims] as const;
    }),
  );
  return Object.fromEntries(found) as unknown as Lists<Name>;
}

export interface JudgedLists<Name extends string> {
  readonly lists: Lists<Name>;
  /** The claims that the perspective hides, each once, as they stand without it; empty without one. */
  readonly hidden: readonly ClaimRecord[];
}

/**
 * Lists as a perspective leaves them: judged together, so that it costs its reads once for all of them. In the lists named
 * `stated` a claim must be stated by somebody inside. Without a perspective, the lists as they are.
 * @throws CostError when there is too much to judge.
 */
export async function judgedLists<Name extends string>(
  graph: Graph,
  lists: Lists<Name>,
  perspective: Perspective | null,
  stated: readonly NoInfer<Name>[] = [],
): Promise<JudgedLists<Name>> {
  if (perspective === null) return { lists, hidden: [] };
  const entries = (Object.keys(lists) as Name[]).map((name) => [name, lists[name]] as const);
  const ids = new Set(entries.flatMap(([, records]) => records.map(({ id }) => id)));
  if (ids.size > largestJudged)
    throw new CostError(`The question takes more than ${largestJudged} claims, too many to judge in a perspective.`);
  const view = await viewOf(graph, [...ids], perspective);
  const seen = new Set<string>();
  const judged = entries.map(([name, records]) => [
    name,
    records.flatMap((record) => {
      const inside = stated.includes(name) && !view.isSpokenOf(record.id) ? null : view.judged(record);
      if (inside !== null) seen.add(record.id);
      return inside ?? [];
    }),
  ]);
  return { lists: Object.fromEntries(judged) as unknown as Lists<Name>, hidden: hiddenAmong(lists, seen) };
}

function hiddenAmong(lists: Lists<string>, seen: ReadonlySet<string>): readonly ClaimRecord[] {
  const all = new Map(Object.values(lists).flatMap((records) => records.map((record) => [record.id, record])));
  return [...all.values()].filter(({ id }) => !seen.has(id));
}

/** The same question without claims that no source states by themselves. */
export function statedOnly(question: ClaimQuestion): ClaimQuestion {
  return { ...question, criteria: { ...question.criteria, statedOnly: true } };
}
