"""What is searched of the instruments: names, what they are for, their parts and their questions."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.search.documents import Address, Document, both, shortened


def instrument_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """The document of a instrument."""
    record = catalogue.instruments[id]
    return Document(
        "instrument",
        address("instrument", id),
        locale.text(record.name),
        f"{locale('forms.form')} · {shortened(locale.text(record.description))}",
        {
            "names": [*both(record.name), *record.alternate_names],
            "groups": [locale("forms.form")],
            "text": [
                locale.text(record.description),
                *(locale.text(section.title) for section in record.sections),
                *(locale.text(question.ask) for question in record.questions()),
            ],
        },
        titles=tuple(both(record.name)),
        boost=0.6,  # its questions have the words of everything; who wants the form says its name
    )
