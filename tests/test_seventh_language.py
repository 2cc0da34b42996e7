"""A language and a series of symbols that the program does not know, added by data alone.

The language is invented.  This file is the module of its words, as `akn/languages` has one for each other language.
"""

from __future__ import annotations

import types
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

import akn
import akn.conversion
import akn.languages
import akn.source.matching
from akn.languages import LANGUAGES, ActionPhrases, CitationWords, DeliberationWords, Language
from akn.markup.references import references_of
from akn.references import catalogue, symbols
from akn.references.citation import Reference

COUNCIL = "/akn/un/statement/deliberation/unsc"
CHARTER = "/akn/un/act/provision/un/1945-06-26/charter"

# ------------------------------------------------------------------------------------- the words of Talvish

#: where the program looks for action phrases
PHRASES = ActionPhrases(
    finite={"recall": ("remembri",), "decide": ("festi",)},
    participles={"recall": ("remembranta",)},
    fillers=("anu",),
    followers=(),
)
#: where it looks for the names of instruments: in full, in short, and after their parents
NAMES: Mapping[str, tuple[str, ...]] = {"charter": ("karto natsionim unitim",), "npt": ("pakto nukleask",)}
SHORT: Mapping[str, tuple[str, ...]] = {"charter": ("karto",), "npt": ("pakto",)}
THERETO: Mapping[str, tuple[str, ...]] = {}

_MONTHS = ("una", "du", "tre", "kva", "pen", "ses", "sep", "ok", "nav", "dek", "unadek", "dudek")

