import { describe, expect, it, jest } from "@jest/globals";
import { once, pageOf, pageRequest, type PageArguments } from "../../../src/store/paging.ts";

const rows = (ids: readonly string[]) =>
  ids.map((id) => ({ position: { key: `key of ${id}`, id }, edge: (cursor: string) => ({ cursor, node: id }) }));
const never = () => Promise.reject(new Error("not asked for"));

/** What a request is refused with; null when it is not. */
function refusalOf(paging: PageArguments): unknown {
  try {
    pageRequest(paging, "letters");
    return null;
  } catch (error) {
    return error;
  }
}

describe("a page", () => {
  it("has what was wanted, and a next page when there was one row more", () => {
    const page = pageOf(rows(["a", "b", "c"]), pageRequest({ first: 2 }, "letters"), never);
    expect(page.nodes).toEqual(["a", "b"]);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(pageOf(rows(["a", "b"]), pageRequest({ first: 2 }, "letters"), never).pageInfo.hasNextPage).toBe(false);
  });

  it("goes on behind its last row", () => {
    const page = pageOf(rows(["a", "b", "c"]), pageRequest({ first: 2 }, "letters"), never);
    const next = pageRequest({ first: 2, after: page.pageInfo.endCursor }, "letters");
    expect(next.parameters).toEqual({ after: { key: "key of b", id: "b" }, limit: 3 });
  });

  it("carries keys of any script", () => {
    const [edge] = pageOf(
      [{ position: { key: "çardaqlı Ղ 🏔", id: "place:a" }, edge: (cursor) => ({ cursor, node: 1 }) }],
      pageRequest({}, "names"),
      never,
    ).edges;
    expect(edge?.cursor).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(pageRequest({ after: edge?.cursor ?? "" }, "names").parameters.after?.key).toBe("çardaqlı Ղ 🏔");
  });

  it("counts once, when asked", async () => {
    const count = jest.fn(() => Promise.resolve(7));
    const counted = once(count);
    expect(count).not.toHaveBeenCalled();
    expect([await counted(), await counted()]).toEqual([7, 7]);
    expect(count).toHaveBeenCalledTimes(1);
  });
});

describe("a request for a page", () => {
  it("is for fifty rows unless it says otherwise; null says nothing", () => {
    expect(pageRequest({ first: null, after: null }, "letters").parameters).toEqual({ after: null, limit: 51 });
  });

  it.each([0, -1, 501, 1.5, Number.NaN])("refuses %d rows", (first) => {
    expect(refusalOf({ first })).toMatchObject({ name: "ArgumentError", argument: "first" });
  });

  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const own = forged(["letters", "k", "a"]);
  it.each([
    ["no base64", "%%%"],
    ["no JSON", Buffer.from("nope").toString("base64url")],
    ["no list", forged({ order: "letters" })],
    ["too short", forged(["letters", "k"])],
    ["too long", forged(["letters", "k", "a", "b"])],
    ["a key that is no text", forged(["letters", 5, "a"])],
    ["an id that is no text", forged(["letters", "k", { toString: "x" }])],
    ["padding", `${own}=`],
    ["blanks around", ` ${own}`],
    ["nothing", ""],
    ["another order", forged(["numbers", "k", "a"])],
  ])("refuses a cursor that is %s", (_, after) => {
    expect(refusalOf({ after })).toMatchObject({ name: "ArgumentError", argument: "after" });
  });
});
