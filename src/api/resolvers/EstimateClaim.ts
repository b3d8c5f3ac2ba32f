import { measures } from "../../domain/vocabulary.ts";
import type { EstimateClaimResolvers } from "../../generated/graphql.ts";
import { word } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const EstimateClaim: EstimateClaimResolvers = {
  ...claimFields,
  measure: ({ claim }) => word(measures, claim.measure),
  population: ({ claim }) => claim.population,
  quantity: ({ claim }) => claim.quantity,
  money: ({ claim }) => claim.money,
  perpetrators: actorsAs("PERPETRATOR"),
  cause: ({ claim }) => claim.cause,
  items: ({ claim }) => claim.items,
};
