"""`akn compare`: where language versions of one document differ in structure."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import click
from lxml import etree

from akn.cli.input import load
from akn.cli.output import EXIT_PROBLEMS, EXIT_UNREAD, Reporter, cut, files_argument, name_of, print_table
from akn.comparison.compare import Difference, Version
from akn.comparison.compare import compare as compare_documents
from akn.conversion import several

__all__ = ["compare"]

#: columns for the texts of all files together, and for each at least
_WIDEST, _NARROWEST = 110, 18
_NOTHING = "—"


@click.command(short_help="Say where language versions of a document differ.")
@files_argument
@click.option(
    "--format",
    "format_",
    type=click.Choice(["table", "json"]),
    default="table",
    show_default=True,
    help="A table for reading, or a JSON array.",
)
@click.option(
    "--encoding",
    "encodings",
    multiple=True,
    help="Encoding of the texts; by default recognised.  Where each has its own, once for each FILE, in their order.",
)
@click.pass_context
def compare(ctx: click.Context, files: tuple[Path, ...], format_: str, encodings: tuple[str, ...]) -> None:
    """Say where language versions of one document differ in structure.

    Each FILE is an AKN file or a text (- is standard input); the first is the one that all others are compared with.
    A line is printed for every paragraph, recital, sub-item, heading, footnote or reference that is missing or in
    excess, and for one that has another number, element or place, with the start of its text in every file, and its
    eId in brackets where that is another one.  Words are not compared; references are by what they lead to, which is
    alike in all languages.

    \b
    Examples:
      akn compare resolution.en.xml resolution.fr.xml
      akn compare resolution.*.akn.xml --format json
      akn compare statement.en.txt statement.zh.txt
      akn compare statement.fr.txt statement.ar.txt --encoding cp1252 --encoding cp1256

    \b
    Exit codes: 0 alike, 1 different, 2 wrong use or a file that cannot be read or converted,
      130 interrupted (Ctrl-C).
    """
    if len(files) < 2:
        raise click.UsageError("two files or more are compared; only one is given.")
    if sum(str(file) == "-" for file in files) > 1:
        raise click.UsageError("standard input can be read only once.")
    if len(encodings) not in (0, 1, len(files)):
        raise click.UsageError("--encoding is given once for all, or once for each FILE.")
    of_files = encodings if len(encodings) == len(files) else (encodings or (None,)) * len(files)
    reporter = Reporter(use_json=False, fail_on="never")
    roots = [_root(file, encoding, reporter) for file, encoding in zip(files, of_files, strict=True)]
    read = [root for root in roots if root is not None]
    if len(read) < len(roots):
        ctx.exit(EXIT_UNREAD)  # whatever is wrong with a file, as 1 says that versions differ
    differences = compare_documents(read)
    names = [name_of(file) for file in files]
    if format_ == "json":
        click.echo(json.dumps([_facts(d, names) for d in differences], ensure_ascii=False, indent=1))
    else:
        _print(differences, names)
    ctx.exit(EXIT_PROBLEMS if differences else 0)


def _root(file: Path, encoding: str | None, reporter: Reporter) -> etree._Element | None:
    """The root of the one document in a file, or None after it was said why there is none."""
    loaded = load(file, reporter, None, encoding)
    if not isinstance(loaded, list):
        return loaded
    if len(loaded) > 1:
        name = loaded[0].source.name
        reporter.failure({"file": name}, [several(loaded)], name, loaded[0].source)
        return None
    return loaded[0].tree


def _facts(difference: Difference, names: Sequence[str]) -> dict[str, object]:
    versions = [
        {"file": name, "present": v.present, "eId": v.eId, "text": v.text}
        for name, v in zip(names, difference.versions, strict=True)
    ]
    facts: dict[str, object] = {"eId": difference.eId, "kind": difference.kind, "what": difference.what.value}
    return facts | {"target": difference.target, "versions": versions}


def _print(differences: Sequence[Difference], names: Sequence[str]) -> None:
    if not differences:
        click.echo(f"alike: {len(names)} versions")
        return
    widest = max(_NARROWEST, _WIDEST // len(names))
    rows = [["eId", "kind", "what", *_heads(names)]]
    for difference in differences:
        shown = [_cell(version, difference, widest) for version in difference.versions]
        rows.append([difference.eId, difference.kind, difference.what.value, *shown])
    print_table(rows)
    click.echo(f"{len(differences)} difference" + ("s" if len(differences) > 1 else ""))


def _heads(names: Sequence[str]) -> list[str]:
    """The names of the files, without the folders that tell nothing."""
    short = [Path(name).name for name in names]
    if len(set(short)) == len(short):
        return short
    folders = [Path(name).parts[:-1] for name in names]
    shared = next((k for k, level in enumerate(zip(*folders, strict=False)) if len(set(level)) > 1), 0)
    return [str(Path(*Path(name).parts[shared:])) for name in names]


def _cell(version: Version, difference: Difference, widest: int) -> str:
    if not version.present:
        return _NOTHING
    text = version.text
    if difference.eId != version.eId and version.eId and text != version.eId:
        text = f"[{version.eId}] {text}"  # it has another place there
    if difference.kind == "identification" and len(text) > widest:
        return "…" + text[1 - widest :]
    if difference.target and difference.kind == "ref":
        # the printed words may say little: “that resolution”
        return cut(f"{text} = {difference.target}" if difference.target not in text.replace(" ", "") else text, widest)
    return cut(text or version.eId, widest)
