"""Which document this is: its symbol, date and meeting, each with how it is known."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from akn.languages import Language
from akn.problems import AknError, Problem
from akn.references.catalogue import by_meeting, entry
from akn.references.find import in_session
from akn.references.grammar import grammar_of
from akn.references.stretches import Stretches
from akn.references.symbols import Symbol, parse_symbol, symbol_in_name
from akn.source.matching import pattern
from akn.source.text import Text
from akn.structure.deliberation import DECISION, DRAFT, RESOLUTION
from akn.structure.model import Block, BlockKind, Mark, Outline, parted
from akn.structure.signs import formula_organ
from akn.structure.statement import STATEMENT

__all__ = ["Identity", "identify", "identify_parts", "speaking_organ"]


_IN_BRACKETS = re.compile(r"[(（]([^()（）]+(?:\(\d{4}\))?)[)）]\s*$")


@dataclass(frozen=True, slots=True)
class Identity:
    """What names a document among all others; what the text does not say is None."""

    symbol: Symbol | None
    #: how the symbol is known: "given", "masthead", "title", "file name" or "catalogue"; "" where it is not
    symbol_from: str
    #: of adoption, YYYY-MM-DD
    date: str | None
    #: how the date is known: "opening sentence", "adoption line", "proceedings", "closing lines", "masthead",
    #: "first sentence" or "catalogue"; "" where it is not
    date_from: str
    meeting: int | None
    resumed: bool
    #: number of its resumption as printed, "" where it has none
    resumption: str
    #: value of the document's @name
    name: str
    #: actor of the IRI: the organ of the symbol, else the one that speaks; "" if none is known
    organ: str


def identify(outline: Outline, given: str | None, file_name: str | None) -> tuple[Identity, list[Problem]]:
    """The identity of a document.

    Args:
        outline: the document, its dates and meetings marked.
        given: a symbol that decides, None to find it in masthead, file name or catalogue.
        file_name: the name of the file that was read.

    Raises:
        AknError: the given symbol is none (AKN307).
    """
    problems: list[Problem] = []
    date, date_from = _date(outline)
    meeting, resumption = _meeting(outline)
    symbol, symbol_from = _symbol(outline, given, file_name, problems)
    formula = next((b for b in outline.blocks if b.kind is BlockKind.FORMULA), None)
    if formula is not None and outline.name == STATEMENT and date_from != "opening sentence":
        problems.append(Problem("AKN202", formula.span, {"what": "date"}))
    if symbol is None and outline.name == STATEMENT and date is not None and speaking_organ(outline) == "unsc":
        symbol, said = _from_catalogue(date, meeting)
        symbol_from = "catalogue" if symbol else ""
        problems += said
    if symbol is None and not any(p.code == "AKN303" for p in problems):
        problems.append(Problem("AKN302"))
    known = entry(symbol.key) if symbol else None
    if symbol and known and known.date:
        if date is None:
            date, date_from = known.date, "catalogue"
            problems.append(Problem("AKN306", facts={"date": date, "how": f"the catalogue, under {symbol.printed}"}))
        elif date != known.date and date_from != "masthead":
            facts = {"symbol": symbol.printed, "known": known.date, "found": date}
            problems.append(Problem("AKN304", facts=facts))
        elif date != known.date:
            # a masthead has the date of issue
            date, date_from = known.date, "catalogue"
            how = f"the catalogue, under {symbol.printed}, as the masthead has that of issue"
            problems.append(Problem("AKN306", facts={"date": date, "how": how}))
        if meeting is not None and known.meeting and known.meeting != str(meeting):
            facts = {"symbol": symbol.printed, "known": f"meeting {known.meeting}", "found": f"meeting {meeting}"}
            problems.append(Problem("AKN304", facts=facts))
    if date is None:
        problems.append(Problem("AKN305"))
    name = outline.name
    if symbol and symbol.name and name != STATEMENT:
        name = symbol.name
    elif symbol and name == RESOLUTION:
        name = DRAFT  # it has the form of a resolution, but the symbol of another document
    organ = symbol.actor if symbol else speaking_organ(outline)
    resumed = resumption is not None
    return Identity(symbol, symbol_from, date, date_from, meeting, resumed, resumption or "", name, organ), problems


def identify_parts(outline: Outline, identity: Identity) -> list[Identity]:
    """The identity of each part: the symbol of the whole with its letter, and date and meeting of its closing lines.

    Args:
        outline: the document, its dates and meetings marked.
        identity: of the whole.
    """
    found = []
    for first, *rest in parted(outline.blocks)[1:]:
        part = replace(outline, blocks=(first, *rest))
        date, date_from = _date(part)
        meeting, resumption = _meeting(part)
        letter = first.number.ascii if first.number else None
        symbol = parse_symbol(f"{_LETTERED.sub('', identity.symbol.printed)} {letter}") if identity.symbol else None
        of_date = (date, date_from) if date else (identity.date, identity.date_from)
        met = resumption is not None
        found.append(
            Identity(symbol, "its letter", *of_date, meeting, met, resumption or "", identity.name, identity.organ)
        )
    return found


#: the letter of a part at the end of a symbol
_LETTERED = re.compile(r"(?<=\d) ?[A-Z]$")
#: a symbol by session up to its number, before the letters of several parts: "A/DEC/76/553 A and B"
_WHOLE = re.compile(r"\D*\d+/\d+(?![\d/])")


def _symbol(
    outline: Outline, given: str | None, file_name: str | None, problems: list[Problem]
) -> tuple[Symbol | None, str]:
    """The symbol that was given, else that of the masthead, else that of the file's name; contradictions are said."""
    in_name = symbol_in_name(file_name) if file_name else None
    printed, place = _printed_symbol(outline, problems)
    span = place.span if place else None
    if given:
        symbol = parse_symbol(given)
        if symbol is None:
            raise AknError(Problem("AKN307", facts={"symbol": given}))
        found, how, words = symbol, "given", "given"
    elif printed:
        found, how, words = printed, "title" if place and place.kind is BlockKind.TITLE else "masthead", ""
        if in_name and in_name.key != printed.key:
            facts = {"symbol": in_name.printed, "how": "in the file's name", "printed": printed.printed}
            problems.append(Problem("AKN308", span, facts))
    elif in_name:
        found, how, words = in_name, "file name", ""
    else:
        return None, ""
    if words and printed and printed.key != found.key:
        problems.append(Problem("AKN308", span, {"symbol": found.printed, "how": words, "printed": printed.printed}))
    if outline.name == STATEMENT and found.name and found.name != STATEMENT:
        facts = {"symbol": found.printed, "known": f"a {found.name}", "found": "presidential statement"}
        problems.append(Problem("AKN304", facts=facts))
    return found, how


