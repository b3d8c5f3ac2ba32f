import { existsSync, readFileSync } from "node:fs";
import { cp, mkdtemp, readFile, rm, unlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { dataSetFolder } from "../../../src/dataSets.ts";
import type { TableName } from "../../../src/ingest/curated/columns.ts";
import { mapPackage, type MappedPackage } from "../../../src/ingest/curated/map.ts";
import { qualityProblems } from "../../../src/ingest/curated/quality.ts";
import { readPackage, type RawPackage } from "../../../src/ingest/curated/read.ts";
import { DataSetError } from "../../../src/ingest/rejects.ts";
import { reviewOf } from "../../../src/review/coverage.ts";
import { draw } from "../../../src/review/draw.ts";
import { readLeftOut, readReviewed } from "../../../src/review/reviewFiles.ts";
import { sectionOf } from "../../../src/review/passages.ts";
import { dataCommit, readAsked } from "./trial.ts";

const folder = dataSetFolder("nagorno-karabakh");
let raw: RawPackage;
let mapped: MappedPackage;
beforeAll(async () => {
  raw = await readPackage(folder);
  mapped = mapPackage(raw);
});

const tally = (values: readonly string[]) =>
  Object.fromEntries([...new Set(values)].sort().map((one) => [one, values.filter((value) => value === one).length]));

interface Expected {
  /** Claims of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Attributions in each section, by the kind of their claim. */
  readonly sections: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Keys of the claims that have somebody on either side, of their own or along their refinements. */
  readonly contested: readonly string[];
}

const counts = JSON.parse(readFileSync(new URL("./counts.json", import.meta.url), "utf8")) as Expected;

describe("the curated data set", () => {
  it("has references that resolve, possible dates and bounds, nothing unmentioned, what was announced and is contested", () => {
    expect(qualityProblems(raw, counts)).toEqual([]);
  });

  it("has as many claims of each kind, and of each kind in each section, as were reviewed", () => {
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
    }).toEqual({ kinds: counts.kinds, sections: counts.sections });
  });

  it("names sections that the article has", () => {
    const sections = parse<{ section: string }>(readFileSync(join(folder, "article_sections.csv")), {
      columns: true,
    }).map(({ section }) => section);
    const odd = mapped.tables.attributions.filter(({ locator }) => !sections.includes(sectionOf(locator ?? "")));
    expect(odd).toEqual([]);
  });
});

/** The article itself is its publisher's; whoever has a copy can hold the data against it. */
const article = process.env["ALLEGIANCE_ARTICLE"] ?? join(folder, "../../../shared/seed/article.txt");
describe("held against the article", () => {
  const hasArticle = existsSync(article);
  const name =
    "every sentence carries a claim or is left out for a reason, every locator leads to one, and the trial's were drawn";
  (hasArticle ? it : it.skip)(
    hasArticle ? name : `${name} (no copy of the article: set ALLEGIANCE_ARTICLE)`,
    async () => {
      const review = reviewOf(
        await readReviewed(folder, article),
        mapped.tables.attributions,
        await readLeftOut(folder),
      );
      expect(review.problems).toEqual([]);
      expect(draw(review, dataCommit, 10).flatMap(({ sentences }) => sentences)).toEqual([
        ...new Set(readAsked().map(({ sentence }) => sentence)),
      ]);
    },
  );
});

type Cells = Record<string, string>;
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly reason: string;
}

