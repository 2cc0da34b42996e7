"""Findings that are known: a report of an earlier run, against which a later one is held."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path, PurePath

from akn.problems import Problem

__all__ = ["Baseline", "BaselineError", "fingerprint", "read_baseline"]

#: facts by which a finding is known again; lines and paths are none, as they move when text is added above
_TELLING = ("eid", "attribute", "value", "element", "text", "reason", "href")


class BaselineError(ValueError):
    """A file given as baseline that is none; says why."""


def fingerprint(problem: Problem, name: str) -> str:
    """What a finding is known by in a later run: file, code, nearest eId and what was found, not the line.

    Args:
        problem: the finding.
        name: of its file, as the run was given it.
    """
    told = [str(problem.facts.get(key, "")) for key in _TELLING]
    if not problem.facts.get("eid"):
        told.append(str(problem.facts.get("path", "")))
    return sha256("\0".join([PurePath(name).as_posix(), problem.code, *told]).encode()).hexdigest()[:24]


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


def read_baseline(path: Path) -> Baseline:
    """The findings of a report that `akn validate --format json` printed.

    Raises:
        BaselineError: the file cannot be read or is no such report.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
        reports = [json.loads(line) for line in text.splitlines() if line.strip()]
        return Baseline(problem["fingerprint"] for report in reports for problem in report["problems"])
    except OSError as error:
        raise BaselineError(f"{path}: {error.strerror or error}") from None
    except (ValueError, KeyError, TypeError):
        raise BaselineError(f"{path} is not what akn validate --format json prints: one JSON object a line") from None
