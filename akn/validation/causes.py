"""Findings of one cause → the one that tells the cause: what is gone once another is mended is not told."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from lxml import etree

from akn.markup.names import local, path_of
from akn.validation.finding import Finding
from akn.validation.naming import eid_follows
from akn.validation.profile import LETTERS, REQUIRED, SAYING

__all__ = ["causes", "leads_to_references"]


def causes(findings: Sequence[Finding]) -> Sequence[Finding]:
    """The findings in their order, without those that follow from others; these may tell more in their place.

    Args:
        findings: of one tree.
    """
    if len(findings) > 1:
        for step in (_of_names, _of_iris, _of_eids, _of_references):
            findings = step(findings)
    return findings


def leads_to_references(finding: Finding) -> bool:
    """Whether what leads nowhere should lead to what is named in <references>, not to a part of the document."""
    return finding.attribute not in ("href", "src") or local(finding.element).startswith("FRBR")


def _told(finding: Finding, fact: str) -> str:
    return str(finding.facts.get(fact, ""))


def _with(finding: Finding, **facts: str) -> Finding:
    """The finding with other facts."""
    return replace(finding, facts={**finding.facts, **facts})


def _changed(findings: Sequence[Finding], changes: Mapping[int, Finding | None]) -> Sequence[Finding]:
    """The findings with others in the place of some, by their `id`; None leaves one out."""
    new = (changes.get(id(finding), finding) for finding in findings)
    return [finding for finding in new if finding is not None]


def _of_names(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Without what is missing in the metadata only because the name of what is in its place is misspelt."""
    there = {place for f in findings if f.code == "AKN402" and "meant" in f.facts for place in _place_in_meta(f)}
    if not there:
        return findings
    return [f for f in findings if f.code != "AKN415" or (f.element, _told(f, "element")) not in there]


def _place_in_meta(misspelt: Finding) -> Iterator[tuple[etree._Element, str]]:
    """The `meta` in which an element would be one that is required if its name were right, and what that is called."""
    steps, element = [_told(misspelt, "meant")], misspelt.element
    while (parent := element.getparent()) is not None and local(parent) != "meta":
        steps.insert(0, local(parent))
        element = parent
    for path, name, _ in REQUIRED:
        path, _, condition = path.partition("[")
        if parent is not None and path == "/".join(steps) and (not condition or misspelt.element.get("value") == "un"):
            yield parent, name


# ------------------------------------------------------------------------------------------------- IRIs


