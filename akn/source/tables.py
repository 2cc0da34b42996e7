"""Lines of a table that came out as text: told by cells that stand in columns, and kept line by line.

What an extractor gives of a table has no borders and no cells, only lines whose words stand apart.  Three things tell
it from a paragraph whose lines were stretched to the measure, and from a list of names: the same white space between
all cells, cells below one another, or lines that are drawn.  What each rule answers to is written in docs/structure.md.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from akn.source.columns import width
from akn.source.footnotes import is_note_rule
from akn.source.joins import line_end
from akn.source.lines import Line, is_double_spaced
from akn.source.text import Source, Text

__all__ = ["tell_tables"]

#: what parts two cells; a single space parts words
_GAP = re.compile(r" (?:[ \u3000]+|\t[ \t]*)|\u3000[ \u3000]+|\t[ \t]*")
#: what every row has one of: two spaces, or what is drawn
_SIGNS = ("  ", "\t", "|", "\u2500", "\u2502", "\u3000\u3000")
#: number of a paragraph, sub-item or footnote, a bullet: white space after it parts no cells
_MARKER = re.compile(r"(?:\d{1,3}(?:\.|\s?-|\))|\(?\w{1,4}\)|\w\.|[-•·*]{1,3}|(?:e?s-)?\d{1,2}/\d{1,3}\.?)\s+")
#: a mark of the same kind without punctuation; where other gaps follow it is a cell
_BARE_MARKER = re.compile(r"\d{1,3}")
#: what parts the cells of a drawn line, and what such a line is otherwise made of
_DRAWN = re.compile(r"[|\u2502]")
_BORDER = re.compile(r"(?=[\s|+=_\u2500-\u257f-]{5})(?=.*[|+\u2500-\u257f])[\s|+=_\u2500-\u257f-]*")
#: a figure as tables have it: digits with spaces or signs between, in brackets where it is negative, or a dash for none
_FIGURE = re.compile(r"[\d(.,%+/-][\d\s(),.%+/-]*[a-z]?|-")
#: a sentence ends, or what follows is introduced
_ENDS_SENTENCE = re.compile(r"[.:;。：；؛][\"')»]*$")

#: rows that make a table at the least, and those of them that have three cells or more; of two columns, one of figures
_FEW = 3
_FEW_WIDE = 2
_FEW_NARROW = 4
#: spaces between cells that stand below one another in no columns
_UNIFORM = 3
#: lines without a gap that may stand between two rows: headings, and cells over several lines
_BETWEEN = 4
#: empty lines between two rows at the most
_FARTHEST = 2
#: such a line is no longer than this, unless the lines of the text are wrapped
_LONGEST_CELL = 90
#: columns that no hard-wrapped line is longer than
_LONGEST_WRAPPED = 200
#: a masthead lasts until the first line of more columns than these
_LONGEST_MASTHEAD_LINE = 48


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that may be a row: where its cells begin and end in columns of the page, and what parts them."""

    line: int
    cells: tuple[tuple[int, int], ...]
    gaps: tuple[str, ...]
    #: whether each cell holds a figure
    figures: tuple[bool, ...]
    drawn: bool = False

    @property
    def between(self) -> list[range]:
        """The columns between its cells."""
        return [range(one[1], other[0]) for one, other in pairwise(self.cells)]


def tell_tables(
    source: Source,
    lines: list[Line],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    heads_annex: Callable[[Text], bool],
) -> tuple[list[Line], list[Text]]:
    """The lines that are of no table, and each table as a text of its own, a line break after each line but the last.

    Args:
        source: where the lines come from.
        lines: without page furniture, footnotes among them.
        opens: whether a folded line can only be the first of a paragraph.
        closes: which of the lines below a resolution a folded line is, a vote among them, "" for any other.
        heads_annex: whether a line is the heading of an annex.
    """
    # few texts have such, and few lines of them are asked more: an `in` is much cheaper
    text = "\n".join([line.text.chars for line in lines])
    signs = [sign for sign in _SIGNS if sign in text]
    if not signs:
        return lines, []
    may_be = {k for sign in signs for k, line in enumerate(lines) if sign in line.text.chars}
    rows = [row for k in sorted(may_be) if (row := _row(k, lines[k])) is not None]
    if len(rows) < _FEW:
        return lines, []
    tables = _tables(rows, lines, opens, closes, heads_annex)
    if not tables:
        return lines, []
    out: list[Line] = []
    end = 0
    for table in tables:
        out += _with_new_page(lines[end : table.start], new_page=end > 0 and _breaks(lines, end))
        end = table.stop
    out += _with_new_page(lines[end:], new_page=_breaks(lines, end))
    return out, [_kept(source, lines[table.start : table.stop]) for table in tables]


