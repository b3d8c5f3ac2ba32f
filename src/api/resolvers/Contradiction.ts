import type { ContradictionResolvers } from "../../generated/graphql.ts";
import { clausesFor } from "../sentences.ts";

export const Contradiction: ContradictionResolvers = {
  sentence: async ({ claims, reason }, _, context) => {
    const text = `${await clausesFor(claims, context)}: ${reason}.`;
    return text.charAt(0).toUpperCase() + text.slice(1);
  },
};
