import type { EmbargoReadingResolvers } from "../../generated/graphql.ts";

export const EmbargoReading: EmbargoReadingResolvers = {
  deliveries: ({ deliveries }, { findings, ...paging }) => deliveries(findings ?? null, paging),
};
