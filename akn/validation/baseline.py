"""Findings that are known: a report of an earlier run, against which a later one is held."""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

from akn.validation.report import STDIN

__all__ = ["Baseline", "BaselineError", "fingerprint", "known_as", "read_baseline"]

#: facts by which a finding is known again; lines and paths are none, as they move when text is added above
_TELLING = ("eid", "attribute", "value", "element", "text", "reason", "href")


class BaselineError(ValueError):
    """A file given as baseline that is none; says why."""


def known_as(name: str) -> str:
    """What a file is called in fingerprints, however its path is spelt: its path from the current folder.

    Args:
        name: its path, or what messages call standard input.
    """
    if name == STDIN:
        return name
    try:
        path = os.path.relpath(name)
        if path.startswith(os.pardir):
            path = os.path.relpath(os.path.realpath(name), os.path.realpath(os.curdir))  # links may lead to the folder
    except (OSError, ValueError):  # the current folder is gone; another drive of Windows
        path = name
    return PurePath(path).as_posix()


def fingerprint(code: str, facts: Mapping[str, object], file: str) -> str:
    """What a finding is known by in a later run: file, code, nearest eId and what was found, not the line.

    Args:
        code: of the finding.
        facts: of the finding.
        file: in which it was found, by `known_as`.
    """
    told = [str(facts.get(key, "")) for key in _TELLING]
    if not facts.get("eid"):
        told.append(str(facts.get("path", "")))
    return sha256("\0".join([file, code, *told]).encode(errors="surrogateescape")).hexdigest()[:24]


class Baseline:
    """The findings that are known; each excuses one of its kind."""

    def __init__(self, fingerprints: Iterable[str] = ()) -> None:
        self._left = Counter(fingerprints)

    def knows(self, key: str) -> bool:
        """Whether a finding with this fingerprint is known and was not yet asked for as often as it is known."""
        if self._left[key] < 1:
            return False
        self._left[key] -= 1
        return True


def _fingerprints(report: Mapping[str, Any]) -> Iterable[str]:
    """The fingerprints of what was found in a file; made anew, as the report may be of a run in another folder."""
    file = known_as(report["file"])
    return [fingerprint(problem["code"], problem["facts"], file) for problem in report["problems"]]


def read_baseline(path: Path) -> Baseline:
    """The findings of a report that `akn validate --format json` printed.

    Raises:
        BaselineError: the file cannot be read or is no such report.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        reports = [json.loads(line) for line in text.splitlines() if line.strip()]
        return Baseline(key for report in reports for key in _fingerprints(report))
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError, AttributeError):
        raise BaselineError(f"{path} is not what akn validate --format json prints: one JSON object a line") from None
