"""Measures validation: `python benchmarks/validate.py [--write] [--files N]`.

The files are statements of invented text, converted, 40 kB each.  Times of processes are CPU seconds (user and system),
which say what the work costs also on a machine that does other work; where the clock counts, the table says so.
With --write the table replaces benchmarks/validate.md.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import akn
from akn.markup.names import parse
from akn.validation.schema import is_valid, load, official_schema
from akn.validation.validate import Rules, check_bytes

ROOT = Path(__file__).resolve().parent.parent
COMMAND = [sys.executable, "-m", "akn", "validate"]
SIZE = 40_000


def text(number: int, paragraphs: int) -> str:
    """A statement of invented matter, another one for each number."""
    title = "Statement by the President of the Security Council"
    opening = (
        "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
        "consideration of the item entitled “Rivers”, the President of the Security Council made the following "
        "statement on behalf of the Council:"
    )
    body = [
        f"“The Security Council recalls its resolution {1500 + k} (20{10 + k % 12}), expresses its concern at the "
        f"level of the river Vesna in district {number}-{k}, welcomes the steps that the riparian States have taken "
        "so far to share its water, and requests the Secretary-General to report on them within six months."
        for k in range(paragraphs)
    ]
    return "\n\n".join([title, opening, *body]) + "”\n"


def made(folder: Path, count: int) -> tuple[list[Path], int]:
    """So many files of about 40 kB, and how many elements they have on average."""
    paragraphs = 20
    while len(document := akn.convert(text(0, paragraphs), symbol="S/PRST/2031/901").xml) < SIZE:
        paragraphs += 1
    paths = []
    for number in range(count):
        path = folder / f"{number:05}.xml"
        path.write_bytes(document.replace(b"district 0-", b"district %d-" % number))
        paths.append(path)
    return paths, sum(1 for _ in parse(document).iter("*"))


def rates(check: Callable[[bytes], object], files: Sequence[bytes], rounds: int = 15) -> tuple[float, float]:
    """Files a CPU second in this process, in the best of several rounds and in the middle one."""
    seconds = []
    for _ in range(rounds):
        start = time.process_time()
        for data in files:
            check(data)
        seconds.append(time.process_time() - start)
    return len(files) / min(seconds), len(files) / statistics.median(seconds)


def said(rate: tuple[float, float]) -> str:
    return f"{rate[0]:.0f} a second (median {rate[1]:.0f})"


def process(command: Sequence[str | Path]) -> tuple[float, float]:
    """Wall and CPU seconds of a process and its children."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wall, after = time.perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def apart(folder: Path) -> float:
    """Wall seconds of two runs of one process each that know nothing of each other, with half of the files each."""
    start = time.perf_counter()
    halves = [
        subprocess.Popen(
            [*COMMAND, f"{folder}/*[{digits}].xml", "--profile", "akn", "--jobs", "1"], stdout=subprocess.DEVNULL
        )
        for digits in ("02468", "13579")
    ]
    for half in halves:
        half.wait()
    return time.perf_counter() - start


def memory(command: Sequence[str | Path]) -> float:
    """The most megabytes that a process and its children had together (shared pages counted once)."""
    most = 0
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def watch() -> None:
        nonlocal most
        while running.poll() is None:
            children = Path(f"/proc/{running.pid}/task/{running.pid}/children")
            try:
                pids = [str(running.pid), *children.read_text().split()]
                rollups = (Path(f"/proc/{pid}/smaps_rollup").read_text() for pid in pids)
                sizes = (
                    int(line.split()[1]) for text in rollups for line in text.splitlines() if line.startswith("Pss:")
                )
                most = max(most, sum(sizes))
            except OSError:
                pass  # one of them has just ended
            time.sleep(0.05)

    watcher = threading.Thread(target=watch)
    watcher.start()
    running.wait()
    watcher.join()
    return most / 1000


