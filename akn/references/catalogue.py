"""The catalogue of known documents: symbol, date, kind and meeting of each, loaded when first asked."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

__all__ = ["Entry", "by_meeting", "entry"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One document of the catalogue; a fact that is not certain is empty."""

    #: without spaces: "S/RES/1540(2004)"
    key: str
    #: of adoption, YYYY-MM-DD
    date: str
    kind: str
    #: number of the meeting at which it was adopted
    meeting: str


@lru_cache(maxsize=1)
def _entries() -> dict[str, Entry]:
    text = (files("akn.references") / "catalogue.tsv").read_text(encoding="utf-8")
    return {row[0]: Entry(*row) for line in text.splitlines() if len(row := line.split("\t")) == 4}


def entry(key: str) -> Entry | None:
    """What is known of a symbol (without spaces), None if nothing is."""
    return _entries().get(key)


def by_meeting(kind: str, date: str, meeting: int | None) -> list[Entry]:
    """All documents of a kind that were adopted on a date, at a meeting where both sides know it."""
    return [
        e
        for e in _entries().values()
        if e.kind == kind and e.date == date and (not e.meeting if meeting is None else e.meeting in ("", str(meeting)))
    ]
