import {
  affiliationRelations,
  assessmentMatters,
  ballotVotes,
  claimKinds,
  controlActs,
  measures,
  mediationForms,
  occurrenceActions,
  oppositions,
  participationRoles,
  positionAttitudes,
  recognitionStances,
  restrictionActs,
  statuses,
  strengths,
  supportTypes,
  type ClaimKind,
  type Opposition,
  type Status,
  type Strength,
} from "./vocabulary.ts";

/** The words of a claim by which lists are filtered, and how many claims have them together. */
export interface FacetRow {
  readonly kind: ClaimKind;
  readonly type: string | null;
  readonly measure: string | null;
  readonly form: string | null;
  readonly status: Status;
  readonly strength: Strength;
  readonly opposition: Opposition;
  readonly claims: number;
}

type Count<Name extends string, Word> = Readonly<Record<Name, Word> & Record<"count", number>>;

/** How many claims have each word, in the order of the vocabulary; words of none are left out. */
export interface ClaimFacets {
  readonly kinds: readonly Count<"kind", ClaimKind>[];
  readonly statuses: readonly Count<"status", Status>[];
  readonly strengths: readonly Count<"strength", Strength>[];
  readonly oppositions: readonly Count<"opposition", Opposition>[];
  readonly supportTypes: readonly Count<"type", (typeof supportTypes)[number]>[];
  readonly votes: readonly Count<"vote", (typeof ballotVotes)[number]>[];
  readonly acts: readonly Count<"act", (typeof restrictionActs)[number]>[];
  readonly roles: readonly Count<"role", (typeof participationRoles)[number]>[];
  readonly relations: readonly Count<"relation", (typeof affiliationRelations)[number]>[];
  readonly actions: readonly Count<"action", (typeof occurrenceActions)[number]>[];
  readonly controlActs: readonly Count<"act", (typeof controlActs)[number]>[];
  readonly recognitions: readonly Count<"stance", (typeof recognitionStances)[number]>[];
  readonly attitudes: readonly Count<"attitude", (typeof positionAttitudes)[number]>[];
  readonly matters: readonly Count<"matter", (typeof assessmentMatters)[number]>[];
  readonly measures: readonly Count<"measure", (typeof measures)[number]>[];
  readonly forms: readonly Count<"form", (typeof mediationForms)[number]>[];
}

/** Counts of each word by itself, of counts of combinations. */
export function facetsOf(rows: readonly FacetRow[]): ClaimFacets {
  const typesOf = (kind: ClaimKind) => (row: FacetRow) => (row.kind === kind ? row.type : null);
  return {
    kinds: counted("kind", claimKinds, rows, ({ kind }) => kind),
    statuses: counted("status", statuses, rows, ({ status }) => status),
    strengths: counted("strength", strengths, rows, ({ strength }) => strength),
    oppositions: counted("opposition", oppositions, rows, ({ opposition }) => opposition),
    supportTypes: counted("type", supportTypes, rows, typesOf("SUPPORT")),
    votes: counted("vote", ballotVotes, rows, typesOf("BALLOT")),
    acts: counted("act", restrictionActs, rows, typesOf("RESTRICTION")),
    roles: counted("role", participationRoles, rows, typesOf("PARTICIPATION")),
    relations: counted("relation", affiliationRelations, rows, typesOf("AFFILIATION")),
    actions: counted("action", occurrenceActions, rows, typesOf("OCCURRENCE")),
    controlActs: counted("act", controlActs, rows, typesOf("CONTROL")),
    recognitions: counted("stance", recognitionStances, rows, typesOf("RECOGNITION")),
    attitudes: counted("attitude", positionAttitudes, rows, typesOf("POSITION")),
    matters: counted("matter", assessmentMatters, rows, typesOf("ASSESSMENT")),
    measures: counted("measure", measures, rows, ({ kind, measure }) => (kind === "ESTIMATE" ? measure : null)),
    forms: counted("form", mediationForms, rows, ({ kind, form }) => (kind === "MEDIATION" ? form : null)),
  };
}

function counted<Name extends string, Word extends string>(
  name: Name,
  words: readonly Word[],
  rows: readonly FacetRow[],
  wordOf: (row: FacetRow) => string | null,
): readonly Count<Name, Word>[] {
  const sums = new Map<string | null, number>();
  for (const row of rows) sums.set(wordOf(row), (sums.get(wordOf(row)) ?? 0) + row.claims);
  return words.flatMap((word) => {
    const count = sums.get(word) ?? 0;
    return count === 0 ? [] : [{ [name]: word, count } as Count<Name, Word>];
  });
}
