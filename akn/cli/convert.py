"""`akn convert`: text files → AKN files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from akn.cli.formats import Looks, format_option, looks_options
from akn.cli.input import encoding_option, language_option
from akn.cli.output import STDIN, PathName, Reporter, fail_on_option, json_option, name_of, outcomes, progress
from akn.cli.targets import Targets, check_outputs, out_dir_option, output_option, without_renditions, write_all
from akn.conversion import Document, convert_all, markup_date, several
from akn.problems import AknError
from akn.references.symbols import parse_symbol
from akn.rendering import FORMATS, render
from akn.source.text import Reason
from akn.structure.model import BlockKind

__all__ = ["convert"]

_Written = list[tuple[Document, dict[str, Path]]]


class _Day(click.DateTime):
    """A date, as users know how to write it."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The date, or wrong use that says how one is written."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            self.fail(f"{value!r} is not a date written as YYYY-MM-DD.", param, ctx)


@click.command(short_help="Convert texts to Akoma Ntoso 3.0 XML.")
@click.argument(
    "inputs",
    metavar="INPUT...",
    nargs=-1,
    required=True,
    type=PathName(path_type=Path, allow_dash=True, readable=False),
)
@format_option(("xml", *FORMATS), "xml")
@output_option
@out_dir_option
@language_option
@click.option(
    "--symbol", metavar="SYMBOL", help="Symbol of the document, e.g. S/PRST/2013/12; by default found or inferred."
)
@click.option(
    "--date",
    type=_Day(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Date of the markup; by default SOURCE_DATE_EPOCH, else today.",
)
@encoding_option
@looks_options
@click.option("--single", is_flag=True, help="An input with several documents is an error instead of several files.")
@json_option
@fail_on_option
@click.pass_context
def convert(
    ctx: click.Context,
    inputs: tuple[Path, ...],
    formats: tuple[str, ...],
    output: Path | None,
    out_dir: Path | None,
    language: str | None,
    symbol: str | None,
    date: object,
    encoding: str | None,
    fragment: bool,
    css: Path | None,
    pdf_profile: str,
    font_paths: tuple[Path, ...],
    single: bool,
    as_json_: bool,
    fail_on: str,
) -> None:
    """Convert the text of statements, resolutions and decisions to Akoma Ntoso 3.0 XML; with --to, also render it.

    Each INPUT is a text file; - is standard input.  Without -o the XML is written beside it as NAME.akn.xml
    (of standard input: to standard output), whole or not at all.  An input with several documents gives
    NAME-1.akn.xml, NAME-2.akn.xml …  A file of an earlier run is replaced.

    \b
    Examples:
      akn convert statement.txt
      akn convert statement.txt --symbol S/PRST/2013/12 -o out.xml
      akn convert *.txt --out-dir xml --json > log.jsonl
      akn convert statement.txt --to xml,html,pdf
      pdftotext -layout s.pdf - | akn convert - --lang fr -o -

    \b
    Exit codes: 0 clean, 1 problems at or above --fail-on,
      2 wrong use or an input that cannot be read, 130 interrupted (Ctrl-C).
    """
    inputs = without_renditions(inputs)
    check_outputs(inputs, output, out_dir, formats, "INPUT")
    _check_symbol(inputs, symbol)
    try:
        day = markup_date(str(date)[:10] if date is not None else None)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    reporter = Reporter(use_json=as_json_, fail_on=fail_on)
    options = {"language": language, "symbol": symbol, "date": day, "encoding": encoding}
    looks = Looks(fragment, css, pdf_profile, font_paths).options(formats)
    targets = Targets(inputs, output, out_dir, nameless="statement")

    def written(path: Path) -> _Written:
        """The documents of an input and their files, all of them made and written before any is reported."""
        name = name_of(path)
        documents = convert_all(sys.stdin.buffer.read() if name == STDIN else path, name=name, **options)
        if len(documents) > 1 and (single or targets.only_one(path)):
            raise AknError(several(documents), name=name, source=documents[0].source)
        made = [
            {to: document.xml if to == "xml" else render(document, to, **looks) for to in formats}
            for document in documents
        ]
        files = [
            {to: targets.of(path, number if len(documents) > 1 else 0, to) for to in formats}
            for number in range(1, len(documents) + 1)
        ]
        write_all({of[to]: data[to] for of, data in zip(files, made, strict=True) for to in formats}, name)
        return list(zip(documents, files, strict=True))

    for path, done in progress(outcomes(written, inputs), reporter, len(inputs)):
        if isinstance(done, AknError):
            facts: dict[str, object] = {"input": name_of(path), "output": None, "outputs": {}}
            reporter.failure(facts, done.problems, name_of(path), done.source, err=targets.on_stdout(path))
            continue
        for document, files in done:
            _report(document, files, reporter)
    ctx.exit(reporter.exit_code)


def _check_symbol(inputs: tuple[Path, ...], symbol: str | None) -> None:
    """Refuses a symbol that is none, or is given for several inputs.

    Raises:
        click.UsageError: it is.
    """
    if symbol is not None and len(inputs) > 1:
        raise click.UsageError("--symbol takes one INPUT.")
    if symbol is not None and parse_symbol(symbol) is None:
        raise click.BadParameter(
            f"{symbol!r} is no symbol of a document, such as S/PRST/2013/12.", param_hint="--symbol"
        )


def _report(document: Document, files: Mapping[str, Path], reporter: Reporter) -> None:
    written = {to: str(target) for to, target in files.items()}
    first = next(iter(written.values()))
    to_stdout = first == "-"
    name = document.source.name
    reporter.problems(document.problems, name, document.source)
    if reporter.use_json:
        facts = _facts(document) | {"input": name, "output": first, "outputs": written}
        reporter.result(facts, document.problems, name, document.source, err=to_stdout)
    else:
        reporter.line(
            _summary(document, "standard output" if to_stdout else ", ".join(written.values())), err=to_stdout
        )


def _facts(document: Document) -> dict[str, object]:
    blocks = document.blocks
    return {
        "symbol": document.symbol,
        "language": document.language.code,
        "date": document.identity.date,
        "meeting": document.identity.meeting,
        "name": document.identity.name,
        "paragraphs": sum(b.kind is BlockKind.PARAGRAPH for b in blocks),
        "points": sum(b.kind is BlockKind.POINT for b in blocks),
        "footnotes": sum(len(b.notes) for b in blocks),
        "leftovers": [
            {"start": x.span.start, "end": x.span.end, "reason": x.reason.value}
            for x in document.leftovers
            if x.reason is not Reason.LAYOUT
        ],
        "valid": True,
    }


def _summary(document: Document, target: str) -> str:
    """One line that says what was found."""
    facts = _facts(document)
    parts = [str(facts["symbol"] or "no symbol"), document.language.name]
    for key, word in (("paragraphs", "paragraph"), ("points", "sub-item"), ("footnotes", "footnote")):
        count = facts[key]
        if count or key == "paragraphs":
            parts.append(f"{count} {word}" + ("" if count == 1 else "s"))
    return f"{document.source.name} → {target}: " + ", ".join([*parts, "valid"])
