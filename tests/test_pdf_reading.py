"""Reading a PDF back, in one process and in two: every page is read, and no failure of a reader goes unsaid."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
import typst
from lxml import etree

from akn.markup.names import AKN, parse
from akn.problems import AknError
from akn.renditions import pdf
from akn.renditions.pages import SecondReader, UnreadableError, pages_of, second_reader
from akn.renditions.pdf import render

#: on three pages, so that the readers have not as many each
PARAGRAPHS = 100


@pytest.fixture(autouse=True)
def _second_core(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1}, raising=False)
    monkeypatch.setattr(pdf, "LONG", 0)


@pytest.fixture(scope="module")
def tree() -> etree._Element:
    body = "".join(
        f"<p>In year {k} the water of the Tesk rose by {k * 7} feet at Old Hask.</p>" for k in range(PARAGRAPHS)
    )
    return parse(f'<akomaNtoso xmlns="{AKN}"><statement><mainBody>{body}</mainBody></statement></akomaNtoso>'.encode())


@pytest.fixture(scope="module")
def made(tree: etree._Element) -> bytes:
    return render(tree)


@contextmanager
def reader() -> Iterator[SecondReader]:
    with second_reader() as second:
        assert second is not None
        yield second


def test_two_processes_read_what_one_reads(made: bytes) -> None:
    read = pages_of(made)
    assert len(read) == 3
    assert " ".join("".join(read).split()).count("In year") == PARAGRAPHS
    with reader() as second:
        assert pages_of(made, second) == read


def test_a_document_is_the_same_with_one_reader_and_with_two(
    tree: etree._Element, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_two = render(tree)
    monkeypatch.setattr(pdf, "LONG", sys.maxsize)
    assert render(tree) == with_two


def test_a_page_full_of_small_letters_is_read_whole() -> None:
    words = [f"w{k}" for k in range(9_000)]
    page = f"#set page(width: 612pt, height: 792pt)\n#set text(size: 3pt)\n{' '.join(words)}"
    (read,) = pages_of(typst.compile(page.encode()))
    assert read.split() == words


@pytest.mark.parametrize("two", [False, True])
def test_a_file_that_cannot_be_read_is_said(two: bool, made: bytes) -> None:
    with pytest.raises(UnreadableError, match=r"pdfium cannot read it \(error 3\)"), reader() as second:
        pages_of(made[: len(made) // 9], second if two else None)


def test_what_goes_wrong_in_the_second_process_is_said(made: bytes) -> None:
    with reader() as second:
        assert second.begin(made[:999])
        with pytest.raises(UnreadableError, match=r"pdfium cannot read it \(error 3\)"):
            second.end()


def test_no_file_is_made_if_the_second_process_is_ended(tree: etree._Element, monkeypatch: pytest.MonkeyPatch) -> None:
    real = SecondReader.begin

    def ended(second: SecondReader, data: bytes) -> bool:
        begun = real(second, data[:-1])
        second._process.kill()
        return begun

    monkeypatch.setattr(SecondReader, "begin", ended)
    with pytest.raises(AknError) as caught:
        render(tree)
    (problem,) = caught.value.problems
    assert problem.code == "AKN514"
    assert "the second process that reads it back ended" in str(problem)


def test_no_file_is_made_if_the_second_process_reads_other_text(
    tree: etree._Element, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = SecondReader.end
    monkeypatch.setattr(SecondReader, "end", lambda second: [page.replace("Hask", "Mask") for page in real(second)])
    with pytest.raises(AknError) as caught:
        render(tree)
    assert [problem.code for problem in caught.value.problems] == ["AKN513"]


@pytest.mark.skipif(os.name == "nt", reason="the program of another name is a shell script")
@pytest.mark.parametrize("program", ["", "gone/python", "python", "maps"])
def test_where_the_interpreter_cannot_be_run_again_all_is_read_at_once(
    program: str, tree: etree._Element, made: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("python", "maps"):
        (tmp_path / name).write_text('#!/bin/sh\ntouch "$0.ran"\nexit 1\n')
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(sys, "executable", program and str(tmp_path / program))
    assert render(tree) == made
    assert [path.name for path in tmp_path.glob("*.ran")] == (["python.ran"] if program == "python" else [])


def test_no_process_is_left_after_an_interrupt() -> None:
    def interrupted() -> None:
        with reader() as second:
            processes.append(second._process)
            raise KeyboardInterrupt

    processes: list[subprocess.Popen[bytes]] = []
    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert processes[0].returncode


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="no groups of processes here")
def test_an_interrupt_is_for_the_first_process_to_decide(made: bytes) -> None:
    with reader() as second:
        assert second._process.stdout is not None
        assert second.begin(made)
        second._process.send_signal(signal.SIGINT)
        assert second.end() == pages_of(made)[1::2]
