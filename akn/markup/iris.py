"""IRIs of documents and their parts (AKN4UN part 1, naming; OASIS Naming Convention 1.0, section 4)."""

from __future__ import annotations

from dataclasses import dataclass

from akn.references.identify import Identity
from akn.structure.blocks import STATEMENT

__all__ = ["UNKNOWN_DATE", "Iris"]

#: date of a document of which none is known (AKN4UN, metadata: unknown or transitory dates)
UNKNOWN_DATE = "1900-01-01"
#: number of a document that has none (Naming Convention, section 4.5)
_NO_NUMBER = "nn"

#: @name -> document element and FRBRsubtype (AKN4UN part 1, document classes)
_CLASSES = dict.fromkeys((STATEMENT, "resolution", "decision", "draftResolution"), ("statement", "deliberation"))
_OTHER_CLASS = ("doc", "paper")

#: actor in the guidelines' own spelling, for the alias
_GUIDELINE_ACTORS = {"unsc": "un-sc", "unga": "un-ga", "unga-hrc": "un-ga-hrc"}


@dataclass(frozen=True, slots=True)
class Iris:
    """The IRIs of one document at the levels of FRBR."""

    element: str
    subtype: str
    actor: str
    date: str
    number: str
    work: str
    alias: str
    expression: str
    manifestation: str
    original: str

    @classmethod
    def of(cls, identity: Identity, language: str, original: str) -> Iris:
        """The IRIs that follow from an identity.

        Args:
            identity: symbol, date and kind.
            language: ISO 639-2 code of the expression.
            original: code of the language in which the document was drafted.
        """
        element, subtype = _CLASSES.get(identity.name, _OTHER_CLASS)
        symbol = identity.symbol
        actor = symbol.actor if symbol else ("unsc" if identity.name == STATEMENT else "un")
        date = identity.date or UNKNOWN_DATE
        number = symbol.number if symbol else _NO_NUMBER
        work = f"/akn/un/{element}/{subtype}/{actor}/{date}/{number}"
        spelled = symbol.key.replace("/", "-") if symbol else number
        alias = f"/akn/un/{element}/{subtype}/{_GUIDELINE_ACTORS.get(actor, actor)}/{date}/{spelled}"
        expression = f"{work}/{language}@"
        return cls(
            element, subtype, actor, date, number, work, alias, expression, f"{expression}.xml", f"{work}/{original}@"
        )

    def component(self, level: str, name: str = "main") -> str:
        """FRBRthis of a component at a level: "work", "expression" or "manifestation"."""
        base = {"work": self.work, "expression": self.expression, "manifestation": self.expression}[level]
        return f"{base}/!{name}" + (".xml" if level == "manifestation" else "")
