"""A case: filled in, saved to one file, locked, opened again, printed, and left with nothing behind."""

from __future__ import annotations

import json
import mimetypes
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Route, expect

from tests.site.conftest import Visit
from tests.site.filling import printed

PHRASE = "four plain made-up words"
HELD = "SocialMap.use('case-panels').held"


def begun(visit: Visit, path: str = "en/instruments/case.html") -> Page:
    """A new case, with a risk analysis that says something."""
    page = visit.open(path)
    page.locator("[data-do=new]").click()
    answer(page, "risk-analysis", "A made-up worry ăğ")
    return page


def answer(page: Page, form: str, words: str) -> None:
    page.locator(f"[data-form={form}]").click()
    page.locator("#form textarea").first.fill(words)
    home(page)


def home(page: Page) -> None:
    page.locator("[data-panel=sheet] [data-do=back]").first.click()


def told(page: Page) -> str:
    return page.locator("[data-part=told]").inner_text()


def saved(page: Page, place: Path, phrase: str = "", word: str = "") -> str:
    """Save the case, locked with a passphrase or not; the name that the browser gets."""
    page.locator("[data-panel=list] [data-do=save]").click()
    page.locator("[data-part=word]").fill(word)
    if phrase:
        page.locator("[data-part=first]").fill(phrase)
        page.locator("[data-part=second]").fill(phrase)
    else:
        page.locator("[data-part=lock]").uncheck()
    with page.expect_download() as download:
        page.locator("[data-part=save] [type=submit]").click()
        if not phrase:
            page.locator("#asking [data-do=yes]").click()
    download.value.save_as(place)
    expect(page.locator("[data-panel=list]")).to_be_visible()
    return download.value.suggested_filename


def inside(file: Path) -> dict[str, Any]:
    """The data of a saved case."""
    found = re.search(r'<script type="application/json" id="case">(.*?)</script>', file.read_text(), re.DOTALL)
    assert found
    data: dict[str, Any] = json.loads(found[1])
    return data


def choose(page: Page, file: Path) -> None:
    page.locator("[data-panel]:not([hidden]) [data-do=open]").set_input_files(file)


def unlock(page: Page, phrase: str) -> None:
    page.locator("[data-part=phrase]").fill(phrase)
    page.keyboard.press("Enter")


def first_answer(page: Page, form: str) -> str:
    page.locator(f"[data-form={form}]").click()
    value = page.locator("#form textarea").first.input_value()
    home(page)
    return value


def assert_nothing_left(page: Page, *words: str) -> None:
    assert page.evaluate(f"(({{ file, secret, word }}) => [file, secret, word])({HELD})") == [None, None, ""]
    left = page.evaluate(
        "[...document.querySelectorAll('#case input[type=text], #case textarea')].map(one => one.value).join('')"
    )
    assert left == "" and page.evaluate("document.querySelectorAll('#form [data-answer]').length") == 0
    assert all(word not in page.content() for word in words)


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
    page.locator("[data-panel=list] [data-do=save]").click()  # with the key that is there: nothing is typed again
    with page.expect_download() as download:
        page.locator("[data-part=save] [type=submit]").click()
    again = tmp_path / "again.json"
    download.value.save_as(again)
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
    page.locator("[data-part=second]").fill("short")
    save.click()
    expect(asked).to_contain_text("fewer than 12")
    asked.locator("[data-do=no]").click()
    page.locator("[data-part=word]").fill("case of madeup")
    save.click()
    expect(asked).to_contain_text("has a name in it")
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
        ("no json", "does not come from these forms"),
        ("{}", "does not come from these forms"),
        ('{"kind": "social-map-case", "schema": 2, "sheets": {}}', "newer version"),
        ('{"kind": "social-map-case-locked", "schema": 2}', "newer version"),
        ('{"kind": "social-map-case", "schema": 1, "sheets": {"x": [1]}}', "damaged"),
        ('{"kind": "social-map-case-locked", "schema": 1, "rounds": 1000000000000}', "damaged"),
        ("[" * 100000, "does not come from these forms"),
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
    expect(page.locator("[data-part=told]")).to_contain_text("does not know (1)")
    expect(page.locator("[data-part=unknown]")).to_contain_text(attack)
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
    expect(page.locator("[data-part=told]")).to_contain_text("Put into the case: Genogram")
    page.locator("[data-form=genogram]").click()
    expect(page.locator(".sm-drawing__frame svg")).to_contain_text("Aunt")
    home(page)
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"


