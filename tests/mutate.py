"""Takes rules away one by one and says which of them no test misses; run with `make mutate` or `python -m tests.mutate`.

    python -m tests.mutate                              # all rules of records and checks
    python -m tests.mutate records/models/address.py    # those of some files
    python -m tests.mutate --list checks                # only say what would be taken away

A rule is a constraint of a field, a validator, a condition under which something is refused or one clause of it, a check
in ``CHECKS``, a message, or a field that ``publishes`` names. Nothing is written: each removal lives in a process of its
own. First each meets the tests of its own file; what these do not miss meets those of records, checks and what stands on
them, until one fails. One removal takes a second or two of a free core when its own file of tests notices, and up to 40 when
nobody does: a file takes some minutes, all of them an hour or so on two free cores. On a busy machine it takes many times that.
What is listed at the end is not always a mistake: a removal can leave everything as it was. The tests of a browser and
those that ask another process (which has all rules) are left out.
"""

from __future__ import annotations

import argparse
import ast
import importlib.abc
import importlib.util
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import phonenumbers  # noqa: F401 - what every process needs is read once, before they part
import pydantic  # noqa: F401
import pytest
import yaml  # noqa: F401

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "hooks" / "socialmap"
ROOMS = ("records", "checks")
TESTS = (
    "records",
    "checks",
    "catalogue",
    "authored",
    "exports",
    "test_main.py",
    "test_data.py",
    "test_mistakes.py",
    "site/test_published.py",
)
CONSTRAINTS = {"min_length", "max_length", "pattern", "ge", "le", "gt", "lt"}
QUICK = ("records/test_kinds.py", "test_mistakes.py")
TOO_LONG = 300
"""Seconds of processor time after which a removal counts as noticed: something runs for ever. A busy machine changes nothing."""


@dataclass(frozen=True)
class Removal:
    """A file without one of its rules."""

    file: Path
    line: int
    what: str
    source: str

    def __str__(self) -> str:
        return f"{self.file.relative_to(PACKAGE)}:{self.line}: {self.what}"

    @property
    def module(self) -> str:
        """The name under which it is imported."""
        return ".".join(("socialmap", *self.file.relative_to(PACKAGE).with_suffix("").parts))

    @property
    def own_tests(self) -> list[str]:
        """The tests of the same file, of what is published, and of what people do wrong: they notice most, and are quick."""
        own = ROOT / "tests" / self.file.relative_to(PACKAGE).with_name(f"test_{self.file.name}")
        return [str(file) for file in (own, *(ROOT / "tests" / name for name in QUICK)) if file.exists()]


def removals(file: Path) -> Iterator[Removal]:
    """Every rule of a file, taken away."""
    text = file.read_text(encoding="utf-8")
    for node, what, instead in _rules(ast.parse(text)):
        yield Removal(file, node.lineno, what, _replaced(text, node, instead))


def _replaced(text: str, node: ast.expr, instead: str) -> str:
    """``text`` with other words where ``node`` stands (its columns count bytes)."""
    lines = [line.encode() for line in text.splitlines(keepends=True)]
    assert node.end_lineno is not None and node.end_col_offset is not None
    before = b"".join(lines[: node.lineno - 1]) + lines[node.lineno - 1][: node.col_offset]
    after = lines[node.end_lineno - 1][node.end_col_offset :] + b"".join(lines[node.end_lineno :])
    return (before + instead.encode() + after).decode()


