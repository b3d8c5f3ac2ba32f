import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { dataSetFolder } from "../../../src/dataSets.ts";
import type { Graph } from "../../../src/graph/openGraph.ts";
import { mapPackage } from "../../../src/ingest/curated/map.ts";
import { readPackage } from "../../../src/ingest/curated/read.ts";
import { validatePackage } from "../../../src/ingest/curated/validate.ts";
import { readClaims } from "../../../src/store/claimsById.ts";
import { openCurated } from "../../support/graphs.ts";

let graph: Graph;
beforeAll(async () => {
  graph = await openCurated();
});
afterAll(() => graph.close());

/** Claims that belong to no conflict, as the data set's README says why. Affiliations stand the other way round below. */
const withoutConflict = {
  "before the conflict": [
    "karabakh-council-formed-1918",
    "karabakh-council-recognises-azerbaijan-1919",
    "karabakh-council-submission-1919",
    "karabakh-council-submission-under-pressure",
    "sultanov-ultimatum-1920",
    "sultanov-demands-inclusion-1920",
    "paris-conference-inconclusive",
    "armenia-organises-rebellion-1920",
    "armenia-answers-the-ultimatum",
    "uprising-in-nagorno-karabakh-1920",
    "shusha-massacre-1920",
    "shusha-displacement-1920",
    "uprising-leads-to-shusha-massacre",
    "soviet-authorities-hold-nagorno-karabakh-1921",
    "formation-of-the-nkao",
    "letter-to-khrushchev-1964",
    "letter-1964-complains-of-economic-management",
    "karabakh-armenians-ask-to-join-soviet-armenia-1964",
    "karabakh-armenians-ask-to-join-rsfsr-1964",
  ],
  "numbers of inhabitants": [
    "armenians-most-inhabitants-of-nagorno-karabakh",
    "azerbaijanis-most-inhabitants-of-seven-districts",
    "azerbaijanis-in-armenia-1979",
    "armenians-in-azerbaijan-outside-karabakh-1979",
    "azerbaijanis-in-armenia-1989",
    "armenians-in-azerbaijan-outside-karabakh-1989",
    "armenians-in-azerbaijan-outside-karabakh-mid-1980s",
    "azerbaijanis-in-armenia-mid-1980s",
  ],
  "matters of others": [
    "russian-empire-breaks-up",
    "soviet-dissolution-1989",
    "2008-armenian-election-protests-held",
    "turkey-backs-northern-cyprus",
    "serbia-claims-kosovo",
  ],
  "a memorial": ["kuban-cossack-khachkar-2011"],
};

/** The affiliations that name a conflict: command in the war, and who leads or joins fighters in Karabakh. */
const affiliationsInConflict = [
  "basayev-leads-chechen-fighters",
  "khattab-joins-chechen-fighters",
  "mohsen-rezaee-commander",
  "raduyev-leads-chechen-fighters",
];

describe("the conflict of a curated claim", () => {
  it("is there but for those of which it was judged that they have none", async () => {
    const { claims } = validatePackage(mapPackage(await readPackage(dataSetFolder("nagorno-karabakh")))).valid;
    const keyOf = new Map(claims.map(({ id, key }) => [id, key]));
    const found = await graph.read(
      "MATCH (claim:Claim) WHERE NOT EXISTS { (claim)-[:IN_CONFLICT]->() } RETURN claim.id AS id",
    );
    const stated = (
      await readClaims(
        graph,
        found.map(({ id }) => String(id)),
      )
    ).flatMap((record) =>
      record === null || record.implied || record.claim.kind === "AFFILIATION" ? [] : [keyOf.get(record.id)],
    );
    expect(stated.sort()).toEqual(Object.values(withoutConflict).flat().sort());
  });

  it("is named by affiliations only where they are of the fighting", async () => {
    const { claims } = validatePackage(mapPackage(await readPackage(dataSetFolder("nagorno-karabakh")))).valid;
    const named = claims.filter(({ claim: { kind, conflict, during } }) => {
      return kind === "AFFILIATION" && (conflict !== null || during !== null);
    });
    expect(named.map(({ key }) => key).sort()).toEqual(affiliationsInConflict);
  });
});
