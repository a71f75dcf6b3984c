"""A record from what an entry of somebody else's directory says, value by value: each has its place, a rule, or a reason why it has none."""

from __future__ import annotations

import re
from typing import Any

from pydantic import TypeAdapter

from socialmap.base.text import plain
from socialmap.records.fields import Line
from socialmap.records.models.address import Address
from socialmap.records.models.contact import Mailbox
from socialmap.records.models.hours import Hours
from socialmap.records.models.messenger import Messenger
from socialmap.records.models.organisation import Organisation
from socialmap.records.models.phone import Phone
from socialmap.records.text import LONGEST_TEXT
from socialmap.taking_in.dialling import Number, each, is_mobile, is_short, phone_part, tells_nothing_of_a_person
from socialmap.taking_in.draft import Draft, Part
from socialmap.taking_in.values import Frame, Values, fitting, mailboxes
from socialmap.taking_in.words import language_of_name, tidy

_LINE: TypeAdapter[str] = TypeAdapter(Line)


class Making:
    """Fills one draft."""

    def __init__(self, draft: Draft, frame: Frame) -> None:
        self.draft, self.frame, self.values = draft, frame, Values(draft)
        self._contacts: dict[str, Part] = {}
        self._office: Part = {}
        self._branches: list[Part] = []
        draft.as_of = frame.as_of

    # Each takes what a directory writes, and the name of the field there, for messages.

    def line(self, name: str, text: str, where: str) -> None:
        """A name, or another line of a list."""
        said = self.values.valid(_LINE.validate_python, tidy(text), "name" if name == "name" else where)
        if said is None:
            return
        if name == "name":
            self.draft.data["name"] = said
        elif said not in (self.draft.data.get("name"), *self.draft.data.get(name, [])):
            self.draft.data.setdefault(name, []).append(said)

    def native(self, text: str, language: str, where: str) -> None:
        """A name in its own script; where nobody can tell its language, it is another name."""
        code = language or language_of_name(text)
        if code is None:
            self.line("alternate_names", text, where)
        elif (said := self.values.valid(_LINE.validate_python, tidy(text), where)) is not None:
            self.draft.data.setdefault("native_names", []).append({"name": said, "language": code})

    def text(self, name: str, text: str, where: str, language: str = "", listed: bool = False) -> None:
        """A text in one language; of one that is too long, the sentences that fit."""
        code = language or self.frame.language
        said = self.values.prose(text, where)
        if not said:
            return
        if listed:
            if {code: said} not in self.draft.data.setdefault(name, []):
                self.draft.data[name].append({code: said})
        else:
            self.draft.data.setdefault(name, {}).setdefault(code, said)

    def phone(
        self,
        text: str,
        where: str,
        type: str = "voice",
        role: str = "general",
        branch: int | None = None,
        extension: str = "",
        note: str = "",
    ) -> None:
        """The numbers of a cell, each with its extension; a mobile one only where it is known to be the organisation's own."""
        for found in each(text):
            kind = (found.type or type) if type == "voice" else type
            self._number(found, text, where, kind, role, branch, extension, note)

    def _number(
        self, found: Number, text: str, where: str, type: str, role: str, branch: int | None, extension: str, note: str
    ) -> None:
        part, country = phone_part(found, self.draft.country, type, extension), self.draft.country
        if type in ("voice", "mobile") and is_mobile(found.number, country) and not self.frame.mobiles_are_own:
            self.draft.drop("private-number", where, text)
            return
        if found.words and not tells_nothing_of_a_person(found.words, found.number):
            if not is_short(found.number):  # somebody's direct line, perhaps
                self.draft.drop("person", where, found.words)
                self.draft.drop("private-number", where, found.number)
                return
            self.draft.leave(where, found.words, "stands beside a number, where it could be somebody's name.")
        elif said := self.values.prose(" ".join(filter(None, (note, found.words))), where):
            part["note"] = {self.frame.language: said}
        self._channel(role, "phones", self.values.model(Phone, part, where, text), branch)

    def mailbox(self, text: str, where: str, role: str = "general", branch: int | None = None) -> None:
        """A mailbox, or several; whether one is a person's is for the sieve to see."""
        for said in mailboxes(text):
            self._channel(role, "emails", self.values.model(Mailbox, {"address": said}, where, said), branch)

    def kind(self, text: str, where: str) -> None:
        """What sort of organisation it is, by the id or the name of a kind."""
        if found := self.frame.kinds.get(plain(text)):
            self.draft.data["kind"] = found
        else:
            self.draft.leave(where, text, "is no kind of organisation that the map knows.")

    def messenger(self, app: str, text: str, where: str, role: str = "general") -> None:
        """An account in an app."""
        said = re.sub(r"^00(?=[1-9])", "+", tidy(text))
        self._channel(
            role, "messengers", self.values.model(Messenger, {"app": app, "account": said}, where, text), None
        )

    def website(self, text: str, where: str) -> None:
        """A page of its own."""
        if (said := self.values.url(text, where)) and said not in self.draft.data.setdefault("websites", []):
            self.draft.data["websites"].append(said)

    def form(self, text: str, where: str, role: str = "general") -> None:
        """A page with a form to write to it."""
        self._channel(role, "contact_forms", self.values.url(text, where), None)

    def language(self, text: str, where: str) -> None:
        """A language that is spoken there, or several."""
        for name, code in self.frame.names.languages(tidy(text)):
            if code is None:
                self.draft.leave(where, name, "is no language by any name that we know.")
            elif code not in self.draft.data.setdefault("languages", []):
                self.draft.data["languages"].append(code)

    def service(self, text: str, where: str, state: str = "yes", id: str = "") -> None:
        """One of the services of the map, or something else that it offers."""
        found = id or self.frame.services(tidy(text))
        if found:
            self.draft.data.setdefault("services", {}).setdefault(found, state)
        else:
            self.text("other_services", text, where, listed=True)

    def offer(self, id: str, state: str, note: str, where: str) -> None:
        """One of the services of the map, with its state and a note."""
        said = self.values.prose(note, where) if note else ""
        self.draft.data.setdefault("services", {})[id] = {
            "state": state,
            **({"note": {self.frame.language: said}} if said else {}),
        }

    def about_service(self, name: str, text: str, where: str) -> None:
        """What is told of a service: a note of one of the map's, else a sentence behind its name."""
        services, code = self.draft.data.get("services", {}), self.frame.language
        said = self.values.prose(text, where)
        found = self.frame.services(tidy(name))
        if said and found and isinstance(services.get(found), str):
            services[found] = {"state": services[found], "note": {code: said}}
        elif said:
            others = self.draft.data.setdefault("other_services", [])
            whole, rest = fitting(f"{tidy(name)}: {said}")
            others[:] = [one for one in others if one.get(code) != tidy(name)]
            others.append({code: whole})
            if rest:
                self.draft.leave(where, rest, f"is what is left of a text of more than {LONGEST_TEXT:,} signs.")

    def place(self, name: str, text: str, where: str, branch: int | None = None) -> None:
        """Something about an office: city, how to get there, who can get in."""
        office = (
            self._office if branch is None else self._branches[branch].setdefault("addresses", [{"kind": "office"}])[0]
        )
        if name == "city":
            said = self.values.model(Address, {"kind": "confidential", "city": tidy(text)}, where, text)
            if said and "city" not in office:
                office["city"] = said["city"]
            elif said and said["city"] != office["city"]:
                self.draft.leave(where, text, "is a second city; several offices are branches, with a name each.")
        elif said_so := self.values.prose(text, where):
            if name in office:
                self.draft.leave(where, text, "is told a second time; several offices are branches, with a name each.")
            else:
                office[name] = {self.frame.language: said_so}

    def by_day(self, hours: Part, where: str) -> None:
        """When, by day."""
        if said := self.values.model(Hours, hours, where, str(hours)):
            listed = self._contacts.setdefault("", {}).setdefault("hours", [])
            listed.append(said) if said not in listed else None

    def hours(self, text: str, where: str) -> None:
        """When it can be reached; which channel it is about is found when all are known."""
        if said := self.values.prose(text, where):
            self._contacts.setdefault("", {}).setdefault("schedule", []).append((where, said))

    def branch(self, name: str, where: str) -> int | None:
        """A desk in another place: its number among them, for its channels."""
        said = self.values.valid(_LINE.validate_python, tidy(name), where)
        if said is None:
            return None
        self._branches.append({"name": said})
        return len(self._branches) - 1

    def drop(self, rule: str, text: str, where: str) -> None:
        """What is never written."""
        self.draft.drop(rule, where, text)

    def done(self) -> Draft:
        """The draft, put together in the order of the model."""
        data, draft = self.draft.data, self.draft
        times = self._contacts.pop("", {})
        data["contacts"] = [{"role": role, **part} for role, part in self._contacts.items()]
        self._reachable_at(times.get("schedule", []), times.get("hours", []), data["contacts"])
        if self._office:
            data["addresses"] = [{"kind": "office", **self._office}]
        data["branches"] = [one for one in self._branches if len(one) > 1]
        for one in self._branches:
            if len(one) == 1:
                draft.leave("branches", one["name"], "is a branch of which nothing is known but its name.")
        data.setdefault("kind", self.frame.kind)
        data["sources"] = [self.frame.citation]
        order = list(Organisation.model_fields)
        draft.data = {name: data[name] for name in order if data.get(name) not in (None, "", [], {})}
        draft.stated = frozenset(draft.data)
        return draft

    def _reachable_at(self, told: list[tuple[str, str]], by_day: list[Part], contacts: list[Part]) -> None:
        """Put the hours with the first channel, or with the office."""
        texts = list(dict.fromkeys(text for _, text in told))
        said = " ".join(text if text.endswith(".") or len(texts) == 1 else f"{text}." for text in texts)
        holder = contacts[0] if contacts else self._office or None
        if holder is None:
            for where, text in told:
                self.draft.leave(where, text, "has no channel or office that it could be about.")
        else:
            holder |= {"schedule": {self.frame.language: said}} if said else {}
            holder |= {"hours": by_day} if by_day else {}

    def _channel(self, role: str, name: str, value: Any, branch: int | None) -> None:
        if not value:
            return
        if branch is None:
            listed = self._contacts.setdefault(role, {}).setdefault(name, [])
        else:
            contacts = self._branches[branch].setdefault("contacts", [{"role": role}])
            listed = contacts[0].setdefault(name, [])
        if value not in listed:
            listed.append(value)
