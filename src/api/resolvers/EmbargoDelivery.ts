import type { EmbargoDeliveryResolvers } from "../../generated/graphql.ts";
import { eventOf, optional } from "../lookups.ts";

export const EmbargoDelivery: EmbargoDeliveryResolvers = {
  named: ({ isNamed }) => isNamed,
  datedBy: ({ datedBy }, _, context) => optional(datedBy, context, eventOf),
};
