import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { digest } from "../domain/identity.ts";

const folder = fileURLToPath(new URL("../domain/", import.meta.url));

/**
 * Digest of the rules that statuses, captions and the projection follow, i.e. of the code of `src/domain`: a store that was
 * computed by other rules is computed again at the next import, without anybody having to think of it.
 */
export function rulesDigest(): string {
  const files = readdirSync(folder).sort();
  return digest(files.map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}