def _printed_symbol(outline: Outline, problems: list[Problem]) -> tuple[Symbol | None, Block | None]:
    """The symbol of the masthead, else the one in brackets that closes the title, and its block.

    The masthead of a volume or report has a symbol of that; its resolutions and decisions have their own in the title.
    """
    for block in outline.blocks:
        if (
            block.kind is BlockKind.MASTHEAD
            and block.part == "symbol"
            and (symbol := _own_symbol(block.text.chars, outline))
        ):
            own, title = (None, None) if symbol.name else _symbol_of_title(outline)
            if own is None or title is None:
                return symbol, block
            facts = {"symbol": own.printed, "how": "in the title", "printed": symbol.printed}
            problems.append(Problem("AKN308", block.span, facts))
            return own, title
    for block in outline.blocks:
        bracketed = _IN_BRACKETS.search(block.text.chars) if block.kind is BlockKind.TITLE else None
        if bracketed and (symbol := parse_symbol(bracketed.group(1))):
            return symbol, block
    return _symbol_of_title(outline)


#: the organ that opens a preamble -> series of its resolutions and decisions that are numbered by session
_BY_SESSION = {"unga": "A", "unga-hrc": "A/HRC"}


def _symbol_of_title(outline: Outline) -> tuple[Symbol | None, Block | None]:
    """The symbol that the number in the title gives: "Resolution 1540 (2004)", "74/154. …"."""
    if outline.name == STATEMENT:
        return None, None
    titles = [block for block in outline.blocks if block.kind is BlockKind.TITLE]
    series = _BY_SESSION.get(speaking_organ(outline)) if any(block.number for block in titles) else None
    for block in titles:
        council = _COUNCIL_NUMBER.search(block.text.folded) if block.part == "number" else None
        if council:
            return parse_symbol(f"S/RES/{council.group(1)} ({council.group(2)})"), block
        number = _number_of_title(block.number.text, outline.language) if block.number else ""
        if number and series:
            word = "DEC" if outline.name == DECISION else "RES"
            return _own_symbol(f"{series}/{word}/{number}", outline), block
    return None, None


#: the number of a document before that of its session, as it comes where text runs from right to left
_TURNED = re.compile(r"(\d{3})/(\d{2})(?!\d)")


#: one of any script
_DIGIT = re.compile(r"\d")


def _number_of_title(printed: Text, language: Language) -> str:
    """The number of a resolution or decision as symbols have it: the session first, a special one by its letters."""
    number = _DIGIT.sub(lambda digit: str(int(digit[0])), printed.chars.rstrip(". -"))
    for regex, letters in language.citations.special_sessions.items():
        if match := pattern(language, regex).match(printed.folded):
            return letters + number[match.end() :]
    return _TURNED.sub(r"\2/\1", number)


