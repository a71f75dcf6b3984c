"""A page can be found: it stands in the menu, or in the list of those that are reached in another way."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import yaml

from socialmap.authored.reading import Page
from socialmap.base.problems import Problem
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks.settings import BUILD_FILE


def check(root: Path, pages: Sequence[Page], catalogue: Catalogue) -> Iterator[Problem]:
    """Every page of the first language stands in the menu, or `not_in_nav` says that it is reached in another way (a warning)."""
    file = root / BUILD_FILE
    try:
        tree = yaml.compose(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader) if file.is_file() else None
    except yaml.YAMLError:
        return  # another rule says so
    parts = {key.value: value for key, value in tree.value} if isinstance(tree, yaml.MappingNode) else {}
    if "nav" not in parts or not catalogue.settings.codes:
        return
    listed, aside = set(_words(parts["nav"])), _words(parts["not_in_nav"]) if "not_in_nav" in parts else []
    patterns = [pattern for text in aside for pattern in text.split()]
    for page in pages:
        if page.language != catalogue.settings.codes[0] or page.source in listed or page.is_shell:
            continue
        if not any(fnmatch.fnmatch(page.source, pattern) for pattern in patterns):
            hint = f"Add `{page.source}` to `nav` in mkdocs.yml, or to `not_in_nav` when another page leads there."
            yield Problem(page.file, 1, "", "stands in no menu.", hint, "warning")


def _words(node: Any) -> list[str]:
    """Every word below ``node``: of a menu, its names and its pages."""
    if isinstance(node, yaml.ScalarNode):
        return [node.value]
    parts = node.value if isinstance(node, yaml.SequenceNode) else [value for _, value in node.value]
    return [word for part in parts for word in _words(part)]
