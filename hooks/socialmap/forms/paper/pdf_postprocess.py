"""What WeasyPrint leaves open in a form: groups of radio buttons, looks, languages, a lighter font, and no trace of a machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Pdf, String

_TYPED = "Webdings"
"""What the font of fields is called in them. It is no symbol font, but Chrome's viewer takes letters other than those
of Western Europe (ș, ğ, ш) from a field's own font only under this name, and else from any font or from none."""

_SIZE, _FITTING = 10, 0
"""The size of what is typed, in points; where there may be more lines, viewers make it smaller until all of it fits."""

_LINES = 1 << 12
"""The flag of a field of more lines (ISO 32000-2, table 231)."""


class TwiceError(Exception):
    """Two questions of a form would be saved under one name."""


def finished(raw: bytes, groups: Mapping[str, str], second: str | None) -> bytes:
    """The form, complete, and the same bytes for the same form.

    ``groups`` describes each group of radio buttons by its name; ``second`` is the language of every span.
    """
    with Pdf.open(BytesIO(raw)) as pdf:
        if Name.AcroForm in pdf.Root:
            _complete(pdf, groups)
        if second:
            for element in _spans(pdf.Root.StructTreeRoot.K):
                element.Lang = String(second)
        del pdf.docinfo[Name.Producer]
        output = BytesIO()
        pdf.save(output, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
        return output.getvalue()


def _complete(pdf: Pdf, groups: Mapping[str, str]) -> None:
    """Make the fields anew from their widgets, in the order of the pages: radio buttons of a name are one field."""
    form, fields = pdf.Root.AcroForm, dict[str, Any]()
    empty = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 1, 1]))
    for widget in _widgets(pdf):
        name = str(widget.T)
        if name in groups:
            _join(widget, fields.setdefault(name, _group(pdf, name, groups[name])))
        elif name in fields:
            raise TwiceError(f"two fields are called “{name}”")
        else:
            fields[name] = widget
        if Name.MK in widget:
            widget.AP.N.Off = empty
            widget.MK.CA = String("l" if name in groups else "4")
            widget.DA = String("/ZaDb 0 Tf 0 g")
        else:
            font = _font(widget)
            size = _FITTING if int(widget.get(Name.Ff, 0)) & _LINES else _SIZE
            widget.DA, widget.AP = String(f"/{_TYPED} {size} Tf 0 g"), Dictionary(N=empty)
            del widget.V
    form.Fields = Array(fields.values())
    # Viewers have the font of marks themselves, and some draw none unless it is named.
    marks = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)
    form.DR = Dictionary(Font=Dictionary({f"/{_TYPED}": _whole(pdf, form.DR.Font[font]), "/ZaDb": marks}))


def _widgets(pdf: Pdf) -> Iterator[Any]:
    """What can be filled in, in the order of the pages."""
    for page in pdf.pages:
        yield from page.obj.get(Name.Annots, Array())


def _group(pdf: Pdf, name: str, description: str) -> Any:
    """A field of which one button at most is chosen."""
    flags = 1 << 15  # Radio; a second click takes the choice back, as a pencil mark can be rubbed out.
    return pdf.make_indirect(
        Dictionary(FT=Name.Btn, Ff=flags, T=String(name), TU=String(description), V=Name.Off, Kids=Array())
    )


def _join(widget: Any, group: Any) -> None:
    """Put a button into its group; what it stands for is the group's value when it is chosen."""
    (key,) = widget.AP.N.keys()
    value = str(widget.Parent.Opt[int(key.removeprefix("/"))])
    widget.AP.N = Dictionary({f"/{value}": widget.AP.N[key]})
    widget.Parent = group
    group.Kids.append(widget)
    for inherited in (Name.T, Name.FT):
        del widget[inherited]


def _font(widget: Any) -> str:
    """The name of the font in which a field is typed."""
    words = str(widget.DA).split()
    return words[words.index("Tf") - 2]


def _whole(pdf: Pdf, font: Any) -> Any:
    """The font of fields: whole, so that every letter can be typed, but without what only screens of old need."""
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


def _spans(kids: Any) -> Iterator[Any]:
    """The elements of the tree of tags that were a span: a line of text is a Span too, but holds no element."""
    for kid in kids if isinstance(kids, Array) else [kids]:
        if isinstance(kid, Dictionary) and Name.S in kid and Name.K in kid:
            if str(kid.S) == "/Span" and any(isinstance(part, Dictionary) for part in kid.K):
                yield kid
            else:
                yield from _spans(kid.K)
