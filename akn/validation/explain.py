"""Why a tree is not valid: what was found, what is allowed there, and what would mend it, by xmlschema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from lxml import etree

from akn.markup.names import local
from akn.validation.allowed import attributes, children, elements, homes, plain, value_form
from akn.validation.finding import Finding
from akn.validation.schema import complaints, is_valid, official_schema

if TYPE_CHECKING:
    import xmlschema

__all__ = ["explained"]

#: names of a list that are shown; some elements may hold more than a hundred others
_SHOWN = 12
#: characters of a value that are shown
_LONGEST = 60


@lru_cache(maxsize=4)
def _definitions(path: Path) -> xmlschema.XMLSchema:
    import xmlschema  # 0.14 s and a second to build: only for files that are not valid

    return xmlschema.XMLSchema(str(path), allow="local")


def explained(root: etree._Element, schema: Path | None = None) -> Iterator[Finding]:
    """What makes a tree invalid, one finding a fault; nothing if it is valid.

    Where xmlschema finds nothing, or cannot go through the tree, libxml2's own words are all there is.

    Raises:
        SchemaError: the file is not a schema.
    """
    if is_valid(root, schema):
        return
    from xmlschema import XMLSchemaException

    seen: set[tuple[str, etree._Element, str]] = set()
    complete = True
    try:
        definitions = _definitions(schema or official_schema())
        for error in definitions.iter_errors(root):
            finding = _finding(error, definitions, root)
            key = (finding.code, finding.element, finding.attribute)
            if key not in seen or not finding.facts.keys().isdisjoint({"attribute", "reason"}):
                seen.add(key)
                yield finding
    except (XMLSchemaException, RecursionError, ValueError, TypeError, KeyError):
        complete = False  # what xmlschema raises instead of reporting it, such as an xsi:type that is not defined
    if not seen or not complete:
        yield from complaints(root, schema)


def _finding(error: Any, schema: xmlschema.XMLSchema, root: etree._Element) -> Finding:
    element = error.elem if isinstance(error.elem, etree._Element) else root
    reason = re.sub(r"\{[^}]*\}", "", error.reason or "").strip().rstrip(".")
    if hasattr(error, "expected"):
        return _misplaced(error, element, schema) or _incomplete(error, element, schema)
    if reason.startswith("duplicated value ('"):
        return Finding("AKN410", element, {"eid": reason.split("'")[1], "attribute": "eId"}, "eId")
    about_attribute = re.match(r"missing required attribute '([^']+)'|attribute '?([^='\s]+)'?(=|.)", reason)
    if about_attribute:
        return _attribute(about_attribute, reason, element, schema)
    if reason.startswith("character data"):
        texts = (element.text, *(child.tail for child in element))
        text = next((t for t in texts if t and t.strip()), "")
        facts = {"element": local(element), "text": _cut(text)}
        return Finding("AKN424", element, facts | _listed(children(schema, element)))
    return Finding("AKN425", element, {"reason": _cut(reason, 5 * _LONGEST) or "it does not fit"})


def _attribute(match: re.Match[str], reason: str, element: etree._Element, schema: xmlschema.XMLSchema) -> Finding:
    """An attribute that is missing, one that is too many, or one with a value that is not allowed."""
    known = attributes(schema, element)
    bare = (match[1] or match[2]).rpartition(":")[2]
    name = f"xml:{bare}" if bare not in known and f"xml:{bare}" in known else bare
    kind = known.get(name)
    facts: dict[str, object] = {"element": local(element), "attribute": name}
    if match[1]:
        return Finding("AKN422", element, facts | {"allowed": value_form(kind)})
    if match[3] != "=":
        names = list(known)
        return Finding("AKN421", element, facts | _listed(names) | {"advice": _near(name, names, "remove it")}, bare)
    value = re.match(r"[^=]+='(.*?)': ", reason, re.DOTALL)
    facts |= {"value": _cut(value[1] if value else ""), "allowed": value_form(kind) or reason.rpartition(": ")[2]}
    return Finding("AKN423", element, facts, bare)


def _misplaced(error: Any, parent: etree._Element, schema: xmlschema.XMLSchema) -> Finding | None:
    """A child that may not stand where it does; None if the fault is none of the children that are there."""
    child = error.invalid_child
    if not isinstance(child, etree._Element):
        return None
    name, namespace = local(child), etree.QName(child).namespace
    expected = sorted({plain(particle) for particle in error.expected or ()})
    before = next(child.itersiblings("*", preceding=True), None)
    nothing_more = False
    if namespace != etree.QName(parent).namespace:
        name = f"{{{namespace or ''}}}{name}"
        advice = "elements of other namespaces may stand in <foreign>, <proprietary> and <presentation> only"
    elif child.tag not in elements(schema):
        advice = _near(name, map(plain, elements(schema)), "no element has this name", "<{}>")
    elif len(expected) == 1:
        advice = f"put <{expected[0]}> before it"
    elif local(parent) in homes(schema, str(child.tag)):
        nothing_more = not expected
        advice = f"change the order, or remove <{name}>" + ("" if before is None else f" or <{local(before)}>")
    else:
        advice = f"<{name}> may stand in {_names(homes(schema, str(child.tag)))}"
    facts = {
        "element": name,
        "parent": local(parent),
        "where": "as its first element" if before is None else f"after <{local(before)}>",
        "advice": advice,
    }
    return Finding("AKN402", child, facts | _listed([] if nothing_more else expected or children(schema, parent)))


def _incomplete(error: Any, parent: etree._Element, schema: xmlschema.XMLSchema) -> Finding:
    """An element whose children end too early."""
    last = next(parent.iterchildren("*", reversed=True), None)
    expected = sorted({plain(particle) for particle in error.expected or ()})
    facts = {"element": local(parent), "after": "" if last is None else f" after <{local(last)}>"}
    return Finding("AKN420", parent, facts | _listed(expected or children(schema, parent)))


def _listed(names: Sequence[str]) -> dict[str, object]:
    """The facts that names are: the first of them as they are shown, and all."""
    return {"allowed": _names(names) or "nothing more", "names": " ".join(names)}


def _names(names: Sequence[str]) -> str:
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return ", ".join(names[:_SHOWN]) + more


def _near(name: str, names: Iterable[str], otherwise: str, form: str = "{}") -> str:
    folded = {other.lower(): other for other in names}
    match = get_close_matches(name.lower(), folded, n=1, cutoff=0.7)
    return f"did you mean {form.format(folded[match[0]])}?" if match else otherwise


def _cut(text: str, longest: int = _LONGEST) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[:longest] + "…"
