"""Text → its language, by the names of the organs and the words of their formulas."""

from __future__ import annotations

from akn.languages import UNDETERMINED, Language
from akn.problems import Problem
from akn.source.matching import evidence
from akn.source.text import Source

__all__ = ["recognise"]

#: characters that are read first; the whole text is read only where these name no organ
_HEAD = 20_000


def recognise(source: Source) -> tuple[Language, list[Problem]]:
    """The language whose names of organs and formulas the text has most often.

    `UNDETERMINED` with a warning (AKN109) where none is named; where a second language is named half
    as often there is a warning too (AKN110).
    """
    for text in (source.text[:_HEAD], source.text[_HEAD:]):
        counts = sorted(evidence(text), key=lambda pair: -pair[0])
        (best, language), (second, other) = counts[:2]
        if best:
            mixed = [Problem("AKN110", facts={"language": language.name, "other": other.name})]
            return language, mixed if second * 2 > best and second > 2 else []
    return UNDETERMINED, [Problem("AKN109")]
