import type { ClaimKind } from "../../domain/vocabulary.ts";
import type { InvolvementResolvers } from "../../generated/graphql.ts";
import type { ClaimRecord, InvolvementRecord } from "../../store/types.ts";
import { actorOf } from "../lookups.ts";

export const Involvement: InvolvementResolvers = {
  actor: ({ actor }, _, context) => actorOf(actor, context),
  supports: ofKind("SUPPORT"),
  mediations: ofKind("MEDIATION"),
  restrictions: ofKind("RESTRICTION"),
  positions: ofKind("POSITION"),
  ballots: ofKind("BALLOT"),
  recognitions: ofKind("RECOGNITION"),
  affiliations: ofKind("AFFILIATION"),
};

function ofKind(kind: ClaimKind) {
  return ({ claims }: InvolvementRecord): readonly ClaimRecord[] => claims.filter(({ claim }) => claim.kind === kind);
}
