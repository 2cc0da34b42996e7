"""Resolutions and decisions that are cited by their numbers.

A number has one of five forms (see `grammar`).  The word for the document stands before it, or in
Chinese after it, and is shared by the numbers of a list; the organ is named beside that word or after
the number.  What the words leave open is decided by what organs can have such a number on such a date.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from akn.languages import Language
from akn.references.catalogue import by_number, entry
from akn.references.citation import Citation, Kind, Rule
from akn.references.dates import dates_in
from akn.references.grammar import Grammar, grammar_of
from akn.references.stretches import Stretches
from akn.source.matching import Plain
from akn.structure.deliberation import FIRST_DECISION
from akn.structure.numbering import roman

__all__ = ["Home", "find_numbered"]

#: characters before a number in which the word for its document is looked for
_REACH = 160
#: characters of an organ's name and what may stand between it and the word for its document
_LONGEST_ORGAN = 80
#: characters that may stand between two numbers of one list, the second with what is said of the first
_LONGEST_GAP = 260
#: the same where the word for the documents stands after the last number: no more than a date and what joins
_SHORT_GAP = 40

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
class _Number:
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


def find_numbered(plain: Plain, language: Language, home: Home, taken: Sequence[tuple[int, int]]) -> list[Citation]:
    """The citations by number, in order.

    Args:
        plain: the texts, parted by line feeds.
        language: whose words are looked for.
        home: the document they stand in.
        taken: stretches in which no number is looked for: those of symbols.
    """
    grammar = grammar_of(language)
    text = plain.folded
    symbols = Stretches(taken)
    heads = list(grammar.head.finditer(text))
    ends_of_heads = {head.end() for head in heads}
    numbers: list[_Number] = []
    for match in grammar.number.finditer(text):
        start, end = match.span()
        if match.lastgroup == "bare":
            if not _may_be_number(text, start, numbers, ends_of_heads, grammar):
                continue
        elif not _are_capitals(plain.chars, *match.span("roman")):
            continue
        elif not _are_capitals(plain.chars, *match.span("part")):
            end = match.end("ordinal")  # a word of one letter, not the letter of a part
        elif not _are_capitals(plain.chars, *match.span("letter")):
            end = match.end("roman") + 1
        if symbols.overlap(start, end):
            continue
        numbers.append(_Number(match, start, end))
    if not numbers:
        return []
    if grammar.words.head_follows:
        _heads_after(text, numbers, grammar)
    else:
        _heads_before(text, plain.chars, numbers, heads, grammar)
    _words_around(text, numbers, heads, grammar)
    _dates(text, numbers, grammar, language)
    return [c for n in numbers if (c := _citation(n, grammar, home)) is not None]


def _may_be_number(
    text: str, start: int, numbers: Sequence[_Number], ends_of_heads: AbstractSet[int], grammar: Grammar
) -> bool:
    """Whether digits alone can be a resolution's: right beside the word for one, or next in a list of numbers."""
    if grammar.words.head_follows:
        beside = text.endswith(grammar.words.before_number, 0, start)
    else:
        beside = start - 1 in ends_of_heads and text[start - 1] == " "
    return beside or (bool(numbers) and grammar.separator.fullmatch(text, numbers[-1].end, start) is not None)


def _are_capitals(chars: str, start: int, end: int) -> bool:
    """A stretch, if there is one, has no small letters, as Roman numerals and the letters of parts have none."""
    return start < 0 or chars[start:end] == chars[start:end].upper()


# ---------------------------------------------------------------- what the words say


def _heads_before(
    text: str, chars: str, numbers: list[_Number], heads: Sequence[re.Match[str]], grammar: Grammar
) -> None:
    """The word for the document before each number, or before the list that it stands in."""
    run: list[_Number] = []
    for number in numbers:
        if _head_before(text, chars, number, heads, grammar):
            _organs_after(text, chars, run, grammar)
            run = [number]
        elif run and _goes_on(text, run[-1].end, number.start, grammar):
            number.kind, number.organs, number.foreign = run[-1].kind, run[-1].organs, run[-1].foreign
            number.listed = True
            run.append(number)
        else:
            _organs_after(text, chars, run, grammar)
            run = []
    _organs_after(text, chars, run, grammar)


def _head_before(text: str, chars: str, number: _Number, heads: Sequence[re.Match[str]], grammar: Grammar) -> bool:
    """Whether a word for a document stands right before a number, perhaps with its organ between."""
    low = _start_of_sentence(text, number.start, grammar)
    head = _last_head(text, low, number.start, heads, grammar)
    if head is None:
        return False
    middle = text[head.end() : number.start]
    foreign = not grammar.between.fullmatch(middle)
    if foreign and (_LISTING.search(middle) or not grammar.other_body.search(middle)):
        return False
    organ = grammar.organ.search(middle) if not foreign else None
    if organ is None and not foreign:
        before = text[low : head.start()].rstrip()
        organ = _last(grammar.organ, before, max(0, len(before) - _LONGEST_ORGAN), len(before))
        if organ and organ.end() < len(before) and not _IN_ITS.fullmatch(before, organ.end()):
            organ = None
        # where the last word is not one of a name, what stands before it need not be looked at
        named = _is_name(chars, low + before.rfind(" ") + 1, head.start(), grammar)
        body = _last(grammar.other_body, before, 0, len(before)) if named else None
        if (
            body
            and (organ is None or body.end() > organ.start())
            and _is_name(chars, low + body.start(), head.start(), grammar)
        ):
            foreign, organ = True, None
        elif organ is None:
            foreign = grammar.in_annex.search(text, low, head.start()) is not None or _is_named_before(
                text, chars, low, head, grammar
            )
    number.kind = Kind.RESOLUTION if head.group("resolution") else Kind.DECISION
    number.organs, number.foreign = _actors(organ, grammar), foreign
    return True


