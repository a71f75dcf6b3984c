"""What an address on an authored page means: a record (`org:ng/cosudow`), a page (`about.md`), a file of docs/, or the web."""

from __future__ import annotations

import difflib
import posixpath
from collections.abc import Callable, Collection, Iterator
from urllib.parse import unquote, urlsplit

from socialmap.base.refused import RefusedError
from socialmap.catalogue import former
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kinds import BY_LINK
from socialmap.records.web_address import checked
from socialmap.said.found import masked

MADE = "download/"
"""The folder of files that the build makes for all languages: a page names it as if it stood beside docs/, whichever language shows it."""

ATTRIBUTES = ("href", "src")
"""The attributes of a page that hold an address."""


def record(address: str) -> tuple[str, str, str] | None:
    """(kind, id, what follows) of an address that names a record: `country:ng#facts` → country, ng, #facts."""
    word, colon, rest = address.partition(":")
    if not colon or not rest or word not in BY_LINK:
        return None
    id, sign, part = rest.partition("#")
    return BY_LINK[word], id, sign + part


def is_local(address: str) -> bool:
    """Whether an address leads to a place of this site."""
    parts = urlsplit(address)
    return not (parts.scheme or parts.netloc or address.startswith(("/", "\\")))


def local(address: str, path: str) -> tuple[str, str] | None:
    """(place from the root, what follows) of an address that the page at ``path`` gives within the site; a part of the page itself is none."""
    if record(address) or not is_local(address):
        return None
    place = urlsplit(address).path
    if not place:
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(place))), address[len(place) :]


def is_page(place: str) -> bool:
    """Whether a place is one of the authored pages, by its name."""
    return place.casefold().endswith(".md")


def resolved(
    address: str, path: str, link: Callable[[str, str], str], to: Callable[[str], str], is_file: Callable[[str], bool]
) -> str:
    """``address``, as the page at ``path`` writes it, as it leads somewhere on the site.

    ``link`` gives the address of a record by kind and id, ``to`` that of a file of docs/, both as seen from the page.
    """
    if named := record(address):
        kind, id, rest = named
        return link(kind, id) + rest
    if found := local(address, path):
        place, rest = found
        if is_page(place):
            return posixpath.relpath(place.removesuffix(".md") + ".html", posixpath.dirname(path) or ".") + rest
        if is_file(place) or place.startswith(MADE):
            return to(place) + rest
    return address


def check(
    address: str, path: str, catalogue: Catalogue, pages: Collection[str], is_file: Callable[[str], bool], shown: bool
) -> Iterator[tuple[str, str]]:
    """(what is wrong, what would be right) with an address of the page at ``path``; ``shown`` when it is that of an image.

    ``pages`` are the names of all pages in its language (`method/index.md`).
    """
    if named := record(address):
        kind, id, _ = named
        if catalogue.get(kind, id) is None and (kind, id) not in catalogue.files:
            word = address.partition(":")[0]
            near = difflib.get_close_matches(id, catalogue.ids(kind), 1, 0.5)
            hint = f"Did you mean `{word}:{near[0]}`?" if near else "Name a record that exists."
            hint = former.hint(kind, id, catalogue) or hint
            yield f"names `{word}:{id}`, which does not exist.", hint
        return
    try:
        parts, inside = urlsplit(address), is_local(address)
    except ValueError:
        yield "has an address that cannot be read.", "Compare it with the browser's."
        return
    if inside:
        yield from _local(address, path, pages, is_file, shown)
    elif shown:
        yield "shows an image from elsewhere.", "Put the image into docs/assets/ and name it from there."
    elif parts.scheme != "https" or not parts.netloc or "@" in parts.netloc:
        known = ", ".join(f"`{word}:…`" for word in BY_LINK)
        hint = f"A link names a page (`about.md`), a web address with https://, or a record: {known}."
        yield f"leads to “{masked(address)}”.", hint
    else:
        yield from _outside(address)


def _outside(address: str) -> Iterator[tuple[str, str]]:
    """A web address of a page is as harmless as one of a record: no map, no spot, no chat with a number, no host in disguise."""
    try:
        checked(address)
    except RefusedError as refused:
        yield f"has an address that {refused.what}", refused.right


def _local(
    address: str, path: str, pages: Collection[str], is_file: Callable[[str], bool], shown: bool
) -> Iterator[tuple[str, str]]:
    found = local(address, path)
    if found is None:
        return
    place, rest = found
    if rest.startswith("?"):
        yield (
            "has an address with a question in it (`?`).",
            "A page of this site is named without one: `about.md#part`.",
        )
    if is_page(place) and not shown and place not in pages:
        near = difflib.get_close_matches(place, pages, 1, 0.5)
        said = posixpath.relpath(near[0], posixpath.dirname(path) or ".") if near else ""
        hint = f"Did you mean `{said}`?" if said else "Name a page that exists, without its language: `about.md`."
        yield f"leads to the page “{address[:60]}”, which does not exist.", hint
    if shown and not is_file(place):
        yield (
            f"shows the image “{address[:60]}”, which does not exist.",
            "Put it into docs/assets/ and name it from there.",
        )
