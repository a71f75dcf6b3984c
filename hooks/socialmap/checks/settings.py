"""The settings of the map make sense, and `mkdocs.yml` says the same."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import yaml

from socialmap.base.problems import Problem
from socialmap.base.text import folded
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks import older
from socialmap.checks.problem_at import problem_at
from socialmap.locale import available, locale
from socialmap.records.kinds import KINDS
from socialmap.records.models.settings import UNSET, Settings
from socialmap.records.yaml_file import Place
from socialmap.said.mailboxes import is_personal

BUILD_FILE = "mkdocs.yml"


def check(root: Path, catalogue: Catalogue) -> Iterator[Problem]:
    """Every rule below; only that of the version when the settings can't be read, which is a problem of its own."""
    yield from older.check(catalogue)
    if catalogue.settings is UNSET:
        return
    for place, message, hint in _in_themselves(catalogue):
        yield problem_at(catalogue, "site", "", place, message, hint)
    yield from _channel(catalogue)
    file = root / BUILD_FILE
    if file.is_file():
        yield from _against_the_build_file(file.read_text(encoding="utf-8"), catalogue.settings)


def _in_themselves(catalogue: Catalogue) -> Iterator[tuple[Place, str, str]]:
    settings = catalogue.settings
    for number, language in enumerate(settings.languages):
        place = ("languages", number, "code")
        if language.code not in available():
            known = ", ".join(available())
            yield place, f"is `{language.code}`, for which there are no words of the interface.", f"There are: {known}."
    yield from _words(settings)
    yield from _parts(catalogue)


def _channel(catalogue: Catalogue) -> Iterator[Problem]:
    """There is a way to tell what has changed (a warning), or a reason why not; not both."""
    channel = catalogue.settings.channel
    has_one = bool(channel.mailbox or channel.issues)
    if has_one and channel.none_yet:
        message, hint = "gives a reason for what is there.", "Take it out: there is a channel now."
        yield problem_at(catalogue, "site", "", ("channel", "none_yet"), message, hint)
    elif not has_one and not channel.none_yet:
        message = "has no `mailbox` and no `issues`: no page can ask what has changed."
        hint = "Add one of the two, or say in `none_yet` why there is none."
        yield problem_at(catalogue, "site", "", ("channel",), message, hint, "warning")
    own = " ".join(catalogue.settings.names.site.root.values())
    if channel.mailbox and is_personal(channel.mailbox, folded(own)):
        message, hint = "looks like a person's mailbox.", "Give one that is read by whoever keeps the map: `map@…`."
        yield problem_at(catalogue, "site", "", ("channel", "mailbox"), message, hint)


def _words(settings: Settings) -> Iterator[tuple[Place, str, str]]:
    """A word of the map's own replaces one that the interface has, with the same blanks."""
    for key, text in settings.words.items():
        for language in (code for code in text.root if code in available()):
            words = locale(language).words
            if key not in words:
                yield ("words", key), "is not a word of the interface.", "Their keys stand in the files of locale/."
                break
            try:
                wanted, ours = _blanks(words[key]), _blanks(text.in_(language))
            except ValueError:
                yield ("words", key, language), "has a brace that is not closed.", "Write blanks as `{name}`."
                continue
            if not ours <= wanted:
                extra = ", ".join(f"{{{name}}}" for name in sorted(ours - wanted))
                known = ", ".join(f"{{{name}}}" for name in sorted(wanted)) or "none"
                yield ("words", key, language), f"has the blank {extra}.", f"The blanks here are: {known}."


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _parts(catalogue: Catalogue) -> Iterator[tuple[Place, str, str]]:
    """A part that the settings leave out has no records, and one that they name is a kind that may be left out."""
    optional = {kind.folder: kind for kind in KINDS if kind.optional}
    named = catalogue.settings.parts.kinds
    for number, folder in enumerate(named):
        if folder not in optional:
            yield ("parts", "kinds", number), f"names `{folder}`.", f"Choose from {', '.join(optional)}."
    for folder, kind in optional.items():
        if folder not in named and catalogue.records.get(kind.name):
            yield (
                ("parts", "kinds"),
                f"leaves {folder} out, but data/{folder}/ has records.",
                f"Add {folder} to the list, or take the records out.",
            )


def _against_the_build_file(text: str, settings: Settings) -> Iterator[Problem]:
    try:
        tree = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 1
        yield Problem(BUILD_FILE, line, "", "cannot be read as YAML.", "Compare it with one that works.")
        return
    listed = _at(tree, "plugins", "i18n", "languages")
    rows = list(listed.value) if isinstance(listed, yaml.SequenceNode) else []
    codes = tuple(str(_value(row, "locale")) for row in rows)
    if codes != settings.codes:
        ours = ", ".join(settings.codes)
        yield _problem(
            listed, "plugins.i18n.languages", f"lists {', '.join(codes) or 'none'}, but data/site.yml lists {ours}."
        )
        return
    for row, language in zip(rows, settings.languages, strict=True):
        if (name := _value(row, "name")) != language.name:
            yield _problem(row, "name", f"is “{name}”, but data/site.yml says “{language.name}”.")
        title = _value(row, "site_name") or _value(tree, "site_name")
        if title != (ours := settings.names.site.in_(language.code)):
            yield _problem(row, "site_name", f"is “{title}”, but data/site.yml says “{ours}”.")
        if (spoken := _value(row, "theme", "language") or _value(tree, "theme", "language")) != language.code:
            yield _problem(row, "theme.language", f"is “{spoken}”, but this language is “{language.code}”.")
        if (_value(row, "default") == "true") != (language.code == settings.first):
            yield _problem(row, "default", f"must be true for {settings.first} alone, the first of data/site.yml.")


def _problem(node: Any, field: str, message: str) -> Problem:
    line = node.start_mark.line + 1 if node is not None else 1
    return Problem(BUILD_FILE, line, field, message, "Correct the one that is wrong.")


def _at(node: Any, *path: str) -> Any:
    """The node below ``node`` by the names of keys; a list of plugins is looked through for the one with that name."""
    for name in path:
        if isinstance(node, yaml.SequenceNode):
            node = next((found for entry in node.value if (found := _at(entry, name)) is not None), None)
        elif isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == name), None)
        else:
            return None
    return node


def _value(node: Any, *path: str) -> str | None:
    found = _at(node, *path)
    return str(found.value) if isinstance(found, yaml.ScalarNode) else None
