import { describe, expect, it } from "@jest/globals";
import { isOutOfTime, revised, scoreOf, summaryOf, tallyOf, type Verdict } from "./verdicts.ts";

const verdict = (line: number, status: string, reason: string | null = null): Verdict => ({
  file: "src/domain/sums.ts",
  location: { start: { line, column: 3 }, end: { line, column: 9 } },
  mutatorName: "BooleanLiteral",
  replacement: "false",
  status,
  reason,
});

const verdicts = [
  verdict(1, "Killed", "expected 3"),
  verdict(2, "Killed"),
  verdict(3, "Timeout", "Hit limit reached (501/500)"),
  verdict(4, "Timeout"),
  verdict(5, "Survived"),
  verdict(6, "NoCoverage"),
  verdict(7, "RuntimeError", "cannot be loaded"),
];

describe("the mutation score", () => {
  it("counts what tests noticed among all that could be loaded", () => {
    const tally = tallyOf(verdicts);
    expect(tally).toEqual({ killed: 2, endless: 1, timedOut: 1, survived: 1, notRun: 1, broken: 1 });
    expect(scoreOf(tally)).toBeCloseTo((100 * 4) / 6);
    expect(summaryOf(tally)).toBe(
      "66.7 percent of 7 mutants noticed: 2 killed, 1 endless, 1 out of time, 1 survived, 1 in lines no test runs, 1 not loadable",
    );
    expect(scoreOf(tallyOf([]))).toBe(100);
  });

  it("doubts what the clock alone ended, and not what went round too often", () => {
    expect(verdicts.filter(isOutOfTime).map(({ location }) => location.start.line)).toEqual([4]);
  });

  it("takes the verdict of a later run, and no mutants that only that run made", () => {
    const again = [verdict(4, "Survived"), verdict(9, "Killed")];
    expect(revised(verdicts, again).map(({ status }) => status)).toEqual([
      "Killed",
      "Killed",
      "Timeout",
      "Survived",
      "Survived",
      "NoCoverage",
      "RuntimeError",
    ]);
  });
});
