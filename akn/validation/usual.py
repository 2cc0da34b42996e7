"""The part of the official schema that most documents keep within: smaller, so loaded and asked in less time.

libxml2 compares the name of an element with those of all that may stand in its place, a hundred in a paragraph, and
takes a tenth of a second to make of all of them what it asks.  Only alternatives and optional attributes are left out
here: what the smaller schema accepts, the whole one accepts, too.  What it does not accept is for the whole one to say.
"""

from __future__ import annotations

from lxml import etree

__all__ = ["AROUND", "narrow", "with_one_around", "without_identifiers"]

_XSD = "{http://www.w3.org/2001/XMLSchema}"

#: an element, and a prefix, that no file has
AROUND = "QXQXQXQXQXQXQXQX"

#: elements of documents of deliberating bodies, as `akn convert` writes them and the United Nations publishes them, and
#: of acts without tables, schedules and modifications; those that must stand somewhere need not be named
_ELEMENTS = """
    akomaNtoso act bill doc documentCollection statement component collectionBody attachments attachment
    FRBRalias FRBRauthor FRBRcountry FRBRdate FRBRformat FRBRlanguage FRBRnumber FRBRsubtype FRBRtranslation
    identification publication classification keyword lifecycle eventRef workflow step analysis parliamentary voting
    quorum count preservation proprietary presentation references activeRef
    TLCConcept TLCEvent TLCOrganization TLCPerson TLCReference TLCRole TLCTerm
    coverPage preface preamble conclusions mainBody body longTitle container formula
    docAuthority docDate docNumber docProponent docStatus docTitle docType docketNumber session
    part title chapter article section subsection division paragraph subparagraph alinea list point intro content wrapUp
    num heading subheading block p blockList item listIntroduction listWrapUp authorialNote
    a b br concept date def event i img inline location mref organization outcome person quantity ref role rref span
    sub sup term u vote eol
"""
_ATTRIBUTES = """
    alt as by class contains date dictionary eId from fromLanguage href language marker name normalized number outcome
    period placement refersTo showAs source src status title type upTo value wId
"""


def without_identifiers(schema: etree._ElementTree) -> etree._ElementTree:
    """The official schema without what it says of the values of identifiers, which takes libxml2 half of its time.

    Left out are its constraints of uniqueness (of eId and GUID, `.//*` in a document), that an eId holds no white
    space, and the attribute GUID, which few use.  Who asks it must ask for more than what is left out of eIds.
    """
    for unique in list(schema.iter(f"{_XSD}unique")):
        _remove(unique)
    for attribute in list(schema.iter(f"{_XSD}attribute")):
        if attribute.get("name") == "eId":
            attribute.set("type", "xsd:string")
        elif attribute.get("name") == "GUID":
            _remove(attribute)
    return schema


def narrow(schema: etree._ElementTree) -> etree._ElementTree:
    """The schema without the alternatives and the optional attributes that most documents do not use."""
    elements, attributes = set(_ELEMENTS.split()), set(_ATTRIBUTES.split())
    for choice in schema.iter(f"{_XSD}choice"):
        left_out = [e for e in choice.iterchildren(f"{_XSD}element") if e.get("ref", "p") not in elements]
        if len(left_out) < len(choice):  # without alternatives it would be another thing
            for element in left_out:
                choice.remove(element)
    for attribute in list(schema.iter(f"{_XSD}attribute")):
        if attribute.get("name", "eId") not in attributes and attribute.get("use") is None:
            _remove(attribute)
    return schema


def with_one_around(schema: etree._ElementTree) -> etree._ElementTree:
    """The schema with an element AROUND in which akomaNtoso stands.

    A parser that makes no tree counts a level of nesting less; with this element it stops where others do.
    """
    around = etree.SubElement(schema.getroot(), f"{_XSD}element", name=AROUND)
    inside = etree.SubElement(etree.SubElement(around, f"{_XSD}complexType"), f"{_XSD}sequence")
    etree.SubElement(inside, f"{_XSD}element", ref="akomaNtoso")
    return schema


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    assert parent is not None
    parent.remove(element)
