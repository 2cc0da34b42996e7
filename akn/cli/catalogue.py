"""`akn catalogue`: which documents are known, and a user's own beside them."""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

import click

from akn.cli.output import EXIT_PROBLEMS, EXIT_UNREAD, STDIN, PathName, name_of
from akn.references.catalogue import CatalogueError, Entry, entries, entry, merge, read_csv, user_file
from akn.references.iris import work_iri
from akn.references.symbols import parse_symbol

__all__ = ["catalogue"]


class _Unread(click.ClickException):
    """A file that cannot be read."""

    exit_code = EXIT_UNREAD


@click.group(invoke_without_command=True, short_help="Show the catalogue of documents, or add your own.")
@click.pass_context
def catalogue(ctx: click.Context) -> None:
    """Show the catalogue of United Nations documents, or add your own to it.

    The catalogue says when a document was adopted, so that a citation of it becomes an AKN IRI.  Without a command
    its size is printed.

    \b
    Examples:
      akn catalogue show "S/RES/1540 (2004)" S/PRST/2013/12
      akn catalogue add ours.csv        columns symbol, date (YYYY-MM-DD), and perhaps kind, meeting, title

    \b
    Exit codes: 0 done, 1 an error or a symbol that is not known,
      2 wrong use or a file that cannot be read, 130 interrupted (Ctrl-C).
    """
    if ctx.invoked_subcommand is not None:
        return
    counts = Counter(e.kind for e in entries())
    for kind, count in counts.most_common():
        dates = sorted(e.date for e in entries() if e.kind == kind and e.date)
        click.echo(f"{kind:18} {count:6}  {dates[0]} to {dates[-1]}" if dates else f"{kind:18} {count:6}")
    own = user_file()
    click.echo(f"your own: {own}" + ("" if own.is_file() else " (none yet)"))


@catalogue.command()
@click.argument("symbols", metavar="SYMBOL...", nargs=-1, required=True)
@click.option("--json", "as_json_", is_flag=True, help="Print one JSON object a symbol.")
@click.pass_context
def show(ctx: click.Context, symbols: tuple[str, ...], as_json_: bool) -> None:
    """Print what is known of each SYMBOL; the exit code is 1 if one is not known."""
    missing = False
    for printed in symbols:
        symbol = parse_symbol(printed)
        if symbol is None:
            raise click.UsageError(f"{printed!r} is not a symbol of a United Nations document")
        known = entry(symbol.key)
        missing = missing or known is None
        iri = work_iri(symbol, known.date) if known and known.date and symbol.name else ""
        found = known or Entry(symbol.key, "", "", "")
        if as_json_:
            facts = {"symbol": symbol.printed, "known": known is not None, "date": found.date, "kind": found.kind}
            click.echo(
                json.dumps(facts | {"meeting": found.meeting, "title": found.title, "iri": iri}, ensure_ascii=False)
            )
        elif known is None:
            click.echo(f"{symbol.printed}: not known")
        else:
            meeting = f", meeting {found.meeting}" if found.meeting else ""
            click.echo(
                f"{symbol.printed}: {found.kind}, {found.date or 'date not known'}{meeting}"
                + (f", {iri}" if iri else "")
                + (f", {found.title}" if found.title else "")
            )
    ctx.exit(EXIT_PROBLEMS if missing else 0)


@catalogue.command()
@click.argument("file", metavar="FILE.csv", type=PathName(path_type=Path, dir_okay=False, allow_dash=True))
def add(file: Path) -> None:
    """Add the documents of a CSV file (- is standard input) to your own catalogue; rows of a known symbol replace it.

    The columns are symbol and date (YYYY-MM-DD), and perhaps kind, meeting and title.  Nothing is added if one row
    cannot be taken: its date must be of the year or the session that the symbol names.
    Your catalogue is kept in a file of your configuration, or in the one that AKN_CATALOGUE names.
    """
    name = name_of(file)
    try:
        data = sys.stdin.buffer.read() if name == STDIN else file.read_bytes()
        rows = read_csv(data.decode("utf-8-sig"))
    except CatalogueError as error:
        raise click.ClickException(f"{name}: {error}") from None
    except UnicodeDecodeError as error:
        raise click.ClickException(f"{name}: not UTF-8 text ({error.reason} at byte {error.start})") from None
    except OSError as error:
        raise _Unread(f"{name}: {error.strerror or error}") from None
    try:
        total = merge(rows)
    except OSError as error:
        raise click.ClickException(f"cannot write {user_file()}: {error.strerror or error}") from None
    added = "1 document" if len(rows) == 1 else f"{len(rows)} documents"
    click.echo(f"{added} added, your catalogue holds {total}: {user_file()}")
