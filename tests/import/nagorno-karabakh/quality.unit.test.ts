import { existsSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { dataSetFolder } from "../../../src/dataSets.ts";
import type { TableName } from "../../../src/ingest/curated/columns.ts";
import { mapPackage, type MappedPackage } from "../../../src/ingest/curated/map.ts";
import { readPackage } from "../../../src/ingest/curated/read.ts";
import { referredEntities, validatePackage } from "../../../src/ingest/curated/validate.ts";
import { reviewOf } from "../../../src/review/coverage.ts";
import { readLeftOut, readReviewed } from "../../../src/review/reviewFiles.ts";
import { sectionOf } from "../../../src/review/passages.ts";

const folder = dataSetFolder("nagorno-karabakh");
let mapped: MappedPackage;
beforeAll(async () => {
  mapped = mapPackage(await readPackage(folder));
});

const tally = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((one) => [one, values.filter((value) => value === one).length]));

interface Expected {
  /** Claims of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Attributions in each section, by the kind of their claim. */
  readonly sections: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

describe("the curated data set", () => {
  it("has no row that is rejected, and as many rows as its descriptor announces", async () => {
    const { rejects, incomplete } = validatePackage(mapped);
    expect({ rejects, incomplete }).toEqual({ rejects: [], incomplete: [] });
    const { expected } = await readPackage(folder);
    expect(tally(Object.entries(mapped.tables).flatMap(([table, rows]) => rows.map(() => table)))).toEqual(
      Object.fromEntries(Object.entries(expected).filter(([, count]) => count > 0)),
    );
  });

  it("has as many claims of each kind, and of each kind in each section, as were reviewed", () => {
    const counts = JSON.parse(readFileSync(new URL("./counts.json", import.meta.url), "utf8")) as Expected;
    const { claims, attributions } = mapped.tables;
    const kindOf = new Map(claims.map(({ key, kind }) => [key, kind]));
    const sections = new Map<string, string[]>();
    for (const { claim, locator } of attributions) {
      const section = sectionOf(locator ?? "");
      sections.set(section, [...(sections.get(section) ?? []), kindOf.get(claim) ?? "no such claim"]);
    }
    expect({
      kinds: tally(claims.map(({ kind }) => kind)),
      sections: Object.fromEntries([...sections].map(([section, kinds]) => [section, tally(kinds)])),
    }).toEqual(counts);
  });

  it("declares nothing that nothing refers to", () => {
    const { actors, events, places, sources, side_members, claims, participants, attributions } = mapped.tables;
    const direct = [
      ...claims.flatMap(({ subject, conflict, during, at }) => [subject, conflict, during, at]),
      ...participants.map(({ entity }) => entity),
      ...attributions.flatMap(({ speaker, source, citing }) => [speaker, source, citing]),
      ...side_members.flatMap(({ side, member }) => [side, member]),
    ];
    const used = new Set(direct);
    const above = new Map<string, readonly (string | null)[]>([
      ...actors.map(({ id, conflict }) => [id, [conflict]] as const),
      ...events.map(({ id, partOf, place }) => [id, [partOf, place]] as const),
      ...places.map(({ id, partOf }) => [id, [partOf]] as const),
      ...sources.map(({ id, publisher }) => [id, [publisher]] as const),
    ]);
    for (const id of used) for (const further of above.get(id ?? "") ?? []) used.add(further);
    expect([...above.keys()].filter((id) => !used.has(id))).toEqual([]);
    expect([...referredEntities(mapped)].filter((id) => !above.has(id))).toEqual([]);
  });

  it("gives every attribution the sentence it rests on", () => {
    const sections = parse<{ section: string }>(readFileSync(join(folder, "article_sections.csv")), {
      columns: true,
    }).map(({ section }) => section);
    const odd = mapped.tables.attributions.filter(
      ({ locator }) => locator === null || sectionOf(locator) === locator || !sections.includes(sectionOf(locator)),
    );
    expect(odd).toEqual([]);
  });

  it("puts nothing that was said before what it says had happened, but for forecasts", () => {
    const periods = new Map(mapped.tables.claims.map(({ key, period }) => [key, period]));
    const early = mapped.tables.attributions.filter(({ claim, statedOn }) => {
      const began = periods.get(claim)?.startEarliest ?? null;
      return began !== null && statedOn?.endLatest != null && statedOn.endLatest < began;
    });
    expect(early.map(({ claim, line }) => `${line} ${claim}`)).toEqual([]);
  });
});

/** The article itself is its publisher's; whoever has a copy can hold the data against it. */
const article = process.env["ALLEGIANCE_ARTICLE"] ?? join(folder, "../../../shared/seed/article.txt");
describe("held against the article", () => {
  const hasArticle = existsSync(article);
  const name = "every sentence carries a claim or is left out for a reason, and every locator leads to one";
  (hasArticle ? it : it.skip)(
    hasArticle ? name : `${name} (no copy of the article: set ALLEGIANCE_ARTICLE)`,
    async () => {
      const { problems } = reviewOf(
        await readReviewed(folder, article),
        mapped.tables.attributions,
        await readLeftOut(folder),
      );
      expect(problems).toEqual([]);
    },
  );
});

type Cells = Record<string, string>;

describe("a broken copy of the data set", () => {
  /** Rejects of a copy in which one row, the first that is chosen, was changed; with the line where it stands. */
  async function breaking(
    table: TableName,
    isChosen: (row: Cells) => boolean,
    change: (row: Cells, all: Cells[]) => void,
  ): Promise<{
    line: number;
    rejects: readonly { file: string; line: number; column: string | null; reason: string }[];
  }> {
    const copy = await mkdtemp(join(tmpdir(), "allegiance-broken-"));
    try {
      await cp(folder, copy, { recursive: true });
      const path = join(copy, `${table}.csv`);
      const text = await readFile(path, "utf8");
      const rows = parse<Cells>(text, { columns: true });
      const index = rows.findIndex(isChosen);
      const row = rows[index];
      if (row === undefined) throw new Error(`no row of ${table}.csv is chosen`);
      change(row, rows);
      await writeFile(path, stringify(rows, { header: true, columns: Object.keys(row) }));
      const { rejects } = validatePackage(mapPackage(await readPackage(copy)));
      return {
        line: index + 2,
        rejects: rejects.map(({ file, line, column, reason }) => ({ file, line, column, reason })),
      };
    } finally {
      await rm(copy, { recursive: true });
    }
  }

  const set = (column: string, value: string) => (row: Cells) => {
    row[column] = value;
  };
  const cases: readonly [string, TableName, (row: Cells) => boolean, (row: Cells) => void, string | null, RegExp][] = [
    ["an unknown kind of claim", "claims", () => true, set("kind", "RUMOUR"), "kind", /^must be one of SUPPORT/],
    [
      "a subject that is not declared",
      "claims",
      () => true,
      set("subject", "state:nowhere"),
      "subject",
      /nothing declared/,
    ],
    [
      "a type that its kind does not have",
      "claims",
      ({ kind }) => kind === "SUPPORT",
      set("type", "GIFTS"),
      "type",
      /^must be one of/,
    ],
    [
      "a column that its kind does not have",
      "claims",
      ({ kind }) => kind === "BALLOT",
      set("office", "chair"),
      "office",
      /does not belong/,
    ],
    [
      "an impossible date",
      "claims",
      ({ period }) => period !== "",
      set("period", "2016-04-31"),
      "period",
      /not a possible date/,
    ],
    [
      "a period that ends before it begins",
      "claims",
      ({ period }) => period !== "",
      set("period", "2016/2014"),
      "period",
      /./,
    ],
    [
      "a date without its basis",
      "claims",
      ({ period }) => period !== "",
      set("dateBasis", ""),
      "dateBasis",
      /exactly when/,
    ],
    [
      "bounds out of order",
      "claims",
      ({ low, high }) => low !== "" && high !== "",
      set("low", "99999999"),
      "low",
      /not in order/,
    ],
    [
      "a number with separators",
      "claims",
      ({ best }) => Number(best) > 999,
      set("best", "1,008"),
      "best",
      /plain number/,
    ],
    [
      "an estimate without its number",
      "claims",
      ({ kind, best }) => kind === "ESTIMATE" && best !== "",
      (row) => Object.assign(row, { best: "", unit: "", modifier: "" }),
      "best",
      /needs a number/,
    ],
    ["an unknown role", "participants", () => true, set("role", "FRIEND"), "role", /^must be one of/],
    [
      "a participant that is not declared",
      "participants",
      () => true,
      set("entity", "state:nowhere"),
      "entity",
      /nothing declared/,
    ],
    ["a stance that is none", "attributions", () => true, set("stance", "AGREES"), "stance", /^must be one of/],
    [
      "a hedge against its verb",
      "attributions",
      ({ verb }) => verb === "claimed",
      set("hedge", "NONE"),
      "hedge",
      /is CLAIMED/,
    ],
    [
      "a speaker that is not declared",
      "attributions",
      ({ speaker }) => speaker !== "",
      set("speaker", "person:nobody"),
      "speaker",
      /nothing declared/,
    ],
    [
      "a speaker without a kind of speaker",
      "attributions",
      ({ speaker }) => speaker !== "",
      set("speakerKind", ""),
      "speakerKind",
      /exactly when/,
    ],
    ["an attribution of no claim", "attributions", () => true, set("claim", "no-such-claim"), "claim", /not declared/],
    ["a link to no claim", "claim_links", () => true, set("claim2", "no-such-claim"), "claim2", /not declared/],
    ["an id of a wrong form", "actors", () => true, set("id", "Armenia"), "id", /no? ?t? an id|is not an id/],
    [
      "a name too long for pictures",
      "actors",
      () => true,
      set("shortName", "A name that is far too long"),
      "shortName",
      /14 characters/,
    ],
    ["a latitude off the globe", "places", ({ lat }) => lat !== "", set("lat", "140"), "lat", /between -90 and 90/],
    ["a language tag that is none", "names", ({ lang }) => lang !== "", set("lang", "Armenian!"), "lang", /BCP 47/],
    [
      "an actor on the other side, too",
      "side_members",
      () => true,
      set("member", "state:azerbaijan"),
      "side",
      /stands on/,
    ],
  ];
  it.each(cases)("with %s names file, line and column", async (_, table, isChosen, change, column, reason) => {
    const { line, rejects } = await breaking(table, isChosen, change);
    const own = rejects.filter((reject) => reject.file === `${table}.csv` && reject.column === column);
    expect(own.length).toBeGreaterThan(0);
    expect(own.some((reject) => reject.line === line || table === "side_members")).toBe(true);
    expect(own[0]?.reason).toMatch(reason);
  });

  it("with a row standing twice names both lines", async () => {
    const { rejects } = await breaking(
      "claims",
      () => true,
      (row, all) => void all.push({ ...row }),
    );
    expect(rejects).toContainEqual({
      file: "claims.csv",
      line: mapped.tables.claims.length + 2,
      column: "key",
      reason: "stands already in line 2 of claims.csv",
    });
  });
});
