"""The bytes of a file → its tree, or why there is none; safe on files that were made to do harm."""

from __future__ import annotations

import io
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from akn.markup.names import DEEPEST, LONGEST, XINCLUDE, parse
from akn.problems import AknError, Problem, unread
from akn.validation.finding import Finding

__all__ = ["LARGEST", "inclusions", "not_well_formed", "read_file", "read_stream", "read_tree"]

#: bytes of a file beyond which it is not read; its tree takes about fifteen times as much memory
LARGEST = 50_000_000
#: tags, comments and instructions beyond which a file is not read; a document of 50 MB has about a million
MOST_TAGS = 4_000_000

#: what libxml2 stumbles over (the numbers of its errors) -> what would mend it
_ADVICE = {
    4: "save the document again; nothing of it is in the file",  # XML_ERR_DOCUMENT_EMPTY
    5: "a file has one document element; remove what follows its end tag",  # XML_ERR_DOCUMENT_END
    9: "remove the control character, or see whether the encoding is right",  # XML_ERR_INVALID_CHAR
    26: "XML knows &amp; &lt; &gt; &quot; &apos; only; write the character itself, or as &#160;",  # …UNDECLARED_ENTITY
    32: "save the file as UTF-8 and say so in its first line",  # XML_ERR_UNSUPPORTED_ENCODING
    38: "write &lt; for < in an attribute",  # XML_ERR_LT_IN_ATTRIBUTE
    39: "put the value of the attribute into quotation marks",  # XML_ERR_ATTRIBUTE_NOT_STARTED
    40: "end the value of the attribute; look whether the end of the file was cut off",  # …NOT_FINISHED
    41: 'write the attribute as name="value"',  # XML_ERR_ATTRIBUTE_WITHOUT_VALUE
    42: "remove one of the two attributes",  # XML_ERR_ATTRIBUTE_REDEFINED
    64: "the XML declaration must be the first thing in the file; remove what is before it",  # …RESERVED_XML_NAME
    # XML_ERR_SPACE_REQUIRED
    65: "put a space between the attributes; if there is one, the attribute before has no quotation mark at its end",
    68: "write & as &amp; and < as &lt; where no entity and no tag is meant",  # XML_ERR_NAME_REQUIRED
    73: "end the tag with >, and close its quotation marks",  # XML_ERR_GT_REQUIRED
    76: "close it before, or correct the name in one of the two tags",  # XML_ERR_TAG_NAME_MISMATCH
    77: "the file ends before its elements are closed; look whether its end was cut off",  # XML_ERR_TAG_NOT_FINISHED
    80: "write -- in a comment in another way",  # XML_ERR_HYPHEN_IN_COMMENT
    81: "save the file as UTF-8, or name its encoding in the XML declaration",  # XML_ERR_INVALID_ENCODING
    201: 'declare the prefix with xmlns:prefix="…", or remove it',  # XML_NS_ERR_UNDEFINED_NAMESPACE
}
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive (DOCX, ODT, an AKN package)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{", "JSON"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"\x1f\x8b", "compressed with gzip"),
)
#: how HTML begins; what begins with an XML declaration is read as XML
_HTML = re.compile(rb"<(?:!doctype\s+)?html[\s>]", re.IGNORECASE)
#: what libxml2 says in the words of its source, and the same for those who read it in a file
_PLAIN = (
    (r"xmlParseEntityRef: no name", "& stands where no entity is named"),
    (r"attributes construct error", "what stands behind the value of an attribute is no other attribute"),
    (r"StartTag: invalid element name", "< stands where no tag begins"),
    (r"AttValue: \" or ' expected", "the value of an attribute has no quotation marks"),
    (r"AttValue: ['\"] expected", "the value of an attribute has no quotation mark at its end"),
    (
        r"Opening and ending tag mismatch: (\S+) line (\d+) and (\S+)",
        r"</\3> stands where <\1> of line \2 is still open",
    ),
    (r"Premature end of data in tag (\S+) line (\d+)", r"the file ends where <\1> of line \2 is still open"),
    (
        r"(?:PCDATA|CDATA|CData section|Comment|PI|AttValue)?[ :]*invalid (?:xml)?[Cc]har (?:value )?(\d+).*",
        r"character no. \1 may not stand in XML",
    ),
    (r"(Excessive depth in document: \d+),? .*", r"\1"),
)
_LIMIT = re.compile(r"depth|too long|too big|huge|amplification|resource limit|entity loop", re.IGNORECASE)


def too_large(size: int | None, largest: int) -> Problem:
    """The problem (AKN405) that a file of so many bytes is."""
    what = "the file is larger than that" if size is None else f"the file has {size / 1_000_000:,.0f} MB"
    facts = {"what": what, "limit": f"files of more than {largest / 1_000_000:,.0f} MB are not read"}
    advice = "split it into its documents; akn validate reads larger files with --max-size"
    return Problem("AKN405", facts=facts | {"advice": advice})


