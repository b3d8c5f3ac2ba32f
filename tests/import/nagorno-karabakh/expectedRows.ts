import { readFileSync } from "node:fs";
import { inRole } from "../../../src/domain/claim.ts";
import { quantityText, type Money, type Quantity } from "../../../src/domain/quantity.ts";
import { mapPackage } from "../../../src/ingest/curated/map.ts";
import { readPackage } from "../../../src/ingest/curated/read.ts";
import { validatePackage } from "../../../src/ingest/curated/validate.ts";
import type { ValidAttribution, ValidClaim } from "../../../src/ingest/curated/validateClaims.ts";
import { dataSetFolder } from "../../../src/dataSets.ts";
import { sectionOf } from "../../../src/review/passages.ts";

/** What somebody stands for in a section, as a reader expects it and as a row of the data set says it. */
export interface Expected {
  /** The section; in lists that name the sentence, its locator. */
  readonly section: string;
  readonly kind: string;
  readonly subject: string;
  readonly type: string | null;
  readonly objects: readonly string[];
  readonly roles: Readonly<Record<string, readonly string[]>>;
  readonly period: string | null;
  readonly value: string | null;
  readonly speaker: string | null;
  readonly speakerKind: string | null;
  readonly stance: string;
  readonly hedge: string;
  readonly statedOn: string | null;
}

/** A difference between list and data that rereading has settled: what the list has instead, what the data has, and why. */
export interface Settled {
  readonly expected: readonly string[];
  readonly entered: readonly string[];
  readonly why: string;
}

/** The lists of expected/, with the sections that each covers. Each was written and committed before its sections were entered. */
export const parts: Readonly<Record<string, readonly string[]>> = {
  "arms-suppliers": ["Arms suppliers"],
  "foreign-fighters": ["Foreign fighters"],
  "lead-background": ["Lead", "Background"],
  "war-to-2010": [
    "Timeline/First Nagorno-Karabakh War (1988–1994)",
    "Timeline/Border clashes (1994–2020)",
    "Timeline/2010 violence",
  ],
  "2011-2015": [
    "Timeline/2011–2013 continued fighting",
    "Timeline/2014 clashes and helicopter shootdown",
    "Timeline/2015 sporadic fighting",
  ],
  "2016-2018": [
    "Timeline/Early 2016 clashes",
    "Timeline/2016 April conflict",
    "Timeline/2016–2017 renewed border clashes",
    "Timeline/2018 clashes",
  ],
  "2020-and-fatalities": [
    "Timeline/2020 clashes",
    "Timeline/Second Nagorno-Karabakh War (2020)",
    "Timeline/Border crisis (2021–present)",
    "Fatalities",
  ],
  "russia-turkey-iran": [
    "Foreign involvement/States/Russia",
    "Foreign involvement/States/Turkey",
    "Foreign involvement/States/Iran",
  ],
  "us-diplomacy-vote": [
    "Foreign involvement/States/United States",
    "Diplomatic support",
    "2008 UN vote",
    "Ceasefire and international mediation",
  ],
};

export function readExpected(part: string): readonly Expected[] {
  return JSON.parse(readFileSync(new URL(`./expected/${part}.json`, import.meta.url), "utf8")) as Expected[];
}

/** What was settled by rereading; empty where list and data agreed. */
export function readSettled(part: string): readonly Settled[] {
  try {
    return JSON.parse(readFileSync(new URL(`./settled/${part}.json`, import.meta.url), "utf8")) as Settled[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** Every attribution of a part's sections as the data set has it. Sections are told as finely as the part's list does. */
export async function readEntered(part: string): Promise<readonly Expected[]> {
  const mapped = mapPackage(await readPackage(dataSetFolder("nagorno-karabakh")));
  const { valid, rejects } = validatePackage(mapped);
  if (rejects.length > 0) throw new Error(JSON.stringify(rejects, null, 1));
  const bySentence = readExpected(part).some(({ section }) => section !== sectionOf(section));
  const isInPart = ({ section }: Expected) =>
    (parts[part] ?? []).some((one) => sectionOf(section) === one || section.startsWith(`${one}/`));
  return valid.claims
    .flatMap((claim) => claim.attributions.map((attribution) => formOf(claim, attribution)))
    .filter(isInPart)
    .map((row) => (bySentence ? row : { ...row, section: sectionOf(row.section) }));
}

function formOf({ claim }: ValidClaim, { attribution }: ValidAttribution): Expected {
  const { speaker, speakerKind, stance, hedge, statedOn } = attribution;
  const amount = claim.quantity ?? claim.money;
  const roles = Object.entries(claim.participants).filter(([role]) => role !== "OBJECT");
  return {
    section: attribution.locator ?? "",
    kind: claim.kind,
    subject: claim.subject,
    type: claim.type ?? claim.measure ?? claim.form,
    objects: inRole(claim, "OBJECT"),
    roles: Object.fromEntries(roles),
    period: claim.period?.edtf ?? null,
    value: amount === null ? null : amountText(amount).replaceAll(",", "").replace("–", "-"),
    speaker,
    speakerKind,
    stance,
    hedge,
    statedOn,
  };
}

/** One attribution as one comparable line; wording and slugs are the enterer's own and stay out. */
export function line(row: Expected): string {
  const { section, kind, subject, type, objects, roles, period, value } = row;
  const { speaker, speakerKind, stance, hedge, statedOn } = row;
  const others = Object.entries(roles)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([role, ids]) => `${role} ${[...ids].sort().join("+")}`);
  const who = speaker ?? (speakerKind === null ? "own voice" : "described");
  return [
    ...[section, kind, subject, type, [...objects].sort().join("+"), ...others, period, value],
    ...[who, speakerKind, stance, hedge, statedOn],
  ]
    .map((part) => part ?? "-")
    .join(" | ");
}

/** An amount as the lists write it: the unit as the data have it, in plural. */
function amountText(amount: Quantity | Money): string {
  return "unit" in amount ? `${quantityText({ ...amount, unit: "" })} ${amount.unit}` : quantityText(amount);
}
