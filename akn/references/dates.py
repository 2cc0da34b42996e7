"""Dates as the six languages print them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from akn.languages import Language
from akn.source.matching import pattern, sought
from akn.structure.numbering import number_value

__all__ = ["date_pattern", "dates_in", "dates_of_list", "iso_date"]


@lru_cache(maxsize=8)
def _ignorable(language: Language) -> re.Pattern[str]:
    return re.compile(f"[{language.ignorable}]")


def iso_date(match: re.Match[str], language: Language) -> str | None:
    """The date that a match of the language's pattern says, as YYYY-MM-DD; None where the calendar has no such day."""
    return _iso_date(match["year"], match["month"], match["day"], language)


@lru_cache(maxsize=4096)
def _iso_date(year: str, month: str, day: str, language: Language) -> str | None:
    month = month.replace("/ ", "/")  # a line may end within the two names of an Arabic month
    if language.ignorable:
        month = _ignorable(language).sub("", month)
    number = language.months.get(month)
    values = number_value(year), number, number_value(day)
    try:
        return datetime.date(*values).isoformat() if None not in values else None  # type: ignore[arg-type]
    except ValueError:
        return None


def dates_in(folded: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """The dates of a folded text: where each begins and ends, and what it says."""
    if not language.date:
        return
    for match in sought(language, language.date).finditer(folded):
        date = iso_date(match, language)
        if date is not None:
            yield match.start(), match.end(), date


@lru_cache(maxsize=8)
def _without_year(language: Language) -> re.Pattern[str]:
    """A day and a month whose year is that of the date after it in a list, as at the end of a text."""
    day_and_month = language.date.partition("(?P<year>")[0].rstrip()
    joiner = language.citations.joiner or "(?!)"
    return re.compile(rf"{day_and_month}(?P<call>\d{{0,3}})(?:[ ,،]|(?<!\w)(?:{joiner})(?!\w))+$")


def dates_of_list(folded: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """The dates of a text, those too that share the year of the next one: "14 July and 9 November 2005"."""
    if language.date.startswith("(?P<year>"):
        yield from dates_in(folded, language)
        return
    for start, end, date in dates_in(folded, language):
        found = [(start, end, date)]
        while match := _without_year(language).search(folded, max(0, found[0][0] - 40), found[0][0]):
            day_and_month = match.group()[: match.start("call") - match.start()]
            full = pattern(language, language.date).fullmatch(f"{day_and_month} {date[:4]}")
            shared = iso_date(full, language) if full else None
            if shared is None:
                break
            found.insert(0, (match.start(), match.start("call"), shared))
        yield from found


@lru_cache(maxsize=8)
def date_pattern(language: Language) -> str:
    """The language's date without groups, to stand within another pattern."""
    return re.sub(r"\(\?P<\w+>", "(?:", language.date) or "(?!)"
