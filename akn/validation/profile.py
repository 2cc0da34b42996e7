"""The United Nations profile: what a document of the United Nations must obey beyond the schema.

`schemas/un-profile.sch` states the same rules as Schematron, for those who check with other tools; as XSLT they would
take ten times as long as all else.  The tests run both over every file they have and demand the same findings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from lxml import etree

from akn.markup.names import AKN, local, qualified
from akn.problems import Problem
from akn.validation.finding import Finding, located
from akn.validation.naming import eid_facts, eid_follows
from akn.validation.schema import eids_of

__all__ = ["check_profile", "profile_findings"]

#: names without prefix in paths are those of Akoma Ntoso
_NAMESPACES = {"": AKN}
_OF_AKN = qualified("")
_META = qualified("meta")
_REF = qualified("ref")
_ATTACHMENT = qualified("attachment")

#: elements that are empty by their nature
_EMPTY = frozenset(
    map(
        qualified,
        ("br", "componentRef", "documentRef", "eol", "eop", "foreign", "img", "marker", "meta", "noteRef", "td", "th"),
    )
)
#: letters of an eId
_EID = re.compile(r"[A-Za-z0-9_.-]*\Z")

_WORK = re.compile(r"^/akn/[a-z][a-z]/[a-zA-Z]+/[a-zA-Z]+/[a-z-]+/[0-9]+-[0-9][0-9]-[0-9][0-9]/[^/!~#@:; ]+$")
_COMPONENT = re.compile(r"/![a-z]+(_[0-9]+)?$")
_COMPONENT_FILE = re.compile(r"/![a-z]+(_[0-9]+)?\.[a-z][a-z][a-z][a-z]?$")
_REFERENCE = re.compile(r"^/akn/[a-z][a-z]/[a-zA-Z]+/[^ ]+$")
_EXAMPLE = "/akn/un/statement/deliberation/unsc/2031-05-06/2031-907"

#: what the metadata must hold: path in `meta`, how it is called, and an example
_REQUIRED = (
    (
        "identification/FRBRWork/FRBRsubtype",
        "FRBRWork/FRBRsubtype",
        '<FRBRsubtype value="deliberation"/> after FRBRcountry',
    ),
    (
        "identification/FRBRWork/FRBRnumber",
        "FRBRWork/FRBRnumber",
        '<FRBRnumber value="2031-907" showAs="S/PRST/2031/907"/> after FRBRsubtype',
    ),
    (
        "identification/FRBRWork/FRBRalias",
        "FRBRWork/FRBRalias",
        '<FRBRalias name="symbol" value="S/PRST/2031/907"/> after FRBRuri',
    ),
    (
        "identification/FRBRWork/FRBRcountry[@value='un']",
        "FRBRcountry with the value un",
        '<FRBRcountry value="un"/> after FRBRauthor',
    ),
    (
        "identification/FRBRManifestation/FRBRformat",
        "FRBRManifestation/FRBRformat",
        '<FRBRformat value="xml"/> at the end',
    ),
    (
        "publication",
        "publication",
        '<publication date="2031-05-06" name="Official Document" showAs="S/PRST/2031/907"/> after identification',
    ),
    (
        "references",
        "references",
        '<references source="#…">…</references> at the end, with a TLC… for each that is named',
    ),
)


def check_profile(root: etree._Element) -> list[Problem]:
    """What in a tree breaks the rules of the profile, each with its code and the eId next to it."""
    return list(located(list(profile_findings(root)), None))


def profile_findings(root: etree._Element) -> Iterator[Finding]:
    """What in a tree breaks the rules of the profile."""
    found = eids_of(root)
    eids = Counter(found)
    plain = len(eids) == len(found) and _EID.match("".join(found)) is not None  # so no eId must be asked by itself
    leading: set[str] = set()  # values of refersTo that lead somewhere; few say all
    of_meta = 0  # elements of a `meta` that are still to come
    for element in root.iter("*"):
        if of_meta:
            of_meta -= 1
            continue
        tag = str(element.tag)
        if tag == _META:
            inside = list(element.iterdescendants("*"))
            of_meta = len(inside)
            yield from _in_meta(inside, eids)
        if not tag.startswith(_OF_AKN):
            continue
        eid, refers, href = element.get("eId"), element.get("refersTo"), element.get("href")
        if eid is not None and not ((plain or (eids[eid] == 1 and _EID.match(eid))) and eid_follows(eid, element)):
            yield from _identified(eid, element, eids)
        if refers is not None and refers not in leading:
            if _lead_somewhere(refers.split(), eids):
                leading.add(refers)
            else:
                yield _nowhere(element, "refersTo")
        if href is not None and href.startswith("#") and href[1:] not in eids:
            yield _nowhere(element, "href")
        if tag == _REF and href is not None and not href.startswith("#") and not _REFERENCE.search(href):
            yield Finding("AKN412", element, {"element": "ref/@href", "value": href, "form": _EXAMPLE}, "href")
        if not element.text and tag not in _EMPTY and _is_hollow(element):
            yield Finding("AKN416", element, {"element": local(element)})
    for element in root.iter(qualified("FRBRuri"), qualified("FRBRthis")):
        yield from _iri(element)
    yield from _missing(root)


def _in_meta(elements: Iterable[etree._Element], eids: Mapping[str, int]) -> Iterator[Finding]:
    """What is wrong with the elements of a `meta`."""
    for element in elements:
        eid, href = element.get("eId"), element.get("href")
        if eid is not None and eids[eid] > 1:
            yield Finding("AKN410", element, {"eid": eid}, "eId")
        if href is not None and href.startswith("#") and href[1:] not in eids:
            yield _nowhere(element, "href")
        for attribute in ("source", "as", "by"):
            value = element.get(attribute)
            if value is not None and value.partition("#")[2] not in eids:
                yield _nowhere(element, attribute)
        if element.tag == _REF and href is not None and not href.startswith("#") and not _REFERENCE.search(href):
            yield Finding("AKN412", element, {"element": "ref/@href", "value": href, "form": _EXAMPLE}, "href")


def _identified(eid: str, element: etree._Element, eids: Mapping[str, int]) -> Iterator[Finding]:
    """What is wrong with an eId of the content."""
    if eids[eid] > 1:
        yield Finding("AKN410", element, {"eid": eid}, "eId")
    if not eid_follows(eid, element) or not _EID.match(eid):
        yield Finding("AKN411", element, eid_facts(element), "eId")


def _lead_somewhere(references: Sequence[str], eids: Mapping[str, int]) -> bool:
    """Whether each of several references is # and an eId that one element has, and none is there twice."""
    names = {reference.replace("#", "") for reference in references}
    each = sum(eids.get(name, 0) for name in names) == len(references)
    return each and all(reference.startswith("#") for reference in references)


