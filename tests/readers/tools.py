"""Programs of others that fill in, flatten and show PDFs, each used as its own guide says."""

from __future__ import annotations

import base64
import io
import re
import subprocess
from collections.abc import Mapping
from ctypes import c_ushort
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from pikepdf.form import CheckboxField, Form, RadioButtonGroup
from PIL import Image
from playwright.sync_api import Page

from tools.machine import JAVA, SCRIPTS

HERE = Path(__file__).parent
CLASSES = HERE.parents[1] / ".build" / "java"
JARS = ":".join(str(JAVA / f"{name}.jar") for name in ("pdfbox2", "fontbox2", "commons-logging"))
SCALE = 2
"""How many pixels of a picture there are for each point of a page."""


def run(*command: str | Path) -> None:
    """Run a program that `tools/machine.py forms` has seen to; 3 is qpdf's word for a warning, as of the size that PDFBox notes."""
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode in (0, 3), done.stderr


# Filling in


def by_pypdf(form: bytes, answers: Mapping[str, str], folder: Path) -> bytes:
    """pypdf draws each answer itself."""
    writer = pypdf.PdfWriter(clone_from=BytesIO(form))
    kinds = {name: field["/FT"] for name, field in (writer.get_fields() or {}).items()}
    for page in writer.pages:
        here = [widget.get_object() for widget in page.get("/Annots", [])]
        names = {str(widget.get("/T") or widget["/Parent"]["/T"]) for widget in here} & answers.keys()
        own = {name: f"/{answers[name]}" if kinds[name] == "/Btn" else answers[name] for name in names}
        if own:
            writer.update_page_form_field_values(page, own, auto_regenerate=False)
    output = BytesIO()
    writer.write(output)
    return output.getvalue()


def by_pikepdf(form: bytes, answers: Mapping[str, str], folder: Path) -> bytes:
    """pikepdf leaves drawing to whoever shows the form: what it draws itself has only the letters of Western Europe."""
    with pikepdf.open(BytesIO(form)) as pdf:
        fields = Form(pdf)
        for name, value in answers.items():
            field: Any = fields[name]
            if isinstance(field, CheckboxField):
                field.checked = True
            else:
                field.value = pikepdf.Name(f"/{value}") if isinstance(field, RadioButtonGroup) else value
        output = BytesIO()
        pdf.save(output)
        return output.getvalue()


def by_pdfbox(form: bytes, answers: Mapping[str, str], folder: Path) -> bytes:
    lines = "".join(f"{name}\t{value}\n" for name, value in answers.items())
    (folder / "answers.tsv").write_text(lines, encoding="utf-8")
    return _pdfbox(form, folder, "fill", folder / "answers.tsv")


def by_pdfium(form: bytes, answers: Mapping[str, str], folder: Path) -> bytes:
    """PDFium is what Chrome shows PDFs with; here its own form is clicked and typed into, place by place."""
    places = boxes(form)
    pdf = pdfium.PdfDocument(form)
    pdf.init_forms()
    # As a viewer that shows the pages below each other: what is typed at one place is drawn at the others of its field.
    pages = [pdf[number] for number in range(len(pdf))]
    for name, value in answers.items():
        for number, box, state in places[name] if places[name][0][2] else places[name][:1]:
            if state in ("", value):
                _type(pdf.formenv.raw, pages[number].raw, box, "" if state else value)
    for page in pages:
        page.close()
    output = BytesIO()
    pdf.save(output)
    pdf.close()
    return output.getvalue()


