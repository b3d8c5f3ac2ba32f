import type { Perspective } from "../domain/perspective.ts";
import type { Pillar } from "../domain/robustness.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import { stances } from "../domain/vocabulary.ts";
import { orderingOf, slugOf } from "../domain/ordering.ts";
import type { Voice } from "../domain/status.ts";
import type { Graph } from "../graph/openGraph.ts";
import { voicesAmong } from "./attributions.ts";
import { readClaims } from "./claimsById.ts";
import { compare } from "./order.ts";
import { pageInMemory, pageRequest, type Edge, type PageArguments } from "./paging.ts";
import { viewOf } from "./perspectives.ts";
import type { AttributionPage, AttributionRecord, ClaimRecord, DependenceRecord } from "./types.ts";

/** A claim as it stands inside a perspective, with what is said of it there. */
export interface SeenClaim {
  /** Null when nobody inside speaks of it. */
  readonly record: ClaimRecord | null;
  readonly voices: readonly HeardVoice[];
  /** What its standing hangs on there. */
  readonly dependences: (pillar: Pillar) => readonly DependenceRecord[];
}

/** A voice with the place of its claim among others. */
interface HeardVoice extends Voice {
  readonly ordering: string;
}

/** Claims inside a perspective in the order of ids; null where an id names none. */
export async function readSeenClaims(
  graph: Graph,
  ids: readonly string[],
  perspective: Perspective,
): Promise<(SeenClaim | null)[]> {
  const records = await readClaims(graph, ids);
  const present = records.filter((record) => record !== null).map(({ id }) => id);
  const view = await viewOf(graph, present, perspective);
  const heard = present.flatMap((id) => view.voices(id).map(({ attribution }) => attribution.claim));
  const spokenOf = (await readClaims(graph, [...new Set(heard)])).filter((record) => record !== null);
  const orderings = new Map(spokenOf.map(({ id, claim }) => [id, orderingOf(claim)]));
  const heardBy = (voice: Voice) => ({ ...voice, ordering: orderings.get(voice.attribution.claim) ?? "" });
  return records.map((record) =>
    record === null
      ? null
      : {
          record: view.judged(record),
          voices: view.voices(record.id).map(heardBy),
          dependences: (pillar) => view.dependences(record, pillar),
        },
  );
}

/**
 * A page of what is said of a claim inside a perspective, ordered as outside.
 * @throws ArgumentError naming `first` or `after`.
 */
export function saidPage(
  voices: readonly HeardVoice[],
  { under, perspective }: Pick<AttributionRecord, "under" | "perspective">,
  paging: PageArguments,
): AttributionPage {
  const rows = voices.map(({ id, attribution, ordering }) => {
    const said = parseOptionalPeriod(attribution.statedOn);
    const day = `${said?.startEarliest ?? said?.endLatest ?? "~"} ${stances.indexOf(attribution.stance)}`;
    const key = [day, slugOf(attribution.speaker), ordering].join("\t");
    const node = { id, attribution, perspective, under };
    return { position: { key, id }, edge: (cursor: string) => ({ cursor, node }) };
  });
  rows.sort((a, b) => compare(a.position.key, b.position.key) || compare(a.position.id, b.position.id));
  const page = pageInMemory<AttributionRecord, Edge<AttributionRecord>>(
    rows,
    pageRequest(paging, "attributions of a claim in a perspective"),
  );
  return {
    ...page,
    countUndated: () => Promise.resolve(voices.filter(({ attribution }) => attribution.statedOn === null).length),
    countVoices: () => Promise.resolve(voicesAmong(voices)),
    hiddenCount: 0,
    perspective: null,
  };
}
