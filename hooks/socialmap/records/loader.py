"""From the files of `data/` to records: one file, one record, its name the id."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from pathlib import Path

from pydantic import BaseModel, ValidationError

from socialmap.base.problems import Problem
from socialmap.records.kind import Kind
from socialmap.records.kinds import BY_NAME
from socialmap.records.models.settings import Settings
from socialmap.records.text import Language, Languages
from socialmap.records.validation_errors import explain
from socialmap.records.yaml_file import Document, read

STRAY = re.compile(
    r"\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|.*~|#.*#|\.#.*|.*\.(swp|swo|swx|bak|orig|tmp)", re.I
)
"""Files that editors and systems leave beside records; nobody meant them as one."""

RESERVED = frozenset(["con", "prn", "aux", "nul", "index", "404", "record"]) | {
    f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10)
}
"""Names that some systems refuse for a file, or that the site uses itself."""

TAKEN = frozenset(["search", "assets", "download", "print", "finder", "api", "forms"])
"""Folders of the site, besides those of its languages; a country is named by its code even so, since a language may have the same."""

MOST = 20_000
"""Files in one folder; more cannot be looked through by anybody, and are not a map."""


SETTINGS = "site.yml"
"""The file of the settings."""


def languages_of(document: Document) -> Languages | None:
    """The languages that the settings list, as far as they can be read: the settings hold texts themselves."""
    listed = document.data.get("languages")
    found = {
        str(entry["code"]): str(entry.get("name", entry["code"]))
        for entry in (listed if isinstance(listed, list) else ())
        if isinstance(entry, dict) and "code" in entry
    }
    return Languages(found, document.data.get("missing_translation") != "other-language") if found else None


def bad_name(stem: str, kind: str, languages: Collection[Language] = ()) -> tuple[str, str] | None:
    """What is wrong with a file name as an id, and what would be right; None when it is good."""
    code = kind in BY_NAME and BY_NAME[kind].code
    if stem in RESERVED or (not code and (stem in TAKEN or stem in languages)):
        return f"is named “{stem}”, which is reserved.", "Give it another name."
    shape = r"[a-z]{2}" if code else r"[a-z0-9]+(-[a-z0-9]+)*"
    if not re.fullmatch(shape, stem) or len(stem) > 60:
        want = "the two small letters of its ISO 3166 code" if code else "small letters a-z, digits and single hyphens"
        return f"is named “{stem}”.", f"A file name is the record's id: {want}."
    return None


class Reading:
    """Reads the folders of `data/` and gathers every problem on the way."""

    def __init__(self, root: Path) -> None:
        self.root, self.data = root, root / "data"
        self.problems: list[Problem] = []
        self.documents: dict[tuple[str, str], Document] = {}
        self.files: set[tuple[str, str]] = set()
        self.languages: Languages | None = None
        """What texts must have; nothing before the settings are read."""

    def settings(self) -> Settings | None:
        """`data/site.yml`, before anything else: all texts are then read in its languages."""
        found = self.single(SETTINGS, Settings)
        return found if isinstance(found, Settings) else None

    def folder(self, name: str, model: type[BaseModel], kind: str, apart: tuple[str, ...] = ()) -> dict[str, BaseModel]:
        """The records of one folder by id; the files ``apart`` are of other kinds and read by ``single``."""
        return dict(self._records(self.data / name, model, kind, "", apart))

    def kind(self, kind: Kind) -> dict[str, BaseModel]:
        """The records of a kind by id; where they stand in folders of countries, an id is `al/different-and-equal`."""
        if not kind.by_country:
            return self.folder(kind.folder, kind.model, kind.name)
        found: dict[str, BaseModel] = {}
        base = self.data / kind.folder
        for folder in sorted(base.iterdir()) if base.is_dir() else ():
            if STRAY.fullmatch(folder.name):
                continue
            if not folder.is_dir():
                self._misplaced(folder, f"Put it in the folder of its country: data/{kind.folder}/<code>/<id>.yml.")
            else:
                found.update(self._records(folder, kind.model, kind.name, folder.name + "/"))
        return found

    def single(self, name: str, model: type[BaseModel], needed: bool = True) -> BaseModel | None:
        """A file that stands alone in `data/`; one that is not ``needed`` may be absent."""
        if not needed and not (self.data / name).exists():
            return None
        return self._record(self.data / name, model, (name.removesuffix(".yml"), ""))

    def _records(
        self, folder: Path, model: type[BaseModel], kind: str, prefix: str, apart: tuple[str, ...] = ()
    ) -> Iterator[tuple[str, BaseModel]]:
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        if len(files) > MOST:
            path = folder.relative_to(self.root).as_posix()
            self.problems.append(
                Problem(path, 1, "", f"holds more than {MOST:,} files.", "Take out what is no record.")
            )
        for file in files[:MOST]:
            if file.name in apart or STRAY.fullmatch(file.name):
                continue
            if file.suffix != ".yml" or file.is_dir():
                self._misplaced(file, "Only records end here, and a record's name ends in `.yml`.")
            elif message := bad_name(file.stem, kind, self.languages.names if self.languages else ()):
                self.problems.append(Problem(file.relative_to(self.root).as_posix(), 1, "", *message))
            elif record := self._record(file, model, (kind, prefix + file.stem)):
                yield prefix + file.stem, record

    def _misplaced(self, file: Path, hint: str) -> None:
        self.problems.append(Problem(file.relative_to(self.root).as_posix(), 1, "", "is not a record.", hint))

    def _record(self, file: Path, model: type[BaseModel], key: tuple[str, str]) -> BaseModel | None:
        if not file.exists():
            self.problems.append(
                Problem(file.relative_to(self.root).as_posix(), 1, "", "is not there.", "Restore it from the history.")
            )
            return None
        self.files.add(key)
        document, problems = read(file, self.root)
        self.problems += problems
        if document is None:
            return None
        self.documents[key] = document
        if model is Settings:
            self.languages = languages_of(document)
        kept = _VALID.get((document.path, model))
        if kept and kept[0] is document and kept[1] == self.languages:
            return kept[2]
        try:
            record = model.model_validate(document.data, context=self.languages)
        except ValidationError as error:
            self.problems += explain(error, document, model)
            return None
        _VALID[document.path, model] = document, self.languages, record
        return record


_VALID: dict[tuple[str, type[BaseModel]], tuple[Document, Languages | None, BaseModel]] = {}
"""What each file of this process was found to be, from which document and in which languages; records never change."""
