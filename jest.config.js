/**
 * Four projects: `unit` needs no database; `scratch` empties one between files; `curated` reads one loaded once; `browser` sits
 * before that one in Chromium.
 */
const shared = {
  // Mutation testing leaves copies of the project there while it runs, the notebooks a Python environment.
  modulePathIgnorePatterns: ["<rootDir>/reports/", "<rootDir>/.allegiance/"],
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  // Citation.js requires it although nothing is fetched, and Jest cannot require an ES module as Node can.
  moduleNameMapper: { "^node-fetch$": "<rootDir>/tests/support/noFetch.cjs" },
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "es6" }, sourceMaps: "inline" },
    ],
  },
};
export default {
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/tests/support/countReporter.js"],
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/tests/**/*.unit.test.ts"] },
    {
      ...shared,
      displayName: "scratch",
      testMatch: ["<rootDir>/tests/**/*.scratch.test.ts"],
      globalSetup: "<rootDir>/tests/support/scratchServer.js",
      globalTeardown: "<rootDir>/tests/support/stopServers.js",
    },
    {
      ...shared,
      displayName: "curated",
      testMatch: ["<rootDir>/tests/**/*.curated.test.ts"],
      globalSetup: "<rootDir>/tests/support/curatedServer.js",
      globalTeardown: "<rootDir>/tests/support/stopServers.js",
    },
    {
      ...shared,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/**/*.browser.test.ts"],
      globalSetup: "<rootDir>/tests/support/browserServer.js",
      globalTeardown: "<rootDir>/tests/support/stopServers.js",
    },
  ],
};
