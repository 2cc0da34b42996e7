"""Legal instruments that are cited by their names: which there are, and where a text names them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import filterfalse
from pathlib import Path

from akn.languages import Language, instrument_names
from akn.references.citation import Citation, Kind, Rule
from akn.references.stretches import Stretches
from akn.source.anchors import Anchored, anchors, lines_with
from akn.source.matching import Plain

__all__ = ["CHARTER", "Instrument", "find_instruments", "instrument"]

#: the Charter of the United Nations: its short name needs no full one before it
CHARTER = "charter"


@dataclass(frozen=True, slots=True)
class Instrument:
    """A treaty, statute, covenant or declaration."""

    id: str
    #: of adoption or signature, YYYY-MM-DD
    date: str
    kind: str
    #: elements of its numbered provisions ("article", "chapter" …)
    provisions: tuple[str, ...]
    #: those of them that it numbers in Roman numerals
    roman: frozenset[str]
    #: where the facts can be checked
    source: str
    #: id of the instrument whose protocol it is, where texts name it after that one ("the Optional Protocol thereto")
    parent: str

    @property
    def iri(self) -> str:
        """IRI of the Work (AKN4UN part 1, naming; class of normative documents)."""
        return f"/akn/un/act/provision/un/{self.date}/{self.id}"


@lru_cache(maxsize=1)
def _instruments() -> dict[str, Instrument]:
    text = Path(__file__).with_name("instruments.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {row[0]: _instrument(*row) for row in rows}


def _instrument(id_: str, date: str, kind: str, provisions: str, source: str, parent: str) -> Instrument:
    """The instrument of a row; `article:I` says that its articles have Roman numerals."""
    numbered = [element.partition(":") for element in provisions.split(",")]
    elements = tuple(element for element, _, _ in numbered)
    return Instrument(id_, date, kind, elements, frozenset(e for e, _, first in numbered if first), source, parent)


def instrument(id_: str) -> Instrument | None:
    """What is known of an instrument, None if there is none of that id."""
    return _instruments().get(id_)


@dataclass(frozen=True, slots=True)
class Names:
    """The names of one instrument in one language."""

    id: str
    #: an expression, compiled only where one of the `keys` stands in a text
    full: str
    #: strings of which one stands in each of them
    keys: tuple[str, ...]
    #: expression of its short names, "" for none
    short: str
    #: expression of what it is called right after its parent, "" for none
    thereto: str


_WORD = re.compile(r"\w+")
#: stands among the characters of a name where it begins or ends
_EDGE = "\0"
#: words that may come first in a name, so that the next one begins there as well
_MAY_COME_FIRST = re.compile(r"^(?:\(\?:[^()|]* \)\?)+")
_WHOLE_WORD = re.compile(r"(?<=\W)\w+(?=\W)")


@lru_cache(maxsize=8)
def _names_of(language: Language) -> tuple[Names, ...]:
    """The names of all instruments in a language, ready to be looked for."""
    full, short, thereto = instrument_names(language)
    left, right = (r"(?<!\w)", r"(?!\w)") if language.word_space else ("", "")
    if language.verb_first:
        # conjunctions and prepositions of one letter are written together with the name; looked back for, so that a
        # match begins with the name and is tried only where that may stand
        glued = "[وفبلك]"
        left = "(?:" + "|".join(rf"(?<=(?<!\w){glued * count})" for count in range(4)) + ")"

    def joined(patterns: Sequence[str]) -> str:
        return f"{left}(?P<name>{'|'.join(patterns)}){right}" if patterns else ""

    # where a name begins and ends, a word does
    begin, end = _EDGE if language.word_space and not language.verb_first else "", _EDGE if language.word_space else ""
    return tuple(
        Names(
            id_,
            joined(patterns),
            tuple(x for pattern in patterns for x in anchors(f"{begin}{_MAY_COME_FIRST.sub('', pattern)}{end}")),
            joined(short.get(id_, ())),
            joined(thereto.get(id_, ())),
        )
        for id_, patterns in full.items()
    )


@lru_cache(maxsize=2048)
def _sought(expression: str) -> Anchored:
    return Anchored.of(expression)


def _names_in(folded: str, language: Language) -> list[tuple[Names, list[tuple[int, int]]]]:
    """The names of those instruments that a document may name, and the lines in which a part of a full name stands.

    The Charter may be named in short only.
    """
    index, rarest = _by_word(language)
    words = set(folded.split()) if language.word_space else set(folded)
    words.update(_WORD.findall(" ".join(filterfalse(str.isalnum, words))), ("",))
    names = _names_of(language)
    near: dict[int, list[tuple[int, int]]] = {}
    for word in rarest & words:
        for key, whole, of_names in index[word]:
            if whole <= words and key in folded:
                lines = lines_with(folded, (key,), 0, len(folded))
                for k in of_names:
                    near.setdefault(k, []).extend(lines)
    charter = next((k for k, name in enumerate(names) if name.id == CHARTER), None)
    if charter is not None:
        near.setdefault(charter, [])
    return [(names[k], sorted(set(lines))) for k, lines in sorted(near.items())]


#: a key, all the words that stand whole in it, and the indexes of the names that hold it
_Key = tuple[str, frozenset[str], frozenset[int]]


@lru_cache(maxsize=8)
def _by_word(language: Language) -> tuple[dict[str, list[_Key]], frozenset[str]]:
    """The rarest word that stands whole in a key -> the keys with it.

    Under "" are those without one; in a script without spaces each character is a word.
    """
    holders: dict[tuple[str, frozenset[str]], set[int]] = {}
    for k, name in enumerate(_names_of(language)):
        for key in name.keys:
            bare = key.strip(_EDGE)
            whole = frozenset(_WHOLE_WORD.findall(key) if language.word_space else bare)
            holders.setdefault((bare, whole), set()).add(k)
    keys: list[_Key] = [(key, whole, frozenset(of_names)) for (key, whole), of_names in holders.items()]
    often = Counter(word for _, whole, _ in keys for word in whole)
    index: dict[str, list[_Key]] = {}
    for entry in keys:
        index.setdefault(min(sorted(entry[1]), key=often.__getitem__, default=""), []).append(entry)
    return index, frozenset(index)


def find_instruments(plain: Plain, language: Language) -> list[Citation]:
    """The instruments that a document names, in order.

    A short name ("the Convention") stands for an instrument that was named in full before, and only
    if it can stand for no other one of them.  "The Charter" alone is that of the United Nations, unless another
    charter was named up to the end of the text and that one was not.

    Args:
        plain: its texts, parted by line feeds.
        language: they are written in.
    """
    text = plain.folded
    names = _names_in(text, language)
    found: list[Citation] = []
    for name, lines in names:
        for match in _sought(name.full).within(text, lines):
            found.append(Citation(*match.span("name"), Kind.INSTRUMENT, Rule.NAME, (name.id,)))
    kept = [c for c in _longest(found) if not _is_abbreviation(text, c, found)]
    after_parents = list(_after_parents(text, kept, language))
    kept = _longest([*kept, *after_parents]) if after_parents else kept
    full = Stretches((c.start, c.end) for c in kept)
    named = {c.candidates[0]: c.start for c in reversed(kept)}
    shorts: dict[tuple[int, int], list[str]] = {}
    for name, _ in names:
        first = -1 if name.id == CHARTER else named.get(name.id, len(text))
        if first == len(text) or not name.short:
            continue
        for match in _sought(name.short).finditer(text, text.rfind("\n", 0, max(first, 0)) + 1):
            span = _without_preposition(match, language)
            if first < match.start() and _is_alone(plain, *span, language):
                shorts.setdefault(span, []).append(name.id)
    another: int | None = None
    for (start, end), ids in shorts.items():
        if CHARTER in ids:
            stop = text.find("\n", end)
            stop = stop if stop >= 0 else len(text)
            unnamed = named.get(CHARTER, len(text)) >= stop
            if unnamed and len(ids) > 1:
                ids.remove(CHARTER)  # another charter was named, this one was not
            elif unnamed:
                another = _another_charter(plain, full, language) if another is None else another
                if another < stop:
                    continue
        if len(ids) == 1 and not full.overlap(start, end):
            kept.append(Citation(start, end, Kind.INSTRUMENT, Rule.SHORT_NAME, tuple(ids)))
    return _longest(kept) if shorts else kept


def _another_charter(plain: Plain, full: Stretches, language: Language) -> int:
    """Where a charter is first spoken of, neither in full nor by the short name of that of the United Nations.

    Args:
        plain: the texts.
        full: stretches of the full names in them.
        language: they are written in.
    """
    charter, short = _charter(language)
    found = [m.span() for m in charter.finditer(plain.folded) if not plain.chars[m.start()].islower()]
    covered = Stretches(m.span() for m in short.finditer(plain.folded)) if found else full
    apart = (place[0] for place in found if not covered.overlap(*place) and not full.overlap(*place))
    return next(apart, len(plain.folded))


@lru_cache(maxsize=8)
def _charter(language: Language) -> tuple[Anchored, Anchored]:
    """A charter of any kind, and the short name of that of the United Nations; what a language lacks is nowhere."""
    word = language.citations.charter
    short = next((name.short for name in _names_of(language) if name.id == CHARTER), "")
    return Anchored.of(rf"(?<!\w){word}(?!\w)" if word else "(?!)"), Anchored.of(short or "(?!)")


#: characters that may stand between an instrument and its protocol: the footnote call, the year, "and"
_LONGEST_BETWEEN = 60


def _after_parents(text: str, named: Sequence[Citation], language: Language) -> Iterator[Citation]:
    """The protocols that are named right after their parents: "… and the Optional Protocol thereto"."""
    children = _children(language)
    for citation in named:
        for child in children.get(citation.candidates[0], ()):
            stop = min(len(text), citation.end + _LONGEST_NAME)
            match = _sought(child.thereto).regex.search(text, citation.end, stop)
            between = text[citation.end : match.start("name")] if match else ""
            if match and len(between) <= _LONGEST_BETWEEN and not _SENTENCE_END.search(between):
                span = _without_preposition(match, language)
                yield Citation(*span, Kind.INSTRUMENT, Rule.AFTER_PARENT, (child.id,))


def _is_abbreviation(text: str, citation: Citation, found: Sequence[Citation]) -> bool:
    """Whether it only says in brackets how the name before it is abbreviated: "… Treaty (NPT)"."""
    first = text.rfind("\n", 0, citation.start) + 1
    before = text[first : citation.start].rstrip(" \"'")
    return before.endswith("(") and any(
        c.candidates == citation.candidates and c.end == first + len(before[:-1].rstrip()) for c in found
    )


_LONGEST_NAME = 200
_SENTENCE_END = re.compile(r"[.;。；\n]")


@lru_cache(maxsize=8)
def _children(language: Language) -> dict[str, list[Names]]:
    """Parent -> names of its protocols that may stand right after its own."""
    out: dict[str, list[Names]] = {}
    for name in _names_of(language):
        known = instrument(name.id)
        if name.thereto and known and known.parent:
            out.setdefault(known.parent, []).append(name)
    return out


def _without_preposition(match: re.Match[str], language: Language) -> tuple[int, int]:
    """Where a name stands, after a preposition that is written in one word with its article ("du Pacte")."""
    start, end = match.span("name")
    preposition = _contracted(language).match(match.string, start, end)
    return (preposition.end() if preposition else start), end


@lru_cache(maxsize=8)
def _contracted(language: Language) -> re.Pattern[str]:
    return re.compile(language.citations.contracted or "(?!)")


@lru_cache(maxsize=8)
def _after_short(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?!\w| \w)| (?:{language.citations.after_short})(?!\w)")


def _is_alone(plain: Plain, start: int, end: int, language: Language) -> bool:
    """Whether a short name is a capital's and no word after it makes it the name of another instrument."""
    name = plain.chars[start:end]
    if name.islower():
        return False
    return not language.word_space or _after_short(language).match(plain.folded, end) is not None


def _longest(found: list[Citation]) -> list[Citation]:
    """Of names that overlap the longest one, in order."""
    kept: list[Citation] = []  # in order and apart, so that only neighbours can overlap
    for citation in sorted(found, key=lambda c: (c.start - c.end, c.start)):
        k = bisect_left(kept, citation.start, key=lambda c: c.start)
        before, after = kept[max(0, k - 1) : k], kept[k : k + 1]
        if all(c.end <= citation.start for c in before) and all(citation.end <= c.start for c in after):
            kept.insert(k, citation)
    return kept
