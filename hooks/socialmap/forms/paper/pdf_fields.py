"""The fields of a form, made so that every tool can fill in, show, print and flatten them.

Each place of a field has a box with its corners in order, and streams of its own for how it looks in each state: a tool that writes
an answer into one never changes another. Nothing asks viewers to draw all anew (``NeedAppearances``), which would keep
tools from flattening what a filler has drawn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, Pdf, String

_TYPED = "Webdings"
"""What the font of fields is called in them. It is no symbol font, but Chrome's viewer takes letters other than those
of Western Europe (ș, ğ, ш) from a field's own font only under this name, and else from any font or from none."""

_SIZE, _FITTING = 11, 0
"""The size of what is typed, in points. Where there may be more lines it is 0: tools begin at 12 points at most (measured: pypdf, PDFBox,
PDFium, pdf.js; poppler's own viewers at 20) and make it smaller until all of it fits. With a size that is fixed, what is longer than its box would be cut
off in print, and pypdf would break no lines."""

_READ, _LETTER, _LEADING, _EDGE = 8.0, 0.5, 1.28, 4.0
"""So that it never gets too small to read, no more can be typed than fits at 8 points: how wide a letter of running text is and how far apart
lines are, in sizes of the font (pypdf takes the most: 0.5 and 1.28), and how many points tools leave free at the edges together."""

_WORD = 3
"""How many letters a line is short of full, since words are not broken."""

_LINES, _RADIO = 1 << 12, 1 << 15
"""Flags of a field of more lines, and of one whose buttons exclude each other (ISO 32000-2, tables 231 and 229)."""


class TwiceError(Exception):
    """Two questions of a form would be saved under one name."""


def complete(pdf: Pdf, groups: Mapping[str, str], limits: Mapping[str, int]) -> None:
    """Make the fields anew from their widgets, in the order of the pages.

    Radio buttons of a name are one field, described by ``groups``; so are places of one description, as at the foot of each page.
    ``limits`` says how many letters fit in a field of one line, where that is known.
    Two fields of one name otherwise are a ``TwiceError``.
    """
    form, fields = pdf.Root.AcroForm, dict[str, Any]()
    font = _whole(pdf, form.DR.Font)
    for widget in _widgets(pdf):
        name = str(widget.T)
        widget.Rect = _upright(widget.Rect)
        if Name.MK in widget:
            _button(pdf, widget, name in groups)
        else:
            _text(pdf, widget, font, limits.get(name))
        if name in groups:
            _choose(widget, fields.setdefault(name, _group(pdf, name, groups[name])))
        elif name not in fields:
            fields[name] = widget
        elif fields[name].TU == widget.TU and Name.MK not in widget:
            _repeat(pdf, widget, fields)
        else:
            raise TwiceError(f"two fields are called “{name}”")
    # Viewers have the font of marks themselves, and some draw none unless it is named.
    marks = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)
    resources = Dictionary(Font=Dictionary({f"/{_TYPED}": font, "/ZaDb": marks}))
    pdf.Root.AcroForm = Dictionary(Fields=Array(fields.values()), DR=resources, DA=String(f"/{_TYPED} {_SIZE} Tf 0 g"))


def _widgets(pdf: Pdf) -> Iterator[Any]:
    """What can be filled in, in the order of the pages."""
    for page in pdf.pages:
        yield from page.obj.get(Name.Annots, Array())


def _upright(corners: Any) -> Array:
    """A box from its lower left corner to its upper right one, as every box of a PDF must be for some tools."""
    left, first, right, second = (round(float(edge), 3) for edge in corners)
    return Array([min(left, right), min(first, second), max(left, right), max(first, second)])


def _look(pdf: Pdf, widget: Any, content: str, **resources: Any) -> Any:
    """A stream of its own for how a widget looks, as large as its box."""
    left, low, right, high = (float(edge) for edge in widget.Rect)
    box = Array([0, 0, round(right - left, 3), round(high - low, 3)])
    return pdf.make_stream(
        content.encode(), Type=Name.XObject, Subtype=Name.Form, BBox=box, Resources=Dictionary(**resources)
    )


def _text(pdf: Pdf, widget: Any, font: Any, limit: int | None) -> None:
    """A place to type in: empty, in the font of fields, for as much as can be read when it is full."""
    several = int(widget.get(Name.Ff, 0)) & _LINES
    size, limit = (_FITTING, _fitting(widget.Rect)) if several else (_SIZE, limit)
    if limit:
        widget.MaxLen = limit
    widget.DA = String(f"/{_TYPED} {size} Tf 0 g")
    widget.AP = Dictionary(N=_look(pdf, widget, "/Tx BMC\nEMC\n", Font=Dictionary({f"/{_TYPED}": font})))
    del widget.V


