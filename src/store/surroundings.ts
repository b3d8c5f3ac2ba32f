import { countEnds, countOutward, mostRelated } from "../domain/neighbourhood.ts";
import type { Perspective } from "../domain/perspective.ts";
import { drawnKinds, drawnTypes, isDrawn, projectionOf, type DrawnType } from "../domain/projection.ts";
import { CostError } from "../errors.ts";
import { readCourt, type GraphCourt } from "../graph/court.ts";
import { readingStatements, type Graph } from "../graph/openGraph.ts";
import { readQuery } from "../graph/readQuery.ts";
import type { RowReader } from "../graph/rowReader.ts";
import { largestJudged } from "./claimsInPerspective.ts";
import { readEntities } from "./entities.ts";
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

const neighboursOf = readQuery<
  { ids: readonly string[]; known: readonly string[]; types: readonly DrawnType[]; limit: number },
  string
>("read/neighboursOf", (row) => row.text("id"));

const relationshipsAmong = readQuery<
  { ids: readonly string[]; types: readonly DrawnType[]; limit: number },
  Omit<DrawnRelationshipRecord, "claim"> & { readonly claim: string | null }
>("read/relationshipsAmong", (row) => ({ ...readPlaced(row), claim: row.optionalText("claim") }));

const relationshipCounts = readQuery<
  { ids: readonly string[]; types: readonly DrawnType[] },
  readonly [string, number]
>("read/relationshipCounts", (row) => [row.text("id"), row.wholeNumber("total")]);

/** As the importer has drawn it: by the stored status, of all attributions. */
export class DrawnSurroundings implements Surroundings {
  readonly hidden = 0;
  readonly #graph: Graph;
  readonly #types: readonly DrawnType[];

  constructor(graph: Graph, types: readonly DrawnType[]) {
    this.#graph = graph;
    this.#types = types;
  }

  next(circle: readonly string[], known: readonly string[], limit: number): Promise<readonly string[]> {
    return neighboursOf(this.#graph, { ids: circle, known, types: this.#types, limit });
  }

  async among(ids: readonly string[]) {
    const asked = { ids, types: this.#types };
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
    const relationships = rows.map((row) => ({ ...row, claim: claims.get(row.claim ?? "") ?? null }));
    return { relationships, totals: new Map(counts) };
  }
}

const claimsAround = readQuery<{ ids: readonly string[]; kinds: readonly string[]; limit: number }, string>(
  "read/claimsAround",
  (row) => row.text("id"),
);

const placesAround = readQuery<
  { ids: readonly string[]; types: readonly DrawnType[] },
  Omit<DrawnRelationshipRecord, "claim">
>("read/placesAround", readPlaced);

/** As it would be drawn if only the attributions inside a perspective existed. Sides and places stay as they are. */
export class SeenSurroundings implements Surroundings {
  readonly #graph: Graph;
  readonly #types: ReadonlySet<DrawnType>;
  readonly #perspective: Perspective;
  readonly #court: Promise<GraphCourt>;
  /** Entities whose surroundings are here, the claims around them, and what is drawn. */
  readonly #explored = new Set<string>();
  readonly #met = new Set<string>();
  readonly #drawn = new Map<string, DrawnRelationshipRecord>();
  hidden = 0;

  constructor(graph: Graph, types: readonly DrawnType[], perspective: Perspective) {
    this.#graph = graph;
    this.#types = new Set(types);
    this.#perspective = perspective;
    this.#court = readCourt(readingStatements(graph));
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
    const [around, placed] = await Promise.all([
      claimsAround(this.#graph, { ids: fresh, kinds: drawnKinds, limit: largestJudged + 1 }),
      placesAround(this.#graph, { ids: fresh, types: [...this.#types] }),
    ]);
    const claims = around.filter((id) => !this.#met.has(id));
    for (const id of claims) this.#met.add(id);
    if (around.length > largestJudged || this.#met.size > largestJudged)
      throw new CostError(
        `The picture meets more than ${largestJudged} claims, too many to judge in a perspective: ask for less depth, fewer nodes or types.`,
      );
    const standing = await readStanding(this.#graph, claims, this.#perspective, await this.#court);
    this.hidden += claims.length - standing.size;
    for (const relationship of placed) this.#add({ ...relationship, claim: null });
    for (const record of standing.values()) for (const relationship of this.#drawnAs(record)) this.#add(relationship);
  }

  #drawnAs(record: ClaimRecord): readonly DrawnRelationshipRecord[] {
    if (!isDrawn(record.status)) return [];
    return projectionOf(record.claim).flatMap(({ type, from, to }) => {
      const drawn = drawnTypes.find((one) => one === type);
      return drawn !== undefined && this.#types.has(drawn) ? [{ type: drawn, from, to, claim: record }] : [];
    });
  }

  #add(relationship: DrawnRelationshipRecord): void {
    this.#drawn.set(keyOf(relationship), relationship);
  }
}

function readPlaced(row: RowReader) {
  return { type: row.word("type", drawnTypes), from: row.text("from"), to: row.text("to") };
}

function keyOf({ type, from, to, claim }: DrawnRelationshipRecord): string {
  return [type, from, to, claim?.id ?? ""].join(" ");
}

function refuseTooMany(count: number): void {
  if (count > mostRelationships)
    throw new CostError(
      `There are more than ${mostRelationships} relationships to draw: ask for less depth, fewer nodes or types.`,
    );
}
