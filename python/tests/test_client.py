"""Addresses, tries, refusals: one clear sentence each."""

from __future__ import annotations

import time

import httpx
import pytest

import allegiance as al
from allegiance.answers import rows_of

from .fake_api import FakeApi

QUESTION = '{ node(id: "state:a") { id } }'


def refused() -> httpx.ConnectError:
    return httpx.ConnectError("Connection refused")


def test_the_address_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLEGIANCE_URL", "http://api.example:4123/graphql/")
    assert al.Client().url == "http://api.example:4123"
    monkeypatch.setenv("ALLEGIANCE_URL", "")
    assert al.Client().url == "http://127.0.0.1:4000"


@pytest.mark.parametrize("address", ["localhost:4000", "bolt://127.0.0.1:7687", "http://", "nonsense", "http://[::1"])
def test_what_is_no_address_is_said_to_be_none(address: str) -> None:
    with pytest.raises(al.AddressError, match="is not an address of an API"):
        al.Client(address)


def test_an_address_with_a_password_is_refused_without_showing_it() -> None:
    with pytest.raises(al.AddressError) as caught:
        al.Client("http://me:secret@api.example")
    assert "secret" not in str(caught.value)


def test_what_fails_in_passing_is_asked_again(api: FakeApi) -> None:
    away = {"errors": [{"message": "away", "extensions": {"code": "SERVICE_UNAVAILABLE"}}]}
    api.replies = [refused(), httpx.Response(503), httpx.Response(200, json=away)]
    assert api.client(attempts=4).ask(QUESTION) == {"node": {"id": "state:a"}}


def test_the_wait_grows(api: FakeApi) -> None:
    api.replies = [refused() for _ in range(4)]
    client = al.Client("http://api.test", attempts=5, wait=0.02, transport=api.client()._http._transport)
    began = time.monotonic()
    client.ask(QUESTION)
    assert time.monotonic() - began > 0.02 * (1 + 2 + 4 + 8)


@pytest.mark.parametrize(
    ("reply", "sentence"),
    [
        (refused(), "No Allegiance API answers at http://api.test (Connection refused)"),
        (httpx.ConnectTimeout("slow"), "No Allegiance API answers at http://api.test (no connection in time)"),
        (httpx.Response(503), "The API at http://api.test does not answer now (HTTP 503)"),
        (
            httpx.Response(200, json={"errors": [{"message": "x", "extensions": {"code": "SERVICE_UNAVAILABLE"}}]}),
            "The API at http://api.test answers, but the database behind it does not",
        ),
    ],
)
def test_what_stays_away_is_named(api: FakeApi, reply: httpx.Response | Exception, sentence: str) -> None:
    api.replies = [reply, reply, reply]
    with pytest.raises(al.UnavailableError) as caught:
        api.client().ask(QUESTION)
    assert str(caught.value).startswith(sentence)
    assert str(caught.value).endswith("tried 3 times.")
    assert caught.value.__cause__ is None
    assert api.replies == []


def test_a_slow_answer_is_not_asked_for_again(api: FakeApi) -> None:
    api.replies = [httpx.ReadTimeout("slow")]
    with pytest.raises(al.UnavailableError, match="gave no answer within 60 s"):
        api.client().ask(QUESTION)
    assert api.replies == []


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(200, html="<h1>A shop</h1>"),
        httpx.Response(404, text="nothing"),
        httpx.Response(200),
        httpx.Response(200, json=[1]),
        httpx.Response(200, json={"hello": "world"}),
        httpx.Response(404, json={"errors": [{"message": "Not Found", "code": "x"}]}),
    ],
)
def test_another_server_is_no_allegiance_api(api: FakeApi, reply: httpx.Response) -> None:
    api.replies = [reply]
    with pytest.raises(al.AddressError, match=r"What answers at http://api\.test is not an Allegiance API \(HTTP \d+"):
        api.client().ask(QUESTION)


def test_a_refusal_has_message_code_and_argument(api: FakeApi) -> None:
    extensions = {"code": "BAD_USER_INPUT", "argument": "first"}
    api.replies = [
        httpx.Response(200, json={"data": None, "errors": [{"message": "too many", "extensions": extensions}]})
    ]
    with pytest.raises(al.QueryError) as caught:
        api.client().ask(QUESTION)
    assert (caught.value.message, caught.value.code, caught.value.argument) == ("too many", "BAD_USER_INPUT", "first")
    assert str(caught.value) == "The API refused the query: too many [BAD_USER_INPUT]"


def test_an_answer_in_part_is_refused_as_a_whole(api: FakeApi) -> None:
    errors = [{"message": "half", "extensions": {"code": "X"}}]
    api.replies = [httpx.Response(200, json={"data": {"node": None}, "errors": errors})]
    with pytest.raises(al.QueryError, match="half"):
        api.client().ask(QUESTION)


def test_a_notebook_shows_the_sentence_alone() -> None:
    assert al.UnknownIdError("Nothing has the id.")._render_traceback_() == ["UnknownIdError: Nothing has the id."]


def test_shorter_pages_are_asked_for_where_long_ones_cost_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def answer(_: al.Client, __: str, variables: dict[str, int]) -> dict[str, object]:
        asked.append(variables["first"])
        if variables["first"] > 200:
            raise al.QueryError("The question may cost too much.", code="QUERY_TOO_COSTLY")
        return {"rows": {"edges": [{}], "pageInfo": {"hasNextPage": False, "endCursor": None}, "totalCount": 1}}

    monkeypatch.setattr(al.Client, "ask", answer)
    assert rows_of(al.Client("http://api.example"), "", {}, "rows").total == 1
    assert asked == [500, 125]


def test_what_costs_too_much_however_short_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(_: al.Client, __: str, ___: object) -> object:
        raise al.QueryError("The question may cost too much.", code="QUERY_TOO_COSTLY")

    monkeypatch.setattr(al.Client, "ask", answer)
    with pytest.raises(al.QueryError, match="may cost too much"):
        rows_of(al.Client("http://api.example"), "", {}, "rows")
