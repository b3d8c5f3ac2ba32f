import type { Criteria } from "./claimFilter.ts";
import { composed, type ComposedText } from "./fragments.ts";

/** Where a query of claims begins: the first of these that the criteria give anything for. */
const accessPaths = [
  "subject",
  "object",
  "either",
  "about",
  "via",
  "party",
  "event",
  "place",
  "asserted",
  "denied",
  "conflict",
  "dataset",
  "type",
  "kind",
  "nothing",
] as const;
type AccessPath = (typeof accessPaths)[number];

/** What a row is: a claim, or a bare support claim (supporter, recipient, type) that evidence below it answers for. */
export type RowKind = "claims" | "roots";
const rowKinds: readonly RowKind[] = ["claims", "roots"];

export const claimOrders = ["SUBJECT", "PERIOD_ASCENDING", "PERIOD_DESCENDING", "STRENGTH"] as const;
export type ClaimOrder = (typeof claimOrders)[number];

const sortFragments: Readonly<Record<ClaimOrder, string>> = {
  SUBJECT: "sort-subject",
  PERIOD_ASCENDING: "sort-period-ascending",
  PERIOD_DESCENDING: "sort-period-descending",
  STRENGTH: "sort-strength",
};

/**
 * What comes back: a page in an order; the number of rows, of each combination of words, or of periods and voices as well;
 * what is said of them; or the actors that are the rows' subjects or objects.
 */
export type Result =
  | { readonly of: "page"; readonly order: ClaimOrder }
  | { readonly of: "count" | "facets" | "coverage" | "said" }
  | { readonly of: "actors"; readonly as: "SUBJECT" | "OBJECT" };

/** Conditions take a fragment each, which is there only when it is asked: of the row's claim, or of its evidence. */
const rowConditions = ["words", "subject", "object", "either", "about", "event", "place"] as const;
const evidenceConditions = [
  "manner",
  "via",
  "party",
  "conflict",
  "dataset",
  "stated-before",
  "asserted",
  "denied",
] as const;
type Condition = (typeof rowConditions)[number] | (typeof evidenceConditions)[number];

/** The criteria that each condition's fragment takes. */
const criteriaOf: Readonly<Record<Condition, readonly (keyof Criteria)[]>> = {
  words: [
    ...(["kinds", "supportTypes", "votes", "acts", "roles", "relations", "measures", "forms"] as const),
    ...(["actions", "controlActs", "recognitions", "attitudes", "matters"] as const),
    ...(["statuses", "strengths", "oppositions", "statedOnly"] as const),
  ],
  subject: ["subject"],
  object: ["object"],
  either: ["either"],
  about: ["about"],
  event: ["event"],
  place: ["place"],
  manner: ["subtypes", "modes", "openness", "indirect", "period", "dateBasis", "validAt"],
  via: ["via"],
  party: ["party"],
  conflict: ["conflict"],
  dataset: ["dataset"],
  "stated-before": ["statedBefore"],
  asserted: ["assertedBy"],
  denied: ["deniedBy"],
};

interface Plan {
  readonly path: AccessPath;
  readonly rows: RowKind;
  readonly conditions: readonly Condition[];
  readonly result: Result;
}

/** The statement for criteria, and where it begins. */
export function claimText(criteria: Criteria, rows: RowKind, result: Result): { text: string; access: unknown } {
  const { path, access } = accessOf(criteria);
  const conditions = [...rowConditions, ...evidenceConditions].filter(
    (condition) => isAsked(condition, criteria, rows) && !isSettled(condition, path, rows),
  );
  return { text: textOf({ path, rows, conditions, result }), access };
}

/** Whether criteria ask for a condition. Roots are of one kind, whatever the criteria say. */
function isAsked(condition: Condition, criteria: Criteria, rows: RowKind): boolean {
  return criteriaOf[condition].some(
    (name) =>
      criteria[name] !== null &&
      !(name === "statedOnly" && !criteria.statedOnly) &&
      !(name === "kinds" && rows === "roots"),
  );
}

/**
 * Whether a list that begins at a path need not ask for a condition again. Roots are climbed to from there; and where a
 * speaker's words begin, those of unnamed people and what was taken back are still among them.
 */
function isSettled(condition: Condition, path: AccessPath, rows: RowKind): boolean {
  return condition === path && rows === "claims" && condition !== "asserted" && condition !== "denied";
}

