"""Resolutions and decisions that are cited by their numbers.

A number has one of five forms (see `grammar`).  The word for the document stands before it, or in
Chinese after it, and is shared by the numbers of a list; the organ is named beside that word or after
the number.  What the words leave open is decided by what organs can have such a number on such a date.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from akn.languages import Language
from akn.references.candidates import Home, Number, citation_of
from akn.references.citation import Citation, Kind
from akn.references.dates import dates_in
from akn.references.grammar import Grammar, grammar_of
from akn.references.stretches import Stretches
from akn.source.anchors import Anchored
from akn.source.matching import Plain

__all__ = ["find_numbered"]

#: characters before a number in which the word for its document is looked for
_REACH = 160
#: characters of an organ's name and what may stand between it and the word for its document
_LONGEST_ORGAN = 80
#: characters that may stand between two numbers of one list, the second with what is said of the first
_LONGEST_GAP = 260
#: the same where the word for the documents stands after the last number: no more than a date and what joins
_SHORT_GAP = 40


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
    numbers: list[Number] = []
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
        numbers.append(Number(match, start, end))
    if not numbers:
        return []
    if grammar.words.head_follows:
        _heads_after(text, numbers, grammar)
    else:
        _heads_before(text, plain.chars, numbers, heads, grammar)
    _words_around(text, numbers, heads, grammar)
    _dates(text, numbers, grammar, language)
    return [c for n in numbers if (c := citation_of(n, grammar, home)) is not None]


def _may_be_number(
    text: str, start: int, numbers: Sequence[Number], ends_of_heads: AbstractSet[int], grammar: Grammar
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
    text: str, chars: str, numbers: list[Number], heads: Sequence[re.Match[str]], grammar: Grammar
) -> None:
    """The word for the document before each number, or before the list that it stands in."""
    run: list[Number] = []
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


def _head_before(text: str, chars: str, number: Number, heads: Sequence[re.Match[str]], grammar: Grammar) -> bool:
    """Whether a word for a document stands right before a number, perhaps with its organ between."""
    low = _start_of_sentence(text, number.start, grammar)
    head = _last_head(text, low, number.start, heads, grammar)
    number.has_word = head is not None
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
        return _last(grammar.head, text, start, end)  # it may be written together with the number
    k = bisect_right(heads, end, key=lambda head: head.end()) - 1
    return heads[k] if k >= 0 and heads[k].start() >= start else None


def _last(pattern: re.Pattern[str] | Anchored, text: str, start: int, end: int) -> re.Match[str] | None:
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


def _words_around(text: str, numbers: Sequence[Number], heads: Sequence[re.Match[str]], grammar: Grammar) -> None:
    """Whether a word for a document stands in the sentence of each number, where such words stand, or its list's."""
    before: Number | None = None
    for number in numbers:
        number.has_word = (
            number.kind is not None
            or number.has_word
            or (grammar.words.head_follows and _word_follows(text, number, heads, grammar))
            or (before is not None and before.has_word and _goes_on(text, before.end, number.start, grammar))
        )
        before = number


def _word_follows(text: str, number: Number, heads: Sequence[re.Match[str]], grammar: Grammar) -> bool:
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


def _organs_after(text: str, chars: str, run: list[Number], grammar: Grammar) -> None:
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


def _heads_after(text: str, numbers: list[Number], grammar: Grammar) -> None:
    """In Chinese: the word after each number, or after the last of its list; the organ before it."""
    following: Number | None = None
    for number in reversed(numbers):
        parts = grammar.more_parts.match(text, number.end)
        head = grammar.head.regex.match(text, parts.end() if parts else number.end)
        if head:
            number.kind = Kind.RESOLUTION if head.group("resolution") else Kind.DECISION
        elif following is not None and _goes_on(text, number.end, following.start, grammar):
            number.kind, number.listed = following.kind, True
        following = number
    before: Number | None = None
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


def _organ_before(text: str, number: Number, grammar: Grammar) -> None:
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


def _dates(text: str, numbers: list[Number], grammar: Grammar, language: Language) -> None:
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
