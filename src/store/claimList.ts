import type { Claim } from "../domain/claim.ts";
import { facetsOf, type FacetRow } from "../domain/facets.ts";
import type { Perspective } from "../domain/perspective.ts";
import { claimKinds, oppositions, statuses, strengths } from "../domain/vocabulary.ts";
import { CostError } from "../errors.ts";
import type { Graph } from "../graph/openGraph.ts";
import { readRows, type RowReader } from "../graph/rowReader.ts";
import { needsJudging, type ClaimQuestion, type Criteria, type NamedActors } from "./claimFilter.ts";
import { matcherOf, validityOf } from "./claimMatches.ts";
import {
  inPerspective,
  largestJudged,
  structural,
  type ListedRow,
  type RowsInPerspective,
} from "./claimsInPerspective.ts";
import { readListedClaim } from "./claimRow.ts";
import { claimText, type ClaimOrder, type Result, type RowKind } from "./claimTexts.ts";
import { once, pageInMemory, pageOf, pageRequest, type PageArguments, type Position } from "./paging.ts";
import { periodArgument } from "./periodArgument.ts";
import { perspectiveOf, type PerspectiveArgument } from "./perspectiveArgument.ts";
import type { ClaimEdgeRecord, ClaimPage, ClaimRecord } from "./types.ts";

/** How a list of claims is cut into rows, ordered and paged. */
export interface ClaimListing extends PageArguments {
  readonly rows: RowKind;
  readonly order: ClaimOrder;
  readonly perspective?: PerspectiveArgument | null;
  /** A day on which the rows held, for certain or possibly. */
  readonly validAt?: string | null;
}

/**
 * A page of the claims, or roots, that a question asks for: one read. Counting them all and telling what matched are left
 * until asked for. In a perspective, and where it is asked what hangs on whom, everything that the structure of the filter finds is
 * read and judged anew.
 * @throws ArgumentError naming the argument that cannot be used; CostError when a perspective has too much to judge.
 */
export async function listedClaims(graph: Graph, asked: ClaimQuestion, listing: ClaimListing): Promise<ClaimPage> {
  const { rows: kind, order, perspective: argument, validAt, ...paging } = listing;
  const question = { ...asked, criteria: { ...asked.criteria, validAt: periodArgument("validAt", validAt) } };
  const perspective = judgedIn(question, perspectiveOf(argument));
  const request = pageRequest(paging, `${kind} ${order}`);
  const edges = edgesOf(graph, question.named, validAt ?? null);
  if (perspective === null) {
    const { criteria } = question;
    const listEvidence = kind === "roots" && needsEvidence(question);
    const rows = await readListedRows(graph, criteria, { kind, order, listEvidence, ...request.parameters });
    return {
      ...pageOf<ClaimRecord, ClaimEdgeRecord>(edges(rows), request, () => countClaims(graph, criteria, kind)),
      facets: once(async () => facetsOf(await countCombinations(graph, criteria, kind))),
      hiddenCount: 0,
      hidden: [],
      perspective: null,
    };
  }
  const { rows, hidden } = await rowsInPerspective(graph, question, { kind, order, perspective });
  const page = pageInMemory<ClaimRecord, ClaimEdgeRecord>(edges(rows), request);
  const facets = once(() => Promise.resolve(facetsOf(rows.map(({ record }) => combinationOf(record)))));
  return { ...page, facets, hiddenCount: hidden.length, hidden, perspective: argument ?? null };
}

/** A page of claims that are at hand, in their order. @throws ArgumentError naming `first` or `after`. */
export function pageOfClaims(claims: readonly ClaimRecord[], paging: PageArguments): ClaimPage {
  const request = pageRequest(paging, "claims at hand");
  const rows = claims.map((node, i) => ({
    position: { key: String(i).padStart(digitsOfPlaces, "0"), id: node.id },
    edge: (cursor: string) => ({
      cursor,
      node,
      matched: () => Promise.resolve([]),
      validAt: () => Promise.resolve(null),
    }),
  }));
  return {
    ...pageInMemory<ClaimRecord, ClaimEdgeRecord>(rows, request),
    facets: once(() => Promise.resolve(facetsOf(claims.map(combinationOf)))),
    hiddenCount: 0,
    hidden: [],
    perspective: null,
  };
}

/** More than {@link largestJudged} are never judged. */
const digitsOfPlaces = 6;

/** All claims, or roots, that a question asks for, as a perspective leaves them if one is given. */
export interface GatheredClaims {
  readonly claims: readonly ClaimRecord[];
  /** Those that the question finds and the perspective hides, as they stand without it; empty without one. */
  readonly hidden: readonly ClaimRecord[];
}

/** What a list is gathered by, and what the question asks beyond its criteria; everything when left out. */
interface Gathering {
  readonly rows: RowKind;
  readonly perspective: Perspective | null;
  readonly keeps?: Keeps;
}

/** What a question asks of a claim beyond its criteria. */
type Keeps = (claim: Claim, isImplied: boolean) => boolean;

/**
 * Everything that a question asks for, for answers that are computed over whole lists; by subject, then id.
 * @throws CostError when it is more than {@link largestJudged}.
 */
export async function gatherClaims(graph: Graph, question: ClaimQuestion, options: Gathering): Promise<GatheredClaims> {
  const { rows, hidden } = await gatherRows(graph, question, options);
  return { claims: rows.map(({ record }) => record), hidden };
}

