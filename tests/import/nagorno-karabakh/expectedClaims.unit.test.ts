import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { quantityText } from "../../../src/domain/quantity.ts";
import { inRole } from "../../../src/domain/claim.ts";
import { mapPackage } from "../../../src/ingest/curated/map.ts";
import { readPackage } from "../../../src/ingest/curated/read.ts";
import { validatePackage } from "../../../src/ingest/curated/validate.ts";
import type { ValidAttribution, ValidClaim } from "../../../src/ingest/curated/validateClaims.ts";
import { dataSetFolder } from "../../../src/dataSets.ts";

/**
 * The lists in expected/ were written from the article by somebody who did not enter the data, before it was entered.
 * Whole sets are compared: nothing may be missing and nothing more may stand there.
 */
interface Expected {
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

const sections = { "arms-suppliers": "Arms suppliers", "foreign-fighters": "Foreign fighters" };

describe("the curated article", () => {
  for (const [file, section] of Object.entries(sections)) {
    it(`says of ${section} exactly what was read in it beforehand`, async () => {
      const path = new URL(`./expected/${file}.json`, import.meta.url);
      const expected = JSON.parse(readFileSync(path, "utf8")) as Expected[];
      const entered = await enteredRows(section);
      expect(entered.map(line).sort()).toEqual(expected.map(line).sort());
    });
  }
});

async function enteredRows(section: string): Promise<readonly Expected[]> {
  const mapped = mapPackage(await readPackage(dataSetFolder("nagorno-karabakh")));
  const { valid, rejects } = validatePackage(mapped);
  expect(rejects).toEqual([]);
  return valid.claims
    .flatMap((claim) => claim.attributions.map((attribution) => expectedForm(claim, attribution)))
    .filter((row) => row.section === section || row.section.startsWith(`${section}/`));
}

function expectedForm({ claim }: ValidClaim, { attribution }: ValidAttribution): Expected {
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
    value: amount === null ? null : quantityText(amount).replaceAll(",", "").replace("–", "-"),
    speaker,
    speakerKind,
    stance,
    hedge,
    statedOn,
  };
}

/** One attribution as one comparable line; wording and slugs are the enterer's own and stay out. */
function line({
  section,
  kind,
  subject,
  type,
  objects,
  roles,
  period,
  value,
  speaker,
  speakerKind,
  stance,
  hedge,
  statedOn,
}: Expected): string {
  const others = Object.entries(roles)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([role, ids]) => `${role} ${[...ids].sort().join("+")}`);
  const who = speaker ?? (speakerKind === null ? "own voice" : "described");
  return [
    section,
    kind,
    subject,
    type,
    [...objects].sort().join("+"),
    ...others,
    period,
    value,
    who,
    speakerKind,
    stance,
    hedge,
    statedOn,
  ]
    .map((part) => part ?? "-")
    .join(" | ");
}