def table(count: int) -> str:
    """The measurements as a Markdown table."""
    rows: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start = time.process_time()
        load(None)
        rows.append(("loading the schema, CPU", f"{time.process_time() - start:.2f} s", ""))
        # in another process, so that this one has not converted anything, as it is where files are validated
        with ProcessPoolExecutor(1) as other:
            paths, elements = other.submit(made, folder, count).result()
        files = [path.read_bytes() for path in paths[:200]]
        rows.append(("parsing alone (lxml)", said(rates(parse, files)), ""))
        rows.append(("parsing and the verdict of the schema", said(rates(lambda d: is_valid(parse(d)), files)), ""))
        for label, rules, wanted in (
            ("`akn.validate`, schema only", Rules("akn"), "≥ 2,000 a second"),
            ("the same with the United Nations profile", Rules("un"), ""),
            ("the same at level 2", Rules("un", None, 2), ""),
        ):
            rows.append((label, said(rates(lambda d, r=rules: check_bytes(d, r), files)), wanted))
        one = [process([*COMMAND, paths[0]]) for _ in range(9)]
        wall, cpu = (statistics.median(x) for x in zip(*one, strict=True))
        rows.append(("start to verdict of one file, clock", f"{wall:.2f} s", "< 0.35 s"))
        rows.append(("the same, CPU", f"{cpu:.2f} s", ""))
        walls = {}
        for jobs in (1, 2):
            walls[jobs], cpu = process([*COMMAND, folder, "--profile", "akn", "--jobs", str(jobs)])
            rate = f"{count / walls[jobs]:.0f} a second by the clock, {count / cpu:.0f} a CPU second"
            rows.append((f"`akn validate` of {count} files, {jobs} process{'es' * (jobs > 1)}", rate, ""))
        rows.append(("2 processes against 1, clock", f"{walls[1] / walls[2]:.2f} times", "near 2"))
        rows.append(
            (
                "two runs beside each other, half of the files each, against 1",
                f"{walls[1] / apart(folder):.2f} times",
                "what the machine can give",
            )
        )
        rows.append(
            (f"memory for {count} files, 1 process", f"{memory([*COMMAND, folder, '--jobs', '1']):.0f} MB", "< 300 MB")
        )
        rows.append(
            (
                f"memory for {count} files, 2 processes",
                f"{memory([*COMMAND, folder, '--jobs', '2']):.0f} MB",
                "< 300 MB",
            )
        )
        if shutil.which("xmllint"):
            some = paths[:500]
            _, cpu = process(["xmllint", "--noout", "--schema", official_schema(), *some])
            rows.append(("`xmllint --schema`, 500 files, start included", f"{500 / cpu:.0f} a CPU second", ""))
        beside = Path(sys.executable).parent / "xmlschema-validate"
        _, cpu = process([beside, "--schema", official_schema(), *paths[:20]])
        rows.append(("`xmlschema-validate`, 20 files, start included", f"{20 / cpu:.1f} a CPU second", ""))
        spoiled = files[0].replace(b"<num>", b"<nmu>").replace(b'name="adoption"', b'nmae="adoption"', 1)
        rows.append(
            (
                "an invalid file, once xmlschema is built",
                f"{1000 / rates(lambda d: check_bytes(d, Rules()), [spoiled])[0]:.0f} ms",
                "",
            )
        )
    lines = [
        "# Validation",
        "",
        f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores; "
        f"files of {SIZE // 1000} kB with {elements} elements; rates are those of the best of 15 rounds over 200 files",
        "",
        "| what | measured | wanted |",
        "|---|---|---|",
        *(f"| {what} | {measured} | {wanted} |" for what, measured, wanted in rows),
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Prints the table, or writes it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace benchmarks/validate.md")
    parser.add_argument("--files", type=int, default=10_000, help="files of the long runs")
    arguments = parser.parse_args()
    result = table(arguments.files)
    print(result)
    if arguments.write:
        (ROOT / "benchmarks" / "validate.md").write_text(result, encoding="utf-8")


if __name__ == "__main__":
    main()
