"""Patterns of many alternatives, which are asked of every line."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from akn.source.anchors import DIGIT, beginnings

__all__ = ["Choice"]

_DIGITS = "0123456789"


class Choice:
    """Alternatives of one pattern; of those whose first character is known only these are tried that a text may match.

    A text is folded, so that it holds no other digits than ASCII has.
    """

    def __init__(self, alternatives: Iterable[str]) -> None:
        alike: dict[frozenset[str], list[str]] = defaultdict(list)
        for alternative in alternatives:
            begun = beginnings(alternative)
            characters = (c for string in begun for c in (_DIGITS if string == DIGIT else string[:1]))
            alike[frozenset() if "" in begun else frozenset(characters)].append(alternative)
        others = alike.pop(frozenset(), [])
        of_first: dict[str, list[re.Pattern[str]]] = defaultdict(list)
        for firsts, some in alike.items():
            one = _one_of(some)
            for first in firsts:
                of_first[first].append(one)
        #: what begins in another way, or with any of many characters
        self._others = (_one_of(others),) if others else ()
        self._of_first = {first: (*some, *self._others) for first, some in of_first.items()}

    def match(self, folded: str) -> bool:
        """Whether a text begins with one of the alternatives."""
        for pattern in self._of_first.get(folded[:1], self._others):  # noqa: SIM110  (a generator costs more)
            if pattern.match(folded):
                return True
        return False

    def fullmatch(self, folded: str) -> bool:
        """Whether a text is one of the alternatives."""
        for pattern in self._of_first.get(folded[:1], self._others):  # noqa: SIM110  (a generator costs more)
            if pattern.fullmatch(folded):
                return True
        return False


def _one_of(alternatives: list[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{x})" for x in alternatives))
