"""A question of an instrument, and the shape that its answer has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model, Slug, Whole
from socialmap.records.kind import fields
from socialmap.records.text import Text

Kind = Literal["text", "yes-no", "line", "date", "choice", "choices", "check", "scores", "table", "list"]

SCORES: tuple[str, ...] = ("--", "-", "+", "++")
"""What a factor of Overview 1 can be given, from very negative to very positive (Safe Future, chapter 5)."""

YES_NO: tuple[str, ...] = ("yes", "no", "unknown")
"""What a question that can be answered in one word may get; ``unknown`` is the client's “I don't know”, not a missing answer."""

_NEEDS: dict[str, tuple[str, ...]] = {
    "choice": ("choices",),
    "choices": ("choices",),
    "scores": ("rows",),
    "table": ("rows", "columns"),
    "list": ("columns",),
}
_PARTS = ("choices", "rows", "columns")


class Option(Model):
    """One choice, row or column of a question."""

    id: Slug = Field(description="What its answer is saved under; never change it once the instrument is in use.")
    text: Text = Field(description="Its words on the form.")
    hint: Text | None = Field(None, description="A word of help under it.")


class Column(Option):
    """One column of a table or list."""

    kind: Literal["text", "line", "date", "score"] = Field(
        "text", description="text (more lines), line, date, or score: one of −−, −, +, ++."
    )


class Question(Model):
    """One question of an instrument."""

    id: Slug = Field(
        description="What its answer is saved under, once in the instrument; never change it once the instrument is in use."
    )
    ask: Text = Field(description="The question, or what to fill in.")
    hint: Text | None = Field(None, description="A word of help under the question.")
    kind: Kind = Field(
        "text",
        description=(
            "text (room for some lines), yes-no (yes, no or don’t know, and room for some lines), line, date, choice (one of `choices`), choices (several), check (to tick off), "
            "scores (each of `rows` gets −−, −, + or ++ and an explanation), table (every one of `rows` with every one of "
            "`columns`), list (as many lines as are needed, with `columns`)."
        ),
    )
    lines: Annotated[Whole, Field(ge=1, le=20)] = Field(
        3, description="How many lines to write by hand a blank print has; for a list, how many rows."
    )
    choices: tuple[Option, ...] = Field((), description="The choices, for choice and choices.")
    rows: tuple[Option, ...] = Field((), description="The rows, for scores and table.")
    columns: tuple[Column, ...] = Field((), description="The columns, for table and list.")
    remark: Text | None = Field(
        None, description="What may be added in words: for choice and choices “other, namely”, for check a note."
    )
    shared: Slug | None = Field(
        None,
        description="A word that this question has in common with the same question of other instruments, so that its answer is taken over; for text, yes-no, line and date.",
    )
    shortlisted: Literal["names", "spoken", "help", "reach"] | None = Field(
        None,
        description="What the organisations on the list of a case bring to this question: names, spoken (with whom and when), help (what they answered), reach (how to reach them). Nothing goes to a question about what was agreed or who is responsible: being on the list says nothing of that. For text, yes-no and line, and for the remark of a check.",
    )
    takes: Literal["negative-scores"] | None = Field(
        None,
        description="negative-scores: the list starts with the factors that got − or −− in the instrument it continues; it has the columns factor (line), score (score) and at least one text.",
    )

    @model_validator(mode="after")
    def _shape(self) -> Question:
        needed = _NEEDS.get(self.kind, ())
        for part in _PARTS:
            options = getattr(self, part)
            if part in needed and not options:
                raise RefusedError(
                    f"is of the kind {self.kind}, but has no `{part}`.", f"List its {part}, each with id and text."
                )
            if part not in needed and options:
                raise RefusedError(
                    f"is of the kind {self.kind}, which has no `{part}`.",
                    f"Leave `{part}` out, or choose another `kind`.",
                )
            ids = [option.id for option in options]
            if twice := sorted({id for id in ids if ids.count(id) > 1}):
                raise RefusedError(f"has “{twice[0]}” twice among its `{part}`.", "Give each its own id.")
        if self.remark and self.kind not in ("choice", "choices", "check"):
            raise RefusedError(
                f"is of the kind {self.kind}, which has no `remark`.", "Ask it as a question of its own."
            )
        if self.shared and self.kind not in ("text", "yes-no", "line", "date"):
            raise RefusedError(
                f"is of the kind {self.kind} and has `shared`, which only text, yes-no, line and date can have.",
                "Leave `shared` out.",
            )
        if self.shortlisted and not (self.kind in ("text", "yes-no", "line") or (self.kind == "check" and self.remark)):
            raise RefusedError(
                f"is of the kind {self.kind} and has `shortlisted`, which only text, yes-no, line and a check with a remark can have.",
                "Leave `shortlisted` out.",
            )
        if self.takes:
            self._takes()
        return self

    def _takes(self) -> None:
        """A list that takes over factors has a column for the factor, one for its score, and one for what is said of it."""
        if self.kind != "list":
            raise RefusedError("has `takes`, but only a list can take over factors.", "Give it the kind list.")
        kinds = {column.id: column.kind for column in self.columns}
        if (kinds.get("factor"), kinds.get("score")) != ("line", "score") or "text" not in kinds.values():
            raise RefusedError(
                "takes over factors, but has no place for them.",
                "Give it a column `factor` of the kind line, a column `score` "
                "of the kind score, and at least one of the kind text.",
            )

    def answers(self) -> Iterator[str]:
        """The ids of everything that can be filled in, as saved: ``work``, ``work.abroad``, ``work.abroad.who``.

        A list has one for each column, without the number of its row. What is said beside yes or no has the id of the
        question itself, as in files of the time when it was all there was.
        """
        if self.kind == "scores":
            for row in self.rows:
                yield f"{self.id}.{row.id}.score"
                yield f"{self.id}.{row.id}.why"
        elif self.kind == "table":
            yield from (f"{self.id}.{row.id}.{column.id}" for row in self.rows for column in self.columns)
        elif self.kind == "list":
            yield from (f"{self.id}.{column.id}" for column in self.columns)
        else:
            if self.kind == "yes-no":
                yield f"{self.id}.yes-no"
            yield self.id
            if self.remark:
                yield f"{self.id}.remark"


_OPTION = fields("id", "text", "hint")

PUBLIC = fields(
    "id",
    "ask",
    "hint",
    "kind",
    "lines",
    "remark",
    "shared",
    "shortlisted",
    "takes",
    choices=_OPTION,
    rows=_OPTION,
    columns=fields("id", "text", "hint", "kind"),
)
"""What goes out of it to other programs."""
