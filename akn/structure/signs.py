"""Signs by which blocks are known, each a question about one folded text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from akn.languages import DRAFTED_IN, Language
from akn.source.columns import width
from akn.source.lines import SYMBOL_LINE, is_finished
from akn.source.matching import INSERTED, pattern, sought
from akn.source.text import Text
from akn.structure.actions import opens_act, opens_recital
from akn.structure.choice import Choice

__all__ = [
    "LONGEST_LABEL",
    "begins_alone",
    "begins_as_title",
    "begins_in_date",
    "begins_in_session",
    "begins_to_close",
    "closes_quotation",
    "closing_line",
    "deliberation_line",
    "formula_organ",
    "heading_number",
    "heads_draft",
    "is_annex_heading",
    "is_formula",
    "is_heading",
    "is_numbered",
    "is_title",
    "lists_voters",
    "masthead_part",
    "opens_paragraph",
    "opens_preamble",
    "opens_quotation",
    "quotation_marks",
    "stands_alone",
    "stands_below",
    "tells_of_deliberation",
    "title_number",
]

_OPENING = re.compile(r"\s*(?:[\"«]|<<|''|'(?!\d{1,2}'))")
_CLOSING = re.compile(r"(?:[\"»]|>>|''|``)[\s.,;:!?。*]{0,4}$")
_NUMBERED = re.compile(rf"\d{{1,3}}(?: ?(?:{INSERTED}))?(?:\.|\s?-)\s|\((?:\w{{1,3}}|[ivxl]{{4,6}})\)\s")
_ABBREVIATED = re.compile(r"(?<=\w) ?\([^()]*\)$")
#: the longest opening sentence seen has 700 characters (two items with long titles)
_LONGEST_FORMULA = 2000
#: columns of a masthead's line at the most
LONGEST_LABEL = 48
#: a heading is no longer than this many columns
_LONGEST_HEADING = 120
#: and one over two printed lines, which only what stands around it tells from a paragraph, than these
_LONGEST_TITLE = 300


def masthead_part(folded: str, language: Language) -> str:
    """What a line of a masthead is ("publisher", "symbol", "date" …), "" for any other line."""
    if SYMBOL_LINE.fullmatch(folded):
        return "symbol"
    match = _masthead_line(language).fullmatch(folded)
    return (match.lastgroup or "") if match else ""


@lru_cache(maxsize=8)
def _masthead_line(language: Language) -> re.Pattern[str]:
    """All lines of a masthead but its symbol as one pattern, each a group with its name."""
    # mastheads in other languages print their date in the language of drafting
    dates = f"{pattern(language, language.date).pattern}|{pattern(DRAFTED_IN, DRAFTED_IN.date).pattern}"
    lines = (("date", dates), *((part, pattern(language, regex).pattern) for part, regex in language.masthead.items()))
    return re.compile("|".join(f"(?P<{part}>{_without_groups(regex)})" for part, regex in lines))


def _without_groups(regex: str) -> str:
    """The pattern with nothing in it that can be asked for by name."""
    return re.sub(r"\(\?P<\w+>", "(?:", regex)


def is_title(folded: str, language: Language) -> bool:
    """The title of a presidential statement."""
    return pattern(language, language.statement_title).fullmatch(folded.rstrip(" .:*0123456789")) is not None


def begins_as_title(folded: str, language: Language) -> bool:
    """A line that goes on after the words of a title: with its subject, or with the symbol in brackets."""
    match = pattern(language, language.statement_title).match(folded)
    return match is not None and width(folded) <= _LONGEST_HEADING and not folded.endswith((".", ":", ";", ","))


def is_formula(folded: str, language: Language) -> bool:
    """The opening sentence of a presidential statement: it announces the statement, and no quotation has begun."""
    if len(folded) > _LONGEST_FORMULA or opens_quotation(folded):
        return False
    return sought(language, language.statement_announced).search(folded) is not None


def is_annex_heading(text: Text, language: Language) -> bool:
    """A heading that opens an annex; within a sentence the same word begins with a small letter."""
    return _names_annex(text.folded, language) and not text.chars.lstrip("[")[:1].islower()


def _names_annex(folded: str, language: Language) -> bool:
    return pattern(language, language.annex).fullmatch(folded.strip("[]")) is not None


def stands_below(text: Text, language: Language) -> bool:
    """What follows a document and its footnotes: the heading of an annex, or a closing line."""
    return width(text.folded) <= _LONGEST_HEADING and (
        is_annex_heading(text, language) or bool(closing_line(text.folded, language))
    )


def is_heading(folded: str, *, known: bool = False) -> bool:
    """A short line without a full stop or a quotation mark; longer where it is known that a heading may stand there."""
    longest = _LONGEST_TITLE if known else _LONGEST_HEADING
    if width(folded) > longest or opens_quotation(folded):
        return False
    # the abbreviation behind a name ends no sentence
    return not is_finished(_ABBREVIATED.sub("", folded) if folded[-1:] == ")" else folded)


def is_numbered(folded: str) -> bool:
    """Begins with the number of a paragraph or of a sub-item, as no heading and no closing line does."""
    return _NUMBERED.match(folded) is not None


def opens_quotation(folded: str) -> bool:
    """Begins with an opening quotation mark of any kind."""
    return _opening_mark(folded) is not None


def _opening_mark(folded: str) -> re.Match[str] | None:
    # most texts begin with a letter or a digit
    return None if folded[:1].isalnum() else _OPENING.match(folded)


def closes_quotation(folded: str) -> bool:
    """Ends with a closing quotation mark, perhaps with punctuation after it."""
    return _CLOSING.search(folded[-12:]) is not None


def quotation_marks(folded: str) -> int:
    """How many double quotation marks stand in it, opening and closing."""
    return folded.count('"') + folded.count("<<") + folded.count(">>") + folded.count("``") + folded.count("''")


def opens_paragraph(folded: str, language: Language, *, deliberates: bool = False) -> bool:
    """Begins as only a paragraph does: a quotation mark and the organ; in resolutions a number, participle or formula.

    Args:
        folded: a line.
        language: it is written in; where the verb comes first any word may follow the quotation mark.
        deliberates: whether the text is a resolution.
    """
    if deliberates and (
        opens_recital(folded, language)
        or _opens_deliberation(language).match(folded) is not None
        or (folded[-1:] in _AFTER_ORGAN and formula_organ(folded, language) is not None)
    ):
        return True
    match = _opening_mark(folded)
    if match is None:
        return False
    rest = folded[match.end() :].lstrip()
    return language.verb_first or rest.startswith(language.subjects)


@lru_cache(maxsize=8)
def _opens_deliberation(language: Language) -> re.Pattern[str]:
    """What a line of a resolution begins with that can only be the first of its paragraph, as one pattern."""
    in_session = pattern(language, language.deliberations.in_session).pattern
    return re.compile(
        "|".join(
            f"(?:{x})"
            for x in (_NUMBERED.pattern, _HEADING_LINE.pattern, _DRAFT_NUMBER.pattern, _SECTION.pattern, in_session)
        )
    )


def stands_alone(folded: str, language: Language) -> bool:
    """A line that is never joined with others: one of the masthead, or the title."""
    if width(folded) > _LONGEST_HEADING or not _may_stand_alone(language).fullmatch(folded):
        return False
    return (
        bool(masthead_part(folded, language))
        or is_title(folded, language)
        or formula_organ(f"{folded},", language) is not None
        or deliberation_line(folded, language) in ("title", "adopted", "source")
        or bool(closing_line(folded, language))
        or _names_annex(folded, language)
        or _NUMERAL_ALONE.fullmatch(folded) is not None
        or _PART_ALONE.fullmatch(folded) is not None
        or folded.removesuffix("()") in language.citations.parts
    )


def begins_alone(folded: str, language: Language) -> bool:
    """Whether what a line begins with may be a line of a masthead, which stands beside another one."""
    return _may_begin_alone(language).match(folded)


@lru_cache(maxsize=8)
def _may_begin_alone(language: Language) -> Choice:
    return Choice(rf"(?:{line})(?=\s)" for line in _lines_alone(language))


@lru_cache(maxsize=8)
def _may_stand_alone(language: Language) -> Choice:
    """All lines that stand alone, which is asked of every line; the signs decide."""
    return Choice(_lines_alone(language))


def _lines_alone(language: Language) -> list[str]:
    """Patterns of which each line that stands alone matches one."""
    words = language.deliberations
    dates = f"(?:(?:{language.date})[ ,;،]*)"
    # meetings with their dates behind them, or dates alone
    meetings = f"(?:(?:{words.meeting_line})[ ,;،]*)+{dates}*" if words.meeting_line else ""
    closing = (meetings, f"{dates}+" if language.date else "", words.unanimous, words.by_vote, *words.votes.values())
    lines = [DRAFTED_IN.date, *language.masthead.values(), *closing, words.title]
    ended = (
        (language.statement_title, r"[ .:*\d]*"),
        *((regex, "[ ,،:]*") for regex in words.formulas.values()),
        (words.adopted, "[ *]*"),
        (language.annex, r"\]*"),
    )
    choices = [f"(?:{pattern(language, regex).pattern}){end}" for regex, end in (*((x, "") for x in lines), *ended)]
    return [
        *map(_without_groups, choices),
        "[a-z]{1,4}/.*",
        *(x.pattern for x in (_SOURCE_LINE, _NUMERAL_ALONE, _PART_ALONE)),
        *(f"{re.escape(letter)}(?:\\(\\))?" for letter in language.citations.parts),
    ]


_HEADING_NUMBER = re.compile(
    # a special session has letters before it; where text runs from right to left, the session may come last: “553/76”
    r"(?P<number>(?:(?:[^\W\d_]{1,3}-)?\d{1,2}/\d{1,3}|\d{3}/\d{2}(?!\d))"
    # several parts have their letters here, too: “76/553 A and B.”
    r"(?: ?[a-z](?![a-z])(?:\s?\S{1,3}\s?[a-z](?=\.))?)?(?: ?\.)?)(?: ?-)?\s+"
    r"(?=\D|\d{4}\D)"
    r"|(?P<alone>(?:[^\W\d_]{1,3}-)?\d{1,2}/\d{1,3}\.?)$"
)
#: a draft leaves its number open: “91/...”, “63/…”
_DRAFT_NUMBER = re.compile(r"(?:[^\W\d_]{1,3}-)?\d{1,2}/(?:\.{3}|…)\.?(?: ?-)?(?:\s+(?=[^\W\d])|$)")
#: a line that can only be a heading's: its number ends with a full stop, or stands apart
_HEADING_LINE = re.compile(r"(?:[^\W\d_]{1,3}-)?\d{1,2}/\d{1,3}(?:\. ?-?|\s*\t|\s{2,})\s*(?=[^\W\d]|\d{4}\D)")
#: the Roman numeral of a section, alone or before its heading
_SECTION = re.compile(r"[ivxl]{1,6}(?:$|\.\s)")
#: the letter of one of the parts that a resolution has at most, as printed above it
_PART_ALONE = re.compile(r"[a-fа-е]")
_NUMERAL_ALONE = re.compile(r"[ivxl]{1,6}")
_SOURCE_LINE = re.compile(r"\[.*\]\.?")
_LONGEST_LINE = 400
_LONGEST_ORGAN = 60
#: what stands behind the words of a preamble
_AFTER_ORGAN = " ,،:"
#: columns at most of a meeting or a date that goes on in the next line
_LONGEST_CUT = 24


def formula_organ(folded: str, language: Language) -> str | None:
    """The organ whose words open a preamble (“The General Assembly,”), None for any other line."""
    bare = folded.rstrip(_AFTER_ORGAN)
    return _organ_named(bare, language) if folded != bare else None


def _organ_named(bare: str, language: Language) -> str | None:
    """The organ that the words of a formula name, without the comma behind them."""
    if len(bare) > _LONGEST_ORGAN:
        return None
    for actor, regex in language.deliberations.formulas.items():
        if pattern(language, regex).fullmatch(bare):
            return actor
    return None


def opens_preamble(folded: str, following: str, language: Language) -> bool:
    """The words of a preamble; without their comma only over a recital, a number, or a sentence with its verb first."""
    bare = folded.rstrip(_AFTER_ORGAN)
    return _organ_named(bare, language) is not None and (
        folded != bare
        or is_numbered(following)
        or opens_recital(following, language)
        # in a masthead “Decision” may stand below the organ, which Chinese writes as the verb
        or (width(following) > LONGEST_LABEL and opens_act(following, language))
    )


def begins_in_session(folded: str, language: Language) -> bool:
    """Tells of a meeting as the text of a decision begins: “At its 55th plenary meeting, … the General Assembly”."""
    words = language.deliberations
    return bool(words.in_session) and pattern(language, words.in_session).match(folded) is not None


def tells_of_deliberation(lines: Sequence[str], language: Language) -> bool:
    """Whether a text has the words of a preamble, or tells of a meeting as the text of a decision begins.

    Args:
        lines: of the text, folded.
        language: it is written in.
    """
    formulas = [k for k, folded in enumerate(lines) if len(folded.rstrip(_AFTER_ORGAN)) <= _LONGEST_ORGAN]
    return any(opens_preamble(lines[k], "".join(lines[k + 1 : k + 2]), language) for k in formulas) or any(
        map(pattern(language, language.deliberations.in_session).match, lines)
    )


def begins_in_date(before: str, folded: str, language: Language) -> bool:
    """Whether a line begins within a date, or with one, as a sentence has it: “by | 5 July 2031”."""
    tail = before[-_LONGEST_CUT:] + " "
    dates = pattern(language, language.date).finditer(tail + folded[: 2 * _LONGEST_CUT])
    return any(date.start() <= len(tail) < date.end() for date in dates)


def heading_number(folded: str) -> re.Match[str] | None:
    """The number with which the heading of a resolution or decision begins (74/154)."""
    return _HEADING_NUMBER.match(folded)


def title_number(folded: str) -> re.Match[str] | None:
    """The number of a heading, which a draft may have left open (63/…)."""
    return heading_number(folded) or _DRAFT_NUMBER.match(folded)


def heads_draft(folded: str, language: Language) -> bool:
    """The heading of a draft: who submits it."""
    return pattern(language, language.deliberations.draft).fullmatch(folded.rstrip(" *")) is not None


def deliberation_line(folded: str, language: Language) -> str:
    """What a line over a resolution or decision is: "title", "adopted", "source", "number", else ""."""
    words = language.deliberations
    if not words.title or len(folded) > _LONGEST_LINE:
        return ""
    if pattern(language, words.title).fullmatch(folded):
        return "title"
    adopted = pattern(language, words.adopted).fullmatch(folded.rstrip(" *"))
    # else its line is not yet whole, or it is one of a recital ("adopted by the General Assembly …,")
    if adopted and folded[-1] not in ",،;" and pattern(language, language.date).search(folded):
        return "adopted"
    if _SOURCE_LINE.fullmatch(folded):
        return "source"
    return "number" if title_number(folded) else ""


def _repeats(regex: re.Pattern[str], folded: str) -> bool:
    """What a pattern tells stands in a line once or several times, and nothing else."""
    return regex.match(folded) is not None and not _without(regex, folded)


def _without(regex: re.Pattern[str], folded: str) -> str:
    return regex.sub("", folded).strip(" ,;、،")


#: characters of a line within which the words before the States that voted in one way end
_LONGEST_WAY = 30


def begins_to_close(folded: str, language: Language) -> str:
    """What a line that is full of meetings, or of dates, tells: "meeting" or "date", else "".

    The last of them may be cut by the end of the line.  Also a way to vote, if States that voted so follow on the line.
    """
    words = language.deliberations
    for name, regex in (("meeting", words.meeting_line), ("date", language.date)):
        if regex and pattern(language, regex).match(folded):
            cut = _without(pattern(language, regex), folded)
            return name if width(cut) <= _LONGEST_CUT or _repeats(pattern(language, language.date), cut) else ""
    return _way_of_voters(folded, language)


def lists_voters(folded: str, language: Language) -> bool:
    """Whether a line says how States voted and which ones did: “Against: Nauru”."""
    return _way_of_voters(folded, language) != ""


def _way_of_voters(folded: str, language: Language) -> str:
    """How the States voted that follow on the line, "" if none do."""
    if ":" not in folded[:_LONGEST_WAY]:
        return ""
    ways = ((way, pattern(language, regex).match(folded)) for way, regex in language.deliberations.votes.items())
    return next((way for way, match in ways if match and match.end() < len(folded)), "")


def closing_line(folded: str, language: Language) -> str:
    """What a line below a resolution or decision is: "meeting", "date", "unanimous", "vote", a way to vote, else ""."""
    words = language.deliberations
    if not words.meeting_line or len(folded) > _LONGEST_LINE:
        return ""
    date, meeting = pattern(language, language.date), pattern(language, words.meeting_line)
    # a line may tell both
    if meeting.match(folded) and not _without(date, _without(meeting, folded)):
        return "meeting"
    if _repeats(date, folded):
        return "date"
    for name, regex in (("unanimous", words.unanimous), ("vote", words.by_vote)):
        if pattern(language, regex).fullmatch(folded):
            return name
    return next((way for way, regex in words.votes.items() if pattern(language, regex).fullmatch(folded)), "")
