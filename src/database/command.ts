import { execFile } from "node:child_process";

/** How a short-lived program ended. */
export interface CommandResult {
  /** Null when the program does not exist or was killed. */
  readonly exitCode: number | null;
  /** Whether it did not end within its time, and was killed. */
  readonly tookTooLong: boolean;
  /** Standard output, then standard error. */
  readonly output: string;
}

/** Runs a program to its end, at most a minute unless told otherwise. `environment` is added to our own. Never throws. */
export function runCommand(
  command: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  milliseconds = 60_000,
): Promise<CommandResult> {
  return new Promise((done) => {
    // eslint-disable-next-line no-restricted-properties -- handed on whole, not read
    const options = { env: { ...process.env, ...environment }, timeout: milliseconds };
    execFile(command, args, options, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === "number" ? error.code : null;
      done({ exitCode, tookTooLong: error?.killed === true, output: stdout + stderr });
    });
  });
}