function textOf({ path, rows, conditions, result }: Plan): string {
  const those = (all: readonly Condition[]) =>
    all.filter((condition) => conditions.includes(condition)).map((condition) => `where-${condition}`);
  const found =
    rows === "claims"
      ? [...those(rowConditions), ...those(evidenceConditions), "row-claims"]
      : [
          "row-roots-climb",
          ...those(rowConditions),
          "row-roots-descend",
          ...those(evidenceConditions),
          "row-roots-gather",
        ];
  return composed("claims", [`by-${path}`, ...found, ...resultFragments(result)]);
}

function resultFragments(result: Result): readonly string[] {
  switch (result.of) {
    case "page":
      return [sortFragments[result.order], "page"];
    case "count":
    case "facets":
    case "coverage":
    case "said":
      return [result.of];
    case "actors":
      return [`actors-${result.as.toLowerCase()}`];
  }
}

function accessOf(criteria: Criteria): { path: AccessPath; access: unknown } {
  const beginnings: Readonly<Record<AccessPath, unknown>> = {
    subject: criteria.subject,
    object: criteria.object,
    either: criteria.either,
    about: criteria.about,
    via: criteria.via,
    party: criteria.party,
    event: criteria.event,
    place: criteria.place,
    asserted: criteria.assertedBy,
    denied: criteria.deniedBy,
    conflict: criteria.conflict,
    dataset: criteria.dataset,
    type: typeAccess(criteria),
    kind: criteria.measures === null ? criteria.kinds : ["ESTIMATE"],
    nothing: [],
  };
  const path = accessPaths.find((one) => beginnings[one] !== null) ?? "nothing";
  return { path, access: beginnings[path] };
}

function typeAccess(criteria: Criteria): { kind: string; types: readonly string[] } | null {
  const { supportTypes, votes, acts, roles, relations, actions, controlActs, recognitions, attitudes, matters } =
    criteria;
  const types = {
    SUPPORT: supportTypes,
    BALLOT: votes,
    RESTRICTION: acts,
    PARTICIPATION: roles,
    AFFILIATION: relations,
    OCCURRENCE: actions,
    CONTROL: controlActs,
    RECOGNITION: recognitions,
    POSITION: attitudes,
    ASSESSMENT: matters,
  };
  for (const [kind, given] of Object.entries(types)) if (given !== null) return { kind, types: given };
  return null;
}

/**
 * The statements that {@link claimText} can give, for a test to have the database plan them: from every beginning, in every
 * order, for every result and with every condition, in lists of claims and of roots. Conditions only add clauses, so each
 * comes once alone and once with all the others.
 */
export function everyClaimText(): readonly ComposedText[] {
  const results: readonly Result[] = [
    ...claimOrders.map((order) => ({ of: "page", order }) as const),
    { of: "count" },
    { of: "facets" },
  ];
  const plans = rowKinds.flatMap((rows): readonly Plan[] => {
    const plain: Plan = { path: "subject", rows, conditions: [], result: { of: "page", order: "SUBJECT" } };
    const [paths, conditions] = rows === "claims" ? [accessPaths, claimConditions] : [supportPaths, supportConditions];
    return [
      ...paths.map((path) => ({ ...plain, path })),
      ...results.map((result) => ({ ...plain, result })),
      ...conditions.map((condition) => ({ ...plain, conditions: [condition] })),
      { ...plain, conditions },
    ];
  });
  const actors = (["SUBJECT", "OBJECT"] as const).map((as): Plan => ({
    path: "kind",
    rows: "claims",
    conditions: [],
    result: { of: "actors", as },
  }));
  const surveys = (["coverage", "said"] as const).map((of): Plan => ({
    path: "dataset",
    rows: "claims",
    conditions: ["conflict"],
    result: { of },
  }));
  return [...plans, ...actors, ...surveys].map((plan) => ({ name: nameOf(plan), text: textOf(plan) }));
}

const claimConditions: readonly Condition[] = [...rowConditions, ...evidenceConditions];
const supportConditions = claimConditions.filter(
  (condition) => !["about", "party", "event", "place", "dataset"].includes(condition),
);
const supportPaths = accessPaths.filter(
  (path) => !["about", "party", "event", "place", "dataset", "nothing"].includes(path),
);

function nameOf({ path, rows, conditions, result }: Plan): string {
  return [rows, "by", path, ...Object.values(result), ...conditions].join(" ");
}
