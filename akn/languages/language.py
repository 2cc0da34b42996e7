"""The fields that every language fills: words and patterns, no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["ActionPhrases", "CitationWords", "DeliberationWords", "Language"]


@dataclass(frozen=True, slots=True, eq=False)
class ActionPhrases:
    """How one language prints the actions of an organ.

    All phrases are written as they read after folding: lower case, ASCII digits, one plain space,
    and the language's `variants` applied.  A phrase is a sequence of words; ``~`` stands for any run
    of `fillers` (also none).  ``a|b`` inside one word is a choice, ``(s)`` an optional ending; what stands
    after ``>`` must follow but does not belong to the phrase ("rappelle > aux").
    """

    #: action id -> forms that are the verb of a sentence ("recalls", "se félicite", 回顾)
    finite: Mapping[str, tuple[str, ...]]
    #: action id -> forms that open a dependent clause ("recalling", "ayant examiné", "ссылаясь")
    participles: Mapping[str, tuple[str, ...]]
    #: words that may stand before a phrase or at its ``~`` and belong to it ("also", "deeply", "its", 还)
    fillers: tuple[str, ...]
    #: words that may follow a phrase and belong to it ("with appreciation", "également", "أيضا")
    followers: tuple[str, ...]
    #: followers that the Security Council does not emphasise with its verb ("in the strongest terms", "en particulier")
    asides: tuple[str, ...] = ()
    #: words after which the object comes before its verb (对…表示关切)
    objects_first: tuple[str, ...] = ()
    #: words that name the ground an act rests on, before its verb (根据…采取行动)
    grounds_first: tuple[str, ...] = ()
    #: words right before what reads as a verb and is a noun there (秘书长的建议)
    before_nouns: tuple[str, ...] = ()
    #: words before a verb that deny it ("not", "ne", 不)
    negations: tuple[str, ...] = ()
    #: words that open a clause in which somebody else's act may stand ("that", "which", "что")
    subordinators: tuple[str, ...] = ()
    #: words that join another verb of the same organ ("and", "и")
    conjunctions: tuple[str, ...] = ()
    #: what several persons call themselves; a pronoun among them only where it opens a paragraph ("they")
    plural_subjects: tuple[str, ...] = ()
    #: endings of a word of `finite` and those it has where several persons act; the first that fits
    plural_endings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CitationWords:
    """How one language cites documents and their provisions.

    Patterns are regular expressions without groups over folded text, `variants` applied and `ignorable`
    characters taken out; an empty one matches nothing.
    """

    #: whether the word for the document follows its number (第1540(2004)号决议)
    head_follows: bool
    #: a resolution or several; a decision or several
    resolution: str
    decision: str
    #: a statement of the President, up to the date or symbol that tells which
    statement: str
    #: the same with fewer words, once it was named in full ("those of")
    statement_again: str
    #: actor of the IRI -> what the organ is called beside the number of its document
    organs: Mapping[str, str]
    #: "the Council", "the Assembly": an organ by the last word of its name, which the document's own organ or the
    #: form of the number tells
    short_organs: Mapping[str, tuple[str, ...]]
    #: words in the names of bodies whose documents have numbers alike, so that these are not taken for an organ's own
    other_bodies: str
    #: capitalised names beside a number that are not those of such bodies ("United Nations", "Secretary-General")
    no_bodies: str
    #: small words in the name of a body, where that stands right before the word for its document ("Commission on Human
    #: Rights resolution 2003/11"); "" where it does not stand there
    name_words: str
    #: abbreviations beside numbers, whose full stop ends no sentence ("nos")
    abbreviations: tuple[str, ...]
    #: words that may stand between the word for a document and its number, or between a provision and its document
    fillers: str
    #: what stands between a number and the organ that is named after it ("of the General Assembly")
    belongs: str
    #: organs and bodies in a form in which, right after a number, they are the subject of what follows
    subjects_after: str
    #: what stands between the last two of a list, or after a comma
    joiner: str
    #: what stands between the first and the last of a range
    range: str
    #: where `head_follows`: what stands right before and right after a number (第…号)
    before_number: str
    after_number: str
    #: what stands between a number and the date of its document
    dated: str
    #: prefixes of the numbers of special sessions, and of any, as printed -> as in symbols ("S-", "ES-", "")
    special_sessions: Mapping[str, str]
    #: words that letter the parts of a resolution, as printed -> as in symbols; Latin letters need no entry
    parts: Mapping[str, str]
    #: element of a provision -> the word before its number (after it where `head_follows`)
    provisions: Mapping[str, str]
    #: numbers that are written in words -> value
    ordinals: Mapping[str, int]
    #: words after the number of a provision that was put in later (after its noun where `head_follows`) -> in eIds
    inserted: Mapping[str, str]
    #: where a provision of the present document stands ("above", "below"; "" if that is not said) -> what stands right
    #: after (or before) it and says so ("above", "of the present resolution")
    own_after: Mapping[str, str]
    own_before: Mapping[str, str]
    #: words right before a provision whose document is not said, if it has one that all know ("under Article 33")
    owner_unsaid: str
    #: words right before a provision that single it out of what was just named ("the report, in particular annex I")
    singled_out: str
    #: "", or "annex" for what is said of annexes only -> what stands right after a provision and says whose it is ("of
    #: the Convention", "thereof"; "to the report")
    owner_after: Mapping[str, str]
    #: whether provisions of the Charter of the United Nations, and of no other instrument, have a capital letter
    capital_of_charter: bool
    #: words for the preamble, beside the number of a paragraph: those of the preamble are counted apart
    preamble: str
    #: words that may follow the short name of an instrument; any other may make it the name of another one
    after_short: str
    #: prepositions that are written in one word with the article of a name ("du Pacte"): they are no part of it
    contracted: str
    #: a charter of any kind
    charter: str
    #: what is cited without saying which ("previous relevant resolutions"); what stands before its noun is repeated a
    #: few times at most, as else a run of such words would be read again from each of them
    vague: str
    #: module with the names of legal instruments, "" for none
    instruments: str


@dataclass(frozen=True, slots=True, eq=False)
class DeliberationWords:
    """How one language prints resolutions and decisions; patterns as of `Language`, for whole lines."""

    #: actor -> the words that open the preamble, without the comma after them
    formulas: Mapping[str, str]
    #: heading of a resolution of the Security Council, its number
    title: str
    #: heading of a draft, its sponsors before a colon
    draft: str
    #: who adopted it and when
    adopted: str
    #: the meeting, below the text
    meeting_line: str
    #: words by which a meeting may be numbered instead of figures -> the number, patterns, too ("segunda sesión")
    ordinals: Mapping[str, int]
    #: beginning of a decision, which tells of the meeting ("At its 55th plenary meeting, … the General Assembly")
    in_session: str
    #: that meeting, there
    session_meeting: str
    #: adopted unanimously or without a vote; by a vote
    unanimous: str
    by_vote: str
    #: the same with how many voted so, groups ``approve``, ``against``, ``abstain``; the first that fits tells
    counts: tuple[str, ...]
    #: counts that are written in words -> value ("none"), patterns, too
    counted: Mapping[str, int]
    #: outcome ("approve", "against", "abstain") -> the words before the States that voted so
    votes: Mapping[str, str]


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """Everything the stages must know of one language.

    Patterns are regular expressions over folded text (`akn.source.text.fold`): lower case, ASCII
    digits, plain spaces, hyphens and quotation marks, `variants` applied, one character for one.
    """

    #: ISO 639-2 code, as FRBRlanguage has it
    code: str
    #: BCP 47 tag, as xml:lang and docs.un.org have it
    tag: str
    #: the language's own name
    name: str
    #: what mastheads of all languages call it ("original: english", "原件: 英文")
    also_called: tuple[str, ...]
    #: "ltr" or "rtl"
    direction: str
    #: characters that are matched as another one (traditional Chinese, alif with hamza, ё)
    variants: Mapping[str, str]
    #: characters that may stand between the letters of a word without changing it (tashkeel)
    ignorable: str
    #: words whose count decides the language: names of the organs, words of the formulas
    evidence: tuple[str, ...]
    #: the Security Council in full, as its statements name it
    council: str
    #: what a paragraph calls the organ that acts (the Council in full, short, by pronoun)
    subjects: tuple[str, ...]
    #: whether the verb usually stands before its subject
    verb_first: bool
    #: what stands between two words: " ", or "" in scripts without spaces
    word_space: str
    #: title of a presidential statement
    statement_title: str
    #: words that only the opening sentence of a presidential statement has ("made the following statement")
    statement_announced: str
    #: meeting by its number, group ``number``; group ``resumed`` is filled for a resumed one
    meeting: str
    #: words after which the agenda item stands in quotation marks
    item: str
    #: a date, groups ``day``, ``month`` (a key of `months`) and ``year``
    date: str
    #: month as printed -> 1 … 12
    months: Mapping[str, int]
    #: endings in which forms of one word differ (singular and plural)
    endings: tuple[str, ...]
    #: in a script without spaces: characters that stand before, or after, a number that is no footnote call
    before_numbers: str
    after_numbers: str
    #: pairs of quotation marks as printed, outer ones first
    quotes: tuple[tuple[str, str], ...]
    #: masthead: whole lines, by what they are
    masthead: Mapping[str, str]
    #: heading of an annex
    annex: str
    #: running heads and feet that are set aside although they carry no symbol
    running_head: str
    #: letters that number sub-paragraphs, in their order
    alphabet: str
    #: module with the action phrases, a table of its own as it is long; "" for none
    actions: str
    #: how documents and provisions are cited
    citations: CitationWords
    #: how resolutions and decisions are printed
    deliberations: DeliberationWords