def _start_of_sentence(text: str, end: int, grammar: Grammar) -> int:
    """Where the sentence begins, or the part of it, in which the words for the number at a place are looked for."""
    low = max(0, end - _REACH)
    last = _last(grammar.sentence_end, text, low, end)
    return last.end() if last else low


def _last_head(
    text: str, start: int, end: int, heads: Sequence[re.Match[str]], grammar: Grammar
) -> re.Match[str] | None:
    """The last word for a document in a stretch of a text that ends before a number."""
    if text[end - 1 : end].isalnum():
        return _last(grammar.head.regex, text, start, end)  # it may be written together with the number
    k = bisect_right(heads, end, key=lambda head: head.end()) - 1
    return heads[k] if k >= 0 and heads[k].start() >= start else None


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match in a stretch of a text."""
    last = None
    for match in pattern.finditer(text, start, end):
        last = match
    return last


#: what does not stand between a word for a document and its number
_LISTING = re.compile("[0-9,،]")
#: "the Human Rights Council, in its" resolution
_IN_ITS = re.compile(r"[,،] \S{1,5}(?: \S{1,6})?")


def _is_name(chars: str, start: int, end: int, grammar: Grammar) -> bool:
    """Every word of a stretch is a capital's or a small one of a name ("Commission on Human Rights")."""
    small = grammar.words.name_words.split("|")
    words = re.findall(r"\w+|[^\w\s]", chars[start:end])
    return bool(words) and all(w[0].isupper() or w in small for w in words)


def _words_around(text: str, numbers: Sequence[_Number], heads: Sequence[re.Match[str]], grammar: Grammar) -> None:
    """Whether a word for a document stands in the sentence of each number, where such words stand, or its list's."""
    before: _Number | None = None
    for number in numbers:
        number.has_word = (
            number.kind is not None
            or (before is not None and before.has_word and _goes_on(text, before.end, number.start, grammar))
            or _has_word(text, number, heads, grammar)
        )
        before = number


def _has_word(text: str, number: _Number, heads: Sequence[re.Match[str]], grammar: Grammar) -> bool:
    if not grammar.words.head_follows:
        low = _start_of_sentence(text, number.start, grammar)
        return _last_head(text, low, number.start, heads, grammar) is not None
    k = bisect_left(heads, number.end, key=lambda head: head.start())
    # a full stop ends no sentence if the word stands right after it
    return k < len(heads) and grammar.sentence_end.search(text, number.end, heads[k].start() + 1) is None


def _is_named_before(text: str, chars: str, low: int, head: re.Match[str], grammar: Grammar) -> bool:
    """Whether a name that is no known organ's stands right before the word for a document: "UNESCO resolution"."""
    word = chars[head.start() : head.end()]
    name = _NAME_BEFORE.search(chars, low, head.start()) if grammar.words.name_words and not word.isupper() else None
    if name is None or grammar.no_body.search(text, low, head.start()):
        return False
    # any other word has a capital at the beginning of a sentence, or in a heading
    return name["word"].isupper() or (name["before"] is not None and word.islower())


_NAME_BEFORE = re.compile(r"(?P<before>\w )?\b(?P<word>[A-Z][\w'’-]+) $")


def _goes_on(text: str, start: int, end: int, grammar: Grammar) -> bool:
    """Whether a number belongs to the list of the one before it, with what is said of that one in between."""
    gap = text[start:end]
    if grammar.gap.fullmatch(gap):
        return True
    if len(gap) > _LONGEST_GAP or grammar.sentence_end.search(gap) or grammar.provision.search(gap):
        return False
    if grammar.words.head_follows:
        return len(gap) <= _SHORT_GAP or grammar.next_dated.fullmatch(gap) is not None
    return grammar.joined.search(gap) is not None


def _organs_after(text: str, chars: str, run: list[_Number], grammar: Grammar) -> None:
    """The organ or body that is named after a number, for it and those before it in the list that have none."""
    first = 0
    named_before = bool(run) and (run[0].organs is not None or run[0].foreign)
    for k, number in enumerate(run):
        if named_before and not number.listed:
            continue
        named = _named_after(text, chars, number.end, grammar)
        if named is not None:
            for other in run[k if named_before else first : k + 1]:
                other.organs, other.foreign = named
            first = k + 1


