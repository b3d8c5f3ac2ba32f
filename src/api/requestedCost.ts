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
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { defaultSize, largestSize } from "../store/paging.ts";

/** How many rows a list is taken to have that cannot be paged: sides, parties, hops, the claims of a stake are rarely more. */
const plainListSize = 3;

/** How many rows a list inside another thing is taken to have when nobody says: few claims have more than ten attributions. */
export const usualSize = 10;

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
 * long as `first` allows (below the root, {@link usualSize} where it is left out) and other lists to have three members,
 * {@link wholeListCost} for each field that computes over whole lists and each `perspective`, and {@link ownListCost} for
 * each list of an entity. Of a union or an interface the dearest type counts. What is selected twice, or left out by a
 * directive, counts all the same. Null when a variable has a value that it cannot have: execution says so.
 */
export function requestedCost(question: Question): number | null {
  return measure(question, new Map())?.cost ?? null;
}

/** Where in its document a question is dear. */
export interface DearPath {
  /** Response keys from the root down to the innermost list, e.g. `supports.nodes.claims.nodes`. */
  readonly path: string;
  /**
   * What would make the whole question allowed: pages on the way, and the greatest `first` for all of them that does. Null when
   * pages of one row would not.
   */
  readonly remedy: { readonly first: number; readonly pages: readonly string[] } | null;
}

/** The path that costs most of a question that costs more than is `allowed`. */
export function dearestPath(question: Question, allowed: number): DearPath {
  const steps = measure(question, new Map())?.dearest() ?? [];
  const innermost = steps.findLastIndex(({ isList }) => isList);
  const path = pathTo(steps, innermost < 0 ? steps.length - 1 : innermost);
  const longer = (first: number) => steps.filter(({ size }) => size !== null && size > first);
  const isAllowed = (first: number) => {
    const sizes = new Map(longer(first).map(({ node }) => [node, first]));
    return (measure(question, sizes)?.cost ?? Infinity) <= allowed;
  };
  const first = greatest(largestSize, isAllowed);
  if (first === null) return { path, remedy: null };
  return { path, remedy: { first, pages: longer(first).map((step) => pathTo(steps, steps.indexOf(step))) } };
}

/** The greatest whole number from 1 to `most` that holds, of a condition that no number above a failing one meets. */
function greatest(most: number, holds: (n: number) => boolean): number | null {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? null : low;
}

function pathTo(steps: readonly Step[], last: number): string {
  return steps
    .slice(0, last + 1)
    .map(({ key }) => key)
    .join(".");
}

/** A field on the dearest path. */
interface Step {
  readonly key: string;
  readonly node: FieldNode;
  /** How long its page is; null where it is none. */
  readonly size: number | null;
  readonly isList: boolean;
}

/** The cost of a question, were the pages of `sizes` as long as they say; null when a variable cannot have its value. */
function measure({ schema, fragments, operation, variables }: Question, sizes: ReadonlyMap<FieldNode, number>) {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const root = schema.getRootType(operation.operation);
  if (coerced === undefined || root == null) return null;
  const named = new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
  const estimate = new Estimate(schema, named, coerced, sizes);
  return {
    cost: estimate.ofSelections(operation.selectionSet, root, null),
    dearest: () => estimate.dearest(operation.selectionSet, root, null),
  };
}

class Estimate {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Readonly<Record<string, unknown>>;
  readonly #sizes: ReadonlyMap<FieldNode, number>;
  /** By selections, then type and rows: fragments that spread one another would else be walked exponentially often. */
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();

  constructor(
    schema: GraphQLSchema,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    variables: Readonly<Record<string, unknown>>,
    sizes: ReadonlyMap<FieldNode, number>,
  ) {
    this.#schema = schema;
    this.#fragments = fragments;
    this.#variables = variables;
    this.#sizes = sizes;
  }

