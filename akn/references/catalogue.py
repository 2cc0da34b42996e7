"""The catalogue of known documents: symbol, date, kind, meeting and title of each, loaded when first asked.

The project's own facts are in `catalogue.tsv`; a user's, which come first, in a file that `akn catalogue add` writes
and AKN_CATALOGUE may name.
"""

from __future__ import annotations

import csv
import datetime
import io
import os
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from akn.references.symbols import parse_symbol, years_of
from akn.writing import write_file

__all__ = [
    "CatalogueError",
    "Entry",
    "by_date",
    "by_meeting",
    "by_number",
    "entries",
    "entry",
    "merge",
    "read_csv",
    "user_file",
]

#: columns of a user's CSV; only the first two are required
COLUMNS = ("symbol", "date", "kind", "meeting", "title")


class CatalogueError(ValueError):
    """A user's catalogue, or a row for it, that cannot be taken; says which and why."""


class Entry(NamedTuple):
    """One document of the catalogue; a fact that is not certain is empty."""

    #: without spaces: "S/RES/1540(2004)"
    key: str
    #: of adoption, YYYY-MM-DD
    date: str
    kind: str
    #: number of the meeting at which it was adopted
    meeting: str
    #: in English, for reading
    title: str = ""


def user_file() -> Path:
    """Where the user's own catalogue is kept: AKN_CATALOGUE, else a file of the user's configuration."""
    named = os.environ.get("AKN_CATALOGUE")
    if named:
        return Path(named)
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "akn" / "catalogue.tsv"


@lru_cache(maxsize=1)
def _rows() -> dict[str, str]:
    """Symbol -> the rest of its row, the user's over the project's."""
    return _parsed(Path(__file__).with_name("catalogue.tsv").read_text(encoding="utf-8")) | _own_rows()


def _own_rows() -> dict[str, str]:
    """Those of the user's catalogue, which somebody may have edited by hand.

    Raises:
        CatalogueError: it cannot be read, or a row cannot be taken; the message names the file and the line.
    """
    path = user_file()
    if not path.is_file():
        return {}
    rows: dict[str, str] = {}
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CatalogueError(f"{path}: not UTF-8 text ({error.reason} at byte {error.start})") from None
    except OSError as error:
        raise CatalogueError(f"{path}: {error.strerror or error}") from None
    for number, line in enumerate(text.splitlines(), 1):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(COLUMNS):
            raise CatalogueError(f"{path}: line {number}: not the {len(COLUMNS)} columns {', '.join(COLUMNS)}")
        try:
            found = _entry_of(dict(zip(COLUMNS, cells, strict=True)), number)
        except CatalogueError as error:
            raise CatalogueError(f"{path}: {error}") from None
        rows[found.key] = _row(found)
    return rows


def _row(entry: Entry) -> str:
    """What stands in a catalogue after the symbol."""
    return "\t".join(entry[1:])


def _parsed(text: str) -> dict[str, str]:
    """Symbol -> the rest of its row."""
    return {key: row for line in text.splitlines() for key, _, row in (line.partition("\t"),) if row}


def entries() -> Iterator[Entry]:
    """All documents, in the order of the catalogue."""
    return (Entry(key, *row.split("\t")) for key, row in _rows().items())


def entry(key: str) -> Entry | None:
    """What is known of a symbol (without spaces), None if nothing is."""
    row = _rows().get(key)
    return Entry(key, *row.split("\t")) if row is not None else None


@lru_cache(maxsize=1)
def _dated() -> dict[tuple[str, str], list[str]]:
    """Kind and date -> symbols."""
    out: dict[tuple[str, str], list[str]] = {}
    for key, row in _rows().items():
        date, kind, _ = row.split("\t", 2)
        out.setdefault((kind, date), []).append(key)
    return out


def by_date(kind: str, date: str) -> list[Entry]:
    """All documents of a kind that were adopted on a date."""
    return [found for key in _dated().get((kind, date), ()) if (found := entry(key))]


def by_meeting(kind: str, date: str, meeting: int | None) -> list[Entry]:
    """All documents of a kind that were adopted on a date, at a meeting where both sides know it."""
    return [e for e in by_date(kind, date) if (not e.meeting if meeting is None else e.meeting in ("", str(meeting)))]


