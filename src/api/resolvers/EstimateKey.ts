import type { EstimateKeyResolvers } from "../../generated/graphql.ts";
import { entitiesOf } from "../lookups.ts";

export const EstimateKey: EstimateKeyResolvers = {
  entities: ({ dimension, value }, _, context) =>
    value === null || ["MEASURE", "POPULATION", "YEAR"].includes(dimension)
      ? []
      : entitiesOf(value.split("|"), context),
};
