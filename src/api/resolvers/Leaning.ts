import type { LeaningResolvers } from "../../generated/graphql.ts";
import { actorOf } from "../lookups.ts";

export const Leaning: LeaningResolvers = { side: ({ side }, _, context) => actorOf(side, context) };
