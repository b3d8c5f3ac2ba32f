import { isOfWholeYears } from "../../domain/estimates.ts";
import type { EstimateGroupResolvers, TotalCover } from "../../generated/graphql.ts";
import type { ClaimRecord, EstimateGroupRecord } from "../../store/types.ts";
import { clausesFor } from "../sentences.ts";

/** How much of the years of a group its total is of; null where no years are told. */
function coverOf(keys: EstimateGroupRecord["keys"], of: readonly ClaimRecord[]): TotalCover | null {
  const years = keys.find(({ dimension }) => dimension === "YEAR")?.value ?? null;
  if (years === null || of.length === 0) return null;
  return of.some(({ claim }) => isOfWholeYears(claim)) ? "WHOLE" : "PARTS";
}

export const EstimateGroup: EstimateGroupResolvers = {
  overlaps: ({ overlaps }) => overlaps(),
  total: ({ keys, sum, estimates }) => {
    if (!sum.ok) return null;
    const of = estimates.filter(({ id }) => sum.counted.includes(id));
    const { low, high } = sum.total;
    return { low, high: Number.isFinite(high) ? high : null, unit: sum.unit, of, covers: coverOf(keys, of) };
  },
  whyNoTotal: ({ sum, estimates }, _, context) =>
    sum.ok
      ? []
      : sum.reasons.map(async ({ why, of }) => {
          const counts = estimates.filter(({ id }) => of.includes(id));
          return counts.length === 0 ? why : `${why}: ${await clausesFor(counts, context)}`;
        }),
};
