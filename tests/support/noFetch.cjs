/** Stands for node-fetch in tests: nothing is fetched, and what tried to would fail. */
module.exports = () => Promise.reject(new Error("tests fetch nothing by node-fetch"));
module.exports.Headers = class {};