def _named_after(text: str, chars: str, end: int, grammar: Grammar) -> tuple[tuple[str, ...] | None, bool] | None:
    """The organs that are named after a number, and whether it is another body; None where nothing is named."""
    if not grammar.of.match(text, end):
        return None
    body = grammar.of_other_body.match(text, end)
    organ = grammar.of_organ.match(text, end)
    if organ is None:
        return (None, True) if body or _is_named(text, chars, end, grammar) else None
    group = organ.lastgroup or ""
    start, stop = organ.span(group)
    if body and body.start("body") <= start and stop <= body.end("body"):
        return None, True
    if group.startswith("short_"):
        # "the Assembly" is the General one, "the Assembly of the African Union" is not
        longer = body is not None and body.end() > stop and not grammar.joiner.search(text, stop, body.end())
        if longer or _is_named(text, chars, stop, grammar):
            return None, True
    return _actors(organ, grammar), False


def _is_named(text: str, chars: str, end: int, grammar: Grammar) -> bool:
    """Whether a name that is no known organ's stands after a number: "of the European Parliament"."""
    name = grammar.of_name.match(text, end)
    return name is not None and chars[name.end()].isupper()


def _heads_after(text: str, numbers: list[_Number], grammar: Grammar) -> None:
    """In Chinese: the word after each number, or after the last of its list; the organ before it."""
    following: _Number | None = None
    for number in reversed(numbers):
        parts = grammar.more_parts.match(text, number.end)
        head = grammar.head.regex.match(text, parts.end() if parts else number.end)
        if head:
            number.kind = Kind.RESOLUTION if head.group("resolution") else Kind.DECISION
        elif following is not None and _goes_on(text, number.end, following.start, grammar):
            number.kind, number.listed = following.kind, True
        following = number
    before: _Number | None = None
    for number in numbers:
        if before is not None and before.kind and number.kind and _goes_on(text, before.end, number.start, grammar):
            number.organs, number.foreign, number.by_subject = before.organs, before.foreign, before.by_subject
            own, body = _organ_and_body(text, before.end, number.start, grammar)
            if body and (own is None or body.end() > own.end()):
                number.organs, number.foreign = None, True
            elif own:
                number.organs, number.foreign = _actors(own, grammar), False
        else:
            _organ_before(text, number, grammar)
        before = number


def _organ_before(text: str, number: _Number, grammar: Grammar) -> None:
    low = _start_of_sentence(text, number.start, grammar)
    organ, body = _organ_and_body(text, low, number.start, grammar)
    if body and (organ is None or body.end() > organ.end()):
        number.foreign = grammar.gap.fullmatch(text, body.end(), number.start) is not None
    elif organ and not re.search("[，,、]", text[organ.end() : number.start]):
        number.organs = _actors(organ, grammar)
        number.by_subject = grammar.gap.fullmatch(text, organ.end(), number.start) is None


def _organ_and_body(
    text: str, low: int, high: int, grammar: Grammar
) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The last organ and the last other body in a stretch; an organ's name within a body's is none."""
    organ, body = _last(grammar.organ, text, low, high), _last(grammar.other_body, text, low, high)
    within = organ and body and body.start() <= organ.start() and organ.end() <= body.end()
    return (None if within else organ), body


def _actors(organ: re.Match[str] | None, grammar: Grammar) -> tuple[str, ...] | None:
    """The organs that a name may mean."""
    if organ is None:
        return None
    group = next((name for name, value in organ.groupdict().items() if value is not None), "")
    if group.startswith("short_"):
        return list(grammar.words.short_organs.values())[int(group.removeprefix("short_"))]
    return (group.replace("_", "-"),) if group else None


def _dates(text: str, numbers: list[_Number], grammar: Grammar, language: Language) -> None:
    """The date that is printed right after each number, or in Chinese right before it."""
    for number in numbers:
        if grammar.words.head_follows:
            match = grammar.dated.search(text, max(0, number.start - 24), number.start)
        else:
            match = grammar.dated.match(text, number.end)
            if match is None and grammar.of.match(text, number.end):
                organ = grammar.of_organ.match(text, number.end)
                match = grammar.dated.match(text, organ.end()) if organ else None
        if match:
            number.date = next((date for _, _, date in dates_in(match.group(), language)), None)


# ---------------------------------------------------------------- which document it can be


def _citation(number: _Number, grammar: Grammar, home: Home) -> Citation | None:
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
    elif len(candidates) > 1:
        own = [c for c in candidates if _organ_of(c) == home.organ]
        if len(own) == 1:
            candidates, chosen_by = own, Rule.OWN_ORGAN
    return Citation(number.start, number.end, kind, rule, tuple(candidates), number.date, doubt, chosen_by=chosen_by)


def _organ_of(key: str) -> str:
    return {"S/": "unsc", "A/": "unga-hrc" if key.startswith("A/HRC/") else "unga", "E/": "ecosoc"}[key[:2]]


def _candidates(number: _Number, grammar: Grammar, home: Home) -> Iterator[str]:
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


def _by_session(number: _Number, grammar: Grammar, home: Home, word: str) -> Iterator[str]:
    m = number.match
    prefix = _prefix(m.group("special") or "", grammar)
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


def _by_catalogue(number: _Number, grammar: Grammar, home: Home) -> str | None:
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
