"""Files written whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

__all__ = ["write_file"]


def write_file(path: Path, data: bytes) -> None:
    """Writes beside the file, then renames, so that nobody ever sees half of it.

    Raises:
        OSError: the file cannot be written.
    """
    with suppress(FileNotFoundError):
        path.stat()  # says that links lead in a circle, at which `resolve` fails in its own way
    path = path.resolve()
    if path.exists() and not path.is_file():
        path.write_bytes(data)  # a device or a pipe is not replaced
        return
    # the name is made before the file is, so that there is no moment at which an interrupt leaves it behind
    beside = path.with_name(f".{path.name[:_LONGEST_STEM]}.{os.urandom(8).hex()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        beside.replace(path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


#: characters of a file's name that its forerunner takes over, so that its own is not too long
_LONGEST_STEM = 60
