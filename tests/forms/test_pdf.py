"""The fillable PDF: every answer has its field, every reader gets tags, and nobody learns who made it, or where."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from socialmap.catalogue.catalogue import Catalogue
from socialmap.forms.paper import requirements as ground
from socialmap.forms.paper.document import field, instrument_paper
from socialmap.forms.paper.pdf import pdf, pdfs
from socialmap.forms.paper.pdf_fields import TwiceError
from socialmap.forms.paper.requirements import FONT, MissingError
from socialmap.records.models.question import Question
from tests.conftest import ROOT
from tests.forms.example import with_example
from tests.real import EDITIONS

pytestmark = pytest.mark.long

TWO = EDITIONS[-1]
TYPED = "/Webdings"
"""What the font of fields is called in them; `pdf_fields` says why."""

EXTRA = re.compile("^form_(date|reference)$|_total-(negative|positive)$")
"""Fields that are nobody's answer: the date of the talk, the reference, and how many pluses and minuses there are."""

SMALL = "<!DOCTYPE html><html lang=nl><title>{0}</title><form><input name=a title=a></form><p>{0}"


@pytest.fixture(scope="session")
def example(catalogue: Catalogue) -> bytes:
    return pdf(instrument_paper("example", with_example(catalogue), TWO))


def opened(form: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(form))


def names(question: Question) -> Iterator[str]:
    """The fields of a question: one for each answer, each row of a list, and each of several choices."""
    for answer in question.answers():
        if question.kind == "list":
            column = answer.rpartition(".")[2]
            yield from (field(question.id, row, column) for row in range(1, question.lines + 1))
        elif question.kind == "choices" and answer == question.id:
            yield from (field(answer, choice.id) for choice in question.choices)
        else:
            yield field(answer)


def elements(kids: Any) -> Iterator[Any]:
    """Every element of the tree of tags."""
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid.get("/K", pikepdf.Array()))


@pytest.mark.all
def test_every_answer_of_every_form_has_one_field_with_a_name_and_a_description(
    catalogue: Catalogue, made: dict[str, bytes], example: bytes
) -> None:
    forms = {"example": (with_example(catalogue).instruments["example"], example)}
    for id, record in catalogue.instruments.items():
        forms |= {f"{id}.{edition.id}": (record, made[f"{id}.{edition.id}"]) for edition in EDITIONS}
    for form, (record, content) in forms.items():
        with opened(content) as found:
            fields = list(found.Root.AcroForm.Fields)
            assert all(str(one.TU).strip() for one in fields), form
            wanted = Counter(name for question in record.questions() for name in names(question))
            assert Counter(str(one.T) for one in fields if not EXTRA.search(str(one.T))) == wanted, form


def test_a_field_knows_its_kind_and_what_a_choice_stands_for(example: bytes) -> None:
    with opened(example) as found:
        fields = {str(one.T): one for one in found.Root.AcroForm.Fields}
        assert str(fields["told"].FT) == "/Tx" and int(fields["told"].Ff) & 1 << 12
        assert fields["town"].FT == "/Tx" and "/Ff" not in fields["town"]
        group = fields["seen_safety_score"]
        assert int(group.Ff) & 1 << 15 and group.V == "/Off"
        assert [sorted(button.AP.N.keys()) for button in group.Kids] == [
            ["/--", "/Off"],
            ["/-", "/Off"],
            ["/+", "/Off"],
            ["/++", "/Off"],
        ]
        assert str(group.Kids[0].TU) == "zeer negatief / very negative"
        assert str(group.TU) == "safety (nl): score / safety (en): score"
        assert str(fields["wide_here_who"].TU) == "wide (nl): here (nl): who (nl) / wide (en): here (en): who (en)"
        assert str(fields["agreed"].FT) == "/Btn" and str(fields["agreed"].AS) == "/Off"


