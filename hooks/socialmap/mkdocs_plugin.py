"""Turns the events of mkdocs into calls of the package: as the plugin `socialmap`, or through hooks. Nothing else here imports mkdocs.

The plugin for languages runs a whole build per language, so every event but the start fires once for each; the build of
the site begins with the default one and ends with the last.
"""

from __future__ import annotations

import atexit
import os
import sys
from pathlib import Path
from typing import Any

from jinja2 import Environment
from markdown.extensions.toc import nest_toc_tokens
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from socialmap.base.resources import resource
from socialmap.catalogue.data_date import FIXED, DataDate
from socialmap.records.text import Language
from socialmap.rendering.compiled import Compiled
from socialmap.site.build import Build, StoppedError
from socialmap.site.make import WORK
from socialmap.site.preview import Preview
from socialmap.site.swap import remove


def _kept_forms(root: Path) -> Path:
    """Where PDFs are kept between builds: making all of them takes longer than all the rest."""
    return Path(os.environ.get("FORMS_CACHE") or root / WORK / "forms")


_given = os.environ.get("SOURCE_DATE_EPOCH")
_build: Build | None = None


def _now() -> Build:
    if _build is None:
        raise PluginError("No build of the map has begun: the default language must come first.")
    return _build


def _language(config: MkDocsConfig) -> Language:
    plugin: Any = config.plugins["i18n"]
    language: Language = plugin.current_language or plugin.default_language
    return language


def _path(page: Page, language: Language) -> str:
    """Where a page stands, from the root of its language."""
    return page.file.url.removeprefix(_now().catalogue.settings.root(language))


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read and check everything before mkdocs touches the output; stop with all problems at once."""
    global _build
    language = _language(config)
    plugin: Any = config.plugins["i18n"]
    if language == plugin.default_language:
        _end()
        try:
            root = Path(config.config_file_path).resolve().parent
            _build = Build(root, _kept_forms(root), os.environ.get("SOCIALMAP_PDFS") == "must")
        except StoppedError as stopped:
            raise Abort(str(stopped)) from None
        _tell(_build.date)
        if _build.lacking:
            print(f"Warning: this site gets no PDFs. {_build.lacking}", file=sys.stderr)  # --strict would fail on a log
    if (overrides := str(resource("overrides"))) not in config.theme.dirs:
        config.theme.dirs.insert(
            1 if config.theme.custom_dir else 0, overrides
        )  # what a map overrides itself goes first
    config.extra["locale"] = _now().catalogue.locales[language]
    config.extra["locales"] = _now().catalogue.locales
    config.extra["settings"] = _now().catalogue.settings
    config.extra["revised"] = _now().date.day
    config.extra["confirmed"] = _now().confirmed
    config.extra["until"] = _now().until
    config.extra["feed"] = _now().feeds
    return config


def on_env(env: Environment, **_: Any) -> Environment:
    """Escape whatever the templates of the theme show: names and words of the settings are typed by people too."""
    env.autoescape = True
    env.bytecode_cache = Compiled()
    return env


@event_priority(100)  # before the plugin for languages, which sorts what there is
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that the build brings itself: shells of records, and lists that nobody has written a page for.

    By now mkdocs has cleared the folder of the site.
    """
    if _language(config) == _now().catalogue.settings.first:
        _now().begin(Path(config.site_dir))
    for path in _now().brought:
        files.append(File(path, config.docs_dir, config.site_dir, config.use_directory_urls))
    return files


def on_page_read_source(page: Page, **_: Any) -> str | None:
    """The Markdown of a page that the build brings; none for one that stands in docs/, which is read from there."""
    return _now().brought.get(page.file.src_uri)


def on_page_markdown(markdown: str, **_: Any) -> str:
    """Leave mkdocs nothing to render: the build has read the page already, and has checked what mkdocs would."""
    return ""


def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Give the theme the page as the build has read it, and its headings for the list of contents."""
    language = _language(config)
    path = _path(page, language)
    headings: Any = [{"level": level, "id": id, "name": name} for level, id, name in _now().headings(language, path)]
    page.toc = get_toc(nest_toc_tokens(headings))
    if scripts := page.meta.get("scripts"):
        page.meta["scripts"] = _now().loads(language, path, scripts)
    return _now().content(language, path)


@event_priority(-100)  # like the plugin for languages, and so after it: it translates the titles
def on_nav(nav: Navigation, config: MkDocsConfig, **_: Any) -> Navigation:
    """Tell the chapters of the method, in order, for the pages made for print."""
    language = _language(config)
    sections = [section for top in nav.items if top.is_section for section in top.children or () if section.is_section]
    _now().read_chapters(
        language,
        {
            Path(section.children[0].file.src_uri).parent.name: (
                section.title,
                [_path(page, language) for page in section.children],
            )
            for section in sections
            if section.children
        },
    )
    return nav


def on_post_build(config: MkDocsConfig) -> None:
    """Write what follows the pages of this language, and with the last one all the rest."""
    language = _language(config)
    _now().write(Path(config.site_dir), language, config.site_url)
    if language == _now().catalogue.settings.codes[-1]:
        _end()


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: Any) -> LiveReloadServer:
    """Build a preview in a process of its own at every change, and show what is wrong as a page."""
    root = Path(config.config_file_path).resolve().parent
    preview = Preview(root, root / WORK / f"preview-{os.getpid()}", config.site_url)

    atexit.register(remove, preview.folder)

    def build() -> None:
        if preview.build():
            server.root = str(preview.folder)

    server.builder = build
    server.set_app(preview.around(server.serve_request))
    return server


def on_build_error(**_: Any) -> None:
    """A preview goes on after a failed build."""
    _end()


def _tell(date: DataDate) -> None:
    """Have mkdocs use the date of the data instead of the clock, and say what is wrong with it."""
    if date.reason:
        # Not through logging: --strict would fail on it.
        fate = f"is {date.day}" if date.day else "is not known"
        print(f"Warning: the date of the data {fate}. {date.reason}", file=sys.stderr)
    os.environ["SOURCE_DATE_EPOCH"] = str(FIXED if date.seconds is None else date.seconds)


def _end() -> None:
    """Let go of the build, and undo what ``_tell`` set, so that the next build of a preview finds the date anew."""
    global _build
    if _build:
        _build.stop()
    _build = None
    if _given is None:
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    else:
        os.environ["SOURCE_DATE_EPOCH"] = _given


class SocialMap(BasePlugin):  # type: ignore[type-arg,no-untyped-call]
    """The plugin `socialmap`, as a map names it that has the package installed."""

    on_config = staticmethod(on_config)
    on_env = staticmethod(on_env)
    on_files = staticmethod(on_files)
    on_page_read_source = staticmethod(on_page_read_source)
    on_page_content = staticmethod(on_page_content)
    on_page_markdown = staticmethod(on_page_markdown)
    on_nav = staticmethod(on_nav)
    on_serve = staticmethod(on_serve)
    on_post_build = staticmethod(on_post_build)
    on_build_error = staticmethod(on_build_error)
