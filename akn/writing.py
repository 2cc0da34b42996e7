"""Files written whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

__all__ = ["write_file", "write_files"]


def write_file(path: Path, data: bytes) -> None:
    """Writes beside the file, then renames, so that nobody ever sees half of it.

    Raises:
        OSError: the file cannot be written.
    """
    write_files({path: data})


def write_files(files: Mapping[Path, bytes]) -> None:
    """Writes all files or none: each beside its place, and when all are there, renames them.

    Raises:
        OSError: one cannot be written; it names that.
    """
    beside: dict[Path, Path] = {}
    target = Path()
    try:
        for target, data in files.items():
            _write_beside(target, data, beside)
        for waiting, target in beside.items():
            waiting.replace(target)
    except BaseException as error:
        for waiting in beside:
            waiting.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise OSError(error.errno, error.strerror, str(target)) from None
        raise


def _write_beside(target: Path, data: bytes, beside: dict[Path, Path]) -> None:
    with suppress(FileNotFoundError):
        target.stat()  # says that links lead in a circle, at which `resolve` fails in its own way
    path = target.resolve()
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe is not replaced
        return
    # the name is kept before the file is made, so that there is no moment at which an interrupt leaves it behind
    waiting = path.with_name(f".{path.name[:_LONGEST_STEM]}.{os.urandom(8).hex()}")
    beside[waiting] = path
    with waiting.open("xb") as file:
        file.write(data)


#: characters of a file's name that its forerunner takes over, so that its own is not too long
_LONGEST_STEM = 60
