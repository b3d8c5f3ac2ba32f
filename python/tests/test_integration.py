"""Against a real API with the curated data."""

from __future__ import annotations

import doctest
from pathlib import Path

import pandas as pd
import pytest

import allegiance as al
from allegiance.edtf import bounds

pytestmark = pytest.mark.integration


def test_who_armed_azerbaijan_and_who_denies_it(real: al.Client) -> None:
    rows = al.supports(recipient="state:azerbaijan", types="ARMS", scope="EXACT", client=real).set_index("supporter_id")
    czech = rows.loc["state:czech-republic"]
    assert (czech["status"], czech["opposition"]) == ("CONTESTED", "DENIED_BY_PARTY")
    voices = al.evidence(str(czech["claim"]), client=real)
    assert dict(zip(voices["stance"], voices["voice"], strict=True))["DENIES"] == "Authorities of the Czech Republic"


def test_every_claim_and_attribution_comes(real: al.Client) -> None:
    counts = al.ask("{ claims(first: 1) { totalCount } attributions(first: 1) { totalCount } }", client=real)
    claims, attributions = al.claims(client=real), al.attributions(client=real)
    assert (len(claims), len(attributions)) == (counts["claims"]["totalCount"], counts["attributions"]["totalCount"])
    assert claims["claim"].is_unique
    assert claims["type"].notna().mean() > 0.9


def test_bounds_are_read_as_the_api_reads_them(real: al.Client) -> None:
    dated = al.claims(client=real).dropna(subset=["period"])
    assert len(dated) > 5
    read = dated["period"].map(bounds)
    for column, which in {"start_earliest": 0, "end_latest": 1}.items():
        expected = pd.to_datetime(read.str[which]).astype("datetime64[s]")
        pd.testing.assert_series_equal(dated[column], expected, check_names=False)


def test_a_perspective_hides_and_says_how_much(real: al.Client) -> None:
    without = al.Perspective(exclude=al.Voices(speakers="org:theinfolist"))
    rows = al.supports(recipient="state:azerbaijan", types="ARMS", scope="EXACT", perspective=without, client=real)
    assert rows.attrs["hidden_count"] > 0
    assert rows.set_index("supporter_id").loc["state:czech-republic", "status"] == "DENIED"


def test_matrix_and_supports_agree(real: al.Client) -> None:
    cells = al.matrix(client=real).set_index("claim")
    roots = al.supports(client=real).set_index("claim")
    assert set(cells.index) == set(roots.index)
    assert (cells["status"].astype(str) == roots.loc[cells.index, "status"].astype(str)).all()


def test_a_name_leads_to_an_id(real: al.Client) -> None:
    assert al.search("azerbai", kinds="STATE", client=real)["entity_id"][0] == "state:azerbaijan"
    with pytest.raises(al.UnknownIdError, match=r"did you mean.*'state:azerbaijan'"):
        al.supports(recipient="state:azerbajan", client=real)


def test_a_bad_argument_is_named(real: al.Client) -> None:
    with pytest.raises(al.QueryError, match="EDTF") as caught:
        al.supports(period="yesterday", client=real)
    assert caught.value.code == "BAD_USER_INPUT"


def test_counts_come_one_by_one_and_in_groups(real: al.Client) -> None:
    rows = al.casualties(client=real, empty_ok=True)
    groups = al.casualty_groups(client=real, empty_ok=True)
    grouped = {one for ids in groups["estimate_ids"] for one in ids}
    assert grouped == set(rows["claim"])


def test_votes_stand_beside_support(real: al.Client) -> None:
    rows = al.vote_alignment("event:unga-resolution-62-243", client=real)
    azerbaijani = rows[rows["side_id"] == "side:nagorno-karabakh-azerbaijani"].set_index("voter_id")
    assert (azerbaijani.loc["state:turkey", "vote"], azerbaijani.loc["state:turkey", "alignment"]) == ("YES", "WITH")
    assert "ARMS" in dict(zip(azerbaijani.index, azerbaijani["support_types"], strict=True))["state:turkey"]
    with pytest.raises(al.QueryError, match='"state:russia" names no resolution: it is "Russia", of the kind STATE'):
        al.vote_alignment("state:russia", client=real)


def test_what_a_claim_hangs_on_is_what_a_perspective_without_it_says(real: al.Client) -> None:
    arms = al.supports(recipient="state:azerbaijan", types="ARMS", scope="EXACT", client=real)
    hanging = al.without_each(arms["claim"], client=real)
    without = al.Perspective(exclude=al.Voices(speakers="org:theinfolist"))
    left = al.supports(
        recipient="state:azerbaijan", types="ARMS", scope="EXACT", perspective=without, client=real
    ).set_index("claim")["status"]
    on_article = hanging[hanging["on_id"] == "org:theinfolist"]
    gone = on_article[on_article["status_without"].isna()]["claim"]
    changed = on_article.dropna(subset=["status_without"]).set_index("claim")["status_without"]
    assert set(gone) == set(arms["claim"]) - set(left.index)
    assert dict(changed) == {claim: left[claim] for claim in changed.index}


def test_involvement_counts_the_support_that_supports_gives(real: al.Client) -> None:
    rows = al.involvement("conflict:nagorno-karabakh", actor="state:israel", client=real)
    arms = rows[(rows["kind"] == "SUPPORT") & (rows["type"] == "ARMS")]
    claims = al.supports(supporter="state:israel", types="ARMS", grain="ALL", scope="EXACT", client=real)
    stated = claims[~claims["implied"]]
    assert (list(arms["side_id"]), list(arms["claims"])) == (["side:nagorno-karabakh-azerbaijani"], [len(stated)])


def test_the_readme_prints_what_is_answered(real: al.Client) -> None:
    assert real.url == al.Client().url
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    readme = Path(__file__).parents[1] / "README.md"
    failed, tried = doctest.testfile(str(readme), module_relative=False, optionflags=flags, encoding="utf-8")
    assert tried > 10
    assert failed == 0
