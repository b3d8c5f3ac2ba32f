import type { SuppliesUnderEmbargoResolvers } from "../../generated/graphql.ts";
import { eventOf } from "../lookups.ts";

export const SuppliesUnderEmbargo: SuppliesUnderEmbargoResolvers = {
  measure: ({ measure }, _, context) => eventOf(measure, context),
};
