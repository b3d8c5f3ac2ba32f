/** Who may import whom: domain ← graph ← store ← api ← main; domain, graph ← ingest ← main and cli. */
const only = (name, from, allowed) => ({
  name,
  severity: "error",
  comment: `${from} may import ${allowed.join(", ") || "nothing of the project"}`,
  from: { path: `^src/${from}/` },
  to: { path: "^src/", pathNot: [`^src/${from}/`, ...allowed.map((path) => `^src/${path}`)] },
});

module.exports = {
  forbidden: [
    only("domain-is-pure", "domain", ["types/"]),
    only("graph-on-domain", "graph", ["domain/", "errors.ts"]),
    only("store-on-graph", "store", ["domain/", "graph/", "errors.ts"]),
    only("api-on-store", "api", [
      "domain/",
      "graph/openGraph.ts",
      "graph/unfinishedRuns.ts",
      "store/",
      "generated/",
      "browserKit/",
      "errors.ts",
    ]),
    only("ingest-on-graph", "ingest", ["domain/", "graph/", "errors.ts"]),
    only("review-on-curated", "review", ["ingest/rejects.ts"]),
    only("browser-kit-on-queries", "browserKit", ["graph/cypherFiles.ts"]),
    only("database-alone", "database", ["browserKit/", "config.ts", "errors.ts"]),
    {
      name: "driver-in-graph-only",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "node_modules/neo4j-driver" },
    },
    {
      name: "domain-does-no-io",
      severity: "error",
      from: { path: "^src/domain/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    { name: "tests-stay-out", severity: "error", from: { path: "^src/" }, to: { path: "^tests/" } },
    { name: "nothing-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      extensions: [".ts", ".js", ".cjs", ".json"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
