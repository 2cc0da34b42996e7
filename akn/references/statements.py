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
        plain: the texts, parted by line feeds.
        language: whose words are looked for.
        symbols: stretches of their symbols, in order; one in parentheses after a date says which statement is meant.
    """
    grammar = grammar_of(language)
    out: list[Citation] = []
    places = Stretches(symbols)
    end = 0
    for named in grammar.statement.finditer(plain.folded):
        if named.start() < end:
            continue
        start = plain.folded.rfind("\n", 0, named.start()) + 1
        end = plain.folded.find("\n", named.end())
        end = len(plain.folded) if end < 0 else end
        out += _in_text(plain.folded, start, end, named.end(), places, symbols, language)
    return out


def _in_text(
    text: str,
    begin: int,
    stop: int,
    named: int,
    places: Stretches,
    symbols: Sequence[tuple[int, int]],
    language: Language,
) -> list[Citation]:
    """The statements that one text cites, which names them first up to `named`."""
    grammar = grammar_of(language)
    out: list[Citation] = []
    listed = -1
    dates = [(begin + a, begin + b, date) for a, b, date in dates_of_list(text[begin:stop], language)]
    for start, end, date in reversed(dates) if grammar.words.head_follows else dates:
        words = None
        if grammar.words.head_follows:
            words = grammar.statement.regex.match(text, end)
            head = words is not None
            goes_on = listed >= 0 and grammar.gap.fullmatch(text, end, listed) is not None
        else:
            low = max(begin, start - _LONGEST_HEAD)
            head = any(
                not text[m.end() : start].strip()
                for pattern, first in ((grammar.statement.regex, low), (grammar.statement_again, max(low, named)))
                for m in pattern.finditer(text, first, start)
            )
            goes_on = listed >= 0 and _only_between(text, listed, start, symbols, grammar.gap)
        if not head and not goes_on:
            listed = -1
            continue
        listed = start if grammar.words.head_follows else end
        after = words.end() if words else end
        if places.begins_within(after, min(after + 2, stop)):
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
