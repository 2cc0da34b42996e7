"""Numbered provisions that are cited: paragraphs, articles, chapters, sections, annexes.

They are those of a document that is cited beside them ("paragraphs 3 (a) and 5 to 7 of resolution …",
《宪章》第七章, "A/77/435, para. 7") or of the present one ("paragraph 4 above").  Each member of a list is a
citation of its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from akn.languages import Language
from akn.references.citation import Citation, Kind, Path, Portion, Rule
from akn.references.grammar import Grammar, grammar_of
from akn.references.instruments import CHARTER, Instrument, instrument
from akn.references.provision_lists import LONGEST_LIST, Group, Member, groups_in, members_at
from akn.references.stretches import Stretches
from akn.source.matching import Plain
from akn.structure.numbering import number_value, roman, roman_number

__all__ = ["find_provisions"]

#: characters that may stand between a provision and its document
_LONGEST_BETWEEN = 120
_OF_PREAMBLE = "a paragraph of the preamble"
_IN_ANNEX = "in an annex, which may have it itself"
_FAR_AWAY = "what may have it was named in another paragraph"
_OF_DOCUMENT = "it may be one of a document named before"
#: elements whose owner a text may leave unsaid
_UNSAID = ("annex", "article", "chapter")
#: characters of the words before a provision by which it is introduced
_LONGEST_INTRODUCTION = 24
#: instruments whose articles and chapters have capitals where those of others have none
_CAPITALS = (CHARTER, "statute-icj")


def find_provisions(plain: Plain, language: Language, cited: Sequence[Citation], annexed: Stretches) -> list[Citation]:
    """The provisions that a text cites, in order, those of documents it cites with these as candidates.

    Args:
        plain: the texts, parted by line feeds.
        language: whose words are looked for.
        cited: the documents and instruments that they cite, in order.
        annexed: stretches of the texts of annexes.
    """
    grammar = grammar_of(language)
    text = plain.folded
    groups = _groups(text, cited, grammar, language)
    joined = [grammar.gap.fullmatch(text, a.end, b.start) is not None for a, b in pairwise(groups)]
    joined.append(False)
    sides = _own_sides(text, groups, joined, grammar) if grammar.words.own_before else [None] * len(groups)
    out: list[Citation] = []
    owner: Citation | None = None
    side: str | None = None
    alone = False
    unsaid: list[int] = []
    for k in range(len(groups) - 1, -1, -1):
        group, goes_on = groups[k], joined[k]
        # whose the last of a list is, the others are
        owner = _owner(text, group, cited, grammar) or (owner if goes_on else None)
        if owner is None:
            after = grammar.own_after.match(text, group.end)
            said = (after.lastgroup or "") if after else sides[k]
            side = side if said is None and goes_on else said
            alone = side is None and (alone or not goes_on) and not _may_have_owner(text, group, grammar)
        else:
            side, alone = None, False
        doubt = _OF_PREAMBLE if _is_of_preamble(text, group, grammar) else ""
        if owner is not None:
            out += _of_document(group, owner, Rule.PROVISION, doubt or owner.doubt)
        elif side is not None:
            out += [_own(m, Rule.OWN_PROVISION, doubt, side) for m in group.members]
        elif alone and group.numbered and group.element in _UNSAID:
            unsaid.append(k)
    if unsaid:
        introduced = _introduced(text, groups, joined, grammar)
        out += _unsaid(plain, [groups[k] for k in reversed(unsaid) if introduced[k]], cited, annexed, grammar)
    out += _continued(text, cited, out, grammar, language)
    return sorted(out, key=lambda c: c.start)


def _groups(text: str, cited: Sequence[Citation], grammar: Grammar, language: Language) -> list[Group]:
    """The groups of provisions, those within each other as one, in order."""
    taken = Stretches((c.start, c.end) for c in cited)
    groups = [g for g in groups_in(text, grammar, language) if not taken.overlap(g.start, g.end)]
    for k in range(len(groups) - 1):
        nested = _nested(text, groups, k, grammar)
        if nested is not None:
            groups[k], groups[k + 1] = groups[k]._replace(members=()), nested
    return [g for g in groups if g.members]


# ---------------------------------------------------------------- whose provisions they are


def _nested(text: str, groups: Sequence[Group], k: int, grammar: Grammar) -> Group | None:
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
        Member(m.start, m.end, (*path, *m.path), (*path, *m.up_to) if m.up_to else ()) for m in inner.members
    )
    start, end = min(inner.start, outer.start), max(inner.end, outer.end)
    if len(members) == 1:
        members = (members[0]._replace(start=start, end=end),)
    return Group(start, end, outer.element, members)


def _owner(text: str, group: Group, cited: Sequence[Citation], grammar: Grammar) -> Citation | None:
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


def _of(text: str, group: Group, after: Citation, grammar: Grammar, *, beside: bool) -> bool:
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


def _own_sides(text: str, groups: Sequence[Group], joined: Sequence[bool], grammar: Grammar) -> list[str | None]:
    """Where words before them, or before their list, say that the document's own provisions stand ("" for anywhere)."""
    sides: list[str | None] = []
    for k, group in enumerate(groups):
        said = grammar.own_before.search(text, max(0, group.start - _LONGEST_INTRODUCTION), group.start)
        sides.append((said.lastgroup or "") if said else sides[-1] if k and joined[k - 1] else None)
    return sides


