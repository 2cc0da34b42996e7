"""The metadata in the PDF (XMP): Dublin Core, the document's IRIs, the digest of its XML."""

from __future__ import annotations

import re
from collections.abc import Iterable

from lxml import etree

from akn.markup.names import parse
from akn.renditions.identity import Facts

__all__ = ["IRIS", "with_metadata"]

_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_DC = "http://purl.org/dc/elements/1.1/"
_EXTENSION = "http://www.aiim.org/pdfa/ns/extension/"
_SCHEMA = "http://www.aiim.org/pdfa/ns/schema#"
_PROPERTY = "http://www.aiim.org/pdfa/ns/property#"
#: namespace of the properties that Dublin Core does not have
IRIS = "urn:x-akn:pdf#"

#: name -> value type and what it is, as PDF/A wants properties of one's own described (ISO 19005-2, 6.6.2.3)
_OWN = {
    "work": ("URI", "Akoma Ntoso IRI of the work"),
    "expression": ("URI", "Akoma Ntoso IRI of the expression"),
    "manifestation": ("URI", "Akoma Ntoso IRI of the XML manifestation"),
    "symbol": ("Text", "Symbol or number of the document as printed"),
    "sourceDigest": ("Text", "SHA-256 of the Akoma Ntoso XML from which this file was made"),
}


def with_metadata(pdf: bytes, facts: Facts, digest: str) -> bytes:
    """A PDF with the document's metadata beside those that the typesetter wrote.

    Args:
        pdf: the file.
        facts: of the document.
        digest: SHA-256 of its XML, in hexadecimal.
    """
    old = _METADATA.match(pdf, _metadata_offset(pdf))
    assert old is not None
    packet = parse(pdf[old.end() : old.end() + int(old[1])])
    description = packet.find(f".//{{{_RDF}}}Description")
    assert description is not None
    _add_dublin_core(description, facts)
    _add_own(description, facts, digest)
    return _replaced(pdf, old, _BEGIN + etree.tostring(packet, encoding="UTF-8") + _END)


_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'.encode()
_END = b'<?xpacket end="r"?>'

#: the metadata stream, as the typesetter begins it: the length of its data, which it never compresses
_METADATA = re.compile(rb"\d+ 0 obj\n<</Length (\d+)/Type/Metadata/Subtype/XML>>\nstream\n")
#: the table of offsets: how many there are; each takes twenty bytes, ten of them digits (ISO 32000-1, 7.5.4)
_TABLE = re.compile(rb"xref\n0 (\d+)\n")
_ENTRY = 20
_TRAILER = re.compile(rb"trailer\n<<[^>]*?/Root (\d+) 0 R.*?startxref\n(\d+)\n%%EOF\s*$", re.DOTALL)
_REFERENCE = re.compile(rb"/Metadata (\d+) 0 R")


def _table_of(pdf: bytes) -> re.Match[bytes]:
    table = _TABLE.match(pdf, int(pdf[pdf.rindex(b"startxref") :].split()[1]))
    assert table is not None
    return table


def _metadata_offset(pdf: bytes) -> int:
    """Where the metadata of the whole file begin, to which its catalogue leads."""
    table = _table_of(pdf)
    trailer = _TRAILER.search(pdf, table.end())
    assert trailer is not None

    def offset(number: int) -> int:
        start = table.end() + number * _ENTRY
        return int(pdf[start : start + 10])

    reference = _REFERENCE.search(pdf, offset(int(trailer[1])))
    assert reference is not None
    return offset(int(reference[1]))


