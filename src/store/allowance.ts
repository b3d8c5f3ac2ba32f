import { CostError } from "../errors.ts";

/**
 * Takes from what one answer may have, for lists within lists that are each bounded and may still be too much together.
 * Give it how many are taken; it throws CostError with the refusal once they are more than `most` in all.
 */
export function allowance(most: number, refusal: string): (count: number) => void {
  let taken = 0;
  return (count) => {
    taken += count;
    if (taken > most) throw new CostError(refusal);
  };
}
