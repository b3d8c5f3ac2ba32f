/** Ends a run with one line that a machine can read, and names every test that was skipped. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, testResults } =
      results;
    for (const suite of testResults) {
      for (const test of suite.testResults) {
        if (test.status === "pending" || test.status === "todo") console.log(`skipped: ${test.fullName}`);
      }
    }
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    console.log(`\n${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`);
  }
}
