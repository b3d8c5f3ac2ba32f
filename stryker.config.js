import jestConfig from "./jest.config.js";

const [unit] = jestConfig.projects;

/**
 * Mutation testing of the pure core: what its tests would not notice. Every mutator is on and no file of the core is left
 * out. `npm run mutation` takes over an hour on two cores; `npx stryker run --mutate src/domain/period.ts` takes one
 * file.
 */
const options = {
  mutate: ["src/domain/**/*.ts"],
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules"],
  jest: {
    projectType: "custom",
    // The core's own tests must hold it, not those of whoever uses it. Laid over jest.config.js, hence no projects.
    config: { ...unit, projects: [], testMatch: ["<rootDir>/tests/src/domain/**/*.unit.test.ts"] },
  },
  coverageAnalysis: "perTest",
  concurrency: 2,
  thresholds: { high: 95, low: 90, break: 85 },
  reporters: ["clear-text", "json"],
  jsonReporter: { fileName: "reports/mutation/domain.json" },
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
  // Not copied into the sandbox, since no test of the core reads them.
  ignorePatterns: [".allegiance", "cypher", "docs", "examples", "import", "neo4j", "reports"],
};

export default options;
