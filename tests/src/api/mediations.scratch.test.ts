import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { ask, errorsOf, openLake } from "./small.ts";

jest.setTimeout(60_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openLake();
}, 120_000);
afterAll(() => graph.close());

interface Page {
  readonly mediations: {
    readonly totalCount: number;
    readonly hiddenCount: number;
    readonly nodes: readonly { readonly mediator: { readonly name: string }; readonly caption: string }[];
  };
}

/** Each mediation as "mediator: caption", in the order of the list. */
async function mediations(variables: object): Promise<readonly string[]> {
  const { mediations: page } = await ask<Page>(
    graph,
    `query ($filter: MediationFilter, $validAt: LocalDate, $orderBy: ClaimOrder, $perspective: Perspective) {
      mediations(filter: $filter, validAt: $validAt, orderBy: $orderBy, perspective: $perspective) {
        totalCount hiddenCount nodes { mediator { name } caption } } }`,
    variables as Record<string, unknown>,
  );
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(({ mediator, caption }) => `${mediator.name}: ${caption}`);
}

const alphia = "Alphia: good offices 1994";
const group = "Contact Group: chair 1997–";
const envoy = "The Envoy: mediation 1992, alleged";
const gammia = "Gammia: host 2001, alleged, denied";
const mission = "Lake Mission: monitor 1994–96";

describe("mediations", () => {
  it("answers who mediated between whom, as what, with what outcome, and who says so", async () => {
    const data = await ask(
      graph,
      `{ mediations(filter: { mediator: ["state:alphia", "state:gammia"] }, orderBy: PERIOD_ASCENDING) {
          totalCount hiddenCount perspective { sides }
          edges { matched { requested matched { id } by } validAt node {
            mediator { name } about { name } parties { name } form outcome period { edtf }
            status statusReason acknowledgedBy { name } conflicts { conflict { name } basis }
            attributions { nodes { stance speaker { name } statedOn source { title } locator } } } } } }`,
    );
    const self = (id: string) => [{ requested: id, matched: { id }, by: "SELF" }];
    const lake = (basis: string) => ({ conflict: { name: "Lake conflict" }, basis });
    const courier = { title: "The Courier" };
    expect(data).toEqual({
      mediations: {
        totalCount: 2,
        hiddenCount: 0,
        perspective: null,
        edges: [
          {
            matched: self("state:alphia"),
            validAt: null,
            node: {
              mediator: { name: "Alphia" },
              about: { name: "Lake truce" },
              parties: [{ name: "Eastmark" }, { name: "Westmark" }],
              form: "GOOD_OFFICES",
              outcome: "a truce",
              period: { edtf: "1994-05" },
              status: "UNCONTESTED",
              statusReason:
                "UNCONTESTED = strength REPORTED, opposition NONE: asserted by The Survey (its own voice, disinterested); no recorded opposition.",
              acknowledgedBy: [],
              conflicts: [{ conflict: { name: "Lake War" }, basis: "STATED" }, lake("PARTY_AND_PERIOD")],
              attributions: {
                nodes: [
                  {
                    stance: "ASSERTS",
                    speaker: null,
                    statedOn: null,
                    source: { title: "The Survey" },
                    locator: "alphia-brokers-truce 1",
                  },
                ],
              },
            },
          },
          {
            matched: self("state:gammia"),
            validAt: null,
            node: {
              mediator: { name: "Gammia" },
              about: { name: "Lake conflict" },
              parties: [{ name: "Westmark" }],
              form: "HOST",
              outcome: null,
              period: { edtf: "2001-04" },
              status: "ALLEGED_DENIED",
              statusReason:
                "ALLEGED_DENIED = strength ALLEGED, opposition DENIED_BY_PARTY: asserted by Westmark (interested); denied by Gammia (interested).",
              acknowledgedBy: [],
              conflicts: [lake("STATED")],
              attributions: {
                nodes: [
                  {
                    stance: "ASSERTS",
                    speaker: { name: "Westmark" },
                    statedOn: "2001-05",
                    source: courier,
                    locator: "gammia-hosts 1",
                  },
                  {
                    stance: "DENIES",
                    speaker: { name: "Gammia" },
                    statedOn: "2001-06",
                    source: courier,
                    locator: "gammia-hosts 2",
                  },
                ],
              },
            },
          },
        ],
      },
    });
  });

  it.each([
    [{}, [alphia, group, gammia, mission, envoy]],
    [{ mediator: ["org:conference"] }, [mission]],
    [{ mediator: ["org:conference"], scope: "EXACT" }, []],
    [{ party: ["state:westmark"] }, [alphia, gammia, envoy]],
    [{ party: ["state:eastmark", "defacto:lake-republic"] }, [alphia, envoy]],
    [{ party: ["state:eastmark"], mediator: ["person:envoy"] }, []],
    [{ party: [] }, []],
    [{ forms: ["HOST", "MONITOR"] }, [gammia, mission]],
    [{ forms: [] }, []],
    [{ event: ["event:truce"] }, [alphia, mission]],
    [{ conflict: ["conflict:lake-war"] }, [alphia, mission, envoy]],
    [{ conflict: ["conflict:lake"] }, [alphia, group, gammia, mission, envoy]],
    [{ statuses: ["ALLEGED", "ALLEGED_DENIED"] }, [gammia, envoy]],
    [{ deniedBy: ["state:gammia"] }, [gammia]],
    [{ assertedBy: ["state:eastmark"] }, [envoy]],
    [{ period: "1996" }, [mission]],
    [{ period: "1996", match: "CERTAIN" }, [mission]],
    [{ period: "2020" }, [group]],
    [{ period: "2020", match: "CERTAIN" }, []],
    [{ statedBefore: "1994" }, [envoy]],
  ])("answers %j", async (filter, expected) => {
    expect(await mediations({ filter })).toEqual(expected);
  });

  it("answers what held on a day, in order, and inside a perspective", async () => {
    expect(await mediations({ validAt: "1994-06-15" })).toEqual([mission]);
    expect(await mediations({ orderBy: "PERIOD_ASCENDING" })).toEqual([envoy, alphia, mission, group, gammia]);
    expect(await mediations({ perspective: { speakers: ["state:gammia"] } })).toEqual(["Gammia: host 2001, denied"]);
  });

  it("names bad arguments", async () => {
    const [error] = await errorsOf(graph, `{ mediations(filter: { period: "1994/1992" }) { totalCount } }`);
    expect(error?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "filter.period" });
  });
});
