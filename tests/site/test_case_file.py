"""The file of a case: saved, locked, opened again on the page or by itself, and refused when it is none."""

from __future__ import annotations

import json
import mimetypes
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.site.case import (
    HELD,
    PHRASE,
    answer,
    assert_nothing_left,
    begun,
    choose,
    first_answer,
    found,
    home,
    inside,
    saved,
    talked,
    unlock,
)
from tests.site.visits import Visit


@pytest.mark.parametrize("size", ["phone"])
def test_a_case_is_saved_locked_and_opened_with_its_passphrase_alone(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    answer(page, "health-checklist", "Another made-up answer")
    file = tmp_path / "case.json"
    name = saved(page, file, PHRASE, "blue")
    assert re.fullmatch(r"blue-\d{4}-\d{2}-\d{2}-\d{2}-\d{2}\.html", name)
    outside = file.read_text()
    for word in ("worry", "made-up", "Another", "risk-analysis", "Risk", "blue", "four", "2026-"):
        assert word not in outside
    assert inside(file).keys() == {"kind", "schema", "cipher", "derivation", "rounds", "salt", "iv", "content"}
    page.locator("[data-do=close]").click()
    assert_nothing_left(page, "A made-up worry", PHRASE)
    choose(page, file)
    unlock(page, "not this one at all")
    expect(page.locator("[data-part=unlock-told]")).to_contain_text("not the right passphrase")
    unlock(page, PHRASE)
    expect(page.locator("[data-panel=list]")).to_be_visible()
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"
    assert first_answer(page, "health-checklist") == "Another made-up answer"
    assert page.evaluate(f"{HELD}.secret.key.extractable") is False
    again = tmp_path / "again.json"
    saved(page, again, PHRASE)  # with the key that is there: nothing is typed again
    one, two = inside(file), inside(again)
    assert one["salt"] == two["salt"] and one["iv"] != two["iv"] and one["rounds"] >= 600000


@pytest.mark.parametrize("size", ["desktop"])
def test_a_weak_passphrase_is_told_and_a_name_of_the_client_too(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=return-action-plan]").click()
    page.locator("#form [data-answer=name]").fill("Madeup Person")
    page.locator("[data-panel=sheet] [data-do=save]").first.click()
    save, asked = page.locator("[data-part=save] [type=submit]"), page.locator("#asking")
    save.click()
    expect(page.locator("[data-part=save-told]")).to_contain_text("Fill in a passphrase")
    page.locator("[data-part=first]").fill("short")
    page.locator("[data-part=second]").fill("shorter")
    save.click()
    expect(page.locator("[data-part=save-told]")).to_contain_text("not the same")
    wrong = page.locator("[data-part=phrases] [aria-invalid=true]")
    expect(wrong).to_have_attribute("data-part", "second")
    expect(wrong).to_have_accessible_description(re.compile("not the same"))
    page.locator("[data-part=second]").fill("short")
    save.click()
    expect(asked).to_contain_text("fewer than 12")
    asked.locator("[data-do=no]").click()
    page.locator("[data-part=word]").fill("case of madeup")
    save.click()
    expect(asked).to_contain_text("contains a name that is also in the case")
    asked.locator("[data-do=no]").click()
    page.locator("[data-part=word]").fill("../a/b")
    save.click()
    with page.expect_download() as download:
        asked.locator("[data-do=yes]").click()
    assert download.value.suggested_filename.startswith("a-b-2")
    expect(page.locator("[data-panel=sheet]")).to_be_visible()


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no json", "was not made with these forms"),
        ("{}", "was not made with these forms"),
        ('{"kind": "social-map-case", "schema": 2, "sheets": {}}', "newer version"),
        ('{"kind": "social-map-case-locked", "schema": 2}', "newer version"),
        ('{"kind": "social-map-case", "schema": 1, "sheets": {"x": [1]}}', "damaged"),
        ('{"kind": "social-map-case-locked", "schema": 1, "rounds": 1000000000000}', "damaged"),
        ("[" * 100000, "was not made with these forms"),
        (
            json.dumps(
                {
                    "kind": "social-map-case",
                    "schema": 1,
                    "sheets": {
                        "x": [{"day": "2026-01-01", "forms": {"x": {"answers": {f"q{n}": "x" for n in range(3001)}}}}]
                    },
                }
            ),
            "more than a case can",
        ),
    ],
)
def test_a_file_that_is_not_ours_changes_nothing(visit: Visit, text: str, said: str, tmp_path: Path) -> None:
    page = begun(visit)
    file = tmp_path / "other.json"
    file.write_text(text)
    choose(page, file)
    expect(page.locator("[data-part=told]")).to_contain_text(said)
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"


