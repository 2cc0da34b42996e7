"""Dates as the six languages print them."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from akn.languages import Language
from akn.source.matching import pattern
from akn.structure.numbering import number_value

__all__ = ["date_pattern", "dates_in", "iso_date"]


@lru_cache(maxsize=8)
def _ignorable(language: Language) -> re.Pattern[str]:
    return re.compile(f"[{language.ignorable}]")


def iso_date(match: re.Match[str], language: Language) -> str | None:
    """The date that a match of the language's pattern says, as YYYY-MM-DD; None where the calendar has no such day."""
    month = match.group("month")
    if language.ignorable:
        month = _ignorable(language).sub("", month)
    number = language.months.get(month)
    year, day = number_value(match.group("year")), number_value(match.group("day"))
    if number is None or year is None or day is None:
        return None
    try:
        return datetime.date(year, number, day).isoformat()
    except ValueError:
        return None


def dates_in(folded: str, language: Language) -> Iterator[tuple[int, int, str]]:
    """The dates of a folded text: where each begins and ends, and what it says."""
    if not language.date:
        return
    for match in pattern(language, language.date).finditer(folded):
        date = iso_date(match, language)
        if date is not None:
            yield match.start(), match.end(), date


@lru_cache(maxsize=8)
def date_pattern(language: Language) -> str:
    """The language's date without groups, to stand within another pattern."""
    return re.sub(r"\(\?P<\w+>", "(?:", language.date) or "(?!)"
