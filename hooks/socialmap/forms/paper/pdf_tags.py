"""The tree of tags of a form: languages, what a heading of a table is for, every field in its order, and no foot of a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pikepdf import Array, Dictionary, Name, Operator, Pdf, String, parse_content_stream, unparse_content_stream


def tag(pdf: Pdf, second: str | None) -> None:
    """Complete the tags; ``second`` is the language of every span. Every page is read, and stepped through, by its tags."""
    root = pdf.Root.StructTreeRoot
    found = list(_elements(root.K))
    for element in found:
        if second and _was_span(element):
            element.Lang = String(second)
        if element.S == Name.TH:
            place = element.P.P.S
            element.A.Scope = Name.Column if place == Name.THead else Name.Row
    _name(root, found)
    _feet(pdf, found)
    _fields_of_feet(pdf, found)
    order = {widget.objgen: number for number, widget in enumerate(_tagged(root.K))}
    for page in pdf.pages:
        if Name.Annots in page.obj:
            page.obj.Annots = Array(sorted(page.obj.Annots, key=lambda widget: order[widget.objgen]))


def _elements(kids: Any) -> Iterator[Any]:
    """Every element, in the order of reading."""
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and Name.S in kid:
            yield kid
            if Name.K in kid:
                yield from _elements(kid.K)


def _was_span(element: Any) -> bool:
    """Whether an element was a span of the document: a line of text is a Span too, but holds no element."""
    return bool(Name.Span == element.S) and any(isinstance(part, Dictionary) and Name.S in part for part in element.K)


def _name(root: Any, elements: list[Any]) -> None:
    """Where the cells of tables find their headings by name (ISO 32000-2, 14.7.5.3): a list of names, sorted."""
    named = sorted((bytes(element.ID), element) for element in elements if Name.ID in element)
    if named:
        root.IDTree = Dictionary(
            Limits=Array([String(named[0][0]), String(named[-1][0])]),
            Names=Array(part for name, element in named for part in (String(name), element)),
        )


def _marks(element: Any) -> Iterator[int]:
    """The marks on its page of which an element consists."""
    kids = element.get(Name.K, Array())
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, int):
            yield kid
        elif Name.MCID in kid:
            yield int(kid.MCID)


def _feet(pdf: Pdf, elements: list[Any]) -> None:
    """What stands in no tag is the foot of its page: a screen reader need not say it at every page."""
    told: dict[Any, set[int]] = {}
    for element in elements:
        if Name.Pg in element:
            told.setdefault(element.Pg.objgen, set()).update(_marks(element))
    for page in pdf.pages:
        known, steps = told.get(page.objgen, set()), list[Any]()
        for step in parse_content_stream(page):
            if step.operator == Operator("BDC") and int(step.operands[1].MCID) not in known:
                steps.append(([Name.Artifact, Dictionary(Type=Name.Pagination, Subtype=Name.Footer)], step.operator))
            else:
                steps.append((step.operands, step.operator))
        page.obj.Contents = pdf.make_stream(unparse_content_stream(steps))


def _tagged(kids: Any) -> Iterator[Any]:
    """The widgets in the tree, in the order of reading."""
    for element in _elements(kids):
        inside = element.get(Name.K, Array())
        for kid in inside if isinstance(inside, Array) else [inside]:
            if isinstance(kid, Dictionary) and kid.get(Name.Type) == Name.OBJR:
                yield kid.Obj


def _fields_of_feet(pdf: Pdf, elements: list[Any]) -> None:
    """Give the fields in the feet of pages a place in the tree, after everything else."""
    document, there = elements[0], {widget.objgen for widget in _tagged(pdf.Root.StructTreeRoot.K)}
    for page in pdf.pages:
        for widget in page.obj.get(Name.Annots, Array()):
            if widget.objgen not in there:
                kid = Dictionary(Type=Name.OBJR, Obj=widget, Pg=page.obj)
                form = pdf.make_indirect(
                    Dictionary(Type=Name.StructElem, S=Name.Form, P=document, Pg=page.obj, K=Array([kid]))
                )
                document.K.append(form)
                _parents(pdf, int(widget.StructParent), form)


def _parents(pdf: Pdf, key: int, element: Any) -> None:
    """Note under its key which element a widget is in."""
    numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
    keys = [int(numbers[place]) for place in range(0, len(numbers), 2)]
    if key in keys:
        numbers[2 * keys.index(key) + 1] = element
    else:
        place = sum(2 for other in keys if other < key)
        numbers.insert(place, key)
        numbers.insert(place + 1, element)
