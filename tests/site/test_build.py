"""The build: everything or nothing, and the same bytes from the same commit."""

from __future__ import annotations

import filecmp
import hashlib
import json
import os
import re
import zipfile
from pathlib import Path

import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.edition import file_of
from socialmap.records.kinds import BY_NAME
from socialmap.rendering.view import page_of_step
from tests.checks.test_forms import FORM
from tests.conftest import ROOT, build, copied, write
from tests.real import EDITIONS, LANGUAGES, LOCALES


def pages(site: Path) -> set[str]:
    return {file.relative_to(site).as_posix() for file in site.rglob("*.html")}


def test_every_record_has_a_page_in_every_language(site: Path, catalogue: Catalogue) -> None:
    expected = {f"organisations/{id}.html" for id in catalogue.organisations}
    expected |= {f"countries/{code}.html" for code in catalogue.countries}
    expected |= {f"services/{id}.html" for id in catalogue.services}
    expected |= {f"programmes/{id}.html" for id in catalogue.programmes}
    expected |= {f"instruments/{id}.html" for id in catalogue.instruments}
    found = pages(site)
    assert expected <= found
    assert {f"en/{path}" for path in expected} <= found


def test_every_page_has_its_twin_and_no_shell_is_left(site: Path) -> None:
    found = pages(site)
    dutch = {path for path in found if not path.startswith("en/")}
    assert {path.removeprefix("en/") for path in found if path.startswith("en/")} == dutch
    assert not [path for path in found if "record" in path]
    for file in site.rglob("*.html"):
        assert "SOCIALMAP" not in file.read_text(encoding="utf-8"), file


def test_the_records_for_other_programs_are_written_once(site: Path) -> None:
    kinds = ("countries", "instruments", "organisations", "procedures", "programmes", "services")
    files = {file.relative_to(site / "api" / "v1").as_posix() for file in (site / "api").rglob("*") if file.is_file()}
    assert files == {
        *(f"{kind}.{form}" for kind in kinds for form in ("json", "schema.json", "csv")),
        *(f"hsds/{language}/{file}" for language in LANGUAGES for file in ("organizations.json", "tabular.zip")),
        "sociale-kaart.xlsx",
        "openapi.json",
        "SHA256SUMS",
    }
    assert not (site / "en" / "api").exists()
    assert json.loads((site / "api/v1/organisations.json").read_text(encoding="utf-8"))["schema"] == 2


def test_the_offline_copy_is_whole_and_has_its_checksum(site: Path, stick: Path) -> None:
    name = "sociale-kaart.zip"
    checksum, named = (site / "download" / f"{name}.sha256").read_text().split()
    assert (hashlib.sha256((site / "download" / name).read_bytes()).hexdigest(), name) == (checksum, named)
    missing = {file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file()} - {
        file.relative_to(stick).as_posix() for file in stick.rglob("*") if file.is_file()
    }
    assert missing == {
        ".htaccess",
        "en/.htaccess",
        "_headers",
        "404.html",
        "en/404.html",
        f"download/{name}",
        *(f"download/forms.{edition.id}.zip" for edition in EDITIONS),
        f"download/{name}.sha256",
        "sitemap.xml",
        "sitemap.xml.gz",
    }
    assert "download/" not in (stick / "offline.html").read_text(), "a copy does not offer what it does not have"


def test_twice_the_same_commit_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    again = tmp_path / "site"
    assert build(again).returncode == 0
    files = sorted(file.relative_to(site).as_posix() for file in site.rglob("*") if file.is_file())
    assert files == sorted(file.relative_to(again).as_posix() for file in again.rglob("*") if file.is_file())
    same, different, odd = filecmp.cmpfiles(site, again, files, shallow=False)
    assert (len(same), different, odd) == (len(files), [], [])