@pytest.mark.all
def test_every_form_is_tagged_and_says_its_title_and_language(catalogue: Catalogue, made: dict[str, bytes]) -> None:
    for id, record in catalogue.instruments.items():
        for edition in EDITIONS:
            with opened(made[f"{id}.{edition.id}"]) as found:
                assert found.Root.MarkInfo.Marked and "/StructTreeRoot" in found.Root
                assert str(found.Root.Lang) == edition.main
                assert found.Root.ViewerPreferences.DisplayDocTitle
                assert str(found.docinfo["/Title"]) == edition.plain(record.name)
                assert all(page.Tabs == "/S" for page in found.pages)


def test_fields_and_headings_stand_in_the_tree_of_tags(example: bytes) -> None:
    with opened(example) as found:
        tags = Counter(str(element.S) for element in elements(found.Root.StructTreeRoot.K))
        widgets = sum(len(page.obj.get("/Annots", [])) for page in found.pages)
        assert tags["/Form"] == widgets
        assert tags["/H1"] == 1 and tags["/H2"] == 1 and tags["/Table"] == 3


def test_the_second_language_is_marked_for_screen_readers(example: bytes, catalogue: Catalogue) -> None:
    with opened(example) as found:
        marked = [element for element in elements(found.Root.StructTreeRoot.K) if "/Lang" in element]
        assert len(marked) > 30 and {(str(one.S), str(one.Lang)) for one in marked} == {("/Span", "en")}
    with opened(pdf(instrument_paper("example", with_example(catalogue), EDITIONS[1]))) as found:
        assert not any("/Lang" in element for element in elements(found.Root.StructTreeRoot.K))


@pytest.mark.all
def test_every_letter_is_embedded_and_many_more_can_be_typed(made: dict[str, bytes]) -> None:
    for form, content in made.items():
        with opened(content) as found:
            fonts = [
                one for one in found.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"
            ]
            drawn = [font for font in fonts if font.Subtype == "/CIDFontType2"]
            assert drawn and all("/FontFile2" in font.FontDescriptor for font in drawn), form
            assert {str(font.FontDescriptor.FontFamily) for font in drawn} == {FONT}, form
            # The marks in boxes are the only letters of the viewer's own, and only when it draws them anew.
            typed = found.Root.AcroForm.DR.Font
            assert not [font for font in fonts if font.Subtype == "/Type1"] and set(typed.keys()) == {"/ZaDb", TYPED}
            letters = typed[TYPED].ToUnicode.read_bytes().decode().lower()
            assert all(f"<{ord(letter):04x}>" in letters for letter in "ășțëçğışłőшђ"), form


@pytest.mark.all
def test_no_form_says_when_where_or_by_what_it_was_made(made: dict[str, bytes], papers: dict[str, str]) -> None:
    for form, content in made.items():
        with opened(content) as found:
            assert set(found.docinfo.keys()) == {"/Title"}, form
            assert "/OpenAction" not in found.Root
            assert all(str(one.get("/V", "/Off")) == "/Off" for one in found.Root.AcroForm.Fields), form
        assert not re.search(rb"WeasyPrint|pikepdf|/CreationDate|/ModDate|/JavaScript|/URI", content), form


@pytest.mark.all
def test_the_same_form_is_the_same_bytes_also_in_another_process(catalogue: Catalogue, example: bytes) -> None:
    page = instrument_paper("example", with_example(catalogue), TWO)
    assert pdf(page) == example
    program = "import sys; from socialmap.forms.paper.pdf import pdf; sys.stdout.buffer.write(pdf(sys.stdin.read()))"
    assert _python(program, page).stdout == example


def test_what_was_made_is_kept_and_what_changed_is_made_anew(tmp_path: Path) -> None:
    first = pdfs({"one": SMALL.format("one"), "two": SMALL.format("two")}, tmp_path)
    kept = {file.name: file.stat().st_mtime_ns for file in tmp_path.iterdir()}
    second = pdfs({"one": SMALL.format("one"), "two": SMALL.format("other")}, tmp_path)
    assert first["one"] == second["one"] and first["two"] != second["two"]
    assert len(kept) == 2 and all((tmp_path / name).stat().st_mtime_ns == then for name, then in kept.items())


