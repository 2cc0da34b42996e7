"""A language's words made ready for matching: its fold table and its patterns, each made once."""

from __future__ import annotations

import re
from functools import lru_cache

from akn.languages import Language
from akn.source.text import FoldTable

__all__ = ["fold_table", "pattern"]


@lru_cache(maxsize=32)
def fold_table(language: Language) -> FoldTable:
    """The table that folds a text of this language, for `str.translate`."""
    return FoldTable(language.variants)


@lru_cache(maxsize=512)
def pattern(language: Language, regex: str) -> re.Pattern[str]:
    """A pattern of the language's module, compiled; an empty one matches nothing."""
    return re.compile(_flexible(language, regex) if regex else r"(?!)")


def _flexible(language: Language, regex: str) -> str:
    """The pattern with room for the language's ignorable characters after each of its letters."""
    if not language.ignorable:
        return regex
    room = f"[{language.ignorable}]*"
    return re.sub(
        r"\[[^\]]*\]|\(\?P<\w+>|[\u0621-\u064a]", lambda m: m.group() + (room if len(m.group()) == 1 else ""), regex
    )
