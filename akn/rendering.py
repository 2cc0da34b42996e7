"""AKN documents → the forms in which they are read: HTML, plain text, PDF."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from lxml import etree

from akn.conversion import Document
from akn.validation.reading import LARGEST, read_file
from akn.validation.schema import is_valid
from akn.validation.validate import root_of

__all__ = ["FORMATS", "render"]

#: the formats by their names, which are the endings of their files, too
FORMATS = ("html", "txt", "pdf")


def render(
    document: Document | bytes | os.PathLike[str] | etree._Element | etree._ElementTree,
    to: str = "html",
    *,
    fragment: bool = False,
    css: str | None = None,
    pdf_profile: str = "a-3a",
    font_paths: Iterable[os.PathLike[str]] = (),
) -> bytes:
    """A rendition of an AKN document, the same bytes for the same document.

    Args:
        document: one that was converted; or any AKN 3.0 document as the bytes of its file, its path as
            `pathlib.Path`, or a tree of lxml or its root.
        to: "html", "txt" or "pdf".
        fragment: of HTML only an `article`, to be put into a page.
        css: style of the HTML, in the place of the program's own.
        pdf_profile: "a-3a", with the XML attached, or "a-2a".
        font_paths: folders with fonts for the PDF that come before the program's own.

    Raises:
        AknError: the document is no AKN 3.0 (AKN101, AKN401 to AKN405) or cannot be set as a PDF (AKN510 to AKN514).
        ValueError: there is no such format or profile.
    """
    if to not in FORMATS:
        raise ValueError(f"{to!r} is not one of {', '.join(FORMATS)}")
    if isinstance(document, os.PathLike):
        document = read_file(Path(document), LARGEST)  # once, for the tree and for what is attached
    root = document.tree if isinstance(document, Document) else root_of(document)
    # each loads modules that a conversion to XML does without, that of PDF more than all the rest
    if to == "html":
        from akn.renditions import html

        # what was converted is valid, else there were none
        valid = isinstance(document, Document) or fragment or is_valid(root)
        return html.render(root, fragment=fragment, css=css, valid=valid)
    if to == "txt":
        from akn.renditions import text

        return text.render(root)
    from akn.renditions import pdf

    xml = document.xml if isinstance(document, Document) else document if isinstance(document, bytes) else None
    return pdf.render(root, xml=xml, profile=pdf_profile, font_paths=[Path(path) for path in font_paths])
