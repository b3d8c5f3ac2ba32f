import edtf from "edtf";

/** How a period's end (or beginning) stands: given, deliberately open, or not known. */
export type BoundKind = "GIVEN" | "OPEN" | "UNKNOWN";

/**
 * When something held, as stated (EDTF level 0–1, ISO 8601-2:2019) and as four inclusive ISO days.
 *
 * `startEarliest … startLatest` hold the beginning, `endEarliest … endLatest` the end. A single date such as `1992` says
 * that the thing lies somewhere inside it, so beginning and end each range over the whole of it. Null bounds are
 * unlimited on that side: `startEarliest` and `endLatest` for unknown or open ends; an *open* end (`1992/..`: still
 * holding) also has a null `endEarliest`, so every later day is certain, while an *unknown* end (`1992/`) keeps the
 * beginning as its earliest end, so every later day is only possible. `~` and `?` are flags and widen nothing.
 */
export interface Period {
  readonly edtf: string;
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
  readonly startKind: BoundKind;
  readonly endKind: BoundKind;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Text that is no EDTF date or interval of level 0–1. */
export class PeriodError extends Error {
  override readonly name = "PeriodError";
}

/**
 * The period an EDTF text states; an interval from a date to the same date is that date.
 * Seasons follow the northern meteorological year (21 spring = March–May … 23 autumn = September–November); winter (24)
 * may mean the year's first or last winter months and is bounded by both. Of level 1, years of more or fewer than four
 * digits are left out, and flags on dates with unspecified digits.
 * @throws PeriodError for anything outside level 0–1, impossible dates, and intervals that end before they begin.
 */
export function parsePeriod(text: string): Period {
  const parts = text.split("/");
  if (parts.length > 2) throw new PeriodError(`"${text}" has more than one "/"`);
  if (parts.length === 1) return fromDate(text, readDate(text));
  const [startText = "", endText = ""] = parts;
  const start = endpoint(startText);
  if (startText === endText && start.kind === "GIVEN") return parsePeriod(startText);
  const end = endpoint(endText);
  if (start.kind !== "GIVEN" && end.kind !== "GIVEN") throw new PeriodError(`"${text}" names no date`);
  if (start.date && end.date && end.date.last < start.date.first)
    throw new PeriodError(`"${text}" ends before it begins`);
  return fromEndpoints(`${startText}/${endText}`, start, end);
}

/** As {@link parsePeriod}, with null for null. */
export function parseOptionalPeriod(text: string | null): Period | null {
  return text === null ? null : parsePeriod(text);
}

interface DateSpan {
  readonly first: string;
  readonly last: string;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

interface Endpoint {
  readonly kind: BoundKind;
  readonly date: DateSpan | null;
}

function endpoint(text: string): Endpoint {
  if (text === "") return { kind: "UNKNOWN", date: null };
  if (text === "..") return { kind: "OPEN", date: null };
  return { kind: "GIVEN", date: readDate(text) };
}

const month = "(0[1-9]|1[0-2])";
const levelOneDate = new RegExp(`^\\d{4}(-${month}(-\\d{2})?)?[?~%]?$`);
const unspecifiedDigits = new RegExp(`^(\\d{3}X|\\d{2}XX|\\d{4}-XX(-XX)?|\\d{4}-${month}-XX)$`);
const season = /^(\d{4})-(2[1-4])([?~%]?)$/;

function readDate(text: string): DateSpan {
  const seasonal = season.exec(text);
  if (seasonal) return readSeason(Number(seasonal[1]), seasonal[2] ?? "", seasonal[3] ?? "");
  if (!levelOneDate.test(text) && !unspecifiedDigits.test(text))
    throw new PeriodError(
      `"${text}" is not an EDTF date: YYYY, YYYY-MM, YYYY-MM-DD, XX for digits not known, or two dates with "/" between`,
    );
  let parsed: { readonly min: number; readonly max: number };
  try {
    parsed = edtf(text);
  } catch (cause) {
    throw new PeriodError(`"${text}" is not a possible date`, { cause });
  }
  const [first, last] = [isoDay(parsed.min), isoDay(parsed.max)];
  // The library takes 29 February of a common year for 1 March.
  if (/^[\d-]{10}/.test(text) && !text.startsWith(first)) throw new PeriodError(`"${text}" is not a possible date`);
  return { first, last, ...flags(text.slice(-1)) };
}

function readSeason(year: number, code: string, flag: string): DateSpan {
  const y = String(year).padStart(4, "0");
  const spans: Readonly<Record<string, readonly [string, string]>> = {
    "21": [`${y}-03-01`, `${y}-05-31`],
    "22": [`${y}-06-01`, `${y}-08-31`],
    "23": [`${y}-09-01`, `${y}-11-30`],
    "24": [`${y}-01-01`, isoDay(Date.UTC(year + 1, 2, 0))],
  };
  const [first, last] = spans[code] ?? ["", ""];
  return { first, last, ...flags(flag) };
}

function flags(sign: string): { approximate: boolean; uncertain: boolean } {
  return { approximate: sign === "~" || sign === "%", uncertain: sign === "?" || sign === "%" };
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function fromDate(text: string, date: DateSpan): Period {
  return {
    edtf: text,
    startEarliest: date.first,
    startLatest: date.last,
    endEarliest: date.first,
    endLatest: date.last,
    startKind: "GIVEN",
    endKind: "GIVEN",
    approximate: date.approximate,
    uncertain: date.uncertain,
  };
}

function fromEndpoints(text: string, start: Endpoint, end: Endpoint): Period {
  return {
    edtf: text,
    startEarliest: start.date?.first ?? null,
    startLatest: start.kind === "OPEN" ? null : earlier(start.date?.last, end.date?.last),
    endEarliest: end.kind === "OPEN" ? null : later(start.date?.first, end.date?.first),
    endLatest: end.date?.last ?? null,
    startKind: start.kind,
    endKind: end.kind,
    approximate: (start.date?.approximate ?? false) || (end.date?.approximate ?? false),
    uncertain: (start.date?.uncertain ?? false) || (end.date?.uncertain ?? false),
  };
}

/** A beginning is never after the end, so a bound that one of the two lacks, or sets too wide, is the other's. */
function earlier(a: string | undefined, b: string | undefined): string | null {
  return a !== undefined && b !== undefined && b < a ? b : (a ?? b ?? null);
}
function later(a: string | undefined, b: string | undefined): string | null {
  return a !== undefined && b !== undefined && b < a ? a : (b ?? a ?? null);
}

/** The whole of a period's dates, from the first day to the last, as a question means it. Open and unknown ends stay so. */
export function wholeOf(period: Period): Period {
  const { startEarliest, startLatest, endEarliest, endLatest, startKind, endKind } = period;
  return {
    ...period,
    startLatest: startKind === "GIVEN" ? startEarliest : startLatest,
    endEarliest: endKind === "GIVEN" ? endLatest : endEarliest,
  };
}

export type Match = "CERTAIN" | "POSSIBLE";

/**
 * Whether two periods overlap: CERTAIN whatever days their bounds stand for, POSSIBLE for some, null for none.
 * A null period (undated) possibly overlaps anything.
 */
export function overlap(a: Period | null, b: Period | null): Match | null {
  if (a === null || b === null) return "POSSIBLE";
  if (!(atMost(a.startEarliest, b.endLatest) && atMost(b.startEarliest, a.endLatest))) return null;
  return alwaysAtMost(a, b) && alwaysAtMost(b, a) ? "CERTAIN" : "POSSIBLE";
}

/** `from <= to`, where null is unlimited on its own side. */
function atMost(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to;
}

/** Whether every reading of `a`'s beginning comes no later than every reading of `b`'s end. */
function alwaysAtMost(a: Period, b: Period): boolean {
  if (a.startKind === "OPEN" || b.endKind === "OPEN") return true;
  return a.startLatest !== null && b.endEarliest !== null && a.startLatest <= b.endEarliest;
}

/** The years for a caption: "1992", "1990s", "1992–94", "1992–" (open or unknown end), "–1994"; empty for null. */
export function yearsOf(period: Period | null): string {
  if (period === null) return "";
  const start = period.startEarliest?.slice(0, 4) ?? "";
  const end = period.endLatest?.slice(0, 4) ?? "";
  if (start === end) return start;
  if (/^\d+X+$/.test(period.edtf)) return `${start}s`;
  if (period.edtf.includes("/") || start === "" || end === "") {
    return `${start}–${start !== "" && end.slice(0, 2) === start.slice(0, 2) ? end.slice(2) : end}`;
  }
  return start;
}

/**
 * Whether a period holds on a day: CERTAIN, POSSIBLE or null for not. A single date or an interval whose ends are vague may
 * hold on the days between; an undated thing may hold on any.
 */
export function asOf(period: Period | null, day: string): Match | null {
  if (period === null) return "POSSIBLE";
  if (!(atMost(period.startEarliest, day) && atMost(day, period.endLatest))) return null;
  const begun = period.startKind === "OPEN" || (period.startLatest !== null && period.startLatest <= day);
  const lasting = period.endKind === "OPEN" || (period.endEarliest !== null && day <= period.endEarliest);
  return begun && lasting ? "CERTAIN" : "POSSIBLE";
}

/**
 * Whole years from when something held to when it was said, as the least and the most that the dates allow; negative when
 * it was said first. Null when either has no date or an end that is not given.
 */
export function lagInYears(
  held: Period | null,
  stated: Period | null,
): { readonly least: number; readonly most: number } | null {
  if (held?.endLatest == null || held.endEarliest === null) return null;
  if (stated?.startEarliest == null || stated.endLatest === null) return null;
  return {
    least: wholeYears(held.endLatest, stated.startEarliest),
    most: wholeYears(held.endEarliest, stated.endLatest),
  };
}

/** Whole years between two ISO days, toward zero. */
function wholeYears(from: string, to: string): number {
  if (to < from) return -wholeYears(to, from) || 0;
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
