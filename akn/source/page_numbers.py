"""Lines that hold only numbers: those of pages and of printing jobs, told from numbers that belong to the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from akn.source.text import Reason

__all__ = ["beside_numbers", "has_page_beside", "numbers_at_edges", "numbers_of_text", "page_or_job_number"]

_AFTER_JOB = r"\*?(?: *\([acefrs]\))?(?: +\d{6}){0,3}(?: */\.\.\.)?"
#: one of Geneva, where the page's number may stand beside it without any sign
_OF_GENEVA = rf"ge[. ] ?\d\d-?\d{{5}}{_AFTER_JOB}"
_A_JOB = rf"(?:\*?\d\d-?\d{{5}}{_AFTER_JOB}|{_OF_GENEVA})"
_A_PAGE = r"(?:\d{1,4}/\d{1,4}|- ?\d{1,4} ?-|page \d{1,4}(?: of \d{1,4})?|/\.\.\.)"
_JOB = re.compile(rf"{_A_JOB}(?: +{_A_JOB})*")
_PAGE = re.compile(rf"{_A_PAGE}(?: +{_A_PAGE})*")
_PAGE_AND_JOB = re.compile(
    rf"\d{{1,4}} +{_OF_GENEVA}|{_OF_GENEVA} +\d{{1,4}}(?!\S)|(?:{_A_JOB}|{_A_PAGE})(?: +(?:{_A_JOB}|{_A_PAGE}))*"
)
#: the same at the end of a line
_NUMBERS_LAST = re.compile(rf" +(?P<numbers>(?:{_A_JOB}|{_A_PAGE})(?: +(?:{_A_JOB}|{_A_PAGE}))*)$")
_JOB_BESIDE_PAGE = re.compile(r"ge[. ] ?\d\d-?\d{5}")
_BEGINS = frozenset("0123456789*-/pg")
_ENDS = frozenset("0123456789*-)")
#: a bar code's stars, the letter of a language, Geneva's, and the dots that lead on stand beside no number of a text
_SURE = re.compile(r"[*(]|\bge[. ]|/\.\.\.")
_PAGE_OF = re.compile(r"(?P<before>- ?|page )?(?P<page>\d{1,4})(?:(?:/| of )(?P<of>\d{1,4}))?(?: ?-)?")
_JOB_DIGITS = re.compile(r"\d\d-?\d{5}")


def numbers_at_edges(folded: Sequence[str]) -> list[int]:
    """The lines that may begin or end with a number of the page or the printing job."""
    return [k for k, line in enumerate(folded) if line[0] in _BEGINS or line[-1] in _ENDS]


def page_or_job_number(folded: str) -> Reason | None:
    """What a line may be that holds only numbers of the page or of the printing job, None for any other."""
    if folded[0] not in _BEGINS or not _PAGE_AND_JOB.fullmatch(folded):
        return None
    return Reason.JOB_NUMBER if _JOB.fullmatch(folded) else Reason.PAGE_NUMBER


def has_page_beside(folded: str) -> bool:
    """The number of a job as Geneva prints it on all pages but the first: beside that of the page."""
    return _JOB_BESIDE_PAGE.fullmatch(folded) is not None


def beside_numbers(folded: str) -> Iterator[str]:
    """What stands on one line with numbers of the page or of the job, after them and before them."""
    if folded[0] in _BEGINS and (first := _PAGE_AND_JOB.match(folded)):
        yield folded[first.end() :].strip()
    if folded[-1] in _ENDS and (last := _NUMBERS_LAST.search(folded)):
        yield folded[: last.start()].strip()


def numbers_of_text(
    folded: Sequence[str], reasons: Sequence[Reason | None], new_page: Sequence[bool], heads: Sequence[bool]
) -> Iterator[int]:
    """The lines that could be numbers of a page or a job by their form, but of which nothing tells that they are.

    A number alone on a line is one of a page or a job only at a form feed, beside other furniture (a page's number
    beside a job's), beside a symbol that is printed on several lines, in a series that counts up, where the job is
    printed a second time, or, if it says that it is the last page, on the last line.

    Args:
        folded: the lines.
        reasons: why a line is set aside, by its form, None for one that is kept.
        new_page: whether a page begins with the line.
        heads: whether the line is a document's symbol that is printed on another line, too.
    """
    doubtful = {k for k, reason in enumerate(reasons) if reason and reason in _NUMBERS and _is_doubtful(folded[k])}
    if not doubtful:
        return
    counted = set(_counting_up(folded, doubtful))
    numbers = [_JOB_DIGITS.search(f) if r in _NUMBERS else None for f, r in zip(folded, reasons, strict=True)]
    jobs = Counter(match.group() for match in numbers if match)
    last = len(folded) - 1
    for k in sorted(doubtful):
        job = numbers[k]
        beside = [n for n in (k - 1, k + 1) if 0 <= n <= last]
        if (
            new_page[k]
            or (k < last and new_page[k + 1])
            or any(reasons[n] is not None and (n not in doubtful or reasons[n] is not reasons[k]) for n in beside)
            or any(heads[n] for n in beside)
            or k in counted
            or (job is not None and jobs[job.group()] > 1)
            or (k == last and _closes(folded[k]))
        ):
            continue
        yield k


_NUMBERS = (Reason.PAGE_NUMBER, Reason.JOB_NUMBER)


def _is_doubtful(folded: str) -> bool:
    """Numbers of one kind without any sign that no number of a text has."""
    return _SURE.search(folded) is None and (_JOB.fullmatch(folded) or _PAGE.fullmatch(folded)) is not None


def _closes(folded: str) -> bool:
    """The last page of so many, or the number of a job with its dash."""
    match = _PAGE_OF.fullmatch(folded)
    return match["page"] == match["of"] if match else "-" in folded


def _counting_up(folded: Sequence[str], lines: set[int]) -> Iterator[int]:
    """Those of the lines that number pages one after the other, from the first or the second, in one form."""
    series: dict[tuple[str | None, ...], list[tuple[int, int]]] = defaultdict(list)
    for k in sorted(lines):
        match = _PAGE_OF.fullmatch(folded[k])
        if match:
            series[match["before"], match["of"]].append((k, int(match["page"])))
    for (_, of), pages in series.items():
        first = pages[0][1]
        if (
            len(pages) > 1
            and first in (1, 2)
            and [page for _, page in pages] == list(range(first, first + len(pages)))
            and (of is None or pages[-1][1] <= int(of))
        ):
            yield from (k for k, _ in pages)