  /** What selections cost on one object of a type; `rows` is the length of the page that the object is, if it is one. */
  ofSelections(set: SelectionSetNode, type: GraphQLCompositeType, rows: number | null): number {
    if (isAbstractType(type)) return this.ofSelections(set, this.#dearestType(set, type, rows), rows);
    const known = this.#known.get(set) ?? new Map<string, number>();
    this.#known.set(set, known);
    const key = `${type.name} ${rows}`;
    const cost = known.get(key) ?? set.selections.reduce((sum, one) => sum + this.#ofSelection(one, type, rows), 0);
    known.set(key, cost);
    return cost;
  }

  /** The fields from one object of a type down along what costs most. */
  dearest(set: SelectionSetNode, type: GraphQLCompositeType, rows: number | null): readonly Step[] {
    const object = isAbstractType(type) ? this.#dearestType(set, type, rows) : type;
    const costs = set.selections.map((one) => this.#ofSelection(one, object, rows));
    const selection = set.selections[costs.indexOf(Math.max(...costs))];
    if (selection === undefined) return [];
    if (selection.kind !== Kind.FIELD) {
      const below = this.#spread(selection, object);
      return below === null ? [] : this.dearest(below, object, rows);
    }
    const found = this.#composite(selection, object);
    if (found === null) return [];
    const { field, values, below, size } = found;
    const key = selection.alias?.value ?? field.name;
    const step = { key, node: selection, size, isList: listSize(field, values, rows) > 1 };
    return [step, ...this.dearest(below, found.type, size)];
  }

  #dearestType(set: SelectionSetNode, type: GraphQLAbstractType, rows: number | null): GraphQLObjectType {
    const possible = this.#schema.getPossibleTypes(type);
    const costs = possible.map((one) => this.ofSelections(set, one, rows));
    const dearest = possible[costs.indexOf(Math.max(...costs))];
    if (dearest === undefined) throw new Error(`nothing is a ${type.name}`);
    return dearest;
  }

  #ofSelection(node: SelectionNode, type: GraphQLObjectType, rows: number | null): number {
    if (node.kind === Kind.FIELD) return this.#ofField(node, type, rows);
    const below = this.#spread(node, type);
    return below === null ? 0 : this.ofSelections(below, type, rows);
  }

  /** What a fragment selects on a type; null when it is for others. */
  #spread(node: FragmentSpreadNode | InlineFragmentNode, type: GraphQLObjectType): SelectionSetNode | null {
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    const condition = fragment?.typeCondition?.name.value;
    const meant = condition === undefined ? type : this.#schema.getType(condition);
    const fits = meant === type || (isAbstractType(meant) && this.#schema.isSubType(meant, type));
    return fragment === undefined || !fits ? null : fragment.selectionSet;
  }

  #ofField(node: FieldNode, parent: GraphQLObjectType, rows: number | null): number {
    // Introspection of the whole schema.
    if (node.name.value.startsWith("__")) return node.selectionSet === undefined ? 0 : wholeListCost;
    const found = this.#composite(node, parent);
    if (found === null) return 0;
    const { field, type, values, below, size } = found;
    return (
      this.#weightOf(parent, field, values) + listSize(field, values, rows) * (1 + this.ofSelections(below, type, size))
    );
  }

  /** A field of objects, and how long its page is; null for one of words and numbers. */
  #composite(node: FieldNode, parent: GraphQLObjectType) {
    const field = parent.getFields()[node.name.value];
    const type = field === undefined ? undefined : getNamedType(field.type);
    if (field === undefined || node.selectionSet === undefined || !isCompositeType(type)) return null;
    const values = argumentsOf(field, node, this.#variables);
    const longest = pageSize(field, values);
    const isUsual = longest !== null && parent !== this.#schema.getQueryType() && !this.#saysSize(node);
    const size = this.#sizes.get(node) ?? (isUsual ? usualSize : longest);
    return { field, type, values, below: node.selectionSet, size };
  }

  /** Whether somebody says how long the page may be; a variable that is not given says nothing. */
  #saysSize({ arguments: given = [] }: FieldNode): boolean {
    return given.some(
      ({ name, value }) =>
        (name.value === "first" || name.value === "limit") &&
        (value.kind !== Kind.VARIABLE || Object.hasOwn(this.#variables, value.name.value)),
    );
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

/** How long a page may be; null where there are none. Longer ones than are allowed are refused by whoever reads them, with the argument's name. */
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
