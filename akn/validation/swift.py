"""The bytes of a file → whether they are certainly valid, without a tree; every doubt is for the slower way.

libxml2 validates while it reads, in less time than it takes to make a tree.  What else is asked of a tree is asked here
of the bytes: that nothing stands in them which the slower way would stop at, and that no eId stands in them twice.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from akn.markup.names import LONGEST
from akn.validation.schema import accepted

__all__ = ["certainly_not_of_un", "certainly_valid"]

#: how a file begins whose bytes below 128 are ASCII characters, as its look and words say (UTF-8, and no other),
#: up to its document element, so that there is no document type
_BEGINNING = re.compile(
    rb"""(?:\xef\xbb\xbf)?(?:<\?xml\s+version=["']1\.0["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["']yes["'])?\s*\?>)?"""
    rb"(?:\s*<!--(?:[^-]|-[^-])*-->)*\s*<[a-z]",
    re.IGNORECASE,
)
#: what follows the letters xml, if it is neither xml:id nor a namespace that must be reported, or may be such a one
_AFTER_XML = re.compile(rb"""(?!ns|:id)|ns(?::[^\s=]+)?=(?:"(?![^"]*XInclude)[^"&]*"|'(?![^']*XInclude)[^'&]*')""")
#: what follows the word FRBRcountry where it does not say that the document is one of the United Nations
_COUNTRY = re.compile(rb'>|\s+value="(?!un")[^"&]*"\s*/?>', re.IGNORECASE)


class _NoTree:
    """What lxml hands the elements to that it reads: nothing is kept of them."""

    def close(self) -> None:
        """The end of the file."""


def certainly_valid(data: bytes) -> bool:
    """Whether the bytes of a file are valid against the official schema and hold nothing that must be reported.

    Args:
        data: of the file.
    """
    return _is_plain(data) and _eids_are_plain(data) and accepted(lambda schema: _reads(data, schema))


def certainly_not_of_un(data: bytes) -> bool:
    """Whether no FRBRcountry in the bytes of a file says `un`."""
    return all(map(_COUNTRY.match, data.split(b"FRBRcountry")[1:]))


def _is_plain(data: bytes) -> bool:
    """Whether nothing stands in a file that the parser and the schema would not see to by themselves.

    Below the length of one text no limit of length can be reached; that of depth the parser keeps.  An xml:id must be
    the only one in the file, and an xsi:type may ask for what is declared elsewhere in it: this libxml2 sees in trees.
    """
    if len(data) > LONGEST or not _BEGINNING.match(data) or (b"XMLSchema-instance" in data and b":type" in data):
        return False
    return all(map(_AFTER_XML.match, data.split(b"xml")[1:]))


def _eids_are_plain(data: bytes) -> bool:
    """Whether no eId stands twice in a file, and none is empty, holds white space or is written with a reference."""
    _, *after = data.split(b'eId="')
    eids = {rest.partition(b'"')[0] for rest in after}
    together = b" ".join(eids)
    return len(eids) == len(together.split()) == data.count(b"eId") and b"&" not in together


def _reads(data: bytes, schema: etree.XMLSchema) -> bool:
    """Whether the parser reads a file without a word of complaint, nor one of the schema."""
    target: Any = _NoTree()
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, schema=schema, target=target)
    try:
        etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError, MemoryError):
        return False
    return len(parser.error_log) == 0