def ended() -> None:
    """What a worker begins with when the system ends it at once."""
    os.kill(os.getpid(), signal.SIGKILL)


def test_when_the_system_ends_a_worker_the_rest_is_made_here_and_somebody_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("socialmap.forms.paper.pdf._end_with_parent", ended)
    made = pdfs({"one": SMALL.format("one"), "two": SMALL.format("two")}, tmp_path)
    assert made == {name: pdf(SMALL.format(name)) for name in ("one", "two")}
    told = capfd.readouterr().err
    assert "its code was -9" in told and "no memory left" in told and "The 2 of 2 that are left" in told


@pytest.mark.all
def test_a_killed_build_leaves_whole_files_and_no_workers(tmp_path: Path) -> None:
    program = (
        "from pathlib import Path\nfrom socialmap.forms.paper.pdf import pdfs\n"
        f"if __name__ == '__main__': pdfs({{str(n): {SMALL!r}.format(n) for n in range(2000)}}, Path({str(tmp_path)!r}))"
    )
    started = subprocess.Popen([sys.executable, "-c", program], env=_environment(), start_new_session=True)
    _until(lambda: any(tmp_path.glob("*.pdf")))
    started.kill()
    started.wait()
    _until(lambda: not _alive(started.pid))
    for file in tmp_path.glob("*.pdf"):
        opened(file.read_bytes()).close()


def test_two_answers_under_one_name_are_refused() -> None:
    with pytest.raises(TwiceError, match="“a”"):
        pdf(SMALL.format("<input name=a title=a>").replace("</form>", "<input name=a title=b></form>"))


def test_a_machine_without_the_libraries_hears_what_to_install_and_gets_no_traceback(tmp_path: Path) -> None:
    (tmp_path / "weasyprint.py").write_text(WITHOUT)
    done = _python(
        "import runpy; runpy.run_module('socialmap.forms.paper.requirements', run_name='__main__')",
        "",
        PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT / 'hooks'}",
    )
    told = done.stderr.decode()
    assert (done.returncode, done.stdout) == (1, b"")
    assert "libpango-1.0-0'." in told and "apt-get install libpango-1.0-0" in told and "brew install pango" in told
    assert "Traceback" not in told


WITHOUT = "print('hello')\nraise OSError(\"cannot load library 'libpango-1.0-0'\\nmore\")\n"
"""WeasyPrint, as it is on a machine without Pango."""


def test_a_machine_without_the_font_hears_which_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ground.engine.cache_clear()
    monkeypatch.setattr(ground, "FONT", "No Such Sans")
    with pytest.raises(MissingError, match=r"the font No Such Sans is not there .*\n.*fonts-liberation"):
        ground.engine()


@pytest.mark.all
def test_another_program_finds_nothing_wrong_with_any_form(made: dict[str, bytes], tmp_path: Path) -> None:
    for form, content in made.items():
        file = tmp_path / f"{form}.pdf"
        file.write_bytes(content)
        done = subprocess.run(["qpdf", "--check", str(file)], capture_output=True, text=True, check=False)
        assert (done.returncode, "No syntax or stream encoding errors found" in done.stdout) == (0, True), done.stderr


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT / "hooks"), **more}


def _python(program: str, text: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    """Run a program in a process of its own."""
    return subprocess.run(
        [sys.executable, "-c", program], input=text.encode(), env=_environment(**more), capture_output=True, check=False
    )


def _alive(group: int) -> bool:
    try:
        os.killpg(group, signal.SIGCONT)
    except ProcessLookupError:
        return False
    return True


def _until(true: Any, seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.05)
