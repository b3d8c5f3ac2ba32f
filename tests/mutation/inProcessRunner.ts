import type { Circus } from "@jest/types";
import type { InstrumenterContext } from "@stryker-mutator/api/core";
import {
  DryRunStatus,
  MutantRunStatus,
  TestStatus,
  type DryRunOptions,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import { expect } from "expect";
import fc from "fast-check";
import { addEventHandler, describe, getState, it, resetState, run, setState } from "jest-circus";
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, relative } from "node:path";
import { Script } from "node:vm";

const testFolder = "tests/src/domain";
const require = createRequire(import.meta.url);

/** What the mutated files read and count in: Stryker's own name for it. */
const context: InstrumenterContext = ((globalThis as Record<string, unknown>)["__stryker__"] ??= {});

interface TestFile {
  readonly name: string;
  /** The paths of the file and of all it imports, from the project's root. */
  readonly imports: ReadonlySet<string>;
  /** Evaluates the file and all it imports anew, which declares its tests. */
  readonly declare: () => void;
}

/**
 * A test runner for Stryker that runs Jest's tests (jest-circus, expect) in its own process. A test file is bundled once
 * with all it imports and evaluated anew for every mutant, in milliseconds, where Jest itself takes most of a second. For
 * tests of pure functions only: nothing keeps what one run leaves behind in the process from the next.
 */
class InProcessRunner {
  #files: readonly TestFile[] = [];

  /** Every mutant meets modules that have just been evaluated, also one in what is done while loading. */
  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    addEventHandler(followTests);
    const names = readdirSync(testFolder).filter((name) => name.endsWith(".unit.test.ts"));
    const files = await Promise.all(names.map(bundled));
    this.#files = files.filter(({ imports }) => [...imports].every(isOfTheCore));
  }

  async dryRun({ files }: DryRunOptions): Promise<DryRunResult> {
    const tests: TestResult[] = [];
    const mutated = files?.map((file) => relative("", file));
    const related = this.#files.filter(({ imports }) => mutated?.some((path) => imports.has(path)) ?? true);
    // Stryker takes no run without a test, not even where there is nothing to mutate.
    for (const file of related.length > 0 ? related : this.#files.slice(0, 1)) {
      resetState();
      file.declare();
      tests.push(...(await results(file, null)));
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = context;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, mutantActivation, testFilter, hitLimit, sandboxFileName } = options;
    const own = `${basename(sandboxFileName, ".ts")}.unit.test.ts`;
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let nrOfTests = 0;
    Object.assign(context, { hitLimit, hitCount: hitLimit === undefined ? undefined : 0 });
    const mutated = relative("", sandboxFileName);
    const files = this.#files
      .filter(({ name, imports }) => imports.has(mutated) && (wanted === null || inFile(name, wanted).length > 0))
      .sort((a, b) => Number(b.name === own) - Number(a.name === own));
    for (const file of files) {
      resetState();
      delete context.activeMutant;
      if (mutantActivation === "static") context.activeMutant = activeMutant.id;
      try {
        file.declare();
      } catch (error) {
        return { status: MutantRunStatus.Error, errorMessage: String(error) };
      }
      context.activeMutant = activeMutant.id;
      const found = await results(file, wanted);
      nrOfTests += found.length;
      const { hitCount = 0 } = context;
      if (hitLimit !== undefined && hitCount > hitLimit) {
        return { status: MutantRunStatus.Timeout, reason: `Hit limit reached (${hitCount}/${hitLimit})` };
      }
      const failed = found.flatMap((test) => ("failureMessage" in test ? test : []));
      if (failed[0] !== undefined) {
        const { id, failureMessage } = failed[0];
        return { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }
}

/** Whether a file belongs to the core or its tests: one that reads other parts of the project is held by `npm test` alone. */
function isOfTheCore(path: string): boolean {
  return !path.startsWith("src/") || path.startsWith("src/domain/");
}

/** The tests of a declared file that are wanted (null: all), run until one fails. */
async function results(file: TestFile, wanted: ReadonlySet<string> | null): Promise<readonly TestResult[]> {
  currentFile = file.name;
  const testNamePattern = wanted === null ? null : patternOf(inFile(file.name, wanted));
  setState({ ...getState(), testTimeout: 600_000, testNamePattern });
  const { testResults, unhandledErrors } = await run();
  delete context.currentTestId;
  if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
  return testResults
    .filter(({ status }) => status === "done")
    .map(({ testPath, errors, duration }) => {
      const name = testPath.slice(1).join(" ");
      const test = {
        id: `${file.name} ${name}`,
        name,
        timeSpentMs: duration ?? 0,
        fileName: `${testFolder}/${file.name}`,
      };
      return errors.length === 0
        ? { ...test, status: TestStatus.Success }
        : { ...test, status: TestStatus.Failed, failureMessage: errors.join("\n") };
    });
}

let currentFile = "";

/** Tells the mutated files which test runs, and lets no further test run once one has failed. */
function followTests(event: Circus.Event): void {
  if (event.name === "test_start") context.currentTestId = `${currentFile} ${titlesOf(event.test).join(" ")}`;
  if (event.name === "test_done" && event.test.errors.length > 0) setState({ ...getState(), testNamePattern: /(?!)/ });
}

function titlesOf(entry: Circus.TestEntry | Circus.DescribeBlock): readonly string[] {
  return entry.parent === undefined ? [] : [...titlesOf(entry.parent), entry.name];
}

/** The names of those of some tests that stand in a file. */
function inFile(file: string, ids: ReadonlySet<string>): readonly string[] {
  return [...ids].filter((id) => id.startsWith(`${file} `)).map((id) => id.slice(file.length + 1));
}

function patternOf(names: readonly string[]): RegExp {
  return new RegExp(`^(?:${names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|")})$`);
}

/**
 * The first counterexample kills. The same ones are tried each time, so that a score can be repeated, and at most forty,
 * where the tests themselves try up to thousands, which can only lower it.
 */
const hastyChecks = {
  ...fc,
  assert: (property: fc.IRawProperty<unknown>, parameters: fc.Parameters<unknown> = {}) => {
    const numRuns = Math.min(parameters.numRuns ?? 100, 40);
    return fc.assert(property, { ...parameters, numRuns, endOnFailure: true, seed: 1 });
  },
};

function required(path: string): unknown {
  if (path === "@jest/globals") return { describe, expect, it };
  return path === "fast-check" ? hastyChecks : require(path);
}

/** A test file with all it imports in one script; Jest's names and fast-check come from this process. */
async function bundled(name: string): Promise<TestFile> {
  const { outputFiles, metafile } = await build({
    // Stryker enters its copy of the project only after esbuild has been loaded.
    absWorkingDir: process.cwd(),
    entryPoints: [`${testFolder}/${name}`],
    bundle: true,
    external: ["@jest/globals", "fast-check"],
    format: "cjs",
    logLevel: "error",
    metafile: true,
    platform: "node",
    target: "node20",
    write: false,
  });
  const script = new Script(`(function (require, module) {${outputFiles[0]?.text ?? ""}\n})`, { filename: name });
  const declare = () => (script.runInThisContext() as Declare)(required, { exports: {} });
  return { name, imports: new Set(Object.keys(metafile.inputs)), declare };
}

type Declare = (require: (path: string) => unknown, module: object) => void;

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: () => new InProcessRunner() }];
