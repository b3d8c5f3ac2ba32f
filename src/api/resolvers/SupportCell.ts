import { supportTypes } from "../../domain/vocabulary.ts";
import type { SupportCellResolvers } from "../../generated/graphql.ts";
import { actorOf, actorsOf } from "../lookups.ts";
import { word } from "../words.ts";

export const SupportCell: SupportCellResolvers = {
  supporter: ({ supporter }, _, context) => actorOf(supporter, context),
  recipient: ({ recipient }, _, context) => actorOf(recipient, context),
  recipientSides: ({ recipientSides }, _, context) => actorsOf(recipientSides, context),
  type: ({ root }) => word(supportTypes, root.claim.type),
  subtype: ({ root }) => root.claim.subtype,
  status: ({ root }) => root.status,
  claimCount: ({ claims }) => claims.length,
};
