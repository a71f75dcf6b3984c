"""Which form a file has, whose it is and under which licence: then the reader that makes drafts of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Mapping as Named
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from socialmap.base.text import plain
from socialmap.catalogue.catalogue import Catalogue
from socialmap.records.models.vocabulary import Term
from socialmap.taking_in.draft import BadInputError, Draft, Part
from socialmap.taking_in.licences import refusal
from socialmap.taking_in.mapping import Mapping, NewSource
from socialmap.taking_in.naming import Names
from socialmap.taking_in.opening import content, parsed, refused, unpacked
from socialmap.taking_in.readers import flat_json, hsds, mapped, own_hsds, own_json, own_table, tabular
from socialmap.taking_in.rows import Rows, csv_rows, sheet_names, sheet_rows
from socialmap.taking_in.values import Frame

PART = "list"
"""The part of a source that is a whole list."""
_WORKBOOK = "xl/workbook.xml"


@dataclass(frozen=True)
class Asked:
    """What the command line says beside the file."""

    mapping: Mapping = field(default_factory=Mapping)
    source: str = ""
    kind: str = ""
    country: str = ""
    language: str = ""
    on: str = ""
    mobiles_are_own: bool = False
    skip: bool = False
    """Whether what cannot be a record is left out instead of stopping."""


@dataclass
class Received:
    """What was handed in, ready to be taken in."""

    form: str = ""
    drafts: list[Draft] = field(default_factory=list)
    sources: dict[str, Part] = field(default_factory=dict)
    """Sources that it brings, by id, as entries of `data/sources.yml`."""
    unread: Counter[str] = field(default_factory=Counter)
    """What nobody reads, column or field, and how many values of it there are."""


def receive(
    paths: Iterable[Path], catalogue: Catalogue, asked: Asked, told: Callable[[int], None] = lambda number: None
) -> Received:
    """Read all of ``paths``; ``BadInputError`` has everything that is wrong with them. ``told`` hears how many entries were read."""
    receiver = _Receiver(catalogue, asked, told)
    paths = list(paths)
    names = Counter(path.name for path in paths)
    problems: list[Any] = []
    for path in paths:
        try:
            receiver.file(path, path.name if names[path.name] == 1 else f"{path.absolute().parent.name}/{path.name}")
        except BadInputError as wrong:
            problems += wrong.problems
    if problems:
        raise BadInputError(*problems)
    receiver.received.drafts = hsds.one_each(receiver.received.drafts)
    return receiver.received


class _Receiver:
    def __init__(self, catalogue: Catalogue, asked: Asked, told: Callable[[int], None]) -> None:
        self.catalogue, self.asked, self._told = catalogue, asked, told
        self.received, self._names = Received(), Names(catalogue)
        self._services = _called(catalogue.services)

    def file(self, path: Path, name: str) -> None:
        """Read one file, or the folder of a package; messages call it ``name``."""
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if file.is_file())
            self._package({file.name: content(file, file.name) for file in files}, name)
            return
        data = content(path, name)
        if data.startswith(b"PK"):
            self._archive(data, name)
        elif path.suffix.lower() == ".json" or data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
            self._json(parsed(data, name), name)
        elif data.startswith((b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\x1f\x8b")):
            raise refused(name, "is no table.", "Save it as CSV UTF-8 or as XLSX; unpack what is packed.")
        else:
            asked = self.asked.mapping
            self._table(csv_rows(data, name, asked.encoding or "", asked.delimiter or "", asked.heads), name, "CSV")

    def _archive(self, data: bytes, file: str) -> None:
        parts = unpacked(data, file)
        if _WORKBOOK not in parts:
            self._package({name.rpartition("/")[2]: part for name, part in parts.items()}, file)
            return
        names = sheet_names(data, file)
        sheet = self.asked.mapping.sheet or (own_table.SHEET if own_table.SHEET in names else names[0])
        self._table(sheet_rows(data, file, sheet, self.asked.mapping.heads), file, "XLSX")
        self.received.unread.update({f"sheet {name}": 1 for name in names if name not in (sheet, "notes")})

    def _table(self, table: Rows, file: str, form: str) -> None:
        mapping = self.asked.mapping
        if own_table.is_ours(table.heads) and not mapping.columns:
            self._took(f"our own {form}", own_table.own_rows(table, file, guarded=form == "CSV"))
            return
        if not mapping.columns:
            hint = "Say in a mapping what its columns are: `--mapping FILE` (guide/taking-in.md shows one)."
            raise refused(file, "is not one of our own tables.", hint)
        self.received.unread.update(mapped.unmapped(table, mapping))
        self._took(f"{form} by a mapping", mapped.mapped_rows(table, file, mapping, self._frame(file, "")))

    def _json(self, data: Any, file: str) -> None:
        if own_json.is_ours(data) and "contents" not in data:
            self._ours(data, file)
            self._took("our own JSON", own_json.own_entries(data, file))
            return
        if self.asked.mapping.columns:
            self._table(flat_json.rows(data, file), file, "JSON")
            return
        organizations = hsds.organizations(data, file)
        head = data if isinstance(data, dict) else {}
        self._licence(head, file)
        if own_hsds.is_ours(organizations):
            self._ours(head, file)
            self._own_hsds(organizations, head, file, str(head.get("language", "")))
            return
        frame = self._frame(file, str(head.get("language", "")))
        self._took("HSDS 3 JSON", hsds.hsds_entries(organizations, file, frame, self.received.unread))

    def _package(self, parts: dict[str, bytes], file: str) -> None:
        asked, unread = self.asked, self.received.unread
        head, organizations = tabular.package(parts, file, asked.mapping.encoding or "", unread if asked.skip else None)
        self._licence(head, file)
        if own_hsds.is_ours(organizations):
            self._own_hsds(organizations, head, file, tabular.language(head))
            return
        frame = self._frame(file, tabular.language(head))
        self._took("an HSDS 3 package", hsds.hsds_entries(organizations, file, frame, self.received.unread))

    def _own_hsds(self, organizations: list[Part], head: Part, file: str, language: str) -> None:
        if language not in self.catalogue.locales:
            raise refused(file, f"is in the language “{language}”, which this map does not have.")
        undescribed, day = self.catalogue.locales[language]("exports.undescribed"), str(head.get("as_of") or "")
        self._took("our own HSDS", own_hsds.own_organizations(organizations, file, language, undescribed, day))

    def _took(self, form: str, drafts: Iterator[Draft]) -> None:
        self.received.form = form
        for draft in drafts:
            self.received.drafts.append(draft)
            self._told(len(self.received.drafts))

    # Whose it is.
    def _ours(self, head: Part, file: str) -> None:
        """Our own JSON brings the sources that its records cite."""
        self._licence(head, file)
        for id, source in (head.get("sources") or {}).items():
            if id in self.catalogue.sources or not isinstance(source, dict) or "parts" not in source:
                continue
            if licence := source.get("licence"):
                self._carried(str(licence.get("name", "")), str(licence.get("url") or ""), file)
            self.received.sources[id] = own_json.filled(source)

    def _licence(self, head: Part, file: str) -> None:
        """What a file says of its own licence must fit, whatever a mapping says."""
        said = head.get("licence") or head.get("license") or head.get("licenses")
        for one in said if isinstance(said, list) else [said]:
            if isinstance(one, dict) and (name := one.get("name") or one.get("type") or one.get("title")):
                self._carried(str(name), str(one.get("url") or one.get("path") or ""), file)
            elif isinstance(one, str):
                self._carried(one, "", file)

    def _carried(self, name: str, url: str, file: str) -> None:
        if why := refusal(name, url, self.catalogue.settings.licence.name):
            raise refused(file, why)

    def _frame(self, file: str, language: str) -> Frame:
        """What holds for all of a directory of others."""
        asked, mapping = self.asked, self.asked.mapping
        citation, date = self._citation(file)
        said = asked.language or mapping.language or language or (mapping.source.language if mapping.source else "")
        codes = self.catalogue.settings.codes
        kind, kinds = asked.kind or mapping.kind or "", self.catalogue.terms("organisation-kinds")
        if kind and kind not in kinds:
            raise refused(
                file, f"is said to list organisations of the kind “{kind}”.", f"Choose one of {', '.join(kinds)}."
            )
        if said not in codes and len(codes) > 1:
            what = f"has texts in “{said}”, which is no language of this map." if said else ""
            hint = f"Say which of {', '.join(codes)} it is: `--language en`."
            raise refused(file, what or "does not say in which language its texts are.", hint)
        return Frame(
            names=self._names,
            citation=citation,
            as_of=asked.on or date,
            language=said or codes[0],
            kind=kind,
            country=asked.country or mapping.country or "",
            mobiles_are_own=asked.mobiles_are_own or mapping.mobiles == "own",
            services=lambda name: self._services.get(plain(name)),
            kinds=_called(kinds),
            roles=frozenset(self.catalogue.ids("contact-role")),
        )

    def _citation(self, file: str) -> tuple[Part, str]:
        """How records cite the directory, and its date; its entry is made when the map does not have it."""
        mapping, known = self.asked.mapping, self.catalogue.sources
        if mapping.source:
            return self._new_source(mapping.source, file), mapping.source.date
        if self.asked.source:
            id, _, part = self.asked.source.partition(":")
            if id not in known:
                raise refused(
                    file,
                    f"is said to be “{id}”, which data/sources.yml does not have.",
                    "Describe it as `source` in a mapping.",
                )
            if licence := known[id].licence:
                self._carried(licence.name, licence.url or "", file)
            return {"source": id, "part": part or next(iter(known[id].parts))}, known[id].date
        raise refused(
            file,
            "does not say whose it is and under which licence.",
            "Describe it as `source` in a mapping (`--mapping FILE`), or name one of data/sources.yml: `--source ID`.",
        )

    def _new_source(self, source: NewSource, file: str) -> Part:
        licence = source.licence
        self._carried(licence.name if licence else "", (licence.url or "") if licence else "", file)
        whole = {code: locale("sources.whole_list") for code, locale in self.catalogue.locales.items()}
        part = source.part.root if source.part else whole
        said = source.model_dump(mode="json", exclude={"id", "part"}, exclude_none=True)
        self.received.sources[source.id] = {**said, "parts": {PART: part}}
        return {"source": source.id, "part": PART}


def _called(terms: Named[str, Term]) -> dict[str, str]:
    """The ids of terms by all that they are called, in small letters."""
    return {
        plain(name): id
        for id, term in terms.items()
        for name in (id, *term.name.root.values(), *(term.short.root.values() if term.short else ()))
    }
