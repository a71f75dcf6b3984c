"""What is too large, too deep or too many gets a clear message within seconds, never a traceback and never a long wait."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from socialmap.__main__ import main
from socialmap.said import found
from tests.conftest import EXAMPLE, write

pytestmark = pytest.mark.long

SECONDS = 15
"""Of the processor's time; each takes a second or two, and minutes where a limit is gone."""

BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
DEEP = "".join("  " * depth + "a:\n" for depth in range(200)) + "  " * 200 + "b: c\n"
MANY = "name: Example\nremarks:\n" + "  - {nl: a, en: b}\n" * 30_000
LONG = "remarks:\n  - nl: {0}\n    en: text\n"


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    """The test takes no longer than somebody waits."""
    before = time.process_time()
    yield
    assert time.process_time() - before < SECONDS


def told(project: Path) -> str:
    done = CliRunner().invoke(main, ["check", str(project)])
    assert done.exit_code == 1 and isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.output
    return done.output


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (BOMB, "example.yml:1: uses `&` or `*`, with which YAML points to another place."),
        (DEEP, "is nested too deeply."),
        ("name: " + "[" * 100_000 + "]" * 100_000, "is nested too deeply."),
        ("name: " + "{a: " * 50_000, "is nested too deeply."),
        (MANY, "holds more than 50,000 values."),
        (EXAMPLE + LONG.format("x" * 900_000), "has 900,000 characters. At most 1,500 fit here."),
        (EXAMPLE + LONG.format("a." * 400_000), "has 800,000 characters. At most 1,500 fit here."),
        (EXAMPLE + LONG.format("Bel Jan van " * 70_000), "characters. At most 1,500 fit here."),
        (EXAMPLE.replace("Example Organisation", "N" * 900_000), "name: has 900,000 characters. At most 200 fit here."),
        (EXAMPLE + "# " + "call 06 or 12 of 34 " * 40_000 + "Bel mevrouw Jansen", "person's name"),
        (EXAMPLE + "# " + "x" * 1_000_000, "example.yml:1: is larger than 1,000,000 bytes."),
        ("name: Example\n" * 60_000, "example.yml:2: name: stands here twice"),
        ("".join(f"field{n}: x\n" for n in range(40_000)), "has 40,003 mistakes; these are the first 100."),
        (EXAMPLE + "languages: [" + "en, " * 40_000 + "en]\n", "example.yml"),
        (EXAMPLE + "websites: [" + "'https://example.org/" + "a" * 300_000 + "']\n", "At most 300 fit here."),
        (EXAMPLE + "websites:\n" + "  - https://example.org/x\n" * 40_000, "example.yml"),
        (EXAMPLE + "service_areas:\n" + "  - {country: al}\n" * 20_000, "example.yml"),
    ],
    ids=lambda value: value[:30] if len(value) < 200 else "",
)
def test_a_record_that_is_too_much_is_told(project: Path, said: str, expected: str) -> None:
    write(project, "organisations/al/example.yml", said)
    assert expected in told(project)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("---\ntitle: " + "[" * 5_000 + "\n---\n\n# A\n", "is nested too deeply."),
        ("---\ntitle: A\nsource:" + "".join("\n" + "  " * n + "a:" for n in range(1, 90)) + "\n---\n\n# A\n", "is nested too deeply."),
        ("---\n" + BOMB + "---\n\n# A\n", "page.nl.md:2: uses `&` or `*`"),
        ("---\ntitle: " + "A" * 90_000 + "\n---\n\n# A\n", "title: has 90,000 characters. At most 200 fit here."),
        ("---\n" + "title: A\n" * 9_000 + "---\n\n# A\n", "page.nl.md:3: title: stands here twice"),
        ("# A\n\n" + "x" * 100_000, "page.nl.md:1: is larger than 100,000 bytes."),
        ("# A\n\n" + "> " * 500 + "x\n", "within each other"),
        ("# A\n\n" + "".join("    " * depth + "- x\n" for depth in range(60)), "within each other"),
        ("# A\n\n" + "<div>" * 300, "within each other"),
        ("# A\n\n" + "[a](about.md) " * 2_500, "has more than 2,000 times the sign [."),
        ("# A\n\n" + "**" * 45_000, "page.nl.md"),
        ("# A\n\n" + "a." * 45_000 + " Bel mevrouw Jansen", "person's name"),
        ("# A\n\n" + "1 " * 45_000, "page.nl.md"),
        ("# A\n\n|" + "a|" * 40_000 + "\n", "page.nl.md"),
    ],
    ids=lambda value: value[:30] if len(value) < 200 else "",
)  # fmt: skip
def test_a_page_that_is_too_much_is_told(project: Path, said: str, expected: str) -> None:
    write(project, "../docs/page.nl.md", said)
    assert expected in told(project)


def test_too_many_files_are_told(project: Path) -> None:
    folder = project / "data" / "organisations" / "al"
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(20_001):
        (folder / f"x{number}.txt").touch()
    output = told(project)
    assert "data/organisations/al:1: holds more than 20,000 files. Take out what is no record." in output


SIGNS = [
    "a.",
    "a@",
    "A. ",
    "1 ",
    "12/",
    "a b @ ",
    "at dot ",
    "Jan van ",
    "mevrouw ",
    "coordinator is ",
    "a’",
    "(",
    "behind the a ",
    "x.y.z ",
]


@pytest.mark.parametrize("sign", SIGNS)
def test_no_text_keeps_the_rules_busy(sign: str) -> None:
    """What must not be said is found, too, behind a text that would take a rule the square of its length."""
    text = sign * (90_000 // len(sign))
    list(found(text, ("NL", "NG")))
    assert any("person" in one.what for one in found(f"{text}. Bel mevrouw Jansen morgen", ("NL",)))


def test_what_stands_where_a_long_text_is_parted_is_found() -> None:
    """Whatever stands before it: a text is read in parts that overlap."""
    for before in range(1_700, 2_100, 7):
        text = f"{'woord ' * 400}"[:before] + " bel mevrouw Jansen op nummer 06 12345678 " + "woord " * 300
        kinds = {one.what for one in found(text, ("NL",))}
        assert {"what seems to be a person's name", "a telephone number"} <= kinds, before


@pytest.mark.all
def test_ten_thousand_records_are_checked(project: Path) -> None:
    """Within a minute of the processor's time when nothing is known of them yet."""
    for number in range(10_000):
        name = EXAMPLE.replace("Example Organisation", f"Example Organisation {number}")
        write(project, f"organisations/{'al' if number % 2 else 'ng'}/example-{number}.yml", name)
    before = time.process_time()
    done = CliRunner().invoke(main, ["check", str(project)])
    took = time.process_time() - before
    assert done.exit_code == 0 and "10001 organisations" in done.output, done.output[-500:]
    assert took < 60
