import { ArgumentError } from "../../errors.ts";
import { listAttributions, type AttributionFilter, type AttributionsArguments } from "../../store/attributions.ts";
import { listClaims, type ClaimsArguments } from "../../store/claims.ts";
import type { AttributionPage, ClaimPage, EntityRecord } from "../../store/types.ts";
import type { Context } from "../context.ts";

/** Claims that have an entity anywhere. */
export function claimsAbout(
  { id }: EntityRecord,
  { filter, ...rest }: ClaimsArguments,
  { graph }: Context,
): Promise<ClaimPage> {
  refuseGiven("about", filter?.about);
  return listClaims(graph, { ...rest, filter: { ...filter, about: [id] } });
}

/** What an entity says, what is said in it, or what others relay of it. */
export function attributionsWith(as: "speaker" | "source" | "citing") {
  return (
    { id }: EntityRecord,
    { filter, ...rest }: AttributionsArguments,
    { graph }: Context,
  ): Promise<AttributionPage> => {
    refuseGiven(as, filter?.[as]);
    const asked: AttributionFilter = { ...filter, [as]: [id] };
    return listAttributions(graph, { ...rest, filter: asked });
  };
}

function refuseGiven(name: string, ids: readonly string[] | null | undefined): void {
  if (ids != null)
    throw new ArgumentError(`filter.${name}`, "is given by what the list belongs to; leave it out, or ask at the root");
}
