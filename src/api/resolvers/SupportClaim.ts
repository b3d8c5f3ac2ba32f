import { opennesses, providerKinds, supportModes, supportTypes } from "../../domain/vocabulary.ts";
import type { SupportClaimResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";
import { optionalWord, word } from "../words.ts";
import { actorsAs, claimFields } from "./claimFields.ts";

export const SupportClaim: SupportClaimResolvers = {
  ...claimFields,
  supporter: ({ claim }, _, context) => actorOf(claim.subject, context),
  recipients: actorsAs("OBJECT"),
  via: actorsAs("VIA"),
  type: ({ claim }) => word(supportTypes, claim.type),
  subtype: ({ claim }) => claim.subtype,
  mode: ({ claim }) => optionalWord(supportModes, claim.mode),
  openness: ({ claim }) => optionalWord(opennesses, claim.openness),
  items: ({ claim }) => claim.items,
  quantity: ({ claim }) => claim.quantity,
  money: ({ claim }) => claim.money,
  joint: ({ claim }) => claim.joint,
  providerKind: ({ claim }) => optionalWord(providerKinds, claim.providerKind),
  ucdpCode: ({ claim }) => claim.ucdpCode,
};
