import { dateBases, participantRoles, type ParticipantRole } from "../../domain/vocabulary.ts";
import { inRole } from "../../domain/claim.ts";
import type { BallotClaimResolvers } from "../../generated/graphql.ts";
import type { ClaimRecord } from "../../store/types.ts";
import type { Context } from "../context.ts";
import { actorsOf, claimsOf, entitiesOf, entityOf, eventOf, optional, placeOf, saidOf } from "../lookups.ts";
import { sentenceFor } from "../sentences.ts";
import { optionalWord } from "../words.ts";

/** What every type of claim resolves beside its own fields. */
export const claimFields = {
  kind: ({ claim }) => claim.kind,
  subject: ({ claim }, _, context) => entityOf(claim.subject, context),
  objects: ({ claim }, _, context) => entitiesOf(inRole(claim, "OBJECT"), context),
  participants: ({ claim }) =>
    participantRoles
      .filter((role) => role !== "OBJECT")
      .flatMap((role) => inRole(claim, role).map((entity) => ({ role, entity }))),
  sentence: (record, _, context) => sentenceFor(record, context),
  statusReason: ({ status, statusReason, implied }) =>
    implied && status === "UNSUPPORTED"
      ? `${statusReason} Only narrower claims are spoken of, and nobody asserts one (see refinements).`
      : statusReason,
  acknowledgedBy: ({ acknowledgedBy }, _, context) => actorsOf(acknowledgedBy, context),
  period: ({ claim }) => claim.period,
  dateBasis: ({ claim }) => optionalWord(dateBases, claim.dateBasis),
  conflicts: ({ id }, _, { loaders }) => loaders.conflicts.load(id),
  during: ({ claim }, _, context) => optional(claim.during, context, eventOf),
  at: ({ claim }, _, context) => optional(claim.at, context, placeOf),
  attributions: (claim, args, context) => saidOf(claim, args, context),
  refinements: async ({ id, perspective }, _, context) =>
    claimsOf(await context.loaders.refinements.load(id), perspective, context),
  refines: async ({ id, perspective }, _, context) =>
    claimsOf(await context.loaders.refined.load(id), perspective, context),
  components: async ({ id, perspective }, _, context) =>
    claimsOf(await context.loaders.components.load(id), perspective, context),
  rivals: async ({ id, perspective }, _, context) =>
    claimsOf(await context.loaders.rivals.load(id), perspective, context),
  withoutEach: async ({ id, perspective }, { each }, { loaders }) =>
    (await loaders.seen(perspective ?? {}).load(id))?.dependences(each) ?? [],
} satisfies Omit<BallotClaimResolvers, "vote">;

/** Resolves to the actors who stand in a role. */
export function actorsAs(role: ParticipantRole) {
  return ({ claim }: ClaimRecord, _: object, context: Context) => actorsOf(inRole(claim, role), context);
}
