"""The United Nations profile: what a document of the United Nations must obey beyond the schema.

`schemas/un-profile.sch` states the same rules as Schematron, for those who check with other tools; as XSLT they would
take ten times as long as all else.  The tests run both over every file they have and demand the same findings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from lxml import etree

from akn.markup.names import AKN, local, qualified
from akn.problems import Problem
from akn.validation.finding import Finding, located
from akn.validation.naming import doubled_facts, eid_facts, eid_follows, nowhere_facts
from akn.validation.schema import eids_of

__all__ = ["LETTERS", "REQUIRED", "SAYING", "check_profile", "profile_findings"]

#: names without prefix in paths are those of Akoma Ntoso
_NAMESPACES = {"": AKN}
_OF_AKN = qualified("")
_META = qualified("meta")
_REF = qualified("ref")
_ATTACHMENT = qualified("attachment")
_WORK_LEVEL = qualified("FRBRWork")
_EXPRESSION_LEVEL = qualified("FRBRExpression")
_MANIFESTATION_LEVEL = qualified("FRBRManifestation")
_URI = qualified("FRBRuri")
_THIS = qualified("FRBRthis")
_AUTHOR = qualified("FRBRauthor")
_LANGUAGE = qualified("FRBRlanguage")
_FORMAT = qualified("FRBRformat")
#: fields that make the IRI of a work, with its kind and its author
_OF_WORK = tuple(map(qualified, ("FRBRcountry", "FRBRsubtype", "FRBRdate", "FRBRnumber")))
#: the attribute in which a field says what it says, where that is not `value`
SAYING = {_AUTHOR: "href", qualified("FRBRdate"): "date", _LANGUAGE: "language"}

#: elements that are empty by their nature
_EMPTY = frozenset(
    map(
        qualified,
        ("br", "componentRef", "documentRef", "eol", "eop", "foreign", "img", "marker", "meta", "noteRef", "td", "th"),
    )
)
#: letters of an eId
LETTERS = re.compile(r"[A-Za-z0-9_.-]*\Z")

_WORK = re.compile(r"^/akn/[a-z][a-z]/[a-zA-Z]+/[a-zA-Z]+/[a-z-]+/[0-9]+-[0-9][0-9]-[0-9][0-9]/[^/!~#@:; ]+$")
#: a date as IRIs have it, perhaps with a time
_DATE = re.compile(r"[0-9]{4}-[0-9][0-9]-[0-9][0-9]")
#: the code of a language, perhaps with a script or a region
_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]+)*\Z")
_OF_EXPRESSION = re.compile(r"/([a-z]{2,3})@")
_COMPONENT = re.compile(r"/![a-z]+(_[0-9]+)?$")
_COMPONENT_FILE = re.compile(r"/![a-z]+(_[0-9]+)?\.[a-z][a-z][a-z][a-z]?$")
_REFERENCE = re.compile(r"^/akn/[a-z][a-z]/[a-zA-Z]+/[^ ]+$")
_EXAMPLE = "/akn/un/statement/deliberation/unsc/2031-05-06/2031-907"

#: what the metadata must hold: path in `meta`, how it is called, and an example
REQUIRED = (
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

#: whether a `meta` holds all that is required
_ALL_THERE = etree.XPath(
    " and ".join("akn:" + path.replace("/", "/akn:") for path, _, _ in REQUIRED), namespaces={"akn": AKN}
)
#: addresses in an element, and what else leads to an eId
_HREFS = etree.XPath(".//*/@href", smart_strings=False)
_NAMED = etree.XPath(".//*/@source|.//*/@as|.//*/@by", smart_strings=False)


def check_profile(root: etree._Element, eids: Sequence[str] | None = None) -> list[Problem]:
    """What in a tree breaks the rules of the profile, each with its code and the eId next to it.

    Args:
        root: the tree.
        eids: its eIds, where they are known already.
    """
    return list(located(list(profile_findings(root, eids)), None))


def profile_findings(root: etree._Element, known: Sequence[str] | None = None) -> Iterator[Finding]:
    """What in a tree breaks the rules of the profile; arguments as of `check_profile`."""
    found = eids_of(root) if known is None else known
    eids = Counter(found)
    plain = len(eids) == len(found) and LETTERS.match("".join(found)) is not None  # so no eId must be asked by itself
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
            if not (plain and _is_sound(element, eids)):
                yield from _in_meta(inside, eids)
        if not tag.startswith(_OF_AKN):
            continue
        eid, refers, href = element.get("eId"), element.get("refersTo"), element.get("href")
        if eid is not None and not ((plain or (eids[eid] == 1 and LETTERS.match(eid))) and eid_follows(eid, element)):
            yield from _identified(eid, element, eids)
        if refers is not None and refers not in leading:
            if _lead_somewhere(refers.split(), eids):
                leading.add(refers)
            else:
                yield _nowhere(element, "refersTo", eids)
        if href is not None and not _leads(href, eids):
            yield _nowhere(element, "href", eids)
        if tag == _REF and href is not None and not href.startswith("#") and not _REFERENCE.search(href):
            yield Finding("AKN412", element, {"element": "ref/@href", "value": href, "form": _EXAMPLE}, "href")
        if not element.text and tag not in _EMPTY and _is_hollow(element):
            yield Finding("AKN416", element, {"element": local(element)})
    for level in root.iter(_WORK_LEVEL, _EXPRESSION_LEVEL, _MANIFESTATION_LEVEL):
        if level.tag == _EXPRESSION_LEVEL:
            yield from _language(level)
        yield from _iris(level)
    yield from _missing(root)


def _leads(href: str, eids: Mapping[str, int]) -> bool:
    """Whether an address is of something else, or of an element that is there."""
    return href[:1] != "#" or href[1:] in eids


def _is_sound(meta: etree._Element, eids: Mapping[str, int]) -> bool:
    """Whether nothing can be wrong with the elements of a `meta`, no eId being there twice: asked of all at once."""
    hrefs: Any = _HREFS(meta)
    named: Any = _NAMED(meta)
    return (
        all(_leads(href, eids) for href in hrefs)
        and all(value.partition("#")[2] in eids for value in set(named))
        and next(meta.iterdescendants(_REF), None) is None
    )


def _in_meta(elements: Iterable[etree._Element], eids: Mapping[str, int]) -> Iterator[Finding]:
    """What is wrong with the elements of a `meta`."""
    for element in elements:
        eid, href = element.get("eId"), element.get("href")
        if eid is not None and eids[eid] > 1:
            yield Finding("AKN410", element, doubled_facts(element, eids), "eId")
        if href is not None and href.startswith("#") and href[1:] not in eids:
            yield _nowhere(element, "href", eids)
        for attribute in ("source", "as", "by"):
            value = element.get(attribute)
            if value is not None and value.partition("#")[2] not in eids:
                yield _nowhere(element, attribute, eids)
        if element.tag == _REF and href is not None and not href.startswith("#") and not _REFERENCE.search(href):
            yield Finding("AKN412", element, {"element": "ref/@href", "value": href, "form": _EXAMPLE}, "href")


def _identified(eid: str, element: etree._Element, eids: Mapping[str, int]) -> Iterator[Finding]:
    """What is wrong with an eId of the content."""
    if eids[eid] > 1:
        yield Finding("AKN410", element, doubled_facts(element, eids), "eId")
    if not eid_follows(eid, element) or not LETTERS.match(eid):
        yield Finding("AKN411", element, eid_facts(element, eids), "eId")


def _lead_somewhere(references: Sequence[str], eids: Mapping[str, int]) -> bool:
    """Whether there are references, each of them # and an eId that one element has, and none is there twice."""
    if len(references) == 1 and references[0][:1] == "#" and eids.get(references[0][1:]) == 1:
        return True
    names = {reference.replace("#", "") for reference in references}
    each = 0 < sum(eids.get(name, 0) for name in names) == len(references)
    return each and all(reference.startswith("#") for reference in references)


