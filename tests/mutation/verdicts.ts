/** How a mutant fared, in Stryker's words. */
export interface Verdict {
  readonly file: string;
  /** Lines and columns from 1. */
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement: string;
  readonly status: string;
  /** Why, in Stryker's words; null where the status says all. */
  readonly reason: string | null;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** How many mutants fared how. */
export interface Tally {
  /** A test failed. */
  readonly killed: number;
  /** Went round a hundred times as often as the line does unchanged, and was stopped: no matter how fast the machine is. */
  readonly endless: number;
  /** Came to no end within the time limit, run by itself. */
  readonly timedOut: number;
  /** Every test passed. */
  readonly survived: number;
  /** No test runs the line. */
  readonly notRun: number;
  /** The module cannot be loaded; left out of the score. */
  readonly broken: number;
}

/** Tells mutants apart across runs. */
export function keyOf({ file, location: { start, end }, mutatorName, replacement }: Verdict): string {
  return [file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(" ");
}

/** Whether tests let a mutant pass, so that further tests may still notice it. */
export function isUnnoticed({ status }: Verdict): boolean {
  return status === "Survived" || status === "NoCoverage";
}

/** Whether the clock alone ended a mutant: it may merely have been slow. */
export function isOutOfTime({ status, reason }: Verdict): boolean {
  return status === "Timeout" && !(reason ?? "").startsWith("Hit limit reached");
}

/** The verdicts with those of a later run in place of the earlier; mutants that only the later one made are left out. */
export function revised(earlier: readonly Verdict[], later: readonly Verdict[]): readonly Verdict[] {
  const byKey = new Map(later.map((verdict) => [keyOf(verdict), verdict]));
  return earlier.map((verdict) => byKey.get(keyOf(verdict)) ?? verdict);
}

export function tallyOf(verdicts: readonly Verdict[]): Tally {
  const count = (is: (verdict: Verdict) => boolean) => verdicts.filter(is).length;
  return {
    killed: count(({ status }) => status === "Killed"),
    endless: count((verdict) => verdict.status === "Timeout" && !isOutOfTime(verdict)),
    timedOut: count(isOutOfTime),
    survived: count(({ status }) => status === "Survived"),
    notRun: count(({ status }) => status === "NoCoverage"),
    broken: count(({ status }) => status === "RuntimeError" || status === "CompileError"),
  };
}

/** The percentage of mutants that tests noticed, of those that could be loaded; 100 when there are none. */
export function scoreOf({ killed, endless, timedOut, survived, notRun }: Tally): number {
  const noticed = killed + endless + timedOut;
  const all = noticed + survived + notRun;
  return all === 0 ? 100 : (100 * noticed) / all;
}

/** One line for people. */
export function summaryOf(tally: Tally): string {
  const { killed, endless, timedOut, survived, notRun, broken } = tally;
  const all = killed + endless + timedOut + survived + notRun + broken;
  return (
    `${scoreOf(tally).toFixed(1)} percent of ${all} mutants noticed: ${killed} killed, ${endless} endless, ` +
    `${timedOut} out of time, ${survived} survived, ${notRun} in lines no test runs, ${broken} not loadable`
  );
}
