"""The text of each page of a PDF as pdfium reads it, of a long one in two processes at once.

pdfium takes most of the time of a long PDF and can do one thing at a time in a process. So a second process, which runs
this file as a program, reads every other page. It imports little, and is started before there is a PDF to read.
"""

from __future__ import annotations

import ctypes
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from subprocess import Popen

__all__ = ["SecondReader", "UnreadableError", "load", "pages_of", "second_reader"]

#: heights in points between which the text stands on a page; the running head is above, the page number below
_TEXT_AREA = (62.0, 722.0)
#: what a second process says first
_HELLO = b"akn\n"
#: pdfium does one thing at a time
_ALONE = Lock()


class UnreadableError(Exception):
    """A PDF, or a page of it, cannot be read; the message says what happened."""


def pages_of(pdf: bytes, second: SecondReader | None = None) -> list[str]:
    """The text of each page, without its running head and number.

    Args:
        pdf: the file.
        second: a process that reads half of the pages.

    Raises:
        UnreadableError: the file or a page cannot be read, or the second process failed.
    """
    if second is None or not second.begin(pdf):
        return _read(pdf)
    even = _read(pdf, 0, 2)
    odd = second.end()
    pages = [""] * (len(even) + len(odd))
    pages[::2], pages[1::2] = even, odd
    return pages


@contextmanager
def second_reader() -> Iterator[SecondReader | None]:
    """A process that waits for a PDF, ended at the end of the block; None where no other can be had or would help."""
    raw = find_spec("pypdfium2_raw")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    # a program that holds an interpreter may call itself one
    interpreter = Path(sys.executable or "").stem.lower().startswith(("python", "pypy"))
    if cores < 2 or not interpreter or raw is None or raw.origin is None:
        yield None
        return
    import subprocess

    packages = str(Path(raw.origin).parent.parent)
    try:
        process = subprocess.Popen(
            # neither site nor the folder of this file is searched for modules
            [sys.executable, "-S", "-P", __file__, packages],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,  # what goes wrong is said in the answer
            bufsize=0,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        yield None
        return
    with process:
        try:
            yield SecondReader(process)
        finally:
            process.kill()


class SecondReader:
    """A process that reads every second page of one PDF."""

    def __init__(self, process: Popen[bytes]) -> None:
        self._process = process

    def begin(self, pdf: bytes) -> bool:
        """Gives it the PDF; False if it is not there, because the interpreter cannot be started again.

        Args:
            pdf: the file.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        if self._process.stdout.read(len(_HELLO)) != _HELLO:
            return False
        try:
            _write(self._process.stdin, pdf)
            self._process.stdin.close()
        except OSError:
            pass  # it has ended, and the end says how
        return True

    def end(self) -> list[str]:
        """The texts of its pages.

        Raises:
            UnreadableError: it failed.
        """
        assert self._process.stdout is not None
        answer = self._process.stdout.read()
        code = self._process.wait()
        if code or not answer:
            raise UnreadableError(f"the second process that reads it back ended with the code {code}")
        pages: list[str] | str = marshal.loads(answer)
        if isinstance(pages, str):
            raise UnreadableError(pages)
        return pages


def load() -> Any:
    """The bindings of pdfium, which take longer to load than a short document to read.

    Raises:
        ModuleNotFoundError: they are not installed.
    """
    try:
        return import_module("pypdfium2_raw")
    except ModuleNotFoundError:
        raise ModuleNotFoundError(name="pypdfium2") from None  # what it is called where packages are installed


def _read(pdf: bytes, first: int = 0, step: int = 1) -> list[str]:
    """The text of every so many-th page."""
    pdfium = load()
    with _ALONE:
        pdfium.FPDF_InitLibrary()  # nothing, if somebody did
        document = pdfium.FPDF_LoadMemDocument64(pdf, len(pdf), None)
        if not document:
            raise UnreadableError(f"pdfium cannot read it (error {pdfium.FPDF_GetLastError()})")
        try:
            buffer = (ctypes.c_ushort * 8192)()
            texts = []
            for number in range(first, pdfium.FPDF_GetPageCount(document), step):
                page = pdfium.FPDF_LoadPage(document, number)
                text = pdfium.FPDFText_LoadPage(page) if page else None
                if not text:
                    raise UnreadableError(f"pdfium cannot read its page {number + 1}")
                bottom, top = _TEXT_AREA
                area = (text, 0, top, pdfium.FPDF_GetPageWidthF(page), bottom)
                while (length := pdfium.FPDFText_GetBoundedText(*area, buffer, len(buffer))) == len(buffer):
                    buffer = (ctypes.c_ushort * (2 * len(buffer)))()
                texts.append(bytes(memoryview(buffer)[: length - 1]).decode("utf-16-le", "ignore"))  # without its NUL
                pdfium.FPDFText_ClosePage(text)
                pdfium.FPDF_ClosePage(page)
            return texts
        finally:
            pdfium.FPDF_CloseDocument(document)


def _main(packages: str) -> None:
    """The second process: a PDF in, the texts of its second page, fourth page … out; or a text that says why not."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the first process decides, and ends this one
    sys.path.append(packages)
    with open(1, "wb", buffering=0, closefd=False) as out, open(0, "rb", closefd=False) as given:
        out.write(_HELLO)
        try:
            load()  # before the file comes
            answer: list[str] | str = _read(given.read(), 1, 2)
        except Exception as error:
            answer = str(error) if isinstance(error, UnreadableError) else repr(error)
        _write(out, marshal.dumps(answer))


def _write(pipe: IO[bytes], data: bytes) -> None:
    """Writes all that there is, in the portions that a pipe takes."""
    left = memoryview(data)
    while left:
        left = left[pipe.write(left) :]


if __name__ == "__main__":
    _main(sys.argv[1])