@lru_cache(maxsize=1)
def _numbered() -> dict[str, list[str]]:
    """Number of a Security Council resolution -> symbols."""
    out: dict[str, list[str]] = {}
    for key in _rows():
        number, bracket, _ = key.removeprefix("S/RES/").partition("(")
        if bracket and number.isdigit() and key.startswith("S/RES/"):
            out.setdefault(number, []).append(key)
    return out


def by_number(number: str) -> list[Entry]:
    """The resolutions of the Security Council that have a number."""
    return [found for key in _numbered().get(number, ()) if (found := entry(key))]


def read_csv(text: str) -> list[Entry]:
    """The documents of a user's CSV, with the columns symbol, date and perhaps kind, meeting and title.

    Raises:
        CatalogueError: it is no CSV, a column is missing, or a row cannot be taken: its symbol, date, kind or meeting
            is none, they cannot be of one document, or the symbol stands there twice with other facts; the message
            names the line.
    """
    # "strict" refuses what Python would repair: an unclosed quotation mark takes in all the rows below it
    reader = csv.DictReader(io.StringIO(text), strict=True)
    found: dict[str, tuple[int, Entry]] = {}
    line = 0
    try:
        missing = [c for c in COLUMNS[:2] if c not in (reader.fieldnames or ())]
        line = reader.line_num
        if missing:
            raise CatalogueError(f"line 1: the column {missing[0]} is missing; the columns are {', '.join(COLUMNS)}")
        for row in reader:
            line = reader.line_num
            _check_cells(row, line)
            new = _entry_of(row, line)
            before, old = found.setdefault(new.key, (line, new))
            if old != new:
                raise CatalogueError(f"line {line}: {new.key} stands in line {before} already, with other facts")
    except csv.Error as error:
        # the row that cannot be read begins below the last one that could; the reader may be far beyond
        raise CatalogueError(f"line {line + 1}: not CSV ({error})") from None
    return [entry for _, entry in found.values()]


def _check_cells(row: dict[str, Any], line: int) -> None:
    """Refuses a row with more cells than the head has, and one that runs over the end of its line."""
    if None in row:
        raise CatalogueError(f"line {line}: more cells than columns; text with a comma wants quotation marks around it")
    if any("\n" in (cell or "") or "\r" in (cell or "") for cell in row.values()):
        raise CatalogueError(f"line {line}: a cell with a line break; is a quotation mark not closed?")


def _entry_of(row: Mapping[str, str | None], line: int) -> Entry:
    """The document of a row, from a CSV or from the user's catalogue itself."""
    symbol = parse_symbol(row["symbol"] or "")
    if symbol is None:
        raise CatalogueError(f"line {line}: {row['symbol']!r} is not a symbol of a United Nations document")
    date = (row["date"] or "").strip()
    try:
        sound = datetime.date.fromisoformat(date).isoformat() == date
    except ValueError:
        sound = False
    if not sound:
        raise CatalogueError(f"line {line}: {date!r} is not a date (YYYY-MM-DD)")
    years = years_of(symbol)
    if years and int(date[:4]) not in years:
        wanted = " or ".join(map(str, years))
        raise CatalogueError(f"line {line}: {symbol.printed} is of {wanted}, it cannot be of {date}")
    kind = (row.get("kind") or "").strip() or symbol.kind
    if not kind.isprintable():
        raise CatalogueError(f"line {line}: {kind!r} is not a kind of document")
    if symbol.kind not in (kind, "other"):
        raise CatalogueError(f"line {line}: {symbol.printed} is a {symbol.kind}, not a {kind}")
    meeting = (row.get("meeting") or "").strip()
    if meeting and not (meeting.isascii() and meeting.isdigit()):
        raise CatalogueError(f"line {line}: {meeting!r} is not the number of a meeting")
    title = " ".join((row.get("title") or "").split())
    return Entry(symbol.key, date, kind, meeting, title)


def merge(entries: Iterable[Entry]) -> int:
    """Adds documents to the user's catalogue, those of the same symbol replaced; how many it then holds.

    Raises:
        CatalogueError: what is there cannot be read, or is no file.
        OSError: it cannot be written.
    """
    path = user_file()
    if path.exists() and not path.is_file():
        raise CatalogueError(f"{path}: not a file, nothing can be kept there")
    rows = _own_rows()
    rows.update((e.key, _row(e)) for e in entries)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_file(path, "".join(f"{key}\t{row}\n" for key, row in sorted(rows.items())).encode())
    _rows.cache_clear()
    _dated.cache_clear()
    _numbered.cache_clear()
    return len(rows)
