"""A language's citation words as patterns over plain folded text, made once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from akn.languages import CitationWords, Language
from akn.references.dates import date_pattern
from akn.source.anchors import Anchored

__all__ = ["Grammar", "grammar_of"]

_NOTHING = "(?!)"
#: words that may stand in a name before the one that says what body it is ("United Nations Environment Assembly")
_WORDS_OF_A_NAME = 3

#: 1540 (2004) of the Security Council; 1514 (XV), 377 A (V) and 377 (V) A of the first thirty sessions of the General
#: Assembly; 2010/2 of the Economic and Social Council; 46/182 of the Assembly's later sessions and of the Human Rights
#: Council; 1701 without its year
_NUMBER = (
    r"(?<![a-z\d/.-])(?:"
    r"(?P<council>\d{1,4}) ?\((?P<year>(?:19[4-9]|20[0-4])\d)\)"
    r"|(?P<old>\d{1,4})(?P<letters>[a-z]?(?:,? (?:{parts}|{joiner}))*) ?"
    r"\((?P<roman>(?:e?s-)?[ivxl]+|(?:{special})\d{1,2})\)"
    r"(?: ?(?P<letter>{parts})(?![a-z\dа-я\u0621-\u064a'’]))?"
    r"|(?:(?P<social>(?:19|20)\d\d)/(?P<item>\d{1,3})"
    r"|(?P<bare>\d{3,4})(?! ?[(/])"
    r"|(?P<special>{special})?(?P<session>\d{1,2})/(?P<ordinal>\d{1,3})"
    r"(?: ?(?P<part>(?:{parts})(?:-[a-z])?)(?![a-z\dа-я\u0621-\u064a]))?"
    r")(?![\d/]|[.-]\d|\.[a-z]))"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """Compiled patterns of one language, for texts that line feeds part: “$” would match before the feed at an end."""

    words: CitationWords
    number: Anchored
    #: a word for a resolution (group ``resolution``) or decision (``decision``)
    head: Anchored
    #: an organ: a group for each actor, - as _, and ``short_0`` … for `short_organs`
    organ: re.Pattern[str]
    other_body: re.Pattern[str]
    #: what stands between a number and any organ, body or name after it, perhaps with its date
    of: re.Pattern[str]
    #: an organ, or another body, right after a number and perhaps its date
    of_organ: re.Pattern[str]
    of_other_body: re.Pattern[str]
    #: what stands between a number and any other name after it
    of_name: re.Pattern[str]
    #: a text that ends with a capitalised name that is no body's whose documents have numbers
    no_body: re.Pattern[str]
    #: a text that ends as it does before a resolution that is printed in the annex of a document
    in_annex: re.Pattern[str]
    sentence_end: re.Pattern[str]
    #: where the head follows: other parts of the same resolution, and what stands after its number (A和B号)
    more_parts: re.Pattern[str]
    #: the same: what says of the next number what it is about, with its date (号、题为“…”的2022年1月20日第)
    next_dated: re.Pattern[str]
    #: what may stand between two numbers of a list
    gap: re.Pattern[str]
    #: a text that ends as it does before another number of a list
    joined: re.Pattern[str]
    #: a word that joins two members of a list
    joiner: re.Pattern[str]
    #: what says of which document a provision is ("of the"), after it and perhaps a comma
    belongs: re.Pattern[str]
    #: a word for the preamble, right before a provision or after it
    preamble_before: re.Pattern[str]
    preamble_after: re.Pattern[str]
    #: what may stand between a provision and the number, symbol or name of its document
    between: re.Pattern[str]
    #: the date of a document right after its number; in languages whose head follows, right before it
    dated: re.Pattern[str]
    date: re.Pattern[str]
    statement: Anchored
    #: the same once more, where a text has named it in full
    statement_again: re.Pattern[str]
    #: "and Add.1" after a symbol, and another number after it ("Add.1 and 2", "Add.1-3")
    suffix: re.Pattern[str]
    suffix_number: re.Pattern[str]
    vague: Anchored
    #: the word of a provision, a group for each element
    provision: Anchored
    separator: re.Pattern[str]
    #: what says that a provision is the document's own, right after it or before it, a group for where it stands
    own_after: re.Pattern[str]
    own_before: re.Pattern[str]
    #: words right before a provision of which nothing says whose it is
    owner_unsaid: re.Pattern[str]
    #: words right before a provision that is one of what was just named
    singled_out: re.Pattern[str]
    #: what stands right after a provision and may say whose it is, group ``annex`` for what says it of annexes only
    owner_after: re.Pattern[str]


def _without_return(expression: str) -> re.Pattern[str]:
    """The expression as it matches first, for what can be read in many ways.

    That is what a possessive quantifier is for, in which Python errs before 3.11.5.
    """
    return re.compile(f"(?=(?P<first_reading>{expression}))(?P=first_reading)")


def _named(words: Mapping[str, str]) -> str:
    """All the words, those with a name in a group of that name."""
    return "|".join(f"(?P<{name}>{x})" if name else x for name, x in words.items()) or _NOTHING


@lru_cache(maxsize=8)
def grammar_of(language: Language) -> Grammar:
    """The grammar of a language."""
    w = language.citations
    left, right = (r"(?<!\w)", r"(?!\w)") if language.word_space else ("", "")

    def word(pattern: str) -> str:
        return f"{left}(?:{pattern}){right}" if pattern else _NOTHING

    date = date_pattern(language)
    dated = f"(?:(?:{w.dated}) ?)?(?:{date})" if w.dated else f"(?:{date})"
    organ = "|".join(
        [f"(?P<{actor.replace('-', '_')}>{pattern})" for actor, pattern in w.organs.items()]
        + [f"(?P<short_{k}>{pattern})" for k, pattern in enumerate(w.short_organs)]
    )
    bare_organ = word("|".join([*w.organs.values(), *w.short_organs]))
    bare_head = word("|".join(filter(None, (w.resolution, w.decision))))
    annex = word(rf"(?:{w.provisions['annex']})(?: (?:[ivx]+|\d{{1,2}}))?") if w.provisions else _NOTHING
    filler, joiner = word(w.fillers), word(w.joiner)
    # an Arabic conjunction is written together with the number
    joiner_here = f"(?:{joiner}|و)" if language.verb_first else joiner
    number = (
        _NUMBER.replace("{parts}", "|".join(["[a-z]", *w.parts]))
        .replace("{joiner}", w.joiner or _NOTHING)
        .replace("{special}", "|".join(w.special_sessions) or _NOTHING)
    )
    #: whose document it is need not be said by a word
    unsaid = re.fullmatch(w.belongs, "") is not None
    belongs = rf"(?!(?:{w.subjects_after or _NOTHING})(?!\w))(?:{w.belongs})"
    short = f"(?:{w.after_short or _NOTHING})"
    at_end = r"|\w" if language.word_space else ""
    after = f"(?: ?,? ?(?:{dated}|{annex}))?"

    def before(words: str) -> re.Pattern[str]:
        """What stands right before a provision, an article joined to it or not."""
        return re.compile(rf"{left}(?:{words or _NOTHING})(?:(?<=')| ?)\Z")

    separator = rf" ?(?:(?P<range>{word(w.range)}|-)|[,،、]? ?{joiner_here}|[,،、]) ?"
    return Grammar(
        words=w,
        number=Anchored.of(number),
        head=Anchored.of(
            f"{left}(?:(?P<resolution>{w.resolution or _NOTHING})|(?P<decision>{w.decision or _NOTHING})){right}"
        ),
        organ=re.compile(f"{left}(?:{organ or _NOTHING}){right}"),
        other_body=re.compile(f"{left}(?:{w.other_bodies or _NOTHING})"),
        of=re.compile(rf"{after} ?,? ?(?:{w.belongs})"),
        of_organ=re.compile(rf"{after} ?,? ?{belongs}(?:{organ or _NOTHING}){right}"),
        of_other_body=re.compile(
            rf"(?: ?,? ?{dated})? {belongs}(?:[\w'-]+ ){{0,{0 if unsaid else _WORDS_OF_A_NAME}}}"
            rf"(?P<body>{w.other_bodies or _NOTHING})"
        ),
        of_name=re.compile(rf"(?: ?,? ?{dated})? (?:{w.belongs or _NOTHING})(?!(?:{w.no_bodies or _NOTHING})(?!\w)|$)"),
        no_body=re.compile(rf"{left}(?:{w.no_bodies or _NOTHING}) \Z"),
        # what is sought by a set of characters is found fastest
        sentence_end=re.compile(
            r"[.;。；!?\n](?:(?<=\n)|(?<=[;。；!?])(?=\s|\D|$)|(?<=\.)(?=\s|$)"
            + "".join(rf"(?<!{left}{a}\.)" for a in w.abbreviations)
            + ")"
        ),
        more_parts=re.compile(f"(?:(?:{w.joiner or _NOTHING})[a-z](?![a-z]))*(?:{w.after_number})?"),
        next_dated=re.compile(f"{w.after_number}(?:{joiner})+.*(?:{date}){w.before_number}"),
        in_annex=re.compile(rf"\)[,،]? ?{annex}[,،] \Z"),
        gap=_without_return(rf"(?:[ ,،、;()]|{dated}|{annex}|{bare_organ}|{bare_head}|{joiner_here}|{filler})*"),
        joined=re.compile(rf"(?:[,،、;(]|{joiner_here}) ?\Z"),
        joiner=re.compile(rf"{joiner}|(?<!\w)و" if language.verb_first else joiner),
        belongs=re.compile(f"[ ,،]*(?={left})(?:{w.belongs})(?<=\\w[ '])" if w.belongs else _NOTHING),
        preamble_before=re.compile(rf"{left}(?:{w.preamble or _NOTHING}){right} ?\Z"),
        preamble_after=re.compile(rf"[ ,،]*(?:{filler} ?)*(?:{w.preamble or _NOTHING}){right}"),
        between=_without_return(rf"(?: |{bare_organ}|{bare_head}|{filler})*"),
        dated=re.compile(rf"{dated} ?(?:{w.fillers})*\Z" if w.head_follows else rf" ?,? ?{dated}"),
        date=re.compile(date),
        statement=Anchored.of(f"{left}(?:{w.statement or _NOTHING})"),
        statement_again=re.compile(f"{left}(?:{w.statement_again or _NOTHING})"),
        suffix=re.compile(rf"(?:[ ,،、]|{joiner_here})+(?P<suffix>(?P<series>add|corr|rev)\.\d{{1,3}})(?![a-z\d])"),
        suffix_number=re.compile(
            rf"{separator}(?<!,)(?P<number>\d{{1,3}})(?= ?(?:$|\n|[^\w\s/(])| ?{joiner_here} ?(?:add|corr|rev)\.)"
        ),
        vague=Anchored.of(word(w.vague)),
        provision=Anchored.of(
            f"{left}(?:{'|'.join(f'(?P<{e}>{p})' for e, p in w.provisions.items()) or _NOTHING}){right}"
        ),
        separator=re.compile(separator),
        own_after=re.compile(rf",? ?(?:{_named(w.own_after)}){right}"),
        own_before=re.compile(rf"{left}(?:{_named(w.own_before)}) ?\Z"),
        owner_unsaid=before(w.owner_unsaid),
        singled_out=before(w.singled_out),
        owner_after=re.compile(
            rf"-{at_end}| ?(?!{short}{right})[a-z](?![\w'])"
            rf"| ?(?:\([^()\n]{{1,40}}\))? ?,? ?(?:{_named(w.owner_after)}){right}"
            # a noun that follows may be whose it is
            + (rf"| (?=\w)(?!{short}{right})" if unsaid and not w.head_follows else "")
        ),
    )
