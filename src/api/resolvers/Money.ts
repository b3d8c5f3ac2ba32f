import { quantityText } from "../../domain/quantity.ts";
import type { MoneyResolvers } from "../../generated/graphql.ts";

export const Money: MoneyResolvers = { text: (amount) => quantityText(amount) };
