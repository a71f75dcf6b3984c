"""An organisation's own account in a messenger: a number or a name, never a web address."""

from __future__ import annotations

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, StringConstraints, model_validator

from socialmap.base.refused import RefusedError
from socialmap.records.fields import Model
from socialmap.records.kind import fields
from socialmap.reference import numbers
from socialmap.said.found import masked

App = Literal["whatsapp", "signal", "telegram", "viber", "messenger", "imo", "line", "wechat", "threema", "other"]


def _account(text: str) -> str:
    text = " ".join(text.split())
    if re.search(r"[/<>]|://|www\.", text) or re.search(r"\.[a-z]{2,}$", text, re.IGNORECASE):
        raise RefusedError(
            f"is “{masked(text)}”, which looks like a web address.",
            "Write the number or the name of the account alone: `+31 20 123 4567`, `@example`.",
        )
    if text.startswith("+"):
        written = numbers.written(text)
        if written is None or not re.fullmatch(r"\+[0-9 ().-]+", text):
            raise RefusedError(
                f"is “{masked(text)}”, which is not one number.", "Compare it with the source, digit by digit."
            )
        return written
    if re.fullmatch(r"[0-9 ().-]+", text):
        raise RefusedError(
            f"is “{masked(text)}”, without the code of a country.",
            "Start with + and the country's code: `+355 4 220 1012`.",
        )
    if not re.fullmatch(r"@?\w[\w .&'’-]*", text) or "@" in text[1:]:
        raise RefusedError(
            f"is “{masked(text)}”, which is neither a number nor the name of an account.",
            "Write `+31 20 123 4567` or `@example`.",
        )
    return text


class Messenger(Model):
    """One account."""

    app: App = Field(
        description="whatsapp, signal, telegram, viber, messenger (Facebook's), imo, line, wechat, threema, or other (say which in `app_name`)."
    )
    app_name: Annotated[str, StringConstraints(pattern=r"^\w[\w .-]{0,29}$")] | None = Field(
        None, description="The name of the app, with other."
    )
    account: Annotated[str, StringConstraints(max_length=60), AfterValidator(_account)] = Field(
        description="The organisation's own number with + and the country's code, or its name there; never an address."
    )

    @model_validator(mode="after")
    def _named(self) -> Messenger:
        if (self.app == "other") != (self.app_name is not None):
            raise RefusedError("has `app_name` without `app: other`, or the other way round.", "They belong together.")
        return self


PUBLIC = fields("app", "app_name", "account")
"""What goes out of it to other programs."""
