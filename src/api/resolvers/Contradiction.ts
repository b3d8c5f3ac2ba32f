import type { ContradictionResolvers } from "../../generated/graphql.ts";
import { contradictionFor } from "../sentences.ts";

export const Contradiction: ContradictionResolvers = {
  sentence: (contradiction, _, context) => contradictionFor(contradiction, context),
};
