import { ArgumentError } from "../errors.ts";
import { compare } from "./order.ts";

/** How a caller asks for a page; null counts as absent. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  /** Stands for all else that is asked of the list; its cursors are bound to it. */
  readonly asked?: string;
}

/** Where a row stands in its list: every list ascends by key, then id, so that rows of equal keys keep their places. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export interface Edge<T> {
  /** Opaque to callers. */
  readonly cursor: string;
  readonly node: T;
}

/** A page of a list that goes forward only. */
export interface Page<T, E extends Edge<T> = Edge<T>> {
  readonly edges: readonly E[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: false;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** How many rows all pages have; counted when asked for, once. */
  readonly countAll: () => Promise<number>;
}

/** A page as a query takes it: one row more than wanted tells whether there are more. */
export interface PageRequest {
  readonly first: number;
  readonly parameters: { readonly after: Position | null; readonly limit: number };
  /** The list's name and order, and what is asked of it, to which its cursors are bound. */
  readonly order: string;
}

/** How many rows a page has when nobody says. */
export const defaultSize = 50;
/** How many rows a page may have. */
export const largestSize = 500;

/**
 * What to ask of the database for a page of the list of a name and order.
 * @throws ArgumentError naming `first` (1–500 are allowed) or `after` (a cursor that this list has not given out).
 */
export function pageRequest({ first, after, asked }: PageArguments, name: string): PageRequest {
  const order = asked === undefined ? name : `${name} ${asked}`;
  const size = first ?? defaultSize;
  if (!Number.isInteger(size) || size < 1 || size > largestSize)
    throw new ArgumentError("first", `must be a whole number from 1 to ${largestSize}, not ${size}`);
  const position = after === null || after === undefined ? null : positionOf(after, order);
  return { first: size, parameters: { after: position, limit: size + 1 }, order };
}

/** The page of rows that a query gave for a request. */
export function pageOf<T, E extends Edge<T>>(
  rows: readonly { readonly position: Position; readonly edge: (cursor: string) => E }[],
  { first, order }: PageRequest,
  count: () => Promise<number>,
): Page<T, E> {
  const edges = rows.slice(0, first).map(({ position, edge }) => edge(cursorOf(position, order)));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: false,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    countAll: once(count),
  };
}

/** The page of a whole list, in order, for a request. */
export function pageInMemory<T, E extends Edge<T>>(
  rows: readonly { readonly position: Position; readonly edge: (cursor: string) => E }[],
  request: PageRequest,
): Page<T, E> {
  const { after, limit } = request.parameters;
  const isBehind = ({ position: { key, id } }: { readonly position: Position }) =>
    after === null || key > after.key || (key === after.key && id > after.id);
  return pageOf(rows.filter(isBehind).slice(0, limit), request, () => Promise.resolve(rows.length));
}

/** The page of a list of things that have no edges of their own, put in order by key, then id. */
export function listPage<T>(
  rows: readonly (Position & { readonly node: T })[],
  paging: PageArguments,
  order: string,
): Page<T> {
  const request = pageRequest(paging, order);
  const sorted = rows.toSorted((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
  return pageInMemory<T, Edge<T>>(
    sorted.map(({ key, id, node }) => ({ position: { key, id }, edge: (cursor) => ({ cursor, node }) })),
    request,
  );
}

/** The same promise for every call; the work begins with the first. */
export function once<T>(work: () => Promise<T>): () => Promise<T> {
  let begun: Promise<T> | undefined;
  return () => (begun ??= work());
}

function cursorOf({ key, id }: Position, order: string): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString("base64url");
}

function positionOf(cursor: string, order: string): Position {
  const [name, key, id] = decoded(cursor);
  if (typeof name !== "string" || typeof key !== "string" || typeof id !== "string" || !isOwn(cursor, [name, key, id]))
    throw new ArgumentError("after", "is no cursor of this API");
  if (name !== order)
    throw new ArgumentError(
      "after",
      "is a cursor of another list, order or filter: give it with the arguments of its page, or begin anew without it",
    );
  return { key, id };
}

function decoded(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

/** Whether we would write the cursor just so; Buffer passes over what is no base64. */
function isOwn(cursor: string, [order, key, id]: readonly [string, string, string]): boolean {
  return cursorOf({ key, id }, order) === cursor;
}
