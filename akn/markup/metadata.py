"""The `meta` block (AKN4UN part 1, metadata)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from akn.markup.names import PREMIS, PROVENANCE
from akn.markup.tags import Tags
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
    tags: Tags,
    cited: Cited,
    identity: Identity,
    iris: Iris,
    provenance: Provenance,
    text_digest: str,
    concepts: Iterable[str],
    meetings: Iterable[str] = (),
) -> None:
    """Writes the metadata of the whole document.

    Args:
        tags: written so far.
        cited: the document with what it cites.
        identity: which document it is.
        iris: its IRIs.
        provenance: what it was made from.
        text_digest: SHA-256 of the text outside `meta`, its white space left out.
        concepts: eIds of the roles and actions that the content refers to, in order.
        meetings: numbers of those of its parts.
    """
    outline = cited.outline
    tags.open("meta")
    _add_identification(tags, outline, identity, iris, provenance, text_digest)
    shown = identity.symbol.printed if identity.symbol else identity.name
    number = {"number": identity.symbol.printed} if identity.symbol else {}
    tags.add("publication", date=iris.date, name="Official Document", showAs=shown, **number)
    tags.open("references", source="#akn")
    for position, (href, name) in enumerate(cited.targets(), 1):
        tags.add("activeRef", eId=f"activeRef_{position}", href=href, showAs=name)
    council = (
        outline.language.council if iris.actor == "unsc" and outline.language.council else _ACTOR_NAMES[iris.actor]
    )
    for eid, href, name in (
        (iris.actor, f"/akn/ontology/organization/un/{iris.actor}", council),
        ("dgacm", "/akn/ontology/organization/un/dgacm", "DGACM"),
        ("akn", "/akn/ontology/organization/akn", _ME),
    ):
        tags.add("TLCOrganization", eId=eid, href=href, showAs=name)
    for role in ("author", "issuer", "editor"):
        tags.add("TLCRole", eId=role, href=f"/akn/ontology/role/un/{role}", showAs=role.capitalize())
    for concept in concepts:
        place = concept if concept in ("preambular", "operative") else f"action/{concept}"
        tags.add("TLCConcept", eId=concept, href=f"/akn/ontology/concept/un/{place}", showAs=concept)
    within = numbered_within(identity)
    if identity.meeting is not None:
        href = meeting_iri(iris.actor, str(identity.meeting), within)
        resumption = f" (Resumption {identity.resumption})".replace(" )", ")") if identity.resumed else ""
        shown = meeting_name(iris.actor, str(identity.meeting), within) + resumption
        tags.add("TLCEvent", eId="meeting", href=href, showAs=shown)
    for meeting in dict.fromkeys([*cited.meetings(), *meetings]):
        if meeting != str(identity.meeting):
            href, name = meeting_iri(iris.actor, meeting, within), meeting_name(iris.actor, meeting, within)
            tags.add("TLCEvent", eId=f"meeting_{meeting}", href=href, showAs=name)
    tags.close()
    decisions = [*provenance.decisions, *cited.inferred()]
    if decisions:
        tags.open("proprietary", source="#akn")
        for what, value, how in decisions:
            tags.add("akn:decision", **{"xmlns:akn": PROVENANCE}, name=what, value=value, how=how)
        tags.close()
    tags.close()


def _add_identification(
    tags: Tags, outline: Outline, identity: Identity, iris: Iris, provenance: Provenance, text_digest: str
) -> None:
    tags.open("identification", source="#akn")
    tags.open("FRBRWork")
    tags.add("FRBRthis", value=iris.component("work"))
    tags.add("FRBRuri", value=iris.work)
    tags.add("FRBRalias", name="guideline", value=iris.alias)
    tags.add("FRBRdate", date=iris.date, name=iris.occasion)
    tags.add("FRBRauthor", href=f"#{iris.actor}", **{"as": "#author"})
    tags.add("FRBRcountry", value="un")
    tags.add("FRBRsubtype", value=iris.subtype)
    shown = {"showAs": identity.symbol.printed} if identity.symbol else {}
    tags.add("FRBRnumber", value=iris.number, **shown)
    tags.close()
    tags.open("FRBRExpression")
    tags.add("FRBRthis", value=iris.component("expression"))
    tags.add("FRBRuri", value=iris.expression)
    tags.add("FRBRdate", date=iris.date, name="publication")
    tags.add("FRBRauthor", href=f"#{iris.actor}", **{"as": "#issuer"})
    tags.add("FRBRlanguage", language=outline.language.code)
    if iris.original != iris.expression:
        source = iris.original.rpartition("/")[2].rstrip("@")
        tags.add("FRBRtranslation", href=iris.original, fromLanguage=source, by="#dgacm")
    tags.close()
    tags.open("FRBRManifestation")
    tags.add("FRBRthis", value=iris.component("manifestation"))
    tags.add("FRBRuri", value=iris.manifestation)
    tags.add("FRBRdate", date=provenance.date, name="markup")
    tags.add("FRBRauthor", href="#akn", **{"as": "#editor"})
    tags.open("preservation")
    for digest, of in ((provenance.source_digest, "source file"), (text_digest, "text without white space")):
        tags.open("premis:fixity", **{"xmlns:premis": PREMIS})
        for name, value in (
            ("messageDigestAlgorithm", "SHA-256"),
            ("messageDigest", digest),
            ("messageDigestOriginator", f"{_ME}, {of}"),
        ):
            tags.add(f"premis:{name}", value)
        tags.close()
    tags.close()
    tags.add("FRBRformat", value="xml")
    tags.close()
    tags.close()


def add_component_meta(tags: Tags, outline: Outline, iris: Iris, date: str, name: str) -> None:
    """Writes the metadata of an annex or a part, a component of the document with an identity of its own.

    Args:
        tags: written so far.
        outline: the document it belongs to.
        iris: the document's IRIs, or those of the part.
        date: of the markup.
        name: of the component, `annex_1`; of a part `main`.
    """
    tags.open("meta")
    tags.open("identification", source="#akn")
    for level, uri in (("work", iris.work), ("expression", iris.expression), ("manifestation", iris.manifestation)):
        tags.open({"work": "FRBRWork", "expression": "FRBRExpression"}.get(level, "FRBRManifestation"))
        tags.add("FRBRthis", value=iris.component(level, name))
        tags.add("FRBRuri", value=uri)
        kind = {"work": iris.occasion, "expression": "publication"}.get(level, "markup")
        tags.add("FRBRdate", date=date if level == "manifestation" else iris.date, name=kind)
        role = {"work": "#author", "expression": "#issuer"}.get(level, "#editor")
        tags.add("FRBRauthor", href="#akn" if level == "manifestation" else f"#{iris.actor}", **{"as": role})
        if level == "work":
            tags.add("FRBRcountry", value="un")
            tags.add("FRBRsubtype", value=iris.subtype)
            tags.add("FRBRnumber", value=iris.number)
        elif level == "expression":
            tags.add("FRBRlanguage", language=outline.language.code)
        else:
            tags.add("FRBRformat", value="xml")
        tags.close()
    tags.close()
    tags.close()