def _fitting(box: Any) -> int:
    """How many letters of running text fit in a box of more lines at the smallest size that can be read."""
    left, low, right, high = map(float, box)
    lines = max((high - low - _EDGE - _READ) // (_READ * _LEADING) + 1, 1)
    return int(lines * ((right - left - _EDGE) / (_READ * _LETTER) - _WORD))


def _button(pdf: Pdf, widget: Any, round_: bool) -> None:
    """A box to tick or a ring to fill: the page has its outline, and these are the mark in it and no mark."""
    (key,) = widget.AP.N.keys()
    _, low, _, high = (float(edge) for edge in widget.Rect)
    mark = _disc(high - low) if round_ else _tick(high - low)
    widget.AP = Dictionary(N=Dictionary({key: _look(pdf, widget, mark), "/Off": _look(pdf, widget, "")}))
    widget.MK = Dictionary(CA=String("l" if round_ else "4"))
    widget.DA = String("/ZaDb 0 Tf 0 g")


def _disc(side: float) -> str:
    """A full round in the middle of a square, of four curves."""
    middle, radius = side / 2, side * 0.3
    bend = radius * 0.5523  # (√2 − 1) · 4/3, with which a curve of Bézier is as good as a quarter of a circle
    steps = [f"{middle + radius:.3f} {middle:.3f} m"]
    for x, y in ((1, 0), (0, 1), (-1, 0), (0, -1)):
        first = (middle + x * radius - y * bend, middle + y * radius + x * bend)
        second = (middle - y * radius + x * bend, middle + x * radius + y * bend)
        end = (middle - y * radius, middle + x * radius)
        steps.append(" ".join(f"{part:.3f}" for point in (first, second, end) for part in point) + " c")
    return "0 g\n" + "\n".join(steps) + "\nf\n"


def _tick(side: float) -> str:
    """A cross from corner to corner, which nobody takes for a speck on a copy of a copy."""
    low, high = side * 0.2, side * 0.8
    return f"0 G {side * 0.14:.3f} w\n{low:.3f} {low:.3f} m {high:.3f} {high:.3f} l\n{low:.3f} {high:.3f} m {high:.3f} {low:.3f} l\nS\n"


def _group(pdf: Pdf, name: str, description: str) -> Any:
    """A field of which one button at most is chosen; a second click takes the choice back, as a pencil mark can be rubbed out."""
    return pdf.make_indirect(
        Dictionary(FT=Name.Btn, Ff=_RADIO, T=String(name), TU=String(description), V=Name.Off, Kids=Array())
    )


def _choose(widget: Any, group: Any) -> None:
    """Put a button into its group; what it stands for is the group's value when it is chosen."""
    key = next(key for key in widget.AP.N.keys() if key != "/Off")  # noqa: SIM118 - it is no dict
    value = str(widget.Parent.Opt[int(key.removeprefix("/"))])
    widget.AP.N = Dictionary({f"/{value}": widget.AP.N[key], "/Off": widget.AP.N.Off})
    _under(widget, group)


def _repeat(pdf: Pdf, widget: Any, fields: dict[str, Any]) -> None:
    """One more place of a field: what is typed in one stands in all of them.

    On another page it has no look at first: Chrome's viewer draws what was typed elsewhere on a page that it opens later only where there is none.
    """
    name = str(widget.T)
    field = fields[name]
    if Name.Kids not in field:
        whole = Dictionary(FT=Name.Tx, T=field.T, TU=field.TU, DA=field.DA, Kids=Array())
        if Name.MaxLen in field:
            whole.MaxLen = field.MaxLen
        fields[name] = pdf.make_indirect(whole)
        _under(field, fields[name])
    if widget.P.objgen != fields[name].Kids[0].P.objgen:
        del widget.AP
    _under(widget, fields[name])


def _under(widget: Any, field: Any) -> None:
    """Make a widget one of the places of a field, from which it has its name and its kind."""
    widget.Parent = field
    field.Kids.append(widget)
    for inherited in (Name.T, Name.FT):
        if inherited in widget:
            del widget[inherited]


def _whole(pdf: Pdf, fonts: Any) -> Any:
    """The font of fields: whole, so that every letter can be typed, but without what only screens of old need."""
    font = fonts[next(iter(_named(pdf)))]
    descriptor = font.DescendantFonts[0].FontDescriptor
    letters = TTFont(BytesIO(descriptor.FontFile2.read_bytes()), recalcTimestamp=False)
    options = subset.Options(retain_gids=True, hinting=False, notdef_outline=True, layout_features=[])
    options.drop_tables += ["FFTM", "GDEF", "GPOS", "GSUB", "kern"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=letters.getBestCmap())
    subsetter.subset(letters)
    lighter = BytesIO()
    letters.save(lighter)
    descriptor.FontFile2 = pdf.make_stream(lighter.getvalue(), Length1=len(lighter.getvalue()))
    return font


def _named(pdf: Pdf) -> Iterator[str]:
    """The name of the font of each field to type in; they are all the same."""
    for widget in _widgets(pdf):
        words = str(widget.get(Name.DA, "")).split()
        if "Tf" in words:
            yield words[words.index("Tf") - 2]
