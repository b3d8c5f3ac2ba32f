import { familyOf } from "../domain/claimKinds.ts";
import { inRole, type Claim } from "../domain/claim.ts";
import { heldIn } from "../domain/dating.ts";
import { asOf, type Match } from "../domain/period.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import { partyLists, speakerLists, type NamedActors } from "./claimFilter.ts";
import { readClaims } from "./claimsById.ts";
import { once } from "./paging.ts";
import type { ClaimRecord, ScopeMatchRecord } from "./types.ts";

/** A row whose answer to a filter can be explained: the claim shown, and the ids of the claims by which it matches. */
export interface MatchableRow {
  readonly record: ClaimRecord;
  readonly evidence: readonly string[];
}

type PartyList = (typeof partyLists)[number];
type SpeakerList = (typeof speakerLists)[number];

/** Who stands where the lists of parties look. What went through whom is asked of the evidence, the rest of the row itself. */
const standing: Readonly<Record<PartyList, (claim: Claim) => readonly (string | null)[]>> = {
  subject: (claim) => [claim.subject],
  object: (claim) => inRole(claim, "OBJECT"),
  either: (claim) => [claim.subject, ...inRole(claim, "OBJECT")],
  about: (claim) => [claim.subject, ...Object.values(claim.participants).flat(), claim.during, claim.at],
  via: (claim) => inRole(claim, "VIA"),
  party: (claim) => inRole(claim, "PARTY"),
};

const stanceOf: Readonly<Record<SpeakerList, string>> = { assertedBy: "ASSERTS", deniedBy: "DENIES" };

/**
 * Tells of each row which ids of its filter it answers to, by which actor, and how the one leads to the other. What must be
 * read for it is read once for all rows, with the first question: at most the evidence of roots and who speaks of it.
 */
export function matcherOf(
  graph: Graph,
  named: NamedActors,
  rows: readonly MatchableRow[],
): (row: MatchableRow) => Promise<readonly ScopeMatchRecord[]> {
  const carriers = once(() => (named.via === null ? Promise.resolve([]) : readEvidence(graph, rows)));
  const voices = once(() => readVoices(graph, named, rows));
  return async ({ record, evidence }) => {
    const carried = (await carriers()).filter(({ id }) => evidence.includes(id));
    const heard = (await voices()).filter(({ claim }) => evidence.includes(claim));
    const present = (list: PartyList) =>
      (list === "via" ? carried : [record]).flatMap(({ claim }) => standing[list](claim));
    return unique([
      ...partyLists.flatMap((list) => matchesAmong(named[list], new Set(present(list)))),
      ...speakerLists.flatMap((list) => {
        const speakers = heard.filter(({ stance }) => stance === stanceOf[list]).map(({ speaker }) => speaker);
        return matchesAmong(named[list], new Set(speakers));
      }),
    ]);
  };
}

function matchesAmong(widened: NamedActors[PartyList], present: ReadonlySet<string | null>) {
  return (widened ?? [])
    .filter(({ id }) => present.has(id) && familyOf(id) === "ACTOR")
    .map(({ requested, id, by }) => ({ requested, matched: id, by }));
}

function unique(matches: readonly ScopeMatchRecord[]): readonly ScopeMatchRecord[] {
  return [...new Map(matches.map((match) => [Object.values(match).join(" "), match])).values()];
}

/**
 * Tells of each row whether it held on a day: for certain when one of the claims by which it matches did. Null without a day.
 */
export function validityOf(
  graph: Graph,
  day: string | null,
  rows: readonly MatchableRow[],
): (row: MatchableRow) => Promise<Match | null> {
  const evidenceOfAll = once(() => readEvidence(graph, rows));
  return async ({ evidence }) => {
    if (day === null) return null;
    const own = (await evidenceOfAll()).filter(({ id }) => evidence.includes(id));
    return own.some(({ claim }) => asOf(heldIn(claim), day) === "CERTAIN") ? "CERTAIN" : "POSSIBLE";
  };
}

async function readEvidence(graph: Graph, rows: readonly MatchableRow[]): Promise<readonly ClaimRecord[]> {
  const shown = new Map(rows.map(({ record }) => [record.id, record]));
  const others = rows.flatMap(({ evidence }) => evidence).filter((id) => !shown.has(id));
  const read = others.length === 0 ? [] : await readClaims(graph, [...new Set(others)]);
  return [...shown.values(), ...read.filter((record) => record !== null)];
}

interface VoiceRow {
  readonly claim: string;
  readonly stance: string;
  readonly speaker: string;
}

const speakersOfClaims = readQuery<{ claims: readonly string[]; speakers: readonly string[] }, VoiceRow>(
  "read/speakersOfClaims",
  (row) => ({ claim: row.text("claim"), stance: row.text("stance"), speaker: row.text("speaker") }),
);

async function readVoices(
  graph: Graph,
  named: NamedActors,
  rows: readonly MatchableRow[],
): Promise<readonly VoiceRow[]> {
  const speakers = speakerLists.flatMap((list) => named[list] ?? []).map(({ id }) => id);
  if (speakers.length === 0) return [];
  return speakersOfClaims(graph, { claims: [...new Set(rows.flatMap(({ evidence }) => evidence))], speakers });
}
