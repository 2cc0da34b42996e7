"""Where a command writes what it makes of its inputs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from akn.cli.output import PathName
from akn.problems import AknError, Problem
from akn.writing import write_files

__all__ = ["Targets", "check_outputs", "out_dir_option", "output_option", "without_renditions", "write_all"]


class _OutputName(PathName):
    """A file to write, or - for standard output; a folder is named with another option."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The path, or wrong use where it is a folder."""
        if value and Path(value).is_dir():
            self.fail(f"{value!s} is a folder; name it with --out-dir.", param, ctx)
        return super().convert(value, param, ctx)


output_option = click.option(
    "-o",
    "--output",
    type=_OutputName(path_type=Path, allow_dash=True),
    help="File to write (one input and one format only); - is standard output.",
)
out_dir_option = click.option(
    "--out-dir", type=PathName(path_type=Path, file_okay=False), help="Folder for the files; made if missing."
)

#: format -> the ending of its files; a reading text does not take the name of the text that was converted
_ENDINGS = {"xml": ".akn.xml", "txt": ".akn.txt"}
#: endings of inputs that their outputs do not keep
_DROPPED = (".akn.xml", ".akn.txt", ".xml", ".akn", ".txt")


def check_outputs(
    inputs: Sequence[Path], output: Path | None, out_dir: Path | None, formats: Sequence[str], argument: str
) -> None:
    """Refuses options that do not go together.

    Args:
        inputs: all of them.
        output: of -o.
        out_dir: of --out-dir.
        formats: that are wanted.
        argument: what the inputs are called in the help.

    Raises:
        click.UsageError: they do not.
    """
    if output is not None and len(inputs) > 1:
        raise click.UsageError(f"-o takes one {argument}; use --out-dir for several.")
    if output is not None and out_dir is not None:
        raise click.UsageError("-o and --out-dir exclude each other.")
    if output is not None and len(formats) > 1:
        raise click.UsageError("-o takes one format; use --out-dir for several.")
    if inputs.count(Path("-")) > 1:
        raise click.UsageError("standard input can be read only once.")
    if len(formats) > 1 and Path("-") in inputs and out_dir is None:
        raise click.UsageError("standard output takes one format; use --out-dir for several.")
    if output is not None and any(_same_file(path, output) for path in inputs):
        raise click.UsageError(f"{output} is the input itself; nothing was written.")


def _same_file(path: Path, other: Path) -> bool:
    return path.exists() and other.exists() and path.samefile(other)


def without_renditions(inputs: tuple[Path, ...]) -> tuple[Path, ...]:
    """The inputs without the reading texts that an earlier run has made of others among them; these are said.

    Args:
        inputs: all of them.
    """
    of = {path.with_name(path.name.removesuffix(".txt") + _ENDINGS["txt"]): path for path in inputs}
    for path in inputs:
        if path in of:
            click.echo(f"{path}: left out, as it was made of {of[path]}", err=True)
    return tuple(path for path in inputs if path not in of)


class Targets:
    """Where documents are written; no file is written twice in one run, and none that the run reads."""

    def __init__(self, inputs: Sequence[Path], output: Path | None, out_dir: Path | None, *, nameless: str) -> None:
        """Keeps what was asked for.

        Args:
            inputs: all of them.
            output: of -o.
            out_dir: of --out-dir.
            nameless: name of the files that are made of standard input.
        """
        self._inputs = {os.path.realpath(path) for path in inputs}
        self._output = output
        self._out_dir = out_dir
        self._nameless = nameless
        self._taken: dict[Path, Path] = {}

    def on_stdout(self, path: Path) -> bool:
        """What is made of this input goes to standard output."""
        return str(self._output) == "-" or (str(path) == "-" and self._output is None and self._out_dir is None)

    def only_one(self, path: Path) -> bool:
        """There is place for one document of this input only."""
        return self._output is not None or self.on_stdout(path)

    def of(self, path: Path, number: int, format_: str) -> Path:
        """The file for a document of an input; of several the number counts from 1, of one alone it is 0.

        Raises:
            AknError: the file is one that this run has written or an input of it, or is in no folder (AKN417).
        """
        if self.on_stdout(path):
            return Path("-")
        ending = next((x for x in _DROPPED if path.name.lower().endswith(x) and len(path.name) > len(x)), "")
        stem = self._nameless if str(path) == "-" else path.name[: len(path.name) - len(ending)]
        name = stem + (f"-{number}" if number else "") + _ENDINGS.get(format_, f".{format_}")
        target = self._output if self._output is not None else (self._out_dir or path.parent) / name
        reason = ""
        if target in self._taken:
            reason = f"{target} is already the output of {self._taken[target]}"
        elif os.path.realpath(target) in self._inputs:
            reason = f"{target} is an input"
        if reason:
            raise AknError(Problem("AKN417", facts={"reason": reason}), name=str(path))
        self._taken[target] = path
        if self._out_dir is not None:
            try:
                self._out_dir.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                reason = f"{error.strerror or error}: {self._out_dir}"
                raise AknError(Problem("AKN417", facts={"reason": reason}), name=str(path)) from None
        return target


def write_all(files: Mapping[Path, bytes], name: str) -> None:
    """Writes all files or none; - is standard output.

    Args:
        files: what goes where.
        name: of the input, for messages.

    Raises:
        AknError: a file cannot be written (AKN417).
    """
    try:
        for data in (data for target, data in files.items() if str(target) == "-"):
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()
        write_files({target: data for target, data in files.items() if str(target) != "-"})
    except BrokenPipeError:
        raise  # whoever read standard output has gone; click ends quietly
    except OSError as error:
        reason = f"{error.strerror or error}: {error.filename or 'standard output'}"
        raise AknError(Problem("AKN417", facts={"reason": reason}), name=name) from None
