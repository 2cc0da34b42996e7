"""Measures conversion: `python benchmarks/convert.py [--write]`.

Cold process and import, statements and resolutions a second in one process, growth with the size of the input.
With --write the table replaces benchmarks/convert.md.
"""

from __future__ import annotations

import argparse
import compileall
import platform
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "samples"
CORPUS = ROOT.parent / "shared" / "corpus"
REAL = CORPUS / "prst" / "eng"
#: of each kind and language, resolutions that are converted
EACH = 9


def process(*arguments: str, runs: int = 9) -> float:
    """Median wall seconds of a whole process."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def per_second(texts: list[bytes], runs: int = 5) -> float:
    """Conversions a second in this process, the best of several rounds."""
    import akn

    akn.convert(texts[0])
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        for text in texts:
            assert akn.convert(text).xml
        best = min(best, time.perf_counter() - start)
    return len(texts) / best


def median_per_second(texts: list[bytes], runs: int = 3) -> float:
    """Conversions a second of the text in the middle, each at the best of several rounds."""
    import akn

    akn.convert(texts[0])
    best = [float("inf")] * len(texts)
    for _ in range(runs):
        for number, text in enumerate(texts):
            start = time.perf_counter()
            assert akn.convert(text).xml
            best[number] = min(best[number], time.perf_counter() - start)
    return 1 / statistics.median(best)


def resolutions(layout: str) -> list[bytes]:
    """Of each organ and language some resolutions, as many, spread over all that the corpus has in a layout."""
    texts = []
    for kind in ("sc-resolution", "ga-resolution", "hrc-resolution"):
        for language in sorted((CORPUS / kind).glob("*")):
            paths = sorted(language.glob(f"*.{layout}.txt"))
            texts += [paths[k * len(paths) // EACH].read_bytes() for k in range(min(EACH, len(paths)))]
    return texts


def growth(text: str, sizes: tuple[int, ...]) -> list[tuple[int, float]]:
    """Seconds for one input made of many statements, the better of two runs, for each size in megabytes."""
    import akn

    out = []
    for megabytes in sizes:
        copies = megabytes * 1_000_000 // len(text.encode()) + 1
        data = ("\f".join([text] * copies)).encode()
        runs = []
        for _ in range(2):
            start = time.perf_counter()
            documents = akn.convert_all(data)
            runs.append(time.perf_counter() - start)
            assert len(documents) == copies
            del documents
        out.append((megabytes, min(runs)))
    return out


def rates() -> list[tuple[str, str, str]]:
    """What is measured of short texts, one after the other in one process; of real ones where they are."""
    samples = [path.read_bytes() for path in sorted(SAMPLES.glob("*.txt"))]
    rows = [("the six samples, one process", f"{per_second(samples * 10):.0f} a second", "")]
    real = [path.read_bytes() for path in sorted(REAL.glob("*.page.txt"))]
    if not real:
        return rows
    rows.append((f"{len(real)} real English statements, pages", f"{per_second(real):.0f} a second", "≥ 150"))
    every = []
    for layout, name in (("page", "pages"), ("plain", "a paragraph a line"), ("seed", "an empty line after each")):
        texts = resolutions(layout)
        every += texts
        rows.append((f"{_MEDIAN.format(len(texts))}, {name}", f"{median_per_second(texts):.0f} a second", ""))
    rows.append((f"{_MEDIAN.format(len(every))}, all of these", f"{median_per_second(every):.0f} a second", "≥ 100"))
    return rows


_MEDIAN = "median of {} real resolutions of three organs in six languages"


def table() -> str:
    """The measurements as a Markdown table."""
    bare = process("-c", "pass")
    rows = [
        ("`import akn`, beyond a bare interpreter", f"{1000 * (process('-c', 'import akn') - bare):.0f} ms", "< 60 ms"),
        (
            "`import akn; akn.convert` (all code loaded), beyond a bare interpreter",
            f"{1000 * (process('-c', 'import akn; akn.convert') - bare):.0f} ms",
            "",
        ),
        (
            "one process: `akn convert samples/statement.zh.txt`",
            f"{process('-m', 'akn', 'convert', str(SAMPLES / 'statement.zh.txt'), '-o', '/dev/null'):.2f} s",
            "< 0.4 s",
        ),
    ]
    rows += rates()
    english = (SAMPLES / "statement.en.txt").read_text(encoding="utf-8")
    (_, one), (_, ten) = growth(english, (1, 10))
    rows.append(("1 MB of statements in one input", f"{one:.1f} s", ""))
    rows.append(("10 MB of statements in one input", f"{ten:.1f} s ({ten / one:.1f} times)", "≤ 12 times"))
    plain = "A line of text that is no statement, hard-wrapped like others of its kind,\n"
    (_, one), (_, ten) = growth_plain(plain, (1, 10))
    rows.append(("1 MB of other text", f"{one:.1f} s", ""))
    rows.append(("10 MB of other text", f"{ten:.1f} s ({ten / one:.1f} times)", "≤ 12 times"))
    whose = "of the system" if sys.base_prefix == "/usr" else "not of the system"
    lines = [f"Python {platform.python_version()} ({whose}), {platform.machine()}, one core", ""]
    lines += ["| what | measured | wanted |", "|---|---|---|", *(f"| {a} | {b} | {c} |" for a, b, c in rows)]
    return "\n".join(lines) + "\n"


def growth_plain(line: str, sizes: tuple[int, ...]) -> list[tuple[int, float]]:
    """Seconds for one input without any statement, in paragraphs of ten lines."""
    import akn

    out = []
    for megabytes in sizes:
        data = ("\n".join([line * 10] * (megabytes * 1_000_000 // (10 * len(line)) + 1))).encode()
        start = time.perf_counter()
        akn.convert(data)
        out.append((megabytes, time.perf_counter() - start))
    return out


def main() -> None:
    """Prints the table, or writes it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace benchmarks/convert.md")
    arguments = parser.parse_args()
    compileall.compile_dir(ROOT / "akn", quiet=1)  # as pip does with what it installs
    text = table()
    print(text, end="")
    if arguments.write:
        (ROOT / "benchmarks" / "convert.md").write_text("# Conversion\n\n" + text, encoding="utf-8")


if __name__ == "__main__":
    main()
