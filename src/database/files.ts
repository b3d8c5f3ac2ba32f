import { access, readFile, rename, rm, writeFile } from "node:fs/promises";
import { errorCode } from "./errorCode.ts";

/** Whether a file or folder is there and visible to us. */
export async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** The text of a file; null when there is none. Any other trouble, such as missing permission, is thrown. */
export async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Puts a whole file in place at once: a reader, or a crash, sees the old text or the new, never half of it. */
export async function replaceFile(path: string, text: string, mode = 0o644): Promise<void> {
  const draft = `${path}.new`;
  await rm(draft, { force: true });
  await writeFile(draft, text, { flag: "wx", mode });
  await rename(draft, path);
}

/** A JSON value; null when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