def _type(form: Any, page: Any, box: tuple[float, ...], value: str) -> None:
    """Click into a box, and type when there is something to type."""
    middle = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
    pdfium_c.FORM_OnMouseMove(form, page, 0, *middle)
    pdfium_c.FORM_OnLButtonDown(form, page, 0, *middle)
    pdfium_c.FORM_OnLButtonUp(form, page, 0, *middle)
    if value:
        letters = (value + "\0").encode("utf-16-le")
        pdfium_c.FORM_ReplaceSelection(form, page, (c_ushort * (len(letters) // 2)).from_buffer_copy(letters))
    pdfium_c.FORM_ForceToKillFocus(form)


# Flattening


def flat_by_qpdf(form: bytes, folder: Path) -> bytes:
    (folder / "form.pdf").write_bytes(form)
    run("qpdf", "--flatten-annotations=all", folder / "form.pdf", folder / "out.pdf")
    return (folder / "out.pdf").read_bytes()


def flat_by_pdfbox(form: bytes, folder: Path) -> bytes:
    return _pdfbox(form, folder, "flatten")


def flat_by_pdfium(form: bytes, folder: Path) -> bytes:
    pdf = pdfium.PdfDocument(form)
    pdf.init_forms()
    for number in range(len(pdf)):
        page = pdf[number]
        pdfium_c.FPDFPage_Flatten(page.raw, pdfium_c.FLAT_PRINT)
        page.close()
    output = BytesIO()
    pdf.save(output)
    pdf.close()
    return output.getvalue()


def _pdfbox(form: bytes, folder: Path, *told: str | Path) -> bytes:
    source = HERE / "Fill.java"
    made = CLASSES / "Fill.class"
    if not made.is_file() or made.stat().st_mtime < source.stat().st_mtime:
        run("javac", "-cp", JARS, "-d", CLASSES, source)
    (folder / "form.pdf").write_bytes(form)
    run("java", "-cp", f"{JARS}:{CLASSES}", "Fill", told[0], folder / "form.pdf", *told[1:], folder / "out.pdf")
    return (folder / "out.pdf").read_bytes()


# Showing: one grey picture of each page


def shown_by_pdfium(form: bytes, folder: Path) -> list[Image.Image]:
    pdf = pdfium.PdfDocument(form)
    pdf.init_forms()
    pictures = [
        pdf[number].render(scale=SCALE, may_draw_forms=True).to_pil().convert("L") for number in range(len(pdf))
    ]
    pdf.close()
    return pictures


def shown_by_poppler(form: bytes, folder: Path) -> list[Image.Image]:
    """Plain grey pictures: packing them as PNG takes fifteen times as long as drawing them."""
    (folder / "form.pdf").write_bytes(form)
    for old in folder.glob("page-*.pgm"):
        old.unlink()
    run("pdftoppm", "-r", str(72 * SCALE), "-gray", folder / "form.pdf", folder / "page")
    return [Image.open(file).convert("L") for file in sorted(folder.glob("page-*.pgm"))]


def shown_by_pdfjs(form: bytes, page: Page) -> list[Image.Image]:
    """pdf.js, which Firefox shows PDFs with, in a page of the browser of the tests."""
    page.goto("about:blank")
    for name in ("pdf.js", "pdf.worker.js"):
        page.add_script_tag(path=SCRIPTS / name)
    drawn = page.evaluate(_DRAW, [base64.b64encode(form).decode(), SCALE])
    return [Image.open(io.BytesIO(base64.b64decode(picture.partition(",")[2]))).convert("L") for picture in drawn]


_DRAW = """async ([form, scale]) => {
  const data = Uint8Array.from(atob(form), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjsLib.getDocument({ data, isEvalSupported: false }).promise;
  const pictures = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height });
    await page.render({ canvasContext: canvas.getContext("2d"), viewport, intent: "print" }).promise;
    pictures.push(canvas.toDataURL("image/png"));
  }
  return pictures;
}"""


# Reading


Place = tuple[int, tuple[float, ...], str]


@lru_cache(maxsize=4)
def boxes(form: bytes) -> dict[str, list[Place]]:
    """Where each field is: its page, its box, and what is chosen there, if it is one of several buttons."""
    found: dict[str, list[Place]] = {}
    with pikepdf.open(BytesIO(form)) as pdf:
        for number, page in enumerate(pdf.pages):
            for widget in page.obj.get("/Annots", []):
                field = widget if "/T" in widget else widget.Parent
                kind = widget.get("/FT", field.get("/FT"))
                states = [key[1:] for key in widget.AP.N.keys() if key != "/Off"] if kind == "/Btn" else [""]  # noqa: SIM118
                found.setdefault(str(field.T), []).append((number, tuple(map(float, widget.Rect)), states[0]))
    return found


def limits(form: bytes) -> dict[str, int]:
    """How many letters each field takes, where that is limited."""
    with pikepdf.open(BytesIO(form)) as pdf:
        return {str(field.T): int(field.MaxLen) for field in pdf.Root.AcroForm.Fields if "/MaxLen" in field}


def sizes(filled: bytes) -> dict[str, float]:
    """The smallest size of the letters that are drawn in each field, in points."""
    found: dict[str, float] = {}
    with pikepdf.open(BytesIO(filled)) as pdf:
        for widget in (widget for page in pdf.pages for widget in page.obj.get("/Annots", [])):
            field = widget if "/T" in widget else widget.Parent
            if widget.get("/FT", field.get("/FT")) == "/Tx" and "/AP" in widget:
                drawn = pikepdf.parse_content_stream(widget.AP.N)
                own = [float(step.operands[1]) for step in drawn if str(step.operator) == "Tf"]
                found[str(field.T)] = min([*own, found.get(str(field.T), 99)])
    return found


def values(form: bytes) -> dict[str, str]:
    """What each field says that it holds."""
    fields = pypdf.PdfReader(BytesIO(form)).get_fields() or {}
    return {name: str(field.get("/V", "")).removeprefix("/") for name, field in fields.items()}


def words(form: bytes, places: Mapping[str, list[Place]]) -> dict[str, list[str]]:
    """The words that stand at each place of a field on its page, without any field, as PDFium reads them."""
    pdf = pdfium.PdfDocument(form)
    pages = [pdf[number].get_textpage() for number in range(len(pdf))]
    read = {
        name: [re.sub(r"\s+", " ", pages[number].get_text_bounded(*_wider(box))).strip() for number, box, _ in where]
        for name, where in places.items()
    }
    pdf.close()
    return read


def _wider(box: tuple[float, ...]) -> tuple[float, ...]:
    return box[0] - 1, box[1] - 1, box[2] + 1, box[3] + 1


def ink(picture: Image.Image, box: tuple[float, ...]) -> int:
    """How many dark pixels of a page's picture are inside a box of the page."""
    left, low, right, high = (edge * SCALE for edge in box)
    part = picture.crop((round(left), round(picture.height - high), round(right), round(picture.height - low)))
    return sum(part.histogram()[:128])
