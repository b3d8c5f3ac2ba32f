import type { EntityKind, ExternalId } from "../../generated/graphql.ts";
import type { EntityRecord, NameRecord } from "../../store/types.ts";
import type { Context } from "../context.ts";

/** What every type of entity resolves beside its own fields. */
export const entityFields = {
  kind: ({ kind }: EntityRecord): EntityKind => kind,
  names: ({ id }: EntityRecord, _: object, { loaders }: Context): Promise<readonly NameRecord[]> =>
    loaders.names.load(id),
  externalIds: ({ id }: EntityRecord, _: object, { loaders }: Context): Promise<readonly ExternalId[]> =>
    loaders.externalIds.load(id),
};
