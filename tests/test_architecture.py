"""The rooms of the house: who may know whom, who may speak, and who knows the languages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import akn
from akn.languages import LANGUAGES

PACKAGE = Path(akn.__file__).resolve().parent
MODULES = sorted(PACKAGE.rglob("*.py"))

#: the rooms from the bottom up; renditions, validation and comparison stand on the same floor
FLOORS = {
    "problems": 0,
    "writing": 0,
    "languages": 1,
    "source": 2,
    "structure": 3,
    "references": 4,
    "markup": 5,
    "renditions": 6,
    "validation": 6,
    "comparison": 6,
    "conversion": 7,
    "rendering": 8,
    "cli": 9,
}
#: the public names; it lies outside the rooms and nobody inside imports from it
ROOF = "__init__"
#: python -m akn
DOOR = "__main__"


def _named(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def _room(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of every module or name that a file imports, wherever in the file it does so."""
    package = ["akn", *path.relative_to(PACKAGE).parts[:-1]]
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def _may_import(room: str, target: str) -> bool:
    if target == "version" or target == room or room == ROOF:
        return True
    if room == DOOR:
        return target == "cli"
    return target in FLOORS and room in FLOORS and FLOORS[target] < FLOORS[room]


def test_all_modules_are_found() -> None:
    assert {_room(path) for path in MODULES} >= FLOORS.keys()


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_a_room_imports_only_from_rooms_below_it(path: Path) -> None:
    room = _room(path)
    wrong = []
    for line, name in _imports(path):
        parts = name.split(".")
        if parts[0] == "akn":
            target = parts[1] if len(parts) > 1 else ROOF
            if not _may_import(room, target):
                wrong.append(f"{path}:{line}: {room} imports {name}")
    assert not wrong


@pytest.mark.parametrize("path", MODULES, ids=_named)
def test_every_module_lies_in_a_room(path: Path) -> None:
    assert _room(path) in {*FLOORS, "version", ROOF, DOOR}


@pytest.mark.parametrize(
    "path", [p for p in MODULES if _room(p) not in ("cli", DOOR)], ids=lambda p: _named(p) if p else ""
)
def test_only_the_command_line_prints(path: Path) -> None:
    wrong = [f"{path}:{line}: imports {name}" for line, name in _imports(path) if name.split(".")[0] == "click"]
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("print", "exit", "quit"):
            wrong.append(f"{path}:{node.lineno}: calls {node.func.id}")
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id, node.attr)
            in {("sys", "stdout"), ("sys", "stderr"), ("sys", "exit"), ("warnings", "warn")}
        ):
            wrong.append(f"{path}:{node.lineno}: uses {node.value.id}.{node.attr}")
    assert not wrong


@pytest.mark.parametrize("path", [p for p in MODULES if _room(p) != "languages"], ids=_named)
def test_no_code_outside_the_languages_knows_one_of_them(path: Path) -> None:
    codes = {code for language in LANGUAGES for code in (language.code, language.tag)}
    tree = _tree(path)
    wrong = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and node.value in codes:
            wrong.append(f"{path}:{node.lineno}: {node.value!r}")
    named = {f"akn.languages.{language.tag}" for language in LANGUAGES}
    wrong += [f"{path}:{line}: imports {name}" for line, name in _imports(path) if name.rpartition(".")[0] in named]
    assert not wrong


def test_only_markup_knows_the_namespace() -> None:
    namespace = "docs.oasis-open.org/legaldocml"
    knowing = {_named(p) for p in MODULES if namespace in p.read_text(encoding="utf-8")}
    assert knowing == {"markup/names.py"}


def test_the_rules_of_this_file_would_see_a_wrong_import() -> None:
    assert not _may_import("source", "structure")
    assert not _may_import("validation", "renditions")
    assert not _may_import("renditions", "validation")
    assert not _may_import("markup", ROOF)
    assert _may_import("validation", "markup")
    assert _may_import("problems", "version")
