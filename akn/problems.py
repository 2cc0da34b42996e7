"""What the stages have to say: problems are values with a stable code, a level and a place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

__all__ = ["CODES", "AknError", "Code", "Level", "Problem", "unread"]


class Level(IntEnum):
    """How serious a problem is."""

    INFO = 0
    WARNING = 1
    ERROR = 2

    @property
    def word(self) -> str:
        """The level as it is printed."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of problem: its level, its sentence and what to do about it."""

    level: Level
    sentence: str
    hint: str = ""


#: Every code that the program can report; `docs/problems.md` has a paragraph for each.
CODES: Mapping[str, Code] = {
    # 1xx  reading
    "AKN101": Code(Level.ERROR, "cannot read the input: {reason}", "give a readable file, or - for standard input"),
    "AKN102": Code(
        Level.ERROR, "the input is not text: {reason}", "extract its text first, or name its encoding with --encoding"
    ),
    "AKN103": Code(Level.ERROR, "the bytes are not {encoding}: {reason}", "name the right one with --encoding"),
    "AKN104": Code(Level.INFO, "read as {encoding}, known from {how}", "--encoding overrides"),
    "AKN105": Code(Level.ERROR, "the input has no text", "give the extracted text of a document"),
    "AKN106": Code(
        Level.WARNING,
        "control characters that XML cannot hold were set aside ({count}, the first is U+{character})",
        "see whether the extraction lost something here",
    ),
    "AKN107": Code(Level.WARNING, "“{sample}” looks like quotation marks of {written} read {read}", "{advice}"),
    "AKN108": Code(
        Level.INFO, "the word “{word}” keeps the hyphen of its line end: it stands nowhere else in the text"
    ),
    "AKN109": Code(Level.WARNING, "the language could not be recognised", "name it with --lang"),
    "AKN110": Code(
        Level.WARNING, "the text reads as {language}, but much of it as {other}", "name the language with --lang"
    ),
    "AKN111": Code(Level.WARNING, "the text reads as {language}, not as {given}", "leave out --lang, or name another"),
    "AKN112": Code(
        Level.ERROR,
        "the input is UTF-8, but damaged: byte {byte} in line {line} (offset {offset}): {reason}",
        "extract the text again or repair the place; if it is another encoding, name it with --encoding",
    ),
    "AKN113": Code(Level.INFO, "“{first}” and “{second}” were joined: the text has them as one word elsewhere"),
    "AKN114": Code(
        Level.WARNING,
        "the footnotes may end here and the text go on, but nothing shows where the page ends",
        "extract the text with its page breaks, or put a form feed after the footnotes",
    ),
    # 2xx  structure
    "AKN201": Code(
        Level.WARNING,
        "no opening words of a statement, resolution or decision: the text is kept as plain paragraphs",
        "if it is one, see that its title and its opening words are complete",
    ),
    "AKN202": Code(Level.WARNING, "the opening sentence does not say its {what}"),
    "AKN203": Code(Level.WARNING, "the call of footnote {marker} was not found; the note stands where it was printed"),
    "AKN204": Code(
        Level.WARNING,
        "the mark {marker} looks like a footnote call, but no note of its own was found; it stays in the text",
    ),
    "AKN205": Code(Level.WARNING, "unknown text before the opening sentence is kept where it stands"),
    "AKN206": Code(Level.WARNING, "text after the end of the statement is kept in the conclusions"),
    "AKN207": Code(
        Level.ERROR,
        "the input holds {count} documents, the second begins here",
        "akn convert makes a file of each, without --single and -o; to standard output only with --out-dir",
    ),
    "AKN208": Code(Level.WARNING, "the number {number} does not follow on {previous}"),
    "AKN209": Code(Level.INFO, "no action phrase was found in this paragraph"),
    "AKN210": Code(Level.WARNING, "the statement does not end with a closing quotation mark; it may be cut off"),
    "AKN211": Code(Level.WARNING, "the title announces a statement, but its opening sentence was not found"),
    "AKN212": Code(Level.WARNING, "footnote {marker} has no text"),
    "AKN213": Code(
        Level.WARNING,
        "these {count} lines look like a table; they are kept line by line, without cells",
        "see that no paragraph is among them",
    ),
    # 3xx  identity
    "AKN301": Code(Level.INFO, "the symbol {symbol} was inferred from {how}", "--symbol overrides"),
    "AKN302": Code(Level.WARNING, "the symbol of the document is not known", "give it with --symbol"),
    "AKN303": Code(Level.WARNING, "{count} documents fit this meeting and date: {symbols}", "choose one with --symbol"),
    "AKN304": Code(Level.WARNING, "{symbol} is of {known}, but the text says {found}"),
    "AKN305": Code(
        Level.WARNING,
        "the date of the document is not known, 1900-01-01 stands for it",
        "give the symbol with --symbol",
    ),
    "AKN306": Code(Level.INFO, "the date {date} was inferred from {how}"),
    "AKN307": Code(
        Level.ERROR, "“{symbol}” is not a symbol of a United Nations document", "write it as S/PRST/2013/12"
    ),
    "AKN308": Code(Level.WARNING, "the symbol {symbol} was {how}, but the masthead says {printed}"),
    "AKN309": Code(
        Level.ERROR,
        "the symbol {symbol} was given for an input that holds {count} documents",
        "leave out --symbol, as each may tell its own, or split the input",
    ),
    "AKN310": Code(Level.WARNING, "{symbol} is of {known}, but is cited as of {found}"),
    "AKN311": Code(Level.WARNING, "the citation may mean {candidates}; it is not linked"),
    "AKN312": Code(Level.WARNING, "the document has no {provision} of its own{where}; the citation is not linked"),
    "AKN313": Code(Level.WARNING, "{symbol} is cited, but {reason}; it is not linked"),
    # 4xx  validation
    "AKN401": Code(Level.ERROR, "not well-formed XML: {reason}", "{advice}"),
    "AKN402": Code(
        Level.ERROR, "<{element}> may not stand in <{parent}> {where} ({path}); allowed here: {allowed}", "{advice}"
    ),
    "AKN403": Code(Level.ERROR, "not Akoma Ntoso 3.0: <{element}> is in {namespace}, {version}", "{advice}"),
    "AKN404": Code(Level.ERROR, "not XML: {reason}", "{advice}"),
    "AKN405": Code(Level.ERROR, "{what}; {limit}", "{advice}"),
    "AKN406": Code(
        Level.WARNING,
        "the XInclude of “{href}” is not followed ({path}); only what the file itself holds was checked",
        "put what it includes into the file, for example with xmllint --xinclude",
    ),
    "AKN407": Code(
        Level.WARNING,
        "the symbolic link leads back to a folder around it ({target}); it was not entered",
        "remove the link, or name the folders that are meant",
    ),
    "AKN408": Code(
        Level.WARNING, "only the first {count} problems of the file were looked into", "mend these and validate again"
    ),
    "AKN410": Code(Level.ERROR, "eId “{eid}” is used more than once ({path})", "{advice}"),
    "AKN411": Code(
        Level.ERROR, "eId “{eid}” of <{element}> does not follow the Naming Convention: {reason} ({path})", "{advice}"
    ),
    "AKN412": Code(
        Level.ERROR, "“{value}” of {element} is not a well-formed IRI of its level ({path})", "it must read like {form}"
    ),
    "AKN413": Code(
        Level.ERROR,
        "the IRI is “{value}”, but by {element} it should be “{other}” ({path})",
        "correct the IRI, or the element that it disagrees with",
    ),
    "AKN414": Code(Level.ERROR, "{attribute} “{value}” leads to nothing in the document ({path})", "{advice}"),
    "AKN415": Code(Level.ERROR, "{element} is missing in the metadata ({path})", "add {example}"),
    "AKN416": Code(Level.ERROR, "<{element}> is empty ({path})", "give it content, or remove it"),
    "AKN417": Code(Level.ERROR, "cannot write the output: {reason}", "name another place with -o or --out-dir"),
    "AKN420": Code(Level.ERROR, "<{element}> is not complete{after} ({path}); what must follow: {allowed}", "{advice}"),
    "AKN421": Code(
        Level.ERROR, "<{element}> may not have the attribute {attribute} ({path}); allowed: {allowed}", "{advice}"
    ),
    "AKN422": Code(
        Level.ERROR, "<{element}> lacks the attribute {attribute} ({path})", 'add {attribute}="…": {allowed}'
    ),
    "AKN423": Code(
        Level.ERROR,
        "the attribute {attribute} of <{element}> may not be “{value}” ({path}); allowed: {allowed}",
        "write an allowed value",
    ),
    "AKN424": Code(
        Level.ERROR, "the text “{text}” may not stand directly in <{element}> ({path}); allowed: {allowed}", "{advice}"
    ),
    "AKN425": Code(
        Level.ERROR, "not valid against the schema: {reason} ({path})", "correct what is named there, or remove it"
    ),
    "AKN426": Code(
        Level.ERROR, "<{element}> has no eId ({path}), which level 2 of conformance asks for", 'add eId="{expected}"'
    ),
    "AKN427": Code(
        Level.ERROR,
        "wId “{wid}” of <{element}> does not follow the Naming Convention ({path})",
        "it ends with {name} or {name}_ and a number",
    ),
    # 5xx  renditions
    "AKN510": Code(Level.ERROR, "a PDF needs {what}, which is not installed", "pip install 'akn[pdf]'"),
    "AKN511": Code(
        Level.ERROR,
        "no font can show {characters}; asked were {fonts}",
        "name a folder with a font that has them, with --font-path",
    ),
    "AKN512": Code(
        Level.ERROR,
        "the font path {path} {reason}",
        "name a folder that holds .ttf, .otf or .ttc files with --font-path",
    ),
    "AKN513": Code(
        Level.ERROR,
        "the text of the PDF would not be that of the XML: {reason}; nothing was written",
        "please report it with the XML that showed it",
    ),
    "AKN514": Code(
        Level.ERROR,
        "the document cannot be set as a PDF: {reason}; nothing was written",
        "please report it with the XML that showed it",
    ),
    "AKN515": Code(
        Level.WARNING,
        "the file is not valid: {count} {errors} ({codes}); what was made of it may lack something",
        "akn validate shows each with its place and how to mend it",
    ),
    # 9xx  the program itself
    "AKN901": Code(
        Level.ERROR,
        "a fault in the program: {reason}; nothing was written",
        "please report it with the input that showed it",
    ),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: what, how serious, where in the input (or, in validation, in the XML)."""

    code: str
    #: offsets in the input of the first character and of the one after the last; None for the whole of it
    span: tuple[int, int] | None = None
    facts: Mapping[str, object] = field(default_factory=dict)
    #: line and column (from 1) of a finding in an XML file, where there is no input text
    at: tuple[int, int] | None = None

    @property
    def level(self) -> Level:
        """How serious it is."""
        return CODES[self.code].level

    @property
    def message(self) -> str:
        """The sentence, with its facts filled in."""
        return CODES[self.code].sentence.format(**self.facts)

    @property
    def hint(self) -> str:
        """What to do about it, or nothing."""
        return CODES[self.code].hint.format(**self.facts)


def unread(error: OSError, name: str) -> Problem:
    """The problem (AKN101) that an input is which the system does not give.

    Args:
        error: what the system said.
        name: of the input, for messages.
    """
    if isinstance(error, IsADirectoryError):
        return Problem("AKN101", facts={"reason": f"{name} is a folder; name the files in it"})
    return Problem("AKN101", facts={"reason": f"{error.strerror or error}: {name}"})


class AknError(Exception):
    """Input that cannot be converted; `problems` say why, and nothing has been written."""

    def __init__(self, *problems: Problem, name: str = "", source: Any = None) -> None:
        super().__init__("; ".join(f"{p.code} {p.message}" for p in problems))
        self.problems = problems
        #: what messages call the input
        self.name = name
        #: the input (`akn.source.text.Source`), once it was read; its `place` gives line and column of an offset
        self.source = source
