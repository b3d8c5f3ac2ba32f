import type { EmbargoDeliveryConnectionResolvers } from "../../generated/graphql.ts";

export const EmbargoDeliveryConnection: EmbargoDeliveryConnectionResolvers = {
  totalCount: ({ countAll }) => countAll(),
};
