import type { EmbargoDeliveryResolvers } from "../../generated/graphql.ts";

export const EmbargoDelivery: EmbargoDeliveryResolvers = { named: ({ isNamed }) => isNamed };
