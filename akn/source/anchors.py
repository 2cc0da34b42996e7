"""Patterns that begin like nothing else, looked for only in texts that hold a string without which they match nothing.

A pattern that opens with a look behind or with a choice is tried at every character; to ask a text for a string costs a
hundredth of that, and most paragraphs hold none.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["Anchored", "anchors"]

_TOKEN = re.compile(
    r"[^\\[\]().|^$?*+{}]+(?![?*+{])|\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?P<\w+>|\(\?(?::|<?[=!])|[()|^$]|(?:[?*+]|\{[\d,]*\})[?+]?|.",
    re.DOTALL,
)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{[\d,]*\})[?+]?")
#: a quantifier that lets what it stands after be missing
_MISSING = re.compile(r"[?*]|\{0?,|\{0\}")
_LOOKING_AROUND = ("(?=", "(?!", "(?<=", "(?<!")


def anchors(expression: str) -> tuple[str, ...]:
    r"""The strings of which at least one stands in whatever an expression matches; "" among them if none need stand.

    >>> anchors("charters? of the (?:united nations|un)")
    (' of the ',)
    >>> anchors(r"(?<!\w)(?:paragraphs?|paras?\.)")
    ('para',)
    """
    return _of_alternatives(deque(_TOKEN.findall(expression)))


def _of_alternatives(tokens: deque[str]) -> tuple[str, ...]:
    """The anchors of all alternatives up to the end of their group, whose tokens are taken off."""
    found: list[str] = []
    parts: list[tuple[str, ...]] = [("",)]  # what every match of this alternative holds, in order
    run = ""
    while tokens and (token := tokens.popleft()) != ")":
        if token == "|":
            found += _surest([*parts, (run,)])
            parts, run = [("",)], ""
            continue
        held = _of_alternatives(tokens) if token[0] == "(" else (_literal(token),)
        quantifier = tokens.popleft() if tokens and _QUANTIFIER.fullmatch(tokens[0]) else ""
        if token in _LOOKING_AROUND or _MISSING.match(quantifier):
            held = ("",)
        if token[0] == "(":
            parts += [(run,), held]
            run = ""
        elif held[0] and not quantifier:
            run += held[0]
        else:
            parts.append((run + held[0],))
            run = ""
    found += _surest([*parts, (run,)])
    shortest: list[str] = []
    for string in sorted(found, key=len):
        if not any(other in string for other in shortest):
            shortest.append(string)
    return tuple(shortest)


def _literal(token: str) -> str:
    """The characters that a token stands for, "" where it stands for one of several or for a place."""
    if token in (".", "^", "$") or token[0] == "[" or (token[0] == "\\" and token[1].isalnum()):
        return ""
    return token.removeprefix("\\")


def _surest(parts: list[tuple[str, ...]]) -> tuple[str, ...]:
    """Of what all matches hold, the strings that the fewest other texts will."""
    return max(parts, key=lambda strings: min(map(len, strings)))


@dataclass(frozen=True, slots=True)
class Anchored:
    """A pattern, and the strings of which one stands in whatever it matches."""

    regex: re.Pattern[str]
    strings: tuple[str, ...]

    @classmethod
    def of(cls, expression: str) -> Anchored:
        """The expression, compiled."""
        return cls(re.compile(expression), anchors(expression))

    def may_be_in(self, text: str) -> bool:
        """Whether a text has one of the strings."""
        for string in self.strings:  # noqa: SIM110  (a generator costs more than the search)
            if string in text:
                return True
        return False

    def search(self, text: str) -> re.Match[str] | None:
        """The first match in a text."""
        return self.regex.search(text) if self.may_be_in(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in a text."""
        return self.regex.finditer(text) if self.may_be_in(text) else iter(())
