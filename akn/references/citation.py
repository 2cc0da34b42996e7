"""What a citation is: found in a text, then resolved."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final, NamedTuple

__all__ = ["Citation", "Kind", "Path", "Portion", "Reference", "Rule", "Status", "Target"]


class Kind(StrEnum):
    """What is cited."""

    RESOLUTION = "resolution"
    DECISION = "decision"
    STATEMENT = "presidentialStatement"
    DOCUMENT = "document"
    INSTRUMENT = "instrument"
    PROVISION = "provision"
    MEETING = "meeting"
    #: one or more documents, without saying which
    VAGUE = "vague"

    @classmethod
    def of_symbol(cls, symbol: str) -> Kind:
        """What documents of the series of a symbol are.

        >>> Kind.of_symbol("E/RES/2010/2").value
        'resolution'
        """
        for part in symbol.split("/"):
            if part in _SERIES:
                return _SERIES[part]
        return cls.DOCUMENT


_SERIES: Final = {"RES": Kind.RESOLUTION, "DEC": Kind.DECISION, "PRST": Kind.STATEMENT}


class Rule(StrEnum):
    """How a citation was found, and what chose one of several candidates."""

    SYMBOL = "symbol"
    SUFFIX = "suffix of a symbol"
    NUMBER = "number"
    LISTED = "number of a list"
    #: it may as well be a count with a year; it is a citation only if the document has it with its word, too
    WITHOUT_WORD = "number without its word"
    STATEMENT = "statement of a date"
    NAME = "name"
    SHORT_NAME = "short name"
    AFTER_PARENT = "named after its parent"
    PROVISION = "provision of a cited document"
    OWN_PROVISION = "provision of this document"
    #: nothing says whose it is; it is the document's own, or that of the one instrument that it may be of
    OWN_UNSAID = "provision of this document, as it names no other"
    NAMED_BEFORE = "provision of an instrument named before"
    MEETING = "meeting"
    VAGUE = "says no number"
    ITS_DATE = "its date"
    OWN_ORGAN = "organ of the document"
    ITS_NOTE = "by its footnote"

    @property
    def infers(self) -> bool:
        """Whether it says more than the text does, so that what it found is recorded in the document."""
        return self in _INFERRING


_INFERRING: Final = (Rule.STATEMENT, Rule.SHORT_NAME, Rule.OWN_ORGAN, Rule.OWN_UNSAID, Rule.NAMED_BEFORE)


class Status(StrEnum):
    """What became of a citation."""

    RESOLVED = "resolved"
    #: it is clear what is cited, but there is no address for it, or it is not there
    UNRESOLVED = "unresolved"
    #: several documents may be meant
    AMBIGUOUS = "ambiguous"
    #: it does not say which document is meant
    VAGUE = "vague"


#: elements and their numbers, outer ones first: (("paragraph", "3"), ("point", "a"))
Path = tuple[tuple[str, str], ...]


class Portion(NamedTuple):
    """A numbered provision of a document."""

    path: Path
    #: last provision of a range that begins with this one
    up_to: Path = ()
    #: of the present document: where it stands from its citation ("above", "below"), "" if that is not said
    side: str = ""


# not frozen, nor is what follows: a document has hundreds, and these are made three times as fast
@dataclass(slots=True, unsafe_hash=True)
class Citation:
    """A citation as it stands in a text; indexes are those of its `Plain` text."""

    start: Final[int]
    end: Final[int]
    kind: Final[Kind]
    rule: Final[Rule]
    #: symbols (without spaces) or ids of instruments that may be meant
    candidates: Final[tuple[str, ...]]
    #: date of the document that is printed beside it
    date: Final[str | None] = None
    #: why it cannot be resolved, where the words around it say so
    doubt: Final[str] = ""
    #: of a provision: which one; without candidates it is one of the present document
    portion: Final[Portion | None] = None
    #: what chose its candidate among several
    chosen_by: Final[Rule | None] = None

    @property
    def rules(self) -> str:
        """How it was found and chosen, in words."""
        return f"{self.rule}, {self.chosen_by}" if self.chosen_by else self.rule

    @property
    def inferred(self) -> bool:
        """Whether its target says more than the text does."""
        return self.rule.infers or (self.chosen_by is not None and self.chosen_by.infers)


@dataclass(slots=True, unsafe_hash=True)
class Target:
    """What a citation leads to."""

    status: Final[Status]
    #: of the document, as printed by the United Nations; "" for what has none
    symbol: Final[str] = ""
    #: AKN IRI, or an address of docs.un.org
    href: Final[str] = ""
    #: how it was resolved
    how: Final[str] = ""


@dataclass(slots=True, unsafe_hash=True)
class Reference:
    """A citation in a document, and what it leads to."""

    symbol: Final[str]
    text: Final[str]
    href: Final[str]
    kind: Final[str]
    status: Final[str]
    #: how it was found and how it was resolved
    rule: Final[str]
    #: of the element around it, else of the element that it stands in
    eId: Final[str]  # noqa: N815  (the attribute's own name)
    #: in the input, from 1
    line: Final[int]
    column: Final[int]
