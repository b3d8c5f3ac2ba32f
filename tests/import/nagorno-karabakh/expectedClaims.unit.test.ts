import { describe, expect, it } from "@jest/globals";
import { line, parts, readEntered, readExpected, readSettled } from "./expectedRows.ts";

/**
 * The lists in expected/ were written from the article by somebody who did not enter the data, before it was entered. Whole
 * sets are compared: nothing may be missing and nothing more may stand there, but for the differences that rereading the
 * sentence has settled, each recorded in settled/ with its reason.
 */
describe("the curated article", () => {
  it.each(Object.keys(parts))("says in %s what was read in it beforehand, and what rereading settled", async (part) => {
    const expected = readExpected(part).map(line).sort();
    const entered = (await readEntered(part)).map(line).sort();
    const settled = readSettled(part);
    const listed = without(
      expected,
      settled.flatMap((one) => one.expected),
    );
    expect(entered).toEqual([...listed, ...settled.flatMap((one) => one.entered)].sort());
    expect(settled.filter(({ why }) => why.trim() === "")).toEqual([]);
  });
});

/** The lines but for those taken away, each of which must be there. */
function without(lines: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...lines];
  for (const one of taken) {
    const at = left.indexOf(one);
    if (at === -1) throw new Error(`settled, but not expected: ${one}`);
    left.splice(at, 1);
  }
  return left;
}
