import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { DataSetError } from "../ingest/rejects.ts";
import { readArticle, type Article } from "./article.ts";

/** Why a sentence has no claim. */
export const reasons = {
  NAVIGATION: "part of the page, not of the text",
  REPEATED: "says what another sentence of its section says",
  CONTEXT: "leads over to the next sentence, which says it with its facts",
  NO_CLAIM: "says nothing about who did what",
} as const;
export type Reason = keyof typeof reasons;

/** A sentence that was left out on purpose. */
export interface LeftOut {
  readonly line: number;
  readonly locator: string;
  readonly reason: Reason;
  readonly note: string;
}

const Heading = z.object({ heading: z.string().min(1), section: z.string().min(1) });
const Interruption = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("LINK"), text: z.string().min(1), until: z.literal("") }),
  z.object({ kind: z.literal("FOOTNOTE"), text: z.string().min(1), until: z.string().min(1) }),
]);
const LeftOutRow = z.object({
  locator: z.string().regex(/#[0-9a-f]{12}$/, "must end with the digest of a sentence"),
  reason: z.enum(Object.keys(reasons) as [Reason, ...Reason[]]),
  note: z.string(),
});

/**
 * Reads the text that a data set was taken from, with what the data set knows of its layout (`article_sections.csv`,
 * `article_interruptions.csv`).
 * @throws DataSetError for a file that cannot be read; ArticleError when the text is not the one described there.
 */
export async function readReviewed(folder: string, articlePath: string): Promise<Article> {
  const headings = await readTable(folder, "article_sections.csv", Heading);
  const interruptions = await readTable(folder, "article_interruptions.csv", Interruption);
  return readArticle(
    await readText(articlePath),
    headings.map(({ row }) => row),
    interruptions.map(({ row }) => row),
  );
}

/** Reads what was left out on purpose (`left_out.csv`). @throws DataSetError naming file and line of a bad row. */
export async function readLeftOut(folder: string): Promise<readonly LeftOut[]> {
  return (await readTable(folder, "left_out.csv", LeftOutRow)).map(({ line, row }) => ({ line, ...row }));
}

async function readTable<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
): Promise<readonly { readonly line: number; readonly row: T }[]> {
  const records = parse(await readText(join(folder, file)), { columns: true, info: true }) as unknown as {
    record: unknown;
    info: { lines: number };
  }[];
  return records.map(({ record, info }) => {
    const parsed = schema.safeParse(record);
    if (parsed.success) return { line: info.lines, row: parsed.data };
    const [issue] = parsed.error.issues;
    throw new DataSetError(`${file}:${info.lines}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
  });
}

async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (cause) {
    throw new DataSetError(`${path} cannot be read: ${(cause as NodeJS.ErrnoException).code ?? String(cause)}`, {
      cause,
    });
  }
}