def _replaced(pdf: bytes, old: re.Match[bytes], data: bytes) -> bytes:
    """The file with other metadata, and its offsets moved by what these are longer.

    Nothing in the file but its table knows offsets, so that it need not be parsed and written anew, which takes longer
    than all else.
    """
    length = int(old[1])
    longer = len(data) - length + len(str(len(data))) - len(old[1])
    table = _table_of(pdf)
    entries = [pdf[k : k + _ENTRY] for k in range(table.end(), table.end() + int(table[1]) * _ENTRY, _ENTRY)]
    # all offsets have ten digits
    here = b"%010d" % old.start()
    moved = [b"%010d" % (int(e[:10]) + longer) + e[10:] if e[:10] > here else e for e in entries]
    trailer = pdf[table.end() + len(entries) * _ENTRY : pdf.rindex(b"startxref")]
    head = pdf[old.start() : old.start(1)] + b"%d" % len(data) + pdf[old.end(1) : old.end()]
    body = pdf[: old.start()] + head + data + pdf[old.end() + length : table.start()]
    return body + table[0] + b"".join(moved) + trailer + b"startxref\n%d\n%%%%EOF\n" % (table.start() + longer)


def _add_dublin_core(description: etree._Element, facts: Facts) -> None:
    """What any catalogue reads: creator, publisher, dates, type, identifier, source."""
    # an author of the text is a creator, whoever marked it up is not
    creators = dict.fromkeys(a.name for a in facts.authors if a.level == "work" and a.name)
    publishers = dict.fromkeys(a.name for a in facts.authors if a.level == "expression" and a.name)
    dates = dict.fromkeys(d for level in ("work", "expression") if (d := facts.date(level)))
    identifier = facts.expression or facts.work or facts.symbol
    if identifier:
        _replace(description, "identifier").text = identifier
    if facts.manifestation:
        _replace(description, "source").text = facts.manifestation
    for name, kind, values in (
        ("creator", "Seq", creators),
        ("publisher", "Bag", publishers),
        ("date", "Seq", dates),
        ("type", "Bag", [x for x in ("Text", facts.name or facts.element) if x]),
        ("relation", "Bag", [iri for iri in (facts.work,) if iri]),
        ("subject", "Bag", [word for word in facts.keywords if word]),
    ):
        if values:
            _add_values(_replace(description, name), kind, values)


def _replace(description: etree._Element, name: str) -> etree._Element:
    """A new property of Dublin Core in the place of the typesetter's."""
    for old in description.findall(f"{{{_DC}}}{name}"):
        description.remove(old)
    return etree.SubElement(description, f"{{{_DC}}}{name}")


def _add_values(element: etree._Element, kind: str, values: Iterable[str]) -> None:
    array = etree.SubElement(element, f"{{{_RDF}}}{kind}")
    for value in values:
        etree.SubElement(array, f"{{{_RDF}}}li").text = value


def _add_own(description: etree._Element, facts: Facts, digest: str) -> None:
    """The properties of the program's own schema, and their description."""
    values = {
        "work": facts.work,
        "expression": facts.expression,
        "manifestation": facts.manifestation,
        "symbol": facts.symbol,
        "sourceDigest": digest,
    }
    for name, value in values.items():
        if value:
            etree.SubElement(description, f"{{{IRIS}}}{name}", nsmap={"akn": IRIS}).text = value
    schemas = description.find(f"{{{_EXTENSION}}}schemas/{{{_RDF}}}Bag")
    assert schemas is not None
    schema = _resource(schemas)
    for name, text in (("schema", "Akoma Ntoso source"), ("namespaceURI", IRIS), ("prefix", "akn")):
        etree.SubElement(schema, f"{{{_SCHEMA}}}{name}").text = text
    properties = etree.SubElement(etree.SubElement(schema, f"{{{_SCHEMA}}}property"), f"{{{_RDF}}}Seq")
    for name, (value_type, text) in _OWN.items():
        described = _resource(properties)
        facts_of_it = {"category": "external", "description": text, "name": name, "valueType": value_type}
        for key, said in facts_of_it.items():
            etree.SubElement(described, f"{{{_PROPERTY}}}{key}").text = said


def _resource(parent: etree._Element) -> etree._Element:
    return etree.SubElement(parent, f"{{{_RDF}}}li", {f"{{{_RDF}}}parseType": "Resource"})
