/**
 * `npm run build`: the query IDE, from GraphiQL and the examples into `dist/`. Does nothing when that holds what would come out.
 * Without esbuild, as in an installation for running only, it says so and leaves things as they are: the API then serves no IDE.
 */
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { tabsOf } from "./tabs.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const dist = join(here, "dist");
const stamp = join(dist, "inputs.txt");
const installed = createRequire(import.meta.url);

/** Where the packages in the bundle write their versions. */
const packages = ["graphiql", "@graphiql/toolkit", "monaco-editor", "monaco-graphql", "react", "react-dom", "esbuild"];

const workers = {
  "editor.worker": "monaco-editor/esm/vs/editor/editor.worker.js",
  "json.worker": "monaco-editor/esm/vs/language/json/json.worker.js",
  "graphql.worker": "monaco-graphql/esm/graphql.worker.js",
};

async function build(): Promise<void> {
  const names = JSON.parse(readFileSync(join(here, "tabs.json"), "utf8")) as readonly string[];
  const tabs = JSON.stringify(tabsOf(names, join(here, "../examples")));
  const inputs = digestOf(tabs);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === inputs) return;

  const { build: bundle } = await import("esbuild");
  const begun = Date.now();
  rmSync(dist, { recursive: true, force: true });
  const common = {
    bundle: true,
    minify: true,
    outdir: dist,
    target: "es2022",
    legalComments: "linked",
    define: { "process.env.NODE_ENV": '"production"', EXAMPLES: tabs },
    logLevel: "warning",
  } as const;
  const pages = [join(here, "main.ts"), join(here, "page.css")];
  await bundle({ ...common, entryPoints: pages, format: "esm", loader: { ".ttf": "file" } });
  await bundle({ ...common, entryPoints: workers, format: "iife" });
  cpSync(join(here, "index.html"), join(dist, "index.html"));
  writeFileSync(stamp, inputs);
  console.log(`Built the query IDE in ${((Date.now() - begun) / 1000).toFixed(1)} s`);
}

/** Of everything that the bundle is made from. */
function digestOf(tabs: string): string {
  const files = readdirSync(here).filter((file) => /\.(ts|css|html)$/.test(file));
  const hash = createHash("sha256").update(tabs);
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(here, file)));
  for (const name of packages) hash.update(name).update(versionOf(name));
  return `${hash.digest("hex")}\n`;
}

/** A package's version; some packages hide their manifest from `require`, so it is read as a file. */
function versionOf(name: string): string {
  const folder = (installed.resolve.paths(name) ?? []).find((path) => existsSync(join(path, name)));
  if (folder === undefined) throw new MissingPackageError(name);
  const { version } = JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version: string };
  return version;
}

class MissingPackageError extends Error {}

try {
  await build();
} catch (error) {
  if (!(error instanceof MissingPackageError)) throw error;
  console.log(`The query IDE is not built: ${error.message} is not installed (npm ci without --omit=dev installs it).`);
}
