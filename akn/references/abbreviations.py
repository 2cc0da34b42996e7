"""How eIds begin, by the OASIS Akoma Ntoso Naming Convention 1.0."""

from __future__ import annotations

__all__ = ["ABBREVIATIONS"]

#: element -> how its eId begins, by the table of section 5.2 (all bodies are `body`); all others use their name
ABBREVIATIONS = {
    "alinea": "al",
    "amendmentBody": "body",
    "article": "art",
    "attachment": "att",
    "blockList": "list",
    "chapter": "chp",
    "citation": "cit",
    "citations": "cits",
    "clause": "cl",
    "collectionBody": "body",
    "component": "cmp",
    "componentRef": "cref",
    "components": "cmpnts",
    "debateBody": "body",
    "debateSection": "dbsect",
    "division": "dvs",
    "documentRef": "dref",
    "eventRef": "eref",
    "judgmentBody": "body",
    "listIntroduction": "intro",
    "listWrapUp": "wrapup",
    "mainBody": "body",
    "paragraph": "para",
    "portionBody": "body",
    "quotedStructure": "qstr",
    "quotedText": "qtext",
    "recital": "rec",
    "recitals": "recs",
    "section": "sec",
    "subchapter": "subchp",
    "subclause": "subcl",
    "subdivision": "subdvs",
    "subparagraph": "subpara",
    "subsection": "subsec",
    "temporalGroup": "tmpg",
    "wrapUp": "wrapup",
}
