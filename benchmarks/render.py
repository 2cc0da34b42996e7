"""Measures renditions: `python benchmarks/render.py [--write]`.

HTML, text and PDF of the Chinese sample in one process and in a process of their own, and a PDF of 300 pages. Where
WeasyPrint is installed (`pip install weasyprint`; it is no dependency) it makes a PDF of the same document's HTML.
With --write the table replaces benchmarks/render.md.
"""

from __future__ import annotations

import argparse
import copy
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "samples" / "statement.zh.txt"
RUNS = 15


def milliseconds(make: Callable[[], object], runs: int = RUNS) -> tuple[float, float]:
    """The best of several runs in this process, by the clock and in time of the processor."""
    best = cpu = float("inf")
    for _ in range(runs):
        start, used = time.perf_counter(), time.process_time()
        make()
        best, cpu = min(best, time.perf_counter() - start), min(cpu, time.process_time() - used)
    return 1000 * best, 1000 * cpu


def processes(*commands: tuple[str, ...], runs: int = RUNS) -> list[tuple[float, float]]:
    """The same of whole processes, run in turn, so that what else the machine does befalls all of them."""

    def used() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    best = [(float("inf"), float("inf"))] * len(commands)
    for _ in range(runs):
        for k, command in enumerate(commands):
            start, before = time.perf_counter(), used()
            subprocess.run([sys.executable, *command], check=True, capture_output=True)
            taken = 1000 * (time.perf_counter() - start), 1000 * (used() - before)
            best[k] = min(best[k][0], taken[0]), min(best[k][1], taken[1])
    return best


def long_document(pages: int) -> bytes:
    """A document with about so many pages, made of one with a few."""
    import akn
    from akn.markup.names import parse, serialise

    root = parse(akn.convert(ROOT / "samples" / "statement.en.txt", date="2031-01-01").xml)
    body = root.find(".//{*}mainBody")
    assert body is not None
    paragraphs = list(body)
    for _ in range(pages + pages // 10):
        for paragraph in paragraphs:
            more = copy.deepcopy(paragraph)
            for element in more.iter():
                element.attrib.pop("eId", None)
            body.append(more)
    return serialise(root)


def row(what: str, measured: tuple[float, float], wanted: str = "") -> str:
    return f"| {what} | {measured[0]:.0f} ms | {measured[1]:.0f} ms | {wanted} |"


def table() -> str:
    """The measurements as a Markdown table."""
    import pypdfium2

    import akn

    document = akn.convert(SAMPLE, date="2031-01-01")
    rows = [row(f"{form} of the sample, warm", milliseconds(lambda form=form: akn.render(document, form)), wanted)
            for form, wanted in (("html", "≤ 5"), ("txt", ""), ("pdf", "≤ 25"))]  # fmt: skip
    forms = ("xml", "xml,html", "xml,pdf")
    with tempfile.TemporaryDirectory() as folder:
        rest = ("--out-dir", folder)
        alone, *more = processes(*(("-m", "akn", "convert", str(SAMPLE), "--to", to, *rest) for to in forms))
    rows.append(row("`akn convert --to xml`, cold, whole process", alone))
    for to, taken in zip(forms[1:], more, strict=True):
        beyond = (taken[0] - alone[0], taken[1] - alone[1])
        rows.append(row(f"`akn convert --to {to}` beyond `--to xml`, cold", beyond, "≤ 150" if "pdf" in to else ""))
    xml = long_document(300)
    first = milliseconds(lambda: akn.render(xml, "pdf"), 1)
    warm = milliseconds(lambda: akn.render(xml, "pdf"))
    pages = len(pypdfium2.PdfDocument(akn.render(xml, "pdf")))
    # the typesetter remembers the paragraphs that it has set in a process
    rows.append(row(f"PDF of {pages} pages, warm", warm, "< 1,000 for 300"))
    rows.append(row(f"PDF of {pages} pages, set for the first time", first))
    if find_spec("weasyprint"):
        rows += weasyprint(akn.render(document, "html").decode())
    else:
        rows.append("| WeasyPrint of the same document | not installed | | |")
    load = f"{os.getloadavg()[0]:.1f}"
    lines = [
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores with a load of {load} when"
        " it was measured; best of several runs, by the clock and in time of the processor.",
        "",
        "| what | clock | processor | wanted, ms |",
        "|---|---|---|---|",
        *rows,
    ]
    return "\n".join(lines) + "\n"


def weasyprint(html: str) -> list[str]:
    """Rows for WeasyPrint, which has no PDF/UA with PDF/A, from the HTML of the same document."""
    from weasyprint import HTML

    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        page.write_text(html, encoding="utf-8")
        code = "import sys; from weasyprint import HTML; HTML(sys.argv[1]).write_pdf(pdf_variant='pdf/ua-1')"
        (cold,) = processes(("-c", code, str(page)), runs=5)
    warm = milliseconds(lambda: HTML(string=html).write_pdf(pdf_variant="pdf/ua-1"), 5)
    return [row("WeasyPrint of the same document, warm", warm), row("WeasyPrint, cold, whole process", cold)]


def main() -> None:
    """Prints the table, or writes it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace benchmarks/render.md")
    arguments = parser.parse_args()
    text = table()
    print(text, end="")
    if arguments.write:
        (ROOT / "benchmarks" / "render.md").write_text("# Renditions\n\n" + text, encoding="utf-8")


if __name__ == "__main__":
    main()
