"""A problem: what is wrong in a record, where, what would be right, and whether it stops the build."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from typing import Literal

from socialmap.base.signs import shown
from socialmap.base.translated import ENGLISH, chosen, translated

Severity = Literal["error", "warning"]
"""An error stops the build; a warning asks somebody to look, and stops only a check that is strict."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that is wrong, or that somebody should look at.

    ``path`` is relative to the project folder, with forward slashes; ``line`` counts from 1;
    ``field`` is the dotted place inside the record (``services.shelter``) or empty for the
    whole file; ``message`` says what is wrong, ``hint`` what would be right.
    """

    path: str
    line: int
    field: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def said_in(self, language: str) -> Problem:
        """The same in another language, as far as it is translated."""
        return replace(self, message=translated(self.message, language), hint=translated(self.hint, language))

    def as_text(self, language: str = ENGLISH) -> str:
        """``path:line: field: message hint`` — the form people and editors read."""
        if language != ENGLISH:
            return self.said_in(language).as_text().replace("(warning)", translated("(warning)", language), 1)
        place = f"{self.path}:{self.line}: " + (f"{self.field}: " if self.field else "")
        place += "(warning) " if self.severity == "warning" else ""
        return shown(" ".join(part for part in (place + self.message, self.hint) if part))

    def as_annotation(self) -> str:
        """The workflow command that puts the problem beside its line in a pull request."""
        text = " ".join(part for part in (self.field and f"{self.field}:", self.message, self.hint) if part)
        return f"::{self.severity} file={_escaped(self.path, ',:')},line={self.line}::{_escaped(text)}"


def _escaped(text: str, signs: str = "") -> str:
    """``text`` as a workflow command takes it: nothing in it ends the line, or, with ``signs``, the property."""
    text = shown(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))
    for sign in signs:
        text = text.replace(sign, f"%{ord(sign):02X}")
    return text


def errors(problems: Iterable[Problem], strict: bool = False) -> list[Problem]:
    """Those of ``problems`` that stop a build, each once; ``strict`` counts warnings too."""
    return sorted({problem for problem in problems if strict or problem.severity == "error"})


def counted(problems: Iterable[Problem], language: str | None = None) -> str:
    """How many errors and warnings there are, in words: `1 error, 2 warnings`; empty when there are none."""
    found = set(problems)
    numbers = {word: sum(problem.severity == word for problem in found) for word in ("error", "warning")}
    said = (f"{number} {word}{'' if number == 1 else 's'}" for word, number in numbers.items() if number)
    return ", ".join(translated(one, language or chosen()) for one in said)


def report(problems: Iterable[Problem], form: str = "text", language: str | None = None) -> str:
    """All problems in the order of files and lines; ``form`` is text, json or github. Without ``language`` in the one that is chosen."""
    language = language or chosen()
    ordered = sorted(set(problems))
    if form == "text":
        return "\n".join(problem.as_text(language) for problem in ordered)
    ordered = [problem.said_in(language) for problem in ordered]
    if form == "json":
        return json.dumps([asdict(problem) for problem in ordered], ensure_ascii=True, indent=2)
    return "\n".join(problem.as_annotation() for problem in ordered)
