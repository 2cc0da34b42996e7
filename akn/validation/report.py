"""Problems made ready for people and programs: sentences with place, source line, caret and hint, or JSON values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from akn.problems import Level, Problem
from akn.source.columns import width

if TYPE_CHECKING:
    from akn.source.text import Source

__all__ = ["STDIN", "as_json", "as_text", "excerpt", "headline", "line_of", "worst"]

#: what messages call standard input
STDIN = "<stdin>"

#: columns of a source line that are shown around the place of a problem
_SHOWN = 100
#: characters that a terminal would obey instead of show
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f]")


def worst(problems: Iterable[Problem]) -> Level | None:
    """The highest level among the problems, None if there are none."""
    return max((p.level for p in problems), default=None)


def _place(problem: Problem, source: Source | None) -> tuple[int, int] | None:
    if problem.at is not None:
        return problem.at
    if source is not None and problem.span is not None:
        return source.place(min(problem.span[0], len(source.text)))
    return None


def headline(problem: Problem, name: str, place: tuple[int, int] | None) -> str:
    """One problem as `file:line:col: level CODE: sentence`."""
    where = name if place is None else f"{name}:{place[0]}:{place[1]}"
    return f"{where}: {problem.level.word} {problem.code}: {problem.message}"


def excerpt(line: str, column: int, length: int = 1) -> list[str]:
    """The part of a line around a column and, below it, carets; nothing where the line is empty there.

    Args:
        line: as it stands in the file.
        column: from 1.
        length: characters that are marked.
    """
    start = max(0, column - 1 - _SHOWN // 2)
    shown = _UNPRINTABLE.sub("·", line[start : start + _SHOWN].replace("\t", " "))
    if not shown.strip():
        return []
    first = column - 1 - start
    return [f"    {shown}", "    " + " " * width(shown[:first]) + "^" * max(1, width(shown[first : first + length]))]


_ENCODING = re.compile(rb"""<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)""")


def line_of(data: bytes, number: int) -> str:
    """A line of an XML file, counted from 1, in the encoding that it names."""
    declared = _ENCODING.match(data[:200])
    encoding = declared[1].decode("ascii") if declared else "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encoding = "utf-16"
    try:
        text = data.decode(encoding, "replace")
    except LookupError:
        text = data.decode("utf-8", "replace")
    lines = text.removeprefix("\ufeff").split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def as_text(problem: Problem, name: str, source: Source | None, *, show_line: bool, show_hint: bool) -> str:
    """One problem as `file:line:col: level CODE: sentence`, then, as wanted, its line with a caret and a hint."""
    place = _place(problem, source)
    out = [headline(problem, name, place)]
    if show_line and source is not None and place is not None and problem.span is not None:
        out += excerpt(source.line(place[0]), place[1], max(1, problem.span[1] - problem.span[0]))
    if show_hint and problem.hint:
        out.append(f"    ({problem.hint})")
    return "\n".join(out)


def as_json(problem: Problem, name: str, source: Source | None) -> Mapping[str, object]:
    """One problem as a JSON object: file, line, column, level, code, message, hint, facts."""
    line, column = _place(problem, source) or (None, None)
    return {
        "file": name,
        "line": line,
        "column": column,
        "level": problem.level.word,
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
        "facts": {k: str(v) for k, v in problem.facts.items()},
    }
