import { composed, composedOf, type ComposedText } from "./fragments.ts";

/** Which attributions, list by list as parameters of `attributions/where-…`; null asks nothing, an empty list matches nothing. */
export interface AttributionCriteria {
  readonly speaker: readonly string[] | null;
  readonly speakerKinds: readonly string[] | null;
  readonly stances: readonly string[] | null;
  readonly hedges: readonly string[] | null;
  readonly stated: { readonly startEarliest: string | null; readonly endLatest: string | null } | null;
  /** True asks for what has no date of saying. */
  readonly undated: true | null;
  readonly source: readonly string[] | null;
  readonly citing: readonly string[] | null;
  readonly claimKinds: readonly string[] | null;
  readonly matters: readonly string[] | null;
  /** Whole years. */
  readonly lagAtLeast: number | null;
  readonly supportTypes: readonly string[] | null;
  readonly subject: readonly string[] | null;
  readonly object: readonly string[] | null;
  readonly about: readonly string[] | null;
  readonly event: readonly string[] | null;
  /** Conflicts, those inside them included. */
  readonly conflict: readonly string[] | null;
  readonly claim: readonly string[] | null;
}

/** Where a query of attributions begins: the first of these that the criteria give anything for. */
const accessPaths = [
  ...([
    "claim",
    "citing",
    "speaker",
    "subject",
    "object",
    "event",
    "about",
    "source",
    "conflict",
    "kind",
    "nothing",
  ] as const),
] as const;
type AccessPath = (typeof accessPaths)[number];

const results = ["page", "count", "voices"] as const;
type Result = (typeof results)[number];

/** Conditions that take a fragment each, which is there only when it is asked; claims are asked for at the beginning only. */
const conditions = ["words", "speaker", "source", "citing", "subject", "object", "about", "event", "conflict"] as const;
type Condition = (typeof conditions)[number];

const criteriaOf: Readonly<Record<Condition, readonly (keyof AttributionCriteria)[]>> = {
  words: [
    "stances",
    "hedges",
    "speakerKinds",
    "claimKinds",
    "matters",
    "supportTypes",
    "lagAtLeast",
    "stated",
    "undated",
  ],
  speaker: ["speaker"],
  source: ["source"],
  citing: ["citing"],
  subject: ["subject"],
  object: ["object"],
  about: ["about"],
  event: ["event"],
  conflict: ["conflict"],
};

/** What is asked of claims in the same words as in lists of claims has its fragments there. */
const sharedWithClaims: ReadonlySet<string> = new Set(["object", "about", "event", "conflict"]);

/** The statement for criteria, and where it begins. */
export function attributionText(criteria: AttributionCriteria, result: Result): { text: string; access: unknown } {
  const { claimKinds, supportTypes, ...lists } = criteria;
  const kind = claimKinds ?? (supportTypes === null ? null : ["SUPPORT"]);
  const beginnings: Readonly<Record<AccessPath, unknown>> = { ...lists, kind, nothing: [] };
  const path = accessPaths.find((one) => beginnings[one] !== null) ?? "nothing";
  const asked = conditions.filter(
    (condition) => condition !== path && criteriaOf[condition].some((name) => criteria[name] !== null),
  );
  return { text: textOf(path, asked, result), access: beginnings[path] };
}

/** The statement for what is said of claims, their own attributions and those that reach them along REFINES. */
export function reachingText(result: Result): string {
  return composed("attributions", ["reaching", ...(result === "voices" ? ["voice"] : []), `reaching-${result}`]);
}

/**
 * The statements that {@link attributionText} and {@link reachingText} can give, for a test to have the database plan them:
 * from every beginning, plain and with every condition it does not settle.
 */
export function everyAttributionText(): readonly ComposedText[] {
  const texts = accessPaths.flatMap((path) =>
    [[], conditions.filter((condition) => condition !== path)].flatMap((asked) =>
      results.map((result) => ({
        name: ["attributions by", path, result, ...asked].join(" "),
        text: textOf(path, asked, result),
      })),
    ),
  );
  return [...texts, ...results.map((result) => ({ name: `reaching ${result}`, text: reachingText(result) }))];
}

function textOf(path: AccessPath, asked: readonly Condition[], result: Result): string {
  const beginning = sharedWithClaims.has(path)
    ? [`claims/by-${path}`, "attributions/of-claims"]
    : [`attributions/by-${path}`];
  const folderOf = (condition: Condition) => (sharedWithClaims.has(condition) ? "claims" : "attributions");
  return composedOf([
    ...beginning,
    ...asked.map((condition) => `${folderOf(condition)}/where-${condition}`),
    ...(result === "voices" ? ["attributions/voice"] : []),
    `attributions/${result}`,
  ]);
}
