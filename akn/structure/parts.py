"""Parts A, B … of a resolution or decision under one number: where each begins, and where its text opens."""

from __future__ import annotations

from dataclasses import dataclass

from akn.languages import Language
from akn.source.matching import pattern
from akn.structure import signs

__all__ = ["Part", "parts_of"]

#: lines between the letter of a part and its text: its title
_LONGEST_TITLE = 3
#: a letter or the word for one, perhaps the brackets of a call whose number an extractor lost
_LETTER = r"(?P<letter>[^\W\d_]{1,5})\.?(?P<end>(?:\(\))?)(?:\s+|$)"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
#: Cyrillic letters that look like Latin ones, and stand for these
_LOOKALIKES = str.maketrans("авсе", "abce")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: indices of the passages with its letter and with which its text opens."""

    start: int
    opening: int
    #: where in the first passage the letter ends, and what follows it there begins
    letter_end: int
    title_at: int
    #: as symbols have it
    letter: str


def parts_of(folded: list[str], opening: int, language: Language) -> list[Part]:
    """The parts of a document, none where there are not two at least whose letters follow one another.

    Args:
        folded: texts of the passages.
        opening: index of the passage with which the text of the document opens: that of its first part.
        language: they are written in.
    """
    found: list[Part] = []
    words = language.citations
    lettered = pattern(
        language, f"(?:(?:{words.decision}|{words.resolution}) ?)?{_LETTER}" if words.decision else _LETTER
    )
    for k in range(max(0, opening - _LONGEST_TITLE), len(folded)):
        match = lettered.match(folded[k])
        letters = _letters(match["letter"], language) if match else ()
        if match is None or not letters or not signs.is_heading(folded[k]):
            continue
        letter = next((x for x in letters if not found or ord(x) == ord(found[-1].letter) + 1), None)
        at = _opening(folded, k, language) if letter else None
        if letter and at is not None and (k > found[-1].opening if found else at == opening):
            found.append(Part(k, at, match.end("end"), match.end(), letter))
    return found if len(found) > 1 else []


def _letters(word: str, language: Language) -> list[str]:
    """What a letter of a part may be in symbols, the likeliest first."""
    if len(word) > 1 or word in language.citations.parts:
        named = language.citations.parts.get(word)
        return [named] if named else []
    latin = word.translate(_LOOKALIKES)
    found = [latin.upper()] if latin in _LATIN else []
    if word in language.alphabet[: len(_LATIN)]:
        found.append(_LATIN[language.alphabet.index(word)].upper())
    return found


def _opening(folded: list[str], k: int, language: Language) -> int | None:
    """The passage with which the text of a part opens whose letter stands in a passage; None where none does."""
    for at in range(k + 1, min(k + 2 + _LONGEST_TITLE, len(folded))):
        following = folded[at + 1] if at + 1 < len(folded) else ""
        if signs.opens_preamble(folded[at], following, language) or signs.begins_in_session(folded[at], language):
            return at
        if not signs.is_heading(folded[at]):
            return None
    return None