def _row(k: int, line: Line) -> _Row | None:
    """The line as a row, None where nothing stands apart in it."""
    folded = line.folded
    drawn = _DRAWN.search(folded) is not None or _BORDER.fullmatch(folded) is not None
    marker = _MARKER.match(folded)
    gaps = list(_GAP.finditer(line.text.chars, marker.end() if marker else 0))
    if len(gaps) == 1 and _BARE_MARKER.fullmatch(folded, 0, gaps[0].start()):
        gaps = []
    if not gaps and not drawn:
        return None
    cuts = [marker.end() if marker else 0, *(at for gap in gaps for at in gap.span()), len(folded)]
    spans = list(zip(cuts[::2], cuts[1::2], strict=True))
    if drawn:
        return _Row(k, (), (), (), drawn=True)
    edges = list(accumulate((width(folded[a:b]) for a, b in pairwise([0, *cuts])), initial=line.indent))[1:]
    columns = tuple(zip(edges[::2], edges[1::2], strict=True))
    figures = tuple(_FIGURE.fullmatch(folded[a:b]) is not None for a, b in spans)
    return _Row(k, columns, tuple(gap.group() for gap in gaps), figures)


def _tables(
    rows: list[_Row],
    lines: list[Line],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    heads_annex: Callable[[Text], bool],
) -> list[range]:
    """Where tables begin and end."""
    double = is_double_spaced(lines)
    wrapped = max(line.columns for line in lines) <= _LONGEST_WRAPPED
    row_lines = {row.line for row in rows}

    def within(k: int) -> bool:
        """A line that may stand between two rows; where an empty line tells paragraphs apart, it has none before it."""
        line = lines[k]
        if wrapped and not double:
            near = not line.gap or line.new_page
        else:
            near = line.gap <= 1 and (double or line.columns <= _LONGEST_CELL)
        return near and not _ENDS_SENTENCE.search(line.folded) and not ends(k)

    def borders(k: int) -> bool:
        """A rule between two rows, without an empty line above or below, as it stands over a total."""
        touches = 0 < k < len(lines) - 1 and not lines[k].gap and not lines[k + 1].gap
        return touches and {k - 1, k + 1} <= row_lines

    def ends(k: int) -> bool:
        """A line of no table: it opens a paragraph, closes the document, heads an annex, or parts footnotes."""
        line = lines[k]
        rule = is_note_rule(line.folded) and not borders(k)
        return rule or opens(line.folded) or bool(closes(line.folded)) or heads_annex(line.text)

    found: list[range] = []
    runs = [one for run in _runs(rows, lines, within) for one in _told_apart(run, lines, double=double)]
    for run in filter(_is_table, runs):
        first, last = run[0].line, run[-1].line + 1
        if double:
            while last < len(lines) and _fills(lines, last - 1) and within(last) and lines[last].gap <= 1:
                last += 1
        else:
            first, last = _stretched(run, lines, found[-1].stop if found else 0, ends)
        if found and first < found[-1].stop:
            # its rows stand without an empty line below those of the one before
            before = found.pop()
            first, last = before.start, max(last, before.stop)
        found.append(range(first, last))
    return list(_in_texts(found, lines, opens, closes, heads_annex))


def _runs(rows: list[_Row], lines: list[Line], within: Callable[[int], bool]) -> list[list[_Row]]:
    """Rows that follow one another, but for lines that may stand between them."""
    runs: list[list[_Row]] = [[rows[0]]]
    for row in rows[1:]:
        last = runs[-1][-1].line
        far = row.line - last > _BETWEEN + 1 or lines[row.line].gap > _FARTHEST
        if far or not all(map(within, range(last + 1, row.line))):
            runs.append([])
        runs[-1].append(row)
    return runs


def _told_apart(run: list[_Row], lines: list[Line], *, double: bool) -> list[list[_Row]]:
    """The rows, parted where an empty line stands before one if they are no table together: they may be two."""
    if _is_table(run):
        return [run]
    parts: list[list[_Row]] = [[]]
    for row in run:
        if parts[-1] and lines[row.line].gap > double:
            parts.append([])
        parts[-1].append(row)
    return parts


