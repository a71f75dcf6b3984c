"""Turns the events of mkdocs into calls of the package. Nothing else in this project imports mkdocs.

The plugin for languages runs a whole build per language, so every event but the start fires once
for each; what has no language is done with the default one.
"""

from __future__ import annotations

import gzip
import os
import re
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils import get_build_date, get_build_timestamp

from socialmap.base.problems import counted, report
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.data_date import FIXED, DataDate, revised
from socialmap.checks.inspection import inspect
from socialmap.exports.offline import pack
from socialmap.forms.files import files
from socialmap.forms.paper.requirements import missing
from socialmap.pages.printed import Section
from socialmap.records.models.settings import Settings
from socialmap.records.text import Language
from socialmap.site import build as site
from socialmap.site.theme import layer

FORMS = Path(os.environ.get("FORMS_CACHE") or Path(__file__).resolve().parents[1] / ".build" / "forms")
"""Where PDFs are kept between builds: making all of them takes longer than all the rest."""

_loaded: dict[str, Catalogue] = {}
_contents: dict[tuple[Language, str], str] = {}
_chapters: dict[Language, dict[str, Any]] = {}
_forms: dict[str, bytes] = {}
_date: dict[str, DataDate] = {}
_given = os.environ.get("SOURCE_DATE_EPOCH")


def _language(config: MkDocsConfig) -> Language:
    plugin: Any = config.plugins["i18n"]
    language: Language = plugin.current_language or plugin.default_language
    return language


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).resolve().parent


def _find_date(root: Path) -> None:
    """Find the date of the data once for each build, and have mkdocs use it too instead of the clock."""
    if "data" not in _date:
        _date["data"] = found = revised(root)
        if found.reason:
            # Not through logging: --strict would fail on it.
            fate = f"is {found.day}" if found.day else "is not known"
            print(f"Warning: the date of the data {fate}. {found.reason}", file=sys.stderr)
        if found.seconds is None:
            os.environ["SOURCE_DATE_EPOCH"] = str(FIXED)
        else:
            os.environ["SOURCE_DATE_EPOCH"] = str(found.seconds)


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check everything before mkdocs touches the output; stop with all problems at once."""
    language = _language(config)
    plugin: Any = config.plugins["i18n"]
    if language == plugin.default_language:
        _find_date(_root(config))
        found = inspect(_root(config))
        if found.errors:
            raise Abort(report(found.problems) + f"\n{counted(found.problems)}: no site is built.")
        catalogue = found.catalogue
        _loaded["catalogue"] = catalogue
        _forms.clear()
        if lacking := missing():
            if os.environ.get("SOCIALMAP_PDFS") == "must":
                raise Abort(lacking)
            print(f"Warning: this site gets no PDFs. {lacking}", file=sys.stderr)  # --strict would fail on a log
        _forms.update(files(catalogue, FORMS, _date["data"].file_day))
    config.extra["words"] = _loaded["catalogue"].speech[language]
    config.extra["settings"] = _loaded["catalogue"].settings
    config.extra["revised"] = _date["data"].day
    return config


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Put the views into the authored pages that ask for them."""
    language = _language(config)
    path = page.file.url.removeprefix(_loaded["catalogue"].settings.root(language))
    try:
        content = site.with_views(
            html, path, language, _loaded["catalogue"], _date["data"].day, page.meta.get("instruments", ())
        )
    except site.UnknownViewError as unknown:
        raise PluginError(
            f"{page.file.src_uri}: asks for the view “{unknown}”. There are: {', '.join(site.PARTS)}."
        ) from None
    _contents[language, path] = content
    return content


def on_nav(nav: Navigation, config: MkDocsConfig, **_: Any) -> Navigation:
    """Remember the chapters of the method, in order, for the pages made for print."""
    language = _language(config)
    sections = [section for top in nav.items if top.is_section for section in top.children or () if section.is_section]
    _chapters[language] = {
        Path(section.children[0].file.src_uri).parent.name: section for section in sections if section.children
    }
    return nav


def _printed(language: Language) -> dict[str, tuple[str, list[Section]]]:
    """The chapters of the method with the content of their pages."""
    prefix = _loaded["catalogue"].settings.root(language)
    return {
        id: (section.title, [_section(page, prefix, language) for page in section.children])
        for id, section in _chapters[language].items()
    }


def _section(page: Page, prefix: str, language: Language) -> Section:
    path = page.file.url.removeprefix(prefix)
    return Section(path, str(page.title), _contents[language, path])


def on_post_build(config: MkDocsConfig) -> None:
    """Write the pages of the records, and with the default language what has none."""
    language, catalogue = _language(config), _loaded["catalogue"]
    settings = catalogue.settings
    folder = Path(config.site_dir) / settings.root(language)
    paths = site.write_records(folder, language, catalogue)
    paths += site.write_printed(folder, language, catalogue, _printed(language))
    site.write_search(Path(config.site_dir), language, catalogue, Path(config.docs_dir))
    if language == settings.first:
        site.write_exports(folder, catalogue)
        site.write_files(folder, _forms)
    if language == settings.codes[-1]:
        _finish(Path(config.site_dir), config.site_url, paths, _date["data"], settings)


def _finish(root: Path, address: str | None, paths: list[str], found: DataDate, settings: Settings) -> None:
    """What needs the pages of all languages: the theme's style, the sitemap, and the copy for a stick."""
    layer(root)
    if address:
        site.extend_sitemap(root, address, paths, get_build_date(), settings)
        if found.day is None:
            sitemap = root / "sitemap.xml"
            sitemap.write_text(re.sub(r"\s*<lastmod>[^<]*</lastmod>", "", sitemap.read_text("utf-8")), "utf-8")
        with gzip.GzipFile(root / "sitemap.xml.gz", "wb", mtime=get_build_timestamp()) as packed:
            packed.write((root / "sitemap.xml").read_bytes())
    pack(root, settings.names.files, found.file_day)
    _give_back()


def on_build_error(**_: Any) -> None:
    """A preview goes on after a failed build."""
    _give_back()


def _give_back() -> None:
    """Undo what ``_find_date`` set, so that the next build of a preview finds the date anew."""
    _date.pop("data", None)
    if _given is None:
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    else:
        os.environ["SOURCE_DATE_EPOCH"] = _given