TALVISH = Language(
    code="qtv",
    tag="qtv",
    name="talvesk",
    also_called=("talvish", "talvesk"),
    direction="ltr",
    variants={"ð": "d"},
    ignorable="",
    evidence=("rado ardhesk", "komuna sedhal", "natsionim unitim", "sekvanta dhiro"),
    council="Rado Ardhesk",
    subjects=("rado ardhesk", "rado"),
    verb_first=False,
    word_space=" ",
    statement_title=r"dhiro min presidhan min rado ardhesk",
    statement_announced=r"presidhan\b.{0,200}\bsekvanta dhiro\b",
    meeting=r"(?P<number>\d{1,5})a sedho(?P<resumed> \(reprisa\))?(?: min rado ardhesk)?",
    item=r"\btemo titolita",
    date=rf"\b(?P<day>\d{{1,2}})a (?P<month>(?:{'|'.join(_MONTHS)})monu) (?P<year>(?:19|20)\d\d)\b",
    months={f"{name}monu": number for number, name in enumerate(_MONTHS, 1)},
    endings=("i",),
    before_numbers="",
    after_numbers="",
    quotes=(("„", "“"), ('"', '"')),
    masthead={"publisher": "natsioni uniti", "issuingBody": "rado ardhesk", "distribution": "distr: komun"},
    annex="aldono",
    running_head="",
    alphabet="abcdefghijklmnopqrstuvwxyz",
    actions=__name__,
    citations=CitationWords(
        head_follows=False,
        resolution="dekreli?",
        decision="festeli?",
        statement="dhiroi? sit presidhan min",
        statement_again="sedi min",
        organs={
            "unsc": "rado ardhesk",
            "unga": "komuna sedhal",
            "unga-hrc": "rado homrektek",
            "ecosoc": "rado ekonomek ot sosialek",
        },
        short_organs={"rado": ("unsc", "unga-hrc", "ecosoc"), "komuna": ("unga",)},
        other_bodies="komisio|konferenso",
        no_bodies="",
        name_words="",
        abbreviations=(),
        before_number="",
        after_number="",
        fillers="min|sit|anu",
        belongs="min ",
        subjects_after="",
        joiner="ot",
        range="asta",
        dated="min",
        special_sessions={"es-": "ES-", "s-": "S-"},
        parts={},
        provisions={
            "paragraph": "paroi?",
            "point": "punkti?",
            "article": "artikoi?",
            "chapter": "feskoi?",
            "section": "sektoi?",
            "annex": "aldono",
            "part": "parti?",
        },
        ordinals={},
        inserted={},
        own_after={"above": "supra", "below": "infra"},
        own_before={},
        owner_unsaid="pri|na",
        singled_out="particule",
        owner_after={"": "min"},
        capital_of_charter=False,
        preamble="",
        after_short="ot|remembri",
        contracted="",
        charter=r"kartam?",
        vague="(?:sit )?pretali dekreli",
        instruments=__name__,
    ),
    deliberations=DeliberationWords(
        formulas={"unsc": "rado ardhesk", "unga": "komuna sedhal"},
        title=r"dekrel \d{1,4} ?\(\d{4}\)",
        draft=r".{1,300}: dekrel talme",
        adopted=r"aksepta min rado ardhesk na .{0,80}",
        meeting_line=r"\d{1,5}a sedho",
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

OPENING = (
    "Na 9901a sedho min Rado Ardhesk, tenita 11a tremonu 2031, pri temo titolita „Fluvi“, Presidhan min Rado Ardhesk "
    "dhiris sekvanta dhiro nam Rado:"
)
TITLE = "Dhiro min Presidhan min Rado Ardhesk"
#: modules that have taken over the list of languages
_HOLDERS = (akn.languages, akn.conversion, akn.source.matching)


@pytest.fixture
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    """Talvish as one of the languages, as if it stood in the list."""
    for module in _HOLDERS:
        assert module.LANGUAGES is LANGUAGES
        monkeypatch.setattr(module, "LANGUAGES", (*LANGUAGES, TALVISH))


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AKN_CATALOGUE", str(tmp_path / "ours.tsv"))
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1900000000")
    _forget()
    yield
    _forget()


def _forget() -> None:
    for cached in (catalogue._rows, catalogue._dated, catalogue._numbered):
        cached.cache_clear()


def _statement(*paragraphs: str) -> akn.Document:
    text = "\n\n".join([TITLE, OPENING, *("„" + p for p in paragraphs)]) + "“\n"
    return akn.convert(text, symbol="S/PRST/2031/901")


def _cited(*paragraphs: str) -> list[Reference]:
    return [r for r in _statement(*paragraphs).references if r.line > 3]


def _hrefs(*paragraphs: str) -> dict[str, str]:
    return {r.text: r.href for r in _cited(*paragraphs)}


# ------------------------------------------------------------------------------------- a statement


def test_without_its_words_the_language_is_not_known() -> None:
    document = _statement("Rado Ardhesk remembri dekrel 1540 (2004).")
    assert "AKN109" in {p.code for p in document.problems}
    assert document.references == ()
    with pytest.raises(ValueError, match="'qtv' is not one of"):
        akn.convert(OPENING, language="qtv")


@pytest.mark.usefixtures("_known")
def test_a_statement_is_recognised_with_all_its_parts() -> None:
    document = _statement("Rado Ardhesk remembri sit plano.", "Rado anu festi:", "(a) halti;", "(b) paroli.")
    assert document.problems == ()
    assert document.language is TALVISH
    assert (document.symbol, document.identity.date, document.identity.meeting) == (
        "S/PRST/2031/901",
        "2031-03-11",
        9901,
    )
    assert [(b.kind.value, b.action.id if b.action else "") for b in document.blocks[1:4]] == [
        ("formula", ""),
        ("paragraph", "recall"),
        ("paragraph", "decide"),
    ]
    xml = document.xml.decode()
    assert akn.validate(document.xml) == []
    assert '<FRBRlanguage language="qtv"/>' in xml
    assert f'<FRBRthis value="{COUNCIL}/2031-03-11/2031-901/qtv@/!main"/>' in xml
    assert ">11a tremonu 2031</date>" in xml
    assert ">Fluvi</inline>" in xml
    assert xml.count("<point ") == 2


@pytest.mark.usefixtures("_known")
def test_the_language_may_be_given_by_its_code() -> None:
    assert akn.convert(f"{TITLE}\n\n{OPENING}\n\n„Rado remembri.“\n", language="QTV").language is TALVISH


@pytest.mark.usefixtures("_known")
def test_the_other_languages_are_recognised_as_before() -> None:
    assert akn.convert("The Security Council recalls its resolution 1540 (2004).").language.code == "eng"


# ------------------------------------------------------------------------------------- citations


@pytest.mark.usefixtures("_known")
def test_a_list_of_resolutions_shares_its_word_and_its_organ() -> None:
    found = _cited(
        "Rado Ardhesk remembri sit dekreli 1325 (2000), 1820 (2008) ot 1889 (2009), dekreli 46/182 ot 74/270 min "
        "Komuna Sedhal ot dekrel 2010/2 min Rado Ekonomek ot Sosialek."
    )
    assert [r.symbol for r in found] == [
        "S/RES/1325 (2000)",
        "S/RES/1820 (2008)",
        "S/RES/1889 (2009)",
        "A/RES/46/182",
        "A/RES/74/270",
        "E/RES/2010/2",
    ]
    assert {r.status for r in found} == {"resolved"}
    assert found[0].href == f"{COUNCIL}/2000-10-31/1325-2000"
    assert found[-1].href == "https://docs.un.org/qtv/E/RES/2010/2"


@pytest.mark.usefixtures("_known")
def test_paragraphs_of_a_resolution() -> None:
    work = f"{COUNCIL}/2004-04-28/1540-2004"
    assert _hrefs("Rado remembri paroi 3 (a) ot 5 asta 7 min dekrel 1540 (2004).") == {
        "paroi 3 (a)": f"{work}/!main~para_3__list_1__point_a",
        "5 asta 7": f"{work}/!main~para_5->para_7",
        "1540 (2004)": work,
    }


@pytest.mark.usefixtures("_known")
def test_instruments_by_their_full_and_short_names() -> None:
    assert _hrefs("Rado remembri Fesko VIII min Karto Natsionim Unitim.", "Rado remembri Artiko 41 min Karto.") == {
        "Fesko VIII": f"{CHARTER}/!main~chp_VIII",
        "Karto Natsionim Unitim": CHARTER,
        "Artiko 41": f"{CHARTER}/!main~art_41",
        "Karto": CHARTER,
    }
    assert _hrefs("Rado remembri Pakto.") == {}
    assert list(_hrefs("Rado remembri Pakto Nukleask.", "Rado remembri Pakto.")) == ["Pakto Nukleask", "Pakto"]


@pytest.mark.usefixtures("_known")
def test_meetings_dates_and_what_says_no_number() -> None:
    document = _statement("Rado remembri sit 9880a sedho min 13a unamonu 2031 ot sit pretali dekreli.")
    meetings = [(r.text, r.href) for r in document.references if r.kind == "meeting"]
    assert meetings == [
        ("9901a sedho min Rado Ardhesk", "/akn/ontology/event/un/unsc/meeting/9901"),
        ("9880a sedho", "/akn/ontology/event/un/unsc/meeting/9880"),
    ]
    assert [(r.text, r.href) for r in document.references if r.status == "vague"] == [("sit pretali dekreli", "")]
    assert '<date date="2031-01-13"' in document.xml.decode()


@pytest.mark.usefixtures("_known")
def test_statements_by_their_dates_and_a_date_that_is_wrong() -> None:
    (by_date,) = _cited("Rado remembri dhiro sit Presidhan min 13a unamonu 2010.")
    assert (by_date.symbol, by_date.kind) == ("S/PRST/2010/1", "presidentialStatement")
    document = _statement("Rado remembri dekrel 1540 (2004) min 29a kvamonu 2004.")
    assert [p.code for p in document.problems] == ["AKN310"]


@pytest.mark.usefixtures("_known")
def test_provisions_of_the_document_and_several_candidates() -> None:
    document = _statement("1. Rado remembri dekrel 46/30.", "2. Rado festi na paro 1 supra ot na paro 9 infra.")
    found = {r.text: (r.href, r.status) for r in document.references}
    assert found["46/30"] == ("", "ambiguous")
    assert found["paro 1"] == ("#para_1", "resolved")
    assert found["paro 9"] == ("", "unresolved")
    assert [p.code for p in document.problems] == ["AKN311", "AKN312"]


@pytest.mark.usefixtures("_known")
def test_its_akn_file_says_the_same() -> None:
    document = _statement("Rado remembri dekreli 1540 (2004) ot 2010/2 min Rado Ekonomek ot Sosialek ot S/2031/7.")
    said = [(r.symbol, r.text, r.href, r.kind, r.eId) for r in document.references]
    assert [(r.symbol, r.text, r.href, r.kind, r.eId) for r in references_of(document.tree)] == said
    assert "E/RES/2010/2" in [r[0] for r in said]


@pytest.mark.usefixtures("_known")
def test_variants_of_letters_are_matched() -> None:
    assert [r.symbol for r in _cited("Rado remembri ðekrel 1540 (2004).")] == ["S/RES/1540 (2004)"]


@pytest.mark.usefixtures("_known")
def test_other_bodies_are_not_taken_for_an_organ() -> None:
    assert [r for r in _cited("Rado remembri dekrel 46/182 min Komisio Fluvek.") if r.href] == []


# ------------------------------------------------------------------------------------- a series of symbols

NOTES = (r"S/NOTE/(\d{4})/(\d{1,3})", "S/NOTE/{0}/{1}", "note-{0}-{1}", "unsc", "decision")
ENGLISH = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the Council’s "
    "consideration of the item entitled “Rivers”, the President of the Security Council made the following statement "
    "on behalf of the Council:\n\n“The Council recalls S/NOTE/2031/4 and ZQ/2031/9.”\n"
)


def _found() -> dict[str, tuple[str, str]]:
    document = akn.convert(ENGLISH, symbol="S/PRST/2031/901")
    assert akn.validate(document.xml) == []
    assert [r.symbol for r in references_of(document.tree)] == [r.symbol for r in document.references]
    return {r.symbol: (r.kind, r.href) for r in document.references if r.symbol}


def test_a_series_that_is_not_known_has_the_address_of_its_symbol() -> None:
    assert _found() == {"S/NOTE/2031/4": ("document", "https://docs.un.org/en/S/NOTE/2031/4")}


@pytest.fixture
def notes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(symbols, "_SERIES", (*symbols._SERIES, NOTES))
    symbols.parse_symbol.cache_clear()
    yield
    symbols.parse_symbol.cache_clear()


@pytest.mark.usefixtures("notes")
def test_a_row_of_the_table_makes_a_series_known() -> None:
    symbol = symbols.parse_symbol("s/note/2031/4")
    assert symbol is not None
    assert (symbol.printed, symbol.number, symbol.actor, symbol.kind) == (
        "S/NOTE/2031/4",
        "note-2031-4",
        "unsc",
        "sc-decision",
    )
    corrected = symbols.parse_symbol("S/NOTE/2031/4/corr.1")
    assert corrected is not None
    assert (corrected.printed, corrected.number) == ("S/NOTE/2031/4/Corr.1", "note-2031-4-Corr.1")
    catalogue.merge(catalogue.read_csv("symbol,date\nS/NOTE/2031/4,2031-02-03\n"))
    assert _found()["S/NOTE/2031/4"][1] == f"{COUNCIL}/2031-02-03/note-2031-4"
    assert catalogue.entry("S/NOTE/2031/4") == catalogue.Entry("S/NOTE/2031/4", "2031-02-03", "sc-decision", "")


@pytest.mark.usefixtures("notes")
def test_a_document_may_have_a_symbol_of_the_new_series() -> None:
    text = "S/NOTE/2031/4\n\n11 March 2031\n\nThe Security Council,\n\nRecalling its plan,\n\n1. Decides to meet.\n"
    document = akn.convert(text)
    assert document.symbol == "S/NOTE/2031/4"
    xml = document.xml.decode()
    assert akn.validate(document.xml) == []
    assert f'<FRBRthis value="{COUNCIL}/2031-03-11/note-2031-4/!main"/>' in xml
    assert 'name="decision"' in xml


def test_a_first_part_more_in_the_table_makes_a_body_known() -> None:
    path = Path(symbols.__file__)
    text = path.read_text(encoding="utf-8").replace('_ROOTS = (\n    "', '_ROOTS = (\n    "ZQ|', 1)
    with_body = types.ModuleType(symbols.__name__)
    exec(compile(text, path, "exec"), with_body.__dict__)
    line = "see ZQ/2031/9/Add.1 and ZQ/CONF.2/31"
    assert list(symbols.symbols_in(line.lower(), line)) == []
    found = [key for _, _, key in with_body.symbols_in(line.lower(), line)]
    assert found == ["ZQ/2031/9/Add.1", "ZQ/CONF.2/31"]