def _may_have_owner(text: str, group: Group, grammar: Grammar) -> bool:
    """Whether what stands right after a group may say whose provisions they are."""
    said = grammar.owner_after.match(text, group.end)
    return said is not None and said.lastgroup in (None, group.element)


def _introduced(text: str, groups: Sequence[Group], joined: Sequence[bool], grammar: Grammar) -> list[bool]:
    """Of each group, whether words stand before it, or before its list, between which and it no document is named."""
    found: list[bool] = []
    for k, group in enumerate(groups):
        words = grammar.owner_unsaid.search(text, max(0, group.start - _LONGEST_INTRODUCTION), group.start)
        # chapters and annexes in one list are a report's
        in_list = k > 0 and joined[k - 1] and (group.element != "annex" or groups[k - 1].element == "annex")
        found.append(words is not None or (in_list and found[-1]))
    return found


def _unsaid(
    plain: Plain, groups: Sequence[Group], cited: Sequence[Citation], annexed: Stretches, grammar: Grammar
) -> Iterator[Citation]:
    """Provisions, in order, of which nothing says whose they are.

    An annex is the document's own, if its paragraph named no other before and does not single it out of something.  An
    article is one of the instrument that was named before it in its paragraph, if one was that has articles; else of
    the Charter, if the document named no other.
    """
    named: dict[str, Citation] = {}
    instruments = (c for c in cited if c.kind is Kind.INSTRUMENT)
    following = next(instruments, None)
    begins = before = 0
    for group in groups:
        while following is not None and following.start < group.start:
            named[following.candidates[0]] = following
            following = next(instruments, None)
        begins, before = max(begins, plain.folded.rfind("\n", before, group.start)), group.start
        having = [c for x, c in named.items() if (known := instrument(x)) and group.element in known.provisions]
        here = [c for c in having if c.start >= begins]
        if group.element == "annex":
            last = bisect_left(cited, group.start, key=lambda c: c.start) - 1
            introduced = (plain.folded, max(0, group.start - _LONGEST_INTRODUCTION), group.start)
            of_other = (last >= 0 and cited[last].start >= begins) or grammar.singled_out.search(*introduced)
            doubt = _OF_DOCUMENT if of_other else ""
            yield from (_own(m, Rule.OWN_UNSAID, doubt) for m in group.members)
            continue
        capitals = grammar.words.capital_of_charter
        if capitals:
            capital = _has_capital(plain, group, grammar)
            having, here = ([c for c in x if (c.candidates[0] in _CAPITALS) == capital] for x in (having, here))
        if not here and not capitals and group.element == "chapter":
            continue  # reports have chapters, too
        meant = here or having
        if meant:
            candidates = tuple(c.candidates[0] for c in meant)
            doubt = _IN_ANNEX if annexed.overlap(group.start, group.end) else ""
            if not here and candidates != (CHARTER,):
                doubt = doubt or _FAR_AWAY
            yield from _of_document(group, replace(meant[0], candidates=candidates), Rule.NAMED_BEFORE, doubt)


def _has_capital(plain: Plain, group: Group, grammar: Grammar) -> bool:
    """Whether the word for provisions is written with a capital."""
    words = grammar.provision.regex.finditer(plain.folded, group.start, group.end)
    return any(plain.chars[m.start()].isupper() for m in words if m.lastgroup == group.element)


def _is_of_preamble(text: str, group: Group, grammar: Grammar) -> bool:
    """Whether the words around say that the paragraphs are those of a preamble, which are counted apart."""
    before = grammar.preamble_before.search(text, max(0, group.start - LONGEST_LIST), group.start)
    return before is not None or grammar.preamble_after.match(text, group.end) is not None


def _of_document(group: Group, owner: Citation, rule: Rule, doubt: str) -> Iterator[Citation]:
    """The members as provisions of a document; of an instrument only such as it has."""
    known = instrument(owner.candidates[0]) if owner.kind is Kind.INSTRUMENT else None
    for start, end, path, up_to in group.members:
        element = path[0][0]
        if owner.kind is not Kind.INSTRUMENT:
            if element in ("article", "chapter"):
                continue
        elif known is None or element not in known.provisions:
            continue
        else:
            path, up_to = _as_in(known, path), _as_in(known, up_to)
        yield Citation(
            start, end, Kind.PROVISION, rule, owner.candidates, owner.date, doubt, portion=Portion(path, up_to)
        )


def _as_in(known: Instrument, path: Path) -> Path:
    """A provision with its article numbered as in the instrument, whatever numerals the language cites it in."""

    def numbered(element: str, number: str) -> str:
        value = number_value(number) if element == "article" else None
        value = roman_number(number.lower()) if value is None and element == "article" else value
        if value is None:
            return number
        return roman(value).upper() if element in known.roman else str(value)

    return tuple((element, numbered(element, number)) for element, number in path)


def _own(member: Member, rule: Rule, doubt: str, side: str = "") -> Citation:
    """A member as a provision of the document itself."""
    portion = Portion(member.path, member.up_to, side)
    return Citation(member.start, member.end, Kind.PROVISION, rule, (), doubt=doubt, portion=portion)


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
        members = members_at(text, separator.end(), element, grammar, language)
        if (
            members
            and members[-1].end < second.start
            and grammar.between.fullmatch(text[members[-1].end : second.start])
        ):
            group = Group(members[0].start, members[-1].end, element, tuple(members))
            yield from _of_document(group, second, Rule.PROVISION, second.doubt)
