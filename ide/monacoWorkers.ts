/** Where the editor finds its workers. Comes before everything that loads the editor. */

const files: Readonly<Record<string, string>> = { graphql: "graphql.worker.js", json: "json.worker.js" };

Object.assign(globalThis, {
  MonacoEnvironment: {
    getWorker: (_id: string, label: string): Worker =>
      new Worker(new URL(files[label] ?? "editor.worker.js", import.meta.url)),
  },
});
