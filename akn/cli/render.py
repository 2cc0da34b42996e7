"""`akn render`: AKN files → HTML, text, PDF."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import click

from akn.cli.formats import Looks, format_option, looks_options
from akn.cli.output import STDIN, Reporter, fail_on_option, files_argument, json_option, name_of, outcomes, progress
from akn.cli.targets import Targets, check_outputs, out_dir_option, output_option, write_all
from akn.problems import AknError, Level, Problem
from akn.rendering import FORMATS
from akn.rendering import render as render_document
from akn.validation.reading import LARGEST, read_file, read_stream
from akn.validation.validate import Rules, check_bytes

__all__ = ["render"]


@click.command(short_help="Make HTML, plain text or PDF of AKN files.")
@files_argument
@format_option(FORMATS, "html")
@output_option
@out_dir_option
@looks_options
@json_option
@fail_on_option
@click.pass_context
def render(
    ctx: click.Context,
    files: tuple[Path, ...],
    formats: tuple[str, ...],
    output: Path | None,
    out_dir: Path | None,
    fragment: bool,
    css: Path | None,
    pdf_profile: str,
    font_paths: tuple[Path, ...],
    as_json_: bool,
    fail_on: str,
) -> None:
    """Make HTML, plain text or PDF of Akoma Ntoso 3.0 documents.

    Each FILE is an XML file, of this program or any other; - is standard input.  Without -o the renditions are
    written beside it as NAME.html, NAME.akn.txt, NAME.pdf (of standard input: to standard output), all of them or none.

    \b
    Examples:
      akn render statement.akn.xml
      akn render *.akn.xml --to html,txt,pdf --out-dir site
      akn render act.xml --fragment -o - | ...

    \b
    Exit codes: 0 clean, 1 problems at or above --fail-on,
      2 wrong use or an input that cannot be read, 130 interrupted (Ctrl-C).
    """
    check_outputs(files, output, out_dir, formats, "FILE")
    options = Looks(fragment, css, pdf_profile, font_paths).options(formats)
    reporter = Reporter(use_json=as_json_, fail_on=fail_on)
    targets = Targets(files, output, out_dir, nameless="document")

    def written(path: Path) -> tuple[dict[str, Path], list[Problem]]:
        """The files of the renditions of an input, written, and whether it was not valid."""
        data = _read(path)
        made = {to: render_document(data, to, **options) for to in formats}
        outputs = {to: targets.of(path, 0, to) for to in formats}
        write_all({outputs[to]: made[to] for to in formats}, name_of(path))
        return outputs, _doubts(data)

    for path, done in progress(outcomes(written, files), reporter, len(files)):
        name, to_stdout = name_of(path), targets.on_stdout(path)
        if isinstance(done, AknError):
            reporter.failure({"file": name, "outputs": {}}, done.problems, name, None, err=to_stdout)
            continue
        made, doubts = done
        reporter.problems(doubts, name, show_hint=True)
        if as_json_:
            outputs = {to: str(target) for to, target in made.items()}
            reporter.result({"file": name, "outputs": outputs}, doubts, name, None, err=to_stdout)
        else:
            where = "standard output" if to_stdout else ", ".join(str(target) for target in made.values())
            reporter.line(f"{name} → {where}", err=to_stdout)
    ctx.exit(reporter.exit_code)


def _doubts(data: bytes) -> list[Problem]:
    """The warning (AKN515) that a file is not valid against the schema, which a rendition need not show."""
    codes = Counter(p.code for p in check_bytes(data, Rules("akn")) if p.level is Level.ERROR)
    if not codes:
        return []
    count = codes.total()
    facts = {"count": count, "errors": "error" if count == 1 else "errors", "codes": ", ".join(sorted(codes))}
    return [Problem("AKN515", facts=facts)]


def _read(path: Path) -> bytes:
    """The bytes of an input.

    Raises:
        AknError: they cannot be read (AKN101) or are too many (AKN405).
    """
    name = name_of(path)
    return read_stream(sys.stdin.buffer, LARGEST, name) if name == STDIN else read_file(path, LARGEST)
