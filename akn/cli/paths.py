"""The files that arguments of the command line mean: files, folders, patterns, standard input."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from akn.cli.output import STDIN
from akn.problems import Problem, unread
from akn.validation.run import Input

__all__ = ["inputs_of"]

#: endings of the files that are looked for in folders
_ENDINGS = (".xml", ".akn")


def inputs_of(arguments: Sequence[Path]) -> list[Input]:
    """The files that are meant, in the order of the arguments, those of a folder by name, none twice.

    A folder stands for every `*.xml` and `*.akn` in it and below; a name with `*`, `?` or `[` that no file has is a
    pattern, in which `**` stands for any folders; `-` is standard input.
    """
    found = [item for argument in arguments for item in _of(argument)]
    return list({(item.name, item.problem is None): item for item in found}.values())


def _of(argument: Path) -> Iterator[Input]:
    name = str(argument)
    if name == "-":
        yield Input(STDIN)
    elif argument.is_dir():
        yield from _of_folder(argument)
    elif glob.has_magic(name) and not os.path.lexists(argument):
        matches = sorted(glob.glob(name, recursive=True))  # noqa: PTH207  # a pattern may be absolute
        if not matches:
            yield _unread(name, f"no file fits the pattern: {name}")
        for match in map(Path, matches):
            yield from _of_folder(match) if match.is_dir() and "**" not in name else [Input(str(match), match)]
    else:
        yield Input(name, argument)


def _of_folder(folder: Path) -> Iterator[Input]:
    items = list(_walk(folder, set(), ()))
    yield from items or [_unread(str(folder), f"no *.xml or *.akn in the folder: {folder}")]


def _walk(folder: Path, entered: set[tuple[int, int]], around: tuple[tuple[int, int], ...]) -> Iterator[Input]:
    """The files in a folder and below; each folder is entered once, by whatever links lead to it."""
    try:
        status = folder.stat()
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        yield Input(str(folder), None, unread(error, str(folder)))
        return
    key = (status.st_dev, status.st_ino)
    if key in around:
        target = os.path.relpath(folder.resolve(), folder.parent.resolve())
        yield Input(str(folder), None, Problem("AKN407", facts={"target": target}))
    if key in entered:
        return
    entered.add(key)
    for entry in entries:
        path = folder / entry.name
        if _is(entry, folder=True):
            yield from _walk(path, entered, (*around, key))
        elif entry.name.lower().endswith(_ENDINGS) and (_is(entry, folder=False) or entry.is_symlink()):
            yield Input(str(path), path)


def _is(entry: os.DirEntry[str], *, folder: bool) -> bool:
    try:
        return entry.is_dir() if folder else entry.is_file()
    except OSError:
        return False  # links in a circle; reading the file says so


def _unread(name: str, reason: str) -> Input:
    return Input(name, None, Problem("AKN101", facts={"reason": reason}))
