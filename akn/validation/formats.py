"""Verdicts in the formats that other programs read: JSON, SARIF 2.1.0, JUnit XML, workflow commands of GitHub."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import quote

from akn.problems import CODES, Level, Problem
from akn.validation.report import STDIN, as_json, headline
from akn.version import __version__

__all__ = ["Checked", "Known", "github", "json_object", "junit", "sarif"]

_SARIF_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "note"}
_GITHUB_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.INFO: "notice"}
#: names of the fields of a sentence
_FIELD = re.compile(r"\{(\w+)\}")
#: characters that XML 1.0 cannot hold
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Known:
    """A problem, what it is known by in later runs, and whether an earlier run knew it."""

    problem: Problem
    fingerprint: str
    known: bool = False


@dataclass(frozen=True, slots=True)
class Checked:
    """A file and what was found in it."""

    name: str
    valid: bool
    problems: tuple[Known, ...] = ()


def json_object(checked: Checked) -> str:
    """One file as a line of JSON, by `schemas/validation.schema.json`."""
    problems = [
        {**as_json(k.problem, checked.name, None), "fingerprint": k.fingerprint, "known": k.known}
        for k in checked.problems
    ]
    return json.dumps({"file": checked.name, "valid": checked.valid, "problems": problems}, ensure_ascii=False)


def github(checked: Checked) -> str:
    """The problems of one file that are not known as workflow commands, a line each.

    Source: GitHub Actions, workflow commands: line breaks and % are escaped, in properties `:` and `,` too.
    """
    lines = []
    for item in checked.problems:
        if item.known:
            continue
        problem = item.problem
        properties, text = {}, problem.message
        if checked.name == STDIN:  # which is no file of the repository
            text = ":".join(map(str, [STDIN, *(problem.at or ())])) + f": {text}"
        else:
            properties["file"] = checked.name
            if problem.at is not None:
                properties |= {"line": str(problem.at[0]), "col": str(problem.at[1])}
        properties["title"] = f"akn {problem.code}"
        shown = ",".join(
            f"{key}={_escaped(value).replace(':', '%3A').replace(',', '%2C')}" for key, value in properties.items()
        )
        text = _escaped(text + (f"\n{problem.hint}" if problem.hint else ""))
        lines.append(f"::{_GITHUB_LEVELS[problem.level]} {shown}::{text}")
    return "\n".join(lines)


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def sarif(files: Sequence[Checked]) -> str:
    """All files as one SARIF 2.1.0 log (OASIS Standard, errata 01)."""
    reported = [(checked.name, item) for checked in files for item in checked.problems]
    codes = sorted({item.problem.code for _, item in reported})
    rules = [
        {
            "id": code,
            "shortDescription": {"text": _general(CODES[code].sentence)},
            "defaultConfiguration": {"level": _SARIF_LEVELS[CODES[code].level]},
        }
        for code in codes
    ]
    driver = {"name": "akn", "version": __version__, "semanticVersion": __version__, "rules": rules}
    run: dict[str, object] = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(name, item, codes.index(item.problem.code)) for name, item in reported],
    }
    if any(name == STDIN for name, _ in reported):
        run["artifacts"] = [{"description": {"text": "standard input"}, "roles": ["analysisTarget", "standardStream"]}]
    log = {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    return json.dumps(log, ensure_ascii=False, indent=1)


def _general(sentence: str) -> str:
    return _FIELD.sub("…", sentence)


def _result(name: str, item: Known, rule: int) -> Mapping[str, object]:
    problem = item.problem
    artifact = {"index": 0} if name == STDIN else {"uri": _uri(name)}  # standard input has no address
    location: dict[str, object] = {"artifactLocation": artifact}
    if problem.at is not None:
        location["region"] = {"startLine": problem.at[0], "startColumn": problem.at[1]}
    place: dict[str, object] = {"physicalLocation": location}
    if problem.facts.get("path"):
        place["logicalLocations"] = [{"fullyQualifiedName": str(problem.facts["path"]), "kind": "element"}]
    return {
        "ruleId": problem.code,
        "ruleIndex": rule,
        "level": _SARIF_LEVELS[problem.level],
        "message": {"text": _printable(problem.message + (f"\n{problem.hint}" if problem.hint else ""))},
        "locations": [place],
        "partialFingerprints": {"akn/v1": item.fingerprint},
        "baselineState": "unchanged" if item.known else "new",
    }


def _uri(name: str) -> str:
    path = PurePath(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))


def junit(files: Sequence[Checked]) -> str:
    """All files as JUnit XML, a test case each: failed by errors that are not known, in error where it was not read."""
    from lxml import etree

    cases = []
    for checked in files:
        case = etree.Element("testcase", name=_printable(checked.name), classname="akn.validate")
        told = [item.problem for item in checked.problems if not item.known]
        failing = [problem for problem in told if problem.level is Level.ERROR]
        text = "\n".join(
            headline(p, checked.name, p.at) + (f"\n    ({p.hint})" if p.hint else "") for p in (failing or told)
        )
        if failing:
            kind = "error" if failing[0].code in _UNREAD else "failure"
            element = etree.SubElement(case, kind, type=failing[0].code, message=_printable(failing[0].message))
            element.text = _printable(text)
        elif told:
            etree.SubElement(case, "system-out").text = _printable(text)
        cases.append(case)
    counts = {
        "tests": str(len(cases)),
        "failures": str(sum(case.find("failure") is not None for case in cases)),
        "errors": str(sum(case.find("error") is not None for case in cases)),
    }
    root = etree.Element("testsuites", {"name": "akn validate", **counts})
    etree.SubElement(root, "testsuite", {"name": "akn validate", **counts}).extend(cases)
    etree.indent(root)
    return etree.tostring(root, encoding="unicode")


#: codes of files that were not checked at all
_UNREAD = frozenset(["AKN101", "AKN405", "AKN901"])


def _printable(text: str) -> str:
    """A text with U+FFFD for what neither XML nor UTF-8 can hold, as file names may."""
    return _FORBIDDEN.sub("�", text)
