"""`akn convert`: text files → AKN files."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from akn.cli.output import Reporter, fail_on_option, json_option
from akn.conversion import Document, convert_all, markup_date, several, write_file
from akn.languages import LANGUAGES
from akn.problems import AknError, Problem
from akn.references.symbols import parse_symbol
from akn.structure.model import BlockKind

__all__ = ["convert"]

_STDIN = "<stdin>"

language_option = click.option(
    "--lang",
    "language",
    type=click.Choice([lang.tag for lang in LANGUAGES] + [lang.code for lang in LANGUAGES]),
    metavar="LANG",
    help="Language of the text (ar, en, es, fr, ru, zh); by default recognised.",
)
encoding_option = click.option("--encoding", help="Encoding of the input; by default recognised.")


@click.command()
@click.argument("inputs", metavar="INPUT...", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, allow_dash=True, dir_okay=False),
    help="File to write (one input only); - is standard output.",
)
@click.option(
    "--out-dir", type=click.Path(path_type=Path, file_okay=False), help="Folder for the files; made if missing."
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
@click.option("--single", is_flag=True, help="An input with several statements is an error instead of several files.")
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
    r"""Convert the text of statements to Akoma Ntoso 3.0 XML.

    Each INPUT is a text file; - is standard input.  Without -o the XML is written beside it as NAME.akn.xml
    (of standard input: to standard output), whole or not at all.  An input with several statements gives
    NAME-1.akn.xml, NAME-2.akn.xml …

    \b
    Examples:
      akn convert statement.txt
      akn convert statement.txt --symbol S/PRST/2013/12 -o out.xml
      akn convert *.txt --out-dir xml --json > log.jsonl
      pdftotext -layout s.pdf - | akn convert - --lang fr -o -
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
    _refuse_same_targets(inputs, out_dir)
    reporter = Reporter(use_json=as_json_, fail_on=fail_on)
    try:
        day = markup_date(str(date)[:10] if date is not None else None)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    for path in _progress(inputs):
        name = _STDIN if str(path) == "-" else str(path)
        try:
            data = sys.stdin.buffer.read() if name == _STDIN else path
            documents = convert_all(data, language=language, symbol=symbol, date=day, encoding=encoding, name=name)
            one_target = output is not None or (name == _STDIN and out_dir is None)
            if len(documents) > 1 and (single or one_target):
                raise AknError(several(documents), name=name)
            if out_dir is not None:
                out_dir.mkdir(parents=True, exist_ok=True)
            _write_all(documents, path, output, out_dir, reporter)
        except AknError as error:
            reporter.problems(error.problems, name)
            if as_json_:
                reporter.result({"input": name, "output": None}, error.problems, name, None)
        except BrokenPipeError:
            raise  # whoever read standard output has gone; click ends quietly
        except OSError as error:
            problem = Problem(
                "AKN417", facts={"reason": f"{error.strerror or error}: {error.filename or output or path}"}
            )
            reporter.problems([problem], name)
            if as_json_:
                reporter.result({"input": name, "output": None}, [problem], name, None)
    ctx.exit(reporter.exit_code)


def _refuse_same_targets(inputs: tuple[Path, ...], out_dir: Path | None) -> None:
    """Two inputs must not be written to one file."""
    seen: dict[Path, Path] = {}
    for path in inputs:
        target = _target(path, out_dir, 0)
        if target in seen:
            raise click.UsageError(f"{seen[target]} and {path} would both be written to {target}.")
        seen[target] = path


def _target(path: Path, out_dir: Path | None, number: int) -> Path:
    """Where the document (of several: the number counts from 1) of an input is written."""
    stem = "statement" if str(path) == "-" else path.stem if path.suffix == ".txt" else path.name
    return (out_dir or path.parent) / (stem + (f"-{number}" if number else "") + ".akn.xml")


def _progress(inputs: tuple[Path, ...]) -> Iterator[Path]:
    """The inputs, with a bar on a terminal where there are many."""
    if len(inputs) < 20 or not sys.stderr.isatty():
        yield from inputs
        return
    with click.progressbar(inputs, label="Converting", file=sys.stderr, show_pos=True) as bar:
        yield from bar


def _write_all(
    documents: list[Document], path: Path, output: Path | None, out_dir: Path | None, reporter: Reporter
) -> None:
    from_stdin = str(path) == "-"
    for number, document in enumerate(documents, 1):
        target = output if output is not None else _target(path, out_dir, number if len(documents) > 1 else 0)
        if from_stdin and output is None and out_dir is None:
            target = Path("-")
        to_stdout = str(target) == "-"
        xml = document.xml
        if to_stdout:
            sys.stdout.buffer.write(xml)
            sys.stdout.buffer.flush()
        else:
            write_file(target, xml)
        name = document.source.name
        reporter.problems(document.problems, name, document.source)
        if reporter.use_json:
            facts = _facts(document) | {"input": name, "output": str(target)}
            reporter.result(facts, document.problems, name, document.source, err=to_stdout)
        else:
            click.echo(_summary(document, "standard output" if to_stdout else str(target)), err=to_stdout)


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
        "leftovers": [{"start": x.span.start, "end": x.span.end, "reason": x.reason.value} for x in document.leftovers],
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
