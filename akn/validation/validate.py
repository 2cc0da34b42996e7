"""AKN files, bytes or trees → what is wrong with them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Literal

from lxml import etree

from akn.markup.names import AKN, local, qualified
from akn.problems import AknError, Problem
from akn.validation.causes import causes, leads_to_references
from akn.validation.explain import explained, wrong_root_facts
from akn.validation.finding import Finding, located
from akn.validation.naming import naming_findings
from akn.validation.profile import profile_findings
from akn.validation.reading import LARGEST, inclusions, read_file, read_tree
from akn.validation.streamed import is_of_another_country, is_plainly_valid

__all__ = ["MOST", "Rules", "check_bytes", "root_of", "validate"]

_UNLISTED = (
    "the document has no <references>: add it to <meta>, with a TLC… for this and for all else that is named, "
    "and validate again"
)
#: problems of one file that are looked into
MOST = 1000


@dataclass(frozen=True, slots=True)
class Rules:
    """What files are checked against."""

    #: "akn" for the schema only, "un" for the United Nations profile too, None for that where FRBRcountry says `un`
    profile: Literal["akn", "un"] | None = None
    #: another XML Schema than the official one
    schema: Path | None = None
    #: of conformance: 1 for the schema, 2 for the Naming Convention too
    level: Literal[1, 2] = 1
    #: bytes that a file may have
    largest: int = LARGEST


def root_of(document: bytes | os.PathLike[str] | etree._Element | etree._ElementTree) -> etree._Element:
    """The root of an AKN document.

    Args:
        document: the bytes of an XML file, its path as `pathlib.Path`, or a tree of lxml or its root.

    Raises:
        AknError: the file cannot be read (AKN101), is no XML (AKN401, AKN404, AKN405) or not AKN 3.0 (AKN403).
    """
    name, data = "", None
    if isinstance(document, etree._ElementTree):
        root = document.getroot()
    elif isinstance(document, etree._Element):
        root = document
    else:
        name = "" if isinstance(document, bytes) else str(document)
        data = document if isinstance(document, bytes) else read_file(Path(document), LARGEST)
        found = read_tree(data)
        if isinstance(found, Problem):
            raise AknError(found, name=name)
        root = found
    namespace = etree.QName(root).namespace or ""
    if namespace != AKN:
        raise AknError(*located([Finding("AKN403", root, wrong_root_facts(root))], data), name=name)
    return root


def validate(
    document: bytes | os.PathLike[str] | etree._Element | etree._ElementTree,
    *,
    profile: Literal["akn", "un"] | None = None,
    schema: os.PathLike[str] | None = None,
    level: Literal[1, 2] = 1,
    largest: int = LARGEST,
) -> list[Problem]:
    """What is wrong with an AKN document, nothing if it is valid.

    First the strict OASIS schema, then the United Nations profile, then the Naming Convention, as asked for.

    Args:
        document: the bytes of an XML file, its path as `pathlib.Path`, or a tree of lxml or its root.
        profile: "akn" leaves the United Nations profile out, "un" always asks for it; by default it is asked of
            documents whose FRBRcountry is `un`.
        schema: the path of another XML Schema, instead of the official one.
        level: of conformance; 2 asks for the Naming Convention, too.
        largest: bytes that a file may have.

    Raises:
        AknError: the file cannot be read (AKN101) or is too large (AKN405).
        SchemaError: the file given as schema is none.
        ValueError: there is no such profile or level.
    """
    if profile not in (None, "akn", "un") or level not in (1, 2):
        raise ValueError(f"profile {profile!r}, level {level!r}: the profiles are 'akn' and 'un', the levels 1 and 2")
    rules = Rules(profile, None if schema is None else Path(schema), level, largest)
    if isinstance(document, etree._ElementTree):
        document = document.getroot()
    if isinstance(document, etree._Element):
        return _check(document, None, rules)
    return check_bytes(document if isinstance(document, bytes) else read_file(Path(document), largest), rules)


def check_bytes(data: bytes, rules: Rules) -> list[Problem]:
    """What is wrong with the bytes of an AKN file, in the order of the file.

    Args:
        data: of the file.
        rules: what it is checked against.
    """
    if rules.schema is None and rules.level == 1 and _schema_decides(data, rules) and is_plainly_valid(data):
        return []
    root = read_tree(data)
    return [root] if isinstance(root, Problem) else _check(root, data, rules)


def _schema_decides(data: bytes, rules: Rules) -> bool:
    """Whether nothing but the schema is asked of a file."""
    return rules.profile == "akn" or (rules.profile is None and is_of_another_country(data))


def _check(root: etree._Element, data: bytes | None, rules: Rules) -> list[Problem]:
    findings = list(islice(_findings(root, rules), MOST + 1))
    if not findings:
        return []
    problems = list(located(causes(findings[:MOST]), data))
    if len(findings) > MOST:
        problems.append(Problem("AKN408", facts={"count": MOST}, at=(1, 1)))
    return sorted(problems, key=lambda p: (p.at or (0, 0), p.code))


def _findings(root: etree._Element, rules: Rules) -> Iterator[Finding]:
    """What the rules find; of an attribute that the schema refuses, or its value, nothing else, and no code twice.

    Where there are no references in the metadata, only the first that leads nowhere is told.
    """
    seen: set[tuple[str, etree._Element, str]] = set()
    listed: bool | None = None
    for finding in _all_findings(root, rules):
        if finding.code == "AKN414" and leads_to_references(finding):
            listed = _is_anything_listed(root) if listed is None else listed
            if not listed and ("AKN414", root, "") in seen:
                continue
            if not listed:
                seen.add(("AKN414", root, ""))
                finding = replace(finding, facts={**finding.facts, "advice": _UNLISTED})
        if finding.attribute:
            codes = (finding.code, "AKN421", "AKN423")
            if not seen.isdisjoint((code, finding.element, finding.attribute) for code in codes):
                continue
            seen.add((finding.code, finding.element, finding.attribute))
        yield finding


def _is_anything_listed(root: etree._Element) -> bool:
    """Whether there are references in the metadata, or entries of them where their name is misspelt."""
    return any(local(e) == "references" or local(e).startswith("TLC") for e in root.iter(qualified("*")))


def _all_findings(root: etree._Element, rules: Rules) -> Iterator[Finding]:
    namespace = etree.QName(root).namespace or ""
    if namespace != AKN and rules.schema is None:
        yield Finding("AKN403", root, wrong_root_facts(root))
        return
    yield from inclusions(root)
    yield from explained(root, rules.schema)
    if rules.profile == "un" or (rules.profile is None and _is_of_un(root)):
        yield from profile_findings(root)
    if rules.level > 1:
        yield from naming_findings(root)


def _is_of_un(root: etree._Element) -> bool:
    country = next(root.iter(qualified("FRBRcountry")), None)
    return country is not None and country.get("value", "").lower() == "un"
