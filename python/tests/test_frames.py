"""DataFrames: columns and dtypes that never change, pages, ids, empty answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import httpx
import pandas as pd
import pytest

import allegiance as al
from allegiance.vocabulary import Opposition, Status, words

from .fake_api import FakeApi, connection
from .samples import FREEDONIA, RURITANIA, SYLVANIA, actor, attribution, claim, period, with_evidence

Asked = Callable[[al.Client, bool], pd.DataFrame]
EVERY: dict[str, tuple[str, Asked]] = {
    "supports": ("supports", lambda client, ok: al.supports(client=client, empty_ok=ok)),
    "claims": ("claims", lambda client, ok: al.claims(client=client, empty_ok=ok)),
    "attributions": ("attributions", lambda client, ok: al.attributions(client=client, empty_ok=ok)),
    "casualties": ("casualties", lambda client, ok: al.casualties(client=client, empty_ok=ok)),
    "matrix": ("supportMatrix", lambda client, ok: al.matrix(client=client, empty_ok=ok)),
    "search": ("search", lambda client, ok: al.search("x", client=client, empty_ok=ok)),
}


def cell(**fields: Any) -> dict[str, Any]:
    return {
        "supporter": RURITANIA,
        "recipient": FREEDONIA,
        "recipientSides": [],
        "type": "ARMS",
        "root": claim("root", strength="ALLEGED", opposition="DENIED_BY_PARTY"),
        "status": "ALLEGED_DENIED",
        "claimCount": 3,
        "claims": [claim("a"), claim("b"), claim("c")],
        "statuses": [{"status": "ALLEGED_DENIED", "count": 2}, {"status": "DENIED", "count": 1}],
        "firstYear": 1992,
        "lastYear": None,
        "undated": 1,
        **fields,
    }


ROWS: dict[str, list[dict[str, Any]]] = {
    "supports": [claim("a", period=period("1992/..", "1992-01-01", None, "OPEN"), joint=True)],
    "claims": [claim("a"), claim("v", "BallotClaim", kind="BALLOT", vote="YES")],
    "attributions": [attribution("a", claim("a"), statedOn="1993", lag={"least": 0, "most": 1})],
    "casualties": [
        claim(
            "k",
            "EstimateClaim",
            kind="ESTIMATE",
            measure="KILLED",
            quantity={"text": "at least 30 persons", "low": 30.0, "modifier": "AT_LEAST", "unit": "persons"},
            perpetrators=[],
            components=[],
        )
    ],
    "supportMatrix": [cell()],
    "search": [{"entity": RURITANIA, "matchedName": "Ruritania", "match": "EXACT", "score": 1.0}],
}


@pytest.mark.parametrize("name", EVERY)
def test_an_empty_answer_has_the_columns_and_dtypes_of_a_full_one(api: FakeApi, name: str) -> None:
    root, ask = EVERY[name]
    api.connection(root, ROWS[root], matched=[])
    full = ask(api.client(), False)
    api.connection(root, [])
    empty = ask(api.client(), True)
    assert len(full) == len(ROWS[root])
    assert len(empty) == 0
    assert full.dtypes.to_dict() == empty.dtypes.to_dict()


@pytest.mark.parametrize("name", EVERY)
def test_an_empty_answer_is_an_error_unless_it_is_welcome(api: FakeApi, name: str) -> None:
    root, ask = EVERY[name]
    api.connection(root, [])
    with pytest.raises(al.EmptyAnswerError, match=r"^No .* answer to .*empty_ok=True"):
        ask(api.client(), False)


def test_status_and_opposition_keep_every_word_and_opposition_its_order(api: FakeApi) -> None:
    denied = claim("b", status="ALLEGED_DENIED", strength="ALLEGED", opposition="DENIED_BY_PARTY")
    api.connection("supports", [claim("a"), denied], matched=[])
    rows = al.supports(client=api.client())
    assert list(rows["status"]) == ["UNCONTESTED", "ALLEGED_DENIED"]
    assert list(rows["status"].cat.categories) == list(words(Status))
    assert list(rows["opposition"].cat.categories) == list(words(Opposition))
    assert list(rows["opposition"] >= "DOUBTED") == [False, True]


def test_a_word_that_the_package_does_not_know_is_never_lost_in_silence(api: FakeApi) -> None:
    answer = {"data": {"search": {"nodes": [{"entity": {**RURITANIA, "kind": "PLANET"}}], "totalCount": 1}}}
    api.replies = [httpx.Response(200, json=answer)]
    with pytest.raises(al.AllegianceError, match="says 'PLANET' in entity_kind"):
        al.search("x", client=api.client())


def test_dates_are_text_and_bounds(api: FakeApi) -> None:
    api.connection("supports", ROWS["supports"], matched=[])
    row = al.supports(client=api.client()).iloc[0]
    assert row["period"] == "1992/.."
    assert row["start_earliest"] == pd.Timestamp("1992-01-01")
    assert row["end_latest"] is pd.NaT
    assert row["end"] == "OPEN"


def test_when_it_was_said_has_bounds(api: FakeApi) -> None:
    api.connection("attributions", ROWS["attributions"])
    row = al.attributions(client=api.client()).iloc[0]
    assert (row["stated_on"], row["stated_on_latest"]) == ("1993", pd.Timestamp("1993-12-31"))
    assert row["rows"] == (("almanac", "attributions.csv", 2),)


def test_a_claim_with_several_recipients_is_one_row(api: FakeApi) -> None:
    api.connection("supports", [claim("a", objects=[FREEDONIA, SYLVANIA])], matched=[])
    rows = al.supports(client=api.client())
    assert rows["recipients"][0] == ("Freedonia", "Sylvania")
    assert list(rows.explode(["recipient_ids", "recipients"])["recipients"]) == ["Freedonia", "Sylvania"]


def test_the_type_of_a_claim_is_the_word_of_its_kind(api: FakeApi) -> None:
    api.connection(
        "claims",
        [
            claim("s"),
            claim("b", "BallotClaim", kind="BALLOT", vote="ABSENT"),
            claim("m", "MediationClaim", kind="MEDIATION", form="CHAIR"),
            claim("c", "ControlClaim", kind="CONTROL", act="HELD"),
            claim("e", "EstimateClaim", kind="ESTIMATE", measure="VOTES", population="in favour"),
            claim("j", "AssessmentClaim", kind="ASSESSMENT", matter="BIAS", judgement="biased", gist="Is biased."),
        ],
        matched=[],
    )
    rows = al.claims(client=api.client())
    assert list(rows["type"]) == ["ARMS", "ABSENT", "CHAIR", "HELD", "VOTES", "BIAS"]
    assert rows["population"][4] == "in favour"
    assert rows["subtype"][5] == "biased"
    assert rows["gist"][5] == "Is biased."


def test_all_pages_are_gone_through(api: FakeApi) -> None:
    nodes = [claim(f"{n}") for n in range(1201)]
    api.connection("claims", nodes, matched=[])
    rows = al.claims(client=api.client())
    assert list(rows["claim"]) == [node["id"] for node in nodes]
    assert [asked["variables"]["first"] for asked in api.asked] == [500, 500, 500]
    assert rows.attrs["total_count"] == 1201


def test_data_that_change_between_pages_are_noticed(api: FakeApi) -> None:
    whole = connection([claim(f"{n}") for n in range(600)], matched=[])
    api.roots["claims"] = lambda **args: {**whole(**args), "totalCount": 599}
    with pytest.raises(al.AllegianceError, match="changed while they were read"):
        al.claims(client=api.client())


def test_arguments_reach_the_api_as_it_spells_them(api: FakeApi) -> None:
    api.connection("supports", [claim("a")], matched=[])
    al.supports(
        recipient={"state:freedonia"},
        types=("ARMS", "TROOPS"),
        asserted_by="state:sylvania",
        stated_before="2001",
        valid_at=date(1992, 5, 9),
        grain="ALL",
        order_by="STRENGTH",
        perspective=al.Perspective(tiers="PRIMARY", stated_before="2001", exclude=al.Voices(speakers=["state:x"])),
        client=api.client(),
    )
    variables = api.asked[-1]["variables"]
    assert variables["filter"] == {
        "recipient": ["state:freedonia"],
        "assertedBy": ["state:sylvania"],
        "types": ["ARMS", "TROOPS"],
        "statedBefore": "2001",
    }
    assert variables["validAt"] == "1992-05-09"
    assert (variables["grain"], variables["orderBy"]) == ("ALL", "STRENGTH")
    assert variables["perspective"] == {
        "tiers": ["PRIMARY"],
        "statedBefore": "2001",
        "exclude": {"speakers": ["state:x"]},
    }


def test_an_unknown_id_is_named_with_what_may_be_meant(api: FakeApi) -> None:
    api.roots["node"] = lambda id: None if id == "state:fredonia" else {"__typename": "State", "id": id}
    api.connection("search", [{"entity": FREEDONIA, "matchedName": "Freedonia", "match": "TYPOS", "score": 0.6}])
    client = api.client()
    with pytest.raises(al.UnknownIdError) as caught:
        al.supports(supporter="state:ruritania", recipient="state:fredonia", client=client)
    assert str(caught.value) == (
        "Nothing has the id 'state:fredonia' that recipient gives; did you mean 'state:freedonia' (Freedonia)?"
    )
    with pytest.raises(al.UnknownIdError, match=r"perspective\.exclude\.speakers"):
        al.supports(
            perspective=al.Perspective(exclude=al.Voices(speakers="state:fredonia")), client=client, empty_ok=True
        )


def test_an_id_is_looked_up_once(api: FakeApi) -> None:
    api.connection("supports", [claim("a")], matched=[])
    client = api.client()
    for _ in range(3):
        al.supports(recipient="state:freedonia", client=client)
    assert sum("node(id" in asked["query"] for asked in api.asked) == 1


def test_the_matrix_counts_by_status(api: FakeApi) -> None:
    api.connection("supportMatrix", [cell()])
    row = al.matrix(types="ARMS", period="1992/1994", client=api.client()).iloc[0]
    assert (row["claims"], row["alleged_denied"], row["denied"], row["contested"]) == (3, 2, 1, 0)
    assert (row["status"], row["opposition"]) == ("ALLEGED_DENIED", "DENIED_BY_PARTY")
    assert row["first_year"] == 1992
    assert row["last_year"] is pd.NA
    assert api.asked[-1]["variables"]["types"] == ["ARMS"]


def test_groups_of_counts_say_why_they_have_no_sum(api: FakeApi) -> None:
    group = {
        "keys": [{"dimension": "COUNTED", "value": "state:freedonia", "entities": [FREEDONIA]}],
        "estimates": [claim("a", "EstimateClaim"), claim("b", "EstimateClaim")],
        "agreement": "CONTRADICTORY",
        "total": None,
        "whyNoTotal": ["They contradict each other."],
        "skipped": [],
        "overlaps": [{"there": [claim("d"), claim("c")]}, {"there": [claim("c")]}],
    }
    api.roots["casualties"] = lambda **args: {**connection([claim("a", "EstimateClaim")])(**args), "groups": [group]}
    row = al.casualty_groups(["COUNTED"], client=api.client()).iloc[0]
    assert (row["counted"], row["counted_value"], row["agreement"]) == ("Freedonia", "state:freedonia", "CONTRADICTORY")
    assert row["why_no_total"] == ("They contradict each other.",)
    assert pd.isna(row["total_low"])
    assert row["overlapping_ids"] == (claim("c")["id"], claim("d")["id"])
    assert pd.isna(row["total_covers"])


def test_groups_of_counts_by_side_and_year_say_what_a_sum_covers(api: FakeApi) -> None:
    side = {"dimension": "SIDE", "value": "side:west", "entities": [actor("side:west", "Western side", "Side")]}
    year = {"dimension": "YEAR", "value": "2011", "entities": []}
    group = {
        "keys": [side, year],
        "estimates": [claim("a", "EstimateClaim")],
        "agreement": "SINGLE",
        "total": {"low": 2, "high": 2, "unit": "persons", "of": [claim("a")], "covers": "PARTS"},
        "whyNoTotal": [],
        "skipped": [],
        "overlaps": [],
    }
    api.roots["casualties"] = lambda **args: {**connection([claim("a", "EstimateClaim")])(**args), "groups": [group]}
    row = al.casualty_groups(["SIDE", "YEAR"], client=api.client()).iloc[0]
    assert (row["side"], row["side_value"], row["year"]) == ("Western side", "side:west", "2011")
    assert (row["total_low"], row["total_covers"]) == (2, "PARTS")


def test_the_voice_is_a_name_a_description_or_the_document(api: FakeApi) -> None:
    ministry = actor("org:ministry", "Ministry of War", "Organization")
    api.connection(
        "attributions",
        [
            attribution("own", claim("a")),
            attribution("named", claim("a"), speaker=FREEDONIA, speakerKind="NAMED"),
            attribution("inside", claim("a"), speaker=ministry, speakerKind="ANONYMOUS", speakerLabel="people inside"),
            attribution("most", claim("a"), speakerKind="COLLECTIVE", speakerLabel="most observers"),
        ],
    )
    assert list(al.attributions(client=api.client())["voice"]) == [
        "Almanac (its own voice)",
        "Freedonia",
        "people inside (Ministry of War)",
        "most observers",
    ]


def test_evidence_names_the_claim_it_bears_on_and_the_one_it_is_about(api: FakeApi) -> None:
    broad, narrow = claim("broad"), claim("narrow")
    api.roots["claim"] = lambda id, perspective=None: with_evidence(broad, attribution("a", narrow))
    rows = al.evidence("claim:broad", client=api.client())
    assert (rows["bears_on"][0], rows["claim"][0]) == ("claim:broad", "claim:narrow")


def test_evidence_on_what_is_no_claim(api: FakeApi) -> None:
    api.roots["claim"] = None
    with pytest.raises(al.UnknownIdError, match="'state:ruritania' is no claim"):
        al.evidence("state:ruritania", client=api.client())
    inside = al.evidence("claim:a", perspective=al.Perspective(tiers="PRIMARY"), empty_ok=True, client=api.client())
    assert inside.empty


def test_a_citation_says_who_what_when_and_where(api: FakeApi) -> None:
    denied = claim("a", caption="arms, contested")
    api.roots["claim"] = lambda id, perspective=None: with_evidence(
        denied,
        attribution("own", denied),
        attribution(
            "no", denied, stance="DENIES", hedge="REPORTEDLY", speaker=RURITANIA, speakerKind="NAMED", statedOn="1993"
        ),
    )
    assert al.cite("claim:a", client=api.client()) == [
        "Ruritania → Freedonia: arms, contested: asserted by Almanac (its own voice). "
        "“Almanac of Wars”, University Press, 1999, section Arms › Freedonia, sentence abc. [claim:a]",
        "Ruritania → Freedonia: arms, contested: denied (as reported) by Ruritania, 1993. "
        "“Almanac of Wars”, University Press, 1999, section Arms › Freedonia, sentence abc. [claim:a]",
    ]


def test_the_graph_keeps_every_claim_apart_and_leaves_out_what_nobody_asserts(api: FakeApi) -> None:
    api.connection(
        "supports",
        [
            claim("a", objects=[FREEDONIA, SYLVANIA], caption="arms, contested", status="CONTESTED"),
            claim("b", type="TROOPS"),
            claim("c", status="DENIED"),
        ],
        matched=[],
    )
    rows = al.supports(client=api.client())
    graph = al.graph(rows)
    assert sorted(graph.edges(keys=True)) == [
        ("state:ruritania", "state:freedonia", "claim:a"),
        ("state:ruritania", "state:freedonia", "claim:b"),
        ("state:ruritania", "state:sylvania", "claim:a"),
    ]
    assert graph.nodes["state:sylvania"] == {"name": "Sylvania"}
    edge = graph.edges["state:ruritania", "state:freedonia", "claim:a"]
    assert (edge["status"], edge["caption"], edge["period"]) == ("CONTESTED", "arms, contested", None)
    assert "claim:c" in {key for *_, key in al.graph(rows, asserted_only=False).edges(keys=True)}


def test_any_document_can_be_asked(api: FakeApi) -> None:
    api.connection("claims", [claim("a"), claim("b")], matched=[])
    text = """query ($first: PositiveInt!, $after: String) {
      claims(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } totalCount }
    }"""
    assert [edge["node"]["id"] for edge in al.ask_all(text, path="claims", client=api.client()).edges] == [
        "claim:a",
        "claim:b",
    ]
    assert al.ask("{ claims { totalCount } }", client=api.client()) == {"claims": {"totalCount": 2}}


def test_a_path_that_leads_nowhere_is_said_to(api: FakeApi) -> None:
    text = """query ($first: PositiveInt!, $after: String) {
      claim(id: "claim:a") {
        attributions(first: $first, after: $after) { edges { node { id } } pageInfo { hasNextPage } totalCount }
      }
    }"""
    api.roots["claim"] = None
    with pytest.raises(al.UnknownIdError, match="The API has nothing for 'claim'"):
        al.ask_all(text, path="claim.attributions", client=api.client())
    with pytest.raises(al.AllegianceError, match="does not ask for 'claims'"):
        al.ask_all(text, path="claims", client=api.client())


def ballot(voter: dict[str, Any], vote: str | None, *supports: dict[str, Any], sides: bool = True) -> dict[str, Any]:
    """A row of an answer on a resolution of which a yes favours Freedonia's side."""

    def to(side: dict[str, Any], alignment: str) -> dict[str, Any]:
        return {
            "side": side,
            "alignment": "UNKNOWN" if vote is None else alignment,
            "certainty": None if vote is None else "CERTAIN",
            "claims": [claim("leaning")],
            "reason": "a yes is for the side",
        }

    return {
        "voter": voter,
        "vote": vote,
        "ballot": None if vote is None else claim(f"ballot-{vote}", "BallotClaim", status="CONTESTED"),
        "alignments": [to(FREEDONIAN, "WITH"), to(SYLVANIAN, "AGAINST")] if sides else [],
        "supports": lambda first: {"nodes": supports[:first], "totalCount": len(supports)},
    }


