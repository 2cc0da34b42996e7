"""What the program knows of the six official languages: words only, one frozen value each."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module

from akn.languages.ar import ARABIC
from akn.languages.en import ENGLISH
from akn.languages.es import SPANISH
from akn.languages.fr import FRENCH
from akn.languages.language import ActionPhrases, CitationWords, DeliberationWords, Language
from akn.languages.ru import RUSSIAN
from akn.languages.zh import CHINESE

__all__ = [
    "DRAFTED_IN", "LANGUAGES", "UNDETERMINED", "ActionPhrases", "CitationWords", "DeliberationWords", "Language",
    "action_phrases",
    "by_code", "instrument_names",
]

#: the official languages, in the order in which the United Nations lists them
LANGUAGES: tuple[Language, ...] = (ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH)

#: language in which documents are drafted where their masthead does not name another
DRAFTED_IN = ENGLISH

#: stands where no language could be recognised: it knows no words, so nothing is found
UNDETERMINED = Language(
    code="und", tag="und", name="undetermined", also_called=(), direction="ltr", variants={}, ignorable="",
    evidence=(), council="", subjects=(), verb_first=False, word_space=" ", statement_title="",
    statement_announced="", meeting="", item="", date="", months={}, endings=(), before_numbers="",
    after_numbers="", quotes=(), masthead={}, annex="", running_head="", alphabet="", actions="",
    citations=CitationWords(
        head_follows=False, resolution="", decision="", statement="", statement_again="", organs={}, short_organs={},
        other_bodies="", no_bodies="", name_words="", abbreviations=(), before_number="", after_number="",
        fillers="", belongs="", subjects_after="", joiner="", range="", dated="", special_sessions={}, parts={},
        provisions={}, ordinals={}, inserted={}, own_after={}, own_before={},
        owner_unsaid="", singled_out="", owner_after={}, capital_of_charter=False, preamble="", after_short="",
        contracted="", charter="", vague="", instruments="",
    ),
    deliberations=DeliberationWords(
        formulas={},
        title="",
        draft="",
        adopted="",
        meeting_line="",
        ordinals={},
        in_session="",
        session_meeting="",
        unanimous="",
        by_vote="",
        counts=(),
        counted={},
        votes={},
    ),
)


@cache
def action_phrases(language: Language) -> ActionPhrases:
    """The action phrases of a language, loaded when first asked for."""
    phrases = import_module(language.actions).PHRASES
    assert isinstance(phrases, ActionPhrases)
    return phrases


def by_code(code: str) -> Language | None:
    """The language of an ISO 639-2 code or BCP 47 tag, None if it is not one of the six."""
    return next((lang for lang in LANGUAGES if code.lower() in (lang.code, lang.tag)), None)


@cache
def instrument_names(language: Language) -> tuple[Mapping[str, tuple[str, ...]], ...]:
    """How a language names legal instruments: in full, in short, and right after their parents."""
    if not language.citations.instruments:
        return {}, {}, {}
    module = import_module(language.citations.instruments)
    return module.NAMES, module.SHORT, module.THERETO
