"""`akn convert`: text files → AKN files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from akn.cli.input import encoding_option, language_option
from akn.cli.output import STDIN, PathName, Reporter, fail_on_option, json_option, name_of, progress
from akn.conversion import Document, convert_all, markup_date, several
from akn.problems import AknError, Problem
from akn.references.symbols import parse_symbol
from akn.source.text import Reason
from akn.structure.model import BlockKind
from akn.writing import write_file

__all__ = ["convert"]


@click.command()
@click.argument(
    "inputs",
    metavar="INPUT...",
    nargs=-1,
    required=True,
    type=PathName(path_type=Path, allow_dash=True, readable=False),
)
@click.option(
    "-o",
    "--output",
    type=PathName(path_type=Path, allow_dash=True, dir_okay=False),
    help="File to write (one input only); - is standard output.",
)
@click.option(
    "--out-dir", type=PathName(path_type=Path, file_okay=False), help="Folder for the files; made if missing."
)
@language_option
@click.option(
    "--symbol", metavar="SYMBOL", help="Symbol of the document, e.g. S/PRST/2013/12; by default found or inferred."
)
@click.option(
    "--date",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="YYYY-MM-DD",
    help="Date of the markup; by default SOURCE_DATE_EPOCH, else today.",
)
@encoding_option
@click.option("--single", is_flag=True, help="An input with several documents is an error instead of several files.")
@json_option
@fail_on_option
@click.pass_context
def convert(
    ctx: click.Context,
    inputs: tuple[Path, ...],
    output: Path | None,
    out_dir: Path | None,
    language: str | None,
    symbol: str | None,
    date: object,
    encoding: str | None,
    single: bool,
    as_json_: bool,
    fail_on: str,
) -> None:
    """Convert the text of statements, resolutions and decisions to Akoma Ntoso 3.0 XML.

    Each INPUT is a text file; - is standard input.  Without -o the XML is written beside it as NAME.akn.xml
    (of standard input: to standard output), whole or not at all.  An input with several documents gives
    NAME-1.akn.xml, NAME-2.akn.xml …  An XML file of an earlier run is replaced.

    \b
    Examples:
      akn convert statement.txt
      akn convert statement.txt --symbol S/PRST/2013/12 -o out.xml
      akn convert *.txt --out-dir xml --json > log.jsonl
      pdftotext -layout s.pdf - | akn convert - --lang fr -o -
    """
    _check_usage(inputs, output, out_dir, symbol)
    try:
        day = markup_date(str(date)[:10] if date is not None else None)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    reporter = Reporter(use_json=as_json_, fail_on=fail_on)
    options = {"language": language, "symbol": symbol, "date": day, "encoding": encoding}
    targets = _Targets(output, out_dir, single=single)
    for path in progress(inputs, reporter, len(inputs)):
        name = name_of(path)
        try:
            documents = convert_all(sys.stdin.buffer.read() if name == STDIN else path, name=name, **options)
            if len(documents) > 1 and targets.only_one(path):
                raise AknError(several(documents), name=name, source=documents[0].source)
            for number, document in enumerate(documents, 1):
                target = targets.of(path, number if len(documents) > 1 else 0)
                _write(document, target)
                _report(document, target, reporter)
        except AknError as error:
            reporter.failure(
                {"input": name, "output": None}, error.problems, name, error.source, err=targets.on_stdout(path)
            )
    ctx.exit(reporter.exit_code)


def _check_usage(inputs: tuple[Path, ...], output: Path | None, out_dir: Path | None, symbol: str | None) -> None:
    """Refuses options that do not go together.

    Raises:
        click.UsageError: they do not.
    """
    if output is not None and len(inputs) > 1:
        raise click.UsageError("-o takes one INPUT; use --out-dir for several.")
    if output is not None and out_dir is not None:
        raise click.UsageError("-o and --out-dir exclude each other.")
    if symbol is not None and len(inputs) > 1:
        raise click.UsageError("--symbol takes one INPUT.")
    if symbol is not None and parse_symbol(symbol) is None:
        raise click.BadParameter(
            f"{symbol!r} is no symbol of a document, such as S/PRST/2013/12.", param_hint="--symbol"
        )
    if len(set(inputs)) < len(inputs) and Path("-") in inputs:
        raise click.UsageError("standard input can be read only once.")
    if output is not None and any(_same_file(path, output) for path in inputs):
        raise click.UsageError(f"{output} is the input itself; nothing was written.")


def _same_file(path: Path, other: Path) -> bool:
    return path.exists() and other.exists() and path.samefile(other)


class _Targets:
    """Where documents are written; no file is written twice in one run."""

    def __init__(self, output: Path | None, out_dir: Path | None, *, single: bool) -> None:
        self._output = output
        self._out_dir = out_dir
        self._single = single
        self._taken: dict[Path, Path] = {}

    def on_stdout(self, path: Path) -> bool:
        """The XML of this input goes to standard output."""
        return str(self._output) == "-" or (str(path) == "-" and self._output is None and self._out_dir is None)

    def only_one(self, path: Path) -> bool:
        """There is place for one document of this input only."""
        return self._single or self._output is not None or self.on_stdout(path)

    def of(self, path: Path, number: int) -> Path:
        """The file for a document of an input; of several the number counts from 1, of one alone it is 0.

        Raises:
            AknError: the file is one that this run has written, or the input itself (AKN417).
        """
        if self.on_stdout(path):
            return Path("-")
        stem = "statement" if str(path) == "-" else path.stem if path.suffix == ".txt" else path.name
        name = stem + (f"-{number}" if number else "") + ".akn.xml"
        target = self._output if self._output is not None else (self._out_dir or path.parent) / name
        if target in self._taken or _same_file(path, target):
            reason = (
                f"{target} is already the output of {self._taken[target]}"
                if target in self._taken
                else f"{target} is the input"
            )
            raise AknError(Problem("AKN417", facts={"reason": reason}), name=str(path))
        self._taken[target] = path
        if self._out_dir is not None:
            try:
                self._out_dir.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = f"{error.strerror or error}: {self._out_dir}"
                raise AknError(Problem("AKN417", facts={"reason": reason}), name=str(path)) from None
        return target


def _write(document: Document, target: Path) -> None:
    """Writes the XML, whole or not at all.

    Raises:
        AknError: the file cannot be written (AKN417).
    """
    try:
        if str(target) == "-":
            sys.stdout.buffer.write(document.xml)
            sys.stdout.buffer.flush()
        else:
            write_file(target, document.xml)
    except BrokenPipeError:
        raise  # whoever read standard output has gone; click ends quietly
    except OSError as error:
        reason = f"{error.strerror or error}: {target}"
        raise AknError(Problem("AKN417", facts={"reason": reason}), name=document.source.name) from None


def _report(document: Document, target: Path, reporter: Reporter) -> None:
    to_stdout = str(target) == "-"
    name = document.source.name
    reporter.problems(document.problems, name, document.source)
    if reporter.use_json:
        facts = _facts(document) | {"input": name, "output": str(target)}
        reporter.result(facts, document.problems, name, document.source, err=to_stdout)
    else:
        reporter.line(_summary(document, "standard output" if to_stdout else str(target)), err=to_stdout)


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