@pytest.mark.parametrize("size", ["desktop"])
def test_what_was_answered_in_one_form_is_not_asked_in_another(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=return-action-plan]").click()
    page.locator("#form [data-shared=worries]").fill("From the plan")
    home(page)
    page.locator("[data-form=risk-inventory]").click()
    expect(page.locator("#form [data-shared=worries]")).to_have_value("From the plan")
    expect(page.locator("#form .sm-taken").first).to_contain_text("Copied from")


@pytest.mark.parametrize("size", ["phone"])
def test_a_case_opens_in_the_other_language_with_all_its_answers(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    file = tmp_path / "case.html"
    saved(page, file, PHRASE)
    page = visit.open("instruments/case.html")
    choose(page, file)
    unlock(page, PHRASE)
    expect(page.locator("[data-part=told]")).to_contain_text("Geopend")
    expect(page.locator("tr", has=page.locator("[data-form=risk-analysis]"))).to_contain_text("begonnen op")
    assert first_answer(page, "risk-analysis") == "A made-up worry ăğ"


@pytest.mark.parametrize("size", ["phone"])
def test_every_panel_of_a_case_can_be_used_by_everybody(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#form .sm-factor input[value='-']").first.check()
    page.locator("[data-do=repeat]").click()
    usable(page)
    home(page)
    usable(page)
    for way in ("save", "print", "organisations"):
        page.locator(f"[data-panel=list] [data-do={way}]").click()
        if way == "print":
            page.locator("[data-part=print] [type=submit]").click()
        usable(page)
        page.locator("[data-panel]:not([hidden]) [data-do=back]").click()
    page.get_by_role("button", name="Compare: Overview 1").click()
    usable(page)


def usable(page: Page) -> None:
    """Nothing that a check finds, and nothing wider than a phone."""
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]})
    assert [(one["id"], one["nodes"][0]["html"]) for one in found.response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


@pytest.mark.parametrize("size", ["phone"])
def test_organisations_that_were_chosen_become_lines_of_the_plan(visit: Visit, tmp_path: Path) -> None:
    page = begun(visit)
    page.locator("[data-do=organisations]").click()
    before = len(visit.requests)
    page.locator("[data-part=called]").fill("cosudow")
    page.locator("[data-part=service]").select_option(label="Shelter")
    page.get_by_role("button", name=re.compile("^Choose: .*COSUDOW", re.IGNORECASE)).click()
    expect(page.locator("[data-part=told]")).to_contain_text("Chosen:")
    line = page.locator("[data-part=shortlist] li").inner_text()
    page.locator("[data-panel=organisations] [data-do=back]").click()
    file = tmp_path / "case.json"
    saved(page, file, PHRASE)
    assert "cosudow" not in file.read_text().lower()
    page.locator("[data-do=close]").click()
    assert_nothing_left(page, "COSUDOW")
    choose(page, file)
    unlock(page, PHRASE)
    page.locator("[data-form=return-action-plan]").click()
    page.get_by_role("button", name="Copy chosen organisations (1)").click()
    organisation = page.locator("#form [data-list=organisations-involved] [data-column=organisation]")
    expect(organisation).to_have_count(1)
    name = organisation.input_value()
    assert "COSUDOW" in name and "Nigeria" in name and name.partition(" (")[0] in line
    page.get_by_role("button", name="Copy chosen organisations (1)").click()
    expect(page.locator("[data-part=told]")).to_contain_text("Organisations copied: 0.")
    assert [url for url in visit.requests[before:] if not url.startswith("blob:")] == []


@pytest.mark.parametrize("size", ["phone"])
def test_an_open_form_changes_its_language_and_keeps_its_answers(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#form textarea").first.fill("stays")
    page.locator("#form .sm-factor input[value='--']").first.check()
    before = len(visit.requests)
    page.locator("[data-do=language]:visible").click()
    expect(page.locator("[data-part=sheet-name]")).to_contain_text("Overzicht 1")
    expect(page.locator("#form textarea").first).to_have_value("stays")
    expect(page.locator("#form .sm-factor input[value='--']").first).to_be_checked()
    assert visit.requests[before:] == []


@pytest.mark.parametrize("size", ["phone"])
def test_versions_by_date_stand_beside_each_other_with_their_scores(visit: Visit) -> None:
    page = begun(visit)
    page.locator("[data-form=overview-1]").click()
    page.locator("#overview-1-date").fill("2026-01-10")
    page.locator("#form .sm-factor input[value='-']").first.check()
    page.locator("[data-do=repeat]").click()
    expect(page.locator("[data-part=told]")).to_contain_text("new version of today")
    expect(page.locator("#form .sm-factor input[value='-']").first).to_be_checked()
    page.locator("#overview-1-date").fill("2026-05-20")
    page.locator("#form .sm-factor input[value='++']").first.check()
    page.locator("#form textarea").first.fill("New words")
    home(page)
    page.get_by_role("button", name="Compare: Overview 1").click()
    row = page.locator(".sm-case__scores tbody tr")
    expect(row).to_have_count(1)
    assert row.locator("td").all_inner_texts() == ["", "○", "", "●", "better than then"]
    expect(page.locator(".sm-case__changes")).to_contain_text("New words")
    assert page.locator("[data-part=then] option").all_inner_texts() == ["10 January 2026", "20 May 2026"]
    page.locator("[data-panel=compare] [data-do=back]").click()
    page.locator("[data-form=overview-1]").click()
    page.locator("[data-part=version]").select_option("0")
    expect(page.locator("#form .sm-factor input[value='-']").first).to_be_checked()


@pytest.mark.parametrize("size", ["desktop"])
def test_the_list_says_how_far_each_form_is_and_what_comes_next(visit: Visit) -> None:
    page = begun(visit)
    row = page.locator("tr", has=page.locator("[data-form=risk-analysis]"))
    expect(row).to_contain_text(re.compile(r"begun on .*: 1 of \d+"))
    expect(page.locator("[data-part=next]")).to_contain_text(
        "Done: 0 of 16. Next in the order of the method: Risk analysis"
    )
    page.locator("[data-form=risk-analysis]").click()
    page.locator("[data-part=done] input").check()
    home(page)
    expect(row).to_contain_text("done, ")
    expect(page.locator("[data-part=next]")).to_contain_text("Done: 1 of 16")
    expect(page.locator("[data-part=next]")).not_to_contain_text("Risk analysis")
    page.locator("[data-form=health-checklist]").click()
    home(page)
    expect(page.locator("tr", has=page.locator("[data-form=health-checklist]"))).to_contain_text("still empty")


@pytest.mark.parametrize("size", ["desktop"])
def test_some_forms_are_printed_as_one_document_with_one_reference(visit: Visit) -> None:
    page = begun(visit)
    answer(page, "health-checklist", "Not on paper")
    answer(page, "legal-questions", "On paper too")
    page.locator("[data-form=genogram]").click()
    page.locator("#form [data-do=add-people]").click()
    page.keyboard.type("Aunt")
    home(page)
    page.locator("[data-panel=list] [data-do=print]").click()
    page.locator("[data-part=printed] input[value=health-checklist]").uncheck()
    page.locator("[data-part=reference]").fill('R-12"}')
    page.locator("[data-part=print] [type=submit]").click()
    paper = printed(page)
    assert paper.count('ReferenceR-12"}') >= 3 and "A made-up worry".replace(" ", "") in paper
    assert "Onpapertoo" in paper and "Aunt" in paper and "Notonpaper" not in paper
    assert "file://" not in paper and "127.0.0.1" not in paper
    page.locator("[name=case-language][value=nl]").check()
    page.locator("[data-part=print] [type=submit]").click()
    assert "Risicoanalyse" in printed(page)
    page.locator("[data-panel=print] [data-do=back]").click()
    assert "Onpapertoo" not in printed(page) and page.locator("[data-part=paper] *").count() == 0


@pytest.mark.parametrize("size", ["desktop"])
@pytest.mark.parametrize("way", ["link", "exit", "keys", "reload"])
def test_whoever_leaves_leaves_nothing_and_the_key_is_gone(visit: Visit, way: str, tmp_path: Path) -> None:
    page = begun(visit)
    page.on("dialog", lambda dialog: pytest.fail("asked by the browser"))
    saved(page, tmp_path / "case.json", PHRASE)
    answer(page, "health-checklist", "Never in a file")
    page.locator("[data-form=health-checklist]").click()
    before = visit.stored()
    if way == "link":
        page.locator(".sm-header__title").click()
        expect(page.locator("#leaving")).to_be_visible()
        page.locator("#leaving [data-do=go]").click()
        page.wait_for_url(re.compile("index.html"))
        page.go_back()
    elif way == "reload":
        page.reload()
    else:
        if way == "exit":
            page.locator("#exit").click()
        else:
            page.keyboard.press("Escape")
            page.keyboard.press("Escape")
        page.wait_for_url(visit.neutral)
        return
    expect(page.locator("[data-panel=start]")).to_be_visible()
    assert_nothing_left(page, "Never in a file", "A made-up worry")
    assert visit.stored() == before is None


@pytest.mark.parametrize("size", ["phone"])
def test_once_the_page_is_there_a_case_asks_for_nothing(visit: Visit, tmp_path: Path) -> None:
    page = visit.open("instruments/case.html")
    page.wait_for_load_state("networkidle")
    before = len(visit.requests)
    page.locator("[data-do=new]").click()
    for form in ("genogram", "overview-1", "return-action-plan"):
        page.locator(f"[data-form={form}]").click()
        page.locator("#form textarea, #form input[type=text]").first.fill("x")
        home(page)
    saved(page, tmp_path / "case.json", PHRASE)
    assert [url for url in visit.requests[before:] if not url.startswith("blob:")] == []
    assert visit.stored() is None


@pytest.mark.parametrize("size", ["phone"])
@pytest.mark.parametrize("phrase", [PHRASE, ""])
def test_the_file_opens_itself_without_the_site_and_forgets_again(visit: Visit, phrase: str, tmp_path: Path) -> None:
    attack = "</script><script>document.title='run'</script>"
    page = begun(visit)
    answer(page, "health-checklist", attack)
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
    page.locator("[data-panel=list] [data-do=save]").click()
    secure = scheme == "https"
    expect(page.locator("[data-part=locking]")).to_be_visible(visible=secure)
    expect(page.locator("[data-part=cannot]")).to_be_visible(visible=not secure)
    with page.expect_download() as download:
        if secure:
            page.locator("[data-part=first]").fill(PHRASE)
            page.locator("[data-part=second]").fill(PHRASE)
        page.locator("[data-part=save] [type=submit]").click()
    file = tmp_path / "case.json"
    download.value.save_as(file)
    locked = inside(file)["kind"] == "social-map-case-locked"
    assert locked is secure
    if not secure:
        file.write_text('{"kind": "social-map-case-locked", "schema": 1}')
        choose(page, file)
        expect(page.locator("[data-part=told]")).to_contain_text("cannot be opened here")