def test_a_wrong_record_stops_the_build_with_every_problem_and_writes_nothing(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    write(project, "organisations/ng/cosudow.yml", "name: x\nkind: charity\n")
    write(project, "countries/ro.yml", "name: x\n")
    done = build(tmp_path / "site", project)
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert "data/organisations/ng/cosudow.yml:1: sources: is missing." in told
    assert "data/countries/ro.yml:1: name: is not a group of fields." in told
    assert "Traceback" not in told
    assert not (tmp_path / "site").exists()


def test_one_file_more_is_one_form_more_everywhere(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    write(project, "instruments/made-up.yml", FORM)
    done = build(tmp_path / "site", project)
    assert done.returncode == 0, done.stdout + done.stderr
    site = tmp_path / "site"
    for folder in (site, site / "en"):
        assert 'data-answer="what"' in (folder / "instruments" / "made-up.html").read_text()
        assert 'href="made-up.html"' in (folder / "instruments" / "index.html").read_text()
        assert 'href="../../instruments/made-up.html"' in (folder / "method" / "steps" / "step-1.html").read_text()
    for edition in EDITIONS:
        assert (site / file_of("made-up", edition, "pdf")).read_bytes().startswith(b"%PDF-")
        assert (site / file_of("made-up", edition, "docx")).read_bytes().startswith(b"PK")
    with zipfile.ZipFile(site / "download" / "forms.en.zip") as packed:
        assert "made-up.en.pdf" in packed.namelist()


def test_every_page_that_names_a_form_leads_to_it_and_every_form_to_its_steps(site: Path, catalogue: Catalogue) -> None:
    for page in sorted((ROOT / "docs").rglob("*.nl.md")):
        named = re.search(r"^instruments: \[(.*)\]$", page.read_text(encoding="utf-8"), re.MULTILINE)
        built = site / page.relative_to(ROOT / "docs").with_suffix("").with_suffix(".html")
        for id in named[1].split(", ") if named else ():
            assert f'instruments/{id}.html">' in built.read_text(encoding="utf-8"), (page.name, id)
    for id, record in catalogue.instruments.items():
        for step in record.steps:
            path = page_of_step(step, catalogue)
            assert f'href="../{path}"' in (site / "instruments" / f"{id}.html").read_text(encoding="utf-8")
            assert f"instruments/{id}.html" in (site / path).read_text(encoding="utf-8")


def test_a_page_that_asks_for_an_unknown_view_stops_the_build(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    page = project / "docs" / "about.nl.md"
    page.write_text(page.read_text() + "\n<!-- view: organisatons -->\n")
    line = page.read_text().count("\n")
    done = build(tmp_path / "site", project)
    told = done.stdout + done.stderr
    assert done.returncode == 1
    assert f"docs/about.nl.md:{line}: asks for the view “organisatons”, which does not exist." in told
    assert "Traceback" not in told


@pytest.mark.all
def test_a_record_page_is_the_page_that_the_theme_would_have_made(tmp_path: Path) -> None:
    """The same content as an authored page and as a record page differ in nothing but their address."""
    project = copied(tmp_path / "project")
    for language in LANGUAGES:
        description = {
            "nl": "Different & Equal: wat de organisatie biedt en hoe u contact legt.",
            "en": "Different & Equal: what the organisation offers and how to reach it.",
        }[language]
        folder = project / "docs" / "organisations" / "al"
        scripts = ", ".join(BY_NAME["organisation"].scripts)
        top = f"title: Different & Equal\ndescription: '{description}'\nscripts: [{scripts}]\n"
        page = f"---\n{top}---\n<!-- SOCIALMAP-CONTENT -->\n"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"by-theme.{language}.md").write_text(page)
    config = (project / "mkdocs.yml").read_text()
    (project / "mkdocs.yml").write_text(config.replace("  record*.md", "  record*.md\n  by-theme*.md"))
    done = build(tmp_path / "site", project, SITE_URL="https://example.org/map/")
    assert done.returncode == 0, done.stdout + done.stderr
    for language in LANGUAGES:
        folder = tmp_path / "site" / ("" if language == "nl" else language) / "organisations" / "al"
        record = (folder / "different-and-equal.html").read_text()
        theme = (folder / "by-theme.html").read_text().replace("by-theme", "different-and-equal")
        before, after = theme.split("<!-- SOCIALMAP-CONTENT -->")
        assert record.startswith(before)
        assert record.endswith(after.replace(f" {LOCALES[language]('footer.history')}", "")), (
            "a record says its own age"
        )
        assert '<link rel="canonical" href="https://example.org/map/' in before


def test_the_sitemap_lists_every_page_with_its_twin_and_no_shell(tmp_path: Path, catalogue: Catalogue) -> None:
    assert build(tmp_path / "site", SITE_URL="https://example.org/map/").returncode == 0
    text = (tmp_path / "site" / "sitemap.xml").read_text()
    for id in catalogue.organisations:
        for prefix in ("", "en/"):
            assert f"<loc>https://example.org/map/{prefix}organisations/{id}.html</loc>" in text
    assert "record.html" not in text
    assert text.count("<loc>") == len(pages(tmp_path / "site") - {"404.html", "en/404.html"})
    lost = (tmp_path / "site" / "en" / "404.html").read_text()
    assert 'href="/map/assets/css/base.css"' in lost and 'href="/map/en/countries/index.html"' in lost


@pytest.mark.all
def test_without_the_libraries_for_pdfs_a_site_has_none_and_no_link_to_one(tmp_path: Path) -> None:
    lame = tmp_path / "lame"
    lame.mkdir()
    (lame / "weasyprint.py").write_text("raise OSError('no library')\n")
    output = tmp_path / "site"
    where = f"{lame}{os.pathsep}{ROOT / 'hooks'}"
    refused = build(output, SOCIALMAP_PDFS="must", PYTHONPATH=where)
    assert refused.returncode == 1 and "cannot be made: no library." in refused.stderr + refused.stdout
    done = build(output, SOCIALMAP_PDFS="", PYTHONPATH=where)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Warning: this site gets no PDFs." in done.stderr
    assert not [*output.rglob("*.pdf"), *output.rglob("forms.*.zip")]
    for file in output.rglob("*.html"):
        assert not re.search(r"href=[^>]*(\.pdf|forms\.[a-z-]+\.zip)", file.read_text(encoding="utf-8")), file


@pytest.mark.all
def test_neutral_names_of_the_settings_stand_on_every_page_and_at_every_file_that_is_saved(tmp_path: Path) -> None:
    project = copied(tmp_path / "project")
    settings = project / "data" / "site.yml"
    names = "names:\n  tab: {nl: Kaart, en: Map}\n  forms: paper\n"
    settings.write_text(re.sub(r"(?m)^( +files: ).*", r"\1paper", settings.read_text().replace("names:\n", names, 1)))
    done = build(tmp_path / "site", project)
    assert done.returncode == 0, done.stdout + done.stderr
    pages = [*(tmp_path / "site").rglob("*.html")]
    shown = {file: file.read_text(encoding="utf-8") for file in pages}
    contacts = 0
    for file, text in shown.items():
        title = "Map" if file.relative_to(tmp_path / "site").parts[0] == "en" else "Kaart"
        assert f"<title>{title}</title>" in text.partition("</head>")[0], file
        for name in re.findall(r'(?:download|data-file)="([^"]*)"', text):
            contacts += name == "paper"
            assert re.fullmatch(r"paper|paper-\d+\.[a-z-]+\.(pdf|docx)|paper\.[a-z-]+\.zip", name), (file, name)
        assert not re.search(r"<a[^>]*\sdownload[\s>]", text), file
    assert contacts > 100, "an organisation as a contact"
    told = [
        file for file in (tmp_path / "site" / "finder").rglob("*.js") if '"file":' in file.read_text(encoding="utf-8")
    ]
    assert len(told) == len(LANGUAGES)
    for file in told:
        assert re.search(r'"file": ?"paper"', file.read_text(encoding="utf-8")), file
    assert [file.name for file in (tmp_path / "site" / "download").glob("*.zip") if "forms" not in file.name] == [
        "paper.zip"
    ]
