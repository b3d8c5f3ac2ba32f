import graphql from "@graphql-eslint/eslint-plugin";

/** What `npm run check:schema` asks of schema.graphql, beside that it can be built at all. */
export const schemaPolicy = {
  files: ["**/*.graphql"],
  plugins: { "@graphql-eslint": graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: "schema.graphql" } } },
  rules: {
    "@graphql-eslint/known-argument-names": "error",
    "@graphql-eslint/known-directives": "error",
    "@graphql-eslint/known-type-names": "error",
    "@graphql-eslint/lone-schema-definition": "error",
    "@graphql-eslint/no-hashtag-description": "error",
    "@graphql-eslint/no-unreachable-types": "error",
    "@graphql-eslint/possible-type-extension": "error",
    "@graphql-eslint/unique-argument-names": "error",
    "@graphql-eslint/unique-enum-value-names": "error",
    "@graphql-eslint/unique-field-definition-names": "error",
    "@graphql-eslint/unique-operation-types": "error",
    "@graphql-eslint/unique-type-names": "error",
    "@graphql-eslint/provided-required-arguments": "error",
    "@graphql-eslint/require-deprecation-reason": "error",
    "@graphql-eslint/require-description": [
      "error",
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
        // `Query` is the way in and no thing of its own.
        ignoredSelectors: ["[type=ObjectTypeDefinition][name.value=Query]"],
      },
    ],
    "@graphql-eslint/naming-convention": [
      "error",
      {
        types: "PascalCase",
        FieldDefinition: "camelCase",
        InputValueDefinition: "camelCase",
        Argument: "camelCase",
        DirectiveDefinition: "camelCase",
        EnumValueDefinition: "UPPER_CASE",
        "FieldDefinition[parent.name.value=Query]": { forbiddenPrefixes: ["get", "list", "find", "query"] },
      },
    ],
    // Not `relay-arguments`, which wants `first: Int`; here it is a PositiveInt.
    "@graphql-eslint/relay-connection-types": "error",
    "@graphql-eslint/relay-edge-types": [
      "error",
      { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
    ],
    "@graphql-eslint/relay-page-info": "error",
  },
};

// ESLint reads its configuration from a default export.
export default [schemaPolicy];
