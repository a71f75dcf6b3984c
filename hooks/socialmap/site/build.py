"""One build of the site, from reading the map to the last file. Nothing here knows what renders the theme."""

from __future__ import annotations

import gzip
import html
from collections.abc import Collection, Mapping, Sequence
from functools import partial
from pathlib import Path
from xml.etree.ElementTree import Element

from socialmap.authored.reading import Page, page
from socialmap.base.html_tree import HEADINGS, name, readable, written
from socialmap.base.kept import key
from socialmap.base.made_by import made_by
from socialmap.base.problems import counted, report
from socialmap.base.resources import resource
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.data_date import FIXED, date_of_data
from socialmap.catalogue.parts import keeping
from socialmap.catalogue.watched import told_by_records
from socialmap.checks.inspection import inspect
from socialmap.exports.feed import feed
from socialmap.exports.given_out import given_out
from socialmap.finder.data import finder_data_js, finder_texts_js, finder_words_js
from socialmap.finder.details import finder_details_js
from socialmap.forms.files import form_files
from socialmap.forms.paper.requirements import missing
from socialmap.forms.screen.case import case_files
from socialmap.locale import Locale
from socialmap.pages.pack import pack_pages
from socialmap.pages.printed import Section, printed_pages
from socialmap.records.text import Language
from socialmap.rendering.age import confirmed
from socialmap.rendering.freshness import later
from socialmap.rendering.view import path_of
from socialmap.search import search_files
from socialmap.site.beside import Beside
from socialmap.site.carried import carried
from socialmap.site.hosts import ERROR, host_files
from socialmap.site.kept_files import kept_files
from socialmap.site.leading import renamed
from socialmap.site.offline import pack_offline_copy
from socialmap.site.record_pages import record_paths, write_record_pages
from socialmap.site.shells import in_language, pack_shell, print_shell, replace, shell_of, sources
from socialmap.site.sitemap import extended
from socialmap.site.theme import ASSETS, bring, layer
from socialmap.site.views import with_views


class StoppedError(Exception):
    """Nothing is built; the message says why, in words for whoever edits the map."""


