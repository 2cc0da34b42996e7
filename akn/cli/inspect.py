"""`akn inspect`: the outline of a text or an AKN file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
from lxml import etree

from akn.cli.input import encoding_option, input_argument, language_option, load
from akn.cli.output import Reporter
from akn.conversion import Document
from akn.markup.names import content_text, local

__all__ = ["inspect"]

_WORDS = 60
#: white space that files are indented with; a no-break space is text
_WHITE = " \t\r\n"
_LAYOUT = re.compile(f"[{_WHITE}]+")


class _Row(NamedTuple):
    kind: str
    role: str
    number: str
    action: str
    text: str
    eid: str


@click.command(short_help="Print the outline of a text or an AKN file.")
@input_argument
@language_option
@encoding_option
@click.option("--json", "as_json_", is_flag=True, help="Print the outline as JSON, one object a block.")
@click.pass_context
def inspect(ctx: click.Context, file: Path, language: str | None, encoding: str | None, as_json_: bool) -> None:
    """Print the outline of a text or an AKN FILE (- is standard input).

    One line a block: its kind, preambular or operative, number, action and first words; an empty line between
    several documents of one text.

    \b
    Examples:
      akn inspect statement.txt
      akn inspect statement.akn.xml --json

    \b
    Exit codes: 0 clean, 1 an error, 2 wrong use or an input that cannot be read,
      130 interrupted (Ctrl-C).
    """
    reporter = Reporter(use_json=as_json_, fail_on="error")
    loaded = load(file, reporter, language, encoding)
    if loaded is None:
        ctx.exit(reporter.exit_code)
    if isinstance(loaded, list):
        outlines = [list(_of_document(document)) for document in loaded]
    else:
        outlines = [list(_of_tree(loaded))]
    for k, rows in enumerate(outlines):
        if k and not as_json_:
            click.echo()
        for row in rows:
            click.echo(json.dumps(row._asdict(), ensure_ascii=False) if as_json_ else _line(row))


def _line(row: _Row) -> str:
    words = row.text if len(row.text) <= _WORDS else row.text[:_WORDS] + "…"
    return f"{row.kind:12} {row.role:10} {row.number:6} {row.action:20} {words}".rstrip()


def _of_document(document: Document) -> Iterator[_Row]:
    for block in document.blocks:
        yield _Row(
            block.kind.value,
            block.role.value if block.role else "",
            block.number.text.chars if block.number else "",
            block.action.id if block.action else "",
            block.text.chars,
            "",
        )


#: elements that hold a block's text, and what blocks of theirs are called
_KINDS = {
    "coverPage": "masthead",
    "preface": "adoption",
    "formula": "formula",
    "conclusions": "conclusion",
    "point": "point",
    "item": "point",
    "wrapUp": "wrapUp",
    "listWrapUp": "wrapUp",
    "heading": "heading",
    "subheading": "heading",
    "paragraph": "paragraph",
    "container": "recital",
}
#: elements that hold the text of one block
_TEXTS = ("p", "heading", "subheading", "block", "listIntroduction", "listWrapUp")


def _of_tree(root: etree._Element) -> Iterator[_Row]:
    printed = ""  # number of the title that follows
    for element in root.iter():
        if local(element) not in _TEXTS:
            continue
        chain = [element, *element.iterancestors()]
        names = [local(e) for e in chain]
        if "authorialNote" in names or "meta" in names:
            continue
        row = _row(element, chain)
        if row.kind == "number" and "component" not in names and _is_title(element.getnext()):
            printed = row.text
            continue
        if row.kind == "number":
            is_part = "component" in names
            row = row._replace(kind="part", number=row.text, text="") if is_part else row._replace(kind="title")
        yield row._replace(number=printed) if printed else row
        printed = ""


def _row(element: etree._Element, chain: list[etree._Element]) -> _Row:
    """What an element says that holds the text of a block; the kind of a title's number is "number".

    Args:
        element: the element.
        chain: it and what it stands in, from it up.
    """
    owner = next((e for e in chain if local(e) in _KINDS), element)
    number = next((c for c in owner if local(c) == "num"), None)
    refers = (owner.get("refersTo") or "").replace("#", "").split()
    role = next((r for r in refers if r in ("preambular", "operative")), "")
    concept = next((c.get("refersTo", "")[1:] for c in element.iter() if local(c) == "concept"), "")
    kind = _KINDS.get(local(owner), local(owner))
    if owner.get("name") == "proceedings":
        kind = "proceedings"
    elif local(element) == "block" and element.get("name") == "table":
        kind = "table"
    elif local(owner) == "preface":
        kind = "title" if _is_title(element) else "number" if _holds(element, "docNumber") else kind
    elif local(owner) == "heading" and "attachment" in map(local, chain[1:3]):
        kind = "annex"
    return _Row(
        kind,
        role,
        "".join(content_text(number)) if number is not None else "",
        concept,
        _LAYOUT.sub(" ", "".join(content_text(element, notes=False))).strip(_WHITE),
        owner.get("eId") or "",
    )


def _is_title(element: etree._Element | None) -> bool:
    return element is not None and _holds(element, "docTitle")


def _holds(element: etree._Element, name: str) -> bool:
    return any(local(child) == name for child in element)
