"""The metadata in the PDF (XMP): Dublin Core, the document's IRIs, the digest of its XML."""

from __future__ import annotations

import io
from collections.abc import Iterable

import pikepdf
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
    with pikepdf.open(io.BytesIO(pdf)) as file:
        packet = parse(file.Root.Metadata.read_bytes())
        description = packet.find(f".//{{{_RDF}}}Description")
        assert description is not None
        _add_dublin_core(description, facts)
        _add_own(description, facts, digest)
        body = etree.tostring(packet, encoding="UTF-8")
        stream = file.make_stream(_BEGIN + body + _END, {"/Type": pikepdf.Name.Metadata, "/Subtype": pikepdf.Name.XML})
        file.Root.Metadata = stream
        out = io.BytesIO()
        file.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    return out.getvalue()


_BEGIN = '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'.encode()
_END = b'<?xpacket end="r"?>'


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