/** As {@link gatherClaims}, each row with the ids of the claims by which it answers to the question. */
export async function gatherRows(
  graph: Graph,
  question: ClaimQuestion,
  options: Gathering,
): Promise<RowsInPerspective> {
  const { rows: kind, keeps } = options;
  const perspective = judgedIn(question, options.perspective);
  const order = "SUBJECT";
  if (perspective !== null) return rowsInPerspective(graph, question, { kind, order, perspective, keeps });
  const all = { kind, order, listEvidence: true, after: null, limit: largestJudged + 1 } as const;
  const rows = await readListedRows(graph, question.criteria, all);
  if (rows.length > largestJudged)
    throw new CostError(`The filter finds more than ${largestJudged} claims, too many to compute over: narrow it.`);
  return { rows: rows.filter(({ record }) => keeps?.(record.claim, record.implied) ?? true), hidden: [] };
}

/** In which perspective a list is judged: what hangs on somebody is told by judging, also where everybody is heard. */
function judgedIn({ criteria }: ClaimQuestion, perspective: Perspective | null): Perspective | null {
  return perspective ?? (needsJudging(criteria) ? {} : null);
}

async function rowsInPerspective(
  graph: Graph,
  question: ClaimQuestion,
  options: {
    readonly kind: RowKind;
    readonly order: ClaimOrder;
    readonly perspective: Perspective;
    readonly keeps?: Keeps | undefined;
  },
): Promise<RowsInPerspective> {
  const { kind, order, perspective, keeps } = options;
  const all = { kind, order, listEvidence: true, after: null, limit: largestJudged + 1 };
  const read = await readListedRows(graph, structural(question.criteria), all);
  const candidates = keeps === undefined ? read : read.filter(({ record }) => keeps(record.claim, record.implied));
  return inPerspective(graph, question, candidates, { perspective, order, byEvidence: kind === "roots" });
}

/** Whether telling how a root matches takes the claims below it. */
function needsEvidence({ named, criteria }: ClaimQuestion): boolean {
  return [named.via, named.assertedBy, named.deniedBy, criteria.validAt].some((one) => one !== null);
}

function edgesOf(graph: Graph, named: NamedActors, day: string | null) {
  return (rows: readonly ListedRow[]) => {
    const matches = matcherOf(graph, named, rows);
    const validities = validityOf(graph, day, rows);
    return rows.map((row) => ({
      position: { key: row.sortKey, id: row.record.id },
      edge: (cursor: string) => ({
        cursor,
        node: row.record,
        matched: () => matches(row),
        validAt: () => validities(row),
      }),
    }));
  };
}

interface RowRequest {
  readonly kind: RowKind;
  readonly order: ClaimOrder;
  readonly listEvidence: boolean;
  readonly after: Position | null;
  readonly limit: number;
}

function readListedRows(
  graph: Graph,
  criteria: Criteria,
  { kind, order, ...parameters }: RowRequest,
): Promise<readonly ListedRow[]> {
  return runClaims(graph, criteria, kind, { of: "page", order }, parameters, (row) => ({
    record: readListedClaim(row),
    evidence: row.texts("evidence"),
    sortKey: row.text("sortKey"),
  }));
}

async function countClaims(graph: Graph, criteria: Criteria, rows: RowKind): Promise<number> {
  const parameters = { listEvidence: false };
  const [total] = await runClaims(graph, criteria, rows, { of: "count" }, parameters, (row) =>
    row.wholeNumber("total"),
  );
  return total ?? 0;
}

function countCombinations(graph: Graph, criteria: Criteria, rows: RowKind): Promise<readonly FacetRow[]> {
  return runClaims(graph, criteria, rows, { of: "facets" }, { listEvidence: false }, readFacetRow);
}

/** A row as `claims/facets` gives it. */
export function readFacetRow(row: RowReader): FacetRow {
  return {
    kind: row.word("kind", claimKinds),
    type: row.optionalText("type"),
    measure: row.optionalText("measure"),
    form: row.optionalText("form"),
    status: row.word("status", statuses),
    strength: row.word("strength", strengths),
    opposition: row.word("opposition", oppositions),
    claims: row.wholeNumber("claims"),
  };
}

function combinationOf({ claim, status, strength, opposition }: ClaimRecord): FacetRow {
  return {
    kind: claim.kind,
    type: claim.type,
    measure: claim.measure,
    form: claim.form,
    status,
    strength,
    opposition,
    claims: 1,
  };
}

/** The ids of the actors that are the subject, or an object, of a claim that a question asks for. */
export function actorsOfClaims(
  graph: Graph,
  { criteria }: ClaimQuestion,
  as: "SUBJECT" | "OBJECT",
): Promise<readonly string[]> {
  return runClaims(graph, criteria, "claims", { of: "actors", as }, {}, (row) => row.text("actor"));
}

/** The rows that a result of a question has, other than pages. */
export async function runClaims<T>(
  graph: Graph,
  criteria: Criteria,
  rows: RowKind,
  result: Result,
  parameters: Readonly<Record<string, unknown>>,
  read: Parameters<typeof readRows<T>>[2],
): Promise<readonly T[]> {
  const { text, access } = claimText(criteria, rows, result);
  return readRows(`read/claims (${rows})`, await graph.read(text, { ...criteria, ...parameters, access }), read);
}
