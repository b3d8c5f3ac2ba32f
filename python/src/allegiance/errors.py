"""What may go wrong: one class for each thing that a caller may do about it, every message one sentence."""

from __future__ import annotations


class AllegianceError(Exception):
    """Any of the errors below. In a notebook it is shown as its sentence alone, without the frames that led to it."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


class AddressError(AllegianceError):
    """The address is no address of an Allegiance API: mend `ALLEGIANCE_URL`."""


class UnavailableError(AllegianceError):
    """Nothing answers at the address, or the database behind it does not: start it, or try again later."""


class QueryError(AllegianceError):
    """The API refused a query: mend what was asked.

    `message` is the API's own, `code` its code (`BAD_USER_INPUT`, `QUERY_TOO_COSTLY` …), and `argument` the name of the
    argument that it will not take; code and argument are None where the API gives none.
    """

    def __init__(self, message: str, *, code: str | None = None, argument: str | None = None) -> None:
        self.message = message
        self.code = code
        self.argument = argument
        super().__init__(f"The API refused the query: {message}" + (f" [{code}]" if code else ""))


class UnknownIdError(AllegianceError):
    """An id is given that nothing has."""


class EmptyAnswerError(AllegianceError):
    """Nothing answers to what was asked; `empty_ok=True` gives an empty DataFrame instead."""
