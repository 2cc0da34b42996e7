"""What the commands print: problems, summaries, JSON; and the exit code that follows from them."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeVar

import click

from akn.problems import AknError, Level, Problem
from akn.source.columns import width
from akn.source.text import Source
from akn.validation.report import STDIN, as_json, as_text, worst

__all__ = [
    "EXIT_CLEAN",
    "EXIT_INTERRUPTED",
    "EXIT_PROBLEMS",
    "EXIT_UNREAD",
    "STDIN",
    "PathName",
    "Reporter",
    "coloured",
    "cut",
    "fail_on_option",
    "files_argument",
    "json_option",
    "name_of",
    "outcomes",
    "print_table",
    "progress",
]

EXIT_CLEAN = 0
EXIT_PROBLEMS = 1
#: an input that cannot be read, as click ends where the command line is wrong
EXIT_UNREAD = 2
EXIT_INTERRUPTED = 130

#: from how many files on a run shows its progress
_MANY = 20

_COLOURS = {Level.ERROR: "red", Level.WARNING: "yellow", Level.INFO: "cyan"}

fail_on_option = click.option(
    "--fail-on",
    type=click.Choice(["error", "warning", "never"]),
    default="error",
    show_default=True,
    help="Level of problem from which on the exit code is 1.",
)
json_option = click.option(
    "--json", "as_json_", is_flag=True, help="Print problems and results as JSON, one object a line."
)


class PathName(click.Path):
    """A path on the command line; an empty name is none, though Python reads it as the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or wrong use where the name is empty."""
        if value == "":
            self.fail("a name is wanted, not an empty text", param, ctx)
        return super().convert(value, param, ctx)


files_argument = click.argument(
    "files", metavar="FILE...", nargs=-1, required=True, type=PathName(path_type=Path, allow_dash=True, readable=False)
)


def name_of(path: Path) -> str:
    """What messages call an input: its path, or standard input for -."""
    return STDIN if str(path) == "-" else str(path)


def coloured(text: str, problem: Problem) -> str:
    """A problem's text for a terminal: level and code in colour, unless NO_COLOR is set."""
    word = f"{problem.level.word} {problem.code}"
    return (
        text
        if "NO_COLOR" in os.environ
        else text.replace(word, click.style(word, fg=_COLOURS[problem.level], bold=True), 1)
    )


class Reporter:
    """Prints problems as they come and remembers the worst."""

    def __init__(self, *, use_json: bool, fail_on: str) -> None:
        self._json = use_json
        self._limit = {"error": Level.ERROR, "warning": Level.WARNING, "never": None}[fail_on]
        self._failed = self._unread = False
        #: whether a progress bar stands on the last line of the terminal
        self.bar_shown = False

    @property
    def use_json(self) -> bool:
        """Whether JSON is wanted."""
        return self._json

    def problems(
        self, problems: Iterable[Problem], name: str, source: Source | None = None, *, show_hint: bool = False
    ) -> None:
        """Prints problems to standard error, on a terminal with line and hint; nothing as JSON (see `result`)."""
        problems = list(problems)
        self.weigh(problems)
        if self._json:
            return
        terminal = sys.stderr.isatty()
        for problem in problems:
            text = as_text(problem, name, source, show_line=terminal, show_hint=terminal or show_hint)
            self.line(coloured(text, problem) if terminal else text, err=True)

    def weigh(self, problems: Iterable[Problem]) -> None:
        """Remembers whether one of the problems is at or above the limit, or says that an input cannot be read."""
        problems = list(problems)
        self._unread = self._unread or any(problem.code == "AKN101" for problem in problems)
        level = worst(problems)
        if level is not None and self._limit is not None and level >= self._limit:
            self._failed = True

    def line(self, text: str, *, err: bool = False) -> None:
        """Prints a line, over the progress bar if there is one."""
        if self.bar_shown:
            click.echo("\r\033[K", nl=False, err=True)
        click.echo(text, err=err)

    def result(
        self,
        facts: dict[str, object],
        problems: Iterable[Problem],
        name: str,
        source: Source | None,
        *,
        err: bool = False,
    ) -> None:
        """Prints what was done as a JSON object, the problems in it."""
        facts["problems"] = [as_json(p, name, source) for p in problems]
        self.line(json.dumps(facts, ensure_ascii=False), err=err)

    def failure(
        self,
        facts: dict[str, object],
        problems: Iterable[Problem],
        name: str,
        source: Source | None,
        *,
        err: bool = False,
    ) -> None:
        """Prints why something was not done and what helps: the problems, or as JSON the object that holds them."""
        problems = list(problems)
        self.problems(problems, name, source, show_hint=True)
        if self._json:
            self.result(facts, problems, name, source, err=err)

    @property
    def exit_code(self) -> int:
        """2 if an input could not be read, else 1 if a problem was at or above the limit, else 0."""
        if self._unread:
            return EXIT_UNREAD
        return EXIT_PROBLEMS if self._failed else EXIT_CLEAN


_Item = TypeVar("_Item")


def outcomes(work: Callable[[Path], _Item], inputs: Iterable[Path]) -> Iterator[tuple[Path, _Item | AknError]]:
    """Each input with what the work on it gives, or the error that ends it; for `progress`, which waits for it."""
    for path in inputs:
        try:
            yield path, work(path)
        except AknError as error:
            yield path, error


def progress(items: Iterable[_Item], reporter: Reporter, count: int, *, shown: bool = True) -> Iterator[_Item]:
    """The items, with a bar on a terminal where there are many; Ctrl-C while one is made ends with exit code 130.

    Args:
        items: as they are done.
        reporter: prints over the bar.
        count: of the items.
        shown: whether a bar is wanted.
    """
    done = 0
    try:
        if count < _MANY or not shown or not sys.stderr.isatty():
            for item in items:
                yield item
                done += 1
            return
        reporter.bar_shown = True
        with click.progressbar(items, count, file=sys.stderr, show_pos=True) as bar:
            for item in bar:
                yield item
                done += 1
        reporter.bar_shown = False
    except KeyboardInterrupt:
        reporter.line(f"interrupted: {done} of {count} done", err=True)
        raise SystemExit(EXIT_INTERRUPTED) from None


def cut(text: str, widest: int) -> str:
    """The text, its end left out where it is wider than so many columns."""
    while width(text) > widest:
        text = text[:-2].rstrip() + "…"
    return text


def print_table(rows: Sequence[Sequence[str]]) -> None:
    """Prints rows of cells, the head first, in columns as wide as their widest cell."""
    widths = [max(width(row[k]) for row in rows) for k in range(len(rows[0]))]
    for row in rows:
        cells = (cell + " " * (w - width(cell)) for cell, w in zip(row, widths, strict=True))
        click.echo("  ".join(cells).rstrip())