def _is_hollow(element: etree._Element) -> bool:
    """Whether an element without text at its beginning has none later and no elements; comments are none."""
    for child in element:  # noqa: SIM110  (a generator costs more)
        if isinstance(child.tag, str) or child.tail:
            return False
    return True


def _nowhere(element: etree._Element, attribute: str) -> Finding:
    return Finding("AKN414", element, {"attribute": attribute, "value": element.get(attribute, "")}, attribute)


def _first(element: etree._Element | None, name: str, attribute: str) -> str:
    """The attribute of the first of an element's children with a name that has it, "" for none."""
    found = () if element is None else element.iterchildren(qualified(name))
    return next((value for child in found if (value := child.get(attribute)) is not None), "")


def _uri(identification: etree._Element | None, level: str) -> str:
    """The FRBRuri of a level, "" where there is none."""
    levels = () if identification is None else identification.iterchildren(qualified(level))
    return next((value for found in levels if (value := _first(found, "FRBRuri", "value"))), "")


def _iri(element: etree._Element) -> Iterator[Finding]:
    """What is wrong with an FRBRuri or FRBRthis: its form, or that it is not what the fields beside it say."""
    parent, value = element.getparent(), element.get("value", "")
    level = local(parent) if parent is not None and str(parent.tag).startswith(_OF_AKN) else ""
    if level not in ("FRBRWork", "FRBRExpression", "FRBRManifestation"):
        return
    assert parent is not None
    around = parent.getparent()
    other, source, form = "", "", ""
    if local(element) == "FRBRuri" and level == "FRBRWork":
        meta = next(element.iterancestors(_META), None)
        document = meta.getparent() if meta is not None else None
        fields = (
            _first(parent, "FRBRcountry", "value"),
            local(document) if document is not None else "",
            _first(parent, "FRBRsubtype", "value"),
            _first(parent, "FRBRauthor", "href").partition("#")[2],
            _first(parent, "FRBRdate", "date"),
            _first(parent, "FRBRnumber", "value"),
        )
        if not _WORK.search(value):
            form = _EXAMPLE
        if all(fields) and next(element.iterancestors(_ATTACHMENT), None) is None:
            other, source = "/".join(("/akn", *fields)), "FRBRcountry, FRBRsubtype, FRBRauthor, FRBRdate, FRBRnumber"
    elif local(element) == "FRBRuri" and level == "FRBRExpression":
        work, language = _uri(around, "FRBRWork"), _first(parent, "FRBRlanguage", "language")
        if work and language:
            other, source = f"{work}/{language}@", "FRBRWork/FRBRuri and FRBRlanguage"
    elif local(element) == "FRBRuri":
        expression, ending = _uri(around, "FRBRExpression"), _first(parent, "FRBRformat", "value")
        if expression and ending:
            other, source = f"{expression}.{ending}", "FRBRExpression/FRBRuri and FRBRformat"
    else:
        manifested = level == "FRBRManifestation"
        base = _uri(around, "FRBRExpression") if manifested else _first(parent, "FRBRuri", "value")
        component = (_COMPONENT_FILE if manifested else _COMPONENT).search(value)
        if component is None:
            form = f"{base}/!main" + (".xml" if manifested else "")
        elif base and not value.startswith(f"{base}/!"):
            other, source = base + component[0], "FRBRExpression/FRBRuri" if manifested else f"{level}/FRBRuri"
    if form:
        yield Finding(
            "AKN412", element, {"element": f"{level}/{local(element)}", "value": value, "form": form}, "value"
        )
    if other and value != other:
        yield Finding("AKN413", element, {"value": value, "element": source, "other": other}, "value")


def _missing(root: etree._Element) -> Iterator[Finding]:
    if root.tag != qualified("akomaNtoso"):
        return
    for meta in root.iterfind(f"*/{_META}"):
        for path, name, example in _REQUIRED:
            if meta.find(path, _NAMESPACES) is None:
                yield Finding("AKN415", meta, {"element": name, "example": example})
