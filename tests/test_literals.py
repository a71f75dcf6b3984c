"""The package knows no map: what our own settings, services, countries and sources are called stands in no code, template or script."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.world import has_record
from tests.real import ROOT, SETTINGS

PACKAGE = ROOT / "hooks"

ELEMENT = "the name of an element of HTML; also the code of a country"

EXCEPTIONS = {
    **dict.fromkeys(("br", "hr", "li", "td", "th", "tr"), ELEMENT),
    "al": "the direction of Arabic letters, as Unicode calls it; also the code of Albania",
    **dict.fromkeys(("cf", "cn", "co", "mn"), "a category of signs in Unicode; also the code of a country"),
    **dict.fromkeys(
        ("english", "nederland", "nederlands"), "a word that is no person's name and no town, in the rules about texts"
    ),
    "children": "a generation of a genogram; also the id of a service",
    "do": "the name of an attribute, data-do; also the code of the Dominican Republic",
    "fr": "the short name of Friday; also the code of France",
    "ge": "greater or equal, as pydantic calls a bound; also the code of Georgia",
    "id": "the name of a field and of an attribute; also the code of Indonesia",
    "xk": "the code of Kosovo, which is in no standard, so that no library lists it",
    "kosovo": "its code is in no standard, so the guide to the fields must say it",
    "netherlands": "the word for the home country that drawings saved in files hold, and a word that is no town in the rules about texts",
    "no": "the state of a service; also the code of Norway",
    "ph": "a sound, where a question is compared with words; also the code of the Philippines",
    "ss": "the letters that stand for ß; also the code of South Sudan",
}
"""What may stand in code all the same, with the reason; one that is no longer needed fails."""

PLACED = {
    "docs/assets/js/search-french.js": {"at": "an ending of French words; also the code of Austria"},
    "hooks/socialmap/search/pipeline.py": {
        "en": "a word that joins the parts of a name, in several languages",
        "et": "the same in French; also the code of Ethiopia",
    },
    "hooks/socialmap/base/translated.py": {"en": "the language that messages are written in"},
    "hooks/socialmap/commands/starting/init.py": {"en": "the language of another map unless somebody says another one"},
    "hooks/socialmap/said/numbers.py": {"ghana": "where addresses have a form of their own, in a rule about them"},
    "hooks/socialmap/taking_in/licences.py": {
        "by": "a word in the names of licences; also the code of Belarus",
        "canada": "a word in the name of a licence",
    },
    "hooks/socialmap/taking_in/likeness.py": {"de": "an article before a name; also the code of Germany"},
    "hooks/socialmap/taking_in/readers/mapped.py": {"si": "a yes in lists of others; also the code of Slovenia"},
    "hooks/socialmap/taking_in/readers/tabular.py": {"es": "the end of a plural; also the code of Spain"},
    "hooks/socialmap/taking_in/staying.py": {"shelter": "a word for a place to stay in lists of others"},
}
"""What may stand in one file alone, with the reason; one that is no longer needed fails."""

SAID_ANYWHERE = {
    "emergency number": "what somebody in danger types, on any map; also what ours calls one of its numbers"
}
"""What the words of the interface may say all the same, with the reason; one that is no longer needed fails."""


def words_of_the_map(catalogue: Catalogue) -> tuple[set[str], set[str]]:
    """(what may be no literal, what may stand in none), folded: short ids, and names and phrases."""
    settings, names, ids = SETTINGS, set[str](), set[str]()
    for language in settings.languages:
        ids.add(language.code)
        names.add(language.name)
    names |= {*settings.names.site.root.values(), settings.names.files, settings.home.time_zone, settings.exit}
    names |= {danger.number for danger in settings.danger if len(danger.number) > 3}
    names |= {text for danger in settings.danger for text in danger.name.root.values() if " " in text}
    for id, term in catalogue.services.items():
        ids.add(id)
        names |= {name for name in term.name.root.values() if " " in name}
    for code, country in catalogue.countries.items():
        if not has_record(code, catalogue):
            continue  # the rest of the world is not our map
        ids.add(code)
        names |= {*country.name.root.values(), country.alpha_3}
    for id, source in catalogue.sources.items():
        ids.add(id)
        names |= {*source.title.root.values(), source.date[:4], source.publisher}
        names |= set(source.short.root.values()) if source.short else set()
    return {id.casefold() for id in ids}, {name.casefold() for name in names if len(name) > 3}


def python_literals(file: Path) -> Iterator[tuple[int, str]]:
    """The string literals of a module; not docstrings, and not what stands in backticks, which is an example for a reader."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    docs = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.lineno, re.sub(r"`[^`]*`", "", node.value)


def quoted(file: Path, comments: str) -> Iterator[tuple[int, str]]:
    """What stands between quotes in a script or template, and the text of a template, line by line."""
    text = re.sub(
        comments, lambda found: "\n" * found[0].count("\n"), file.read_text(encoding="utf-8"), flags=re.DOTALL
    )
    for number, line in enumerate(text.splitlines(), 1):
        yield from ((number, found) for found in re.findall(r"""["'`]([^"'`]*)["'`]""", line))
        if file.suffix == ".html":
            yield number, re.sub(r"\{[{%].*?[%}]\}|<[^>]*>", " ", line)


def literals() -> Iterator[tuple[str, str]]:
    """(place, literal) of everything that isn't data or authored text."""
    for file in sorted(PACKAGE.rglob("*.py")):
        yield from ((f"{file.relative_to(ROOT)}:{line}", said) for line, said in python_literals(file))
    for folder in (PACKAGE, ROOT / "overrides"):
        for file in sorted(folder.rglob("*.html")):
            yield from ((f"{file.relative_to(ROOT)}:{line}", said) for line, said in quoted(file, r"\{#.*?#\}"))
    for file in sorted((ROOT / "docs" / "assets" / "js").glob("*.js")):
        yield from (
            (f"{file.relative_to(ROOT)}:{line}", said) for line, said in quoted(file, r"/\*.*?\*/|(?<!:)//[^\n]*")
        )


@pytest.fixture(scope="module")
def found(catalogue: Catalogue) -> list[tuple[str, str]]:
    """(place, word of our map) of every literal that is one or holds one."""
    ids, names = words_of_the_map(catalogue)
    holds = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, sorted(names, key=len, reverse=True))) + r")(?![\w-])")
    return [
        (place, word)
        for place, said in literals()
        for word in {*({said.casefold()} & ids), *holds.findall(said.casefold())}
    ]


