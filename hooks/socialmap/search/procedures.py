"""What is searched of the procedures: names, for whom, conditions, rights and questions."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.search.documents import Address, Document, both, shortened


def procedure_document(id: str, catalogue: Catalogue, locale: Locale, address: Address) -> Document:
    """The document of a procedure."""
    record = catalogue.procedures[id]
    group = locale.text(catalogue.term("procedure-groups", record.group).name)
    said = [
        record.description,
        record.for_whom,
        *record.conditions,
        *record.decided_by,
        *record.factors,
        *(term.what for term in record.terms),
        *record.rights,
        *record.limits,
        *record.questions,
        *record.legal_basis,
    ]
    return Document(
        "procedure",
        address("procedure", id),
        locale.text(record.name),
        f"{group} · {shortened(locale.text(record.for_whom))}",
        {
            "names": [*both(record.name), *record.alternate_names],
            "groups": [group],
            "text": [locale.text(text) for text in said],
        },
        titles=tuple(both(record.name)),
        boost=0.6,  # who asks for a kind of help in a country means the organisations first
    )
