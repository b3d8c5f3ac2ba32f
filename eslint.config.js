import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["src/generated/", "coverage/", "reports/", ".allegiance/", "ide/dist/"] },
  js.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Interpolating a number is not a mistake; the other kinds stay refused.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // A type stands as tuple-typed record in several vocabularies.
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A method that keeps an asynchronous contract need not await anything itself.
      "@typescript-eslint/require-await": "off",
      // Leaving fields out by naming them beside a rest is how a record is cut down.
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
      // neo4j-driver types its option objects as classes and takes plain objects.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Fields that conform to an interface and arrow functions that return a call's nothing read better without braces.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Only src/config.ts reads the environment." },
      ],
    },
  },
  { files: ["src/config.ts", "tests/**"], rules: { "no-restricted-properties": "off" } },
  {
    // Ambient modules describe somebody else's default exports.
    files: ["src/types/*.d.ts"],
    rules: { "no-restricted-exports": "off" },
  },
  { files: ["**/*.js"], languageOptions: { globals: { process: "readonly", console: "readonly" } } },
);