def _rules(tree: ast.Module) -> Iterator[tuple[ast.expr, str, str]]:
    """(where, what is taken away, what stands there instead)."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node)
        elif isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if "validator" in ast.unparse(mark):
                    yield (
                        mark,
                        f"validator {node.name}",
                        "staticmethod" if not node.args.args else "(lambda same: same)",
                    )
        elif isinstance(node, ast.If) and _refuses(node.body):
            yield node.test, f"if {ast.unparse(node.test)}", "False"
            yield from _clauses(node.test)
        elif isinstance(node, ast.Return):
            for part in ast.walk(node.value) if isinstance(node.value, ast.Tuple) else ():
                yield from _message(part)
        elif isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "CHECKS":
            checks = node.value.elts if isinstance(node.value, ast.Tuple) else []
            for check in checks:
                yield node.value, f"check {ast.unparse(check)}", _tuple(checks, check)


def _tuple(entries: Sequence[ast.expr], without: ast.expr) -> str:
    return f"({''.join(f'{ast.unparse(one)}, ' for one in entries if one is not without)})"


def _refuses(body: Sequence[ast.stmt]) -> bool:
    """Whether something is refused here, at once or further in."""
    inner = [part for statement in body for part in ast.walk(statement)]
    return any(
        isinstance(part, (ast.Raise, ast.Yield, ast.YieldFrom))
        or (isinstance(part, ast.Return) and isinstance(part.value, ast.Tuple))
        or (isinstance(part, ast.Return) and ast.unparse(part).startswith("return RefusedError("))
        for part in inner
    )


def _message(part: ast.AST) -> Iterator[tuple[ast.expr, str, str]]:
    """A sentence for people."""
    text = isinstance(part, ast.JoinedStr) or (isinstance(part, ast.Constant) and isinstance(part.value, str))
    if text and isinstance(part, ast.expr) and " " in ast.unparse(part):
        yield part, f"message {ast.unparse(part)[:60]}", "'removed'"


def _clauses(test: ast.expr) -> Iterator[tuple[ast.expr, str, str]]:
    """A condition without each of its clauses."""
    for node in ast.walk(test):
        if isinstance(node, ast.BoolOp):
            for clause in node.values:
                rest = [one for one in node.values if one is not clause]
                joined = (" and " if isinstance(node.op, ast.And) else " or ").join(
                    f"({ast.unparse(one)})" for one in rest
                )
                yield node, f"clause {ast.unparse(clause)}", f"({joined})"


def _of_call(node: ast.Call) -> Iterator[tuple[ast.expr, str, str]]:
    """Constraints of a field, validators of a type, messages, and published fields."""
    name = ast.unparse(node.func).rpartition(".")[2]
    if name in ("Field", "StringConstraints"):
        for keyword in node.keywords:
            if keyword.arg in CONSTRAINTS:
                yield node, f"{keyword.arg}={ast.unparse(keyword.value)}", _call(node, without=keyword)
    elif name in ("AfterValidator", "BeforeValidator"):
        yield node, ast.unparse(node), "object()"
    elif name == "fields":
        for part in (*node.args, *node.keywords):
            label = part.arg if isinstance(part, ast.keyword) else ast.unparse(part)
            yield node, f"published {label}", _call(node, without=part)
    elif name in ("RefusedError", "problem_at", "Problem"):
        for part in node.args:
            yield from _message(part)


def _call(node: ast.Call, without: ast.AST) -> str:
    """The call without one of its arguments."""
    arguments = [ast.unparse(one) for one in (*node.args, *node.keywords) if one is not without]
    return f"{ast.unparse(node.func)}({', '.join(arguments)})"


class _Instead(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Gives the one module without its rule, and leaves all others to Python."""

    def __init__(self, removal: Removal) -> None:
        self.removal = removal

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:
        if name != self.removal.module:
            return None
        return importlib.util.spec_from_file_location(name, self.removal.file, loader=self)

    def create_module(self, spec: ModuleSpec) -> None:
        return None

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self.removal.source, str(self.removal.file), "exec"), module.__dict__)  # noqa: S102 - our own code


def _tested(removal: Removal | None, tests: Sequence[str]) -> int:
    """Run the tests, without the rule if one is given, in a process that has not read the package yet; pytest's exit code."""
    if removal:
        sys.meta_path.insert(0, _Instead(removal))
    quiet = os.open(os.devnull, os.O_WRONLY)
    os.dup2(quiet, 1)
    os.dup2(quiet, 2)
    return int(pytest.main(["-x", "-q", "-n0", "-p", "no:cacheprovider", "-k", "not another_process", *tests]))


def _ask(removal: Removal | None, tests: Sequence[str]) -> int:
    """The same in a process of its own: it has all rules again afterwards."""
    child = os.fork()
    if child == 0:
        code = 3
        try:
            signal.signal(signal.SIGPROF, lambda *_: os._exit(1))
            signal.setitimer(signal.ITIMER_PROF, TOO_LONG)
            code = _tested(removal, tests)
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _by_own(removal: Removal) -> tuple[Removal, int]:
    return removal, _ask(removal, removal.own_tests)


def _by_all(removal: Removal | None) -> tuple[Removal | None, int]:
    return removal, _ask(removal, [str(ROOT / "tests" / name) for name in TESTS])


def chosen(names: Sequence[str]) -> list[Removal]:
    """The rules of these files and folders of the package."""
    files: dict[Path, None] = {}
    for name in names:
        place = PACKAGE / name
        files |= dict.fromkeys(sorted(place.rglob("*.py")) if place.is_dir() else [place])
    return [removal for file in files for removal in removals(file)]


def main() -> int:
    """Print what is not noticed, as it is found; 1 when there is any."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("places", nargs="*", default=ROOMS, help="files and folders below hooks/socialmap")
    parser.add_argument("--list", action="store_true", help="only say what would be taken away")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args()
    rules = chosen(asked.places)
    if asked.list:
        print(*rules, sep="\n")
        return 0
    if _by_all(None)[1] != pytest.ExitCode.OK:
        print("The tests fail with all rules in place: mend that first.")
        return 1
    left, missed = [], 0
    with multiprocessing.get_context("fork").Pool(asked.workers) as pool:
        for number, (rule, code) in enumerate(pool.imap_unordered(_by_own, rules), 1):
            if code == pytest.ExitCode.OK:
                left.append(rule)
            _say(number, rules, code, rule)
        print(
            f"{len(left)} of {len(rules)} are not missed by the tests of their own file.", file=sys.stderr, flush=True
        )
        for number, (other, code) in enumerate(pool.imap_unordered(_by_all, left), 1):
            if code == pytest.ExitCode.OK:
                missed += 1
                print(f"nobody misses {other}", flush=True)
            _say(number, left, code, other)
    print(f"{len(rules)} rules taken away, {missed} not missed.")
    return 1 if missed else 0


def _say(number: int, rules: Sequence[Removal], code: int, rule: Removal | None) -> None:
    """How far it is, and what could not be tried."""
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED):
        print(f"could not be tried: {rule}", flush=True)
    if number % 25 == 0:
        print(f"{number} of {len(rules)} …", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
