"""Which document a text is: what is inferred about it is said truly, and recorded in the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from lxml import etree

import akn
from akn.references import catalogue

TEXT = (
    "At the 9901st meeting of the Security Council, held on 11 March 2031, in connection with the item entitled "
    "“Rivers”, the President of the Security Council made the following statement on behalf of the Council:\n\n"
    "“The Security Council will remain seized of the matter.”\n"
)


@pytest.fixture
def known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], object]]:
    """Makes a statement of the day of `TEXT` known to the catalogue, with its meeting or without one."""
    monkeypatch.setenv("AKN_CATALOGUE", str(tmp_path / "catalogue.tsv"))
    yield lambda meeting: catalogue.merge([catalogue.Entry("S/PRST/2031/901", "2031-03-11", "prst", meeting)])
    monkeypatch.undo()
    for cached in (catalogue._rows, catalogue._dated, catalogue._numbered):
        cached.cache_clear()


@pytest.mark.parametrize(
    ("meeting", "text", "words"),
    [
        ("9901", TEXT, "the one statement of 2031-03-11 at meeting 9901"),
        ("", TEXT, "that may be of meeting 9901"),
        ("", TEXT.replace("At the 9901st meeting of the Security Council, held on", "On"), "has no meeting"),
    ],
)
def test_why_a_symbol_was_inferred_is_said_truly(
    known: Callable[[str], object], meeting: str, text: str, words: str
) -> None:
    known(meeting)
    document = akn.convert(text)
    assert document.symbol == "S/PRST/2031/901"
    (problem,) = (p for p in document.problems if p.code == "AKN301")
    assert words in problem.message
    assert ("at meeting 9901" in problem.message) == bool(meeting)


def test_the_catalogue_infers_nothing_where_its_meeting_is_another(known: Callable[[str], object]) -> None:
    known("9902")
    assert akn.convert(TEXT).symbol is None


MASTHEAD = "United Nations\nS/PRST/2031/902\nOriginal: {}\n\n"
FRENCH = (
    "À la 9902e séance du Conseil de sécurité, tenue le 2 avril 2031, le Président du Conseil de sécurité a fait au "
    "nom du Conseil la déclaration suivante :\n\n« Le Conseil de sécurité demeure saisi de la question. »\n"
)


@pytest.mark.parametrize(
    ("text", "value", "how"),
    [
        (FRENCH, "eng", "assumed: documents are drafted in English where no masthead says otherwise"),
        (MASTHEAD.format("English") + FRENCH, "eng", "masthead"),
        (MASTHEAD.format("French") + FRENCH, "fra", "masthead"),
        (MASTHEAD.format("Klingon") + FRENCH, "eng", "assumed: documents are drafted in English where no masthead"),
    ],
)
def test_it_is_recorded_how_the_language_of_drafting_is_known(text: str, value: str, how: str) -> None:
    root = etree.fromstring(akn.convert(text).xml)
    decisions = {d.get("name"): d for d in root.iter("{urn:x-akn:provenance}decision")}
    assert decisions["original language"].get("value") == value
    assert str(decisions["original language"].get("how")).startswith(how)


def _deliberation(symbol: str, organ: str, meeting: str) -> akn.Document:
    return akn.convert(
        f"United Nations\n{symbol}\n\nResolution adopted by the {organ} on 20 December 2036\n\n"
        f"The {organ},\n\nRecalling its decisions,\n\n1. Decides to meet.\n\n{meeting} meeting\n20 December 2036\n",
        date="2037-01-01",
    )


@pytest.mark.parametrize(
    ("symbol", "organ", "href", "name"),
    [
        ("A/RES/91/417", "General Assembly", "unga/91/meeting/73", "A/91/PV.73"),
        ("A/RES/ES-12/3", "General Assembly", "unga/ES-12/meeting/73", "A/ES-12/PV.73"),
        ("A/HRC/RES/62/3", "Human Rights Council", "unga-hrc/62/meeting/73", "Meeting 73"),
    ],
)
def test_a_meeting_is_one_of_its_organ_and_session(symbol: str, organ: str, href: str, name: str) -> None:
    root = etree.fromstring(_deliberation(symbol, organ, "73rd").xml)
    (event,) = root.iter("{*}TLCEvent")
    assert (event.get("href"), event.get("showAs")) == (f"/akn/ontology/event/un/{href}", name)


def test_a_decision_in_a_volume_has_the_symbol_of_its_own_number() -> None:
    document = akn.convert(
        "United Nations\nA/91/49\nGeneral Assembly\n\n91/550. Report on pastures\n\nAt its 55th plenary meeting, on "
        "20 December 2036, the General Assembly took note of the report of the Secretary-General.\n",
        date="2037-01-01",
    )
    assert (document.symbol, document.identity.symbol_from) == ("A/DEC/91/550", "title")
    (problem,) = (p for p in document.problems if p.code == "AKN308")
    assert "A/91/49" in problem.message


@pytest.mark.parametrize(
    ("opening", "first", "organ", "name"),
    [
        (
            "At its 57th meeting, on 4 April 2035, the President of the Human Rights Council made the following "
            "statement:",
            "“The Human Rights Council takes note of the report, and recalls what the Security Council said.”",
            "unga-hrc",
            "Human Rights Council",
        ),
        (
            "At its 57th meeting, on 4 April 2035, the President of the General Assembly made the following statement:",
            "“The General Assembly takes note of the report.”",
            "unga",
            "General Assembly",
        ),
        (
            "At the 9957th meeting of the Security Council, held on 4 April 2035, in connection with the Council’s "
            "consideration of the report of the General Assembly, the President made the following statement:",
            "“The Council takes note of the report.”",
            "unsc",
            "Security Council",
        ),
        (
            "At the 9957th meeting, held on 4 April 2035, in connection with the consideration of the report of the "
            "General Assembly, the President made the following statement on behalf of the Council:",
            "“The Security Council takes note of the report.”",
            "unsc",
            "Security Council",
        ),
    ],
)
def test_a_statement_is_of_the_organ_whose_president_makes_it(opening: str, first: str, organ: str, name: str) -> None:
    tree = akn.convert(f"{opening}\n\n{first}\n").tree
    (author, *_) = tree.iter("{*}FRBRauthor")
    (body, *_) = tree.iter("{*}TLCOrganization")
    (uri, *_) = tree.iter("{*}FRBRuri")
    assert (author.get("href"), body.get("showAs")) == (f"#{organ}", name)
    assert f"/{organ}/2035-04-04/" in uri.get("value", "")
