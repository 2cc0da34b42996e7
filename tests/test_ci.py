"""The pre-commit hook and the GitHub Action: what they run is run here, as their programs would."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from akn.cli import main
from tests.faults import VALID

ROOT = Path(__file__).parent.parent
SCRIPTS = Path(sys.executable).parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
(HOOK,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    file = tmp_path / "broken.xml"
    file.write_text(
        (VALID / "act.xml").read_text(encoding="utf-8").replace("<num ", '<num wrong="x" ', 1), encoding="utf-8"
    )
    return file


def _environment(**values: str) -> dict[str, str]:
    return {**os.environ, "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", **values}


def test_the_hook_passes_valid_files_and_stops_at_others(broken: Path) -> None:
    for files, code in (([VALID / "act.xml", VALID / "statement.xml"], 0), ([VALID / "act.xml", broken], 1)):
        done = subprocess.run(
            [*shlex.split(HOOK["entry"]), *files], env=_environment(), capture_output=True, check=False
        )
        assert done.returncode == code


def test_the_hook_takes_the_files_that_folders_are_searched_for() -> None:
    taken = re.compile(HOOK["files"])
    assert [bool(taken.search(name)) for name in ("a/b.xml", "a.akn.xml", "a.akn", "a.txt", "xml")] == [True] * 3 + [
        False
    ] * 2
    assert HOOK["language"] == "python"


def _act(**inputs: str) -> subprocess.CompletedProcess[bytes]:
    """The last step of the action, run with its inputs as GitHub would."""
    given = {name: str(value.get("default", "")) for name, value in ACTION["inputs"].items()}
    given |= {name.replace("_", "-"): value for name, value in inputs.items()}
    step = ACTION["runs"]["steps"][-1]
    values = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda m: given[m[1]], text) for name, text in step["env"].items()
    }
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return subprocess.run(command, env=_environment(**values), capture_output=True, check=False)


def test_the_action_annotates_and_fails(broken: Path) -> None:
    done = _act(paths=f"{VALID / 'act.xml'}\n{broken}\n")
    assert done.returncode == 1
    assert done.stdout.startswith(f"::error file={broken},line=35,col=14,title=akn AKN421::".encode())
    assert _act(paths=str(VALID)).returncode == 0
    assert _act(paths=str(broken), fail_on="never").returncode == 0


def test_the_action_writes_a_report(broken: Path, tmp_path: Path) -> None:
    report = tmp_path / "akn.sarif"
    done = _act(paths=str(broken), format="sarif", output=str(report), max_errors="1", profile="akn", level="2")
    assert done.returncode == 1
    assert '"ruleId": "AKN421"' in report.read_text(encoding="utf-8")


def test_inputs_of_the_action_are_no_commands(tmp_path: Path) -> None:
    trap = tmp_path / "trap"
    done = _act(paths=f"--help\n$(touch {trap}) a b.xml; touch {trap}")
    assert done.returncode == 2
    assert b"AKN101" in done.stdout
    assert b"Usage" not in done.stdout
    assert not trap.exists()


def test_every_option_of_the_action_is_one_of_the_command() -> None:
    script = ACTION["runs"]["steps"][-1]["run"]
    command = main.get_command(None, "validate")  # type: ignore[arg-type]  # the context is not used
    assert command is not None
    known = {name for parameter in command.params for name in parameter.opts}
    assert set(re.findall(r"--[a-z][a-z-]*", script)) <= known
    assert "${{" not in script
