import { GraphQLError, Kind, type ASTVisitor, type SelectionSetNode, type ValidationContext } from "graphql";

/** How many tokens a document may have: several times what asking every field of every type takes. */
export const maxTokens = 5_000;

/** How many fields may stand inside one another. */
const maxDepth = 15;

/**
 * Validation rule: fields nest at most {@link maxDepth} deep, fragments counted where they are spread. Introspection is not
 * counted: graphql-js bounds it by itself, and tools ask it deeper.
 */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depthOfFragment = new Map<string, number>();

  const depthOf = ({ selections }: SelectionSetNode): number =>
    Math.max(
      0,
      ...selections.map((selection) => {
        if (selection.kind === Kind.FRAGMENT_SPREAD) return fragmentDepth(selection.name.value);
        const below = selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet);
        if (selection.kind === Kind.INLINE_FRAGMENT) return below;
        return selection.name.value.startsWith("__") ? 0 : 1 + below;
      }),
    );

  const fragmentDepth = (name: string): number => {
    const known = depthOfFragment.get(name);
    if (known !== undefined) return known;
    depthOfFragment.set(name, 0); // A circle is another rule's business.
    const fragment = context.getFragment(name);
    const depth = fragment ? depthOf(fragment.selectionSet) : 0;
    depthOfFragment.set(name, depth);
    return depth;
  };

  return {
    OperationDefinition: (operation) => {
      const depth = depthOf(operation.selectionSet);
      if (depth <= maxDepth) return;
      const message = `Fields are nested ${depth} deep; at most ${maxDepth} are allowed.`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { maxDepth } }));
    },
  };
}

/** Validation rule: only operations that the schema has. graphql-js 16 finds out by failing to execute them. */
export function operationTypeRule(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (node) => {
      if (context.getSchema().getRootType(node.operation)) return;
      context.reportError(new GraphQLError(`There is no ${node.operation} here: the API only reads.`, { nodes: node }));
    },
  };
}
