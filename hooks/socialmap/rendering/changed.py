"""“Something changed?”: a mail and an issue that are written already, to the channel of the settings.

Nothing is sent by the site: both are plain links, which open a reader's own mail program, or the form of the forge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.records.kinds import BY_NAME
from socialmap.rendering.saying import field

ASKED = (
    *("contacts", "websites", "addresses", "branches", "services", "other_services", "facts"),
    *("application_process", "eligibility_description", "conditions", "offers", "countries", "rights", "decided_by"),
    *("languages", "networks", "description"),
)
"""The fields of which a reader may know that they have changed, in the order in which a report names them."""


@dataclass(frozen=True)
class Report:
    """Where a reader tells of a change. A way that the map does not have is empty."""

    reference: str
    """The record, as pages and maintainers name it: ``org:al/different-and-equal``."""
    mailbox: str
    mail: str
    """The address of a mail with its subject and text."""
    issues: str
    issue: str
    """The address of the form of a new issue with its title and text."""


def reported(
    kind: str, id: str, name: str, fields: Sequence[str], catalogue: Catalogue, locale: Locale
) -> Report | None:
    """How a change of ``fields`` (`contacts`, `services.shelter`) of a record is told; None when the map has no channel."""
    channel = catalogue.settings.channel
    if not (channel.mailbox or channel.issues):
        return None
    reference = f"{BY_NAME[kind].link}:{id}"
    subject = locale("report.subject", name=name, reference=reference)
    parts = [f"{place} ({field(place, catalogue, locale)})" for place in fields]
    about = locale("report.fields") if len(parts) > 1 else locale("report.field")
    text = "\n".join(
        (
            f"{locale('report.record')}: {locale.row([name, reference])}",
            f"{about}: {locale.row(parts) or '…'}",
            "",
            f"{locale('report.what')}\n\n",
            f"{locale('report.how')}\n\n",
            locale("report.nobody"),
            "",
        )
    )
    mailbox, issues = channel.mailbox or "", channel.issues or ""
    return Report(
        reference=reference,
        mailbox=mailbox,
        mail=f"mailto:{quote(mailbox, safe='@')}?{_query(subject=subject, body=text.replace(chr(10), chr(13) + chr(10)))}"
        if mailbox
        else "",
        issues=issues,
        issue=_new_issue(issues, subject, text) if issues else "",
    )


def stated(record: object) -> list[str]:
    """The fields of ``record`` that say something and that a reader may know better."""
    return [name for name in ASKED if getattr(record, name, None)]


def _new_issue(form: str, title: str, text: str) -> str:
    """The address of the form with its fields filled in, by the names that forges give them; GitLab has names of its own."""
    gitlab = "/-/issues/" in form
    names = ("issue[title]", "issue[description]") if gitlab else ("title", "body")
    return f"{form}{'&' if '?' in form else '?'}{_query(**dict(zip(names, (title, text), strict=True)))}"


def _query(**values: str) -> str:
    """Percent signs everywhere, spaces too: a mail program shows a plus as it stands."""
    return "&".join(f"{quote(name, safe='')}={quote(value, safe='')}" for name, value in values.items())
