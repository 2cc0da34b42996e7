"""Text → its language, by the names of the organs and the words of their formulas."""

from __future__ import annotations

import unicodedata
from collections import Counter

from akn.languages import UNDETERMINED, Language
from akn.problems import Problem
from akn.source.matching import evidence

__all__ = ["recognise"]

#: characters that are read first; the whole text is read only where these name no organ
_HEAD = 20_000
#: letters of a script are few where another one has so many times more
_FEW = 4


def recognise(folded: str) -> tuple[Language, list[Problem]]:
    """The language whose names of organs and formulas a text has most often.

    One in whose script little is written is none of them, as footnotes and mastheads name the organs in English.
    `UNDETERMINED` with a warning (AKN109) where none is named; where a second language is named half as often there
    is a warning too (AKN110).
    """
    for text in (folded[:_HEAD], folded[_HEAD:]):
        named = _written(text, [(count, language) for count, language in evidence(text) if count])
        if named:
            (best, language), (second, other) = [*sorted(named, key=lambda pair: -pair[0]), (0, UNDETERMINED)][:2]
            mixed = [Problem("AKN110", facts={"language": language.name, "other": other.name})]
            return language, mixed if second * 2 > best and second > 2 else []
    return UNDETERMINED, [Problem("AKN109")]


def _written(text: str, named: list[tuple[int, Language]]) -> list[tuple[int, Language]]:
    """The languages without those whose script has few letters in the text, where they are of several scripts."""
    scripts = {language: _script(language.name) for _, language in named}
    if len(set(scripts.values())) < 2:
        return named
    letters: Counter[str] = Counter()
    for character in set(text):  # few are different, and to count one takes next to nothing
        if character.isalpha():
            letters[_script(character)] += text.count(character)
    most = max(letters[script] for script in scripts.values())
    return [(count, language) for count, language in named if letters[scripts[language]] * _FEW >= most]


def _script(word: str) -> str:
    """The script of the first letter of a word, as Unicode names it: LATIN, CJK, ARABIC."""
    return unicodedata.name(word[0], "").partition(" ")[0]