def read_file(path: Path, largest: int) -> bytes:
    """The bytes of a file, or of a pipe with a writer.

    Args:
        path: of the file.
        largest: bytes that it may have.

    Raises:
        AknError: it cannot be read (AKN101) or is too large (AKN405).
    """
    try:
        with open(path, "rb", buffering=0, opener=_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                os.set_blocking(file.fileno(), True)
                return read_stream(io.BufferedReader(file), largest, str(path))
            if status.st_size > largest:
                raise AknError(too_large(status.st_size, largest), name=str(path))
            return file.read()  # which takes as much memory as the file is long, where a limit would take its own
    except OSError as error:
        raise AknError(unread(error, str(path)), name=str(path)) from None


def _at_once(path: str, flags: int) -> int:
    """Opens a file; a named pipe that nobody writes to would be waited for without end."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def read_stream(stream: BinaryIO, largest: int, name: str) -> bytes:
    """All bytes of a stream.

    Raises:
        AknError: there are too many (AKN405).
    """
    data = stream.read(largest + 1)
    if len(data) > largest:
        raise AknError(too_large(None, largest), name=name)
    return data


def read_tree(data: bytes) -> etree._Element | Problem:
    """The root of an XML file, or the problem (AKN401, AKN404, AKN405) that keeps it from being read."""
    beginning = data[:100].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not beginning and not data.strip():
        return _no_xml("the file is empty", _ADVICE[4])
    if b"<" not in beginning[:8]:
        kind = next((name for signature, name in _SIGNATURES if beginning.startswith(signature)), "")
        shown = re.sub(r"[^ -~]", "·", beginning[:30].decode("ascii", "replace"))
        advice = "give an Akoma Ntoso file; akn convert makes one from the text of a document"
        return _no_xml(f"it is {kind}" if kind else f"it begins with “{shown}”", advice)
    if _HTML.match(beginning):
        advice = "give the Akoma Ntoso file that it was made of; akn convert makes one from the text of a document"
        return _no_xml("it is HTML, a page to be read", advice)
    if data.count(b"<") > MOST_TAGS:
        limit = f"files with more than {MOST_TAGS:,} tags are not read"
        facts = {"what": "there are more tags than that", "limit": limit, "advice": "split it into its documents"}
        return Problem("AKN405", facts=facts, at=(1, 1))
    try:
        root = parse(data)
    except etree.XMLSyntaxError as error:
        return not_well_formed(error)
    except (ValueError, LookupError, MemoryError) as error:
        return Problem("AKN401", facts={"reason": str(error) or "no memory is left", "advice": ""}, at=(1, 1))
    has_doctype = root.getroottree().docinfo.internalDTD is not None  # without it there are no entities
    entity = next(root.iter(etree.Entity), None) if has_doctype else None
    if entity is not None:
        at = _place_of_entity(data, entity.text or "")
        reason = f"the entity {entity.text} is not defined in the file itself or is not read, for safety"
        advice = "write the text itself in place of the entity, and remove the DOCTYPE"
        return Problem("AKN401", facts={"reason": reason, "advice": advice}, at=at)
    return root


def _place_of_entity(data: bytes, text: str) -> tuple[int, int]:
    """Line and column of the first use of an entity after the document type."""
    offset = data.find(text.encode(), data.find(b"<!DOCTYPE") + 1)
    before = data[: max(offset, 0)].decode(errors="replace")
    return before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1


def _no_xml(reason: str, advice: str) -> Problem:
    return Problem("AKN404", facts={"reason": reason, "advice": advice}, at=(1, 1))


def not_well_formed(error: etree.XMLSyntaxError) -> Problem:
    """The problem that an error of the XML parser is: AKN401, or AKN405 where a limit was reached."""
    message = error.msg or "it is empty"
    at = (error.lineno or 1, 1 + (error.offset or 0))  # lxml counts columns from 0
    reason = message.rpartition(", line ")[0] or message
    for pattern, words in _PLAIN:
        reason = re.sub(f"^{pattern}", words, reason)
    if _LIMIT.search(reason):
        limit = f"elements may stand {DEEPEST} deep, texts and attributes have {LONGEST:,} bytes, entities not multiply"
        advice = "no document needs more; correct what made the file"
        return Problem("AKN405", facts={"what": f"reading stopped: {reason}", "limit": limit, "advice": advice}, at=at)
    return Problem("AKN401", facts={"reason": reason, "advice": _ADVICE.get(getattr(error, "code", 0), "")}, at=at)


def inclusions(root: etree._Element) -> list[Finding]:
    """Every XInclude in a tree, which is not followed."""
    return [Finding("AKN406", e, {"href": e.get("href", "")}) for e in root.iter(f"{{{XINCLUDE}}}include")]
