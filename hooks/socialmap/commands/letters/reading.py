"""What somebody answered, from the file that came back: the text of an e-mail, a saved e-mail, or the filled PDF.

Files of others may hold anything. Whatever is wrong is told in a sentence; nothing that was written in them is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from typing import Any

LARGEST = 20_000_000  # bytes; a filled form is a hundredth of it
LONGEST = 5_000  # signs of one answer; a text of a record has 1,500 at most
MOST = 500  # fields of a PDF, and marks of a text

_NAME = r"[a-z_]+(?:\.[a-z0-9_-]+)*~[0-9a-f]{4}"
_LETTER = r"letter~[a-z0-9/-]+~[a-z]{2,3}"
_MARK = re.compile(rf"\[\[\s*(\*|end|{_LETTER}|{_NAME})\s*\]\]")
_ARROW = re.compile(r"=\s?>|=&gt;|⇒|\uf0e8|\uf0f0")
_QUOTE = re.compile(r"^(?:[ \t]*[>|])+ ?", re.MULTILINE)
_LINKED = re.compile(r"[<\[](?:mailto:|https?:)[^<>\[\]\s]*[>\]]")
"""What some programs put behind an address of their own accord."""


class UnreadableError(Exception):
    """What is wrong with a file, for people."""


@dataclass(frozen=True)
class Answered:
    """Whose letter came back, in which language, and what was written."""

    id: str
    language: str
    answers: dict[str, str]
    """By the mark of a question (`services.shelter~3f2a`); none for one that was left empty."""
    labels: dict[str, str] = field(default_factory=dict)
    """What stands before each arrow, in a text: somebody may have written there."""
    notes: dict[str, str] = field(default_factory=dict)
    """Notes that have a field of their own, in a PDF."""


def read(raw: bytes) -> Answered:
    """The answers in the bytes of a file; raises ``UnreadableError``."""
    if len(raw) > LARGEST:
        raise UnreadableError(f"is larger than {LARGEST:,} bytes: it is no answer to a letter.")
    if raw.lstrip()[:5] == b"%PDF-":
        return from_fields(fields_of(raw))
    if raw[:2] == b"PK":
        raise UnreadableError("is a zip or a file of an office program. Save the text of the e-mail as plain text.")
    mail = _saved_mail(raw)
    if isinstance(mail, bytes):
        return from_fields(fields_of(mail))
    return from_text(_text(raw) if mail is None else mail)


def _text(raw: bytes) -> str:
    """The text of a file in whatever encoding programs save it."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", errors="replace")


def _saved_mail(raw: bytes) -> bytes | str | None:
    """The PDF that a saved e-mail carries, else its text; None for a file that is no saved e-mail."""
    try:
        message = message_from_bytes(raw, policy=policy.default)
        if not (message.is_multipart() or message["Content-Transfer-Encoding"]):
            return None
        for part in message.walk():
            carried = part.get_payload(decode=True)
            if isinstance(carried, bytes) and carried[:5] == b"%PDF-":
                return carried
        body = message.get_body(("plain",))
        said = body.get_content() if body is not None else None
    except Exception:  # the parser of the standard library raises whatever it likes at what is no e-mail
        return None
    if not isinstance(said, str):
        raise UnreadableError("is an e-mail without plain text. Copy its text into a plain text file.")
    return said


def from_text(text: str) -> Answered:
    """The answers in a text: quoted, wrapped anew, with line ends of any sort, and with words before and after the form."""
    text = _QUOTE.sub("", text.replace("\r\n", "\n").replace("\r", "\n").replace("\xa0", " "))
    pieces = _MARK.split(text)
    marks, pieces = pieces[1::2], pieces[2::2]
    if len(marks) > MOST:
        raise UnreadableError("has too many marks: it is no answer to one letter.")
    whose, answers, labels = "", dict[str, str](), dict[str, str]()
    for mark, piece in zip(marks, pieces, strict=True):
        if mark in ("end", "*"):
            continue
        label, *rest = _ARROW.split(piece, maxsplit=1)
        said = _said(rest[0]) if rest else ""
        if mark.startswith("letter~"):
            if whose not in ("", mark):
                raise UnreadableError("holds two letters. Put each answer into a file of its own.")
            whose = mark
        if mark in answers and said and said != answers[mark]:  # below an answer, mail programs put the letter again
            raise UnreadableError(f"answers “{mark.partition('~')[0]}” twice. Keep one of the two.")
        if said or mark not in labels:
            labels[mark] = label
        if said:
            answers[mark] = said
    return _whose(whose, answers, labels=labels)


def from_fields(fields: dict[str, str]) -> Answered:
    """The answers in the fields of a PDF, by their names."""
    whose = next((name for name in fields if re.fullmatch(_LETTER, name)), "")
    answers, notes = dict[str, str](), dict[str, str]()
    for name, value in fields.items():
        mark = name.replace(":", ".") if name != whose else name
        if not (said := _said(value)):
            continue
        if mark.startswith("note."):
            notes[mark.removeprefix("note.")] = said
        elif mark == whose or re.fullmatch(_NAME, mark):
            answers[mark] = said
    return _whose(whose, answers, notes=notes)


def _whose(mark: str, answers: dict[str, str], **more: dict[str, str]) -> Answered:
    if not mark:
        raise UnreadableError(
            "does not say whose answer it is: the last question, with the mark that begins with `letter~`, is not in it. Use the whole answer."
        )
    _, id, language = mark.split("~")
    return Answered(id, language, answers, **more)


def _said(text: str) -> str:
    """An answer in one line, without what only programs put there."""
    said = " ".join(_LINKED.sub(" ", text).replace("\0", "").split())
    if len(said) > LONGEST:
        raise UnreadableError(f"has an answer with more than {LONGEST:,} signs: it is no answer to a letter.")
    return said


def fields_of(raw: bytes) -> dict[str, str]:
    """What stands in each field of a PDF, by its name; raises ``UnreadableError`` for a file that is none, or is locked."""
    try:
        import pikepdf
    except ImportError:
        raise UnreadableError(
            "is a PDF, and this machine lacks what reads it: run `make site`, or type the answers into the text form."
        ) from None
    from io import BytesIO

    try:
        with pikepdf.open(BytesIO(raw)) as pdf:
            found = dict(_values(pdf.Root.get("/AcroForm", pikepdf.Dictionary()).get("/Fields", ())))
    except pikepdf.PasswordError:
        raise UnreadableError("is locked with a password. Ask for one that is not.") from None
    except UnreadableError:
        raise
    except Exception:  # whatever a broken file makes the library raise, the file is what is wrong
        raise UnreadableError("is a PDF that cannot be read: it is broken.") from None
    if not found:
        raise UnreadableError(
            "is a PDF without fields: it was printed or scanned. Type the answers into the text form."
        )
    return found


def _values(fields: Any) -> Iterator[tuple[str, str]]:
    for number, one in enumerate(fields):
        if number > MOST:
            raise UnreadableError("has too many fields: it is no answer to a letter.")
        value = str(one.get("/V", ""))
        yield str(one.get("/T", "")), "" if value == "/Off" else value.removeprefix("/")
