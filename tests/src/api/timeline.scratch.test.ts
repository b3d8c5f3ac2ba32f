import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openSmall } from "./small.ts";

jest.setTimeout(120_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openSmall();
}, 120_000);
afterAll(() => graph.close());

interface Entry {
  readonly match: string;
  readonly began: string | null;
  readonly ended: string | null;
}
type EventEntry = Entry & { readonly event: { readonly id: string; readonly shortName: string } };
type ClaimEntry = Entry & {
  readonly claim: { readonly id: string; readonly caption: string; readonly subject: { readonly shortName: string } };
  readonly datedBy: { readonly shortName: string } | null;
};
interface Part {
  readonly period: string;
  readonly events: { readonly totalCount: number; readonly nodes: readonly EventEntry[] };
  readonly claims: { readonly totalCount: number; readonly nodes: readonly ClaimEntry[] };
}
interface Timeline {
  readonly totalCount: number;
  readonly hiddenCount: number;
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  readonly nodes: readonly Part[];
  readonly undated: Omit<Part, "period">;
}

const entries = (args: string) => `
  events(first: 500${args}) { totalCount nodes { match began ended event { id shortName } } }
  claims(first: 500${args}) { totalCount nodes { match began ended datedBy { shortName } claim { id caption subject { shortName } } } }`;

async function timeline(args: string, within = ""): Promise<Timeline> {
  const query = `{ timeline(${args}) { totalCount hiddenCount pageInfo { endCursor hasNextPage }
    nodes { period ${entries(within)} } undated { ${entries("")} } } }`;
  return (await ask<{ timeline: Timeline }>(graph, query)).timeline;
}

/** How surely something held, began (>) and ended (<): capital letters for certain. */
function surely({ match, began, ended }: Entry): string {
  const sign = (letter: string, how: string | null) =>
    how === null ? "" : how === "CERTAIN" ? letter.toUpperCase() : letter;
  return [sign("h", match), sign("b", began), sign("e", ended)].join("");
}

/** Everything of a part in lines, sorted: "Battle HBE", "Cardia: arms 2009 HB (Battle)". */
const lines = ({ events, claims }: Omit<Part, "period">) =>
  [
    ...events.nodes.map((one) => `${one.event.shortName} ${surely(one)}`),
    ...claims.nodes.map(
      (one) =>
        `${one.claim.subject.shortName}: ${one.claim.caption} ${surely(one)}` +
        (one.datedBy === null ? "" : ` (${one.datedBy.shortName})`),
    ),
  ].sort();
const linesByPart = ({ nodes }: Timeline) => Object.fromEntries(nodes.map((part) => [part.period, lines(part)]));

