"""Whether the bytes of a file are valid, seen while they are read: no tree is made, so it takes half the time.

A yes is the yes of the whole way through the tree, and of most valid files; only one level more than a tree may have
passes.  Of all others nothing is said here: the whole way decides, and finds the words.  So whatever is rare and would
have to be thought about is left to it.

libxml2 validates while it reads, but is then silent on namespaces that are wrong (a prefix that is not declared, one
attribute under two prefixes …).  Of these it tells when it reads without schema; and it need not read further than
to the last tag in which a prefix or a namespace may stand, which most often is one of the metadata.
"""

from __future__ import annotations

import re
import threading

from lxml import etree

from akn.markup.names import LONGEST, treeless_parser
from akn.validation.narrowed import PLAIN_REFERENCES
from akn.validation.schema import narrowed

__all__ = ["is_of_another_country", "is_plainly_valid"]

#: what may stand before the document element: no document type, which could bring entities; no encoding but UTF-8,
#: in which every byte of ASCII is the character
_BEGINNING = re.compile(
    rb"""(?:\xef\xbb\xbf)?
    (?:<\?xml\s+version\s*=\s*["']1\.0["'](?:\s+encoding\s*=\s*["'](?i:utf-8)["'])?
       (?:\s+standalone\s*=\s*["'](?:yes|no)["'])?\s*\?>)?
    (?:\s*(?:<\?(?!xml\s)[^?]*\?>|<!--[^-]*(?:-[^-]+)*-->))*
    \s*<(?:[^\s<>/:"'=]+:)?akomaNtoso\s""",
    re.VERBOSE,
)


def is_plainly_valid(data: bytes) -> bool:
    """Whether a file is well-formed, valid against the official schema, and includes no other; False says nothing.

    Args:
        data: the file.
    """
    return (
        len(data) < LONGEST  # so no text in it can be too long for a tree
        and _BEGINNING.match(data) is not None
        and _eids_are_plain(data)
        and _DOUBTFUL_REFERENCE.search(data) is None
        and _is_accepted(data)
        and _namespaces_are_right(data)
    )


#: a pattern that begins with one rare letter is found twice as fast as one that begins with a word
_EID = re.compile(rb"""I(?<=eI)d\s*=\s*("[^"]*"|'[^']*')""")
#: white space, references to characters, and the quotation marks that are used less
_DOUBTFUL = b" \t\r\n&'"


def _eids_are_plain(data: bytes) -> bool:
    """Whether no eId stands twice in the file, and none is empty or holds white space.

    An eId that was overlooked would stand in the value of what was taken for one, and have white space before it.
    """
    values = _EID.findall(data)
    all_values = b"".join(values)
    return (
        len(set(values)) == len(values)
        and b'""' not in values
        and len(all_values.translate(None, _DOUBTFUL)) == len(all_values)  # nine times as fast as a pattern
    )


#: a refersTo of which it takes more to say whether it is a list of URIs
_DOUBTFUL_REFERENCE = re.compile(b'T(?<=refersT)o(?!="%b")' % PLAIN_REFERENCES.encode())


class _Asked(threading.local):
    """The parsers of a thread; the log of a parser is that of the last file, whoever gave it."""

    def __init__(self) -> None:
        self.plain = treeless_parser()
        self.schema: etree.XMLSchema | None = None
        self.validating = self.plain


_asked = _Asked()


#: the number of an error that is not told
_UNKNOWN = 1


def _complaints(data: bytes, parser: etree.XMLParser) -> list[int]:
    """The numbers of all errors and warnings that libxml2 has of some bytes."""
    try:
        etree.fromstring(data, parser)
    except etree.XMLSyntaxError:
        return [entry.type for entry in parser.error_log] or [_UNKNOWN]
    except (ValueError, LookupError, MemoryError):
        return [_UNKNOWN]
    return [entry.type for entry in parser.error_log]


def _is_accepted(data: bytes) -> bool:
    """Whether the narrowed schema accepts a file that is well-formed but for its namespaces."""
    schema = narrowed().schema
    if schema is None:
        return False
    if schema is not _asked.schema:
        _asked.schema, _asked.validating = schema, treeless_parser(schema)
    return not _complaints(data, _asked.validating)


#: what libxml2 says of a file that is cut off between two tags, XML_ERR_TAG_NOT_FINISHED
_CUT_OFF = 77
#: colons that are looked at from the end on, and bytes on either side of each, before the whole file is read again
_COLONS, _AROUND = 50, 200
_NOT_OF_A_NAME = re.compile(rb"""[\s<>/"'=]""")
_REST_OF_ATTRIBUTE = re.compile(rb""":[^\s<>/"'=]*\s*(?:=|\Z)""")
#: what is not looked into: inclusions, also with a namespace that is written in another way; an attribute that makes an
#: ID of its value, of which only a tree knows whether it is one; attributes by which a file chooses its types
_LEFT_TO_THE_TREE = (b"XInclude", b"&", b"xml:id", b":type", b":nil")


def _namespaces_are_right(data: bytes) -> bool:
    """Whether all prefixes and namespaces of a file are right and none is of those that are left to the tree."""
    last = max(_last_prefix(data), data.rfind(b"xmlns"))
    end = data.find(b">", last) + 1 or len(data)
    head = data[:end]
    if any(sign in head for sign in _LEFT_TO_THE_TREE):
        return False
    return _complaints(head, _asked.plain) in ([], [_CUT_OFF])


def _last_prefix(data: bytes) -> int:
    """A place in the file behind which no name has a colon in it."""
    at = len(data)
    for _ in range(_COLONS):
        at = data.rfind(b":", 0, at)
        if at < 0 or _may_be_in_a_name(data, at):
            return at
    return len(data)


def _may_be_in_a_name(data: bytes, at: int) -> bool:
    """Whether a colon may be in the name of an element, an attribute or an instruction, not in a text or a value."""
    first = max(0, at - _AROUND)
    start = max(first, data.rfind(b"<", first, at) + 1)
    return (
        _NOT_OF_A_NAME.search(data, start, at) is None or _REST_OF_ATTRIBUTE.match(data, at, at + _AROUND) is not None
    )


_COUNTRY = re.compile(rb"""FRBRcountry value=["']([a-z]+)["']""")


def is_of_another_country(data: bytes) -> bool:
    """Whether a file says which country it is of, and that it is not the United Nations; False says nothing.

    Args:
        data: the file.
    """
    countries = _COUNTRY.findall(data)
    return 0 < len(countries) == data.count(b"FRBRcountry") and b"un" not in countries
