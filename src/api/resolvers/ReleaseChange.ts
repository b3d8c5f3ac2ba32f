import type { ReleaseChangeResolvers } from "../../generated/graphql.ts";
import type { ReleaseChangeRecord } from "../../store/releaseDiff.ts";
import { findNode } from "../lookups.ts";

export const ReleaseChange: ReleaseChangeResolvers = {
  id: idOf,
  node: (change, _, context) => findNode(idOf(change), context),
  was: ({ before }) => before?.text ?? null,
  is: ({ after }) => after?.text ?? null,
  statusBefore: ({ before }) => before?.status ?? null,
  statusAfter: ({ after }) => after?.status ?? null,
};

function idOf({ key, before, after }: ReleaseChangeRecord): string {
  return (after ?? before)?.id ?? key;
}
