"""AKN files, bytes or trees → what is wrong with them."""

from __future__ import annotations

import os
from pathlib import Path

from lxml import etree

from akn.markup.names import AKN, parse, place, qualified
from akn.problems import AknError, Problem
from akn.validation.profile import check_profile
from akn.validation.schema import explain, is_valid

__all__ = ["not_well_formed", "root_of", "validate"]


def not_well_formed(error: etree.XMLSyntaxError) -> Problem:
    """The problem (AKN401) that an error of the XML parser is."""
    message = error.msg or "it is empty"
    at = (error.lineno or 1, max(1, error.offset or 1))
    return Problem("AKN401", facts={"reason": message.rpartition(", line ")[0] or message}, at=at)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        reason = f"{error.strerror or error}: {path}"
        raise AknError(Problem("AKN101", facts={"reason": reason}), name=str(path)) from None


def root_of(document: bytes | os.PathLike[str] | etree._Element | etree._ElementTree) -> etree._Element:
    """The root of an AKN document.

    Args:
        document: the bytes of an XML file, its path as `pathlib.Path`, or a tree of lxml or its root.

    Raises:
        AknError: the file cannot be read (AKN101), is not well-formed (AKN401) or not AKN 3.0 (AKN403).
    """
    if isinstance(document, etree._ElementTree):
        document = document.getroot()
    if isinstance(document, etree._Element):
        root, name = document, ""
    else:
        data, name = (document, "") if isinstance(document, bytes) else (_read(Path(document)), str(document))
        try:
            root = parse(data)
        except etree.XMLSyntaxError as error:
            raise AknError(not_well_formed(error), name=name) from None
    if etree.QName(root).namespace != AKN:
        raise AknError(*explain(root), name=name)
    entity = next(root.iter(etree.Entity), None)
    if entity is not None:
        reason = f"the entity {entity.text} is not defined in the file itself or is not read, for safety"
        raise AknError(Problem("AKN401", facts={"reason": reason}, at=place(root)), name=name)
    return root


def validate(document: bytes | os.PathLike[str] | etree._Element | etree._ElementTree) -> list[Problem]:
    """What is wrong with an AKN document, nothing if it is valid.

    First the strict OASIS schema, then, where FRBRcountry says `un`, the United Nations profile.

    Args:
        document: the bytes of an XML file, its path as `pathlib.Path`, or a tree of lxml or its root.

    Raises:
        AknError: the file cannot be read (AKN101).
    """
    try:
        root = root_of(document)
    except AknError as error:
        if any(problem.code == _UNREADABLE for problem in error.problems):
            raise
        return list(error.problems)
    problems = [] if is_valid(root) else explain(root)
    country = root.find(f"*/{qualified('meta')}//{qualified('FRBRcountry')}")
    if country is not None and country.get("value", "").lower() == "un":
        problems += check_profile(root)
    return sorted(problems, key=lambda p: p.at or (0, 0))


#: the one problem of a document of which nothing can be said
_UNREADABLE = "AKN101"
