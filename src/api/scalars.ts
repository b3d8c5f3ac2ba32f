import { GraphQLScalarType, Kind } from "graphql";
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from "graphql-scalars";
import { parsePeriod } from "../domain/period.ts";

/*
 * Errors are plain ones: graphql-js adds what was found, and where, to any error but a GraphQLError, which it takes for
 * complete. That, and that it takes 1.5 for 1, is why PositiveInt is not that of graphql-scalars.
 */

const EDTF = new GraphQLScalarType<string, string>({
  name: "EDTF",
  serialize: String,
  parseValue: readEdtf,
  parseLiteral: (node) => readEdtf(node.kind === Kind.STRING ? node.value : null),
});

/** The text in canonical form. @throws PeriodError for what is outside EDTF level 0–1. */
function readEdtf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("An EDTF date or interval is given as a string.");
  return parsePeriod(value).edtf;
}

const PositiveInt = new GraphQLScalarType<number, number>({
  name: "PositiveInt",
  serialize: Number,
  parseValue: readPositiveInt,
  parseLiteral: (node) => readPositiveInt(node.kind === Kind.INT ? Number(node.value) : null),
});

function readPositiveInt(value: unknown): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return value;
  throw new TypeError("A whole number of one or more is wanted.");
}

/** The scalars of schema.graphql that GraphQL does not have of itself. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  EDTF,
  DateTime: GraphQLDateTimeISO,
  LocalDate: GraphQLLocalDate,
  PositiveInt,
  URL: GraphQLURL,
};
