/** The code of an error of Node or of a library, such as ENOENT; null when it has none. */
export function errorCode(error: unknown): string | null {
  // Not `instanceof Error`: under Jest, Node's own errors are of another realm's class.
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
  return typeof code === "string" ? code : null;
}