def _own_symbol(printed: str, outline: Outline) -> Symbol | None:
    """The symbol that is printed, without the letters of several parts where the document has such."""
    symbol = parse_symbol(printed)
    if (symbol is None or not symbol.name) and any(block.kind is BlockKind.PART for block in outline.blocks):
        whole = _WHOLE.match(printed)
        return parse_symbol(whole.group()) if whole else symbol
    return symbol


_COUNCIL_NUMBER = re.compile(r"(\d{1,4}) ?\((\d{4})\)")


def speaking_organ(outline: Outline) -> str:
    """The organ that speaks: that of the opening words, else the first whose name the text has; "" for none."""
    if outline.name == STATEMENT:
        return _organ_of_statement(outline)
    for block in outline.blocks:
        if block.kind is BlockKind.FORMULA:
            return formula_organ(f"{block.text.folded},", outline.language) or ""
    organ = grammar_of(outline.language).organ
    for block in outline.blocks:
        if block.kind is BlockKind.TITLE or block.part == "source":
            continue  # what it is about, and what it is based on, is another's
        match = organ.search(block.text.folded)
        actor = (match.lastgroup or "").replace("_", "-") if match else ""
        if actor in outline.language.deliberations.formulas:
            return actor
    return ""


def _organ_of_statement(outline: Outline) -> str:
    """The organ whose president makes a statement: the Security Council, unless only another one is named as such.

    The opening sentence names it last; what stands before that, and the first organ named after it, may be the
    Security Council as well.
    """
    organ = grammar_of(outline.language).organ
    opening: list[str] = []
    other = ""
    for block in outline.blocks:
        items = Stretches((m.start, m.end) for m in block.marks if m.element == "inline")
        said = [m for m in organ.finditer(block.text.folded) if not items.overlap(*m.span())]
        actors = [actor.replace("_", "-") for m in said if (actor := m.lastgroup or "")]
        opening += actors[:1] if block.kind is BlockKind.PARAGRAPH else actors
        if block.kind is BlockKind.FORMULA:
            other = next((actor for actor in reversed(actors) if actor in _OF_PRESIDENTS), "")
        if block.kind is BlockKind.PARAGRAPH:
            break
    return other if other and "unsc" not in opening else "unsc"


#: organs other than the Security Council whose presidents make statements
_OF_PRESIDENTS = ("unga", "unga-hrc")


def _marks(outline: Outline, kind: BlockKind, element: str) -> list[Mark]:
    return [m for b in outline.blocks if b.kind is kind for m in b.marks if m.element == element]


def _date(outline: Outline) -> tuple[str | None, str]:
    """The date of adoption: of the opening sentence, else of the proceedings before it, else of the masthead."""
    for kind, words in (
        (BlockKind.FORMULA, "opening sentence"),
        (BlockKind.ADOPTION, "adoption line"),
        (BlockKind.PROCEEDINGS, "proceedings"),
        (BlockKind.CONCLUSION, "closing lines"),
        (BlockKind.MASTHEAD, "masthead"),
    ):
        for block in outline.blocks:
            if block.kind is not kind:
                continue
            items = Stretches((m.start, m.end) for m in block.marks if m.element == "inline")
            for mark in block.marks:
                # a date in the title of an agenda item is not the meeting's
                if mark.element == "date" and not items.overlap(mark.start, mark.start + 1):
                    return mark.attributes[0][1], words
    session = in_session(outline.name, outline.blocks, outline.language)
    first = next((m for m in session.marks if m.element == "date"), None) if session else None
    return (first.attributes[0][1], "first sentence") if first else (None, "")


def _meeting(outline: Outline) -> tuple[int | None, str | None]:
    """Number of the meeting; where it was resumed, the printed number of the resumption or ""."""
    for kind in (BlockKind.FORMULA, BlockKind.ADOPTION, BlockKind.PROCEEDINGS, BlockKind.CONCLUSION):
        marks = _marks(outline, kind, "event")
        if marks:
            facts = dict(marks[-1].attributes)
            return int(facts["number"]), facts.get("resumed")
    session = in_session(outline.name, outline.blocks, outline.language)
    mark = next((m for m in session.marks if m.element == "event"), None) if session else None
    return (int(dict(mark.attributes)["number"]), None) if mark else (None, None)


def _from_catalogue(date: str, meeting: int | None) -> tuple[Symbol | None, list[Problem]]:
    found = by_meeting("prst", date, meeting)
    if len(found) > 1:
        symbols = ", ".join(e.key for e in found)
        return None, [Problem("AKN303", facts={"count": len(found), "symbols": symbols})]
    symbol = parse_symbol(found[0].key) if found else None
    if symbol is None:
        return None, []
    if meeting is None:
        which = "for which it has no meeting, as the text has none"
    else:
        which = (
            f"at meeting {meeting}" if found[0].meeting else f"that may be of meeting {meeting}, as it has none for it"
        )
    how = f"the catalogue: the one statement of {date} {which}"
    return symbol, [Problem("AKN301", facts={"symbol": symbol.printed, "how": how})]
