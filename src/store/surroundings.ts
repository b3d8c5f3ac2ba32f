import { countEnds, countOutward, mostRelated, type Leading } from "../domain/neighbourhood.ts";
import { parseOptionalPeriod } from "../domain/period.ts";
import type { Perspective } from "../domain/perspective.ts";
import { drawnTypes, isDrawn, kindsDrawnAs, projectionOf, type DrawnType } from "../domain/projection.ts";
import { CostError } from "../errors.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { readClaims } from "./claimsById.ts";
import { largestJudged as mostJudged } from "./claimsInPerspective.ts";
import { readEntities } from "./entities.ts";
import { once } from "./paging.ts";
import { viewOf } from "./perspectives.ts";
import { readStanding } from "./standing.ts";
import type { ClaimRecord, DrawnRelationshipRecord } from "./types.ts";

/** More relationships than this are not drawn in one picture. */
const mostRelationships = 5_000;

/** What is drawn around entities. */
export interface Surroundings {
  /** The entities next to a circle of entities, but for those known, the most related first; at most so many. */
  next(circle: readonly string[], known: readonly string[], limit: number): Promise<readonly string[]>;
  /** The relationships among entities, and how many each of them has in all. @throws CostError for too many. */
  among(ids: readonly string[]): Promise<{
    readonly relationships: readonly DrawnRelationshipRecord[];
    readonly totals: ReadonlyMap<string, number>;
  }>;
  /** How many claims were come upon that are hidden. */
  readonly hidden: number;
}

/** What is drawn of all that could be. */
export interface Drawing {
  readonly types: readonly DrawnType[];
  /** Whether claims that only say more of a broader one are left out. */
  readonly bareOnly: boolean;
}

type Parameters = Pick<Drawing, keyof Drawing> & { readonly ids: readonly string[] };

const neighboursOf = readQuery<Parameters & { known: readonly string[]; limit: number }, string>(
  "read/neighboursOf",
  (row) => row.text("id"),
);

const relationshipsAmong = readQuery<
  Parameters & { limit: number },
  Omit<DrawnRelationshipRecord, "claim"> & { readonly claim: string | null }
>("read/relationshipsAmong", (row) => ({ ...readPlaced(row), claim: row.optionalText("claim") }));

const relationshipCounts = readQuery<Parameters, readonly [string, number]>("read/relationshipCounts", (row) => [
  row.text("id"),
  row.wholeNumber("total"),
]);

/** As the importer has drawn it: by the stored status, of all attributions. */
export class DrawnSurroundings implements Surroundings {
  readonly hidden = 0;
  readonly #graph: Graph;
  readonly #drawing: Drawing;

  constructor(graph: Graph, drawing: Drawing) {
    this.#graph = graph;
    this.#drawing = drawing;
  }

