"""A flow chart as inline SVG: text, links and arrows, readable on a screen, on paper and by a screen reader.

Boxes stand in rows: each below everything that leads to it. Made at build, without a script.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from textwrap import wrap

from markupsafe import Markup

WIDTH, GAP, ROW, LINE = 212, 20, 46, 17
LETTERS = 25
"""Letters that fit beside each other in a box."""


@dataclass(frozen=True)
class Box:
    """One box: its id, what it says, and where it leads."""

    id: str
    label: str
    href: str


Arrow = tuple[str, str]


def chart(
    boxes: Sequence[Box], arrows: Iterable[Arrow], title: str, current: str = "", here: str = "", name: str = "flow"
) -> Markup:
    """The chart of ``boxes``; ``current`` is the id of the box one stands in, which ``here`` says in words.

    ``name`` tells it from other charts on the same page.
    """
    known = {box.id for box in boxes}
    lines = [(start, end) for start, end in arrows if start in known and end in known]
    rows = _rows(boxes, lines)
    places = _places(rows)
    across = max(len(row) for row in rows) * (WIDTH + GAP) + GAP
    down = max(y + _height(box) for row in rows for box in row for _, y in [places[box.id]]) + GAP
    drawn = [_arrow(places, {box.id: box for box in boxes}, start, end, name) for start, end in lines]
    drawn += [_box(box, *places[box.id], box.id == current, here) for row in rows for box in row]
    return Markup(
        '<svg class="sm-flow" viewBox="0 0 {} {}" width="{}" role="group" aria-label="{}"><defs><marker id="arrow-{}" viewBox="0 0 8 8" refX="7" refY="4" '
        'markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>{}</svg>'
    ).format(across, down, across, title, name, Markup("").join(drawn))


def _rows(boxes: Sequence[Box], arrows: list[Arrow]) -> list[list[Box]]:
    """The boxes by row: a box stands one row below the lowest that leads to it; an arrow back up does not count."""
    order = {box.id: number for number, box in enumerate(boxes)}
    depth = {box.id: 0 for box in boxes}
    for start, end in sorted(arrows, key=lambda arrow: order[arrow[0]]):  # what leads to a start comes before it
        if order[start] < order[end]:
            depth[end] = max(depth[end], depth[start] + 1)
    rows: list[list[Box]] = [[] for _ in range(max(depth.values(), default=0) + 1)]
    for box in boxes:
        rows[depth[box.id]].append(box)
    return [row for row in rows if row]


def _places(rows: list[list[Box]]) -> dict[str, tuple[int, int]]:
    """The upper left corner of each box."""
    places, across, down = {}, max(len(row) for row in rows) * (WIDTH + GAP), GAP
    for row in rows:
        left = (across - len(row) * (WIDTH + GAP)) // 2 + GAP
        for number, box in enumerate(row):
            places[box.id] = (left + number * (WIDTH + GAP), down)
        down += max(_height(box) for box in row) + ROW
    return places


def _lines(box: Box) -> list[str]:
    return wrap(box.label, LETTERS)


def _height(box: Box) -> int:
    return len(_lines(box)) * LINE + 18


def _box(box: Box, left: int, top: int, current: bool, here: str) -> Markup:
    text = [
        Markup('<tspan x="{}" y="{}">{}</tspan>').format(left + WIDTH // 2, top + 22 + number * LINE, line)
        for number, line in enumerate(_lines(box))
    ]
    mark = (
        Markup(' class="sm-flow__here" aria-current="step" aria-label="{}: {}"').format(here, box.label)
        if current
        else Markup("")
    )
    return Markup('<a href="{}"{}><rect x="{}" y="{}" width="{}" height="{}" rx="6"/><text>{}</text></a>').format(
        box.href, mark, left, top, WIDTH, _height(box), Markup(" ").join(text)
    )


def _arrow(places: dict[str, tuple[int, int]], boxes: dict[str, Box], start: str, end: str, name: str) -> Markup:
    x1, y1 = places[start][0] + WIDTH // 2, places[start][1] + _height(boxes[start])
    x2, y2 = places[end][0] + WIDTH // 2, places[end][1]
    if y2 < y1:  # an arrow back up goes round the side
        side = max(places[start][0], places[end][0]) + WIDTH + GAP // 2
        y1, y2 = places[start][1] + _height(boxes[start]) // 2, places[end][1] + _height(boxes[end]) // 2
        return Markup('<path d="M{} {}H{}V{}H{}" marker-end="url(#arrow-{})"/>').format(
            places[start][0] + WIDTH, y1, side, y2, places[end][0] + WIDTH, name
        )
    middle = y2 - ROW // 2
    return Markup('<path d="M{} {}V{}H{}V{}" marker-end="url(#arrow-{})"/>').format(x1, y1, middle, x2, y2 - 1, name)
