"""What an organisation is asked about its record: each question with its stable name, and what stands on the map now.

Nothing is asked about clients, persons, or where anybody stays.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Contact
from socialmap.records.models.organisation import Organisation
from socialmap.records.text import Text
from socialmap.rendering.languages import language_names

Asked = Literal["choice", "service", "text", "line", "items"]
"""One of the choices; a state with a note; a text in the language of the letter; one line; several, parted by `;`."""

LETTER = "letter"
"""The name of the last question, in which anything may be written; nothing of it gets into the record."""

TEXTS = ("description", "eligibility_description", "application_process", "fees_description")
WAYS = ("phones", "emails", "contact_forms")
YES, NO = "yes", "no"


@dataclass(frozen=True)
class Question:
    """One question. ``name`` is the place of its answer in the record, or a word for what is none of its fields."""

    name: str
    label: str
    now: str
    kind: Asked
    choices: tuple[tuple[str, str], ...] = ()
    """(id, words) of what can be chosen."""

    @property
    def mark(self) -> str:
        """The name, and a sign of what stood there, so that an answer to an older record is noticed."""
        return f"{self.name}~{hashlib.sha256(f'{self.name} {self.now}'.encode()).hexdigest()[:4]}"


@dataclass(frozen=True)
class Part:
    """Questions that belong together, under a title."""

    title: str
    hint: str
    """How to answer in an e-mail."""
    paper: str
    """How to answer on paper."""
    questions: tuple[Question, ...]


def parts(id: str, catalogue: Catalogue, locale: Locale) -> tuple[Part, ...]:
    """All that is asked of the organisation ``id``, in the order of the form."""
    record = catalogue.organisations[id]
    asked = _Asking(record, catalogue, locale)
    last = (
        asked.choice("right", (YES, NO)),
        asked.roles(),
        Question("date", locale("letter.ask.date"), "", "line"),
        Question(LETTER, locale("letter.ask.letter"), "", "line"),
    )
    none, several = locale("letter.none"), locale("letter.several")
    found = (
        Part(locale("letter.first"), "", "", (asked.choice("still", (YES, NO)), asked.choice("withdraw", (YES, NO)))),
        Part(locale("letter.about"), none, none, tuple(asked.about())),
        Part(locale("letter.services"), asked.states(), locale("letter.states_paper"), tuple(asked.services())),
        Part(locale("letter.reach"), several, several, tuple(asked.reach())),
        Part(locale("letter.last"), "", "", last),
    )
    return tuple(part for part in found if part.questions)


def by_name(asked: Sequence[Part]) -> dict[str, Question]:
    """Every question by its name."""
    return {question.name: question for part in asked for question in part.questions}


@dataclass(frozen=True)
class _Asking:
    """The questions of one record in one language."""

    record: Organisation
    catalogue: Catalogue
    locale: Locale

    def choice(self, name: str, ids: Sequence[str], now: str = "", label: str = "") -> Question:
        """A question with a few answers, in words of the letter."""
        choices = tuple((id, self.locale(f"letter.choice.{id}")) for id in ids)
        return Question(name, label or self.locale(f"letter.ask.{name}"), now, "choice", choices)

    def roles(self) -> Question:
        """What the one who answers is there; never who."""
        terms = self.catalogue.terms("contact-roles")
        choices = tuple((id, self._said(term.name)) for id, term in terms.items())
        return Question("role", self.locale("letter.ask.role"), "", "choice", choices)

    def about(self) -> Iterator[Question]:
        """What it is, for whom, and what it costs."""
        record, t = self.record, self.locale
        yield Question("name", t("letter.ask.name"), record.name, "line")
        for name in TEXTS[:3]:
            yield self._text(name, t(f"letter.ask.{name}"), getattr(record, name))
        spoken = language_names(record.languages, self.catalogue, t).replace(t.comma, "; ")
        yield Question("languages", t("letter.ask.languages"), spoken, "items")
        costs = tuple((id, t(f"terms.{id}")) for id in ("free", "partly-free", "paid"))
        yield Question("cost", t("letter.ask.cost"), dict(costs).get(record.cost or "", ""), "choice", costs)
        yield self._text("fees_description", t("letter.ask.fees_description"), record.fees_description)

    def services(self) -> Iterator[Question]:
        """Each of the services, with its state and note."""
        choices = self._states()
        for id, term in self.catalogue.services.items():
            offer = self.record.offer(id)
            now = dict(choices).get(offer.state, "")
            note = self._said(offer.note) if offer.note else ""
            said = ": ".join(part for part in (now, note) if part)
            yield Question(f"services.{id}", self._said(term.name), said, "service", choices)

    def states(self) -> str:
        """What can be answered about a service, in words."""
        return self.locale("letter.states", states=", ".join(words for _, words in self._states()))

    def _states(self) -> tuple[tuple[str, str], ...]:
        terms = self.catalogue.terms("service-states")
        return tuple((id, self._said(term.name)) for id, term in terms.items() if id != "unknown")

    def reach(self) -> Iterator[Question]:
        """Every way in, at branches too; a first one where there is none; and the addresses that people may visit or write to."""
        for number, way in enumerate(self.record.contacts):
            yield from self._ways(f"contacts.{number}", "", way)
        if not self.record.contacts:
            for name in ("phones", "emails"):
                yield Question(f"contacts.0.{name}", self.locale(f"letter.ask.{name}"), "", "items")
        for number, branch in enumerate(self.record.branches):
            for place, way in enumerate(branch.contacts):
                yield from self._ways(f"branches.{number}.contacts.{place}", f"{branch.name}, ", way)
        yield Question("websites", self.locale("letter.ask.websites"), "; ".join(self.record.websites), "items")
        for number, address in enumerate(self.record.addresses):
            if address.kind != "confidential":
                yield self.choice(
                    f"addresses.{number}", (YES, NO), _in_a_line(address), self.locale("letter.ask.address")
                )

    def _ways(self, place: str, branch: str, way: Contact) -> Iterator[Question]:
        role = self._said(self.catalogue.term("contact-roles", way.role).name)
        now = {
            "phones": [phone.number for phone in way.phones],
            "emails": [mailbox.address for mailbox in way.emails],
            "contact_forms": list(way.contact_forms),
        }
        for name in WAYS:
            if now[name] or name in WAYS[:2]:
                label = f"{branch}{role}: {self.locale(f'letter.ask.{name}')}"
                yield Question(f"{place}.{name}", label, "; ".join(now[name]), "items")
        yield self._text(f"{place}.schedule", f"{branch}{role}: {self.locale('letter.ask.schedule')}", way.schedule)

    def _text(self, name: str, label: str, text: Text | None) -> Question:
        return Question(name, label, self._said(text) if text else "", "text")

    def _said(self, text: Text) -> str:
        return self.locale.text(text)


def _in_a_line(address: Address) -> str:
    parts = (address.street, address.box, address.postal_code, address.city)
    return ", ".join(part for part in parts if part)
