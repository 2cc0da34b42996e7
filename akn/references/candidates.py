"""Which document a number can be: by its form, the organs that are named, its date and the catalogue."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from akn.references.catalogue import by_number, entry
from akn.references.citation import Citation, Kind, Rule
from akn.references.grammar import Grammar
from akn.structure.deliberation import FIRST_DECISION
from akn.structure.numbering import roman

__all__ = ["Home", "Number", "citation_of"]

#: sessions from which the General Assembly numbers its resolutions by session (31st, 1976)
_FIRST_NUMBERED_SESSION = 31
_OLD_SESSIONS = frozenset(roman(n).upper() for n in range(1, 31))
#: numbers that the resolutions, and those that the decisions of one session can have; in its first ones the General
#: Assembly numbered decisions from 301 on
_NUMBERS = {
    ("unga", "RES"): range(1, FIRST_DECISION["unga"]),
    ("unga", "DEC"): range(301, 1000),
    ("unga-hrc", "RES"): range(1, FIRST_DECISION["unga-hrc"]),
    ("unga-hrc", "DEC"): range(FIRST_DECISION["unga-hrc"], 201),
}


@dataclass(frozen=True, slots=True)
class Home:
    """The document in which citations stand, as far as it helps to understand them."""

    #: the organ that speaks: "unsc", "unga", "unga-hrc", "" if it is not known
    organ: str
    #: its own symbol without spaces, "" if it is not known
    key: str
    #: year of its adoption, None if it is not known
    year: int | None


@dataclass(slots=True)
class Number:
    """A number in the text, with what the words around say of it."""

    match: re.Match[str]
    start: int
    end: int
    kind: Kind | None = None
    #: organs that the words allow; None where they name none
    organs: tuple[str, ...] | None = None
    #: another body is named, whose documents are not known here
    foreign: bool = False
    #: the organs are those of the sentence's subject, which need not be that of the document
    by_subject: bool = False
    #: a word for a document stands in its sentence
    has_word: bool = False
    date: str | None = None
    listed: bool = False


def citation_of(number: Number, grammar: Grammar, home: Home) -> Citation | None:
    """The citation that a number is, None where it is none.

    Args:
        number: with what the words around say of it.
        grammar: of the language.
        home: the document it stands in.
    """
    kind = number.kind
    candidates = list(_candidates(number, grammar, home))
    if not candidates and number.by_subject:
        number.organs = None
        candidates = list(_candidates(number, grammar, home))
    rule = Rule.LISTED if number.listed else Rule.NUMBER
    chosen_by: Rule | None = None
    doubt = ""
    if number.match.group("council"):
        known = [c for c in candidates if entry(c)]
        if kind is None and not known:
            return None
        if not number.has_word:
            rule = Rule.WITHOUT_WORD
        if number.foreign:
            doubt = "of another body"
        elif candidates and not known and by_number(number.match["council"]):
            doubt = "the catalogue knows another year"
        kind = kind or Kind.RESOLUTION
    elif kind is None or (number.match.group("bare") and not candidates):
        return None
    elif (number.foreign or not candidates) and (sure := _by_catalogue(number, grammar, home)):
        candidates, chosen_by = [sure], Rule.ITS_DATE
    elif number.foreign:
        candidates, doubt = [], "of another body"
    elif not candidates and (meant := _of_other_year(number, grammar, home)):
        candidates, doubt = [meant], f"its session was not in {(number.date or '')[:4]}"
    elif len(candidates) > 1:
        own = [c for c in candidates if _organ_of(c) == home.organ]
        if len(own) == 1:
            candidates, chosen_by = own, Rule.OWN_ORGAN
    return Citation(number.start, number.end, kind, rule, tuple(candidates), number.date, doubt, chosen_by=chosen_by)


def _organ_of(key: str) -> str:
    return {"S/": "unsc", "A/": "unga-hrc" if key.startswith("A/HRC/") else "unga", "E/": "ecosoc"}[key[:2]]


def _candidates(number: Number, grammar: Grammar, home: Home) -> Iterator[str]:
    """The symbols that a number may stand for, by its form, the organs that are named and its date."""
    m = number.match
    organs = number.organs
    word = "DEC" if number.kind is Kind.DECISION else "RES"
    if m.group("council"):
        if word == "RES" and (organs is None or "unsc" in organs or entry(f"S/RES/{m['council']}({m['year']})")):
            yield f"S/RES/{int(m['council'])}({m['year']})"
    elif m.group("bare"):
        if word == "RES" and not number.foreign and (number.organs or (home.organ,)) == ("unsc",):
            yield from (e.key for e in by_number(m["bare"]) if number.date in (None, e.date))
    elif m.group("old"):
        session = _session(m.group("roman"), grammar)
        letters = "".join(
            grammar.words.parts.get(x, x.upper())
            for x in re.split(r"[ ,]+", m.group("letters") or (m["letter"] if m.end() == number.end else "") or "")
            if _is_part(x, grammar)
        )
        if (organs is None or "unga" in organs) and _is_old_session(session):
            yield f"A/RES/{m['old']}{letters if len(letters) == 1 else ''}({session})"
        elif organs is not None and "ecosoc" in organs:
            yield f"E/RES/{m['old']}({session})"
    elif m.group("social"):
        if organs is None or "ecosoc" in organs:
            yield f"E/{word}/{m['social']}/{m['item']}"
    else:
        yield from _by_session(number, grammar, home, word)


def _is_part(word: str, grammar: Grammar) -> bool:
    return (len(word) == 1 and "a" <= word <= "z") or word in grammar.words.parts


def _session(printed: str, grammar: Grammar) -> str:
    """The session of an old resolution as symbols have it: XV, S-VI."""
    if not printed[-1].isdigit():
        return printed.upper()
    value = int(re.search(r"\d+$", printed).group())  # type: ignore[union-attr]  # it ends with a digit
    return _prefix(printed, grammar) + roman(value).upper()


def _prefix(printed: str, grammar: Grammar) -> str:
    return next((p for pattern, p in grammar.words.special_sessions.items() if re.match(pattern, printed)), "")


def _is_old_session(session: str) -> bool:
    return session.startswith(("S-", "ES-")) or session in _OLD_SESSIONS


def _by_session(number: Number, grammar: Grammar, home: Home, word: str) -> Iterator[str]:
    m = number.match
    special = m.group("special")
    prefix = _prefix(special, grammar) if special else ""
    session, ordinal = int(m["session"]), int(m["ordinal"])
    part = (m.group("part") or "") if m.end() == number.end else ""
    part = grammar.words.parts.get(part, part.upper())
    year = int(number.date[:4]) if number.date else None
    for organ, series in (("unga", "A"), ("unga-hrc", "A/HRC")):
        if number.organs is not None and organ not in number.organs:
            continue
        if not _could_be(organ, prefix, session, ordinal, word, year, home.year):
            continue
        yield f"{series}/{word}/{prefix}{session}/{ordinal}{part}"


def _by_catalogue(number: Number, grammar: Grammar, home: Home) -> str | None:
    """The one document of a session that the catalogue knows under a number whose organ or year is in doubt.

    With the date that is printed it is that one, whatever bodies stand before it; with another date if its organ is
    named, or else is that of the document.
    """
    if number.match.group("session") is None or number.date is None:
        return None
    word = "DEC" if number.kind is Kind.DECISION else "RES"
    anyone, undated = replace(number, organs=None), replace(number, date=None)
    same = [c for c in _by_session(anyone, grammar, home, word) if (known := entry(c)) and known.date == number.date]
    other = [
        c
        for c in ([] if number.foreign else _by_session(undated, grammar, home, word))
        if entry(c) and _organ_of(c) in (number.organs or (home.organ,))
    ]
    return next((found[0] for found in (same, other) if len(found) == 1), None)


def _of_other_year(number: Number, grammar: Grammar, home: Home) -> str | None:
    """The one document of a session that a number stands for if its date, in which that session was not, is wrong.

    Its organ is named, or else is that of the document.
    """
    if number.match.group("session") is None or number.date is None:
        return None
    word = "DEC" if number.kind is Kind.DECISION else "RES"
    undated = _by_session(replace(number, date=None), grammar, home, word)
    found = [c for c in undated if _organ_of(c) in (number.organs or (home.organ,))]
    return found[0] if len(found) == 1 else None


def _could_be(
    organ: str, prefix: str, session: int, ordinal: int, word: str, year: int | None, now: int | None
) -> bool:
    """Whether an organ can have a document of that session, number and year."""
    if ordinal not in _NUMBERS[organ, word]:
        return False
    if prefix == "ES-":
        return organ == "unga"
    if prefix:
        return True
    first = 1945 + session if organ == "unga" else 2006 + (session - 1) // 3
    if organ == "unga" and session < _FIRST_NUMBERED_SESSION:
        return False
    if year is not None:
        return first <= year <= first + 1
    return now is None or first <= now + 1
