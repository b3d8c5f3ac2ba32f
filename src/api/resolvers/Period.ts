import type { PeriodResolvers } from "../../generated/graphql.ts";

export const Period: PeriodResolvers = {
  start: ({ startKind }) => startKind,
  end: ({ endKind }) => endKind,
};
