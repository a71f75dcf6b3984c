"""The state of a service at an organisation."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model, OrganisationId
from socialmap.records.kind import fields
from socialmap.records.text import Text

State = Literal["yes", "limited", "on-request", "by-referral", "no", "unknown"]
STATES: tuple[State, ...] = ("yes", "limited", "on-request", "by-referral", "no", "unknown")
OFFERED: frozenset[State] = frozenset({"yes", "limited", "on-request", "by-referral"})
"""The states that count as offered; ``unknown`` is neither offered nor refused."""


class Offer(Model):
    """One service: in short a word (`shelter: yes`), in full with a note and through whom."""

    state: State = Field(
        description="yes, limited (say how in the note), on-request, by-referral, no, or unknown (only with a note that says why)."
    )
    note: Text | None = Field(None, description="What the caseworker must know: the limit, the condition, what else.")
    via: Annotated[OrganisationId | Literal["members"] | None, Field(union_mode="left_to_right")] = Field(
        None,
        description="Through whom, with by-referral: an organisation's id, or `members` when a network's members do it.",
    )

    @model_validator(mode="before")
    @classmethod
    def _short(cls, value: Any) -> Any:
        return {"state": value} if isinstance(value, str) else value

    @model_validator(mode="after")
    def _complete(self) -> Offer:
        if self.state == "limited" and self.note is None:
            raise RefusedError("is limited, but does not say how.", "Add a `note` in both languages.")
        if self.state == "unknown" and self.note is None:
            raise RefusedError(
                "is unknown.",
                "Leave the line out (a service that is not mentioned is unknown), or add a `note` that says why.",
            )
        if self.via is not None and self.state != "by-referral":
            raise RefusedError(f"has a `via`, but is {self.state}.", "`via` belongs to by-referral.")
        return self


NOT_STATED = Offer.model_construct(state="unknown", note=None, via=None)
"""What a service is that a record does not mention."""


PUBLIC = fields("state", "note", "via")
"""What goes out of it to other programs."""
