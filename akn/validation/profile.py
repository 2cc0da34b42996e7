"""The United Nations profile: Schematron rules in `schemas/un-profile.sch`."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lxml import etree

from akn.markup.names import AKN, place
from akn.problems import Problem
from akn.validation.schema import schema_files

__all__ = ["check_profile"]

_SVRL = "{http://purl.oclc.org/dsdl/svrl}"


@lru_cache(maxsize=1)
def _rules() -> Any:
    from lxml import isoschematron  # type: ignore[attr-defined]  # the stubs leave it out

    return isoschematron.Schematron(etree.parse(schema_files() / "un-profile.sch"), store_report=True)


def check_profile(root: etree._Element) -> list[Problem]:
    """What in a tree breaks the rules of the profile, each with its code and the eId next to it."""
    rules = _rules()
    if rules.validate(root):
        return []
    problems = []
    for failed in rules.validation_report.iter(f"{_SVRL}failed-assert"):
        text = "".join(failed.findtext(f"{_SVRL}text") or "")
        facts = dict(pair.split("=", 1) for pair in text.split("␟") if "=" in pair)
        element = _at(root, failed.get("location", ""))
        if element is not None:
            eids = (a.get("eId") for a in [element, *element.iterancestors()])
            facts.setdefault("eid", next((e for e in eids if e), ""))
        problems.append(
            Problem(failed.get("role", ""), facts=facts, at=place(element) if element is not None else None)
        )
    return problems


def _at(root: etree._Element, location: str) -> etree._Element | None:
    found = root.xpath(location, namespaces={"a": AKN})
    return found[0] if isinstance(found, list) and found and isinstance(found[0], etree._Element) else None