describe("a broken copy of the data set", () => {
  /** What the checks say of a copy that was changed by `change`, which is given its folder. */
  async function problemsOf(change: (copy: string) => Promise<void>): Promise<readonly Place[]> {
    const copy = await mkdtemp(join(tmpdir(), "allegiance-broken-"));
    try {
      await cp(folder, copy, { recursive: true });
      await change(copy);
      const problems = qualityProblems(await readPackage(copy), counts);
      return problems.map(({ file, line, column, reason }) => ({ file, line, column, reason }));
    } finally {
      await rm(copy, { recursive: true });
    }
  }

  /** Changes the rows of one table. Line `index + 2` is where the row with that index stands. */
  const inTable = (table: TableName, change: (rows: Cells[]) => void) => async (copy: string) => {
    const path = join(copy, `${table}.csv`);
    const rows = parse<Cells>(await readFile(path, "utf8"), { columns: true });
    const columns = Object.keys(rows[0] ?? {});
    change(rows);
    await writeFile(path, stringify(rows, { header: true, columns }));
  };

  const lineOf = (table: TableName, isIt: (row: Cells) => boolean): number => {
    const index = raw.tables[table].findIndex(({ cells }) => isIt(cells));
    if (index === -1) throw new Error(`no row of ${table}.csv is chosen`);
    return raw.tables[table][index]?.line ?? 0;
  };

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
    [
      "an impossible validity",
      "external_ids",
      () => true,
      set("validity", "1991-02-30"),
      "validity",
      /not a possible date/,
    ],
    ["an unknown tier of source", "sources", () => true, set("tier", "QUATERNARY"), "tier", /^must be one of/],
    [
      "a place inside itself",
      "places",
      ({ id }) => id === "place:shusha",
      set("partOf", "place:shusha"),
      "partOf",
      /circle/,
    ],
    [
      "a conflict inside itself",
      "events",
      ({ id }) => id === "conflict:nagorno-karabakh",
      set("partOf", "conflict:nagorno-karabakh"),
      "partOf",
      /circle/,
    ],
    [
      "fighting that never ends in a war that has",
      "events",
      ({ id }) => id === "event:full-scale-fighting-1992",
      set("period", "1992-24/"),
      "period",
      /^has no end, and what it is part of has: 1988-02\/1994-05$/,
    ],
    [
      "a battle that is still going on in a war that has ended",
      "events",
      ({ id }) => id === "event:battle-of-shusha-1992",
      set("period", "1992/.."),
      "period",
      /^has no end, and what it is part of has: 1988-02\/1994-05$/,
    ],
    [
      "an event that ends after what it is part of",
      "events",
      ({ id }) => id === "event:2014-mi-24-shootdown",
      set("period", "2014-11/2015-01"),
      "period",
      /^ends after what it is part of: 2014$/,
    ],
    [
      "words said before what they tell of",
      "attributions",
      ({ claim }) => claim === "2020-07-azerbaijan-violates-ceasefire",
      set("statedOn", "2019"),
      "statedOn",
      /was said before it began/,
    ],
    [
      "an attribution that rests on no sentence",
      "attributions",
      () => true,
      set("locator", "Lead"),
      "locator",
      /sentence/,
    ],
    [
      "a part in another unit than its total",
      "claim_links",
      ({ link }) => link === "COMPONENT_OF",
      set("claim2", "2016-04-lost-azerbaijani-drones"),
      "claim2",
      /add up/,
    ],
  ];
  it.each(cases)("with %s names file, line and column", async (_, table, isChosen, change, column, reason) => {
    const problems = await problemsOf(
      inTable(table, (rows) => {
        const row = rows.find(isChosen);
        if (row === undefined) throw new Error(`no row of ${table}.csv is chosen`);
        change(row);
      }),
    );
    const line =
      table === "side_members" ? lineOf(table, ({ member }) => member === "state:azerbaijan") : lineOf(table, isChosen);
    const own = problems.filter((one) => one.file === `${table}.csv` && one.line === line && one.column === column);
    expect(own).not.toEqual([]);
    expect(own[0]?.reason).toMatch(reason);
  });

  /** Breaks that show elsewhere than in the row that was changed, or that leave nothing else wrong: all that is said. */
  const consequences: readonly [string, (copy: string) => Promise<void>, () => readonly Place[]][] = [
    [
      "a claim standing twice",
      inTable("claims", (rows) => void rows.push({ ...rows[0] })),
      () => [
        { ...countOf("claims", 1) },
        { ...at("claims", raw.tables.claims.length + 2, "key"), reason: "stands already in line 2 of claims.csv" },
      ],
    ],
    [
      "the same words entered twice",
      inTable("attributions", (rows) => void rows.push({ ...rows[0] })),
      () => [
        {
          ...at("attributions", raw.tables.attributions.length + 2, "claim"),
          reason: "stands already in line 2 of attributions.csv",
        },
        countOf("attributions", 1),
      ],
    ],
    [
      "an entity that nothing refers to",
      inTable("places", (rows) => void rows.push({ ...rows[0], id: "place:atlantis", partOf: "" })),
      () => [
        countOf("places", 1),
        { ...at("places", raw.tables.places.length + 2, "id"), reason: "nothing refers to it" },
      ],
    ],
    ["a row too few", inTable("names", (rows) => void rows.splice(3, 1)), () => [countOf("names", -1)]],
    [
      "a contested claim without its denial",
      inTable("attributions", (rows) => void rows.splice(denial(rows), 1)),
      () => [
        {
          ...at(
            "claims",
            lineOf("claims", ({ key }) => key === "czech-republic-arms-azerbaijan"),
            "key",
          ),
          reason: "is expected to be contested, and nobody doubts or denies it",
        },
        countOf("attributions", -1),
      ],
    ],
    [
      "a contested claim that nobody asserts",
      inTable("attributions", (rows) => void rows.splice(assertion(rows), 1)),
      () => [
        {
          ...at(
            "claims",
            lineOf("claims", ({ key }) => key === "jordan-arms-armenia"),
            "key",
          ),
          reason: "is expected to be contested, and nobody asserts it",
        },
        countOf("attributions", -1),
      ],
    ],
    [
      "a denial that narrower claims inherit unexpectedly",
      inTable("attributions", (rows) => {
        const first = rows.find(({ claim }) => claim === "turkey-arms-azerbaijan");
        rows.push({ ...first, stance: "DENIES", note: "" });
      }),
      () => [
        {
          ...at(
            "claims",
            lineOf("claims", ({ key }) => key === "turkey-arms-azerbaijan"),
            "key",
          ),
          reason: "is contested, which was not expected",
        },
        countOf("attributions", 1),
      ],
    ],
    [
      "a claim without its object",
      inTable(
        "participants",
        (rows) =>
          void rows.splice(
            rows.findIndex(({ claim }) => claim === "syria-arms-armenia"),
            1,
          ),
      ),
      () => [
        {
          ...at(
            "attributions",
            lineOf("attributions", ({ claim }) => claim === "syria-arms-armenia"),
            "claim",
          ),
          reason: gone,
        },
        {
          ...at(
            "claims",
            lineOf("claims", ({ key }) => key === "syria-arms-armenia"),
            "key",
          ),
          reason: "a SUPPORT claim needs a participant in the role OBJECT",
        },
        countOf("participants", -1),
      ],
    ],
    [
      "a claim that nobody says",
      inTable(
        "attributions",
        (rows) =>
          void rows.splice(
            rows.findIndex(({ claim }) => claim === "syria-arms-armenia"),
            1,
          ),
      ),
      () => [
        {
          ...at(
            "claims",
            lineOf("claims", ({ key }) => key === "syria-arms-armenia"),
            "key",
          ),
          reason: "has no attribution: nobody says it",
        },
        countOf("attributions", -1),
        {
          ...at(
            "participants",
            lineOf("participants", ({ claim }) => claim === "syria-arms-armenia"),
            "claim",
          ),
          reason: gone,
        },
      ],
    ],
    [
      "a row that is too short",
      inText("names", (text) => text.replace(/^(state:armenia,[^,]*),.*$/m, "$1")),
      () => [{ ...at("names", 2, "lang"), reason: "the row has 2 cells, the header 6" }],
    ],
    [
      "a row that is too long",
      inText("side_members", (text) => text.replace(/^(.*state:azerbaijan.*)$/m, "$1,and more")),
      () => [{ ...at("side_members", 4, "note"), reason: "the row has 7 cells, the header 6" }],
    ],
    [
      "a quotation mark that never closes",
      inText("claim_links", (text) => text.replace(/,([^,]*)\n$/, ',"$1\n')),
      () => [
        {
          ...at("claim_links", raw.tables.claim_links.length + 1, "claim2"),
          reason: "a quotation mark opens and never closes",
        },
      ],
    ],
  ];
  it.each(consequences)("with %s says just that, with file, line and column", async (_, change, expected) => {
    const inOrder = (places: readonly Place[]) =>
      [...places].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    expect(inOrder(await problemsOf(change))).toEqual(inOrder(expected()));
  });

  /** Breaks after which nothing of the package can be read. */
  const unreadable: readonly [string, (copy: string) => Promise<void>, RegExp][] = [
    ["a table missing", (copy) => unlink(join(copy, "claims.csv")), /claims\.csv cannot be read: ENOENT/],
    [
      "an unknown column",
      inText("claims", (text) => text.replace("key,", "clef,")),
      /^claims\.csv:1: unknown column "clef"/,
    ],
    [
      "a column missing",
      inText("actors", (text) => text.replace(",shortName", ",note2")),
      /^actors\.csv:1: .*"shortName" is missing/,
    ],
    [
      "a column twice",
      inText("places", (text) => text.replace(",lat,lon", ",lat,lat")),
      /^places\.csv:1: column "lat" stands twice/,
    ],
    [
      "another encoding than UTF-8",
      async (copy) => {
        const path = join(copy, "actors.csv");
        const text = await readFile(path, "utf8");
        await writeFile(
          path,
          Buffer.from(text.replace(/^state:india,STATE,,India/m, "state:india,STATE,,Indi\u00eb"), "latin1"),
        );
      },
      /actors\.csv:6: name is not UTF-8$/,
    ],
    [
      "a descriptor that is no JSON",
      inText("datapackage", (text) => text.replace("{", "["), "json"),
      /datapackage\.json is not valid JSON/,
    ],
    [
      "a table that the descriptor does not list",
      inText("datapackage", (text) => text.replace('"path": "names.csv"', '"path": "nomen.csv"'), "json"),
      /datapackage\.json lists no names\.csv/,
    ],
  ];
  it.each(unreadable)("with %s is refused, and the place named", async (_, change, message) => {
    const refused = await problemsOf(change).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DataSetError);
    expect((refused as Error).message).toMatch(message);
  });

  function inText(file: string, change: (text: string) => string, suffix = "csv") {
    return async (copy: string) => {
      const path = join(copy, `${file}.${suffix}`);
      const before = await readFile(path, "utf8");
      const after = change(before);
      if (after === before) throw new Error(`nothing of ${file}.${suffix} was changed`);
      await writeFile(path, after);
    };
  }

  function at(table: TableName, line: number, column: string) {
    return { file: `${table}.csv`, line, column };
  }

  function countOf(table: TableName, more: number): Place {
    const found = raw.tables[table].length + more;
    const line = raw.announcedAt[table] ?? 0;
    return { file: "datapackage.json", line, column: table, reason: `${table}.csv has ${found} rows` };
  }

  const gone = "refers to a claim that is not declared or was rejected";
  const denial = (rows: readonly Cells[]) =>
    rows.findIndex(({ claim, stance }) => claim === "czech-republic-arms-azerbaijan" && stance === "DENIES");
  const assertion = (rows: readonly Cells[]) =>
    rows.findIndex(({ claim, stance }) => claim === "jordan-arms-armenia" && stance === "ASSERTS");
});