def _of_iris(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Without what disagrees with an FRBRuri that is wrong itself, and an FRBRuri whose fields are refused."""
    malformed = {f.element: f for f in findings if f.code == "AKN412" and local(f.element) == "FRBRuri"}
    refused = set(_refused_fields(findings))
    wrong: list[Finding] = []
    changes: dict[int, Finding | None] = {}
    disagreeing = [f for f in findings if f.code == "AKN413"]
    for finding in sorted(disagreeing, key=lambda f: local(f.element) != "FRBRuri"):  # by which the others are judged
        element, fields = finding.element, _told(finding, "element")
        level = element.getparent()
        if any(_explains(one, finding) for one in wrong) or {(level, f) for f in fields.split(", ")} <= refused:
            changes[id(finding)] = None
        elif local(element) == "FRBRuri":
            wrong.append(finding)
            if element in malformed:
                told = _with(malformed[element], form=_told(finding, "other"), reason=fields)
                changes |= {id(finding): None, id(malformed[element]): told}
    return _changed(findings, changes)


def _refused_fields(findings: Sequence[Finding]) -> Iterator[tuple[etree._Element | None, str]]:
    """The fields of which IRIs are made that are refused, each with its level."""
    for finding in findings:
        element = finding.element
        level, tag = element.getparent(), str(element.tag)
        is_said = finding.code == "AKN423" and finding.attribute == SAYING.get(tag, "value")
        if is_said and level is not None and next(level.iterchildren(tag)) is element:  # of several the first counts
            yield level, local(element)


def _explains(wrong: Finding, finding: Finding) -> bool:
    """Whether an IRI of the same document would be right if a wrong FRBRuri said what it should."""
    (said, due), (value, other) = ((_told(f, "value"), _told(f, "other")) for f in (wrong, finding))
    if said in ("", value) or _level(finding) == "FRBRWork/FRBRuri":  # which is made of its fields
        return False
    alike = _identification(finding) is _identification(wrong)
    return alike and other.startswith(said) and due + other[len(said) :] == value


def _level(finding: Finding) -> str:
    parent = finding.element.getparent()
    return f"{'' if parent is None else local(parent)}/{local(finding.element)}"


def _identification(finding: Finding) -> etree._Element | None:
    parent = finding.element.getparent()
    return None if parent is None else parent.getparent()


# ------------------------------------------------------------------------------------------------- eIds


def _of_eids(findings: Sequence[Finding]) -> Sequence[Finding]:
    """With one finding for an eId that those below it do not build upon, at that eId if there is one.

    What leads to the eId that is meant is not told, either.
    """
    following: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.code == "AKN411" and "around" in finding.facts and _is_right_by_itself(finding):
            following[_told(finding, "around")].append(finding)
    if not following:
        return findings
    about = (f for f in findings if f.attribute == "eId" or f.code == "AKN426")
    wrong = {path_of(f.element): f for f in about if "around" not in f.facts}
    changes: dict[int, Finding | None] = {}
    for path, group in following.items():
        if len({_told(f, "meant") for f in group}) > 1:
            continue
        eid = _told(group[0], "meant")
        changes |= {id(f): None for f in group}
        changes |= {id(f): None for f in findings if f.code == "AKN414" and _told(f, "value") == f"#{eid}"}
        cause = wrong.get(path)
        if cause is None:
            changes[id(group[0])] = _at_cause(group[0], path, eid)
        else:
            changes[id(cause)] = _named(cause, eid)
    return _changed(findings, changes)


def _is_right_by_itself(finding: Finding) -> bool:
    """Whether an eId would be right if an element around had what it builds upon."""
    eid = _told(finding, "eid")
    return LETTERS.match(eid) is not None and eid_follows(eid.rpartition("__")[2], finding.element)


def _named(cause: Finding, eid: str) -> Finding:
    """The finding of a wrong eId, with the one that is meant."""
    if cause.code == "AKN423":
        return _with(cause, allowed=f"{eid}, as its children are called {eid}__…")
    if cause.code == "AKN426":
        return _with(cause, expected=eid)
    return _with(cause, advice=f"its children are called {eid}__…: give it the eId “{eid}”")


def _at_cause(following: Finding, path: str, eid: str) -> Finding:
    """The finding that an eId is not what its children build upon; the one of a child where there is no eId."""
    element = next((e for e in following.element.iterancestors() if path_of(e) == path), None)
    own = None if element is None else element.get("eId")
    if element is None or own is None:
        return following
    reason, advice = f"its children are called {eid}__…", f"give it the eId “{eid}”"
    return Finding(
        "AKN411", element, {"eid": own, "element": local(element), "reason": reason, "advice": advice}, "eId"
    )


# ------------------------------------------------------------------------------------------- references


def _of_references(findings: Sequence[Finding]) -> Sequence[Finding]:
    """With one finding where several references lead to an eId that is misspelt or refused."""
    lost: dict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        name = _told(finding, "value").removeprefix("#")
        if finding.code == "AKN414" and name and " " not in name and leads_to_references(finding):
            lost[name].append(finding)
    return _changed(findings, _to_misspelt(lost) | _to_spoiled(lost, findings)) if lost else findings


def _to_misspelt(lost: Mapping[str, Sequence[Finding]]) -> dict[int, Finding | None]:
    """What changes where several references lead to what an eId was meant to be that none leads to."""
    groups = {_told(group[0], "meant"): (name, group) for name, group in lost.items() if len(group) > 1}
    groups.pop("", None)
    changes: dict[int, Finding | None] = {}
    for eid, holder in _unreferenced(groups).items():
        name, group = groups[eid]
        advice = f"give <{local(holder)}> the eId “{name}”: {_lead(group)} to it, and none to “{eid}”"
        changes |= {id(f): None for f in group} | {id(group[0]): _with(group[0], advice=advice)}
    return changes


def _unreferenced(groups: Mapping[str, tuple[str, Sequence[Finding]]]) -> Mapping[str, etree._Element]:
    """The elements with the eIds that nothing leads to, by these."""
    holders: dict[str, etree._Element] = {}
    led: set[str] = set()
    for _, group in list(groups.values())[:1]:
        for element in group[0].element.getroottree().iter("*"):
            led.update(word[1:] for value in element.attrib.values() if "#" in value for word in str(value).split())
            if element.get("eId") in groups:
                holders[element.get("eId", "")] = element
    return {eid: holder for eid, holder in holders.items() if eid not in led}


def _to_spoiled(lost: Mapping[str, Sequence[Finding]], findings: Sequence[Finding]) -> dict[int, Finding | None]:
    """What changes where references lead to what a refused eId of <references> is but for its white space."""
    changes: dict[int, Finding | None] = {}
    for cause in findings:
        if cause.code == "AKN423" and cause.attribute == "eId" and _is_listed(cause.element):
            words = cause.element.get("eId", "").split()
            name = next((name for sign in ("", "_", "-") if (name := sign.join(words)) in lost), "")
            if name and not _told(lost[name][0], "meant"):
                changes |= {id(f): None for f in lost[name]}
                changes[id(cause)] = _with(cause, allowed=f"{name}, as {_lead(lost[name])} to it")
    return changes


def _lead(group: Sequence[Finding]) -> str:
    return "a reference leads" if len(group) == 1 else f"{len(group)} references lead"


def _is_listed(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and local(parent) == "references"
