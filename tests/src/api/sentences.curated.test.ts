import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { openCurated } from "../../support/graphs.ts";
import { ask } from "./small.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

async function sentences(filter: object, perspective: object | null = null): Promise<readonly string[]> {
  const { claims } = await ask<{ claims: { nodes: readonly { sentence: string }[] } }>(
    graph,
    `query ($filter: ClaimFilter, $perspective: Perspective) {
       claims(filter: $filter, perspective: $perspective, first: 500) { nodes { sentence } } }`,
    { filter, perspective },
  );
  return claims.nodes.map(({ sentence }) => sentence);
}

describe("claims as sentences", () => {
  it.each([
    [
      { supportTypes: ["ARMS"], subject: ["state:russia"], object: ["state:azerbaijan"], scope: "EXACT" },
      [
        "Russia supplied arms to Azerbaijan from 2007 to 2011 (55 percent of arms supplies of Azerbaijan).",
        "Russia supplied arms to Azerbaijan from 2010 to 2014 (85 percent of arms supplies of Azerbaijan).",
        "Russia supplied arms to Azerbaijan from 2015 to 2019 (31 percent of arms supplies of Azerbaijan).",
        "Russia supplied arms to Azerbaijan (full price).",
        "Russia supplied arms to Azerbaijan.",
      ],
    ],
    [
      { supportTypes: ["ARMS"], subject: ["state:canada"] },
      ["Canada supplied arms to Azerbaijan by way of Turkey.", "Canada supplied arms to Azerbaijan."],
    ],
    [{ supportTypes: ["ARMS"], subject: ["state:jordan"] }, ["Jordan supplied arms to Armenia; alleged and denied."]],
    [
      { kinds: ["MEDIATION"], subject: ["state:iran"] },
      ["Iran mediated in Nagorno-Karabakh conflict in 1992.", "Iran mediated in Nagorno-Karabakh conflict."],
    ],
    [
      { kinds: ["RESTRICTION"], subject: ["state:turkey"] },
      ["Turkey imposed its closure of its border with Armenia from April 1993 (end not recorded)."],
    ],
    [
      { kinds: ["ASSESSMENT"], subject: ["state:france"], object: ["state:armenia"] },
      [
        "A judgement on France, with regard to Armenia, as to bias (conflict: Nagorno-Karabakh conflict): In the conflict it leans, more or less, to Armenia.",
        "A judgement on France, with regard to Armenian side in the Nagorno-Karabakh conflict, as to bias: France sides with the Armenians; alleged.",
      ],
    ],
    [
      { measures: ["RELEASED", "WOUNDED"], event: ["event:2022-03-25-drone-attack"] },
      [
        "14 soldiers of Armenian side in the Nagorno-Karabakh conflict were wounded on 25 March 2022 by the hand of Armed forces of Azerbaijan (cause: drone attack; during: Drone attack of 25 March 2022).",
      ],
    ],
  ])("tell who did what to whom: %j", async (filter, expected) => {
    expect(new Set(await sentences(filter))).toEqual(new Set(expected));
  });

  it("tell in a perspective how the claim stands there", async () => {
    const jordan = { supportTypes: ["ARMS"], subject: ["state:jordan"] };
    expect(await sentences(jordan, { speakers: ["state:jordan"] })).toEqual([
      "Jordan supplied arms to Armenia; denied, and asserted by nobody.",
    ]);
  });

  it("are whole sentences, every one", async () => {
    const { claims } = await ask<{ claims: { totalCount: number } }>(graph, "{ claims { totalCount } }");
    const all = (
      await Promise.all(["ESTIMATE", "OCCURRENCE", "SUPPORT"].map((kind) => sentences({ kinds: [kind] })))
    ).flat();
    const rest = await sentences({
      kinds: [
        ...["MEDIATION", "RESTRICTION", "PARTICIPATION", "CONTROL", "BALLOT", "AFFILIATION", "RECOGNITION"],
        ...["POSITION", "ASSESSMENT"],
      ],
    });
    expect(all.length + rest.length).toBe(claims.totalCount);
    for (const sentence of [...all, ...rest]) {
      expect(sentence).toMatch(/^["\p{Lu}\d].*[^.]\.$/u);
      expect(sentence).not.toMatch(/undefined|null| {2}|[A-Z]_[A-Z]|(state|org|group|event|place|person|side):[a-z]/);
    }
  });
});

describe("contradictions as sentences", () => {
  const told = async (filter: object, perspective: object | null = null): Promise<readonly string[]> => {
    const { contradictions } = await ask<{ contradictions: { nodes: readonly { sentence: string }[] } }>(
      graph,
      `query ($filter: ClaimFilter, $perspective: Perspective) {
         contradictions(filter: $filter, perspective: $perspective, first: 100) { nodes { sentence } } }`,
      { filter, perspective },
    );
    return contradictions.nodes.map(({ sentence }) => sentence);
  };

  it("tell who asserts and who denies, the document itself where it speaks in its own voice", async () => {
    expect(await told({ subject: ["state:jordan"] })).toEqual([
      "Jordan supplied arms to Armenia: asserted by sources in the Ministry of Defence (Ministry of Defence of Armenia); denied by Jordan.",
    ]);
    expect(await told({ subject: ["state:czech-republic"] })).toEqual([
      "Czech Republic supplied arms to Azerbaijan: asserted by Armenian–Azerbaijani Border Conflict, in its own voice; denied by Authorities of the Czech Republic.",
    ]);
  });

  it("tell who gives which figure", async () => {
    expect(await told({ measures: ["KILLED"], subject: ["state:azerbaijan"] })).toContain(
      "1,008 soldiers of Azerbaijan were killed from 1994 to 2016 (Caspian Defense Studies Institute); 398 soldiers of Azerbaijan were killed from 1994 to September 2020 (Azerbaijan): the shorter period has more than the longer one that contains it.",
    );
  });

  it("tell where the document says each, where both are its own words", async () => {
    expect(await told({ measures: ["KILLED"], subject: ["state:azerbaijan"] })).toContain(
      "31–92 soldiers of Azerbaijan were killed from 1 April 2016 to 5 April 2016 (Armenian–Azerbaijani Border Conflict, in its own voice at “Timeline/2016 April conflict”); 94 soldiers of Azerbaijan were killed from 1 April 2016 to 5 April 2016 (Armenian–Azerbaijani Border Conflict, in its own voice at “Fatalities/1994–2019”): the same scope, and no number fits both.",
    );
  });

  it("name people whom nobody names as the document does, and only who is inside a perspective", async () => {
    const filter = { event: ["event:chardakhly-raid-1987"] };
    expect(await told(filter)).toContainEqual(
      expect.stringMatching(
        /asserted by Stuart Kaufman and Thomas de Waal; denied by Armenian scholars and investigative journalists\.$/,
      ),
    );
    const kaufman = await told(filter, { exclude: { speakers: "person:thomas-de-waal" } });
    expect(kaufman).toContainEqual(expect.stringMatching(/asserted by Stuart Kaufman; denied by/));
  });
});
