"""How a command finds a record by its id, and looks whether it is still one after a change."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from socialmap import checks
from socialmap.base.problems import Problem, report
from socialmap.catalogue import former
from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.load import load
from socialmap.checks import privacy
from socialmap.records.fields import PartialDate
from socialmap.records.kinds import BY_NAME
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import read_text

_DATE: TypeAdapter[str] = TypeAdapter(PartialDate)


def read(root: Path) -> Catalogue:
    """The records of a project; stops when one of them cannot be read."""
    catalogue, problems = load(root)
    if problems:
        raise click.ClickException("Mend these first:\n" + report(problems))
    return catalogue


def path_of(kind: str, id: str) -> str:
    """Where the file of a record stands, from the root of the project."""
    return f"data/{BY_NAME[kind].folder}/{id}.yml"


def text_of(catalogue: Catalogue, root: Path, kind: str, id: str) -> str:
    """What stands in the file of a record; stops when there is none."""
    if (kind, id) not in catalogue.documents:
        hint = former.hint(kind, id, catalogue) or "Look in data/ for its id: folder and file name, without `.yml`."
        raise click.ClickException(f"There is no {kind} “{id}”. {hint}")
    return (root / catalogue.file_of(kind, id)).read_text(encoding="utf-8")


def sound(catalogue: Catalogue, kind: str, id: str, text: str) -> None:
    """Stop with what is wrong when ``text`` is no good record of ``kind``."""
    document, problems = read_text(text, path_of(kind, id))
    if document is not None:
        try:
            BY_NAME[kind].model.model_validate(document.data, context=catalogue.settings.known)
        except ValidationError as error:
            problems = list(explain(error, document, BY_NAME[kind].model))
    if problems:
        raise click.ClickException("That would not be right:\n" + report(problems))


def after(catalogue: Catalogue, root: Path, kind: str, id: str, text: str) -> list[Problem]:
    """What a check of the whole map says when the record is ``text``, and does not say now: ``text`` is a sound record."""
    document, _ = read_text(text, path_of(kind, id))
    if document is None:
        return []
    record = BY_NAME[kind].model.model_validate(document.data, context=catalogue.settings.known)
    then = replace(
        catalogue,
        records={**catalogue.records, kind: {**catalogue.records[kind], id: record}},
        documents={**catalogue.documents, (kind, id): document},
    )
    known = {(one.path, one.field, one.message) for one in _all(root, catalogue)}
    return sorted({one for one in _all(root, then) if (one.path, one.field, one.message) not in known})


def _all(root: Path, catalogue: Catalogue) -> list[Problem]:
    return [*checks.run(catalogue), *privacy.check(root, catalogue)]


def day(_: click.Context, __: click.Parameter, value: str) -> str:
    """A date on the command line, as exact as it is known."""
    try:
        return _DATE.validate_python(value)
    except ValidationError as error:
        raise click.BadParameter(error.errors()[0]["ctx"]["error"].right) from None
