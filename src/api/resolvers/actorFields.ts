import type { ActorRecord, SideMembershipRecord } from "../../store/types.ts";
import type { Context } from "../context.ts";
import { entityFields } from "./entityFields.ts";
import { attributionsWith, claimsAbout } from "./listsOfEntity.ts";

/** What every type of actor resolves beside its own fields. */
export const actorFields = {
  ...entityFields,
  sides: ({ id }: ActorRecord, _: object, { loaders }: Context): Promise<readonly SideMembershipRecord[]> =>
    loaders.sidesOf.load(id),
  claims: claimsAbout,
  attributions: attributionsWith("speaker"),
};
