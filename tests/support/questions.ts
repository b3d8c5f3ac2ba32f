import fc from "fast-check";
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { sortOf } from "../../src/api/idArguments.ts";

/** A question as it is sent: a document, and values for its variables. */
export interface GeneratedQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Ids that name something of the sort that an argument wants; of any sort for null, where the argument takes all. */
export type KnownIds = (sort: string | null) => readonly string[];

type Arbitrary<T> = fc.Arbitrary<T>;

/**
 * Questions made of the schema itself: every root field and every field below, with arguments that fit, that nearly fit and
 * that do not: ids of nothing, cursors of other lists, lengths out of bounds, reversed periods, unknown words, any Unicode;
 * nested, aliased, by fragments, with values in the document or in variables. Most ids name what their argument wants, since a
 * question with another is refused before anything is read.
 */
export function questions(schema: GraphQLSchema, ids: KnownIds): Arbitrary<GeneratedQuestion> {
  const query = schema.getQueryType();
  if (query == null) throw new Error("a schema with queries is wanted");
  const maker = new Maker(schema, ids);
  return fc.oneof(
    { arbitrary: maker.question(query), weight: 12 },
    { arbitrary: deepQuestion(), weight: 1 },
    { arbitrary: aliasedQuestion(), weight: 1 },
    { arbitrary: mangled(maker.question(query)), weight: 1 },
  );
}

/** What a part of a document needs: its text, and the variables that it uses with their types. */
interface Part {
  readonly text: string;
  readonly variables: readonly { readonly type: string; readonly value: unknown }[];
}

/** Where the name of a variable goes, which only the whole document can give. */
const slot = "\u0000";

const plain = (text: string): Part => ({ text, variables: [] });

function joined(parts: readonly Part[], separator = " "): Part {
  return {
    text: parts.map(({ text }) => text).join(separator),
    variables: parts.flatMap(({ variables }) => variables),
  };
}

/** How often an argument is given that need not be, against one in two. */
const chances: Readonly<Record<string, number>> = { perspective: 0.3, after: 0.1, validAt: 0.5 };

class Maker {
  readonly #schema: GraphQLSchema;
  readonly #ids: KnownIds;

  constructor(schema: GraphQLSchema, ids: KnownIds) {
    this.#schema = schema;
    this.#ids = ids;
  }

