"""What an answer changes in the record: from words of people to values at places, or to a sentence about what cannot be read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from socialmap.catalogue.catalogue import Catalogue
from socialmap.commands.letters.items import entries
from socialmap.commands.letters.questions import LETTER, NO, YES, Question
from socialmap.commands.letters.reading import Answered
from socialmap.commands.placing import Edit
from socialmap.records.text import Language
from socialmap.records.yaml_file import Place

Translate = Callable[[str, Language, str], str]
"""Asks for a text in another language: (field, language, the text that was written) → its translation, empty to leave the field as it is."""

SAID = frozenset({"still", "withdraw", "right", "role", "date", LETTER})
"""Questions whose answers are no field of the record."""


@dataclass
class Meant:
    """What is to be done. ``problems`` stop it; ``remarks`` are for whoever enters the answer."""

    edits: list[Edit] = field(default_factory=list)
    answered: list[str] = field(default_factory=list)
    """The fields of the record that were answered, as a confirmation names them."""
    said: dict[str, str] = field(default_factory=dict)
    """The answers to what is no field: still, withdraw, right, role, date, letter."""
    problems: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)


def meant(
    answered: Answered, asked: Mapping[str, Question], data: dict[str, Any], catalogue: Catalogue, translate: Translate
) -> Meant:
    """What ``answered`` means for a record that says ``data`` and of which ``asked`` can be asked today."""
    found = Meant()
    reader = _Reader(answered, data, catalogue, translate, found)
    for mark, said in answered.answers.items():
        name = mark.partition("~")[0]
        question = asked.get(name)
        if question is None or (name != LETTER and question.mark != mark):
            found.problems.append(
                f"{name}: was another question when the letter was written: the record has changed since. Enter this answer by hand, and take it out of the file."
            )
        elif name in SAID:
            found.said[name] = reader.chosen(question, said) if question.kind == "choice" else said
        else:
            reader.answer(question, said, answered.notes.get(mark, ""))
    found.problems += [
        f"{name}: has a note, but no state. Choose one in the form, or enter the note by hand."
        for name in (mark.partition("~")[0] for mark in answered.notes if mark not in answered.answers)
    ]
    # What is taken out goes last, from the end: until then every place is where it was.
    drops = sorted(
        (edit for edit in found.edits if edit.act == "drop"), key=lambda edit: tuple(map(_order, edit.place))
    )
    found.edits = [edit for edit in found.edits if edit.act != "drop"] + drops[::-1]
    return found


def _order(step: str | int) -> tuple[int, str]:
    return (step, "") if isinstance(step, int) else (-1, step)


@dataclass
class _Reader:
    answered: Answered
    data: dict[str, Any]
    catalogue: Catalogue
    translate: Translate
    found: Meant

    def answer(self, question: Question, said: str, note: str) -> None:
        """Note what one answer changes."""
        place = _place(question.name)
        before = len(self.found.problems)
        if self._is_none(said) and question.name != "name":
            if self._at(place) is not None:
                self.found.edits.append(Edit("drop", place))
        elif question.kind == "service":
            self._service(question, place, said, note)
        elif question.kind == "choice":
            self._choice(question, place, said)
        elif question.kind == "text":
            self._text(place, said)
        elif question.kind == "items":
            self._items(question, place, said)
        elif said != self._at(place):
            self.found.edits.append(Edit("put", place, said))
        if len(self.found.problems) == before:
            self.found.answered.append(".".join(map(str, place[: 2 if place[0] == "services" else 1])))

    def chosen(self, question: Question, said: str) -> str:
        """The id of what was chosen, by its id or its words; a problem when it is none of these."""
        for id, words in question.choices:
            if _bare(said) in (_bare(id), _bare(words)):
                return id
        choices = ", ".join(words for _, words in question.choices)
        self.found.problems.append(f"{question.name}: the answer is none of: {choices}. Write one of these words.")
        return ""

    def _choice(self, question: Question, place: Place, said: str) -> None:
        id = self.chosen(question, said)
        if place[0] == "addresses":
            if id == NO:
                self.found.edits.append(Edit("drop", place))
        elif id and id != self._at(place):
            self.found.edits.append(Edit("put", place, id))

    def _service(self, question: Question, place: Place, said: str, note: str) -> None:
        state, behind = said, ""
        words = [word for pair in question.choices for word in pair]
        for word in sorted(words, key=len, reverse=True):
            if match := re.match(rf"{re.escape(word)}(?!\w)\s*[:;,.–-]*\s*", said, re.IGNORECASE):
                state, behind = word, said[match.end() :]
                break
        id = self.chosen(question, state)
        if not id:
            return
        now = self._at(place)
        old = now.get("state") if isinstance(now, dict) else now
        note = note or behind
        if isinstance(now, dict):
            if id != old:
                self.found.edits.append(Edit("put", (*place, "state"), id))
                if "via" in now and id != "by-referral":
                    self.found.edits.append(Edit("drop", (*place, "via")))
                if "note" in now and not note:
                    self.found.remarks.append(
                        f"{question.name}: its note was written for “{old}”. Look whether it still fits."
                    )
            if note:
                self._text((*place, "note"), note)
        elif note and (texts := self._texts(question.name, note)):
            self.found.edits.append(Edit("put", place, {"state": id, "note": texts}))
        elif id != old:
            self.found.edits.append(Edit("put", place, id))
        if self.data.get("listing") == "contact" and Edit("drop", ("listing",)) not in self.found.edits:
            self.found.edits.append(Edit("drop", ("listing",)))

    def _text(self, place: Place, said: str) -> None:
        now = self._at(place)
        if isinstance(now, dict) and " ".join(now.get(self.answered.language, "").split()) == said:
            return
        texts = self._texts(".".join(map(str, place)), said)
        if texts and isinstance(now, dict):
            self.found.edits += [
                Edit("put", (*place, code), text) for code, text in texts.items() if now.get(code) != text
            ]
        elif texts:
            self.found.edits.append(Edit("put", place, texts))

    def _texts(self, name: str, said: str) -> dict[str, str]:
        """A text in every language of the map; nothing when somebody leaves out a language that must be there."""
        texts = {}
        for code in self.catalogue.settings.codes:
            text = said if code == self.answered.language else self.translate(name, code, said)
            if text:
                texts[code] = text
            elif self.catalogue.settings.missing_translation == "error":
                self.found.remarks.append(
                    f"{name}: is left as it was, since it has no {self.catalogue.settings.language(code).name}."
                )
                return {}
        return texts

    def _items(self, question: Question, place: Place, said: str) -> None:
        changes, problems, remarks = entries(place, said, self._at(place) or [], self.catalogue, self.answered.language)
        self.found.problems += [f"{question.name}: {problem}" for problem in problems]
        self.found.remarks += [f"{question.name}: {remark}" for remark in remarks]
        if place[:1] == ("contacts",) and self._at(place[:-1]) is None and changes:
            self._first_way_in(place, changes)
        else:
            self.found.edits += changes

    def _first_way_in(self, place: Place, changes: Sequence[Edit]) -> None:
        """Of a record without contacts: the first one, which gets all that was answered about it."""
        values = [edit.value for edit in changes if edit.act == "add"]
        first = next((edit for edit in self.found.edits if edit.place == ("contacts",)), None)
        if first is None:
            first = Edit("add", ("contacts",), {"role": "general"})
            self.found.edits.append(first)
        first.value[str(place[-1])] = values

    def _is_none(self, said: str) -> bool:
        return _bare(said) in {_bare(locale("letter.no_answer")) for locale in self.catalogue.locales.values()}

    def _at(self, place: Place) -> Any:
        value: Any = self.data
        for step in place:
            if isinstance(value, dict):
                value = value.get(str(step))
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            else:
                return None
        return value


def _place(name: str) -> Place:
    return tuple(int(step) if step.isdecimal() else step for step in name.split("."))


def _bare(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def unreachable(data: dict[str, Any]) -> Iterator[Edit]:
    """Contacts that have no way in any more: a record has none such."""
    ways = ("phones", "emails", "skype", "messengers", "contact_forms")
    for number, contact in reversed(list(enumerate(data.get("contacts", [])))):
        if not any(contact.get(way) for way in ways):
            yield Edit("drop", ("contacts", number))


__all__ = ["NO", "YES", "Meant", "meant", "unreachable"]
