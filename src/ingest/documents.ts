/**
 * What a data set wants to stand in the graph, as plain documents. Every kind of document becomes one node with its own
 * relationships; `row` leads back to the line it came from, `contentHash` tells whether it has changed since last time.
 */

export interface RowPlace {
  readonly file: string;
  readonly line: number;
  /** The row's own key, for claims; a claim whose id has changed is found again by it. */
  readonly key: string | null;
}

interface Document {
  readonly id: string;
  readonly row: RowPlace;
  readonly contentHash: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface EntityDocument extends Document {
  readonly labels: readonly string[];
  /** Structural relationships to other entities, e.g. PART_OF. */
  readonly links: readonly { readonly type: string; readonly to: string }[];
}

/** A name or an external id of an entity. */
export interface BelongingDocument extends Document {
  readonly entity: string;
}

export interface AttributionDocument extends Document {
  readonly claim: string;
  readonly speaker: string | null;
  readonly source: string;
  readonly locator: string | null;
  readonly citing: string | null;
}

/** Everything a claim's node is made of. */
export interface ClaimContent {
  readonly id: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly subject: string;
  readonly objects: readonly string[];
  readonly participants: readonly { readonly role: string; readonly entity: string }[];
  readonly conflict: string | null;
  readonly during: string | null;
  readonly at: string | null;
}

export interface ClaimDocument extends Document, ClaimContent {
  /** Links to other claims that the data set states. */
  readonly links: readonly { readonly type: string; readonly to: string }[];
  /** The bare claims it narrows by itself; they need no row. */
  readonly roots: readonly ClaimContent[];
}

/** Relationships between entities that a whole table states, replaced together. */
export interface RelationshipDocument {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface ReleaseDocument {
  readonly id: string;
  readonly dataset: string;
  readonly title: string;
  readonly version: string;
  readonly licence: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly digest: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export interface DataSetDocuments {
  readonly release: ReleaseDocument;
  readonly entities: readonly EntityDocument[];
  readonly names: readonly BelongingDocument[];
  readonly externalIds: readonly BelongingDocument[];
  readonly relationships: readonly RelationshipDocument[];
  readonly claims: readonly ClaimDocument[];
  readonly attributions: readonly AttributionDocument[];
}