def _is_hollow(element: etree._Element) -> bool:
    """Whether an element without text at its beginning has none later and no elements; comments are none."""
    for child in element:  # noqa: SIM110  (a generator costs more)
        if isinstance(child.tag, str) or child.tail:
            return False
    return True


def _nowhere(element: etree._Element, attribute: str, eids: Collection[str]) -> Finding:
    """The references of an attribute that lead nowhere, all of it where each leads somewhere but one is there twice."""
    value = element.get(attribute, "")
    wrong = [one for one in value.split() if one[:1] != "#" or one[1:] not in eids]
    value = " ".join(wrong) or value
    return Finding("AKN414", element, nowhere_facts(attribute, value, eids), attribute)


def _uri(identification: etree._Element | None, level: str) -> str:
    """The FRBRuri of a level, "" where there is none."""
    levels = () if identification is None else identification.iterchildren(level)
    return next((uri for found in levels for child in found.iterchildren(_URI) if (uri := child.get("value"))), "")


def _fields(level: etree._Element) -> Mapping[str, str]:
    """What the first elements of their names in a level say, by these names as lxml writes them."""
    fields: dict[str, str] = {}
    for child in level:
        tag = str(child.tag)
        value = child.get(SAYING.get(tag, "value"))
        if value is not None and tag not in fields:
            fields[tag] = value
    return fields


