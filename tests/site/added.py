"""What `test_extending.py` adds to a copy of the project: a made-up kind of record, and a made-up export."""

from __future__ import annotations

MODEL = '''"""A made-up kind of record."""

from __future__ import annotations

from pydantic import Field

from socialmap.records.fields import Model
from socialmap.records.kind import Kind, fields
from socialmap.records.text import Text


class Talk(Model):
    """One talk."""

    name: Text = Field(description="What it is called.")
    about: Text = Field(description="What it is about.")
    secret: Text | None = Field(None, description="What nobody is told.")


KIND = Kind(
    name="talk",
    folder="talks",
    model=Talk,
    title="A talk: `data/talks/<id>.yml`",
    link="talk",
    page="socialmap.pages.talk:talk",
    listing="socialmap.pages.talk:talks",
    publishes={output: fields("name", "about") for output in ("page", "search", "api")} | {"list": fields("name")},
)
'''

VIEW = '''"""The page of one talk, and the list of all."""

from __future__ import annotations

from markupsafe import escape

from socialmap.catalogue.catalogue import Catalogue
from socialmap.locale import Locale
from socialmap.rendering.view import Links, View, path_of


def talk(id: str, catalogue: Catalogue, locale: Locale) -> View:
    """The page of the talk named ``id``."""
    record = catalogue.records["talk"][id]
    name, about = locale.text(record.name), locale.text(record.about)
    more = getattr(record, "secret", "nothing more")
    return View(path_of("talk", id), name, about, f"<h1>{escape(name)}</h1><p>{escape(about)}</p><p>{escape(more)}</p>")


def talks(catalogue: Catalogue, locale: Locale, path: str, revised: str | None = None) -> str:
    """All talks."""
    links = Links(path)
    rows = [
        f'<li><a href="{links.record("talk", id)}">{escape(locale.text(record.name))}</a></li>'
        for id, record in catalogue.records["talk"].items()
    ]
    return "<h1>Talks</h1><ul>" + "".join(rows) + "</ul>"
'''

RECORD = """\
name: {nl: Zwaluwpraatje, en: Swallow talk}
about: {nl: Over flierefluiters., en: About whirligigs.}
secret: {nl: Geheimzinnig, en: Clandestine}
"""

EXPORT = '''"""A made-up export: the names of all programmes."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.kinds import BY_NAME


def names_text(catalogue: Catalogue) -> dict[str, str]:
    """One name on a line, as the kind publishes it to this output."""
    kind = BY_NAME["programme"]
    names = [kind.published("api", record)["name"]["en"] for record in catalogue.programmes.values()]
    return {"names/programmes.txt": "\\n".join(names)}
'''
