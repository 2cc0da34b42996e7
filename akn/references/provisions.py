"""Numbered provisions that are cited: paragraphs, articles, chapters, sections, annexes.

They are those of a document that is cited beside them ("paragraphs 3 (a) and 5 to 7 of resolution …",
《宪章》第七章, "A/77/435, para. 7") or of the present one ("paragraph 4 above").  Each member of a list is a
citation of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from akn.languages import Language
from akn.references.citation import Citation, Kind, Path, Portion, Rule
from akn.references.grammar import Grammar, grammar_of
from akn.references.instruments import Instrument, instrument
from akn.references.stretches import Stretches
from akn.source.matching import Plain
from akn.structure.numbering import ascii_number, number_value, roman, roman_number

__all__ = ["annex_number", "find_provisions"]

#: characters that may stand between a provision and its document
_LONGEST_BETWEEN = 120
#: characters of a list of numbers before its word
_LONGEST_LIST = 40
_OF_PREAMBLE = "a paragraph of the preamble"
#: elements whose numbers the Naming Convention has in capital Roman numerals, as they are printed in most languages
_ROMAN = ("chapter", "section", "part")

_ITEM = re.compile(r"\d{1,3}|[ivxl]{1,7}(?!\w)|[a-h](?![\w'’.])|[一二三四五六七八九十百零]{1,6}")
_POINTS_AFTER = re.compile(r"(?: ?\(\w{1,4}\)| ?(?<=[\w)] )(?:[a-zа-я]{1,4}|\d)\)(?!\w))*")
_POINTS = re.compile(r"\(\w{1,4}\)|(?:[a-zа-я]{1,4}|\d)\)(?!\w)")
_LETTER = re.compile(r"[a-z](?![\w'.])")


@dataclass(frozen=True, slots=True)
class _Member:
    """One member of a list of provisions."""

    start: int
    end: int
    path: Path
    up_to: Path = ()


@dataclass(frozen=True, slots=True)
class _Group:
    """A word for provisions and the list of their numbers."""

    start: int
    end: int
    element: str
    members: tuple[_Member, ...]
    #: it says a number; an annex that says none is the only one
    numbered: bool = True


def find_provisions(plain: Plain, language: Language, cited: Sequence[Citation]) -> list[Citation]:
    """The provisions that a text cites, in order, those of documents it cites with these as candidates.

    Args:
        plain: the texts, parted by line feeds.
        language: whose words are looked for.
        cited: the documents and instruments that they cite, in order.
    """
    grammar = grammar_of(language)
    text = plain.folded
    out: list[Citation] = []
    taken = Stretches((c.start, c.end) for c in cited)
    groups = [g for g in _groups(text, grammar, language) if not taken.overlap(g.start, g.end)]
    for k in range(len(groups) - 1):
        nested = _nested(text, groups, k, grammar)
        if nested is not None:
            groups[k], groups[k + 1] = replace(groups[k], members=()), nested
    following: _Group | None = None
    owner: Citation | None = None
    for group in reversed([g for g in groups if g.members]):
        shared = owner if following and grammar.gap.fullmatch(text, group.end, following.start) else None
        owner = _owner(text, group, cited, grammar) or shared
        following = group
        doubt = _OF_PREAMBLE if _is_of_preamble(text, group, grammar) else ""
        if owner is not None:
            out += _of_document(group, replace(owner, doubt=doubt or owner.doubt))
        elif _is_own(text, group, grammar):
            out += [replace(_citation(m, Rule.OWN_PROVISION), doubt=doubt) for m in group.members]
    out += _continued(text, cited, out, grammar, language)
    return sorted(out, key=lambda c: c.start)


def annex_number(heading: str, language: Language) -> str | None:
    """The number that the folded heading of an annex prints, as citations have it; None where it prints none."""
    group = next(_groups(heading, grammar_of(language), language), None)
    if group is None or group.element != "annex" or not group.numbered:
        return None
    return group.members[0].path[0][1]


# ---------------------------------------------------------------- reading words and numbers


def _groups(text: str, grammar: Grammar, language: Language) -> Iterator[_Group]:
    for match in grammar.provision.finditer(text):
        element = match.lastgroup or ""
        if grammar.words.head_follows:
            group = _group_before(text, match, element, grammar, language)
        else:
            group = _group_after(text, match, element, grammar, language)
        if group is not None:
            yield group


def _group_after(text: str, match: re.Match[str], element: str, grammar: Grammar, language: Language) -> _Group | None:
    """A word, then its numbers."""
    pos = match.end()
    while pos < len(text) and text[pos] == " ":
        pos += 1
    members = _members(text, pos, element, grammar, language)
    if members:
        first = replace(members[0], start=match.start())
        return _Group(match.start(), members[-1].end, element, (first, *members[1:]))
    if element == "annex":
        return _Group(*match.span(), element, (_Member(*match.span(), (("annex", "1"),)),), numbered=False)
    return None


def _group_before(text: str, match: re.Match[str], element: str, grammar: Grammar, language: Language) -> _Group | None:
    """In Chinese: 第, the numbers, then the word; an annex has its number after it."""
    if element == "annex":
        return _group_after(text, match, element, grammar, language)
    low = max(0, match.start() - _LONGEST_LIST)
    starts = (m.start() for m in re.finditer(grammar.words.before_number, text[low : match.start()]))
    found = ((low + k, _members(text, low + k + 1, element, grammar, language)) for k in starts)
    start, members = next(((k, ms) for k, ms in found if ms and ms[-1].end == match.start()), (-1, []))
    if not members:
        return None
    first = replace(members[0], start=start)
    last = members[-1] if len(members) > 1 else first
    end, inserted = _inserted(text, match.end(), grammar)
    if inserted:
        (_, number), *inside = last.path
        last = replace(last, path=((element, number + inserted), *inside))
    last = replace(last, end=end)
    return _Group(start, end, element, (*((first, *members[1:-1]) if len(members) > 1 else ()), last))


def _members(text: str, pos: int, element: str, grammar: Grammar, language: Language) -> list[_Member]:
    """The members of the list that begins at a place."""
    out: list[_Member] = []
    ranged = False
    while True:
        start = pos + (len(grammar.words.before_number) if text.startswith(grammar.words.before_number, pos) else 0)
        found = _item(text, start, element, grammar, language, out[-1].path if out else ())
        if found is None:
            return out
        end, path = found
        if ranged:
            out[-1] = replace(out[-1], end=end, up_to=path)
        else:
            out.append(_Member(pos if not out else start, end, path))
        separator = grammar.separator.match(text, end)
        if separator is None:
            return out
        ranged, pos = separator.group("range") is not None, separator.end()


def _item(
    text: str, pos: int, element: str, grammar: Grammar, language: Language, before: Path
) -> tuple[int, Path] | None:
    """Where the number at a place ends, and its provision; "(b)" alone is one of the paragraph before."""
    for words, value in grammar.words.ordinals.items():
        if text.startswith(words, pos) and not text[pos + len(words) : pos + len(words) + 1].isalpha():
            longer = [w for w in grammar.words.ordinals if text.startswith(w, pos)]
            words = max(longer, key=len)
            return pos + len(words), ((element, _printed(element, grammar.words.ordinals[words] or value)),)
    match = _ITEM.match(text, pos)
    if match and element != "point":
        number = _number(match.group(), element)
        if number is None:
            return None
        end, inserted = _inserted(text, match.end(), grammar)
        after = _POINTS_AFTER.match(text, end)
        printed = _POINTS.findall(after.group()) if after else []
        points = [ascii_number(p.strip("()"), language) for p in printed]
        return after.end() if after else end, ((element, number + inserted), *(("point", p) for p in points))
    match = _POINTS.match(text, pos) or (_LETTER.match(text, pos) if element == "point" else None)
    if match and (before or element == "point"):
        head = before[: max(1, len(before) - 1)] if before and before[0][0] != "point" else ()
        return match.end(), (*head, ("point", ascii_number(match.group().strip("()"), language)))
    return None


def _inserted(text: str, end: int, grammar: Grammar) -> tuple[int, str]:
    """Where a number really ends that is followed by "bis" or the like, and that word as eIds have it; "" for none."""
    start = end + (text[end : end + 1] == " ")
    for printed, word in grammar.words.inserted.items():
        stop = start + len(printed)
        if text.startswith(printed, start) and (grammar.words.head_follows or not text[stop : stop + 1].isalnum()):
            return stop, word
    return end, ""


def _number(printed: str, element: str) -> str | None:
    if printed.isdigit():
        return printed if element not in ("chapter", "part") else _printed(element, int(printed))
    value = number_value(printed)
    if value is None and element != "paragraph":
        value = roman_number(printed)
        if value is not None and element == "article":
            return roman(value).upper()
        if value is None and element in ("annex", "section", "part") and len(printed) == 1:
            return printed.upper()
    return _printed(element, value) if value is not None else None


def _printed(element: str, value: int) -> str:
    return roman(value).upper() if element in _ROMAN else str(value)


# ---------------------------------------------------------------- whose provisions they are


def _nested(text: str, groups: Sequence[_Group], k: int, grammar: Grammar) -> _Group | None:
    """A group and the next one as one: "Article 2, paragraph 4", "paragraph 4 of article 2", 第2条第4款."""
    if k + 1 >= len(groups):
        return None
    inner, outer = groups[k], groups[k + 1]
    gap = text[inner.end : outer.start]
    if len(gap) > 12 or inner.element == outer.element:
        return None
    if (
        gap.strip(" ") in (",", "،", "")
        and outer.element in ("paragraph", "point", "section")
        and len(inner.members) == 1
    ):
        inner, outer = outer, inner
    elif (
        not grammar.between.fullmatch(gap)
        or inner.element not in ("paragraph", "point", "article", "section")
        or len(outer.members) > 1
    ):
        return None
    path = outer.members[0].path
    members = tuple(
        replace(m, path=(*path, *m.path), up_to=(*path, *m.up_to) if m.up_to else ()) for m in inner.members
    )
    start, end = min(inner.start, outer.start), max(inner.end, outer.end)
    if len(members) == 1:
        members = (replace(members[0], start=start, end=end),)
    return _Group(start, end, outer.element, members)


def _owner(text: str, group: _Group, cited: Sequence[Citation], grammar: Grammar) -> Citation | None:
    """The citation beside a group of provisions whose provisions they are."""
    first_after = bisect_left(cited, group.end, key=lambda c: c.start)
    last_before = next((k for k in range(first_after - 1, -1, -1) if cited[k].end <= group.start), None)
    before = cited[last_before] if last_before is not None else None
    after = cited[first_after] if first_after < len(cited) else None
    if grammar.words.head_follows:
        # an annex may stand behind a comma
        aside = "》的,、 " if group.element == "annex" else "》的"
        if (
            before
            and group.start - before.end <= 12
            and grammar.between.fullmatch(text[before.end : group.start].strip(aside))
        ):
            return _with_list(text, cited, last_before or 0, grammar)
        return None
    beside = before is not None and text[before.end : group.start].strip(" )") in (",", "،")
    if after and after.start - group.end <= _LONGEST_BETWEEN and _of(text, group, after, grammar, beside=beside):
        return _with_list(text, cited, first_after, grammar)
    return before if beside else None


def _of(text: str, group: _Group, after: Citation, grammar: Grammar, *, beside: bool) -> bool:
    """Whether provisions are those of the document after them; those `beside` another one only if they say so."""
    gap = text[group.end : after.start]
    if not gap.strip(" ,،"):
        return after.kind is Kind.INSTRUMENT and not grammar.words.belongs
    if grammar.joiner.search(gap):
        return False
    if beside and gap.strip()[:1] in (",", "،") and not grammar.belongs.match(gap):
        return False
    return grammar.between.fullmatch(gap.strip(" ,،")) is not None


def _with_list(text: str, cited: Sequence[Citation], k: int, grammar: Grammar) -> Citation:
    """A citation as the owner of provisions, with the other members of its list, of which each may be meant."""
    members = [cited[k]]
    steps = range(k - 1, -1, -1) if grammar.words.head_follows else range(k + 1, len(cited))
    for other in (cited[j] for j in steps):
        first, second = sorted((members[-1], other), key=lambda c: c.start)
        if other.rule is not Rule.LISTED or not grammar.gap.fullmatch(text, first.end, second.start):
            break
        members.append(other)
    if len(members) == 1:
        return cited[k]
    return replace(cited[k], candidates=tuple(dict.fromkeys(x for c in members for x in c.candidates)), date=None)


def _is_own(text: str, group: _Group, grammar: Grammar) -> bool:
    return (
        grammar.own_after.match(text, group.end) is not None
        or grammar.own_before.search(text, max(0, group.start - 24), group.start) is not None
    )


def _is_of_preamble(text: str, group: _Group, grammar: Grammar) -> bool:
    """Whether the words around say that the paragraphs are those of a preamble, which are counted apart."""
    before = grammar.preamble_before.search(text, max(0, group.start - _LONGEST_LIST), group.start)
    return before is not None or grammar.preamble_after.match(text, group.end) is not None


def _of_document(group: _Group, owner: Citation) -> Iterator[Citation]:
    """The members as provisions of a document; of an instrument only such as it has."""
    for member in group.members:
        element = member.path[0][0]
        if owner.kind is Kind.INSTRUMENT:
            known = instrument(owner.candidates[0])
            if known is None or element not in known.provisions:
                continue
            member = replace(member, path=_as_in(known, member.path), up_to=_as_in(known, member.up_to))
        elif element in ("article", "chapter"):
            continue
        found = _citation(member, Rule.PROVISION)
        yield replace(found, candidates=owner.candidates, date=owner.date, doubt=owner.doubt)


def _as_in(known: Instrument, path: Path) -> Path:
    """A provision with its article numbered as in the instrument, whatever numerals the language cites it in."""

    def numbered(element: str, number: str) -> str:
        value = number_value(number) if element == "article" else None
        value = roman_number(number.lower()) if value is None and element == "article" else value
        if value is None:
            return number
        return roman(value).upper() if element in known.roman else str(value)

    return tuple((element, numbered(element, number)) for element, number in path)


def _citation(member: _Member, rule: Rule) -> Citation:
    return Citation(member.start, member.end, Kind.PROVISION, rule, (), portion=Portion(member.path, member.up_to))


def _continued(
    text: str, cited: Sequence[Citation], found: Sequence[Citation], grammar: Grammar, language: Language
) -> Iterator[Citation]:
    """Numbers that go on after a document: "paragraph 11 of resolution A, 14 of resolution B"."""
    if grammar.words.head_follows:
        return
    of_document: dict[tuple[str, ...], list[Citation]] = defaultdict(list)
    for provision in sorted(found, key=lambda p: p.end):
        of_document[provision.candidates].append(provision)
    for first, second in pairwise(cited):
        provisions = of_document.get(first.candidates, [])
        k = bisect_right(provisions, first.start, key=lambda p: p.end)
        owned = provisions[k - 1] if k else None
        if owned is None or owned.portion is None or second.start - first.end > _LONGEST_BETWEEN:
            continue
        if "\n" in text[owned.end : first.start]:
            continue
        separator = grammar.separator.match(text, first.end)
        if separator is None or separator.group("range"):
            continue
        element = owned.portion.path[0][0]
        members = _members(text, separator.end(), element, grammar, language)
        if (
            members
            and members[-1].end < second.start
            and grammar.between.fullmatch(text[members[-1].end : second.start])
        ):
            group = _Group(members[0].start, members[-1].end, element, tuple(members))
            yield from _of_document(group, second)