class Build:
    """One build: it is made with all that is read and checked, gets the pages one by one, and then writes what they need.

    A preview makes a new one for every change, so nothing of the build before is left. Raises ``StoppedError`` with all problems
    at once when the map has an error, or when it must be ``with_pdfs`` and this machine cannot make them; nothing is written by then.
    """

    lacking: str
    """What this machine lacks for PDFs, and how to get it; empty when they are made."""

    def __init__(self, root: Path, kept_forms: Path, with_pdfs: bool = False) -> None:
        found = inspect(root)
        if found.errors:
            raise StoppedError(report(found.problems) + f"\n{counted(found.problems)}: no site is built.")
        self.date = date_of_data(root)
        self.catalogue = found.catalogue
        ageing = self.catalogue.settings.freshness.ordinary.ageing
        self.until = later(self.date.day, ageing) if self.date.day else None
        """Until when a copy of this site may be used, if the date of the data is known."""
        self.confirmed = sum(
            bool(record.confirmations or confirmed(record)) for record in self.catalogue.living.values()
        )
        """How many organisations have confirmed all or part of what the map says."""
        self.feeds = bool(self._feed(self.catalogue.settings.first, None))
        """Whether there is a feed of what became different: in every language, or in none."""
        self._docs = root / "docs"
        brought = sources(self.catalogue, self._docs)
        self.brought = {path: text for path, text in brought if not (self._docs / path).exists()}
        """The pages that nobody wrote, by their path below docs/: shells, and lists of kinds."""
        codes = self.catalogue.settings.codes
        pages = [*found.pages, *(page(f"docs/{path}", text, codes) for path, text in self.brought.items())]
        self._pages = {(page.language, page.path): page for page in pages}
        self._contents: dict[tuple[Language, str], Element] = {}
        self._errors: dict[str, bytes] = {}  # the theme writes them to one place, for every language in turn
        self._chapters: dict[Language, Mapping[str, tuple[str, Sequence[str]]]] = {}
        self.lacking = missing()
        if self.lacking and with_pdfs:
            raise StoppedError(self.lacking)
        self._kept_forms = kept_forms
        self._beside: list[Beside] = []

    def begin(self, site: Path) -> None:
        """Begin with what needs nothing of the pages, beside them; ``site`` is there, and nothing will clear it any more."""
        self.catalogue.published("page")  # here, so that each is made once for every process
        made_by()
        self._beside.append(Beside(partial(self._write_data, site)))

    def stop(self) -> None:
        """Leave off, when no page will be made any more."""
        for job in self._beside:
            job.stop()

    def _write_data(self, site: Path) -> None:
        """Write the search of every language, the finder's data, the exports and the files of the forms."""
        root, said = self._docs.parent, told_by_records(self.catalogue)
        for language, locale in self.catalogue.locales.items():
            pages = [page for page in self._pages.values() if page.language == language]
            texts = key(said, *(text for page in pages for text in (page.path, page.markdown, repr(page.fields))))
            _write(site, kept_files(root, f"search-{language}", "search", texts, partial(self._search, locale, pages)))
        with keeping(root):
            _write(site, kept_files(root, "finder", "finder", said, partial(finder_files, self.catalogue)))
            day = key(said, str(self.date.day), str(self.date.file_day))
            _write(site, kept_files(root, "exports", "exports", day, partial(given_out, self.catalogue, self.date)))
        _write(site, form_files(self.catalogue.published("page"), self._kept_forms, self.date.file_day))
        _write(site, case_files(self.catalogue.published("page")))

    def _search(self, locale: Locale, pages: Sequence[Page]) -> dict[str, str]:
        return search_files(self.catalogue.published("search"), locale, pages, path_of)

    def _feed(self, language: Language, address: str | None) -> dict[str, bytes]:
        return feed(self.catalogue.published("page"), self.catalogue.locales[language], address)

    def content(self, language: Language, path: str) -> str:
        """The HTML of the authored page at ``path``, counted from the root of ``language``."""
        page = self._page(language, path)
        root = "../" if self.catalogue.settings.root(language) else ""
        locale, is_file = self.catalogue.locales[language], lambda place: (self._docs / place).is_file()
        with keeping(self._docs.parent):
            shown = with_views(page, self.catalogue, locale, self.date.day, root, is_file)
        self._contents[language, path] = shown
        return written(shown) if page.language == language else self._untranslated(written(shown), language)

    def headings(self, language: Language, path: str) -> list[tuple[int, str, str]]:
        """(level, id, HTML of its words) of every heading of the authored page at ``path``, in order."""
        found = [one for one in self._page(language, path).body.iter() if name(one) in HEADINGS]
        return [(HEADINGS.index(name(one)) + 1, one.get("id", ""), html.escape(readable(one))) for one in found]

    def _page(self, language: Language, path: str) -> Page:
        """The page in ``language``, or in the first one where the map allows that nobody has translated it."""
        return self._pages.get((language, path)) or self._pages[self.catalogue.settings.first, path]

    def _untranslated(self, content: str, language: Language) -> str:
        """A page that stands in the first language because nobody has translated it, with a notice in ``language``."""
        locales, first = self.catalogue.locales, self.catalogue.settings.first
        notice = html.escape(locales[language]("untranslated"))
        turned = locales[first].direction != locales[language].direction
        direction = f' dir="{locales[first].direction}"' if turned else ""
        return f'<p class="sm-warning">{notice}</p>\n<div lang="{first}"{direction}>\n{content}</div>\n'

    def loads(self, language: Language, path: str, files: Sequence[str]) -> list[str]:
        """The ``files`` that the page at ``path`` loads by its front matter, with the data of ``language`` where another one stands in."""
        own = self._page(language, path).language or language
        return [in_language(file, own, language) for file in files]

    def read_chapters(self, language: Language, chapters: Mapping[str, tuple[str, Sequence[str]]]) -> None:
        """Remember the chapters of the method, in order: id → title and the paths of its pages."""
        self._chapters[language] = chapters

    def write(self, site: Path, language: Language, address: str | None) -> None:
        """Write into ``site`` what follows the pages of ``language``; after the last one also what needs them all.

        ``address`` is where the site will stand on the web, if it is known.
        """
        settings, locale, shown = (
            self.catalogue.settings,
            self.catalogue.locales[language],
            self.catalogue.published("page"),
        )
        folder = site / settings.root(language)
        paths = record_paths(self.catalogue)
        self._beside.append(Beside(lambda: write_record_pages(folder, self.catalogue, locale, self._docs.parent)))
        _write(folder, renamed(self.catalogue, locale))
        _write(folder, self._feed(language, address))
        if shell := print_shell(self.catalogue):
            paths += replace(folder, shell, printed_pages(self._printed(language), shown, locale))
        if shell := pack_shell(self.catalogue):
            paths += replace(folder, shell, pack_pages(self._authored(language), shown, locale))
        self._errors[f"{settings.root(language)}{ERROR}"] = (site / ERROR).read_bytes()
        if language == settings.codes[-1]:
            names = {name for job in self._beside for name in job.wait() or ()}
            self._finish(site, address, paths, names)

    def _printed(self, language: Language) -> dict[str, tuple[str, list[Section]]]:
        return {
            id: (title, [self._section(language, path) for path in paths])
            for id, (title, paths) in self._chapters[language].items()
        }

    def _authored(self, language: Language) -> dict[str, tuple[str, Element]]:
        """Every authored page of ``language`` as it is shown: path → (title, what it holds)."""
        return {
            path: (str(self._page(language, path).fields.get("title", "")), shown)
            for (spoken, path), shown in self._contents.items()
            if spoken == language
        }

    def _section(self, language: Language, path: str) -> Section:
        return Section(path, str(self._page(language, path).fields["title"]), self._contents[language, path])

    def _finish(self, site: Path, address: str | None, paths: Sequence[str], names: Collection[str]) -> None:
        """What needs the pages of all languages: the theme's style, the sitemap, and the copy for a stick."""
        bring(site, resource(ASSETS))
        roots, records = (
            [*map(self.catalogue.settings.root, self.catalogue.settings.codes)],
            record_paths(self.catalogue),
        )
        layer(site, self._docs, names, [f"{root}{path}" for root in roots for path in records])
        _write(site, self._errors)
        _write(site, host_files(roots, address))
        if address:
            sitemap = site / "sitemap.xml"
            shells = (
                *map(shell_of, self.catalogue.kinds),
                *filter(None, [print_shell(self.catalogue), pack_shell(self.catalogue)]),
            )
            text = extended(
                sitemap.read_text(encoding="utf-8"), address, shells, paths, self.date.day, self.catalogue.settings
            )
            sitemap.write_text(text, encoding="utf-8")
            moment = FIXED if self.date.seconds is None else self.date.seconds
            with gzip.GzipFile(site / "sitemap.xml.gz", "wb", mtime=moment) as packed:
                packed.write(text.encode())
        settings = self.catalogue.settings
        _write(site, carried(site, ((settings.root(code), self.catalogue.locales[code]) for code in settings.codes)))
        pack_offline_copy(site, settings.names.files, settings.exit, self.date.file_day, self._docs.parent)


def finder_files(catalogue: Catalogue) -> dict[str, str]:
    """The scripts of data that the finder loads, by their path from the root of the site."""
    found = catalogue.published("finder")
    made = {"finder/data.js": finder_data_js(found)}
    for language, locale in catalogue.locales.items():
        made[f"finder/{language}/texts.js"] = finder_texts_js(found, locale)
        made[f"finder/{language}/words.js"] = finder_words_js(found, locale)
        details = {f"finder/{language}/{seat}.js": text for seat, text in finder_details_js(found, locale).items()}
        made |= details
        made[f"finder/{language}/all.js"] = "".join([made[f"finder/{language}/texts.js"], *details.values()])
    return made


def _write(folder: Path, made: Mapping[str, str | bytes]) -> None:
    """Write files that are made already into ``folder``."""
    for path, content in made.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
