"""The verdict of the official schema, on which lxml and xmlschema agree, and the rules of the profile."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import xmlschema
from lxml import etree

import akn
from akn.markup.names import parse
from akn.references.abbreviations import ABBREVIATIONS
from akn.validation import explain, schema
from tests import faults

#: changes to a valid file, and whether the schema still accepts the result
CHANGES = [
    ("<mainBody>", "<mainBody>", True),
    ('eId="para_1"', 'eId="para 1"', False),
    ('<FRBRcountry value="un"/>', "", False),
    ("<docTitle>", "<docTitle wrong='x'>", False),
    ('contains="originalVersion"', 'contains="draft"', False),
    ('refersTo="#preambular #recall"', "", True),
    ("</mainBody>", "<conclusions><p>x</p></conclusions></mainBody>", False),
    ("</mainBody>", "</mainBody><conclusions><p>x</p></conclusions>", True),
    ('<date date="', '<date title="', False),
    ('date="2013-08-06" name="adoption"', 'date="6 August 2013" name="adoption"', False),
]


@pytest.fixture(scope="module")
def explaining() -> xmlschema.XMLSchema:
    return explain._definitions(schema.official_schema())


@pytest.fixture(scope="module")
def chinese() -> str:
    folder = Path(__file__).parent.parent / "samples"
    return (folder / "statement.zh.akn.xml").read_text(encoding="utf-8")


@pytest.mark.parametrize("change", CHANGES, ids=[new for _, new, _ in CHANGES])
def test_lxml_and_xmlschema_agree(change: tuple[str, str, bool], chinese: str, explaining: xmlschema.XMLSchema) -> None:
    old, new, accepted = change
    assert old in chinese
    root = parse(chinese.replace(old, new, 1).encode())
    assert schema.is_valid(root) is accepted
    assert explaining.is_valid(root) is accepted


@pytest.mark.parametrize("tag", ["ar", "en", "es", "fr", "ru", "zh"])
def test_both_accept_every_sample(tag: str, samples: Path, explaining: xmlschema.XMLSchema) -> None:
    root = parse((samples / f"statement.{tag}.akn.xml").read_bytes())
    assert schema.is_valid(root)
    assert explaining.is_valid(root)


def test_profile_and_program_abbreviate_the_names_of_elements_alike() -> None:
    rules = (schema.schema_files() / "un-profile.sch").read_text(encoding="utf-8")
    (table,) = re.findall(r'<let name="table" value="\'\|(.*)\|\'"/>', rules)
    assert dict(pair.split("=") for pair in table.split("|")) == ABBREVIATIONS


def test_reading_the_xml_of_a_document_leaves_its_tree_alone(samples: Path) -> None:
    document = akn.convert(samples / "statement.en.txt")
    before = etree.tostring(document.tree)
    assert document.xml == document.xml
    assert etree.tostring(document.tree) == before
    assert akn.validate(document.tree) == []


def test_a_document_is_validated_as_bytes_path_root_and_tree(samples: Path) -> None:
    path = samples / "statement.en.akn.xml"
    tree = etree.parse(path)
    for document in (path.read_bytes(), path, tree, tree.getroot()):
        assert akn.validate(document) == []
    tree.getroot()[0].tag = "nothing"
    assert [p.code for p in akn.validate(tree)] == [p.code for p in akn.validate(tree.getroot())] != []


def test_a_fault_is_explained_with_path_reason_and_line(chinese: str) -> None:
    lines = chinese.split("\n")
    line = next(k for k, text in enumerate(lines, 1) if 'eId="para_3"' in text)
    broken = chinese.replace('eId="para_3"', 'eId="para_3" wrong="x"')
    (problem,) = akn.validate(broken.encode())
    assert problem.code == "AKN421"
    assert problem.at == (line, lines[line - 1].index('eId="para_3"') + len('eId="para_3" ') + 1)
    assert "wrong" in problem.message
    assert "paragraph[3]" in problem.message


def test_the_example_shape_is_accepted(shared: Path) -> None:
    assert akn.validate((shared / "akn4un" / "example.xml").read_bytes()) == []


def test_a_schema_that_is_not_the_official_one_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "akomantoso30.sha256").write_text("0" * 64 + "  akomantoso30.xsd\n", encoding="ascii")
    monkeypatch.setattr(schema, "schema_files", lambda: tmp_path)
    schema.official_schema.cache_clear()
    with pytest.raises(RuntimeError, match="not the official schema"):
        schema.official_schema()
    schema.official_schema.cache_clear()


def test_entities_and_external_files_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    data = f'<!DOCTYPE a [<!ENTITY x SYSTEM "{secret.as_uri()}">]><a>&x;</a>'.encode()
    problems = akn.validate(data)
    assert problems
    assert not any("secret" in p.message.replace(str(secret), "") for p in problems)
    doubling = [f'<!ENTITY a{k} "&a{k - 1};&a{k - 1};">' for k in range(1, 40)]
    bomb = ('<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa">' + "".join(doubling)).encode()
    assert akn.validate(bomb + b"]><a>&a39;</a>")


def test_trees_bytes_and_paths_are_validated_alike(samples: Path) -> None:
    path = samples / "statement.en.akn.xml"
    tree = parse(path.read_bytes())
    paragraph = next(tree.iter("{*}paragraph"))
    paragraph.set("eId", "wrong_1")
    spoiled = etree.tostring(tree)
    by_tree, by_bytes = akn.validate(tree), akn.validate(spoiled)
    assert [p.code for p in by_tree] == [p.code for p in by_bytes]
    assert "AKN411" in {p.code for p in by_tree}
    assert akn.validate(path) == []


#: edits of a valid statement that the schema accepts and a rule of the profile does not
RULES = [
    ("AKN414", '<FRBRauthor href="#unsc"', '<FRBRauthor href="#nobody"'),
    ("AKN414", '<references source="#akn"', '<references source="#nobody"'),
    ("AKN414", 'as="#author"', 'as="#nobody"'),
    ("AKN414", 'by="#dgacm"', 'by="#nobody"'),
    ("AKN411", 'eId="para_2"', 'eId="para_é"'),
    ("AKN411", 'eId="para_1__content"', 'eId="para_99__content"'),
    ("AKN414", "#preambular #recall", "#preambular #nope"),
    ("AKN414", "#preambular #recall", "#preambular #recall #nope"),
    ("AKN414", "安理会还回顾", '<ref eId="para_3__content__ref_9" href="#nope">安理会</ref>还回顾'),
    ("AKN412", "安理会还回顾", '<ref eId="para_3__content__ref_9" href="http://x.org/">安理会</ref>还回顾'),
    ("AKN412", '/unsc/2013-08-06/2013-12"/>', '/unsc/2013-08/2013-12"/>'),
    ("AKN413", '/2013-12/zho@"/>', '/2013-12/fra@"/>'),
    ("AKN413", 'zho@.xml"/>', 'zho@.pdf"/>'),
    ("AKN412", 'zho@/!main"/>', 'zho@/main"/>'),
    ("AKN412", '!main.xml"', 'main.xml"'),
    ("AKN415", '<FRBRsubtype value="deliberation"/>', ""),
    ("AKN415", '<FRBRnumber value="2013-12" showAs="S/PRST/2013/12"/>', ""),
    ("AKN415", '<FRBRformat value="xml"/>', ""),
    ("AKN413", '<FRBRdate date="2013-08-06" name="adoption"/>', '<FRBRdate date="2013-08-07" name="adoption"/>'),
    ("AKN416", "<docTitle>安全理事会主席声明</docTitle>", "<docTitle/>"),
]


@pytest.mark.parametrize("rule", RULES, ids=[f"{code} {new[:30]}" for code, _, new in RULES])
def test_the_profile_finds(rule: tuple[str, str, str], chinese: str) -> None:
    code, old, new = rule
    concept = '<concept refersTo="#recall" eId="para_3__content__concept_1">'
    text = chinese.replace(f"安理会{concept}还回顾", f"安理会还回顾{concept}", 1)
    assert old in text
    data = text.replace(old, new, 1).encode()
    assert schema.is_valid(parse(data))
    assert code in {p.code for p in akn.validate(data)}


@pytest.mark.parametrize(
    "pattern", [r"<FRBRalias [^>]*/>", r"(?s)<references .*?</references>", r"<publication [^>]*/>"]
)
def test_the_profile_wants(pattern: str, chinese: str) -> None:
    data = re.sub(pattern, "", chinese, count=1).encode()
    assert "AKN415" in {p.code for p in akn.validate(data)}


@pytest.mark.parametrize("wrong", [{"profile": "UN"}, {"profile": ""}, {"level": 7}])
def test_a_profile_or_level_that_is_none_is_not_a_clean_file(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="the profiles are 'akn' and 'un'"):
        akn.validate(b"<a/>", **wrong)


def test_of_the_places_where_an_element_may_stand_those_of_the_file_come_first() -> None:
    statement = (faults.VALID / "statement.xml").read_bytes()
    within = re.sub(
        b"(<preface[^>]*>)", rb'\1<paragraph eId="para_99"><content><p>Wells</p></content></paragraph>', statement
    )
    (problem,) = akn.validate(within, profile="akn")
    assert "may stand in list, mainBody, paragraph, point, " in str(problem.facts["advice"])
