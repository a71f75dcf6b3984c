"""The search of the site: what is searched, its words and weights, and the files in which the browser finds them.

A view like the others: pure functions of (catalogue, locale) and of the authored pages. The query itself is answered in
the browser, by `docs/assets/js/search*.js`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from socialmap.authored.reading import Page
from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.search.abroad import abroad
from socialmap.search.articles import articles
from socialmap.search.asked import with_asked
from socialmap.search.documents import Address, Document
from socialmap.search.index import index
from socialmap.search.pipeline import whole
from socialmap.search.record_documents import document_of
from socialmap.search.shards import shards
from socialmap.search.terms import terms


def search_files(catalogue: Catalogue, locale: Locale, pages: Iterable[Page], address: Address) -> dict[str, str]:
    """The files of one language, by path from the root of the site. ``pages`` are the authored ones of that language."""
    found = [
        *(
            document_of(kind, id, catalogue, locale, address)
            for kind in catalogue.kinds
            for id in catalogue.ids(kind.name)
        ),
        *articles(pages),
        *terms(catalogue, locale),
    ]
    found = [*with_asked(found, catalogue, locale)]
    ordinary = {whole(phrase) for group in catalogue.synonyms for phrase in group}
    found = [replace(one, alone=one.alone | ordinary) if one.kind == "country" else one for one in found]
    made = index(found, synonym_groups(catalogue), locale)
    return {
        **{f"search/{locale.language}/{name}": text for name, text in shards(made, found, catalogue, locale)},
        **{f"search/{name}": text for name, text in abroad()},
    }


def records(catalogue: Catalogue, locale: Locale, address: Address) -> Iterator[Document]:
    """The documents of all records, kind by kind."""
    for kind in catalogue.kinds:
        yield from (document_of(kind, id, catalogue, locale, address) for id in catalogue.ids(kind.name))


def synonym_groups(catalogue: Catalogue) -> Iterator[tuple[str, ...]]:
    """Words and phrases that mean the same: those of the synonyms, and the names of every service and country."""
    yield from catalogue.synonyms
    for term in catalogue.services.values():
        short = [term.short] if term.short else []
        yield tuple(name for text in (term.name, *short) for name in text.root.values())
    for code, country in catalogue.countries.items():
        nation = catalogue.nations.get(code)
        people = [word for words in nation.people.values() for word in words] if nation else []
        yield (*country.name.root.values(), *country.alternate_names, *people)
