import type { SuppliesUnderEmbargoResolvers } from "../../generated/graphql.ts";
import { pageOfClaims } from "../../store/claimList.ts";
import { eventOf } from "../lookups.ts";

export const SuppliesUnderEmbargo: SuppliesUnderEmbargoResolvers = {
  measure: ({ measure }, _, context) => eventOf(measure, context),
  hidden: ({ hidden }, paging) => pageOfClaims(hidden, paging),
};
