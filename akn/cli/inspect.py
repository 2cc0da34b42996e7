"""`akn inspect`: the outline of a text or an AKN file."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import click
from lxml import etree

from akn.cli.convert import encoding_option, language_option
from akn.cli.output import STDIN, PathName, Reporter
from akn.conversion import Document, convert_all
from akn.markup.names import AKN, content_text, local, parse, place
from akn.problems import AknError, Problem
from akn.validation.validate import not_well_formed

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


@click.command()
@click.argument("file", metavar="FILE", type=PathName(path_type=Path, allow_dash=True, readable=False))
@language_option
@encoding_option
@click.option("--json", "as_json_", is_flag=True, help="Print the outline as JSON, one object a block.")
@click.pass_context
def inspect(ctx: click.Context, file: Path, language: str | None, encoding: str | None, as_json_: bool) -> None:
    """Print the outline of a text or an AKN FILE (- is standard input).

    One line a block: its kind, preambular or operative, number, action and first words.

    \b
    Examples:
      akn inspect statement.txt
      akn inspect statement.akn.xml --json
    """
    name = STDIN if str(file) == "-" else str(file)
    reporter = Reporter(use_json=as_json_, fail_on="error")
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
            root = parse(data)
            if etree.QName(root).namespace != AKN:
                facts = {"namespace": etree.QName(root).namespace or "no namespace"}
                raise AknError(Problem("AKN403", facts=facts, at=place(root)))
            rows = list(_of_tree(root))
        else:
            documents = convert_all(data, language=language, encoding=encoding, name=name)
            rows = [row for document in documents for row in _of_document(document)]
            for document in documents:
                reporter.problems(document.problems, name, document.source)
    except AknError as error:
        problems, source = error.problems, error.source
    except etree.XMLSyntaxError as error:
        problems, source = (not_well_formed(error),), None
    except OSError as error:
        problems, source = (Problem("AKN101", facts={"reason": f"{error.strerror or error}: {file}"}),), None
    else:
        problems, source = (), None
    if problems:
        reporter.failure({"file": name}, problems, name, source)
        ctx.exit(reporter.exit_code)
    for row in rows:
        if as_json_:
            click.echo(json.dumps(row._asdict(), ensure_ascii=False))
        else:
            words = row.text if len(row.text) <= _WORDS else row.text[:_WORDS] + "…"
            click.echo(f"{row.kind:12} {row.role:10} {row.number:6} {row.action:20} {words}".rstrip())


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


#: elements that hold a block's text, and what `akn inspect` calls those that are not named as blocks are
_KINDS = {
    "coverPage": "masthead",
    "preface": "title",
    "formula": "formula",
    "conclusions": "conclusion",
    "point": "point",
    "wrapUp": "wrapUp",
    "heading": "heading",
    "subheading": "heading",
    "paragraph": "paragraph",
    "container": "container",
}


def _of_tree(root: etree._Element) -> Iterator[_Row]:
    for element in root.iter():
        if local(element) not in ("p", "heading", "subheading", "block", "listIntroduction", "listWrapUp"):
            continue
        chain = [element, *element.iterancestors()]
        names = [local(e) for e in chain]
        if "authorialNote" in names or "meta" in names:
            continue
        owner = next((e for e in chain if local(e) in _KINDS), element)
        number = next((c for c in owner if local(c) == "num"), None)
        refers = (owner.get("refersTo") or "").replace("#", "").split()
        role = next((r for r in refers if r in ("preambular", "operative")), "")
        concept = next((c.get("refersTo", "")[1:] for c in element.iter() if local(c) == "concept"), "")
        yield _Row(
            _KINDS.get(local(owner), local(owner)),
            role,
            "".join(content_text(number)) if number is not None else "",
            concept,
            _LAYOUT.sub(" ", "".join(content_text(element, notes=False))).strip(_WHITE),
            owner.get("eId") or "",
        )
