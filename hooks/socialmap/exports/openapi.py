"""The api described as OpenAPI 3.1: every file that is given out, what it is, and the schemas of those in JSON."""

from __future__ import annotations

from typing import Any

from socialmap.base.indented import indented
from socialmap.catalogue.catalogue import Catalogue
from socialmap.exports.described import DEFS, Schema, whole
from socialmap.reference.languages import english

COMPONENTS = "#/components/schemas/"
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def openapi_file(catalogue: Catalogue) -> dict[str, str]:
    """`openapi.json` by its path from the root of the site."""
    licence = catalogue.settings.licence
    name = catalogue.settings.names.site.in_(english())
    said: Schema = {
        "openapi": "3.1.0",
        "info": {
            "title": name,
            "version": "1",
            "description": "Plain files, the same for everybody; nothing is asked and nothing is counted. "
            "A service with the state `unknown` is not stated, which is not a no. SHA256SUMS has the checksums.",
            "license": {"name": licence.name, "url": licence.url},
        },
        "servers": [{"url": "./", "description": "Where this file stands."}],
        "paths": _paths(catalogue),
        "components": {"schemas": _components(catalogue)},
    }
    return {"api/v1/openapi.json": indented(said)}


def _components(catalogue: Catalogue) -> Schema:
    """The parts of all schemas together. One name is one part, or else a number is put behind it."""
    found: Schema = {}
    for kind in catalogue.kinds:
        made = whole(kind, catalogue)
        for name, part in {**made.pop("$defs"), made["title"]: made}.items():
            known = found.setdefault(name, _moved(part))
            if known != _moved(part):
                raise ValueError(f"{name} has two meanings in the api: name one of the models otherwise.")
    return dict(sorted(found.items()))


def _moved(value: Any) -> Any:
    """A schema whose parts stand where OpenAPI has them."""
    if isinstance(value, dict):
        return {
            name: COMPONENTS + one.removeprefix(DEFS) if name == "$ref" else _moved(one) for name, one in value.items()
        }
    return [_moved(one) for one in value] if isinstance(value, list) else value


def _paths(catalogue: Catalogue) -> Schema:
    paths: Schema = {}
    for kind in catalogue.kinds:
        title = f"{kind.folder.capitalize()}File"
        paths[f"/{kind.folder}.json"] = _path(
            kind.folder, f"Every record of {kind.folder}.", "application/json", {"$ref": COMPONENTS + title}
        )
        paths[f"/{kind.folder}.csv"] = _path(
            f"{kind.folder}_csv", f"The same as a table, a row for each of the {kind.folder}.", "text/csv", _TEXT
        )
    for language in catalogue.settings.codes:
        folder, what = f"/hsds/{language}", f"The organisations in HSDS 3.0, in the language {language}"
        paths[f"{folder}/organizations.json"] = _path(f"hsds_{language}", f"{what}.", "application/json", _OBJECT)
        paths[f"{folder}/tabular.zip"] = _path(
            f"hsds_{language}_tabular", f"{what}, as a tabular package.", "application/zip", _BYTES
        )
    book = f"/{catalogue.settings.names.files}.xlsx"
    paths[book] = _path("workbook", "All tables in one workbook, with a sheet of notes.", SHEET, _BYTES)
    paths["/SHA256SUMS"] = _path("checksums", "The checksums of all these files.", "text/plain", _TEXT)
    return paths


_TEXT = {"type": "string"}
_BYTES = {"type": "string", "contentMediaType": "application/octet-stream", "format": "binary"}
_OBJECT = {"type": "object", "description": "A page of organizations, as the specification of HSDS describes it."}


def _path(name: str, what: str, media: str, schema: Schema) -> Schema:
    answer = {"description": what, "content": {media: {"schema": schema}}}
    return {"get": {"operationId": name, "summary": what, "responses": {"200": answer}}}
