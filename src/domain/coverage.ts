import { overlap, parsePeriod, wholeOf, type Period } from "./period.ts";
import { yearOf } from "./span.ts";

/** How many claims have a period; null for those that have none. */
export interface PeriodCount {
  readonly period: Period | null;
  readonly claims: number;
}

/** How much is told of a year. */
export interface YearCoverage {
  readonly year: number;
  /** Claims that held for certain at some time in it. */
  readonly certain: number;
  /** Dated claims that may have, those included. */
  readonly possible: number;
}

/** Every year from the first that a claim names to the last, those without claims included; empty when none is dated. */
export function yearsCovered(counts: readonly PeriodCount[]): readonly YearCoverage[] {
  const named = counts.flatMap(({ period }) => boundsOf(period)).map(yearOf);
  if (named.length === 0) return [];
  const first = named.reduce((a, b) => Math.min(a, b));
  const last = named.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, i) => coverageOf(first + i, counts));
}

function boundsOf(period: Period | null): readonly string[] {
  if (period === null) return [];
  const { startEarliest, startLatest, endEarliest, endLatest } = period;
  return [startEarliest, startLatest, endEarliest, endLatest].filter((bound) => bound !== null);
}

function coverageOf(year: number, counts: readonly PeriodCount[]): YearCoverage {
  const asked = wholeOf(parsePeriod(edtfYear(year)));
  let [certain, possible] = [0, 0];
  for (const { period, claims } of counts) {
    const match = period === null ? null : overlap(period, asked);
    if (match !== null) possible += claims;
    if (match === "CERTAIN") certain += claims;
  }
  return { year, certain, possible };
}

/** The years between the first and the last in which no claim held for certain, as EDTF years and intervals of years. */
export function gapsIn(years: readonly YearCoverage[]): readonly string[] {
  const gaps: { first: number; last: number }[] = [];
  for (const { year, certain } of years) {
    const open = gaps.at(-1);
    if (certain > 0) continue;
    if (open?.last === year - 1) open.last = year;
    else gaps.push({ first: year, last: year });
  }
  return gaps.map(({ first, last }) => (first === last ? edtfYear(first) : `${edtfYear(first)}/${edtfYear(last)}`));
}

function edtfYear(year: number): string {
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}