def _language(level: etree._Element) -> Iterator[Finding]:
    """What is wrong with the languages of an Expression: values that are no code."""
    for element in level.iterchildren(_LANGUAGE):
        value = element.get("language", "")
        if value and not _CODE.match(value):
            meant = _OF_EXPRESSION.search(_uri(level.getparent(), _EXPRESSION_LEVEL))
            allowed = "the code of a language as ISO 639-2 has it, such as eng" if meant is None else meant[1]
            facts = {"element": local(element), "attribute": "language", "value": value, "allowed": allowed}
            yield Finding("AKN423", element, facts, "language")


def _iris(level: etree._Element) -> Iterator[Finding]:
    """What is wrong with the FRBRuri and the FRBRthis of a level."""
    fields = _fields(level)
    for element in level.iterchildren(_URI, _THIS):
        value = element.get("value", "")
        name = local(level)
        form, other, source = (_of_uri if element.tag == _URI else _of_this)(level, value, fields)
        if form:
            facts = {"element": f"{name}/{local(element)}", "value": value, "form": form}
            yield Finding("AKN412", element, facts, "value")
        if other and value != other:
            yield Finding("AKN413", element, {"value": value, "element": source, "other": other}, "value")


def _of_uri(level: etree._Element, value: str, fields: Mapping[str, str]) -> tuple[str, str, str]:
    """The form that an FRBRuri should have, if it has another; what the fields beside it say it is; which these are."""
    if level.tag == _WORK_LEVEL:
        meta = next(level.iterancestors(_META), None)
        document = meta.getparent() if meta is not None else None
        author = fields.get(_AUTHOR, "").partition("#")[2]
        kind = local(document) if document is not None else ""
        country, subtype, date, number = (fields.get(name, "") for name in _OF_WORK)
        parts = (country, kind, subtype, author, date, number)
        form = "" if _WORK.search(value) else _EXAMPLE
        if all(parts) and _DATE.match(date) and next(level.iterancestors(_ATTACHMENT), None) is None:
            other = "/".join(("/akn", *parts))
            return form, other, "" if value == other else _differing(value.split("/")[2:], parts)
        return form, "", ""
    if level.tag == _EXPRESSION_LEVEL:
        work, language = _uri(level.getparent(), _WORK_LEVEL), fields.get(_LANGUAGE, "")
        return "", f"{work}/{language}@" if work and _CODE.match(language) else "", "FRBRWork/FRBRuri and FRBRlanguage"
    expression, ending = _uri(level.getparent(), _EXPRESSION_LEVEL), fields.get(_FORMAT, "")
    other = f"{expression}.{ending}" if expression and ending else ""
    return "", other, "FRBRExpression/FRBRuri and FRBRformat"


def _differing(said: Sequence[str], parts: Sequence[str]) -> str:
    """The names of the fields with which the IRI of a work disagrees, all where it has more or fewer parts."""
    names = ("FRBRcountry", f"<{parts[1]}>", "FRBRsubtype", "FRBRauthor", "FRBRdate", "FRBRnumber")
    if len(said) != len(parts):
        return ", ".join(names)
    return ", ".join(name for name, one, other in zip(names, said, parts, strict=True) if one != other)


def _of_this(level: etree._Element, value: str, fields: Mapping[str, str]) -> tuple[str, str, str]:
    """The same of an FRBRthis."""
    manifested = level.tag == _MANIFESTATION_LEVEL
    base = _uri(level.getparent(), _EXPRESSION_LEVEL) if manifested else fields.get(_URI, "")
    component = (_COMPONENT_FILE if manifested else _COMPONENT).search(value)
    if component is None:
        return f"{base}/!main" + (".xml" if manifested else ""), "", ""
    if base and not value.startswith(f"{base}/!"):
        return "", base + component[0], "FRBRExpression/FRBRuri" if manifested else f"{local(level)}/FRBRuri"
    return "", "", ""


def _missing(root: etree._Element) -> Iterator[Finding]:
    if root.tag != qualified("akomaNtoso"):
        return
    for meta in root.iterfind(f"*/{_META}"):
        if _ALL_THERE(meta):
            continue
        for path, name, example in REQUIRED:
            if meta.find(path, _NAMESPACES) is None:
                yield Finding("AKN415", meta, {"element": name, "example": example})
