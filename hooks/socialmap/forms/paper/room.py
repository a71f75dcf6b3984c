"""More room to write where paper would stay empty: what no style can say, said to the boxes of a document that is laid out."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

_MORE = 1.2
"""By how much of its height a place to write may grow, so that all on a form stay alike."""

_SEEN = ("p", "li", "h1", "h2", "td", "th", "input", "textarea")
"""What is seen of a page: the parts around these reach down to its foot where they go on overleaf."""


def roomy(document: Any) -> Any:
    """The document of WeasyPrint with each place to write in a table as high as its row, and those on a page as high as it has room for.

    The last page is left as it is: below its end nobody misses anything.
    """
    for number, page in enumerate(document.pages, 1):
        boxes = list(takewhile(lambda box: type(box).__name__ != "MarginBox", page._page_box.descendants()))
        for cell in boxes:
            if cell.element_tag == "td" and cell.children and cell.children[-1].element_tag == "textarea":
                cell.children[-1].height += cell.padding_bottom
                cell.padding_bottom = 0
        if number < len(document.pages):
            _spread(boxes, page._page_box.content_box_y() + page._page_box.height)
    # A page notes where its fields and headings are when it is made.
    document.pages = [type(page)(page._page_box) for page in document.pages]
    return document


def _spread(boxes: list[Any], foot: float) -> None:
    """Share the empty room above the foot of a page among its places to write; what stands below one moves down."""
    places = [box.children[-1] for box in boxes if _asks(box) and box.children[-1].element_tag == "textarea"]
    empty = foot - max((_end(box) for box in boxes if box.element_tag in _SEEN), default=foot)
    written = sum(place.border_height() for place in places)
    if empty <= 0 or not written:
        return
    share = min(empty / written, _MORE)
    more = [(_end(place), place, place.border_height() * share) for place in places]
    for box in boxes:
        box.position_y += sum(height for end, _, height in more if end <= box.position_y + 0.01)
    for _, place, height in more:
        place.height += height


def _asks(box: Any) -> bool:
    """Whether a box is a question in words: no remark, no table, and no part of a block, whose frame would not grow with it."""
    kinds = set(box.element.get("class", "").split()) if box.element_tag == "div" else set()
    return "question" in kinds and bool(kinds & {"text", "yes-no"}) and bool(box.children)


def _end(box: Any) -> float:
    """Where a box ends, without its margins."""
    return (
        float(box.position_y + box.margin_top + box.border_height())
        if hasattr(box, "margin_top")
        else float(box.position_y + box.height)
    )
