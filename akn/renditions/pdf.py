"""AKN tree → archival PDF: PDF/A with the XML inside, PDF/UA for everybody to read."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from threading import Thread

from lxml import etree

from akn.markup.names import serialise
from akn.problems import AknError, Problem
from akn.renditions.elements import letters_from_right, text_of
from akn.renditions.flow import Flow, flow_of
from akn.renditions.identity import Facts, facts_of
from akn.renditions.nodes import texts_of

__all__ = ["Profile", "render"]


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
    facts = facts_of(tree)
    flow = flow_of(tree, facts)
    lost = _lost(tree, flow)
    if lost:
        raise AknError(Problem("AKN513", facts={"reason": lost}))
    attachment = (_file_name(facts), source) if profile is Profile.A_3A else None
    try:
        return _proven(flow, facts, source, attachment, profile, tuple(path.resolve() for path in font_paths))
    except ModuleNotFoundError as error:
        raise AknError(Problem("AKN510", facts={"what": f"the package {error.name}"})) from None


def _proven(
    flow: Flow,
    facts: Facts,
    source: bytes,
    attachment: tuple[str, bytes] | None,
    profile: Profile,
    font_paths: tuple[Path, ...],
) -> bytes:
    """A PDF whose text was read back; its tools come with an extra, and may not be there."""
    from akn.renditions.fonts import open_fonts
    from akn.renditions.typesetting import typeset

    # the typesetter leaves the interpreter free, which loads meanwhile what is needed after it
    loading = Thread(target=_load_readers)
    loading.start()
    try:
        fonts = open_fonts(font_paths)
        pdf = typeset(flow, facts, fonts, profile.value, attachment)
    finally:
        loading.join()
    from akn.renditions.proofreading import difference, pages_of
    from akn.renditions.xmp import with_metadata

    pdf = with_metadata(pdf, facts, hashlib.sha256(source).hexdigest())
    wrong = difference(flow.nodes, pages_of(pdf), ordered=not letters_from_right(texts_of(flow.nodes)))
    if wrong:
        raise AknError(Problem("AKN513", facts={"reason": wrong}))
    return pdf


def _load_readers() -> None:
    with suppress(ModuleNotFoundError):  # said where they are used
        import_module("akn.renditions.proofreading")
        import_module("akn.renditions.xmp")


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
