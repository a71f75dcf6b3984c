"""One pack per module of the course, to print or to save: the trainer's page, what is handed out, and the made-up clients of its exercises."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from socialmap.base.html_tree import name
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.pages.printed import Section, anchor, inner
from socialmap.records.models.parts import Method, Training
from socialmap.rendering.view import Links, View, render

MODULE, HANDOUT = "module-", "handout-"
"""How the pages of modules, and of what is handed out, are called in the folder of the course."""


def pack_path(module: str, training: Training) -> str:
    """Where the pack of the module at ``module`` stands, from the root of its language."""
    return f"{training.folder}/pack/{posixpath.basename(module)}"


def is_module(path: str, training: Training | None) -> bool:
    """Whether the page at ``path`` is about a module of the course."""
    return training is not None and path.startswith(f"{training.folder}/{MODULE}")


def pack_link(path: str, catalogue: Catalogue, locale: Locale) -> str:
    """A link from the page of a module to its pack; empty on other pages."""
    training = catalogue.settings.parts.training
    if training is None or not is_module(path, training):
        return ""
    return render("pages/pack-link.html", catalogue, locale, path, address=Links(path).to(pack_path(path, training)))


def pack_pages(pages: Mapping[str, tuple[str, Element]], catalogue: Catalogue, locale: Locale) -> list[View]:
    """The pack of each module. ``pages`` are all authored ones as they are shown: path → (title, what it holds)."""
    training = catalogue.settings.parts.training
    modules = sorted(path for path in pages if is_module(path, training))
    return [_pack(path, pages, training, catalogue, locale) for path in modules] if training else []


def _pack(
    path: str, pages: Mapping[str, tuple[str, Element]], training: Training, catalogue: Catalogue, locale: Locale
) -> View:
    place = pack_path(path, training)
    book = Method(folder=training.folder, printed=posixpath.dirname(place))
    handouts = [other for other in _leads_to(pages[path][1], path) if other.startswith(f"{training.folder}/{HANDOUT}")]
    sections = [Section(each, *pages[each]) for each in (path, *(each for each in handouts if each in pages))]
    examples = f"{training.examples}.html" if training.examples else ""
    found = list(_examples(path, examples, pages[examples][1])) if examples in pages else []
    title = pages[path][0]
    content = render(
        "pages/pack.html",
        catalogue,
        locale,
        place,
        title=title,
        module=path,
        sections=[(anchor(each.path, book), each.title, inner(each, book)) for each in sections],
        examples=[inner(each, book) for each in found],
        anchor="examples",
        examples_title=pages[examples][0] if found else "",
    )
    return View(place, locale("pack.title", module=title), locale("pack.description", module=title), content)


def _examples(module: str, path: str, page: Element) -> Iterator[Section]:
    """The parts of the page of made-up clients whose first paragraph names this module."""
    parts: list[Element] = []
    for node in page:
        if name(node) == "h2":
            parts.append(Element("div"))
        if parts:
            parts[-1].append(node)
    for part in parts:
        opening = next((node for node in part if name(node) == "p"), None)
        if opening is not None and module in _leads_to(opening, path):
            yield Section(path, "", part)


def _leads_to(node: Element, path: str) -> list[str]:
    """The pages to which links in ``node`` lead, by their paths, each once."""
    found = [urlsplit(each.get("href") or "") for each in node.iter() if name(each) == "a"]
    near = [posixpath.normpath(posixpath.join(posixpath.dirname(path), one.path)) for one in found if not one.scheme]
    return list(dict.fromkeys(near))
