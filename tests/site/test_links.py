"""Every link of every page leads somewhere inside the folder, and nothing is loaded from elsewhere."""

from __future__ import annotations

from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from os.path import normpath
from pathlib import Path
from urllib.parse import unquote, urlsplit

LOADED = {
    ("script", "src"),
    ("img", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("use", "href"),
    ("object", "data"),
}


class Links(HTMLParser):
    """The addresses, ids and headings of a page; what stands in a template is no part of it until a script puts it there."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[tuple[str, str, str]] = []
        self.ids: list[str] = []
        self.headings: list[str] = []
        self._templates = 0

    def handle_endtag(self, tag: str) -> None:
        self._templates -= tag == "template"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._templates += tag == "template"
        for name, value in attrs:
            if name in ("href", "src", "data", "action") and value is not None:
                self.links.append((tag, name, value))
            if name == "id" and value and not self._templates:
                self.ids.append(value)
        if tag[0] == "h" and tag[1:].isdigit():
            self.headings.append(tag)


@cache
def parsed(file: Path) -> Links:
    links = Links()
    links.feed(file.read_text(encoding="utf-8"))
    return links


def target_of(page: Path, path: str) -> str:
    """Which file a path on a page means; the disk is not asked, for there are some hundred thousand of them."""
    return normpath(f"{page.parent}/{path}")


def is_there(fragment: str, page: Path) -> bool:
    """Whether a page has what a link names after `#`: an id, or in the finder an organisation to put on the list."""
    name, _, organisation = fragment.partition("=")
    if name == "list":
        return (page.parent / f"{organisation}.html").is_file()
    return not fragment or fragment in parsed(page).ids


def test_the_twin_of_every_page_leads_back_to_it(site: Path) -> None:
    """By the link in the header, and by what the head tells programs; a browser clicks it in `test_browser.py`."""
    pages = [file for file in site.rglob("*.html") if file.name != "404.html" and 'hreflang="nl"' in file.read_text()]
    assert len(pages) > 700
    for page in pages:
        path = page.relative_to(site).as_posix()
        twin = path.removeprefix("en/") if path.startswith("en/") else f"en/{path}"
        leads = {
            target_of(page, unquote(urlsplit(link).path))
            for tag, _, link in parsed(page).links
            if tag == "a" and not urlsplit(link).scheme and urlsplit(link).path
        }
        assert str(site / twin) in leads, path


def test_every_link_leads_somewhere(site: Path) -> None:
    dead = []
    files = {str(file) for file in site.rglob("*") if file.is_file()}
    for file in site.rglob("*.html"):
        for _, _, link in parsed(file).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            start = file if file.name != "404.html" else site / "404.html"  # that one is shown anywhere
            target = target_of(start, unquote(parts.path).removeprefix("/")) if parts.path else str(file)
            assert file.name == "404.html" or not parts.path.startswith("/"), (file, link)
            if target not in files or (
                target.endswith(".html") and not is_there(unquote(parts.fragment), Path(target))
            ):
                dead.append(f"{file.relative_to(site)} → {link}")
    assert dead == []


def test_nothing_is_loaded_from_another_host(site: Path) -> None:
    for file in site.rglob("*.html"):
        for tag, name, link in parsed(file).links:
            if (tag, name) in LOADED:
                assert not urlsplit(link).netloc, f"{file.relative_to(site)} loads {link}"
    for file in site.rglob("*.css"):
        text = file.read_text(encoding="utf-8")
        assert "url(http" not in text and "url(//" not in text and "@import" not in text


def test_an_id_stands_once_and_every_page_has_one_main_heading(site: Path) -> None:
    for file in site.rglob("*.html"):
        page = parsed(file)
        assert len(page.ids) == len(set(page.ids)), file
        assert page.headings.count("h1") == 1, file
        levels = [int(heading[1]) for heading in page.headings]
        assert all(later <= earlier + 1 for earlier, later in pairwise(levels)), file
