import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, isEnumType } from "graphql";
import { claimOf } from "../../../src/domain/claim.ts";
import { kindRules } from "../../../src/domain/claimKinds.ts";
import { drawnTypes, kindsDrawnAs, projectedTypes, projectionOf } from "../../../src/domain/projection.ts";
import { claimKinds, type ClaimKind } from "../../../src/domain/vocabulary.ts";
import { cypherNames, cypherText } from "../../../src/graph/cypherFiles.ts";

describe("the relationships that are drawn", () => {
  it("are spelt alike in API, reads and domain", () => {
    const schema = buildSchema(readFileSync(new URL("../../../schema.graphql", import.meta.url), "utf8"));
    const type = schema.getType("RelationshipType");
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect(values.toSorted()).toEqual(drawnTypes.toSorted());
    const reads = cypherNames("read").filter((name) => cypherText(name).includes(":SUPPLIED_ARMS_TO|"));
    expect(reads).toEqual(["read/neighboursOf", "read/relationshipCounts", "read/relationshipsAmong"]);
    for (const name of reads) {
      const [, listed = ""] = /\[drawn:([A-Z_|]+)\]/.exec(cypherText(name)) ?? [];
      expect(listed.split("|").toSorted()).toEqual(drawnTypes.toSorted());
    }
  });

  it("come from claims of the kinds that are said to be drawn as them", () => {
    const participants = { OBJECT: ["state:b"], TARGET: ["state:b"], VIA: ["state:c"] };
    const drawnFrom = (kind: ClaimKind) =>
      [null, ...kindRules[kind].types].flatMap((type) =>
        [null, "RECRUITMENT"].flatMap((subtype) =>
          projectionOf(claimOf({ kind, subject: "state:a", type, subtype, participants })).map((drawn) => drawn.type),
        ),
      );
    const found = claimKinds.flatMap((kind) => drawnFrom(kind).map((type) => [type, kind] as const));
    expect(new Set(found.map(([type]) => type))).toEqual(new Set(projectedTypes));
    for (const [type, kind] of found) expect([type, kindsDrawnAs([type])]).toEqual([type, [kind]]);
    expect(kindsDrawnAs(["ON_SIDE", "SIDE_OF", "PART_OF", "LOCATED_IN"])).toEqual([]);
    expect(kindsDrawnAs([])).toEqual([]);
  });
});
