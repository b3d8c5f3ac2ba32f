import { supportTypes } from "../../domain/vocabulary.ts";
import type { PathTieResolvers } from "../../generated/graphql.ts";
import { optionalWord } from "../words.ts";

export const PathTie: PathTieResolvers = { type: ({ type }) => optionalWord(supportTypes, type) };
