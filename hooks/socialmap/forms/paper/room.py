"""More room to write where paper would stay empty: what no style can say, said to the boxes of a document that is laid out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from typing import Any

_MORE = 1.2
"""By how much of its height a place to write may grow, so that all on a form stay alike."""

_SEEN = ("p", "li", "h1", "h2", "td", "th", "input", "textarea")
"""What is seen of a page: the parts around these reach down to its foot where they go on overleaf."""

_TABLES = ("TableBox", "TableRowGroupBox")
"""What a row of a table stands in: the boxes of WeasyPrint around it, which are as high as all of their rows."""


@dataclass(frozen=True)
class _Place:
    """What can grow: the boxes that get higher by the same, where the first of them ends, and what stands in the middle of them."""

    boxes: tuple[Any, ...]
    middle: tuple[Any, ...] = ()

    @property
    def end(self) -> float:
        return _end(self.boxes[0])

    @property
    def height(self) -> float:
        return float(self.boxes[0].border_height())


def roomy(document: Any) -> Any:
    """The document of WeasyPrint with each place to write in a table as high as its row, and those on a page as high as it has room for.

    The last page is left as it is: below its end nobody misses anything.
    """
    for number, page in enumerate(document.pages, 1):
        boxes = list(takewhile(lambda box: type(box).__name__ != "MarginBox", page._page_box.descendants()))
        for cell in boxes:
            if _to_write(cell) and cell.element_tag == "td":
                cell.children[-1].height += cell.padding_bottom
                cell.padding_bottom = 0
        if number < len(document.pages):
            _spread(boxes, page._page_box.content_box_y() + page._page_box.height)
    # A page notes where its fields and headings are when it is made.
    document.pages = [type(page)(page._page_box) for page in document.pages]
    return document


def _spread(boxes: list[Any], foot: float) -> None:
    """Share the empty room above the foot of a page among its places to write; what stands below one moves down."""
    places = list(_places(boxes))
    seen = (_end(box) for box in boxes if box.element_tag in _SEEN or _framed(box))
    empty = foot - max(seen, default=foot)
    written = sum(place.height for place in places)
    if empty <= 0 or not written:
        return
    share = min(empty / written, _MORE)
    more = [(place.end, place, place.height * share) for place in places]
    around = [(box, {id(inside) for inside in box.descendants()}) for box in boxes if _grows_along(box)]
    for box in boxes:
        box.position_y += sum(height for end, _, height in more if end <= box.position_y + 0.01)
    for _, place, height in more:
        for box in (*place.boxes, *(outer for outer, inside in around if id(place.boxes[0]) in inside)):
            box.height += height
        for box in place.middle:
            box.translate(dy=height / 2)


def _places(boxes: list[Any]) -> Iterator[_Place]:
    """The questions in words, the parts of blocks, and the rows of tables with room for words: no remark, which has one line."""
    for box in boxes:
        kinds = _kinds(box)
        if _to_write(box) and (kinds & {"text", "yes-no"} and kinds & {"question", "part"}):
            yield _Place((box.children[-1],))
        elif type(box).__name__ == "TableRowBox" and any(map(_to_write, box.children)):
            fields = [cell.children[-1] for cell in box.children if _to_write(cell)]
            middle = [
                inside for cell in box.children if cell.style["vertical_align"] == "middle" for inside in cell.children
            ]
            yield _Place((box, *box.children, *fields), tuple(middle))


def _to_write(box: Any) -> bool:
    """Whether a box ends with room for words."""
    return bool(getattr(box, "children", ())) and box.children[-1].element_tag == "textarea"


def _kinds(box: Any) -> set[str]:
    return set(box.element.get("class", "").split()) if box.element_tag == "div" else set()


def _framed(box: Any) -> bool:
    return "block" in _kinds(box)


def _grows_along(box: Any) -> bool:
    """Whether a box shows how high all that is in it is: a frame around questions, a table."""
    return _framed(box) or type(box).__name__ in _TABLES


def _end(box: Any) -> float:
    """Where a box ends, without its margins."""
    return (
        float(box.position_y + box.margin_top + box.border_height())
        if hasattr(box, "margin_top")
        else float(box.position_y + box.height)
    )
