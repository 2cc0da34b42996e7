"""`akn refs`: what a text or an AKN file cites."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import astuple, fields
from pathlib import Path

import click

from akn.cli.input import encoding_option, input_argument, language_option, load
from akn.cli.output import Reporter, cut, print_table
from akn.markup.references import references_of
from akn.references.citation import Reference

__all__ = ["refs"]

_COLUMNS = tuple(field.name for field in fields(Reference))
#: columns of the table; what is longer is cut there, and whole as JSON or CSV
_WIDEST = 44


@click.command(short_help="List what a text or an AKN file cites.")
@input_argument
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json", "csv"]),
    default="table",
    show_default=True,
    help="A table for reading, a JSON array or CSV.",
)
@language_option
@encoding_option
@click.pass_context
def refs(ctx: click.Context, file: Path, format_: str, language: str | None, encoding: str | None) -> None:
    """List what a text or an AKN FILE (- is standard input) cites.

    Every citation with its symbol, address, kind, status (resolved, unresolved, ambiguous, vague), the rule that
    found it, the eId of its element and its place.  Of a text, all that is found in it; of an AKN file, what is
    marked in it.

    \b
    Examples:
      akn refs statement.txt
      akn refs statement.akn.xml --format json

    \b
    Exit codes: 0 clean, 1 an error, 2 wrong use or an input that cannot be read,
      130 interrupted (Ctrl-C).
    """
    reporter = Reporter(use_json=False, fail_on="error")
    loaded = load(file, reporter, language, encoding)
    if loaded is None:
        ctx.exit(reporter.exit_code)
    if isinstance(loaded, list):
        found = [reference for document in loaded for reference in document.references]
    else:
        found = list(references_of(loaded))
    if format_ == "json":
        rows = [dict(zip(_COLUMNS, astuple(r), strict=True)) for r in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    elif format_ == "csv":
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(_COLUMNS)
        writer.writerows(astuple(r) for r in found)
        click.echo(out.getvalue(), nl=False)
    else:
        _print_table(found)


def _print_table(found: Sequence[Reference]) -> None:
    rows = [("place", "status", "kind", "symbol", "text", "href")]
    rows += [(f"{r.line}:{r.column}", r.status, r.kind, r.symbol, cut(r.text, _WIDEST), r.href) for r in found]
    print_table(rows)
