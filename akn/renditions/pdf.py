"""AKN tree → archival PDF: PDF/A with the XML inside, PDF/UA for everybody to read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from enum import StrEnum
from pathlib import Path
from threading import Thread

from lxml import etree

from akn.markup.names import serialise
from akn.problems import AknError, Problem
from akn.renditions import pages
from akn.renditions.elements import text_of
from akn.renditions.flow import Flow, flow_of
from akn.renditions.identity import Facts, facts_of
from akn.renditions.nodes import texts_of
from akn.renditions.proofreading import Expected, difference, expected_of
from akn.renditions.xmp import with_metadata

__all__ = ["LONG", "Profile", "render"]


class Profile(StrEnum):
    """The archival profile; both are PDF/UA-1 too."""

    #: PDF/A-3a, with the XML attached as its source
    A_3A = "a-3a"
    #: PDF/A-2a, for archives that take no attachments
    A_2A = "a-2a"


def render(
    tree: etree._Element,
    *,
    xml: bytes | None = None,
    profile: Profile | str = Profile.A_3A,
    font_paths: Iterable[Path] = (),
) -> bytes:
    """The PDF of a document, the same bytes for the same XML and fonts.

    Args:
        tree: of any AKN 3.0 document.
        xml: the file that the tree was read from, to be attached; None to write the tree.
        profile: "a-3a" or "a-2a".
        font_paths: folders with fonts that come before the program's own.

    Raises:
        AknError: no font has a character (AKN511), a folder has no fonts (AKN512), the text of the PDF is not that of
            the tree (AKN513), or the typesetter refuses the document (AKN514).
        ValueError: the profile is none.
    """
    profile = Profile(profile)
    source = serialise(tree) if xml is None else xml
    fonts = tuple(path.resolve() for path in font_paths)
    with pages.second_reader() if len(source) >= LONG else nullcontext() as second:
        try:
            return _proven(tree, source, profile, fonts, second)
        except ModuleNotFoundError as error:
            raise AknError(Problem("AKN510", facts={"what": f"the package {error.name}"})) from None


def _proven(
    tree: etree._Element,
    source: bytes,
    profile: Profile,
    font_paths: tuple[Path, ...],
    second: pages.SecondReader | None,
) -> bytes:
    """A PDF whose text was read back."""
    from akn.renditions.fonts import open_fonts  # its tools come with an extra, and may not be there
    from akn.renditions.typesetting import typeset

    # an element that nobody holds is made anew whenever the tree is asked for it
    held = list(tree.iter())
    facts = facts_of(tree)
    flow = flow_of(tree, facts)
    # the typesetter leaves the interpreter free
    with _Meanwhile(lambda: _expected(tree, flow)) as meanwhile:
        attachment = (_file_name(facts), source) if profile is Profile.A_3A else None
        pdf = typeset(flow, facts, open_fonts(font_paths), profile.value, attachment)
    del held
    pdf = with_metadata(pdf, facts, hashlib.sha256(source).hexdigest())
    expected = meanwhile.result()
    try:
        wrong = difference(expected, pages.pages_of(pdf, second))
    except pages.UnreadableError as error:
        raise AknError(Problem("AKN514", facts={"reason": f"it cannot be read back, {error}"})) from None
    if wrong:
        raise AknError(Problem("AKN513", facts={"reason": wrong}))
    return pdf


def _expected(tree: etree._Element, flow: Flow) -> Expected:
    """What is to be read in the PDF, once it is sure that this is what the tree has.

    Raises:
        AknError: it is not (AKN513).
    """
    pages.load()
    lost = _lost(tree, flow)
    if lost:
        raise AknError(Problem("AKN513", facts={"reason": lost}))
    return expected_of(flow.nodes)


class _Meanwhile(Thread):
    """Something that is made while the block runs; at its end it is there, or why it is not."""

    def __init__(self, make: Callable[[], Expected]) -> None:
        super().__init__()
        self._make = make
        self._made: Expected | BaseException

    def run(self) -> None:
        try:
            self._made = self._make()
        except BaseException as error:
            self._made = error

    def __enter__(self) -> _Meanwhile:
        self.start()
        return self

    def __exit__(self, *error: object) -> None:
        self.join()

    def result(self) -> Expected:
        if isinstance(self._made, BaseException):
            raise self._made
        return self._made


#: bytes of an XML file, about eighty pages, from which a second process reads the PDF faster than it is started
LONG = 400_000


def _lost(tree: etree._Element, flow: Flow) -> str:
    """What of the tree's text the flow does not have, in the order of the tree; "" for nothing."""
    wanted, had = (_bare(texts) for texts in (text_of(tree), texts_of(flow.nodes)))
    if wanted == had:
        return ""
    at = next((k for k, (a, b) in enumerate(zip(wanted, had, strict=False)) if a != b), min(len(wanted), len(had)))
    return f"“{wanted[at : at + _SHOWN]}” would be lost before “{had[at : at + _SHOWN]}”"


#: characters of a text that a message shows
_SHOWN = 24


def _bare(texts: Iterable[str]) -> str:
    return "".join("".join(texts).split()).replace("\u00ad", "")


def _file_name(facts: Facts) -> str:
    """What the attached XML is called: by its symbol, in letters that every system takes."""
    return (re.sub(r"[^A-Za-z0-9.-]+", "_", facts.symbol).strip("._") or "document") + ".akn.xml"
