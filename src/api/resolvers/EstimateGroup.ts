import type { EstimateGroupResolvers } from "../../generated/graphql.ts";
import { clausesFor } from "../sentences.ts";

export const EstimateGroup: EstimateGroupResolvers = {
  overlaps: ({ overlaps }) => overlaps(),
  total: ({ sum, estimates }) =>
    sum.ok
      ? {
          low: sum.total.low,
          high: Number.isFinite(sum.total.high) ? sum.total.high : null,
          unit: sum.unit,
          of: estimates.filter(({ id }) => sum.counted.includes(id)),
        }
      : null,
  whyNoTotal: ({ sum, estimates }, _, context) =>
    sum.ok
      ? []
      : sum.reasons.map(async ({ why, of }) => {
          const counts = estimates.filter(({ id }) => of.includes(id));
          return counts.length === 0 ? why : `${why}: ${await clausesFor(counts, context)}`;
        }),
};
