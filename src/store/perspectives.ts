import { whoseWord } from "../domain/entailment.ts";
import { admits, type Perspective } from "../domain/perspective.ts";
import { captionOf } from "../domain/projection.ts";
import { dependences, type Pillar } from "../domain/robustness.ts";
import { judge, type Voice } from "../domain/status.ts";
import type { Attribution } from "../domain/attribution.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readFamilies, type Families } from "../graph/families.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import type { ClaimRecord, DependenceRecord } from "./types.ts";

/** Claims as they stand when only some attributions exist. Camps are background and stay as they are. */
export interface View {
  /** The voices inside the perspective that count for a claim: its own and those that reach it along REFINES. */
  readonly voices: (claim: string) => readonly Voice[];
  /** The actor whose word a voice is: see {@link whoseWord}. */
  readonly whoseWord: (voice: Voice) => string | null;
  /** Whether somebody inside the perspective says something about the claim itself. */
  readonly isSpokenOf: (claim: string) => boolean;
  /**
   * The claim as it stands inside; null when nobody inside speaks of it, so that it is hidden. Of a claim that no source states by
   * itself, whoever speaks of a narrower one speaks.
   */
  readonly judged: (record: ClaimRecord) => ClaimRecord | null;
  /** The sources, speakers, publishers or cited works without whom a claim would stand otherwise inside, by id. */
  readonly dependences: (record: ClaimRecord, pillar: Pillar) => readonly DependenceRecord[];
}

/**
 * What a perspective makes of claims: the same function judges here that judges at import, over the voices that are left. A
 * fixed number of reads, whatever the number of claims; fewer when the caller has read the court.
 */
export async function viewOf(
  graph: Graph,
  ids: readonly string[],
  perspective: Perspective,
  known?: GraphCourt,
): Promise<View> {
  const statements = readingStatements(graph);
  const [court, families] = await Promise.all([known ?? readCourt(statements), readFamilies(statements, ids)]);
  return viewOver(families, court, perspective);
}

/** Whether an attribution lies inside a perspective. */
export async function admission(
  graph: Graph,
  perspective: Perspective,
): Promise<(attribution: Attribution) => boolean> {
  const court = await readCourt(readingStatements(graph));
  return (attribution) => admits(perspective, attribution, court);
}

function viewOver(families: Families, court: GraphCourt, perspective: Perspective): View {
  const isAdmitted = ({ attribution }: Voice) => admits(perspective, attribution, court);
  const voices = (claim: string) => families.reaching(claim, isAdmitted);
  const isSpokenOf = (claim: string) => families.own(claim).some(isAdmitted);
  return {
    voices,
    whoseWord: ({ attribution }) => whoseWord(attribution, court.isUnnamedSet),
    isSpokenOf,
    dependences: ({ id, claim }, pillar) =>
      dependences(claim, voices(id), pillar, court).map(({ without, ...rest }) => ({ ...rest, status: without })),
    judged: (record) => {
      const heard = voices(record.id);
      const stated = record.implied ? [...families.narrower(record.id)] : [record.id];
      if (heard.length === 0 && !stated.some(isSpokenOf)) return null;
      const { status, strength, opposition, reason, acknowledgedBy } = judge(record.claim, heard, court);
      const caption = captionOf(record.claim, { status, opposition }, court.shortNameOf);
      return { ...record, status, strength, opposition, statusReason: reason, acknowledgedBy, caption, perspective };
    },
  };
}
