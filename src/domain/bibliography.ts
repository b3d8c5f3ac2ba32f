import { parsePeriod, type Period } from "./period.ts";
import type { sourceKinds } from "./vocabulary.ts";

/** A date as CSL-JSON has it: exact days, months or years, or words where they cannot be had. */
export interface CslDate {
  readonly "date-parts"?: readonly (readonly number[])[];
  readonly circa?: boolean;
  readonly literal?: string;
}

/** An item of CSL-JSON 1.0, as far as sources have what it takes. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly "container-title"?: string;
  readonly publisher?: string;
  readonly issued?: CslDate;
  readonly "available-date"?: CslDate;
  readonly URL?: string;
  readonly language?: string;
  readonly version?: string;
  readonly note?: string;
}

/** What is recorded of a work to be cited; null where nothing is. */
export interface CitedWork {
  /** The key under which it is cited. */
  readonly id: string;
  readonly kind: (typeof sourceKinds)[number];
  readonly title: string;
  /** By name. */
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** EDTF. */
  readonly madePublic: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly licence: string | null;
  readonly version: string | null;
  /** Where in the work. */
  readonly locators: readonly string[];
  /** Titles of the documents that were read in its stead. */
  readonly relayedBy: readonly string[];
}

const cslTypes: Readonly<Record<CitedWork["kind"], string>> = {
  ENCYCLOPAEDIA: "entry-encyclopedia",
  BOOK: "book",
  ARTICLE: "article-journal",
  NEWS: "article-newspaper",
  REPORT: "report",
  DATA_SET: "dataset",
  OFFICIAL_DOCUMENT: "document",
  STATEMENT: "document",
  CABLE: "document",
};

/** A work as CSL-JSON. What that has no field for (licence, locators, who relayed it, before when it was not published) stands in the note. Pure. */
export function cslItem(work: CitedWork): CslItem {
  const note = noteOf(work);
  return {
    id: work.id,
    type: cslTypes[work.kind],
    title: work.title,
    ...(work.publisher === null ? {} : { publisher: work.publisher }),
    ...(work.publisher === null || work.kind !== "NEWS" ? {} : { "container-title": work.publisher }),
    ...(work.published === null ? {} : { issued: cslDate(work.published) }),
    ...(work.madePublic === null ? {} : { "available-date": cslDate(work.madePublic) }),
    ...(work.url === null ? {} : { URL: work.url }),
    ...(work.language === null ? {} : { language: work.language }),
    ...(work.version === null ? {} : { version: work.version }),
    ...(note === "" ? {} : { note }),
  };
}

function noteOf({ published, version, licence, locators, relayedBy }: CitedWork): string {
  return [
    published === null ? "" : notBefore(published),
    version === null ? "" : `Version ${version}.`,
    licence === null ? "" : `Licence: ${licence}.`,
    relayedBy.length === 0 ? "" : `As relayed by: ${relayedBy.join("; ")}.`,
    locators.length === 0 ? "" : `At: ${locators.join("; ")}.`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** What an unknown end says of a publication, in words, since neither form has them; empty for all other dates. */
function notBefore(published: string): string {
  const { startEarliest, endKind } = parsePeriod(published);
  return endKind === "UNKNOWN" && startEarliest !== null ? `Published not before ${startEarliest}.` : "";
}

/** An EDTF date as CSL-JSON. What CSL cannot say in numbers (seasons, decades, open and unknown ends) is kept as written. */
export function cslDate(edtf: string): CslDate {
  const period = parsePeriod(edtf);
  const parts = period.edtf.split("/").map(datePartsOf);
  if (parts.some((part) => part === null)) return { literal: period.edtf };
  return {
    "date-parts": parts.filter((part) => part !== null),
    ...(isVague(period) ? { circa: true } : {}),
  };
}

function datePartsOf(date: string): readonly number[] | null {
  const [, exact] = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)[~?%]?$/.exec(date) ?? [];
  return exact?.split("-").map(Number) ?? null;
}

function isVague({ edtf }: Period): boolean {
  return /[~?%]/.test(edtf);
}
