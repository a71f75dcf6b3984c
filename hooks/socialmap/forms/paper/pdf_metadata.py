"""What a PDF says of itself: its title and its languages, and nothing of who made it, when, or with what."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import escape

_PACKET = """\
<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag>{languages}</rdf:Bag></dc:language>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
"""An XMP packet (ISO 16684-1, 7.3) that nobody may change in place; its id is the one that the norm fixes."""


def metadata(title: str, languages: Sequence[str]) -> bytes:
    """The XMP metadata of a form: the same for the same form, so without a date, a maker or an id of its own."""
    bag = "".join(f"<rdf:li>{escape(language)}</rdf:li>" for language in languages)
    return _PACKET.format(title=escape(title), languages=bag).encode()
