import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import {
  changeKindOf,
  changeOrder,
  changesBetween,
  composed,
  statedKinds,
  type Change,
  type KeyedThing,
} from "../../../src/domain/releaseDiff.ts";

const claim = (key: string, content: string, rest: Partial<KeyedThing> = {}): KeyedThing => ({
  what: "CLAIM",
  key,
  id: `claim:${key}-${content}`,
  content,
  text: `${key} ${content}`,
  status: "UNCONTESTED",
  ...rest,
});
const told = (changes: readonly Change[]) =>
  [...changes]
    .sort((a, b) => (changeOrder(a) < changeOrder(b) ? -1 : 1))
    .map((one) => `${changeKindOf(one)} ${one.before?.text ?? "-"} > ${one.after?.text ?? "-"}`);

describe("changes between two states of a data set", () => {
  it("are what came, what went, and what is found under its key with another content", () => {
    expect(
      told(
        changesBetween(
          [claim("a", "1"), claim("b", "1"), claim("c", "1")],
          [claim("c", "1"), claim("b", "2"), claim("d", "1")],
        ),
      ),
    ).toEqual(["ADDED - > d 1", "REMOVED a 1 > -", "CHANGED b 1 > b 2"]);
  });

  it("are those of a status, too, but not those of words alone", () => {
    const before = [claim("a", "1"), claim("b", "1")];
    const after = [claim("a", "1", { status: "CONTESTED" }), claim("b", "1", { text: "renamed" })];
    expect(changesBetween(before, after).map(({ key }) => key)).toEqual(["a"]);
  });

  it("keep things of one key apart by what they are", () => {
    const entity = claim("a", "1", { what: "ENTITY", status: null });
    expect(
      changesBetween([entity], [claim("a", "1")])
        .map(changeKindOf)
        .sort(),
    ).toEqual(["ADDED", "REMOVED"]);
  });

  it("come entities first, then claims, then attributions, each by sort of change and words", () => {
    const all = statedKinds.flatMap((what) => [claim("b", "1", { what }), claim("A", "1", { what })]);
    const order = (changes: readonly Change[]) =>
      [...changes].sort((a, b) => (changeOrder(a) < changeOrder(b) ? -1 : 1)).map(({ what, key }) => `${what} ${key}`);
    expect(order(changesBetween([], all))).toEqual([
      ...["ENTITY A", "ENTITY b", "CLAIM A", "CLAIM b", "ATTRIBUTION A", "ATTRIBUTION b"],
    ]);
  });
});

describe("changes one after another", () => {
  const state = fc
    .dictionary(fc.constantFrom("a", "b", "c", "d"), fc.constantFrom("1", "2", "3"), { noNullPrototype: true })
    .map((contents) => Object.entries(contents).map(([key, content]) => claim(key, content)));

  it("are those between the first state and the last, whatever lay between", () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), (states) => {
        const steps = states.slice(1).map((after, i) => changesBetween(states[i] ?? [], after));
        expect(told(composed(steps))).toEqual(told(changesBetween(states[0] ?? [], states.at(-1) ?? [])));
      }),
    );
  });

  it("are none where all was changed back", () => {
    const there = changesBetween([claim("a", "1")], [claim("a", "2"), claim("b", "1")]);
    const back = changesBetween([claim("a", "2"), claim("b", "1")], [claim("a", "1")]);
    expect(composed([there, back])).toEqual([]);
  });
});
