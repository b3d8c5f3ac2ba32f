import {
  GraphQLID,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { groupBy } from "../domain/groupBy.ts";
import { isId } from "../domain/identity.ts";
import { ArgumentError } from "../errors.ts";
import type { Context } from "./context.ts";
import { dataSet, refuseUnknown, type GivenId, type Sort } from "./unknownIds.ts";

type Field = GraphQLField<unknown, Context>;

/** What ids and names must name, by the name of their argument or input field; null where an answer is null for an id of nothing. */
const sorts: Readonly<Record<string, Sort | null>> = {
  ...namedFor(null, ["id", "ids"]),
  ...namedFor("actor", ["actor", "actors", "assertedBy", "deniedBy", "either", "from", "mediator", "mediators"]),
  ...namedFor("actor", ["nationality", "participants", "party", "perpetrator", "publisher", "publishers", "recipient"]),
  ...namedFor("actor", ["speaker", "speakers", "supporter", "supportersOf", "to", "via"]),
  ...namedFor("side", ["sides"]),
  ...namedFor("event", ["event", "partOf"]),
  ...namedFor("conflict", ["conflict"]),
  ...namedFor("measure", ["measure"]),
  ...namedFor("resolution", ["resolution"]),
  ...namedFor("place", ["place"]),
  ...namedFor("source", ["citing", "source", "sources"]),
  ...namedFor("claim", ["claim", "claims"]),
  ...namedFor("entity", ["about", "counted", "fallsWithout", "hangsOn", "object", "subject"]),
  ...namedFor(dataSet, ["dataset"]),
};

function namedFor(sort: Sort | null, names: readonly string[]): Record<string, Sort | null> {
  return Object.fromEntries(names.map((name) => [name, sort]));
}

/** What ids, or names of data sets, must name in an argument or input field of a name; null where an answer is null instead. */
export function sortOf(name: string): Sort | null {
  return sorts[name] ?? null;
}

/**
 * Makes a field refuse ids and names of data sets, however deep in a filter or a perspective, that name nothing or something
 * of another sort than belongs there, ids that have not the form `prefix:slug`, and more than 500 of them. A slip would
 * otherwise find nothing, and nothing reads like "nobody". One read for each sort of thing that is named.
 * @throws Error when the schema has an argument for ids whose name is not known here.
 */
export function checkIds(field: Field): void {
  const { resolve } = field;
  const holding = field.args.filter((argument) => holdsIds(argument.name, argument.type));
  if (resolve === undefined || holding.length === 0) return;
  field.resolve = async (parent, args: Readonly<Record<string, unknown>>, context, info) => {
    const given = holding.flatMap((argument) => idsOf(argument, args[argument.name]));
    refuseMany(given);
    for (const { path, id, sort } of given) if (sort !== dataSet) refuseMalformed(path, id);
    await refuseUnknown(given.filter(isWanted), context);
    return resolve(parent, args, context, info);
  };
}

/** An id as it stands in the arguments; without a sort where an answer is null for an id of nothing. */
type FoundId = Omit<GivenId, "sort"> & { readonly sort: Sort | null };

function isWanted(found: FoundId): found is GivenId {
  return found.sort !== null;
}

/** How many ids one argument, or field of a filter, may have. */
const mostIds = 500;

function refuseMany(given: readonly FoundId[]): void {
  for (const [path, ids] of groupBy(given, ({ path }) => path))
    if (ids.length > mostIds) throw new ArgumentError(path, `has ${ids.length} ids; at most ${mostIds} are allowed`);
}

function refuseMalformed(path: string, id: string): void {
  if (isId(id)) return;
  const message = `"${id.slice(0, 80)}" is no id: an id is a prefix and a name, such as state:russia; search finds it by a name`;
  throw new ArgumentError(path, message);
}

function idsOf({ name, type }: GraphQLArgument, value: unknown): readonly FoundId[] {
  return idsIn(type, value, name, name);
}

/** The ids in a coerced value; `path` leads to it, and `name` is that of the argument or field that holds it. */
function idsIn(type: GraphQLInputType, value: unknown, path: string, name: string): readonly FoundId[] {
  if (value === null || value === undefined) return [];
  if (isNonNullType(type)) return idsIn(type.ofType, value, path, name);
  if (isListType(type))
    return (value as readonly unknown[]).flatMap((member) => idsIn(type.ofType, member, path, name));
  if (isInputObjectType(type)) {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.values(type.getFields()).flatMap((field) =>
      idsIn(field.type, fields[field.name], `${path}.${field.name}`, field.name),
    );
  }
  return namesThings(name, type) && typeof value === "string" ? [{ path, id: value, sort: sortOf(name) }] : [];
}

/** Whether ids may stand in values of a type; input types that hold one another are looked at once. */
function holdsIds(name: string, type: GraphQLInputType, seen = new Set<GraphQLInputType>()): boolean {
  if (isNonNullType(type) || isListType(type)) return holdsIds(name, type.ofType, seen);
  if (!isInputObjectType(type)) return namesThings(name, type);
  if (seen.has(type)) return false;
  seen.add(type);
  return Object.values(type.getFields()).filter((field) => holdsIds(field.name, field.type, seen)).length > 0;
}

/** Data sets have no ids and are known by their names. */
function namesThings(name: string, type: GraphQLInputType): boolean {
  if (type === GraphQLID && !Object.hasOwn(sorts, name))
    throw new Error(`nothing tells what the ids in "${name}" must name`);
  return type === GraphQLID || name === "dataset";
}
