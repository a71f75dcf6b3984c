"""An authored page with all that belongs in it: links that lead somewhere, views, forms and explained terms."""

from __future__ import annotations

import html
from collections.abc import Callable
from xml.etree.ElementTree import Element

from socialmap.authored.addresses import resolved
from socialmap.authored.reading import Page
from socialmap.authored.terms import Mentions
from socialmap.authored.writing import Surroundings, shown
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.parts import parts
from socialmap.finder.page import finder_within, home_counts, question
from socialmap.forms.formats import formats
from socialmap.forms.screen.case import case_page
from socialmap.forms.screen.listing import forms_here
from socialmap.locale import Locale
from socialmap.pages.changes import changes_list
from socialmap.pages.danger import danger_numbers
from socialmap.pages.glossary import glossary_list
from socialmap.pages.methodflow import method_flow, method_steps
from socialmap.pages.pack import pack_link
from socialmap.pages.pointing import pointing_map
from socialmap.pages.quality import confirmed_line, quality_page
from socialmap.pages.step import step_box
from socialmap.records.kind import maker
from socialmap.records.kinds import KINDS
from socialmap.rendering.view import Links
from socialmap.site.kept_views import ROOMS

Listing = Callable[[Catalogue, Locale, str, str | None], str]

FRAGMENTS: dict[str, Listing] = {
    **{kind.folder: maker(kind.listing) for kind in KINDS},
    "danger": lambda catalogue, locale, path, revised: danger_numbers(catalogue, locale, path),
    "glossary": lambda catalogue, locale, path, revised: glossary_list(catalogue, locale, path),
    "flow": lambda catalogue, locale, path, revised: method_flow(catalogue, locale, path),
    "counts": lambda catalogue, locale, path, revised: (
        f"<p>{html.escape(f'{home_counts(catalogue, locale)} {confirmed_line(catalogue, locale)}')}</p>"
    ),
    "question": lambda catalogue, locale, path, revised: question(
        catalogue, locale, path, revised, pointing_map(catalogue, locale, path)
    ),
    "steps": lambda catalogue, locale, path, revised: method_steps(catalogue, locale, path),
    "case": lambda catalogue, locale, path, revised: case_page(
        catalogue, locale, path, finder_within(catalogue, locale, path, revised)
    ),
    "changes": lambda catalogue, locale, path, revised: changes_list(catalogue, locale, path),
    "quality": lambda catalogue, locale, path, revised: quality_page(catalogue, locale, path),
}
"""What an authored page may ask for with ``<!-- view: name -->``."""

LISTS = frozenset(kind.folder for kind in KINDS)
"""Those of them that list the records of a kind, and so show what kinds publish to lists; the others show what pages show."""


def with_views(
    page: Page, catalogue: Catalogue, locale: Locale, revised: str | None, root: str, is_file: Callable[[str], bool]
) -> Element:
    """The body of ``page`` as the site shows it.

    ``revised`` is the date of the data, ``root`` leads from the root of the language to that of the site, and ``is_file``
    says whether docs/ has a file. The page was checked: what it names is there.
    """
    path, links, parts = page.path, Links(page.path), catalogue.settings.parts
    mentions = None
    if parts.glossary and path.startswith(parts.explained):
        mentions = Mentions(catalogue.terms("glossary"), locale.language, links.to(f"{parts.glossary}.html"))
    around = Surroundings(
        address=lambda address: resolved(address, path, links.record, lambda place: links.to(root + place), is_file),
        view=lambda name: _spoken(_fragment(name, catalogue, locale, path, revised), page, locale),
        mentions=mentions,
        below_opening=pack_link(path, catalogue, locale)
        + step_box(path, page.fields, page.body, catalogue.published("page"), locale)
        + forms_here(path, catalogue.published("page"), locale, page.fields.get("instruments", ())),
    )
    return shown(page.body, around)


def _spoken(content: str, page: Page, locale: Locale) -> str:
    """A generated part says its language where it stands in a page that nobody has translated into it."""
    if page.language == locale.language:
        return content
    return f'<div lang="{locale.language}" dir="{locale.direction}">{content}</div>'


def _fragment(name: str, catalogue: Catalogue, locale: Locale, path: str, revised: str | None) -> str:
    """The part of a page that it asks for by ``name``; kept until something changes that it has looked at."""
    published = catalogue.published("list" if name in LISTS else "page")

    def made(name: str, shown: Catalogue) -> str:
        return FRAGMENTS[name](shown, locale, path, revised)

    place = f"view-{path.removesuffix('.html').replace('/', '-')}-{name}-{locale.language}"
    return "".join(parts(place, published, [name], made, ROOMS, locale.language, path, str(revised), *formats()))
