/** Three projects: `unit` needs no database; `scratch` empties one between files; `curated` reads one loaded once. */
const shared = {
  extensionsToTreatAsEsm: [".ts"],
  testEnvironment: "node",
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2023" }, module: { type: "es6" }, sourceMaps: "inline" },
    ],
  },
};
export default {
  projects: [
    { ...shared, displayName: "unit", testMatch: ["<rootDir>/tests/**/*.unit.test.ts"] },
    {
      ...shared,
      displayName: "scratch",
      testMatch: ["<rootDir>/tests/**/*.scratch.test.ts"],
      globalSetup: "<rootDir>/tests/support/scratchServer.ts",
      globalTeardown: "<rootDir>/tests/support/stopServers.ts",
    },
    {
      ...shared,
      displayName: "curated",
      testMatch: ["<rootDir>/tests/**/*.curated.test.ts"],
      globalSetup: "<rootDir>/tests/support/curatedServer.ts",
      globalTeardown: "<rootDir>/tests/support/stopServers.ts",
    },
  ],
};
