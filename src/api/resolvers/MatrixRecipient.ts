import type { MatrixRecipientResolvers } from "../../generated/graphql.ts";
import { actorOf, actorsOf } from "../lookups.ts";

export const MatrixRecipient: MatrixRecipientResolvers = {
  recipient: ({ recipient }, _, context) => actorOf(recipient, context),
  sides: ({ sides }, _, context) => actorsOf(sides, context),
};
