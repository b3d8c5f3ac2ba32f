import { describe, expect, it } from "@jest/globals";
import { GraphRowError } from "../../../src/errors.ts";
import type { Graph, Row } from "../../../src/graph/openGraph.ts";
import { readQuery, readWithin } from "../../../src/graph/readQuery.ts";

const whole: readonly Row[] = [{ id: "claim:1", stance: "ASSERTS" }];
/** As Neo4j has really answered while a commit was being written. */
const torn: readonly Row[] = [{ id: "claim:1", stance: null }];

/** Answers each read with the next of some rows, the last of them from then on, and tells how often it was asked. */
function answering(...answers: readonly (readonly Row[])[]) {
  let asked = 0;
  const next = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)] ?? []);
  return { graph: { read: next } as unknown as Graph, statements: { run: next }, asked: () => asked };
}

const stanceOf = readQuery<Record<string, never>, string>("read/claimsById", (row) => row.text("stance"));
const stanceWithin = readWithin<Record<string, never>, string>("read/claimsById", (row) => row.text("stance"));

describe("a read", () => {
  it("is asked once when every row is whole", async () => {
    const database = answering(whole);
    expect(await stanceOf(database.graph, {})).toEqual(["ASSERTS"]);
    expect(database.asked()).toBe(1);
  });

  it("is asked again for a row that a commit was just changing", async () => {
    const database = answering(torn, whole);
    expect(await stanceOf(database.graph, {})).toEqual(["ASSERTS"]);
    expect(database.asked()).toBe(2);
  });

  it("is asked again inside other statements too", async () => {
    const database = answering(torn, torn, whole);
    expect(await stanceWithin(database.statements, {})).toEqual(["ASSERTS"]);
    expect(database.asked()).toBe(3);
  });

  it("fails by query and column when the row stays as it is", async () => {
    const database = answering(torn);
    await expect(stanceOf(database.graph, {})).rejects.toThrow(new GraphRowError("read/claimsById", "stance", null));
    expect(database.asked()).toBe(4);
  });

  it("is not asked again when the read itself fails", async () => {
    let asked = 0;
    const read = () => {
      asked += 1;
      return Promise.reject(new Error("away"));
    };
    await expect(stanceOf({ read } as unknown as Graph, {})).rejects.toThrow("away");
    expect(asked).toBe(1);
  });
});
