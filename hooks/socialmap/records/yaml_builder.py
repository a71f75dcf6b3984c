"""From the text of a YAML file to plain data: built from the parser's events, so that nothing is resolved, merged or expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from socialmap.base.refused import RefusedError
from socialmap.base.signs import fault

Place = tuple[str | int, ...]

DEEPEST = 12
MOST = 50_000  # keys and values; the largest real file, the outlines of countries, has a few hundred
MOST_WORDS = 3  # of a value behind which a comment may stand; what is longer is a text, and `#` a sign in it


class RefusedAtError(RefusedError):
    """What cannot be, at the line and place where it stands."""

    def __init__(self, line: int, place: Place, what: str, right: str) -> None:
        super().__init__(what, right)
        self.line, self.place = line, place


class Builder:
    """Builds the data of one text; ``lines`` then knows where each key stands."""

    def __init__(self, text: str) -> None:
        self.lines: dict[Place, int] = {}
        self._text = text
        self._events = self._checked(yaml.parse(text, Loader=yaml.CSafeLoader))

    def mapping(self) -> dict[str, Any]:
        """The data of the whole text; raises ``RefusedAtError`` or a ``YAMLError``."""
        next(self._events)  # the stream
        start = next(self._events)
        if isinstance(start, yaml.StreamEndEvent):
            raise RefusedAtError(1, (), "is empty.", "A record starts with a line such as `name: …`.")
        data = self._value(next(self._events), ())
        next(self._events)
        following = next(self._events)
        if not isinstance(following, yaml.StreamEndEvent):
            raise RefusedAtError(
                _line(following), (), "holds more than one document (`---`).", "One record is one file."
            )
        if not isinstance(data, dict):
            raise RefusedAtError(
                1,
                (),
                "does not start with keys.",
                "A record is made of lines such as `name: …`, not of a list or a text.",
            )
        return data

    def _lost(self, event: Any) -> str:
        """What follows ` #` after a plain text, when it is no comment: behind a sentence, or with no space after the `#`."""
        rest = self._text[event.end_mark.index :].partition("\n")[0]
        found = re.match(r"\s+(#\s*(\S.*))$", rest)
        if not found:
            return ""
        glued = found[1][1:2] not in ("", " ", "\t", "#")
        return found[1] if glued or len(event.value.split()) > MOST_WORDS else ""

    @staticmethod
    def _checked(events: Iterator[Any]) -> Iterator[Any]:
        for event in events:
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                raise RefusedAtError(
                    _line(event),
                    (),
                    "uses `&` or `*`, with which YAML points to another place.",
                    "Write the text out, or put it in double quotes.",
                )
            if getattr(event, "tag", None):
                raise RefusedAtError(
                    _line(event),
                    (),
                    f"uses the tag `{event.tag}`.",
                    "Put a text that starts with `!` in double quotes.",
                )
            yield event

    def _value(self, event: Any, place: Place) -> Any:
        self.lines.setdefault(place, _line(event))
        if len(self.lines) > MOST:
            raise RefusedAtError(
                _line(event), place[:3], f"holds more than {MOST:,} values.", "One record is one small file."
            )
        if len(place) > DEEPEST:
            raise RefusedAtError(
                _line(event), place[:3], "is nested too deeply.", "Compare it with a record that works."
            )
        if isinstance(event, yaml.MappingStartEvent):
            return self._keys(place)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._entries(place)
        if not event.style and (lost := self._lost(event)):
            raise RefusedAtError(
                _line(event),
                place,
                f"is cut off: “{lost}” is lost, since YAML reads what follows ` #` as a comment.",
                "Put the whole text in double quotes; a comment on a text goes on a line of its own.",
            )
        if event.value == "" and not event.style:
            raise RefusedAtError(_line(event), place, "has no value.", "Fill it in, or leave the whole line out.")
        self._readable(event, place)
        return event.value

    @staticmethod
    def _readable(event: Any, place: Place) -> None:
        if refused := fault(event.value):
            raise RefusedAtError(_line(event), place, *refused)

    def _keys(self, place: Place) -> dict[str, Any]:
        data: dict[str, Any] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            if not isinstance(event, yaml.ScalarEvent):
                raise RefusedAtError(
                    _line(event), place, "has a list or a mapping as a key.", "A key is one word before a colon."
                )
            self._readable(event, place)
            key, here = event.value, (*place, event.value)
            if key in data:
                raise RefusedAtError(
                    _line(event), here, f"stands here twice (first on line {self.lines[here]}).", "Keep one of the two."
                )
            self.lines[here] = _line(event)
            data[key] = self._value(next(self._events), here)
        return data

    def _entries(self, place: Place) -> list[Any]:
        entries: list[Any] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            entries.append(self._value(event, (*place, len(entries))))
        return entries


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
