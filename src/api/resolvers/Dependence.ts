import type { DependenceResolvers } from "../../generated/graphql.ts";
import { entityOf } from "../lookups.ts";

export const Dependence: DependenceResolvers = {
  on: ({ on }, _, context) => entityOf(on, context),
};
