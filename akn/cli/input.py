"""What a command reads: a text, which is converted, or an AKN file."""

from __future__ import annotations

import sys
from pathlib import Path

import click
from lxml import etree

from akn.cli.output import PathName, Reporter, name_of
from akn.conversion import Document, convert_all
from akn.languages import LANGUAGES
from akn.problems import AknError, unread
from akn.source.plain import looks_like_xml
from akn.validation.validate import root_of

__all__ = ["encoding_option", "input_argument", "language_option", "load"]

language_option = click.option(
    "--lang",
    "language",
    type=click.Choice(
        sorted(lang.tag for lang in LANGUAGES) + sorted(lang.code for lang in LANGUAGES), case_sensitive=False
    ),
    metavar="LANG",
    help="Language of the text (ar, en, es, fr, ru, zh); by default recognised.",
)
encoding_option = click.option("--encoding", help="Encoding of the input; by default recognised.")
input_argument = click.argument("file", metavar="FILE", type=PathName(path_type=Path, allow_dash=True, readable=False))


def load(
    file: Path, reporter: Reporter, language: str | None, encoding: str | None
) -> etree._Element | list[Document] | None:
    """The root of an AKN file, the documents of a text, or None after it was said why neither could be read.

    Args:
        file: its path; - is standard input.
        reporter: prints the problems of the text, or why it could not be read.
        language: of the text; None to recognise it.
        encoding: of the text; None to recognise it.
    """
    name = name_of(file)
    source = None
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
        if looks_like_xml(data):
            return root_of(data)
        documents = convert_all(data, language=language, encoding=encoding, name=name)
    except AknError as error:
        problems, source = error.problems, error.source
    except OSError as error:
        problems = (unread(error, str(file)),)
    else:
        for document in documents:
            reporter.problems(document.problems, name, document.source)
            if reporter.use_json and document.problems:
                # standard output has one kind of object only
                reporter.result({"file": name}, document.problems, name, document.source, err=True)
        return documents
    reporter.failure({"file": name}, problems, name, source)
    return None
