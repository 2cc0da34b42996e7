"""What a check finds in a tree, and the line and column of it in the file."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from akn.markup.names import path_of, place
from akn.problems import Problem

__all__ = ["Finding", "located"]


#: characters of what was found that are told
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule that an element breaks."""

    code: str
    element: etree._Element
    facts: Mapping[str, object] = field(default_factory=dict)
    #: local name of the attribute that is wrong, "" where it is the element
    attribute: str = ""


def located(findings: Sequence[Finding], data: bytes | None) -> Iterator[Problem]:
    """The problems that findings are, each with its place and with path and nearest eId of its element.

    Args:
        findings: of one tree.
        data: the file; without it only the lines are known that lxml remembers.
    """
    starts = _starts(findings, data) if data is not None and findings else {}
    for finding in findings:
        element = finding.element
        eids = (e.get("eId") for e in (element, *element.iterancestors()))
        told = {key: _cut(fact) if key != "names" else fact for key, fact in finding.facts.items()}
        facts = {"path": path_of(element), "eid": next((e for e in eids if e), ""), **told}
        start = starts.get(element)
        at = place(element)
        if start is not None and data is not None:
            at = _attribute(data, start, finding.attribute) or start[:2]
        yield Problem(finding.code, facts=facts, at=at)


def _cut(fact: object) -> object:
    return fact[:_LONGEST] + "…" if isinstance(fact, str) and len(fact) > _LONGEST else fact


def _starts(findings: Iterable[Finding], data: bytes) -> dict[etree._Element, tuple[int, int, int]]:
    """Line, column and byte offset of the start tags of the elements that are found fault with.

    lxml knows the line in which a start tag ends.  Expat knows where it begins; both count elements alike.
    """
    wanted = {finding.element for finding in findings}
    order = {}
    for number, element in enumerate(next(iter(wanted)).getroottree().getroot().iter("*")):
        if element in wanted:
            order[number] = element
    starts: dict[etree._Element, tuple[int, int, int]] = {}
    parser = expat.ParserCreate()
    numbers = iter(range(1 << 62))

    def start(*_: object) -> None:
        element = order.get(next(numbers))
        if element is not None:
            starts[element] = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1, parser.CurrentByteIndex)

    parser.StartElementHandler = start
    with suppress(expat.ExpatError, ValueError, LookupError):  # an encoding that expat does not know
        parser.Parse(data, True)
    return starts


_NAME = re.compile(rb"<[^\s/>]+")
_ATTRIBUTE = re.compile(rb"""\s+((?:[^\s=:>]+:)?([^\s=:>]+))\s*=\s*(?:"[^"]*"|'[^']*')""")


def _attribute(data: bytes, start: tuple[int, int, int], name: str) -> tuple[int, int] | None:
    """Line and column of an attribute in its start tag, None where the bytes do not show it."""
    line, column, offset = start
    match = _NAME.match(data, offset) if name else None
    while match is not None and (match := _ATTRIBUTE.match(data, match.end())):
        if match[2] == name.encode():
            lines = data[offset : match.start(1)].decode(errors="replace").split("\n")
            return (line, column + len(lines[0])) if len(lines) == 1 else (line + len(lines) - 1, len(lines[-1]) + 1)
    return None
