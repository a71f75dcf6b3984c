"""What WeasyPrint leaves open in a form: its fields, its tags, what it is called, and no trace of a machine."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from pikepdf import Name, ObjectStreamMode, Pdf

from socialmap.forms.paper.pdf_fields import complete
from socialmap.forms.paper.pdf_metadata import metadata
from socialmap.forms.paper.pdf_tags import tag


def finished(raw: bytes, groups: Mapping[str, str], limits: Mapping[str, int], second: str | None) -> bytes:
    """The form, complete, and the same bytes for the same form.

    ``groups`` describes each group of radio buttons by its name, ``limits`` how many letters a field may hold; ``second`` is the language of every span.
    """
    with Pdf.open(BytesIO(raw)) as pdf:
        tag(pdf, second)  # First, because it puts the places of fields in their order.
        if Name.AcroForm in pdf.Root:
            complete(pdf, groups, limits)
        languages = [str(pdf.Root.Lang), *([second] if second else [])]
        packet = metadata(str(pdf.docinfo[Name.Title]), languages)
        pdf.Root.Metadata = pdf.make_stream(packet, Type=Name.Metadata, Subtype=Name.XML)
        del pdf.docinfo[Name.Producer]
        output = BytesIO()
        pdf.save(output, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
        return output.getvalue()
