"""Many files, in this process or in several: each with its verdict, in the order in which they were given."""

from __future__ import annotations

import signal
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from akn.problems import AknError, Level, Problem
from akn.validation.reading import read_file, read_stream
from akn.validation.report import excerpt, line_of, worst
from akn.validation.schema import load
from akn.validation.validate import Rules, check_bytes

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Input", "Verdict", "verdicts"]

#: files that a process is given at a time, and portions that are under way for each process
_PORTION, _UNDER_WAY = 32, 3


@dataclass(frozen=True, slots=True)
class Input:
    """A file to be checked, or what there is to say of it without looking into it."""

    name: str
    #: None for standard input
    path: Path | None = None
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is wrong with a file, and for each problem the line of the file with a caret."""

    name: str
    problems: tuple[Problem, ...] = ()
    excerpts: tuple[tuple[str, ...], ...] = ()

    @property
    def valid(self) -> bool:
        """Whether there is no error among the problems."""
        return (worst(self.problems) or Level.INFO) < Level.ERROR


def verdicts(inputs: Sequence[Input], rules: Rules, jobs: int) -> Iterator[Verdict]:
    """The verdict of every file, in the order of the inputs.

    Args:
        inputs: the files.
        rules: what they are checked against.
        jobs: processes; one does all in this process, and so do few files.

    Raises:
        SchemaError: the file given as schema is none.
    """
    load(rules.schema)  # once, before processes are made: they share it
    if jobs < 2 or len(inputs) <= _PORTION:
        yield from (_verdict(item, rules) for item in inputs)
    else:
        yield from _in_processes(inputs, rules, jobs)


def _verdict(item: Input, rules: Rules) -> Verdict:
    if item.problem is not None:
        return Verdict(item.name, (item.problem,), ((),))
    try:
        if item.path is None:
            data = read_stream(sys.stdin.buffer, rules.largest, item.name)
        else:
            data = read_file(item.path, rules.largest)
    except AknError as error:
        return Verdict(item.name, error.problems, tuple(() for _ in error.problems))
    problems = tuple(check_bytes(data, rules))
    lines: dict[int, str] = {}
    excerpts = []
    for problem in problems:
        line, column = problem.at or (0, 1)
        if line and line not in lines:
            lines[line] = line_of(data, line)
        excerpts.append(tuple(excerpt(lines.get(line, ""), column)))
    return Verdict(item.name, problems, tuple(excerpts))


def _portion(items: Sequence[Input], rules: Rules) -> list[Verdict]:
    return [_verdict(item, rules) for item in items]


def _in_processes(inputs: Sequence[Input], rules: Rules, jobs: int) -> Iterator[Verdict]:
    from concurrent.futures import ProcessPoolExecutor  # 20 ms that few files do not need
    from concurrent.futures.process import BrokenProcessPool

    left = deque(inputs[k : k + _PORTION] for k in range(0, len(inputs), _PORTION))
    while left:
        under_way: deque[tuple[Sequence[Input], Future[list[Verdict]]]] = deque()
        pool = ProcessPoolExecutor(jobs, initializer=_leave_interrupts_to_the_parent)
        try:
            while left or under_way:
                while left and len(under_way) < jobs * _UNDER_WAY:
                    under_way.append((left[0], pool.submit(_portion, left[0], rules)))
                    left.popleft()
                yield from under_way[0][1].result()
                under_way.popleft()
        except BrokenProcessPool:
            if not under_way:
                raise
            suspects, _ = under_way.popleft()
            left.extendleft(portion for portion, _ in reversed(under_way))
            yield from (_alone(item, rules) for item in suspects)
        finally:
            pool.shutdown(cancel_futures=True)


def _alone(item: Input, rules: Rules) -> Verdict:
    """The verdict of a file that may have ended the process which checked it."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    with ProcessPoolExecutor(1, initializer=_leave_interrupts_to_the_parent) as pool:
        try:
            return pool.submit(_verdict, item, rules).result()
        except BrokenProcessPool:
            reason = "the process that checked the file was ended by the system; memory may have run out"
            return Verdict(item.name, (Problem("AKN901", facts={"reason": reason}),), ((),))


def _leave_interrupts_to_the_parent() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
