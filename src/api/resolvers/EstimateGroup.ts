import type { EstimateGroupResolvers } from "../../generated/graphql.ts";

export const EstimateGroup: EstimateGroupResolvers = {
  total: ({ sum, estimates }) =>
    sum.ok
      ? {
          low: sum.total.low,
          high: Number.isFinite(sum.total.high) ? sum.total.high : null,
          unit: sum.unit,
          of: estimates.filter(({ id }) => sum.counted.includes(id)),
        }
      : null,
  whyNoTotal: ({ sum }) => (sum.ok ? [] : sum.reasons),
};