  next(circle: readonly string[], known: readonly string[], limit: number): Promise<readonly string[]> {
    return neighboursOf(this.#graph, { ...this.#drawing, ids: circle, known, limit });
  }

  async among(ids: readonly string[]) {
    const asked = { ...this.#drawing, ids };
    const [rows, counts] = await Promise.all([
      relationshipsAmong(this.#graph, { ...asked, limit: mostRelationships + 1 }),
      relationshipCounts(this.#graph, asked),
    ]);
    refuseTooMany(rows.length);
    const claims = await readStanding(
      this.#graph,
      rows.flatMap(({ claim }) => claim ?? []),
      null,
    );
    const relationships = rows.flatMap(({ claim: id, ...row }): readonly DrawnRelationshipRecord[] => {
      if (id === null) return [{ ...row, claim: null }];
      const claim = claims.get(id);
      return claim === undefined ? [] : [{ ...row, claim, period: claim.claim.period }];
    });
    return { relationships, totals: new Map(counts) };
  }
}

const claimsAround = readQuery<{ ids: readonly string[]; kinds: readonly string[]; limit: number }, string>(
  "read/claimsAround",
  (row) => row.text("id"),
);

const placesAround = readQuery<
  { ids: readonly string[]; types: readonly DrawnType[]; limit: number },
  Omit<DrawnRelationshipRecord, "claim">
>("read/placesAround", readPlaced);

/** As it would be drawn if only the attributions inside a perspective existed. Sides and places stay as they are. */
export class SeenSurroundings implements Surroundings {
  readonly #graph: Graph;
  readonly #drawing: Drawing;
  readonly #perspective: Perspective;
  readonly #court: () => Promise<GraphCourt>;
  /** Entities whose surroundings are here, the claims around them, and what is drawn. */
  readonly #explored = new Set<string>();
  readonly #met = new Set<string>();
  readonly #drawn = new Map<string, DrawnRelationshipRecord>();
  hidden = 0;

  constructor(graph: Graph, drawing: Drawing, perspective: Perspective) {
    this.#graph = graph;
    this.#drawing = drawing;
    this.#perspective = perspective;
    this.#court = once(() => readCourt(readingStatements(graph)));
  }

  async next(circle: readonly string[], known: readonly string[], limit: number): Promise<readonly string[]> {
    await this.#explore(circle);
    const counts = countOutward([...this.#drawn.values()], new Set(circle), new Set(known));
    const entities = counts.size === 0 ? [] : await readEntities(this.#graph, [...counts.keys()]);
    const names = new Map(entities.flatMap((entity) => (entity === null ? [] : [[entity.id, entity.name]])));
    return mostRelated(counts, (id) => names.get(id) ?? id, limit);
  }

  async among(ids: readonly string[]) {
    await this.#explore(ids);
    const all = [...this.#drawn.values()];
    const inside = new Set(ids);
    const relationships = all.filter(({ from, to }) => inside.has(from) && inside.has(to));
    refuseTooMany(relationships.length);
    return { relationships, totals: countEnds(all) };
  }

  async #explore(ids: readonly string[]): Promise<void> {
    const fresh = ids.filter((id) => !this.#explored.has(id));
    if (fresh.length === 0) return;
    for (const id of fresh) this.#explored.add(id);
    const { types } = this.#drawing;
    const [around, placed] = await Promise.all([
      claimsAround(this.#graph, { ids: fresh, kinds: kindsDrawnAs(types), limit: mostJudged + 1 }),
      placesAround(this.#graph, { ids: fresh, types, limit: mostJudged + 1 }),
    ]);
    const claims = around.filter((id) => !this.#met.has(id));
    for (const id of claims) this.#met.add(id);
    if (this.#met.size > mostJudged || placed.length > mostJudged)
      throw new CostError(
        `The picture meets more than ${mostJudged} claims or places, too many to judge in a perspective: ask for less depth, fewer nodes or types.`,
      );
    for (const relationship of placed) this.#add({ ...relationship, claim: null });
    await this.#judge(claims);
  }

  /** Adds what claims are drawn as inside, and counts those that would be drawn but for nobody's speaking of them. */
  async #judge(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const records = (await readClaims(this.#graph, ids)).filter((record) => record !== null);
    const projected = records.map((record) => ({ record, relationships: this.#projectedAs(record) }));
    const drawable = projected.filter(({ relationships }) => relationships.length > 0);
    const view = await viewOf(
      this.#graph,
      drawable.map(({ record }) => record.id),
      this.#perspective,
      await this.#court(),
    );
    for (const { record, relationships } of drawable) {
      const claim = view.judged(record);
      if (claim === null) this.hidden += relationships.some((one) => this.#touches(one)) ? 1 : 0;
      else if (isDrawn(claim.status)) for (const relationship of relationships) this.#add({ ...relationship, claim });
    }
  }

  #projectedAs({ claim }: ClaimRecord) {
    const { types, bareOnly } = this.#drawing;
    return projectionOf(claim)
      .filter(({ type, bare }) => types.includes(type) && (bare || !bareOnly))
      .map(({ bare: _, ...relationship }) => ({ ...relationship, period: claim.period }));
  }

  /** Whether a relationship is one of an entity whose surroundings are here; of a claim on several, some may be. */
  #touches({ from, to }: Leading): boolean {
    return this.#explored.has(from) || this.#explored.has(to);
  }

  #add(relationship: DrawnRelationshipRecord): void {
    this.#drawn.set(keyOf(relationship), relationship);
  }
}

function readPlaced(row: RowReader) {
  return {
    type: row.word("type", drawnTypes),
    from: row.text("from"),
    to: row.text("to"),
    period: parseOptionalPeriod(row.optionalText("period")),
  };
}

function keyOf({ type, from, to, claim, period }: DrawnRelationshipRecord): string {
  return [type, from, to, claim?.id ?? period?.edtf ?? ""].join(" ");
}

function refuseTooMany(count: number): void {
  if (count > mostRelationships)
    throw new CostError(
      `There are more than ${mostRelationships} relationships to draw: ask for less depth, fewer nodes or types.`,
    );
}
