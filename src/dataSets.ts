import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../import/", import.meta.url));

/** The data sets that come with the project, by name; each is a folder of `import/`. */
export function dataSetNames(): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "datapackage.json")))
    .map((entry) => entry.name)
    .sort();
}

/** The folder of a data set that comes with the project. */
export function dataSetFolder(name: string): string {
  return join(folder, name);
}