FREEDONIAN = actor("side:freedonian", "Freedonian side", "Side")
SYLVANIAN = actor("side:sylvanian", "Sylvanian side", "Side")


def test_votes_have_a_row_for_each_side_with_the_support_for_it(api: FakeApi) -> None:
    arms = {"claim": claim("arms", status="CONTESTED", opposition="DENIED_BY_PARTY"), "sides": [FREEDONIAN]}
    funds = {"claim": claim("funds", type="FUNDING"), "sides": [FREEDONIAN, SYLVANIAN]}
    api.connection("voteAlignment", [ballot(RURITANIA, "YES", arms, funds), ballot(SYLVANIA, None)])
    rows = al.vote_alignment("event:resolution", client=api.client())
    assert list(zip(rows["voter"], rows["side"], rows["alignment"], strict=True)) == [
        ("Ruritania", "Freedonian side", "WITH"),
        ("Ruritania", "Sylvanian side", "AGAINST"),
        ("Sylvania", "Freedonian side", "UNKNOWN"),
        ("Sylvania", "Sylvanian side", "UNKNOWN"),
    ]
    assert list(rows["support_ids"]) == [("claim:arms", "claim:funds"), ("claim:funds",), (), ()]
    assert rows["support_statuses"][0] == ("CONTESTED", "UNCONTESTED")
    assert rows["support_oppositions"][0] == ("DENIED_BY_PARTY", "NONE")
    assert rows["status"][0] == "CONTESTED"
    assert rows[["vote", "ballot", "status", "certainty"]].loc[2].isna().all()
    api.connection("voteAlignment", [])
    empty = al.vote_alignment("event:resolution", supporters_of="state:x", client=api.client(), empty_ok=True)
    assert empty.dtypes.to_dict() == rows.dtypes.to_dict()
    with pytest.raises(al.EmptyAnswerError, match="No ballots answer to resolution event:resolution"):
        al.vote_alignment("event:resolution", client=api.client())


