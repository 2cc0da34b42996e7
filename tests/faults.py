"""Small invalid files, one a fault: an edit of a valid file, with the code that must be found and the place of it.

‸ in the new text marks the place where the finding must stand; it is taken out of the file.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

__all__ = ["FAULTS", "VALID", "Fault", "spoiled"]

VALID = Path(__file__).parent / "data" / "validation"


class Fault(NamedTuple):
    """One edit of a valid file."""

    name: str
    code: str
    old: str
    new: str
    file: str = "statement.xml"
    #: options of `akn.validate`
    options: dict[str, Any] = {}
    #: codes that follow from the fault and are found, too
    also: tuple[str, ...] = ()


def spoiled(fault: Fault) -> tuple[bytes, tuple[int, int]]:
    """The file with its fault, and the line and column where that must be found."""
    text = (VALID / fault.file).read_text(encoding="utf-8")
    assert fault.old in text, fault.name
    marked = text.replace(fault.old, fault.new) if fault.old.endswith("*") else text.replace(fault.old, fault.new, 1)
    before, mark, after = marked.partition("‸")
    assert mark, fault.name
    return (before + after).encode(), (before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)


P1 = '<p eId="para_1__content__p_1">'
P2 = '<p eId="chp_1__sec_2__content__p_1">'
NAMESPACE = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"'
LEVEL2 = {"level": 2}
ACT = "act.xml"

FAULTS = [
    # malformed
    Fault("a bare ampersand", "AKN401", "of Ondria", "of Ondria &‸ beyond"),
    Fault("an end tag is missing", "AKN401", "</content>", "", ),
    Fault("an end tag too many", "AKN401", "</akomaNtoso>", "</akomaNtoso></doc>"),
]
