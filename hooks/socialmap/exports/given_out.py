"""The records for other programs in every form, with a list of checksums; a new form is a line here."""

from __future__ import annotations

from socialmap.catalogue.catalogue import Catalogue
from socialmap.catalogue.data_date import DataDate
from socialmap.exports.about import CHECKSUMS, checksums
from socialmap.exports.api import api_files, entries
from socialmap.exports.described import schema_files
from socialmap.exports.hsds import hsds_files
from socialmap.exports.openapi import openapi_file
from socialmap.exports.spreadsheet import csv_files
from socialmap.exports.tables import tables
from socialmap.exports.workbook import workbook


def given_out(catalogue: Catalogue, date: DataDate) -> dict[str, str | bytes]:
    """The files by their path from the root of the site; ``date`` is that of the data."""
    told = {kind.folder: entries(kind, catalogue) for kind in catalogue.kinds}
    made = tables(catalogue, told)
    files: dict[str, str | bytes] = {
        **api_files(catalogue, date.day, told),
        **schema_files(catalogue),
        **openapi_file(catalogue),
        **csv_files(catalogue, made),
        **hsds_files(catalogue, date.day, date.file_day),
        **workbook(catalogue, date.day, date.file_day, made),
    }
    return {**files, CHECKSUMS: checksums(files)}
