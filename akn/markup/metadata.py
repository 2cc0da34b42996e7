"""The `meta` block (AKN4UN part 1, metadata)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from akn.markup.names import PREMIS, PROVENANCE, add, qualified
from akn.references.cite import Cited
from akn.references.identify import Identity
from akn.references.iris import Iris, meeting_iri, meeting_name, numbered_within
from akn.structure.model import Outline
from akn.version import __version__

__all__ = ["Provenance", "add_meta"]

_ME = f"akn {__version__}"

#: actor -> what it is called where the document's language has no name for it
_ACTOR_NAMES = {
    "unga": "General Assembly",
    "unga-hrc": "Human Rights Council",
    "un": "United Nations",
    "unsc": "Security Council",
}


@dataclass(frozen=True, slots=True)
class Provenance:
    """What a document was made from, and how what its text does not say is known."""

    #: SHA-256 of the input's bytes
    source_digest: str
    #: of the markup, YYYY-MM-DD
    date: str
    #: (what was decided, its value, how)
    decisions: tuple[tuple[str, str, str], ...]


def add_meta(
    parent: etree._Element,
    cited: Cited,
    identity: Identity,
    iris: Iris,
    provenance: Provenance,
    text_digest: str,
    concepts: Iterable[str],
) -> None:
    """Appends the metadata of the whole document.

    Args:
        parent: the document element.
        cited: the document with what it cites.
        identity: which document it is.
        iris: its IRIs.
        provenance: what it was made from.
        text_digest: SHA-256 of the text outside `meta`, its white space left out.
        concepts: eIds of the roles and actions that the content refers to, in order.
    """
    outline = cited.outline
    meta = add(parent, "meta")
    _add_identification(meta, outline, identity, iris, provenance, text_digest)
    shown = identity.symbol.printed if identity.symbol else identity.name
    publication = add(meta, "publication", date=iris.date, name="Official Document", showAs=shown)
    if identity.symbol:
        publication.set("number", identity.symbol.printed)
    references = add(meta, "references", source="#akn")
    for number, (href, name) in enumerate(cited.targets(), 1):
        add(references, "activeRef", eId=f"activeRef_{number}", href=href, showAs=name)
    council = (
        outline.language.council if iris.actor == "unsc" and outline.language.council else _ACTOR_NAMES[iris.actor]
    )
    for eid, href, name in (
        (iris.actor, f"/akn/ontology/organization/un/{iris.actor}", council),
        ("dgacm", "/akn/ontology/organization/un/dgacm", "DGACM"),
        ("akn", "/akn/ontology/organization/akn", _ME),
    ):
        add(references, "TLCOrganization", eId=eid, href=href, showAs=name)
    for role in ("author", "issuer", "editor"):
        add(references, "TLCRole", eId=role, href=f"/akn/ontology/role/un/{role}", showAs=role.capitalize())
    for concept in concepts:
        place = concept if concept in ("preambular", "operative") else f"action/{concept}"
        add(references, "TLCConcept", eId=concept, href=f"/akn/ontology/concept/un/{place}", showAs=concept)
    within = numbered_within(identity)
    if identity.meeting is not None:
        href = meeting_iri(iris.actor, str(identity.meeting), within)
        resumption = f" (Resumption {identity.resumption})".replace(" )", ")") if identity.resumed else ""
        shown = meeting_name(iris.actor, str(identity.meeting), within) + resumption
        add(references, "TLCEvent", eId="meeting", href=href, showAs=shown)
    for meeting in cited.meetings():
        if meeting != str(identity.meeting):
            href, name = meeting_iri(iris.actor, meeting, within), meeting_name(iris.actor, meeting, within)
            add(references, "TLCEvent", eId=f"meeting_{meeting}", href=href, showAs=name)
    decisions = [*provenance.decisions, *cited.inferred()]
    if decisions:
        proprietary = add(meta, "proprietary", source="#akn")
        for what, value, how in decisions:
            decision = etree.SubElement(proprietary, qualified("decision", PROVENANCE), nsmap={"akn": PROVENANCE})
            for key, fact in (("name", what), ("value", value), ("how", how)):
                decision.set(key, fact)


def _add_identification(
    meta: etree._Element, outline: Outline, identity: Identity, iris: Iris, provenance: Provenance, text_digest: str
) -> None:
    identification = add(meta, "identification", source="#akn")
    work = add(identification, "FRBRWork")
    add(work, "FRBRthis", value=iris.component("work"))
    add(work, "FRBRuri", value=iris.work)
    add(work, "FRBRalias", name="guideline", value=iris.alias)
    add(work, "FRBRdate", date=iris.date, name="adoption")
    add(work, "FRBRauthor", href=f"#{iris.actor}", as_="#author")
    add(work, "FRBRcountry", value="un")
    add(work, "FRBRsubtype", value=iris.subtype)
    number = add(work, "FRBRnumber", value=iris.number)
    if identity.symbol:
        number.set("showAs", identity.symbol.printed)
    expression = add(identification, "FRBRExpression")
    add(expression, "FRBRthis", value=iris.component("expression"))
    add(expression, "FRBRuri", value=iris.expression)
    add(expression, "FRBRdate", date=iris.date, name="publication")
    add(expression, "FRBRauthor", href=f"#{iris.actor}", as_="#issuer")
    add(expression, "FRBRlanguage", language=outline.language.code)
    if iris.original != iris.expression:
        source = iris.original.rpartition("/")[2].rstrip("@")
        add(expression, "FRBRtranslation", href=iris.original, fromLanguage=source, by="#dgacm")
    manifestation = add(identification, "FRBRManifestation")
    add(manifestation, "FRBRthis", value=iris.component("manifestation"))
    add(manifestation, "FRBRuri", value=iris.manifestation)
    add(manifestation, "FRBRdate", date=provenance.date, name="markup")
    add(manifestation, "FRBRauthor", href="#akn", as_="#editor")
    preservation = add(manifestation, "preservation")
    for digest, of in ((provenance.source_digest, "source file"), (text_digest, "text without white space")):
        fixity = etree.SubElement(preservation, qualified("fixity", PREMIS), nsmap={"premis": PREMIS})
        for name, value in (
            ("messageDigestAlgorithm", "SHA-256"),
            ("messageDigest", digest),
            ("messageDigestOriginator", f"{_ME}, {of}"),
        ):
            etree.SubElement(fixity, qualified(name, PREMIS)).text = value
    add(manifestation, "FRBRformat", value="xml")


def add_annex_meta(parent: etree._Element, outline: Outline, iris: Iris, date: str, name: str) -> None:
    """Appends the metadata of an annex, a component of the document with an identity of its own.

    Args:
        parent: the annex's document element.
        outline: the document it belongs to.
        iris: the document's IRIs.
        date: of the markup.
        name: of the component, `annex_1`.
    """
    identification = add(add(parent, "meta"), "identification", source="#akn")
    for level, uri in (("work", iris.work), ("expression", iris.expression), ("manifestation", iris.manifestation)):
        element = add(
            identification, {"work": "FRBRWork", "expression": "FRBRExpression"}.get(level, "FRBRManifestation")
        )
        add(element, "FRBRthis", value=iris.component(level, name))
        add(element, "FRBRuri", value=uri)
        kind = {"work": "adoption", "expression": "publication"}.get(level, "markup")
        add(element, "FRBRdate", date=date if level == "manifestation" else iris.date, name=kind)
        role = {"work": "#author", "expression": "#issuer"}.get(level, "#editor")
        add(element, "FRBRauthor", href="#akn" if level == "manifestation" else f"#{iris.actor}", as_=role)
        if level == "work":
            add(element, "FRBRcountry", value="un")
            add(element, "FRBRsubtype", value=iris.subtype)
            add(element, "FRBRnumber", value=iris.number)
        elif level == "expression":
            add(element, "FRBRlanguage", language=outline.language.code)
        else:
            add(element, "FRBRformat", value="xml")