@pytest.mark.parametrize("size", ["desktop"])
def test_what_a_file_holds_besides_is_told_and_never_run(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/case.html")
    attack = "<img src=x onerror=document.title='run'>"
    form = {"name": attack, "version": "9", "asked": {"gone": attack}, "answers": {"gone": attack}, "shared": {}}
    sheets = {
        id: [{"day": "2026-01-01", "done": [], "forms": {id: form}, "parts": {}}] for id in ("risk-analysis", "made-up")
    }
    file = tmp_path / "case.json"
    file.write_text(json.dumps({"kind": "social-map-case", "schema": 1, "sheets": sheets, "script": attack}))
    choose(page, file)
    expect(page.locator("[data-part=told]")).to_contain_text("did not recognise some of the contents of the file (1)")
    expect(page.locator("[data-part=left-over]")).to_contain_text(attack)
    page.locator("[data-form=risk-analysis]").click()
    expect(page.locator("#earlier")).to_contain_text(attack)
    page.locator("#form textarea").first.fill("x")
    home(page)
    assert page.locator("#case img").count() == 0 and page.title() != "run"
    again = tmp_path / "again.json"
    saved(page, again)
    assert attack not in again.read_text()
    kept = inside(again)["sheets"]
    assert kept["made-up"][0]["forms"]["made-up"]["answers"] == {"gone": attack}, "nothing is lost"
    assert kept["risk-analysis"][0]["forms"]["risk-analysis"]["answers"]["gone"] == attack


@pytest.mark.parametrize("size", ["desktop"])
def test_todays_file_of_a_form_becomes_a_part_of_the_case(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("en/instruments/genogram.html")
    page.get_by_role("button", name="Add a person").press("Enter")
    page.keyboard.type("Aunt")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").first.click()
    download.value.save_as(tmp_path / "form.json")
    page = begun(visit)
    choose(page, tmp_path / "form.json")
    expect(page.locator("[data-part=told]")).to_contain_text("Added to the case: Genogram")
    page.locator("[data-form=genogram]").click()
    expect(page.locator(".sm-drawing__frame svg")).to_contain_text("Aunt")
    home(page)
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize("phrase", [PHRASE, ""])
def test_the_file_opens_itself_without_the_site_and_forgets_again(visit: Visit, phrase: str, tmp_path: Path) -> None:
    attack = "</script><script>document.title='run'</script>"
    page = begun(visit)
    answer(page, "health-checklist", attack)
    found(page, "Nigeria", "COSUDOW", "Shelter")
    talked(page, who="Intake worker", answer="A room from March", next="Call on Monday")
    page.locator("[data-panel=organisations] [data-do=back]").first.click()
    file = tmp_path / "case.html"
    saved(page, file, phrase)
    chrome = page.context.browser
    assert chrome
    alone = chrome.new_page()
    asked: list[str] = []
    alone.on("request", lambda request: asked.append(request.url))
    errors: list[str] = []
    alone.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    alone.goto(file.as_uri())
    if phrase:
        alone.locator("#phrase").fill("not this one at all")
        alone.keyboard.press("Enter")
        expect(alone.locator("#told")).to_contain_text("not the right passphrase")
        alone.locator("#phrase").fill(phrase)
    alone.locator("#lock [type=submit]").click()
    expect(alone.locator("#shown")).to_contain_text("A made-up worry ăğ")
    expect(alone.locator("#shown")).to_contain_text(attack)
    expect(alone.locator("#shown")).to_contain_text(re.compile(r"according to the map: Shelter: \w+ \(as of"))
    said = alone.locator("#shown li dl")
    assert said.locator("dt").all_inner_texts()[1:] == [
        "Who you spoke with (job, not name)", "What you asked", "What they answered", "What comes next",
    ]  # fmt: skip
    assert said.locator("dd").all_inner_texts()[1:] == [
        "Intake worker", "Shelter", "A room from March", "Call on Monday",
    ]  # fmt: skip
    assert alone.title() == "notes" and asked == [file.as_uri()] and errors == []
    alone.reload()
    assert alone.locator("#shown").inner_text() == "" and alone.locator("#phrase").input_value() == ""
    alone.locator("#leave").click()
    alone.wait_for_url("about:blank")
    alone.close()
    page.locator("[data-do=close]").click()
    choose(page, file)
    if phrase:
        unlock(page, phrase)
    expect(page.locator("[data-panel=list]")).to_be_visible()
    assert first_answer(page, "health-checklist") == attack and page.title() != "run"


@pytest.mark.parametrize("size", ["phone"])
def test_the_file_alone_has_words_for_choices_and_drawings_as_pictures(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    page.locator("[data-form=genogram]").click()
    page.locator("#form [data-do=add-people]").click()
    page.keyboard.type("Aunt <b>")
    home(page)
    page.locator("[data-form=overview-1]").click()
    page.locator("#overview-1-date").fill("2026-01-10")
    page.locator("#form .sm-factor input[value='--']").first.check()
    page.locator("#form .sm-row textarea[data-column]").first.fill("What could change")
    page.locator("#form .sm-choices input").first.check()
    file = tmp_path / "case.html"
    home(page)
    page.locator("[data-form=genogram]").click()  # a drawing that is open stays as it is when the case is saved
    saved(page, file, panel="sheet")
    expect(page.locator("#form .sm-drawing__frame svg")).to_contain_text("Aunt")
    chrome = page.context.browser
    assert chrome
    alone = chrome.new_page()
    alone.goto(file.as_uri())
    alone.locator("#lock [type=submit]").click()
    shown = alone.locator("#shown")
    expect(shown).to_contain_text(re.compile(r"10 January 2026.*−\s− very negative", re.DOTALL))
    expect(shown).to_contain_text(re.compile(r"1\. Safety.* · What could change"))
    expect(shown).to_contain_text("Aunt <b>")
    assert alone.locator("#shown img").evaluate("one => one.naturalWidth") > 100
    alone.close()
    home(page)
    page.locator("[data-do=close]").click()
    page.locator("[data-panel=start] [data-do=open]").set_input_files(file)
    expect(page.locator("[data-part=told]")).not_to_contain_text("did not recognise")
    page.locator("[data-form=genogram]").click()
    expect(page.locator("#form .sm-drawing__frame svg")).to_contain_text("Aunt")


@pytest.fixture(params=["http", "https"])
def elsewhere(request: pytest.FixtureRequest, chrome: Browser, site: Path) -> Iterator[tuple[str, Page]]:
    """The site on a host of its own: over http a browser gives no cryptography, over https it does. Nothing leaves this machine."""
    context = chrome.new_context()
    page = context.new_page()

    def fulfil(route: Route) -> None:
        file = site / route.request.url.split("/", 3)[3]
        kind = mimetypes.guess_type(file.name)[0] or "text/plain"
        route.fulfill(body=file.read_bytes(), content_type=kind) if file.is_file() else route.abort()

    context.route("**/*", fulfil)
    page.goto(f"{request.param}://map.test/en/instruments/case.html")
    yield str(request.param), page
    context.close()


def test_where_a_browser_cannot_lock_the_page_says_so(elsewhere: tuple[str, Page], tmp_path: Path) -> None:
    scheme, page = elsewhere
    page.locator("[data-do=new]").click()
    answer(page, "risk-analysis", "x")
    secure, file = scheme == "https", tmp_path / "case.json"
    page.locator("[data-panel=list] [data-do=save]").click()
    expect(page.locator("[data-part=locking]")).to_be_visible(visible=secure)
    expect(page.locator("[data-panel=save] [data-insecure]")).to_be_visible(visible=not secure)
    page.locator("[data-panel=save] [data-do=back]").click()
    saved(page, file, PHRASE)
    locked = inside(file)["kind"] == "social-map-case-locked"
    assert locked is secure
    if not secure:
        file.write_text('{"kind": "social-map-case-locked", "schema": 1}')
        choose(page, file)
        expect(page.locator("[data-part=told]")).to_contain_text("cannot open it here")