  question(query: GraphQLObjectType): Arbitrary<GeneratedQuestion> {
    const fields = Object.values(query.getFields());
    const one = fc.constantFrom(...fields).chain((field) => this.#field(field, 3));
    return fc.array(one, { minLength: 1, maxLength: 3 }).map((parts) => {
      const aliased = parts.map(({ text, variables }, i) => ({ text: `r${i}: ${text}`, variables }));
      const { text, variables } = joined(aliased);
      const declared = variables.map(({ type }, i) => `$v${i}: ${type}`).join(", ");
      let next = 0;
      const body = text.replaceAll(slot, () => `$v${next++}`);
      return {
        query: `query${declared === "" ? "" : ` (${declared})`} { ${body} }`,
        variables: Object.fromEntries(variables.map(({ value }, i) => [`v${i}`, value])),
      };
    });
  }

  #field(field: GraphQLField<unknown, unknown>, depth: number): Arbitrary<Part> {
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? this.#selection(type, depth - 1) : fc.constant(plain(""));
    return fc.tuple(this.#arguments(field.args), below).map(([given, inside]) => {
      const braces = isCompositeType(type) ? ` { ${inside.text} }` : "";
      return { text: `${field.name}${given.text}${braces}`, variables: [...given.variables, ...inside.variables] };
    });
  }

  #arguments(args: readonly GraphQLArgument[]): Arbitrary<Part> {
    const each = args.map((argument) => {
      const given = this.#value(argument.name, argument.type).map(({ text, variables }) => ({
        text: `${argument.name}: ${text}`,
        variables,
      }));
      const chance = isRequiredArgument(argument) ? 30 : (chances[argument.name] ?? 1);
      return fc.oneof(
        { arbitrary: given, weight: Math.ceil(chance * 10) },
        { arbitrary: fc.constant(null), weight: 10 },
      );
    });
    return fc.tuple(...each).map((parts) => {
      const given = parts.filter((part) => part !== null);
      return given.length === 0 ? plain("") : { ...joined(given, ", "), text: `(${joined(given, ", ").text})` };
    });
  }

  /** Some fields, or none but the type's name where it has become deep; of an abstract type, those of one that it may be. */
  #selection(type: GraphQLCompositeType, depth: number): Arbitrary<Part> {
    if (isAbstractType(type)) {
      const some = this.#schema.getPossibleTypes(type);
      return fc
        .tuple(
          ...[0, 1].map(() =>
            fc.constantFrom(...some).chain((one) => this.#selection(one, depth).map((part) => ({ one, part }))),
          ),
        )
        .map((picked) => {
          const spread = picked.map(({ one, part }, i) => ({
            text: `... on ${one.name} { ${renamed(part.text, i)} }`,
            variables: part.variables,
          }));
          return joined([plain("__typename"), ...spread]);
        });
    }
    const fields = isObjectType(type) ? Object.values(type.getFields()) : [];
    const possible = fields.filter(({ type: inner }) => depth > 0 || !isCompositeType(getNamedType(inner)));
    if (possible.length === 0) return fc.constant(plain("__typename"));
    return fc
      .uniqueArray(fc.constantFrom(...possible), { minLength: 1, maxLength: 4, selector: ({ name }) => name })
      .chain((some) => fc.tuple(...some.map((field) => this.#field(field, depth))))
      .map((parts) => joined(parts.map(({ text, variables }, i) => ({ text: `f${i}: ${text}`, variables }))));
  }

  /** A value as a literal or by a variable, seldom one that does not fit. */
  #value(name: string, type: GraphQLInputType): Arbitrary<Part> {
    const value = fc.oneof({ arbitrary: this.#fitting(name, type), weight: 30 }, { arbitrary: oddValue, weight: 1 });
    return fc
      .tuple(value, fc.boolean())
      .map(([one, byVariable]) =>
        byVariable ? { text: slot, variables: [{ type: String(type), value: one }] } : plain(literal(one, type)),
      );
  }

  #fitting(name: string, type: GraphQLInputType): Arbitrary<unknown> {
    if (isNonNullType(type)) return this.#fitting(name, getNullableType(type));
    if (isListType(type)) {
      const inner = type.ofType;
      return fc.oneof(fc.array(this.#fitting(name, inner), { maxLength: 3 }), this.#fitting(name, inner));
    }
    if (isEnumType(type)) {
      const names = type.getValues().map(({ name }) => name);
      return fc.oneof(
        { arbitrary: fc.constantFrom(...names), weight: 30 },
        { arbitrary: fc.constantFrom("NOPE", "killed", ""), weight: 1 },
      );
    }
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      return fc
        .uniqueArray(fc.constantFrom(...fields), { maxLength: 4, selector: ({ name }) => name })
        .chain((some) =>
          fc.tuple(
            ...some.map((field) => this.#fitting(field.name, field.type).map((value) => [field.name, value] as const)),
          ),
        )
        .map((entries): unknown => Object.fromEntries(entries));
    }
    return type.name === "ID" ? this.#id(name) : scalarValues(name, type.name);
  }

  #id(name: string): Arbitrary<unknown> {
    return fc.oneof(
      { arbitrary: fc.constantFrom(...this.#ids(sortOf(name))), weight: 60 },
      { arbitrary: fc.constantFrom(...this.#ids(null)), weight: 1 },
      { arbitrary: oddIds, weight: 1 },
    );
  }
}

/** Aliases of two fragments beside each other must not collide, whose types differ. */
function renamed(text: string, i: number): string {
  return text.replaceAll(/\bf(\d+): /g, (_, n: string) => `t${i}f${n}: `);
}

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 20 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud800",
    "\udfff x",
    "\u202e",
    "ÅՀა",
    "a".repeat(5_000),
    '~*?:\\"(){}[]^+-&|!/',
    "$v",
    "' OR 1=1 //",
    "\n\r\t\u2028",
  ),
);

/** Mostly the one, now and then the other. */
function mostly<T>(usual: Arbitrary<T>, odd: Arbitrary<T>): Arbitrary<T> {
  return fc.oneof({ arbitrary: usual, weight: 12 }, { arbitrary: odd, weight: 1 });
}

const periods = mostly<unknown>(
  fc.constantFrom(
    ...[
      "1992",
      "1993-04",
      "1992/1994",
      "1988/..",
      "../1994",
      "1992/",
      "199X",
      "2016-04-01/2016-04-05",
      "1993-21",
      "1992~",
      "2020?",
    ],
  ),
  fc.oneof(
    fc.constantFrom(
      ...[
        "1994/1992",
        "1992-13",
        "1992-02-30",
        "..",
        "../..",
        "/",
        "",
        "0000",
        "9999",
        "-0044",
        "Y17E7",
        "20XX-XX",
        "1992-24",
      ],
    ),
    anyText,
  ),
);

const numbers = mostly<unknown>(
  fc.integer({ min: 1, max: 500 }),
  fc.constantFrom(0, -1, 501, 2 ** 31 - 1, 2 ** 31, 2 ** 53, -(2 ** 53), 1.5, 1e300),
);

const cursors = fc.oneof(
  fc.constantFrom(
    cursor(["claims SUBJECT", "a", "b"]),
    cursor(["roots SUBJECT", "", ""]),
    cursor(["sources", "x", "source:x"]),
    cursor(["actors", "\ud800", "x"]),
    cursor([1, 2, 3]),
    cursor({}),
    cursor(["search", "z", "a"]),
  ),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);

function cursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

const oddIds = fc.oneof(
  fc.constantFrom("state:nowhere", "claim:", "claim:0", "attribution:x", ":", "state:", "STATE:RUSSIA"),
  anyText,
  fc.integer(),
);

function scalarValues(name: string, type: string): Arbitrary<unknown> {
  if (name === "dataset") return mostly(fc.constant("nagorno-karabakh"), anyText);
  switch (type) {
    case "EDTF":
      return periods;
    case "LocalDate":
      return mostly<unknown>(
        fc.constantFrom("1993-05-01", "2020-10-10", "9999-12-31"),
        fc.oneof(fc.constantFrom("1993-02-30", "0000-01-01", "1993"), anyText),
      );
    case "PositiveInt":
    case "Int":
      return numbers;
    case "Boolean":
      return fc.boolean();
    case "String":
      return fc.oneof(
        fc.constantFrom("nagorno-karabakh", "1.0.0", "iso3", "AZE", "russia", "Ադրբեջան", "Azerbajian"),
        cursors,
        anyText,
      );
    default:
      return anyText;
  }
}

const oddValue: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, 0, -1, Infinity, "", [], {}, [[]], [null], { a: { b: [] } }),
  fc.json().map((text): unknown => JSON.parse(text)),
);

/** A value as GraphQL writes it; words of enums stand bare where an enum is wanted. */
function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) {
    const nullable = getNullableType(type);
    const inner = isListType(nullable) ? nullable.ofType : type;
    return `[${value.map((one) => literal(one, inner)).join(", ")}]`;
  }
  if (typeof value === "object") {
    const named = getNamedType(type);
    const fields = isInputObjectType(named) ? named.getFields() : {};
    const entries = Object.entries(value).filter(([name]) => /^[A-Za-z_]\w*$/.test(name));
    return `{${entries.map(([name, one]) => `${name}: ${literal(one, fields[name]?.type ?? type)}`).join(", ")}}`;
  }
  if (typeof value === "string") {
    return isEnumType(getNamedType(type)) && /^[A-Za-z_]\w*$/.test(value) ? value : JSON.stringify(value);
  }
  return typeof value === "number" && !Number.isFinite(value) ? "1e999" : JSON.stringify(value);
}

/** Fields inside one another, up to far deeper than is allowed. */
function deepQuestion(): Arbitrary<GeneratedQuestion> {
  return fc.integer({ min: 1, max: 400 }).map((depth) => ({
    query: `{ event(id: "event:unga-resolution-62-243") ${"{ partOf ".repeat(depth)}{ id }${" }".repeat(depth)} }`,
    variables: {},
  }));
}

/** One field under many names, up to more than is borne. */
function aliasedQuestion(): Arbitrary<GeneratedQuestion> {
  const fields = [
    "__typename",
    "claims(first: 500) { nodes { attributions(first: 500) { nodes { id } } } }",
    'search(text: "azerb") { totalCount }',
    'node(id: "state:russia") { id }',
    "coverage { claimCount }",
  ];
  return fc.tuple(fc.constantFrom(...fields), fc.integer({ min: 2, max: 1_000 })).map(([field, times]) => ({
    query: `{ ${Array.from({ length: times }, (_, i) => `a${i}: ${field}`).join(" ")} }`,
    variables: {},
  }));
}

/** A question with a piece cut out, put in twice, or replaced. */
function mangled(whole: Arbitrary<GeneratedQuestion>): Arbitrary<GeneratedQuestion> {
  return fc
    .tuple(
      whole,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.string({ unit: "binary", maxLength: 5 }),
    )
    .map(([{ query, variables }, a, b, put]) => {
      const [from = 0, to = 0] = [a, b].map((at) => Math.floor(at * query.length)).sort((x, y) => x - y);
      return { query: query.slice(0, from) + put + query.slice(to), variables };
    });
}