describe("a timeline", () => {
  it("is each part of the time with its claims, how surely they held then, and counts of them", async () => {
    const query = `{ timeline(actor: "state:dorland", period: "1992/1994-06", filter: { scope: EXACT }) {
      totalCount hiddenCount perspective { speakers } pageInfo { hasNextPage }
      nodes {
        period firstDay lastDay events { totalCount }
        claims { totalCount nodes { match began ended datedBy { id } claim {
          kind caption status attributions { nodes { stance speaker { name } source { title } } } } } }
        counts { kind type certain possible began statuses { status count } } statuses { status count } }
      undated {
        events { totalCount }
        claims(kinds: SUPPORT) { totalCount nodes { match began ended claim { caption } } }
        counts { kind type certain possible began statuses { status count } } statuses { status count } }
    } }`;
    const count = (kind: string, type: string, certain: number, possible: number, status: string) => ({
      ...{ kind, type, certain, possible, began: certain, statuses: [{ status, count: 1 }] },
    });
    const claim = (caption: string, status: string, how: string, said: readonly (readonly (string | null)[])[]) => ({
      totalCount: 1,
      nodes: [
        {
          ...{ match: how, began: how, ended: how, datedBy: null },
          claim: {
            kind: "SUPPORT",
            caption,
            status,
            attributions: {
              nodes: said.map(([stance, title, name = null]) => ({
                stance,
                speaker: name === null ? null : { name },
                source: { title },
              })),
            },
          },
        },
      ],
    });
    const none = { totalCount: 0 };
    expect(await ask(graph, query)).toEqual({
      timeline: {
        ...{ totalCount: 3, hiddenCount: 0, perspective: null, pageInfo: { hasNextPage: false } },
        nodes: [
          {
            ...{ period: "1992", firstDay: "1992-01-01", lastDay: "1992-12-31", events: none },
            claims: claim("materiel via Dorland 1992", "UNCONTESTED", "CERTAIN", [["ASSERTS", "The Gazette"]]),
            counts: [count("SUPPORT", "MATERIEL", 1, 0, "UNCONTESTED")],
            statuses: [{ status: "UNCONTESTED", count: 1 }],
          },
          {
            ...{ period: "1993", firstDay: "1993-01-01", lastDay: "1993-12-31", events: none },
            claims: claim("funding 1993", "UNCONTESTED", "CERTAIN", [["ASSERTS", "Handbook of Conflicts"]]),
            counts: [count("SUPPORT", "FUNDING", 1, 0, "UNCONTESTED")],
            statuses: [{ status: "UNCONTESTED", count: 1 }],
          },
          {
            // The year is known and no more: troops may have come in the half that was not asked for.
            ...{ period: "1994-01-01/1994-06-30", firstDay: "1994-01-01", lastDay: "1994-06-30", events: none },
            claims: claim("troops 1994, unsupported", "UNSUPPORTED", "POSSIBLE", [
              ["ASSERTS", "Statement of the Ministry", "Ministry of Defence of Avaria"],
              ["RETRACTS", "The Gazette", "Ministry of Defence of Avaria"],
            ]),
            counts: [count("SUPPORT", "TROOPS", 0, 1, "UNSUPPORTED")],
            statuses: [{ status: "UNSUPPORTED", count: 1 }],
          },
        ],
        undated: {
          events: none,
          claims: {
            totalCount: 1,
            nodes: [
              {
                ...{ match: "POSSIBLE", began: "POSSIBLE", ended: "POSSIBLE" },
                claim: { caption: "arms, alleged, denied" },
              },
            ],
          },
          counts: [count("SUPPORT", "ARMS", 0, 1, "ALLEGED_DENIED"), count("AFFILIATION", "ORGAN", 0, 1, "DENIED")],
          statuses: [
            { status: "ALLEGED_DENIED", count: 1 },
            { status: "DENIED", count: 1 },
          ],
        },
      },
    });
  });

  it("of a conflict has its events, and dates what has no date by its event, saying so", async () => {
    const spring = await timeline(
      'conflict: "conflict:first-ridge-war", period: "1993-03/1993-05", granularity: MONTH',
    );
    const war = ["First War H", "Volunteers: fighters 1992– he"];
    expect(linesByPart(spring)).toEqual({
      "1993-03": war,
      "1993-04": [
        ...["Avaria: troops 1993, contested HBE", "Battle HBE", "Battle: battle 1993 HBE", "Boria: captured 1993 HBE"],
        ...["First War H", "North: killed HBE (Battle)", "North: killed HBE (Battle)"],
        ...["Volunteers: fighters 1992– he", "Volunteers: volunteer HBE (Battle)"],
      ],
      "1993-05": war,
    });
    expect(lines(spring.undated)).toEqual([]);
  });

  it("lists in a part what is asked for, page by page", async () => {
    const april = 'conflict: "conflict:first-ridge-war", period: "1993-04", granularity: MONTH';
    const only = async (within: string) => (await timeline(april, within)).nodes.flatMap(lines);
    expect(await only(", kinds: []")).toEqual([]);
    expect(await only(", match: CERTAIN")).not.toContain("Volunteers: fighters 1992– he");
    expect(await only(", match: CERTAIN")).toContain("First War H");
    expect(await only(", began: CERTAIN")).not.toContain("First War H");
    expect(await only(", began: CERTAIN")).toContain("Battle HBE");
    const asked = async (of: string) => {
      const { timeline: found } = await ask<{
        timeline: { nodes: { claims: { totalCount: number; nodes: ClaimEntry[]; pageInfo: { endCursor: string } } }[] };
      }>(
        graph,
        `{ timeline(${april}) { nodes { claims(${of}) { totalCount pageInfo { endCursor } nodes { claim { id } } } } } }`,
      );
      return found.nodes[0]?.claims;
    };
    const all = await asked("kinds: [ESTIMATE, CONTROL]");
    const one = await asked("kinds: [ESTIMATE, CONTROL], first: 1");
    const rest = await asked(`kinds: [ESTIMATE, CONTROL], after: "${one?.pageInfo.endCursor ?? ""}"`);
    expect(all?.totalCount).toBe(3);
    expect([one?.totalCount, one?.nodes.length, rest?.nodes.length]).toEqual([3, 1, 2]);
    expect([...(one?.nodes ?? []), ...(rest?.nodes ?? [])]).toEqual(all?.nodes);
  });

  it("goes from the first to the last date that is named, empty years among them, page by page", async () => {
    const cardia = 'actor: "state:cardia", filter: { scope: EXACT }';
    const all = await timeline(cardia);
    expect(all.nodes.map(({ period }) => period)).toEqual(Array.from({ length: 20 }, (_, i) => String(1992 + i)));
    expect(linesByPart(all)["2009"]).toEqual([
      ...["Cardia: arms 2007–11 hbe", "Cardia: arms 2009 HBE", "Cardia: training 1992– H", "League: imposes 1992– H"],
    ]);
    const first = await timeline(`${cardia}, first: 12`);
    const rest = await timeline(`${cardia}, first: 12, after: "${first.pageInfo.endCursor ?? ""}"`);
    expect([...first.nodes, ...rest.nodes]).toEqual(all.nodes);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage, rest.totalCount]).toEqual([true, false, 20]);
    expect(await timeline("actor: []")).toMatchObject({ totalCount: 0, undated: { claims: { totalCount: 0 } } });
    expect(linesByPart(await timeline('actor: [], period: "2001/2002"'))).toEqual({ "2001": [], "2002": [] });
    const open = await timeline('actor: "state:cardia", filter: { kinds: RESTRICTION }, period: "2030/.."');
    expect(linesByPart(open)).toEqual({ "2030": ["League: imposes 1992– H"] });
  });

  it("takes the word of those inside a perspective, on claims and on who took part", async () => {
    const gazette = 'perspective: { sources: ["source:gazette"] }';
    const dorland = await timeline(`actor: "state:dorland", period: "1993", filter: { scope: EXACT }, ${gazette}`);
    expect(linesByPart(dorland)).toEqual({ "1993": [] });
    expect(dorland.hiddenCount).toBe(1);
    expect(lines(dorland.undated)).toEqual(["Dorland: arms, alleged, denied hbe", "Works: organ, denied hbe"]);

    const denied = await timeline(
      `actor: "defacto:ridge-republic", period: "1993-04", granularity: MONTH, filter: { scope: EXACT, kinds: SUPPORT },
       perspective: { speakers: ["org:avarian-ministry"] }`,
    );
    expect(linesByPart(denied)).toEqual({ "1993-04": ["Avaria: troops 1993, denied HBE"] });
    expect(lines(denied.undated)).toEqual(["Avaria: troops, denied hbe"]);
    expect(denied.hiddenCount).toBe(1);

    const volunteers = async (perspective: string) =>
      (await timeline(`actor: "group:river-volunteers", period: "1993", ${perspective}`)).nodes.flatMap((part) =>
        part.events.nodes.map(({ event }) => event.shortName),
      );
    expect(await volunteers('perspective: { sources: ["source:handbook"] }')).toEqual(["Battle"]);
    expect(await volunteers(gazette)).toEqual([]);
  });

  it.each<[string, string, string, string | null]>([
    [
      'conflict: "conflict:ridge", period: "1992/1994"',
      'conflict: "conflict:ridge"',
      'conflict: "conflict:ridge"',
      null,
    ],
    [
      'conflict: "conflict:first-ridge-war", actor: "side:north", granularity: MONTH, period: "1993-03/1993-06"',
      'conflict: "conflict:first-ridge-war", about: "side:north"',
      'conflict: "conflict:first-ridge-war", participants: "side:north"',
      '{ sources: ["source:handbook"] }',
    ],
    [
      'actor: ["state:avaria", "state:boria"], period: "1991-06/1993-05-12"',
      'about: ["state:avaria", "state:boria"]',
      'participants: ["state:avaria", "state:boria"]',
      '{ exclude: { sources: ["source:handbook"] } }',
    ],
  ])("of %s agrees with claims and events of the same period", async (args, ofClaims, ofEvents, perspective) => {
    const seen = perspective === null ? "" : `, perspective: ${perspective}`;
    const found = await timeline(args + seen);
    interface Claims {
      readonly nodes: readonly { readonly id: string; readonly implied: boolean; readonly period: object | null }[];
    }
    interface Events {
      readonly nodes: readonly { readonly id: string; readonly period: object | null }[];
    }
    const questions = found.nodes.flatMap(({ period }, i) =>
      ["POSSIBLE", "CERTAIN"].flatMap((match) => {
        const when = `period: "${period}", match: ${match}`;
        const whose = ofEvents.includes("participants") ? seen : "";
        return [
          `claims${match}${i}: claims(first: 500, filter: { ${ofClaims}, ${when} }${seen}) { nodes { id implied period { edtf } } }`,
          `events${match}${i}: events(first: 500, filter: { ${ofEvents}, ${when} }${whose}) { nodes { id period { edtf } } }`,
        ];
      }),
    );
    const answers = await ask<Record<string, Claims & Events>>(graph, `{ ${questions.join(" ")} }`);
    const dated = (of: string) =>
      (answers[of]?.nodes ?? [])
        .filter(({ period }) => period !== null)
        .map(({ id }) => id)
        .sort();
    const isCertain = ({ match }: Entry) => match === "CERTAIN";
    for (const [i, { claims, events }] of found.nodes.entries()) {
      const own = claims.nodes.filter(({ datedBy }) => datedBy === null);
      const ids = (all: readonly ClaimEntry[]) => all.map(({ claim }) => claim.id).sort();
      expect(ids(own)).toEqual(dated(`claimsPOSSIBLE${i}`));
      expect(ids(own.filter(isCertain))).toEqual(dated(`claimsCERTAIN${i}`));
      const happened = (all: readonly EventEntry[]) => all.map(({ event }) => event.id).sort();
      expect(happened(events.nodes)).toEqual(dated(`eventsPOSSIBLE${i}`));
      expect(happened(events.nodes.filter(isCertain))).toEqual(dated(`eventsCERTAIN${i}`));
    }
    const undated = found.undated.claims.nodes.map(({ claim }) => claim.id);
    for (const [i, { claims }] of found.nodes.entries()) {
      const without = (answers[`claimsPOSSIBLE${i}`]?.nodes ?? []).filter((one) => one.period === null && !one.implied);
      const byEvent = claims.nodes.filter(({ datedBy }) => datedBy !== null).map(({ claim }) => claim.id);
      expect(without.map(({ id }) => id)).toEqual(expect.arrayContaining([...undated, ...byEvent]));
      expect(byEvent.filter((id) => undated.includes(id))).toEqual([]);
    }
    const eventsUndated = (answers["eventsPOSSIBLE0"]?.nodes ?? []).filter(({ period }) => period === null);
    expect(found.undated.events.nodes.map(({ event }) => event.id).sort()).toEqual(
      eventsUndated.map(({ id }) => id).sort(),
    );
  });

  it.each([
    ["", "conflict", "must be given, or an actor: a timeline is that of something"],
    ['conflict: "event:embargo"', "conflict", '"event:embargo" names no conflict'],
    ['conflict: "conflict:nowhere"', "conflict", '"conflict:nowhere" names no conflict'],
    ['actor: ["state:cardia", "conflict:ridge"]', "actor", '"conflict:ridge" names no actor'],
    ['conflict: "conflict:ridge", period: "1994/1993"', "period", "ends before it begins"],
    ['conflict: "conflict:ridge", granularity: WEEK', "granularity", "WEEK"],
    ['conflict: "conflict:ridge", granularity: DAY, period: "1990/2000"', "granularity", "into 4018 parts"],
    ['conflict: "conflict:ridge", filter: { conflict: "conflict:far-war" }', "conflict", "give it once"],
    ['actor: "state:cardia", filter: { about: "state:boria" }', "actor", "give it once"],
    ['actor: "state:cardia", filter: { period: "1993" }', "filter.period", "is the argument period"],
    ['actor: "state:cardia", filter: { match: CERTAIN }', "filter.match", "asked of each part"],
    ['actor: "state:cardia", filter: { as: SUBJECT }', "filter.as", "matches"],
    ['actor: "state:cardia", perspective: { knownAt: "1993/.." }', "perspective.knownAt", "no last day"],
    ['actor: "state:cardia", first: 501', "first", "from 1 to 500"],
    ['actor: "state:cardia", after: "x"', "after", "no cursor"],
  ])("(%s) names the argument that cannot be used: %s", async (args, argument, words) => {
    const [told, ...more] = await errorsOf(graph, `{ timeline${args === "" ? "" : `(${args})`} { totalCount } }`);
    expect(more).toEqual([]);
    expect(told?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    expect(told?.message).toContain(words);
  });

  it("names arguments of a part that cannot be used, too", async () => {
    const told = async (of: string) =>
      (await errorsOf(graph, `{ timeline(actor: "state:cardia", first: 1) { nodes { ${of} { totalCount } } } }`)).map(
        ({ extensions }) => extensions,
      );
    expect(await told("claims(first: 501)")).toEqual([{ code: "BAD_USER_INPUT", argument: "first" }]);
    expect(await told('events(after: "x")')).toEqual([{ code: "BAD_USER_INPUT", argument: "after" }]);
  });
});
