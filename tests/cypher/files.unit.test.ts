import { describe, expect, it } from "@jest/globals";
import { kindRules } from "../../src/domain/claimKinds.ts";
import { projectedTypes } from "../../src/domain/projection.ts";
import { actorLabels, claimLinks, eventLabels, judgementKinds, sourceLinks } from "../../src/domain/vocabulary.ts";
import { cypherNames, cypherText } from "../../src/graph/cypherFiles.ts";

const labels = new Set<string>([
  ...["Entity", "Actor", "Event", "Place", "Source", "Name", "ExternalId"],
  ...["Claim", "Attribution", "Release", "ImportRun", "Change"],
  ...Object.values(actorLabels),
  ...Object.values(eventLabels),
  ...Object.values(kindRules).map(({ label }) => label),
]);

const relationshipTypes = new Set<string>([
  ...["SUBJECT", "OBJECT", "PARTICIPANT", "IN_CONFLICT", "DURING", "AT", "ABOUT", "SPOKEN_BY", "IN", "CITING"],
  ...["FROM_ROW", "REDIRECTED", "CHANGED", "PUBLISHED_BY", "SIDE_OF", "MEMBER_OF_SIDE", "HAS_NAME", "HAS_EXTERNAL_ID"],
  ...["ON_SIDE", "PART_OF", "LOCATED_IN"],
  ...claimLinks,
  ...sourceLinks,
  ...judgementKinds,
  ...projectedTypes,
]);

/** A statement without its comments, and what its header says. */
function parts(name: string) {
  const text = cypherText(name);
  const header = text.split("\n").filter((line) => line.startsWith("//"));
  return { header, body: text.replace(/^\/\/.*\n/gm, "") };
}

const names = (["schema", "read", "write", "check"] as const).flatMap((area) => cypherNames(area));
/** Files one folder deeper are fragments, put together by the store. */
const whole = names.filter((name) => name.split("/").length === 2);

describe("every file of cypher/", () => {
  it("is found", () => expect(whole.length).toBeGreaterThan(50));

  it.each(names)("%s uses labels and relationship types of the model only", (name) => {
    const { body } = parts(name);
    const nodes = [...body.matchAll(/[(|&!][a-zA-Z]*:([A-Z][A-Za-z|&!:]*)/g)].flatMap(([, found = ""]) =>
      found.split(/[|&!:]+/),
    );
    const relationships = [...body.matchAll(/\[[a-zA-Z]*:([A-Z_|]+)/g)].flatMap(([, found = ""]) => found.split("|"));
    expect(nodes.filter((label) => label !== "" && !labels.has(label))).toEqual([]);
    expect(relationships.filter((type) => type !== "" && !relationshipTypes.has(type))).toEqual([]);
  });

  it.each(whole)("%s begins with its own name and what it returns", (name) => {
    const title = (name.split("/").at(-1) ?? "").replace(/^\d+-/, "");
    expect(parts(name).header[0]).toMatch(new RegExp(`^// ${title}: \\S`));
  });

  it.each(whole)("%s documents exactly the parameters it takes", (name) => {
    const { header, body } = parts(name);
    const documented = header.flatMap((line) => /^\/\/ param \$(\w+)/.exec(line)?.[1] ?? []);
    const used = [...body.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter);
    expect([...new Set(used)].sort()).toEqual([...documented].sort());
  });

  it.each(whole)("%s documents exactly the columns it returns", (name) => {
    const { header, body } = parts(name);
    const documented = header.flatMap((line) => /^\/\/ row {3}(\w+)/.exec(line)?.[1] ?? []);
    expect(returnedColumns(body)).toEqual(documented);
  });
});

/** The column names of the last RETURN; empty when nothing is returned. */
function returnedColumns(body: string): readonly string[] {
  const start = body.lastIndexOf("\nRETURN ");
  if (start < 0) return [];
  const clause = body
    .slice(start + "\nRETURN ".length)
    .replace(/^DISTINCT /, "")
    .split(/\n(?:ORDER BY|LIMIT|SKIP)\b/)[0];
  return topLevelItems(clause ?? "").map((item) => (/ AS (\w+)\s*$/.exec(item)?.[1] ?? item).trim());
}

/** Splits at commas that stand in no bracket. */
function topLevelItems(clause: string): readonly string[] {
  const items = [""];
  let depth = 0;
  for (const character of clause) {
    if ("([{".includes(character)) depth += 1;
    if (")]}".includes(character)) depth -= 1;
    if (character === "," && depth === 0) items.push("");
    else items.push((items.pop() ?? "") + character);
  }
  return items;
}
