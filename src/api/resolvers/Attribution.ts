import { lagInYears, parseOptionalPeriod } from "../../domain/period.ts";
import type { AttributionResolvers } from "../../generated/graphql.ts";
import { actorOf, claimOf, optional, sourceOf } from "../lookups.ts";

export const Attribution: AttributionResolvers = {
  claim: ({ attribution, perspective }, _, context) => claimOf(attribution.claim, perspective, context),
  inherited: ({ attribution, under }) => (under === null ? null : attribution.claim !== under),
  stance: ({ attribution }) => attribution.stance,
  hedge: ({ attribution }) => attribution.hedge,
  verb: ({ attribution }) => attribution.verb,
  speaker: ({ attribution }, _, context) => optional(attribution.speaker, context, actorOf),
  speakerKind: ({ attribution }) => attribution.speakerKind,
  speakerLabel: ({ attribution }) => attribution.speakerLabel,
  statedOn: ({ attribution }) => attribution.statedOn,
  lag: async ({ attribution }, _, context) => {
    const { claim } = await claimOf(attribution.claim, null, context);
    return lagInYears(claim.period, parseOptionalPeriod(attribution.statedOn));
  },
  source: ({ attribution }, _, context) => sourceOf(attribution.source, context),
  citing: ({ attribution }, _, context) => optional(attribution.citing, context, sourceOf),
  locator: ({ attribution }) => attribution.locator,
  basis: ({ attribution }) => attribution.basis,
  original: ({ attribution }) => attribution.original,
  note: ({ attribution }) => attribution.note,
  rows: ({ id }, _, { loaders }) => loaders.dataSetRows.load(id),
};
