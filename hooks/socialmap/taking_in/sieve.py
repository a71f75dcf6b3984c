"""What is never written, taken out of a draft and counted by rule. What may not be said is for `said/` and `checks/` to know."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from socialmap.base.text import folded, plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.checks import privacy, towns
from socialmap.checks.towns import Towns, own_words
from socialmap.records.models.offer import OFFERED
from socialmap.records.yaml_file import Place
from socialmap.said import found
from socialmap.said.found import Found
from socialmap.said.mailboxes import is_personal
from socialmap.taking_in.draft import Draft
from socialmap.taking_in.plain_data import CHANNELS, addresses, at, contacts, names, pruned, put
from socialmap.taking_in.staying import LEADING, STAYING

_RULES = {
    "a street": "street",
    "a postcode": "postcode",
    "coordinates": "spot",
    "a link to a map": "spot",
    "where a house stands": "surroundings",
    "what seems to be a person's name": "person",
}
"""The rule for what `said` finds, by its words; all else is a channel inside a text."""

_SENTENCES = re.compile(r"(?<=[.!?;])\s+")


@dataclass(frozen=True)
class Sieve:
    """What the sieve knows of the map."""

    home: str
    sheltering: tuple[str, ...]
    known: frozenset[str]
    """Names of organisations and countries, in small letters."""
    towns: Towns
    allowed: frozenset[tuple[str, str]]
    """(file, text) of what only looks like something that must not be said."""
    staying: frozenset[str]
    """Words of those who have beds."""

    @classmethod
    def of_map(cls, root: Path, catalogue: Catalogue) -> Sieve:
        """The sieve of this map."""
        settings = catalogue.settings
        alarms, _, _ = privacy.false_alarms(root)
        terms = [catalogue.services[id] for id in settings.sheltering if id in catalogue.services]
        words = {
            word for term in terms for name in term.name.root.values() for word in plain(name).split() if len(word) > 3
        }
        return cls(
            settings.home.country.upper(),
            settings.sheltering,
            privacy.names(catalogue),
            towns.of_map(root, catalogue),
            frozenset((alarm.path, alarm.text) for alarm in alarms.false_alarms),
            STAYING | words,
        )

    def knowing(self, names: Iterable[str]) -> Sieve:
        """The same, which also knows what organisations are called that come with a file of ours."""
        said = frozenset(names)
        more = replace(self.towns, known=self.towns.known | {plain(name) for name in said})
        return replace(self, known=self.known | {name.casefold() for name in said}, towns=more)

    def clean(self, draft: Draft) -> bool:
        """Take out of ``draft`` what is never written; whether anything is left of it."""
        before = set(draft.data)
        if not self._is_an_organisation(draft):
            self._all_of_a_person(draft)
            return False
        self._mailboxes(draft)
        self._texts(draft)
        if self._may_shelter(draft):
            self._places(draft)
        self._unproven(draft)
        self._unreachable(draft)
        draft.data = pruned(draft.data)
        draft.stated -= before - set(draft.data)  # what was dropped is not said to be empty
        return bool(draft.name)

    def _is_an_organisation(self, draft: Draft) -> bool:
        """A name that is a person's, from its first word to its last, makes the whole entry a person's."""
        if draft.whole or not draft.name:
            return True
        for one in found(draft.name, (), self.known):
            if _rule(one) == "person" and len(one.text) >= len(draft.name.strip(" .")) - 1:
                draft.drop("person", "name", draft.name)
                return False
        return True

    @staticmethod
    def _all_of_a_person(draft: Draft) -> None:
        """Whatever an entry says that is a person's is that person's."""
        for place, text in privacy.written(
            {name: value for name, value in draft.data.items() if name not in ("name", "kind", "sources")}
        ):
            draft.drop("person", ".".join(map(str, place)), text)

    def _is_allowed(self, draft: Draft, text: str) -> bool:
        """Whether somebody looked at ``text`` in this record, and it only looks like something that must not be said."""
        return (f"data/organisations/{draft.id}.yml", text) in self.allowed

    def _mailboxes(self, draft: Draft) -> None:
        own = folded(" ".join(names(draft)))
        for contact in contacts(draft.data):
            kept = []
            for mailbox in contact.get("emails", ()):
                address = mailbox.get("address", "") if isinstance(mailbox, dict) else ""
                if is_personal(address, own) and not self._is_allowed(draft, address):
                    draft.drop("personal-mailbox", "emails", address)
                else:
                    kept.append(mailbox)
            contact["emails"] = kept

    @staticmethod
    def _unproven(draft: Draft) -> None:
        """A street without what shows that it is an office's."""
        for address in addresses(draft.data):
            if address.get("street") and not any(text for _, text in privacy.written(address.get("evidence", {}))):
                draft.drop("street", "street", str(address.pop("street")))
                if code := address.pop("postal_code", ""):
                    draft.drop("postcode", "postal_code", str(code))

    @staticmethod
    def _unreachable(draft: Draft) -> None:
        """What is said of a contact that has no channel left has no place any more."""
        for contact in contacts(draft.data):
            if any(contact.get(name) for name in CHANNELS):
                continue
            for place, text in privacy.written({name: contact[name] for name in contact if name != "role"}):
                if text:
                    draft.leave(f"contacts.{place[0]}", text, "belongs to a channel that is not written.")

    def _texts(self, draft: Draft) -> None:
        for place, text in list(privacy.written(draft.data)):
            if place[0] == "sources" or not privacy.is_read(place, text):
                continue
            if told := self._told(draft, text):
                self._cut(draft, place, text, told)

    def _told(self, draft: Draft, text: str) -> list[Found]:
        """What ``text`` must not say in this draft; its own names are no person's, as those that the map knows."""
        own = [name.casefold() for name in names(draft)]
        countries = privacy.countries_of("organisation", f"{draft.country}/", self.home)
        return [
            one
            for one in found(text, countries, self.known)
            if not self._is_allowed(draft, one.text) and not (_rule(one) == "person" and _is_of(own, one.text))
        ]

    def _cut(self, draft: Draft, place: Place, text: str, told: list[Found]) -> None:
        """Keep the sentences that say nothing wrong, where a text stands in one language; else nothing of it."""
        where, rule = ".".join(map(str, place)), _rule(told[0])
        if place == ("name",):  # its name without that piece, when one is left
            for one in told:
                draft.drop(_rule(one), where, one.text)
                text = text.replace(one.text, " ")
            rest = " ".join(text.split()).strip(" ,;:-(")
            draft.data["name"] = rest if len(rest) > 2 and not self._told(draft, rest) else ""
            return
        group = at(draft.data, place[:-1])
        in_one_language = isinstance(group, dict) and len(group) == 1 and not draft.whole
        kept = clean_sentences(text, told, lambda said: self._told(draft, said)) if in_one_language else []
        for sentence in _SENTENCES.split(text):
            if sentence not in kept:
                draft.drop(rule, where, sentence)
        put(draft.data, place, " ".join(kept) or None)
        if not in_one_language and isinstance(group, dict) and len(str(place[-1])) < 4:  # the other languages too
            group.clear()

    def _may_shelter(self, draft: Draft) -> bool:
        services = draft.data.get("services", {})
        for id in self.sheltering:
            offer = services.get(id) if isinstance(services, dict) else None
            state, via = (offer.get("state"), offer.get("via")) if isinstance(offer, dict) else (offer, None)
            if state in OFFERED and (state != "by-referral" or via in (None, draft.id)):
                return True
        if draft.whole:  # a record of ours says itself whether people stay there
            return False
        said = [*names(draft), *(text for _, text in privacy.written(draft.data.get("description", {})))]
        said += [text for _, text in privacy.written(draft.data.get("other_services", []))]
        return any(not self.staying.isdisjoint(plain(text).split()) for text in said)

    def _places(self, draft: Draft) -> None:
        """Of somebody who may have beds: no small town, and no way to anywhere."""
        own = own_words(names(draft))
        for address in addresses(draft.data):
            city = str(address.get("city", ""))
            if city and self.towns.is_too_small(city, str(address.get("country", draft.country)), own):
                draft.drop("place-of-a-shelter", "city", str(address.pop("city")))
            if not draft.whole:
                for name in LEADING:
                    if name in address:
                        draft.drop(
                            "place-of-a-shelter", name, " ".join(text for _, text in privacy.written(address.pop(name)))
                        )
                address["kind"] = "postal" if address.get("box") else "confidential"
        for place, text in list(privacy.written(draft.data)):
            if place[0] in ("name", "alternate_names", "sources") or place[-1] in ("city", "street"):
                continue
            named = [name for name in self.towns.named_in(text, own) if not self._is_allowed(draft, name)]
            if named:
                draft.drop("place-of-a-shelter", ".".join(map(str, place)), named[0])
                kept = [one for one in _SENTENCES.split(text) if not self.towns.named_in(one, own)]
                put(draft.data, place, " ".join(kept) or None if not draft.whole else None)


def _is_of(own: list[str], text: str) -> bool:
    """Whether what seems to be a person's name is one of ``own``, or begins with one."""
    said = text.casefold()
    return any(said == name or said.startswith(f"{name} ") or said.split()[:1] == [name] for name in own)


def clean_sentences(text: str, told: list[Found], found_in: Callable[[str], list[Found]]) -> list[str]:
    """The sentences of ``text`` in which nothing is found, and no word of what was ``told``: a title may look like the end of one."""
    words = {word for one in told for word in plain(one.text).split()}
    kept = [one for one in _SENTENCES.split(text) if words.isdisjoint(plain(one).split()) and not found_in(one)]
    return [] if found_in(" ".join(kept)) else kept


def _rule(one: Found) -> str:
    return _RULES.get(one.what, "hidden-channel")
