import { Ties, tieRelations, type Tie } from "../domain/paths.ts";
import type { Perspective } from "../domain/perspective.ts";
import { isDrawn } from "../domain/projection.ts";
import type { SupportType } from "../domain/vocabulary.ts";
import { CostError } from "../errors.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { readStanding } from "./standing.ts";

/** Which ties are looked for, between whom. Starts and ends share nobody. */
export interface TieQuestion {
  readonly starts: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  readonly types: readonly SupportType[] | null;
  /** A day on which a tie may have held; null = any. */
  readonly day: string | null;
  readonly perspective: Perspective | null;
}

/** More ties than this are not gathered for one search, and more steps than this not taken. */
const mostTies = 50_000;
const mostSteps = 1_000_000;

interface TieParameters extends Record<string, unknown> {
  readonly ids: readonly string[];
  readonly types: readonly string[] | null;
  readonly day: string | null;
  readonly drawnOnly: boolean;
  readonly limit: number;
}

interface TieRow {
  readonly tie: Tie;
  readonly count: number;
}

const tiesFrom = readQuery<TieParameters, TieRow>("read/tiesFrom", readTie);
const tiesTo = readQuery<TieParameters, TieRow>("read/tiesTo", readTie);

const tieDegrees = readQuery<
  { ahead: readonly string[]; back: readonly string[] },
  { readonly ahead: number; readonly back: number }
>("read/tieDegrees", (row) => ({ ahead: row.wholeNumber("ahead"), back: row.wholeNumber("back") }));

function readTie(row: RowReader): TieRow {
  const tie = {
    from: row.text("from"),
    to: row.text("to"),
    relation: row.word("relation", tieRelations),
    type: row.optionalText("type"),
    reversed: row.flag("reversed"),
    claims: row.texts("claims"),
  };
  return { tie, count: row.wholeNumber("count") };
}

/**
 * A search for paths that gathers ties hop by hop, from whichever end has fewer ties to go on with, and no further than the
 * paths asked for need. What it gathers it keeps, so that counting all paths goes on from where listing stopped.
 */
export class TieSearch {
  readonly #graph: Graph;
  readonly #question: TieQuestion;
  readonly ties = new Ties();
  /** Ids of the claims it came upon, and of those that the perspective hides. */
  readonly #met = new Set<string>();
  readonly #hidden = new Set<string>();
  readonly #reached: { readonly ahead: Set<string>; readonly back: Set<string> };
  #ahead: readonly string[];
  #back: readonly string[];
  #gathered = 0;
  #court: Promise<GraphCourt> | null = null;
  #hops = 0;

  constructor(graph: Graph, question: TieQuestion) {
    this.#graph = graph;
    this.#question = question;
    this.#ahead = [...question.starts];
    this.#back = [...question.ends];
    this.#reached = { ahead: new Set(this.#ahead), back: new Set(this.#back) };
  }

  /** How many of the claims it came upon are hidden, since nobody inside the perspective speaks of them. */
  get hidden(): number {
    return this.#hidden.size;
  }

  /**
   * The paths of up to so many hops, shortest first, each length by the ids of the actors on the way; from behind a path if
   * one is given.
   * @throws CostError when it has gathered or tried too much.
   */
  async *paths(maxHops: number, after: readonly string[] | null): AsyncGenerator<readonly string[]> {
    const { starts, ends } = this.#question;
    const step = stepper();
    for (let length = 1; length <= maxHops; length += 1) {
      while (this.#hops < length) await this.#gatherHop();
      if (after !== null && after.length - 1 > length) continue;
      const bound = after !== null && after.length - 1 === length ? after : null;
      yield* this.ties.paths({ starts, ends, length, after: bound, step });
    }
  }

  /** One hop more, ahead or back: afterwards all ties of paths of that many hops are there. */
  async #gatherHop(): Promise<void> {
    this.#hops += 1;
    if (this.#ahead.length === 0 || this.#back.length === 0) return; // All that leads from the one end to the other is there.
    const degrees = await tieDegrees(this.#graph, { ahead: this.#ahead, back: this.#back });
    const isAhead = degrees.every(({ ahead, back }) => ahead <= back);
    const from = isAhead ? this.#ahead : this.#back;
    const found = await this.#standing(await this.#read(isAhead, from));
    this.ties.add(found);
    const reached = isAhead ? this.#reached.ahead : this.#reached.back;
    const stop = isAhead ? this.#question.ends : this.#question.starts;
    const next: string[] = [];
    for (const { from: one, to: other } of found) {
      const id = isAhead ? other : one;
      if (reached.has(id) || stop.has(id)) continue;
      reached.add(id);
      next.push(id);
    }
    if (isAhead) this.#ahead = next;
    else this.#back = next;
  }

  async #read(isAhead: boolean, ids: readonly string[]): Promise<readonly Tie[]> {
    const { types, day, perspective } = this.#question;
    const left = mostTies - this.#gathered;
    const parameters = { ids, types, day, drawnOnly: perspective === null, limit: left + 1 };
    const rows = await (isAhead ? tiesFrom : tiesTo)(this.#graph, parameters);
    this.#gathered += rows.reduce((sum, { count }) => sum + count, 0);
    if (this.#gathered > mostTies)
      throw new CostError(
        `The search meets more than ${mostTies} ties: ask for fewer hops, for some types of support, or for a day.`,
      );
    return rows.map(({ tie }) => tie);
  }

  #readCourt(): Promise<GraphCourt> {
    return (this.#court ??= readCourt(readingStatements(this.#graph)));
  }

  /** The ties that a perspective leaves: those of which one claim at least is asserted inside. */
  async #standing(ties: readonly Tie[]): Promise<readonly Tie[]> {
    const { perspective } = this.#question;
    if (perspective === null) return ties;
    const claims = new Set(ties.flatMap((tie) => tie.claims));
    for (const id of claims) this.#met.add(id);
    if (this.#met.size > largestJudged)
      throw new CostError(
        `The search meets more than ${largestJudged} claims, too many to judge in a perspective: ask for fewer hops or types.`,
      );
    const standing = await readStanding(this.#graph, claims, perspective, await this.#readCourt());
    for (const id of claims) if (!standing.has(id)) this.#hidden.add(id);
    return ties.flatMap((tie) => {
      const left = tie.claims.filter((id) => isDrawn(standing.get(id)?.status ?? "UNSUPPORTED"));
      return left.length === 0 && tie.claims.length > 0 ? [] : [{ ...tie, claims: left }];
    });
  }
}

function stepper(): () => void {
  let steps = 0;
  return () => {
    steps += 1;
    if (steps > mostSteps)
      throw new CostError(
        `There are too many paths to try (more than ${mostSteps} steps): ask for fewer hops or types, or without totalCount.`,
      );
  };
}
