"""Problems made ready for people and programs: sorted sentences with place, source line and caret, or JSON values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from akn.problems import Level, Problem
from akn.source.lines import width
from akn.source.text import Source

__all__ = ["as_json", "as_text", "worst"]

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


def as_text(problem: Problem, name: str, source: Source | None, *, show_line: bool) -> str:
    """One problem as `file:line:col: level CODE: sentence`, then, if wanted, its line with a caret and a hint."""
    place = _place(problem, source)
    where = name if place is None else f"{name}:{place[0]}:{place[1]}"
    out = [f"{where}: {problem.level.word} {problem.code}: {problem.message}"]
    if show_line and source is not None and place is not None and problem.span is not None:
        line = _UNPRINTABLE.sub("·", source.line(place[0]).replace("\t", " "))
        start = max(0, place[1] - 1 - _SHOWN // 2)
        shown = line[start : start + _SHOWN]
        if shown.strip():
            first = place[1] - 1 - start
            marked = shown[first : first + max(1, problem.span[1] - problem.span[0])]
            out += [f"    {shown}", "    " + " " * width(shown[:first]) + "^" * max(1, width(marked))]
    if show_line and problem.hint:
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
