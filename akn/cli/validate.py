"""`akn validate`: what is wrong with AKN files."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from akn.cli.output import Reporter, fail_on_option, files_argument, json_option, name_of, progress
from akn.problems import AknError
from akn.validation.validate import validate as validate_document

__all__ = ["validate"]


@click.command()
@files_argument
@json_option
@fail_on_option
@click.pass_context
def validate(ctx: click.Context, files: tuple[Path, ...], as_json_: bool, fail_on: str) -> None:
    """Check AKN files against the strict schema and, for documents of the United Nations, its profile.

    Each FILE is an XML file; - is standard input.  A line is printed for every file, and one for every problem
    with file and line (of malformed files with the column too).

    \b
    Examples:
      akn validate statement.akn.xml
      akn convert statement.txt -o - | akn validate -
    """
    reporter = Reporter(use_json=as_json_, fail_on=fail_on)
    for path in progress(files, reporter):
        name = name_of(path)
        try:
            problems = validate_document(sys.stdin.buffer.read() if str(path) == "-" else path)
        except AknError as error:
            problems = list(error.problems)
        reporter.problems(problems, name)
        if as_json_:
            reporter.result({"file": name, "valid": not problems}, problems, name, None)
        else:
            count = len(problems)
            reporter.line(f"{name}: " + ("valid" if not count else f"{count} problem" + ("s" if count > 1 else "")))
    ctx.exit(reporter.exit_code)
