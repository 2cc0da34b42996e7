"""Addenda, corrigenda and revisions that stand after a symbol without it: "A/75/7, Add.1 and 2 and Corr.1"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from akn.references.citation import Citation, Kind, Rule
from akn.references.grammar import Grammar
from akn.source.matching import Plain

__all__ = ["find_suffixes"]

_OWN = re.compile(r"/(?P<series>add|corr|rev)\.(?P<number>\d+)$", re.IGNORECASE)


def find_suffixes(plain: Plain, symbols: Sequence[Citation], grammar: Grammar) -> list[Citation]:
    """The suffixes after the symbols, in order, each a document of its own.

    Args:
        plain: the texts, parted by line feeds.
        symbols: that they cite.
        grammar: of their language.
    """
    return [c for symbol in symbols for c in _run(plain.folded, symbol, grammar)]


def _run(text: str, symbol: Citation, grammar: Grammar) -> Iterator[Citation]:
    """The suffixes after one symbol.

    One of a series that came before belongs to the same document as that one; of another series to that document or to
    the suffix right before it, which may have a corrigendum, too.  A corrigendum has no suffixes of its own.
    """
    key, pos = symbol.candidates[0], symbol.end
    own = _OWN.search(key)
    series, count = (own["series"].lower(), int(own["number"])) if own else ("", 0)
    #: series -> the documents that its suffixes may belong to
    owners: dict[str, tuple[str, ...]] = {series: (key[: own.start()] if own else key,)}
    before: tuple[str, ...] = (key,)
    while True:
        suffix = grammar.suffix.match(text, pos)
        number = grammar.suffix_number.match(text, pos) if series and not suffix else None
        if suffix:
            start, end = suffix.span("suffix")
            last, series = series, suffix["series"]
            printed = suffix["suffix"].capitalize()
            if series not in owners:
                owners[series] = owners[last] if last in ("", "corr") else (*owners[last], *before)
        elif number and int(number["number"]) > count:
            start, end = number.span("number")
            printed = f"{series.capitalize()}.{number['number']}"
        else:
            return
        before = tuple(f"{owner}/{printed}" for owner in owners[series])
        yield Citation(start, end, Kind.DOCUMENT, Rule.SUFFIX, before)
        pos, count = end, int(printed.partition(".")[2])
