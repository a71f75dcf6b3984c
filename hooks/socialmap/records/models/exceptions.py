"""False alarms of the privacy checks: a text that looks like a person, a place or a channel, and why it is none."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Line, Model


class FalseAlarm(Model):
    """One text that may stand, in one file."""

    path: Line = Field(description="The file: `data/organisations/gb/example.yml`, or a page with its language.")
    text: Line = Field(description="What was found, as it stands in the file.")
    reason: Line = Field(description="Why it is no person, place or private channel.")


class FalseAlarms(Model):
    """`data/false-alarms.yml`: at most thirty, each as long as it is needed."""

    false_alarms: tuple[FalseAlarm, ...] = Field(
        (),
        max_length=30,
        description="Texts that the privacy checks would refuse; one that is no longer needed is an error.",
    )
