import { expect, it } from "@jest/globals";
import { CostError } from "../../../src/errors.ts";
import { allowance } from "../../../src/store/allowance.ts";

it("lets an answer take so many in all, and refuses the rest", () => {
  const take = allowance(10, "There is too much: ask for less.");
  take(4);
  take(0);
  take(6);
  expect(() => take(1)).toThrow(new CostError("There is too much: ask for less."));
  expect(() => take(0)).toThrow(CostError);
  const another = allowance(1, "too much");
  expect(() => another(1)).not.toThrow();
});
