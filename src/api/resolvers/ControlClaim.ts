import { controlActs } from "../../domain/vocabulary.ts";
import type { ControlClaimResolvers } from "../../generated/graphql.ts";
import { word } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const ControlClaim: ControlClaimResolvers = {
  ...claimFields,
  act: ({ claim }) => word(controlActs, claim.type),
  otherClaimants: actorsAs("OTHER_CLAIMANT"),
  quantity: ({ claim }) => claim.quantity,
};
