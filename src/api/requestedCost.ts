import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isCompositeType,
  isListType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import { defaultSize, largestSize } from "../store/paging.ts";

/** How many rows a list is taken to have that cannot be paged. */
const plainListSize = 5;

/** What it costs to compute over whole lists, however little of the outcome is shown. */
export const wholeListCost = 10_000;

/** What a list of an entity costs beside its rows: each is read by itself, others for all things at once. */
const ownListCost = 1_000;

/** Root fields that read about as much as they show. Every other one computes over whole lists. */
const lightFields: ReadonlySet<string> = new Set([
  ...["node", "nodes", "actor", "event", "place", "source", "claim", "entityByExternalId"],
  ...["actors", "events", "sources", "claims", "attributions", "supports", "mediations", "datasets"],
]);

/** Fields below the root that compute over whole lists. */
const heavyFields: ReadonlySet<string> = new Set(["CasualtyConnection.groups"]);

/** A question as it arrives, found to fit the schema. */
export interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: readonly FragmentDefinitionNode[];
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a question may cost, told from its document alone: one for each object that the answer may hold, a page taken to be as
 * long as `first` allows and other lists to have five members, {@link wholeListCost} for each field that computes over
 * whole lists and each `perspective`, and {@link ownListCost} for each list of an entity. Of a union or an interface the
 * dearest type counts. What is selected twice, or left out by a directive, counts all the same. Null when a variable has a
 * value that it cannot have: execution says so.
 */
export function requestedCost({ schema, fragments, operation, variables }: Question): number | null {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (coerced === undefined || root == null) return null;
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  return new Estimate(schema, named, coerced).ofSelections(operation.selectionSet, root, null);
}

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** By selections, then type and rows: fragments that spread one another would else be walked exponentially often. */
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
  }

  /** What selections cost on one object of a type; `rows` is the length of the page that the object is, if it is one. */
  ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, rows: number | null): number {
    if (isAbstractType(type))
      return Math.max(0, ...this.#schema.getPossibleTypes(type).map((one) => this.ofSelections(set, one, rows)));
    const known = this.#known.get(set) ?? new Map<string, number>();
    this.#known.set(set, known);
    const key = `${type.name} ${rows}`;
    const cost =
      known.get(key) ??
      set.selections.reduce(
        (sum, one) =>
          sum + (one.kind === Kind.FIELD ? this.#ofField(one, type, rows) : this.#ofSpread(one, type, rows)),
        0,
      );
    known.set(key, cost);
    return cost;
  }

  #ofSpread(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLObjectType, rows: number | null): number {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const meant = condition === undefined ? type : this.#schema.getType(condition);
    const fits = meant === type || (isAbstractType(meant) && this.#schema.isSubType(meant, type));
    return fragment === undefined || !fits ? 0 : this.ofSelections(fragment.selectionSet, type, rows);
  }

  #ofField(node: FieldNode, parent: GraphQLObjectType, rows: number | null): number {
    // Introspection of the whole schema.
    if (node.name.value.startsWith("__")) return node.selectionSet === undefined ? 0 : wholeListCost;
    const field = parent.getFields()[node.name.value];
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return 0;
    const values = argumentsOf(field, node, this.#variables);
    const below = this.ofSelections(node.selectionSet, type, pageSize(field, values));
    return this.#weightOf(parent, field, values) + listSize(field, values, rows) * (1 + below);
  }

  #weightOf(parent: GraphQLObjectType, { name }: AnyField, values: Readonly<Record<string, unknown>>): number {
    const isRoot = parent === this.#schema.getQueryType();
    const computes = isRoot ? !lightFields.has(name) : heavyFields.has(`${parent.name}.${name}`);
    const isOwnList = isEntity(parent) && Object.hasOwn(values, "first");
    return (
      (computes ? wholeListCost : 0) +
      (isOwnList ? ownListCost : 0) +
      (values["perspective"] == null ? 0 : wholeListCost)
    );
  }
}

function isEntity(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === "Entity");
}

/** The lists on a page. */
const pagedLists: ReadonlySet<string> = new Set(["nodes", "edges", "relationships"]);

type AnyField = GraphQLField<unknown, unknown>;

/** The values as execution will see them; none where it will refuse them. */
function argumentsOf(field: AnyField, node: FieldNode, variables: Readonly<Record<string, unknown>>) {
  try {
    return getArgumentValues(field, node, variables);
  } catch {
    return {};
  }
}

/** Null where there are no pages. Longer ones than are allowed are refused by whoever reads them, with the argument's name. */
function pageSize({ args }: AnyField, values: Readonly<Record<string, unknown>>): number | null {
  if (!args.some(({ name }) => name === "first" || name === "limit")) return null;
  const asked = values["first"] ?? values["limit"];
  return typeof asked === "number" ? Math.min(asked, largestSize) : defaultSize;
}

function listSize({ type, name }: AnyField, values: Readonly<Record<string, unknown>>, rows: number | null): number {
  if (!isListType(getNullableType(type))) return 1;
  if (rows !== null && pagedLists.has(name)) return rows;
  return Array.isArray(values["ids"]) ? values["ids"].length : plainListSize;
}
