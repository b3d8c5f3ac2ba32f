import { GraphQLScalarType, Kind, type GraphQLEnumType } from "graphql";
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLURL } from "graphql-scalars";
import { parsePeriod } from "../domain/period.ts";

/*
 * Errors are plain ones: graphql-js adds what was found, and where, to any error but a GraphQLError, which it takes for
 * complete. They stand behind a semicolon there, so they begin small. That, and that it takes 1.5 for 1, is why PositiveInt is
 * not that of graphql-scalars.
 */

const EDTF = new GraphQLScalarType<string, string>({
  name: "EDTF",
  serialize: String,
  parseValue: readEdtf,
  parseLiteral: (node) => readEdtf(node.kind === Kind.STRING ? node.value : null),
});

/** The text in canonical form. @throws PeriodError for what is outside EDTF level 0–1. */
function readEdtf(value: unknown): string {
  if (typeof value !== "string") throw new TypeError("an EDTF date or interval is given as a string.");
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
  throw new TypeError("a whole number of one or more is wanted.");
}

/** The usual one, but for its error, which does not tell the form. */
const LocalDate = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  try {
    return GraphQLLocalDate.parseValue(value);
  } catch (cause) {
    const isWritten = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
    throw new TypeError(isWritten ? "there is no such day." : "a day as YYYY-MM-DD is wanted, as a string.", { cause });
  }
}

/** Makes an enum tell its words to whoever gives another; GraphQL itself tells only those that look like it. */
export function tellWords(type: GraphQLEnumType): void {
  const words = type.getValues().map(({ name }) => name);
  const message = `the words are ${words.join(", ")}; in a query they stand without quotes.`;
  type.parseValue = (value) => {
    if (typeof value === "string" && words.includes(value)) return value;
    throw new TypeError(message);
  };
  type.parseLiteral = (node) => {
    if (node.kind === Kind.ENUM && words.includes(node.value)) return node.value;
    throw new TypeError(message);
  };
}

/** The scalars of schema.graphql that GraphQL does not have of itself. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  EDTF,
  DateTime: GraphQLDateTimeISO,
  LocalDate,
  PositiveInt,
  URL: GraphQLURL,
};
