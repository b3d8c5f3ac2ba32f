import { coverOf } from "../../domain/estimates.ts";
import type { EstimateGroupResolvers } from "../../generated/graphql.ts";
import { clausesFor } from "../sentences.ts";

export const EstimateGroup: EstimateGroupResolvers = {
  overlaps: ({ overlaps }) => overlaps(),
  total: ({ keys, sum, estimates }) => {
    if (!sum.ok) return null;
    const of = estimates.filter(({ id }) => sum.counted.includes(id));
    const { low, high } = sum.total;
    const isByYear = keys.some(({ dimension, value }) => dimension === "YEAR" && value !== null);
    const covers = isByYear ? coverOf(of.map(({ claim }) => claim)) : null;
    return { low, high: Number.isFinite(high) ? high : null, unit: sum.unit, of, covers };
  },
  whyNoTotal: ({ sum, estimates }, _, context) =>
    sum.ok
      ? []
      : sum.reasons.map(async ({ why, of }) => {
          const counts = estimates.filter(({ id }) => of.includes(id));
          return counts.length === 0 ? why : `${why}: ${await clausesFor(counts, context)}`;
        }),
};
