import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import { BREAK, Kind, visit, type ASTNode, type DocumentNode, type GraphQLError } from "graphql";

/**
 * Gives every error about an argument that GraphQL itself finds the code BAD_USER_INPUT and the argument's name, whether the
 * value was written in the query, came by a variable, or is missing. GraphQL knows literals as validation errors and
 * variables as execution errors, and names the argument in neither.
 */
export const argumentErrors: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, document }) => {
        if (document !== undefined) for (const error of errors) nameArgument(error, document);
        return Promise.resolve();
      },
    }),
};

function nameArgument(error: GraphQLError, document: DocumentNode): void {
  const argument = argumentOf(error, document);
  if (argument !== null) Object.assign(error.extensions, { code: ApolloServerErrorCode.BAD_USER_INPUT, argument });
}

/** The argument that an error is about, with the fields inside it: `first`, `filter.types`; null when it is about none. */
function argumentOf(error: GraphQLError, document: DocumentNode): string | null {
  const [node, ...others] = error.nodes ?? [];
  if (node === undefined || others.length > 0) return null;
  switch (node.kind) {
    case Kind.ARGUMENT:
      return node.name.value;
    case Kind.FIELD:
      return missingArgument(error);
    case Kind.VARIABLE_DEFINITION:
      return isBadValue(error) ? throughVariable(document, node.variable.name.value, pathInVariable(error)) : null;
    default:
      return valueKinds.has(node.kind) ? pathTo(document, node) : null;
  }
}

const valueKinds: ReadonlySet<Kind> = new Set([
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
  Kind.OBJECT_FIELD,
  Kind.VARIABLE,
]);

/** Of "Field "node" argument "id" of type "ID!" is required, …", a rule of graphql-js that names it only in words. */
function missingArgument({ message }: GraphQLError): string | null {
  return / argument "(\w+)" of type .* is required/.exec(message)?.[1] ?? null;
}

/** Apollo has told a variable's bad value from other errors about variables by then. */
function isBadValue({ extensions }: GraphQLError): boolean {
  return extensions["code"] === ApolloServerErrorCode.BAD_USER_INPUT;
}

/**
 * Where in a variable its bad value stands. graphql-js writes it, list indexes among it, between the value and the reason:
 * "Variable "$filter" got invalid value "BOMBS" at "filter.types[0]"; Value "BOMBS" does not exist …".
 */
function pathInVariable({ message, originalError }: GraphQLError): readonly string[] {
  const reason = originalError?.message ?? "";
  const before = message.slice(0, message.length - reason.length - "; ".length);
  const inside = / at "\w+((?:\.\w+|\[\d+\])+)"$/.exec(before)?.[1] ?? "";
  const unknownField = /^Field "(\w+)" is not defined by type /.exec(reason)?.[1];
  return [...inside.split(/[.[]/), unknownField ?? ""].filter((part) => /^[A-Za-z_]\w*$/.test(part));
}

/** The argument a node of a value belongs to, with the fields on the way; by way of the variable whose default it is. */
function pathTo(document: DocumentNode, wanted: ASTNode): string | null {
  const line = lineTo(document, (one) => one.at(-1) === wanted);
  const variable = line.find((node) => node.kind === Kind.VARIABLE_DEFINITION)?.variable.name.value;
  const names = namesOf(line);
  if (variable !== undefined) return throughVariable(document, variable, names);
  return names.length === 0 ? null : names.join(".");
}

/** The first argument that a variable is given to, with the fields around and inside it; the variable's name if it is to none. */
function throughVariable(document: DocumentNode, variable: string, inside: readonly string[]): string {
  const line = lineTo(document, (one) => {
    const last = one.at(-1);
    return last?.kind === Kind.VARIABLE && last.name.value === variable && namesOf(one).length > 0;
  });
  return [...(line.length === 0 ? [variable] : namesOf(line)), ...inside].join(".");
}

/** The first node of a document that fits, below everything it stands in; empty when none does. */
function lineTo(document: DocumentNode, fits: (line: readonly ASTNode[]) => boolean): readonly ASTNode[] {
  const found: ASTNode[] = [];
  visit(document, {
    enter: (node, _key, parent, _path, ancestors) => {
      const line = [...ancestors, ...(parent === undefined ? [] : [parent]), node].filter(isNode);
      if (!fits(line)) return undefined;
      found.push(...line);
      return BREAK;
    },
  });
  return found;
}

function namesOf(line: readonly ASTNode[]): readonly string[] {
  return line.flatMap((node) =>
    node.kind === Kind.ARGUMENT || node.kind === Kind.OBJECT_FIELD ? [node.name.value] : [],
  );
}

function isNode(ancestor: ASTNode | readonly ASTNode[]): ancestor is ASTNode {
  return "kind" in ancestor;
}
