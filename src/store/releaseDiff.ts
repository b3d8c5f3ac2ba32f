import {
  changeKindOf,
  changeOrder,
  composed,
  isStatus,
  statedKinds,
  type Change,
  type ChangeKind,
  type Stated,
  type StatedKind,
} from "../domain/releaseDiff.ts";
import { groupBy } from "../domain/groupBy.ts";
import { ArgumentError, CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { listPage, type Page, type PageArguments } from "./paging.ts";

export interface ReleaseDiffArguments extends PageArguments {
  readonly dataset: string;
  /** Versions. */
  readonly from: string;
  readonly to: string;
  readonly changes?: readonly ChangeKind[] | null;
  readonly what?: readonly StatedKind[] | null;
}

/** A thing that one of two versions states, or both otherwise. */
export interface ReleaseChangeRecord extends Change {
  readonly change: ChangeKind;
}

export type ReleaseDiffPage = Page<ReleaseChangeRecord> & {
  /** False when an import on the way was cut off, so that what it changed was not written down. */
  readonly isComplete: boolean;
};

interface Run {
  readonly id: string;
  readonly version: string | null;
  readonly isRecorded: boolean;
}

const runsOfDataset = readQuery<{ dataset: string }, Run>("read/runsOfDataset", (row) => ({
  id: row.text("id"),
  version: row.optionalText("version"),
  isRecorded: row.flag("isRecorded"),
}));

const changesOfRuns = readQuery<{ runs: readonly string[]; limit: number }, { run: string; change: Change }>(
  "read/changesOfRuns",
  (row) => ({ run: row.text("run"), change: readChange(row.map("change")) }),
);

/** More changes than this are not put together for one question. */
const mostChanges = 200_000;

/**
 * What a data set stated otherwise in one version than in another that was loaded after it: by what has changed, how, and its
 * words. What several imports did on the way is put together, so that what was changed back is no change.
 * @throws ArgumentError naming the argument that cannot be used; CostError when there are too many changes.
 */
export async function findReleaseDiff(graph: Graph, asked: ReleaseDiffArguments): Promise<ReleaseDiffPage> {
  const { dataset, from, to, changes, what, ...paging } = asked;
  const runs = await runsOfDataset(graph, { dataset });
  const [base, ...later] = runsBetween(runs, asked);
  const read = await changesOfRuns(graph, { runs: later.map(({ id }) => id), limit: mostChanges + 1 });
  if (read.length > mostChanges)
    throw new CostError(`More than ${mostChanges} changes were made on the way: compare versions that lie nearer.`);
  const byRun = groupBy(read, ({ run }) => run);
  const found = composed(later.map(({ id }) => (byRun.get(id) ?? []).map(({ change }) => change)))
    .map((change) => ({ ...change, change: changeKindOf(change) }))
    .filter((one) => (changes?.includes(one.change) ?? true) && (what?.includes(one.what) ?? true));
  const rows = found.map((node) => ({ key: changeOrder(node), id: node.key, node }));
  const isComplete = [base, ...later].every((run) => run?.isRecorded ?? false);
  return { ...listPage<ReleaseChangeRecord>(rows, paging, "releaseDiff"), isComplete };
}

/** The last run of the older version, and all runs after it up to the last one of the newer version. */
function runsBetween(
  runs: readonly Run[],
  { dataset, from, to }: Pick<ReleaseDiffArguments, "dataset" | "from" | "to">,
): readonly Run[] {
  const versions = versionsOf(runs);
  for (const [argument, version] of Object.entries({ from, to }))
    if (!versions.includes(version))
      throw new ArgumentError(
        argument,
        `"${version}" is no version of ${dataset} that was loaded: ${versions.join(", ")}`,
      );
  if (from === to) throw new ArgumentError("to", "is the version with which it is to be compared");
  const end = runs.findLastIndex(({ version }) => version === to);
  const start = runs.slice(0, end).findLastIndex(({ version }) => version === from);
  if (start === -1)
    throw new ArgumentError("from", `"${from}" was not loaded before "${to}": give them the other way round`);
  return runs.slice(start, end + 1);
}

function versionsOf(runs: readonly Run[]): readonly string[] {
  return [...new Set(runs.flatMap(({ version }) => version ?? []))];
}

function readChange(row: RowReader): Change {
  return {
    what: row.word("what", statedKinds),
    key: row.text("key"),
    before: readStated(row, "before"),
    after: readStated(row, "after"),
  };
}

function readStated(row: RowReader, prefix: "before" | "after"): Stated | null {
  const fields = row.withDefaults({ [`${prefix}Id`]: null, [`${prefix}Status`]: null });
  const id = fields.optionalText(`${prefix}Id`);
  if (id === null) return null;
  const status = fields.optionalText(`${prefix}Status`);
  return {
    id,
    content: fields.text(`${prefix}Content`),
    text: fields.text(`${prefix}Text`),
    status: status !== null && isStatus(status) ? status : null,
  };
}
