"""`akn validate`: what is wrong with AKN files."""

from __future__ import annotations

import os
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import click

from akn.cli.output import PathName, Reporter, coloured, fail_on_option, progress
from akn.cli.paths import inputs_of
from akn.validation.baseline import Baseline, BaselineError, fingerprint, known_as, read_baseline
from akn.validation.formats import Checked, Known, github, json_object, junit, sarif
from akn.validation.reading import LARGEST
from akn.validation.report import headline
from akn.validation.run import Verdict, verdicts
from akn.validation.schema import SchemaError
from akn.validation.validate import Rules

__all__ = ["validate"]

_MEGABYTE = 1_000_000


@click.command(short_help="Check AKN files: schema, profile, naming.")
@click.argument(
    "paths", metavar="PATH...", nargs=-1, required=True, type=PathName(path_type=Path, allow_dash=True, readable=False)
)
@click.option(
    "--format",
    "format_",
    type=click.Choice(["text", "json", "sarif", "junit", "github"]),
    default="text",
    show_default=True,
    help="How findings are printed; docs/ci.md has a page for each.",
)
@click.option("--json", "as_json_", is_flag=True, help="The same as --format json.")
@click.option(
    "--profile",
    type=click.Choice(["akn", "un"]),
    help="akn: the schema only; un: the United Nations profile, too.  By default un where FRBRcountry is un.",
)
@click.option(
    "--level",
    type=click.IntRange(1, 2),
    default=1,
    show_default=True,
    help="Level of conformance: 1 the schema, 2 the Naming Convention, too.",
)
@click.option("--schema", type=PathName(path_type=Path), help="Another XML Schema than the official one.")
@fail_on_option
@click.option("--max-errors", type=click.IntRange(min=1), help="Stop after so many errors.")
@click.option("--baseline", type=PathName(path_type=Path), help="Report of --format json; what it holds is no failure.")
@click.option("--jobs", type=click.IntRange(min=1), help="Processes; by default one for each processor.")
@click.option(
    "--max-size",
    type=click.IntRange(min=1),
    default=LARGEST // _MEGABYTE,
    show_default=True,
    help="Megabytes of a file beyond which it is not read.",
)
@click.option("--quiet", "-q", is_flag=True, help="Print findings only: no summary, no progress.")
@click.pass_context
def validate(ctx: click.Context, /, paths: tuple[Path, ...], format_: str, as_json_: bool, **options: Any) -> None:
    """Check AKN files against the strict schema and, for documents of the United Nations, its profile.

    Each PATH is an XML file, a folder (every *.xml and *.akn in it and below), a pattern in quotation marks, or - for
    standard input.  A finding is printed with file, line and column, the line, and how to mend it.

    \b
    Examples:
      akn validate statement.akn.xml
      akn validate archive/ --jobs 4 --format sarif > akn.sarif
      akn validate "archive/**/*.xml" --baseline known.json
      akn convert statement.txt -o - | akn validate -

    \b
    Exit codes: 0 clean, 1 problems at or above --fail-on,
      2 wrong use or an input that cannot be read, 130 interrupted (Ctrl-C).
    """
    rules = Rules(options["profile"], options["schema"], options["level"], options["max_size"] * _MEGABYTE)
    try:
        baseline = read_baseline(options["baseline"]) if options["baseline"] else Baseline()
    except BaselineError as error:
        raise click.UsageError(str(error)) from None
    inputs = inputs_of(paths)
    reporter = Reporter(use_json=False, fail_on=options["fail_on"])
    run = _Run("json" if as_json_ else format_, baseline, reporter, options["max_errors"])
    found = verdicts(inputs, rules, options["jobs"] or _processors())
    try:
        for verdict in progress(found, reporter, len(inputs), shown=not options["quiet"]):
            run.add(verdict)
            if run.stopped:
                break
    except SchemaError as error:
        raise click.UsageError(f"{options['schema']} is not an XML Schema: {error}") from None
    run.end(len(inputs), quiet=options["quiet"])
    ctx.exit(reporter.exit_code)


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class _Run:
    """Prints the verdicts in a format, those that are whole documents at the end, and counts."""

    def __init__(self, format_: str, baseline: Baseline, reporter: Reporter, most: int | None) -> None:
        self._format = format_
        self._baseline = baseline
        self._reporter = reporter
        self._most = most
        self._kept: list[Checked] = []
        self._counts: Counter[str] = Counter()
        self._one = ""
        #: whether as many errors were found as are wanted
        self.stopped = False

    def add(self, verdict: Verdict) -> None:
        """Prints or keeps one verdict."""
        checked, excerpts = self._held_against_baseline(verdict)
        self._counts["files"] += 1
        self._counts["valid"] += verdict.valid
        self._one = f"{verdict.name}: " + ("valid" if verdict.valid else "not valid")
        self._reporter.weigh(item.problem for item in checked.problems if not item.known)
        if self._format in ("sarif", "junit"):
            self._kept.append(checked)
        elif self._format == "json":
            self._reporter.line(json_object(checked))
        elif self._format == "github":
            commands = github(checked)
            if commands:
                self._reporter.line(commands)
        else:
            self._print(checked, excerpts)

    def _held_against_baseline(self, verdict: Verdict) -> tuple[Checked, tuple[tuple[str, ...], ...]]:
        """The file with what is known of its problems, cut where there are errors enough."""
        items = []
        file = known_as(verdict.name) if verdict.problems else ""
        for problem in verdict.problems:
            key = fingerprint(problem.code, problem.facts, file)
            known = self._baseline.knows(key)
            items.append(Known(problem, key, known))
            self._counts["known" if known else problem.level.word] += 1
            if self._most is not None and self._counts["error"] >= self._most:
                self.stopped = True
                break
        return Checked(verdict.name, verdict.valid, tuple(items)), verdict.excerpts[: len(items)]

    def _print(self, checked: Checked, excerpts: tuple[tuple[str, ...], ...]) -> None:
        terminal = sys.stdout.isatty()
        for item, lines in zip(checked.problems, excerpts, strict=True):
            if item.known:
                continue
            problem = item.problem
            text = headline(problem, checked.name, problem.at)
            hint = [f"    ({problem.hint})"] if problem.hint else []
            self._reporter.line("\n".join([coloured(text, problem) if terminal else text, *lines, *hint]))

    def end(self, wanted: int, *, quiet: bool) -> None:
        """Prints what was kept, and the summary: of text beside it, of other formats to standard error."""
        if self._format == "sarif":
            self._reporter.line(sarif(self._kept))
        elif self._format == "junit":
            self._reporter.line(junit(self._kept))
        if not quiet:
            self._reporter.line(self._summary(wanted), err=self._format != "text")

    def _summary(self, wanted: int) -> str:
        counts = self._counts
        found = [_counted(counts[kind], kind) for kind in ("error", "warning", "info") if counts[kind]]
        if counts["known"]:
            found.append(f"{counts['known']} known")
        if wanted == 1:
            text = self._one
        else:
            invalid = counts["files"] - counts["valid"]
            text = f"{_counted(counts['files'], 'file')}: {counts['valid']} valid"
            text += f", {invalid} not" if invalid else ""
        text += f" ({', '.join(found)})" if found else ""
        left = wanted - counts["files"]
        if self.stopped:
            text += f"; stopped after {_counted(counts['error'], 'error')}"
            text += f", {_counted(left, 'file')} not looked at" if left else ""
        return text


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
