/**
 * `npm run review -- <data set> <article>`: which sentences of the article carry claims, section by section, and why the
 * others do not, and what is wrong with the data set itself; with `--locator`, the one sentence that a locator names and what rests
 * on it. Exit 2 when a sentence is unaccounted for or anything is wrong.
 */
import { Command } from "commander";
import { dataSetFolder, dataSetNames } from "../dataSets.ts";
import { mapPackage } from "../ingest/curated/map.ts";
import { qualityProblems } from "../ingest/curated/quality.ts";
import { readPackage } from "../ingest/curated/read.ts";
import { DataSetError } from "../ingest/rejects.ts";
import { reviewOf, type Located, type Review, type ReviewedSection } from "../review/coverage.ts";
import { draw } from "../review/draw.ts";
import { readLeftOut, readReviewed, reasons } from "../review/reviewFiles.ts";
import { errorText } from "./report.ts";

interface Options {
  readonly locator?: string;
  readonly all: boolean;
  readonly draw?: string;
}

async function review(name: string, article: string, { locator, all, draw: seed }: Options): Promise<void> {
  if (!dataSetNames().includes(name))
    throw new DataSetError(`There is no data set "${name}". Known: ${dataSetNames().join(", ")}.`);
  const folder = dataSetFolder(name);
  const raw = await readPackage(folder);
  const located: readonly Located[] = mapPackage(raw).tables.attributions;
  const result = reviewOf(await readReviewed(folder, article), located, await readLeftOut(folder));
  if (seed !== undefined) {
    console.log(drawText(result, seed));
    return;
  }
  if (locator !== undefined) {
    console.log(passageText(result, locator));
    return;
  }
  const wrong = qualityProblems(raw).map(
    ({ file, line, column, reason }) => `${file}:${line}: ${column === null ? "" : `${column} `}${reason}`,
  );
  const problems = [...result.problems, ...wrong];
  console.log(reviewText({ ...result, problems }, all));
  if (problems.length > 0) process.exitCode = 2;
}

function reviewText({ sections, problems }: Review, all: boolean): string {
  const sentences = sections.flatMap((section) => section.sentences);
  const carrying = sentences.filter(({ claims }) => claims.length > 0).length;
  return [
    ...sections.flatMap((section) => sectionLines(section, all)),
    "",
    `${sentences.length} sentences: ${carrying} carry claims, ${sentences.length - carrying} do not.`,
    ...Object.entries(reasons).map(
      ([reason, meaning]) =>
        `  ${reason.padEnd(10)} ${String(sentences.filter(({ leftOut }) => leftOut === reason).length).padStart(3)}  ${meaning}`,
    ),
    ...(problems.length === 0 ? [] : ["", `${problems.length} problems:`, ...problems.map((text) => `  ${text}`)]),
  ].join("\n");
}

function sectionLines({ section, sentences, described }: ReviewedSection, all: boolean): readonly string[] {
  const shown = sentences.filter(({ claims }) => all || claims.length === 0);
  const blurbs = described.length === 0 ? "" : `; ${described.length} link descriptions taken out`;
  return [
    `${section}: ${sentences.filter(({ claims }) => claims.length > 0).length} of ${sentences.length} sentences${blurbs}`,
    ...shown.map(
      ({ number, text, claims, leftOut }) =>
        `  [${number}] ${claims.length > 0 ? `${claims.length} claims` : (leftOut ?? "NOT ACCOUNTED FOR")}: ${text}`,
    ),
  ];
}

/** Of each section. */
const drawn = 10;

function drawText(result: Review, seed: string): string {
  const texts = new Map(
    result.sections.flatMap(({ sentences }) => sentences.map((one) => [one.locator, one] as const)),
  );
  return draw(result, seed, drawn)
    .flatMap(({ section, sentences, claims }) => [
      `${section}: find by the API what these sentences say`,
      ...sentences.map((locator) => `  ${locator}  ${texts.get(locator)?.text ?? ""}`),
      `${section}: trace these claims back to their sentences`,
      ...claims.map(({ claim, locator }) => `  ${claim}  ${locator}`),
    ])
    .join("\n");
}

function passageText({ sections }: Review, locator: string): string {
  for (const { section, sentences } of sections) {
    const found = sentences.find((sentence) => sentence.locator === locator);
    if (found === undefined) continue;
    const rests = found.claims.length > 0 ? found.claims.map((key) => `  ${key}`) : ["  nothing rests on it"];
    return [`${section}, sentence ${found.number}:`, found.text, ...rests].join("\n");
  }
  throw new DataSetError(`"${locator}" is no sentence of the article.`);
}

const program = new Command()
  .name("npm run review --")
  .description("Holds a curated data set against the article it was taken from, sentence by sentence.")
  .argument("<data set>", `its name: ${dataSetNames().join(", ")}`)
  .argument("<article>", "the article's text, as a file")
  .option("--locator <locator>", "show the sentence that an attribution's locator names")
  .option("--draw <seed>", "ten sentences and ten claims of each section, drawn by the seed, for a check by hand")
  .option("--all", "list the sentences that carry claims, too", false)
  .action(review);

try {
  await program.parseAsync();
} catch (error) {
  console.error(errorText(error));
  process.exitCode = 1;
}