def test_a_vote_outside_every_conflict_is_one_row(api: FakeApi) -> None:
    arms = {"claim": claim("arms"), "sides": []}
    api.connection("voteAlignment", [ballot(RURITANIA, "YES", arms, sides=False)])
    rows = al.vote_alignment("event:resolution", client=api.client())
    assert len(rows) == 1
    assert rows["side"].isna().all()
    assert rows["support_ids"][0] == ("claim:arms",)


def test_more_support_than_an_answer_holds_is_no_shorter_answer(api: FakeApi) -> None:
    many = [{"claim": claim(f"{n}"), "sides": [FREEDONIAN]} for n in range(501)]
    api.connection("voteAlignment", [ballot(RURITANIA, "YES", *many)])
    with pytest.raises(al.AllegianceError, match="Ruritania has 501 claims of support"):
        al.vote_alignment("event:resolution", client=api.client())


def test_what_is_no_event_is_no_resolution(api: FakeApi) -> None:
    api.roots["voteAlignment"] = None
    with pytest.raises(al.UnknownIdError, match="'state:ruritania' is no event"):
        al.vote_alignment("state:ruritania", client=api.client())


def test_what_a_claim_hangs_on(api: FakeApi) -> None:
    hanging = {
        "a": [{"on": RURITANIA, "status": "ALLEGED"}, {"on": SYLVANIA, "status": None}],
        "b": [],
        "c": [{"on": SYLVANIA, "status": "DENIED"}],
    }
    known = {f"claim:{slug}": claim(slug, withoutEach=lambda each, on=on: on) for slug, on in hanging.items()}
    api.roots["nodes"] = lambda ids: [known.get(one, {"__typename": "State", "id": one}) for one in ids]
    rows = al.without_each(["claim:a", "claim:b", "claim:c"], "PUBLISHER", client=api.client())
    assert list(zip(rows["claim"], rows["on"], strict=True)) == [
        ("claim:a", "Ruritania"),
        ("claim:a", "Sylvania"),
        ("claim:c", "Sylvania"),
    ]
    assert list(rows["status_without"].astype(object).fillna("nobody")) == ["ALLEGED", "nobody", "DENIED"]
    assert api.asked[-1]["variables"]["each"] == "PUBLISHER"
    stands = al.without_each("claim:b", client=api.client(), empty_ok=True)
    assert stands.dtypes.to_dict() == rows.dtypes.to_dict()
    with pytest.raises(al.EmptyAnswerError, match="No claims that hang on one answer to claims claim:b"):
        al.without_each("claim:b", client=api.client())
    with pytest.raises(al.UnknownIdError, match="'state:ruritania' is no claim"):
        al.without_each("state:ruritania", client=api.client())


