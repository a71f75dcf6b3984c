"""Which web addresses of the records answered when they were last tried."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from socialmap.records.fields import Model, PartialDate, Url, Whole

Reason = Literal["name", "connection", "time-out", "certificate", "answer", "elsewhere"]


class Unreachable(Model):
    """One address that did not answer as the page of the organisation."""

    address: Url = Field(description="The address, as records have it.")
    reason: Reason = Field(
        description="name (no such website), connection (nobody answers), time-out, certificate (not safe), answer (an error; see `status`) or elsewhere (it leads to another website)."
    )
    status: Whole | None = Field(None, description="The number of the error: 404 when there is no such page.")


class LinkReport(Model):
    """`data/links.yml`: written by `socialmap links`, read by the page about quality."""

    date: PartialDate = Field(description="The day on which they were tried.")
    tried: Whole = Field(description="How many addresses were tried.")
    unreachable: tuple[Unreachable, ...] = Field((), description="Those that did not answer, or not as they should.")

    @property
    def dead(self) -> frozenset[str]:
        """The addresses that did not answer as they should."""
        return frozenset(one.address for one in self.unreachable)
