const shownLines = 8;
const shownCharacters = 400;

/** Whether the server says that it is up. */
export function saysStarted(log: string): boolean {
  return /\bINFO\s+Started\.$/m.test(log);
}

/** Whether the server gave up because another program had taken one of its ports. */
export function saysPortTaken(log: string): boolean {
  return /PortBindException|BindException|Address already in use/.test(log);
}

/** Why a server gave up: the innermost cause, without its Java class, else the first error, else that it gave none. */
export function startFailure(log: string): string {
  const lines = meaningfulLines(log);
  const causes = lines.filter((line) => line.startsWith("Caused by: "));
  const error = causes.at(-1) ?? lines.find((line) => /\bERROR\b|^Error|^Exception/.test(line));
  return error?.replace(/^Caused by: ([\w$]+\.)+[\w$]+: /, "") ?? "its process ended without giving an error";
}

/** The end of the log without stack frames, each line indented and cut to a readable length. */
export function lastLines(log: string): string {
  const lines = meaningfulLines(log).slice(-shownLines);
  return lines.map((line) => `    ${line.slice(0, shownCharacters)}`).join("\n");
}

function meaningfulLines(log: string): string[] {
  return log.split("\n").filter((line) => line.trim() !== "" && !/^\s+(at |\.\.\. )/.test(line));
}