def test_involvement_is_counted_by_kind_side_and_status(api: FakeApi) -> None:
    counts = [
        {
            "kind": "SUPPORT",
            "type": "ARMS",
            "side": FREEDONIAN,
            "count": 3,
            "statuses": [{"status": "UNCONTESTED", "count": 1}, {"status": "DENIED", "count": 2}],
        },
        {"kind": "BALLOT", "type": "YES", "count": 1, "statuses": [{"status": "ALLEGED", "count": 1}]},
    ]
    api.connection("involvement", [{"actor": RURITANIA, "counts": counts}])
    rows = al.involvement("conflict:war", actor="state:ruritania", client=api.client())
    assert list(zip(rows["kind"], rows["type"], rows["side"].fillna("none"), rows["claims"], strict=True)) == [
        ("SUPPORT", "ARMS", "Freedonian side", 3),
        ("BALLOT", "YES", "none", 1),
    ]
    assert (list(rows["denied"]), list(rows["alleged"])) == ([2, 0], [0, 1])
    assert rows.attrs["total_count"] == 1
    api.connection("involvement", [])
    empty = al.involvement("conflict:war", client=api.client(), empty_ok=True)
    assert empty.dtypes.to_dict() == rows.dtypes.to_dict()
    with pytest.raises(al.EmptyAnswerError, match="No involvement answer to conflict conflict:war"):
        al.involvement("conflict:war", client=api.client())
