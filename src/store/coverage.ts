import { gapsIn, yearsCovered, type YearCoverage } from "../domain/coverage.ts";
import { dateFrom } from "../domain/dating.ts";
import { facetsOf, type ClaimFacets, type FacetRow } from "../domain/facets.ts";
import { parseOptionalPeriod, type Period } from "../domain/period.ts";
import { hedges, speakerKinds, tiers, type Hedge, type SpeakerKind, type Tier } from "../domain/vocabulary.ts";
import type { Graph } from "../graph/openGraph.ts";
import { questionOfClaims } from "./claimFilter.ts";
import { readFacetRow, runClaims } from "./claimList.ts";

export interface CoverageArguments {
  /** Name of a data set. */
  readonly dataset?: string | null;
  /** Id of a conflict. */
  readonly conflict?: string | null;
}

/** How well some claims are founded, in numbers. */
export interface CoverageRecord {
  readonly dataset: string | null;
  readonly conflict: string | null;
  readonly claimCount: number;
  readonly facets: ClaimFacets;
  /** Claims that no source states by themselves. */
  readonly implied: number;
  readonly dated: number;
  readonly undated: number;
  readonly opposed: number;
  readonly inOneSource: number;
  readonly byOneSpeaker: number;
  readonly attributionCount: number;
  readonly hedged: number;
  readonly anonymous: number;
  readonly speakerCount: number;
  readonly sourceCount: number;
  readonly tiers: readonly TierCount[];
  readonly years: readonly YearCoverage[];
  /** EDTF. */
  readonly gaps: readonly string[];
}

/** How many documents of a tier were read, and how much is said in them. */
export interface TierCount {
  readonly tier: Tier;
  readonly sources: number;
  readonly attributions: number;
}

/** A row as `claims/coverage` gives it. */
interface ClaimsRow extends FacetRow {
  readonly period: Period | null;
  readonly implied: boolean;
  readonly isInOneSource: boolean;
  readonly isByOneSpeaker: boolean;
}

/** A row as `claims/said` gives it. */
interface SaidRow {
  readonly source: string;
  readonly tier: Tier;
  readonly speaker: string | null;
  readonly speakerKind: SpeakerKind | null;
  readonly hedge: Hedge;
  readonly attributions: number;
}

/**
 * How well the claims are founded that `claims` lists for a data set, a conflict, or both: counted by the database, whatever
 * their number. Of a data set, only what it says itself counts as said; whether a claim hangs on one source or speaker is
 * asked of everything that is said of it.
 */
export async function findCoverage(graph: Graph, asked: CoverageArguments): Promise<CoverageRecord> {
  const [dataset, conflict] = [asked.dataset ?? null, asked.conflict ?? null];
  const filter = { dataset: dataset === null ? null : [dataset], conflict: conflict === null ? null : [conflict] };
  const { criteria } = await questionOfClaims(graph, filter, "filter");
  const [claims, said] = await Promise.all([
    runClaims(graph, criteria, "claims", { of: "coverage" }, {}, readClaimsRow),
    runClaims(graph, criteria, "claims", { of: "said" }, {}, readSaidRow),
  ]);
  return { dataset, conflict, ...claimNumbers(claims), ...saidNumbers(said) };
}

function readClaimsRow(row: Parameters<typeof readFacetRow>[0]): ClaimsRow {
  return {
    ...readFacetRow(row),
    period: periodOf(row.optionalText("period"), row.flag("isSometime")),
    implied: row.flag("implied"),
    isInOneSource: row.flag("isInOneSource"),
    isByOneSpeaker: row.flag("isByOneSpeaker"),
  };
}

function periodOf(edtf: string | null, isSometime: boolean): Period | null {
  const period = parseOptionalPeriod(edtf);
  return period === null || !isSometime ? period : dateFrom(period, false);
}

function readSaidRow(row: Parameters<typeof readFacetRow>[0]): SaidRow {
  return {
    source: row.text("source"),
    tier: row.word("tier", tiers),
    speaker: row.optionalText("speaker"),
    speakerKind: row.optionalWord("speakerKind", speakerKinds),
    hedge: row.word("hedge", hedges),
    attributions: row.wholeNumber("attributions"),
  };
}

function claimNumbers(rows: readonly ClaimsRow[]) {
  const count = (holds: (row: ClaimsRow) => boolean) => total(rows.filter(holds), ({ claims }) => claims);
  const years = yearsCovered(rows);
  return {
    claimCount: count(() => true),
    facets: facetsOf(rows),
    implied: count(({ implied }) => implied),
    dated: count(({ period }) => period !== null),
    undated: count(({ period }) => period === null),
    opposed: count(({ opposition }) => opposition !== "NONE"),
    inOneSource: count(({ isInOneSource }) => isInOneSource),
    byOneSpeaker: count(({ isByOneSpeaker }) => isByOneSpeaker),
    years,
    gaps: gapsIn(years),
  };
}

function saidNumbers(rows: readonly SaidRow[]) {
  const count = (holds: (row: SaidRow) => boolean) => total(rows.filter(holds), ({ attributions }) => attributions);
  const distinct = (ids: readonly (string | null)[]) => new Set(ids.filter((id) => id !== null)).size;
  return {
    attributionCount: count(() => true),
    hedged: count(({ hedge }) => hedge !== "NONE"),
    anonymous: count(({ speakerKind }) => speakerKind === "ANONYMOUS"),
    speakerCount: distinct(rows.map(({ speaker }) => speaker)),
    sourceCount: distinct(rows.map(({ source }) => source)),
    tiers: tiers.flatMap((tier) => {
      const own = rows.filter((row) => row.tier === tier);
      const sources = distinct(own.map(({ source }) => source));
      return sources === 0 ? [] : [{ tier, sources, attributions: total(own, ({ attributions }) => attributions) }];
    }),
  };
}

function total<T>(rows: readonly T[], numberOf: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + numberOf(row), 0);
}
