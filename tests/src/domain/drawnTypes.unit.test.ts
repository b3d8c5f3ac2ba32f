import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { buildSchema, isEnumType } from "graphql";
import { claimOf } from "../../../src/domain/claim.ts";
import { kindRules } from "../../../src/domain/claimKinds.ts";
import { drawnKinds, drawnTypes, projectionOf } from "../../../src/domain/projection.ts";
import { claimKinds } from "../../../src/domain/vocabulary.ts";
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

  it("come from claims of the kinds that are said to be drawn", () => {
    const participants = { OBJECT: ["state:b"], TARGET: ["state:b"] };
    const isDrawn = (kind: (typeof claimKinds)[number]) =>
      [null, ...kindRules[kind].types].some(
        (type) => projectionOf(claimOf({ kind, subject: "state:a", type, participants })).length > 0,
      );
    expect(claimKinds.filter(isDrawn).toSorted()).toEqual(drawnKinds.toSorted());
  });
});
