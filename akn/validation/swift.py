"""The bytes of a file → whether they are certainly valid, without a tree; every doubt is for the slower way.

libxml2 validates while it reads, in less time than it takes to make a tree.  What else is asked of a tree is asked here
of the bytes: that nothing stands in them which the slower way would stop at, and that no eId stands in them twice.
"""

from __future__ import annotations

import re
import threading
from typing import Any

from lxml import etree

from akn.markup.names import AKN, LONGEST
from akn.validation.narrowed import AROUND
from akn.validation.schema import narrowed

__all__ = ["certainly_not_of_un", "certainly_valid"]

#: how a file begins whose bytes below 128 are ASCII characters, as its look and words say (UTF-8, and no other),
#: up to its document element, so that there is no document type
_BEGINNING = re.compile(
    rb"""(?:\xef\xbb\xbf)?((?:<\?xml\s+version=["']1\.0["'](?:\s+encoding=["']utf-8["'])?(?:\s+standalone=["']yes["'])?\s*\?>)?)"""
    rb"(?:\s*<(?:!--(?:[^-]|-[^-])*--|\?(?!xml\s)[^?]*\?)>)*\s*<[a-z]",
    re.IGNORECASE,
)
# The patterns below begin with one letter and a look at what is next to it, as `re` jumps to a letter, not to a word.
#: an xml:id, or the declaration of a namespace that must be reported (XInclude), may be such a one, or is that of
#: xsi:type
_DOUBTFUL = re.compile(
    rb"""x(?=m)ml (?:
        :id
        | ns (?! (?::[^\s=]+)? = (?: "[^"&]*" | '[^'&]*' ) )
        | ns [^"']* ["'] [^"']* XInclude
        | (?P<xsi> ns [^"']* ["'] [^"']* XMLSchema-instance )
    )""",
    re.VERBOSE,
)
#: an FRBRcountry that may say `un`
_OF_UN = re.compile(rb"""F(?=R)RBRcountry (?! > | \s+value="(?![uU][nN]")[^"&]*"\s*/?> )""", re.VERBOSE)
#: an eId and its value; where something else follows than a plain value, that is empty
_EID = re.compile(rb"""I(?<=eI)d(?:="([^"&\s]+)")?""")
#: what is put around a file
_START, _END = f'<{AROUND}:{AROUND} xmlns:{AROUND}="{AKN}">'.encode(), f"</{AROUND}:{AROUND}>".encode()


class _NoTree:
    """What lxml hands the elements to that it reads: nothing is kept of them."""

    def close(self) -> None:
        """The end of the file."""


class _Parser(threading.local):
    """The parser of a thread that validates while it reads; it tells of the file that it read last."""

    _schema: etree.XMLSchema | None = None
    _made: etree.XMLParser

    def of(self, schema: etree.XMLSchema) -> etree.XMLParser:
        """The parser for a schema."""
        if schema is not self._schema:
            target: Any = _NoTree()
            self._made = etree.XMLParser(
                resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, schema=schema, target=target
            )
            self._schema = schema
        return self._made


_parser = _Parser()


def certainly_valid(data: bytes) -> bool:
    """Whether the bytes of a file are valid against the official schema and hold nothing that must be reported.

    Args:
        data: of the file.
    """
    schema = narrowed().schema
    beginning = _BEGINNING.match(data)
    if schema is None or beginning is None or not _is_plain(data) or not _eids_are_plain(data):
        return False
    return _reads(b"".join((_START, data[beginning.end(1) :], _END)), schema)


def certainly_not_of_un(data: bytes) -> bool:
    """Whether no FRBRcountry in the bytes of a file says `un`."""
    return _OF_UN.search(data) is None


def _is_plain(data: bytes) -> bool:
    """Whether nothing stands in a file that the parser and the schema would not see to by themselves.

    Below the length of one text no limit of length can be reached; that of depth the parser keeps.  An xml:id must be
    the only one in the file, and an xsi:type may ask for what is declared elsewhere in it: this libxml2 sees in trees.
    """
    if AROUND.encode() in data:
        return False
    doubts = _DOUBTFUL.finditer(data)
    return len(data) <= LONGEST and not any(x["xsi"] is None or b":type" in data for x in doubts)


def _eids_are_plain(data: bytes) -> bool:
    """Whether no eId stands twice in a file, and none is empty, holds white space or is written with a reference."""
    eids = _EID.findall(data)
    different = set(eids)
    return len(different) == len(eids) and b"" not in different


def _reads(data: bytes, schema: etree.XMLSchema) -> bool:
    """Whether the parser reads a file without a word of complaint, nor one of the schema."""
    parser = _parser.of(schema)
    try:
        etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError, MemoryError):
        return False
    return len(parser.error_log) == 0