def _is_table(run: list[_Row]) -> bool:
    drawn = sum(row.drawn for row in run)
    if drawn:
        return drawn >= _FEW
    wide = [row for row in run if len(row.cells) > 2]
    narrow = [row for row in run if len(row.cells) == 2 and any(row.figures)]
    enough = (len(run) >= _FEW and len(wide) >= _FEW_WIDE) or (
        len(narrow) >= _FEW_NARROW and len(narrow) * 4 >= len(run) * 3
    )
    return enough and (_is_uniform(run) or _is_aligned(run))


def _is_uniform(run: list[_Row]) -> bool:
    """The same white space parts all cells, as where rows were written one cell after the other."""
    gaps = Counter(gap for row in run for gap in row.gaps)
    gap, count = gaps.most_common(1)[0]
    return ("\t" in gap or len(gap) >= _UNIFORM) and count * 20 >= gaps.total() * 19


def _is_aligned(run: list[_Row]) -> bool:
    """What parts cells is blank from row to row: nearly all gaps hold such a column, which stretched lines do not."""
    blank: Counter[int] = Counter()
    parted: Counter[int] = Counter()
    last = max(row.cells[-1][1] for row in run)
    if last > _LONGEST_WRAPPED:
        return False
    for row in run:
        between = [column for gap in row.between for column in gap]
        parted.update(between)
        blank.update((*range(row.cells[0][0]), *between, *range(row.cells[-1][1], last)))
    gutters = {c for c, count in parted.items() if count >= _FEW and blank[c] * 5 >= len(run) * 4}
    aligned = sum(all(not gutters.isdisjoint(gap) for gap in row.between) for row in run)
    return aligned >= _FEW and aligned * 4 >= len(run) * 3


def _fills(lines: list[Line], k: int) -> bool:
    """A line that the next one may go on with: a word more would not have fitted."""
    around = lines[max(0, k - _AROUND) : k + _AROUND]
    return lines[k].columns * 100 >= max(line.columns for line in around) * 85


#: lines before and after one that tell how long lines are
_AROUND = 20


def _stretched(run: list[_Row], lines: list[Line], stop: int, ends: Callable[[int], bool]) -> tuple[int, int]:
    """First line and end of a table: it has also what stands without an empty line above and below its rows.

    Its heading and the rest of its last row do; but not more such lines than it has rows twice, for these would be a
    paragraph's.
    """
    first, last = run[0].line, run[-1].line + 1
    begin, end = first, last
    while begin > stop and not lines[begin].gap and not _ENDS_SENTENCE.search(lines[begin - 1].folded):
        if ends(begin - 1):
            break
        begin -= 1
    while end < len(lines) and not lines[end].gap and not lines[end].new_page and not ends(end):
        end += 1
    return (begin if first - begin <= 2 * len(run) else first), (end if end - last <= 2 * len(run) else last)


def _in_texts(
    tables: list[range],
    lines: list[Line],
    opens: Callable[[str], bool],
    closes: Callable[[str], str],
    heads_annex: Callable[[Text], bool],
) -> Iterator[range]:
    """The tables in the text of a document, or in an annex: not in a masthead, nor below where a document closes."""
    in_text, pos = False, 0
    for table in tables:
        for line in lines[pos : table.start]:
            if opens(line.folded) or heads_annex(line.text):
                in_text = True
            elif closes(line.folded):
                in_text = False
            elif pos == 0 and not in_text:
                # the first long line ends a masthead
                in_text = line.columns > _LONGEST_MASTHEAD_LINE and _GAP.search(line.text.chars) is None
        pos = table.start
        if in_text:
            yield table


def _breaks(lines: list[Line], end: int) -> bool:
    """Whether a page ends in the table that ends here, so that the next line stands on another."""
    return end < len(lines) and lines[end].new_page


def _with_new_page(lines: list[Line], *, new_page: bool) -> list[Line]:
    return [replace(lines[0], new_page=True), *lines[1:]] if lines and new_page else lines


def _kept(source: Source, lines: list[Line]) -> Text:
    """The lines as one text, each with the white space before it that the leftmost has not, line breaks between."""
    margin = min(line.indent for line in lines)
    parts: list[Text] = []
    begin = 0
    for before, line in zip([None, *lines], lines, strict=False):
        at = line_end(source, before.text, line.text) if before is not None else None
        if at is not None:
            parts.append(Text("\n", " ", ((at, 1),)))
            begin = at + 1
        start = line.text.offset(0)
        white = 0
        while white < line.indent - margin and start - white > begin and source.text[start - white - 1] in " \t\xa0":
            white += 1
        if white:
            parts.append(Text(source.text[start - white : start], " " * white, ((start - white, white),)))
        parts.append(line.text)
    return Text.join(parts)
