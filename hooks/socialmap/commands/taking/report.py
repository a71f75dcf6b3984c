"""What came of a file, in words: how much, by which rule something was dropped, what had no place, what to look at."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from socialmap.base.problems import Problem
from socialmap.base.signs import shown
from socialmap.said.found import masked
from socialmap.taking_in.draft import RULES, Dropped, Left
from socialmap.taking_in.intake import Intake
from socialmap.taking_in.receiving import Received

MOST = 20
"""Lines of one sort that are printed; `--all` prints every one."""


def report(received: Received, found: Intake, everything: bool = False) -> str:
    """The report on ``found``; ``everything`` prints lists to their end."""
    most = 1_000_000 if everything else MOST
    lines = [
        f"{len(found.drafts):,} entries ({received.form}): {len(found.new):,} new, {len(found.changed):,} changed, "
        f"{len(found.same):,} the same as here."
    ]
    lines += _limited("Perhaps a record that is here already, so nothing was done with it", list(_alike(found)), most)
    lines += _limited(
        "Not changed", [f"{id}: {f'{name}: ' if name else ''}{why}." for id, name, why in found.kept], most
    )
    lines += _limited("Left out", [one.as_text() for one in found.problems], most)
    dropped = [one for draft, _ in found.drafts for one in draft.dropped]
    if dropped:
        lines.append("Dropped by rule, and written nowhere:")
        lines += list(_dropped(dropped))
    lines += _limited("Had no place", list(_left([one for draft, _ in found.drafts for one in draft.left])), most)
    unread = [f"{name}: {number:,} values" for name, number in sorted(received.unread.items())]
    lines += _limited("Nobody reads", unread, most)
    return "\n".join(shown(line) for line in lines)


def warned(problems: Iterable[Problem], everything: bool = False) -> str:
    """What a check would warn of, in the order of files."""
    lines = [one.as_text() for one in sorted(set(problems))]
    return "\n".join(_limited("A check would warn", lines, 1_000_000 if everything else MOST))


def _limited(head: str, lines: list[str], most: int) -> list[str]:
    if not lines:
        return []
    more = [f"  … and {len(lines) - most:,} more: --all prints them."] if len(lines) > most else []
    return [f"{head} ({len(lines):,}):", *(f"  {line}" for line in lines[:most]), *more]


def _alike(found: Intake) -> Iterator[str]:
    for draft, matches in found.alike:
        names = "; ".join(f"{one.id} ({one.why})" for one in matches[:3])
        yield f"row {draft.row}: “{draft.name}”: {names}. If it is: --same “{draft.name}={matches[0].id}”; if all are not: --alike new."


def _dropped(dropped: list[Dropped]) -> Iterator[str]:
    counted = Counter(one.rule for one in dropped)
    for rule in RULES:
        if counted[rule]:
            yield f"  {rule}: {counted[rule]:,} ({RULES[rule]})"


def _left(left: list[Left]) -> Iterator[str]:
    """Those with the same reason in the same field together, with the rows."""
    groups: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for one in left:
        groups[one.field, _told(one), one.why].append(one.row)
    for (field, value, why), rows in groups.items():
        places = ", ".join(str(row) for row in rows[:5]) + (" …" if len(rows) > 5 else "")
        yield f"row {places}: {field}: “{value}” {why}"


def _told(one: Left) -> str:
    """A word as it is; of anything longer only enough to find it, since a log is public."""
    return (
        one.value
        if len(one.value) < 30 and one.value.replace(" ", "").isalpha() and "name" not in one.field
        else masked(one.value)
    )
