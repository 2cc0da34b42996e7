"""Presidential statements that are cited by their dates."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from akn.languages import Language
from akn.references.catalogue import by_date
from akn.references.citation import Citation, Kind, Rule
from akn.references.dates import dates_of_list
from akn.references.grammar import grammar_of
from akn.references.stretches import Stretches
from akn.source.matching import Plain

__all__ = ["find_statements"]

_LONGEST_HEAD = 120
#: digits of a footnote call that are glued to a year, their note being elsewhere
_CALL = re.compile(r"\d{0,3}")


def find_statements(plain: Plain, language: Language, symbols: Sequence[tuple[int, int]]) -> list[Citation]:
    """The dates that stand for statements of the President of the Security Council, those with a symbol left out.

    Args:
        plain: the text.
        language: whose words are looked for.
        symbols: stretches of the symbols in it; one in parentheses after a date says which statement is meant.
    """
    grammar = grammar_of(language)
    text = plain.folded
    first = grammar.statement.search(text)
    if first is None:
        return []
    out: list[Citation] = []
    listed = -1
    symbols = sorted(symbols)
    places = Stretches(symbols)
    dates = list(dates_of_list(text, language))
    for start, end, date in reversed(dates) if grammar.words.head_follows else dates:
        words = None
        if grammar.words.head_follows:
            words = grammar.statement.regex.match(text, end)
            head = words is not None
            goes_on = listed >= 0 and grammar.gap.fullmatch(text, end, listed) is not None
        else:
            low = max(0, start - _LONGEST_HEAD)
            again = max(low, first.end())
            head = any(
                not text[m.end() : start].strip()
                for pattern in (grammar.statement.regex, grammar.statement_again)
                for m in pattern.finditer(text, low if pattern is grammar.statement.regex else again, start)
            )
            goes_on = listed >= 0 and _only_between(text, listed, start, symbols, grammar.gap)
        if not head and not goes_on:
            listed = -1
            continue
        listed = start if grammar.words.head_follows else end
        after = words.end() if words else end
        if places.begins_within(after, after + 2):
            continue
        candidates = tuple(e.key for e in by_date("prst", date))
        out.append(Citation(start, end, Kind.STATEMENT, Rule.STATEMENT, candidates, date))
    return sorted(out, key=lambda c: c.start)


def _only_between(text: str, start: int, end: int, symbols: Sequence[tuple[int, int]], gap: re.Pattern[str]) -> bool:
    """Nothing but a list's words, symbols in parentheses and a footnote call stands between two dates."""
    start = _CALL.match(text, start).end()  # type: ignore[union-attr]  # it matches nothing, too
    for a, b in symbols[bisect_left(symbols, (start, start)) :]:
        if a >= end:
            break
        if start <= a and b <= end and gap.fullmatch(text, start, a):
            start = b
    return gap.fullmatch(text, start, end) is not None
