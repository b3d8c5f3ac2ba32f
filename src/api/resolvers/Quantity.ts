import { quantityText } from "../../domain/quantity.ts";
import type { QuantityResolvers } from "../../generated/graphql.ts";

export const Quantity: QuantityResolvers = { text: (amount) => quantityText(amount) };
