"""What the commands print: problems, summaries, JSON; and the exit code that follows from them."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

import click

from akn.problems import Level, Problem
from akn.source.text import Source
from akn.validation.report import as_json, as_text, worst

__all__ = ["EXIT_CLEAN", "EXIT_PROBLEMS", "Reporter", "fail_on_option", "json_option"]

EXIT_CLEAN = 0
EXIT_PROBLEMS = 1

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


class Reporter:
    """Prints problems as they come and remembers the worst."""

    def __init__(self, *, use_json: bool, fail_on: str) -> None:
        self._json = use_json
        self._limit = {"error": Level.ERROR, "warning": Level.WARNING, "never": None}[fail_on]
        self._failed = False

    @property
    def use_json(self) -> bool:
        """Whether JSON is wanted."""
        return self._json

    def problems(self, problems: Iterable[Problem], name: str, source: Source | None = None) -> None:
        """Prints problems to standard error; not as JSON, where `result` holds them."""
        problems = list(problems)
        level = worst(problems)
        if level is not None and self._limit is not None and level >= self._limit:
            self._failed = True
        if self._json:
            return
        terminal = sys.stderr.isatty()
        for problem in problems:
            text = as_text(problem, name, source, show_line=terminal)
            if terminal:
                word = f"{problem.level.word} {problem.code}"
                text = text.replace(word, click.style(word, fg=_COLOURS[problem.level], bold=True), 1)
            click.echo(text, err=True)

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
        click.echo(json.dumps(facts, ensure_ascii=False), err=err)

    @property
    def exit_code(self) -> int:
        """1 if a problem was at or above the limit, else 0."""
        return EXIT_PROBLEMS if self._failed else EXIT_CLEAN