def file_of(place: str) -> str:
    return place.partition(":")[0]


def test_no_word_of_our_map_is_wired_in(found: list[tuple[str, str]]) -> None:
    assert [
        f"{place}: {word}" for place, word in found if word not in EXCEPTIONS | PLACED.get(file_of(place), {})
    ] == []


def test_every_exception_is_still_needed(found: list[tuple[str, str]]) -> None:
    assert set(EXCEPTIONS) == {word for _, word in found} & set(EXCEPTIONS)
    placed = {(file, word) for file, words in PLACED.items() for word in words}
    assert placed == {(file_of(place), word) for place, word in found} & placed


def _without_start(words: str) -> str:
    """The words without those that another map begins with: services of this field are called alike in many maps."""
    return re.sub(r"(?m)^start:\n(?: .*\n)*", lambda found: "\n" * found[0].count("\n"), words)


def test_the_words_of_the_interface_speak_of_no_map(catalogue: Catalogue) -> None:
    _, names = words_of_the_map(catalogue)
    languages = {language.name.casefold() for language in SETTINGS.languages}
    holds = re.compile(
        r"(?<!\w)(" + "|".join(map(re.escape, sorted(names - languages, key=len, reverse=True))) + r")(?!\w)"
    )
    wrong = [
        f"{file.name}:{number}: {word}"
        for file in sorted((PACKAGE / "socialmap" / "locale").glob("*.yml"))
        for number, line in enumerate(_without_start(file.read_text(encoding="utf-8")).splitlines(), 1)
        for word in holds.findall(re.sub(r"[\w-]+:(?= )", "", line.casefold()))
    ]
    assert [said for said in wrong if said.partition(": ")[2] not in SAID_ANYWHERE] == []
    assert set(SAID_ANYWHERE) <= {said.partition(": ")[2] for said in wrong}
