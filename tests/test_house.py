"""The house keeps its order: what a room may import, how large it may grow, and that its guide is complete."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from socialmap.base.made_by import BESIDE
from tests.conftest import ROOT

PACKAGE = ROOT / "hooks" / "socialmap"
FLOORS = [
    {"base"},
    {"reference"},
    {"said"},
    {"records"},
    {"locale"},
    {"catalogue"},
    {"authored"},
    {"checks"},
    {"rendering"},
    {"pages", "finder", "forms", "search", "exports"},
    {"site"},
    {"taking_in"},
    {"commands"},
    {"__main__", "mkdocs_plugin"},
]
"""From the ground up: a room imports from itself and from rooms below it; views on one floor never import each other."""


def floor(room: str) -> int:
    return next(number for number, rooms in enumerate(FLOORS) if room in rooms)


def rooms() -> list[tuple[str, Path]]:
    files = sorted(PACKAGE.rglob("*.py"))
    return [
        (file.relative_to(PACKAGE).parts[0].removesuffix(".py"), file)
        for file in files
        if file != PACKAGE / "__init__.py"
    ]


def imported(file: Path) -> set[str]:
    """The rooms a file imports from, whether it names them from the root or from where it stands."""
    package = ["socialmap", *file.relative_to(PACKAGE).parts[:-1]]
    found: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(
                [*package[: len(package) - node.level + 1], node.module or ""] if node.level else [node.module or ""]
            )
            found.update(f"{base.rstrip('.')}.{alias.name}" for alias in node.names)
    return {name.split(".")[1] for name in found if name.startswith("socialmap.")}


def test_everybody_tells_the_floors_in_the_same_order() -> None:
    """Here, at the package's own door, and in the table of README.md."""
    order = [room for floor in FLOORS for room in floor]
    door = re.findall(r"``(\w+)``", (PACKAGE / "__init__.py").read_text(encoding="utf-8"))
    rows = re.findall(r"^\| (`\w+/?`.*?) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
    table = [name for row in rows for name in re.findall(r"`(\w+)/?`", row.partition("(")[0] + row.partition(")")[2])]
    named = [name for name in table if name in order]
    assert sorted(order) == sorted(door) == sorted(named)
    assert [floor(name) for name in door] == sorted(map(floor, order)) == [floor(name) for name in named]


def test_a_room_imports_only_from_rooms_below_it() -> None:
    wrong = [
        f"{file.relative_to(PACKAGE)} imports {other}"
        for room, file in rooms()
        for other in imported(file) - {room}
        if floor(other) >= floor(room)
    ]
    assert wrong == []


def test_what_a_view_is_made_by_leaves_out_only_rooms_from_which_it_cannot_import() -> None:
    views = next(number for number, rooms in enumerate(FLOORS) if "pages" in rooms)
    folders = {room for rooms in FLOORS[views:] for room in rooms if (PACKAGE / room).is_dir()}
    assert set(BESIDE) == folders


def test_only_one_file_imports_mkdocs() -> None:
    users = [
        file.name
        for file in (ROOT / "hooks").rglob("*.py")
        if "import mkdocs" in (text := file.read_text()) or "from mkdocs" in text
    ]
    assert users == ["mkdocs_plugin.py"]


def test_only_rooms_with_a_browser_import_it_and_no_test_is_skipped() -> None:
    users = {
        file.relative_to(ROOT / "tests").parts[0]
        for file in (ROOT / "tests").rglob("*.py")
        if re.search(
            r"^(from|import) (axe_)?playwright|^from tests\.(site|bare|readers)\b", file.read_text(), re.MULTILINE
        )
    }
    assert users == {"site", "bare", "engines", "readers", "bench_browser.py", "bench_search.py"}
    skipped = [
        file.name
        for file in (ROOT / "tests").rglob("*.py")
        if file != Path(__file__) and re.search(r"mark\.skip|pytest\.skip|importorskip", file.read_text())
    ]
    assert skipped == [], "a tool that is missing is a failure: `tools/machine.py` sees to it"


def test_no_module_has_outgrown_its_job() -> None:
    large = {file.name: lines for _, file in rooms() if (lines := len(file.read_text().splitlines())) > 250}
    assert large == {}


def test_nothing_names_a_package_host_or_a_folder_outside_the_project() -> None:
    for file in (ROOT / "requirements").iterdir():
        text = file.read_text()
        assert "://" not in text and "--index-url" not in text and "--find-links" not in text
    outside = [str(file) for file in (ROOT / "hooks").rglob("*.py") if "../shared" in file.read_text()]
    assert outside == []
