"""The one place that speaks HTTP: an address, questions, tries."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, Final

import httpx
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential, wait_random

from .errors import AddressError, QueryError, UnavailableError

DEFAULT_URL: Final = "http://127.0.0.1:4000"

Json = dict[str, Any]

_PASSING_STATUSES: Final = frozenset({429, 502, 503, 504})
_LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "localhost"})


class Client:
    """An Allegiance API at an address.

    Questions only read, so what fails in passing (no connection, 429, 502–504, a database that does not answer) is
    asked again, up to `attempts` times, waiting about `wait` seconds, then twice as long each time. `timeout` is in
    seconds, for each try; an answer that takes longer is not asked again.

    Raises AddressError when the address has not the form of one.
    """

    def __init__(
        self,
        url: str | None = None,
        *,
        attempts: int = 5,
        wait: float = 0.25,
        timeout: float = 60,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.url: Final = _base(url or os.environ.get("ALLEGIANCE_URL") or DEFAULT_URL)
        self.known_ids: Final[set[str]] = set()
        self._attempts = attempts
        self._wait = wait
        self._timeout = timeout
        # A proxy of the environment leads out of this machine; an API on this machine is never behind it.
        self._http = httpx.Client(
            timeout=timeout, transport=transport, trust_env=httpx.URL(self.url).host not in _LOOPBACK
        )

    def ask(self, document: str, variables: Mapping[str, object] | None = None) -> Json:
        """The `data` of a GraphQL document's answer.

        Raises QueryError when the API refuses it (also in part), UnavailableError, AddressError.
        """
        tries = Retrying(
            retry=retry_if_exception_type(_PassingError),
            stop=stop_after_attempt(self._attempts),
            wait=wait_exponential(multiplier=self._wait, max=8) + wait_random(0, self._wait),
            reraise=True,
        )
        try:
            return tries(self._ask_once, document, dict(variables or {}))
        except _PassingError as passing:
            often = "" if self._attempts == 1 else f"; tried {self._attempts} times"
            raise UnavailableError(f"{passing}{often}.") from None

    def _ask_once(self, document: str, variables: Json) -> Json:
        response = self._post({"query": document, "variables": variables})
        answer = _json_object(response)
        error = _graphql_error(answer)
        if error is not None:
            raise self._refusal(error)
        if response.status_code in _PASSING_STATUSES:
            raise _PassingError(f"The API at {self.url} does not answer now (HTTP {response.status_code})")
        data = answer.get("data") if answer else None
        if not isinstance(data, dict):
            kind = response.headers.get("content-type", "no content").split(";")[0]
            raise AddressError(
                f"What answers at {self.url} is not an Allegiance API (HTTP {response.status_code}, {kind}): "
                "ALLEGIANCE_URL must be the address that `npm start` prints."
            )
        return data

    def _post(self, body: Json) -> httpx.Response:
        try:
            return self._http.post(f"{self.url}/graphql", json=body)
        except httpx.TimeoutException as error:
            if isinstance(error, httpx.ConnectTimeout):
                raise _PassingError(self._nobody("no connection in time")) from None
            raise UnavailableError(f"The API at {self.url} gave no answer within {self._timeout:g} s.") from None
        except (httpx.UnsupportedProtocol, httpx.InvalidURL):
            raise AddressError(_bad_address(self.url)) from None
        except httpx.TransportError as error:
            raise _PassingError(self._nobody(str(error) or type(error).__name__)) from None

    def _nobody(self, why: str) -> str:
        return f"No Allegiance API answers at {self.url} ({why}): start one with `npm start`, or set ALLEGIANCE_URL"

    def _refusal(self, error: Json) -> Exception:
        """An error of the API as what a caller may do about it."""
        code, argument = error["extensions"].get("code"), error["extensions"].get("argument")
        if code == "SERVICE_UNAVAILABLE":
            return _PassingError(f"The API at {self.url} answers, but the database behind it does not")
        return QueryError(str(error.get("message", "no reason given")), code=code, argument=argument)


class _PassingError(Exception):
    """Something that may be over at the next try."""


@lru_cache(maxsize=8)
def _client_at(url: str) -> Client:
    return Client(url)


def default_client() -> Client:
    """The client for `ALLEGIANCE_URL`, else for http://127.0.0.1:4000; one for each address."""
    return _client_at(os.environ.get("ALLEGIANCE_URL") or DEFAULT_URL)


def _base(url: str) -> str:
    text = url.strip().rstrip("/").removesuffix("/graphql")
    try:
        parsed = httpx.URL(text)
    except httpx.InvalidURL:
        raise AddressError(_bad_address(url)) from None
    if parsed.scheme not in {"http", "https"} or not parsed.host or parsed.userinfo:
        raise AddressError(_bad_address(url))
    return text


def _bad_address(url: str) -> str:
    shown = url.split("@")[-1]  # never a password
    return f"{shown!r} is not an address of an API: ALLEGIANCE_URL must look like {DEFAULT_URL}."


def _json_object(response: httpx.Response) -> Json | None:
    try:
        answer = response.json()
    except ValueError:
        return None
    return answer if isinstance(answer, dict) else None


def _graphql_error(answer: Json | None) -> Json | None:
    """The first error of an answer, when it has the form of the API's; other servers speak of errors, too."""
    errors = answer.get("errors") if answer else None
    first = errors[0] if isinstance(errors, list) and errors else None
    return first if isinstance(first, dict) and isinstance(first.get("extensions"), dict) else None
