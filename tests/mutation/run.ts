import { Stryker } from "@stryker-mutator/core";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { isOutOfTime, isUnnoticed, keyOf, revised, scoreOf, summaryOf, tallyOf, type Verdict } from "./verdicts.ts";

/**
 * `npm run mutation`: what the tests of the pure core would not notice. Takes files of `src/domain` as arguments, all of them
 * without; every mutator is on and no file is left out. The core's own tests must hold it, not those of whoever uses it.
 * What only the clock ended is run again by itself with a minute's patience. Exits 1 when tests noticed too few.
 */
const [, , ...named] = process.argv;
/** Percent. */
const leastScore = 85;
const report = "reports/mutation/domain.json";

// Stryker declares the words as an enum that only types can name.
const errorsOnly = "error" as never;
const options = {
  testRunner: "in-process",
  plugins: [new URL("inProcessRunner.ts", import.meta.url).href],
  testRunnerNodeArgs: ["--import", "tsx"],
  coverageAnalysis: "perTest" as const,
  concurrency: 2,
  // A busy machine is slow: only what takes far longer than that comes to no end.
  timeoutMS: 20_000,
  reporters: [],
  warnings: false,
  logLevel: errorsOnly,
  tempDirName: "reports/mutation/sandboxes",
  // Not copied, since no test of the core reads them.
  ignorePatterns: [".allegiance", "containers", "cypher", "docs", "examples", "import", "neo4j", "notebooks", "python"],
};

let verdicts: readonly Verdict[] = [];
mkdirSync(dirname(report), { recursive: true });
for (const file of named.length > 0 ? named : filesOf("src/domain")) {
  const found = await withPatience(await run([file]));
  console.log(`${file}: ${summaryOf(tallyOf(found))}`);
  verdicts = [...verdicts, ...found];
  writeFileSync(report, JSON.stringify(verdicts, null, 1));
}
for (const { file, location, status, mutatorName, replacement } of verdicts.filter(isUnnoticed)) {
  const { line, column } = location.start;
  console.log(`${file}:${line}:${column} ${status} ${mutatorName} ${replacement.replace(/\s+/g, " ").slice(0, 100)}`);
}
const tally = tallyOf(verdicts);
console.log(summaryOf(tally));
process.exitCode = scoreOf(tally) < leastScore ? 1 : 0;

function filesOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { encoding: "utf8", recursive: true });
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** How the mutants of some files, or of some places in them (`file:line:column-line:column`), fare. */
async function run(mutate: readonly string[], more: object = {}): Promise<readonly Verdict[]> {
  const results = await new Stryker({ ...options, ...more, mutate: [...mutate] }).runMutationTest();
  return results
    .map(({ fileName, location, mutatorName, replacement, status, statusReason }) => ({
      file: relative("", fileName),
      location,
      mutatorName,
      replacement,
      status,
      reason: statusReason ?? null,
    }))
    .sort((a, b) => a.file.localeCompare(b.file) || a.location.start.line - b.location.start.line);
}

/** The verdicts with those that only the clock gave replaced by those of a run of these mutants alone. */
async function withPatience(verdicts: readonly Verdict[]): Promise<readonly Verdict[]> {
  const hasty = verdicts.filter(isOutOfTime);
  if (hasty.length === 0) return verdicts;
  console.log(`${hasty.length} ran out of time; again, each by itself`);
  const keys = new Set(hasty.map(keyOf));
  const again = await run([...new Set(hasty.map(placeOf))], { concurrency: 1, timeoutMS: 60_000 });
  return revised(
    verdicts,
    again.filter((verdict) => keys.has(keyOf(verdict))),
  );
}

/** Stryker gives columns from 1 and takes them from 0. */
function placeOf({ file, location: { start, end } }: Verdict): string {
  return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
}
